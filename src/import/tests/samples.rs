use super::*;

/// Row, finding, outcome of every row of the dirty sample, in file order.
const TRUTH: [(&str, RowOutcome); 30] = {
    use RowOutcome::{Ready, Rejected, Skipped, Warned};
    [
        ("", Ready),
        ("check-character", Rejected),
        ("letter-for-digit", Rejected),
        ("length", Rejected),
        ("normalised", Warned),
        ("sex-mismatch", Rejected),
        ("birth-date-mismatch", Rejected),
        ("date-format", Warned),
        ("date-impossible", Rejected),
        ("birthplace-unknown", Rejected),
        ("birth-province-mismatch", Warned),
        ("cap-zeros-lost", Warned),
        ("phone-digits-lost", Rejected),
        ("email-invalid", Rejected),
        ("email-missing", Rejected),
        ("pec-doubtful", Warned),
        ("association-unknown", Rejected),
        ("membership-missing", Rejected),
        ("duplicate-row", Skipped),
        ("duplicate-conflict", Rejected),
        ("vat-check-digit", Rejected),
        ("vat-zeros-lost", Warned),
        ("document-expired", Rejected),
        ("document-number-format", Warned),
        ("mojibake", Rejected),
        ("names-swapped", Rejected),
        ("row-short", Rejected),
        ("row-long", Rejected),
        ("sex-missing", Warned),
        ("row-empty", Skipped),
    ]
};

#[test]
fn the_dirty_sample_ends_as_its_truth_table_says() {
    let judged = judge(sample("grandi_utenti_sporco.csv"));
    let seen: Vec<_> = judged.rows.iter().map(|row| (words(row).join(" "), row.outcome)).collect();
    let truth: Vec<_> = TRUTH.iter().map(|(word, outcome)| ((*word).to_owned(), *outcome)).collect();
    assert_eq!(seen, truth);
    let lines: Vec<u64> = judged.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, (2..=31).collect::<Vec<_>>());
    let count = |outcome| judged.rows.iter().filter(|row| row.outcome == outcome).count();
    let counts =
        [RowOutcome::Ready, RowOutcome::Warned, RowOutcome::Rejected, RowOutcome::Skipped].map(count);
    assert_eq!(counts, [1, 8, 19, 2]);
    assert!(
        judged
            .rows
            .iter()
            .all(|row| row.sheet.is_some() == matches!(row.outcome, RowOutcome::Ready | RowOutcome::Warned))
    );
}

#[test]
fn faults_come_with_their_column_and_what_was_meant() {
    let judged = judge(sample("grandi_utenti_sporco.csv"));
    for (row, column, proposal) in [
        (3, "codice_fiscale", Some("GLLVNT70C42L378J")),
        (5, "codice_fiscale", Some("MRNLCU51A16E472R")),
        (6, "sesso", Some("F")),
        (8, "data_nascita", Some("16/07/1948")),
        (12, "cap", Some("00184")),
        (13, "cellulare", None),
        (14, "email", Some("andrea.milani@example.com")),
        (15, "email", None),
        (22, "partita_iva", Some("00123450587")),
        (25, "cognome", Some("Nicolò")),
        (26, "cognome", Some("Riva Domenico")),
        (29, "sesso", Some("M")),
    ] {
        let found = &judged.rows[row - 1].findings[0];
        assert_eq!(
            (found.column.as_deref(), found.proposal.as_deref()),
            (Some(column), proposal),
            "row {row}"
        );
    }
    let near = judged.rows[9].findings[0].proposal.as_deref().unwrap();
    assert!(near.starts_with("Venezia (VE)"), "{near}");
    let date = judged.rows[8].findings[0].proposal.as_deref();
    assert_eq!(date, Some("10/04/1990"), "the day that the code tells in place of 30 February");
}

#[test]
fn repaired_values_reach_the_sheet() {
    let judged = judge(sample("grandi_utenti_sporco.csv"));
    let sheet = |row: usize| judged.rows[row - 1].sheet.as_ref().unwrap();
    assert_eq!(sheet(12).address.as_typed().unwrap(), "Via Roma 7, 00184 Roma RM");
    assert_eq!(sheet(22).vat.unwrap().as_str(), "00123450587");
    assert_eq!(sheet(29).sex.as_str(), "M");
    assert_eq!(sheet(8).born, Some(date(1948, 7, 16)));
}

#[test]
fn clean_samples_are_taken_whole() {
    for (name, count) in [
        ("grandi_utenti.csv", 50),
        ("grandi_utenti_excel.csv", 50),
        ("grandi_utenti_utf8bom.csv", 50),
        ("grandi_utenti_intestazioni_doppie.csv", 5),
    ] {
        let judged = judge(sample(name));
        assert_eq!(judged.rows.len(), count, "{name}");
        for row in &judged.rows {
            // Windows-1252 has no ć: the name of line 13 ends in a question mark.
            let expected = if (name, row.line) == ("grandi_utenti_excel.csv", 13) {
                (RowOutcome::Warned, vec!["letter-lost"])
            } else {
                (RowOutcome::Ready, vec![])
            };
            assert_eq!((row.outcome, words(row)), expected, "{name} line {}", row.line);
        }
        assert!(judged.rejects.is_empty());
    }
}

#[test]
fn a_sheet_holds_what_the_row_says() {
    let judged = judge(sample("grandi_utenti_excel.csv"));
    let sheet = judged.rows[2].sheet.clone().unwrap();
    let json = serde_json::to_value(&sheet).unwrap();
    assert_eq!(json["codice_fiscale"], "PLLNDR91C11L169R");
    assert_eq!(json["mobile"], "+393780005578");
    assert_eq!(json["address"]["street"], "Viale della Libertà");
    assert_eq!(json["stated_document"]["kind"], "id-card");
    assert_eq!(json["membership"]["association"], "ANCOT");
    assert_eq!(json["requested_on"], "2026-06-22");
    assert_eq!(json["channel"], "counter");
    assert_eq!(serde_json::from_value::<crate::model::sheet::Sheet>(json).unwrap(), sheet);
}

#[test]
fn the_same_row_has_one_digest_in_every_encoding_and_order() {
    let digests = |name: &str| judge(sample(name)).rows.iter().map(|row| row.digest).collect::<Vec<_>>();
    let (plain, mut excel) = (digests("grandi_utenti.csv"), digests("grandi_utenti_excel.csv"));
    assert_ne!(plain[11], excel[11], "the name with a lost letter");
    excel[11] = plain[11];
    assert_eq!(plain, excel);
    assert_eq!(plain, digests("grandi_utenti_utf8bom.csv"));
}
