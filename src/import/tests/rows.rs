use super::*;
use crate::model::finding::Finding;
use proptest::prelude::*;

const HEADER: &str = "codice_fiscale;cognome;nome;associazione;numero_tessera;email;sesso;data_nascita;comune_nascita;provincia_nascita;indirizzo;cap;comune_residenza;provincia_residenza;telefono;cellulare;pec;accetta";
const ROW: &str = "RSSMRA80A01H501U;Rossi;Mario;INT;1;mario@example.com;M;01/01/1980;Roma;RM;;;;;;;;";

/// The row with some cells replaced.
fn row(cells: &[(&str, &str)]) -> CheckedRow {
    let mut row: Vec<&str> = ROW.split(';').collect();
    for (column, text) in cells {
        row[HEADER.split(';').position(|header| header == *column).unwrap()] = text;
    }
    judge(format!("{HEADER}\n{}\n", row.join(";"))).rows.remove(0)
}

#[test]
fn every_fault_of_a_row_is_named() {
    let row =
        row(&[("cognome", ""), ("email", "x"), ("cap", "1"), ("telefono", "y"), ("data_nascita", "ieri")]);
    assert_eq!(
        words(&row),
        [
            "surname-missing",
            "date-invalid",
            "email-invalid",
            "phone-invalid",
            "cap-invalid",
            "address-incomplete"
        ]
    );
    assert_eq!(row.outcome, RowOutcome::Rejected);
    assert_eq!(row.codice_fiscale.unwrap().as_str(), "RSSMRA80A01H501U");
    assert_eq!(row.findings[1].proposal.as_deref(), Some("01/01/1980"));
}

#[test]
fn a_reason_takes_a_row_with_a_lawful_mismatch_alone() {
    let adopted = [("cognome", "Bianchi"), ("accetta", "adozione")];
    let taken = row(&adopted);
    assert_eq!((taken.outcome, words(&taken)), (RowOutcome::Warned, vec!["surname-mismatch"]));
    assert_eq!(taken.accepted_reason.as_deref(), Some("adozione"));
    assert_eq!(taken.sheet.unwrap().surname, "Bianchi");
    assert_eq!(row(&adopted[..1]).outcome, RowOutcome::Rejected);
    for unlawful in [("email", ""), ("codice_fiscale", "RSSMRA80A01H501X"), ("numero_tessera", "")] {
        let refused = row(&[adopted[0], adopted[1], unlawful]);
        assert_eq!((refused.outcome, refused.accepted_reason), (RowOutcome::Rejected, None), "{unlawful:?}");
        assert!(refused.sheet.is_none());
    }
    assert_eq!(row(&[("accetta", "per scrupolo")]).accepted_reason, None);
}

#[test]
fn what_a_failed_formula_or_a_stroke_left_is_no_value() {
    for nothing in ["#N/D", "#RIF!", "#n/a", " #VALORE! ", "-", "--", "/", "..."] {
        let row =
            row(&[("cognome", nothing), ("numero_tessera", nothing), ("pec", nothing), ("cap", nothing)]);
        let is_formula = nothing.contains('#');
        let found: Vec<&str> = words(&row).into_iter().filter(|it| *it != "formula-error").collect();
        assert_eq!(found, ["surname-missing", "membership-missing"], "{nothing:?}");
        assert_eq!(row.has(Finding::FormulaError), is_formula, "{nothing:?}");
        assert!(row.findings.iter().all(|it| it.proposal.is_none()), "{nothing:?}");
    }
    // A person may be called Nan; a street or a town may not.
    let named = row(&[("cognome", "Nan"), ("indirizzo", "nan"), ("comune_residenza", "N/D")]);
    assert!(!named.has(Finding::AddressIncomplete), "{:?}", words(&named));
    let optional = row(&[("pec", "#N/D"), ("telefono", "-")]);
    assert_eq!((optional.outcome, words(&optional)), (RowOutcome::Warned, vec!["formula-error"]));
}

#[test]
fn hidden_characters_are_named_with_their_column() {
    for hidden in ["Ro\0ssi", "Ro\u{1b}[31mssi", "Rossi\u{202e}", "Ros\u{200b}si", "Rossi\u{9b}"] {
        let row = row(&[("cognome", hidden)]);
        assert!(row.has(Finding::ControlCharacter), "{hidden:?} {:?}", words(&row));
        assert_eq!(row.findings[0].column.as_deref(), Some("cognome"));
    }
    let quoted = row(&[("cognome", "\"Rossi\r\n\"")]);
    assert_eq!((quoted.outcome, quoted.sheet.unwrap().surname.as_str()), (RowOutcome::Ready, "Rossi"));
}

#[test]
fn bytes_without_meaning_cost_their_row_alone() {
    let mut bytes = format!("{HEADER}\n{}\n", ROW.replace("Mario;", "Nicolò Alò;")).into_bytes();
    bytes.extend(ROW.replace("Rossi", "Ross\u{e0}").bytes().filter(|b| *b != 0xc3));
    let rows = judge(bytes).rows;
    assert!(!rows[0].has(Finding::Encoding));
    assert!(rows[1].has(Finding::Encoding));
}

#[test]
fn a_letter_that_the_code_page_lacked_agrees_with_the_code_where_it_can() {
    let lost = row(&[("codice_fiscale", "SMCMRA80A01H501L"), ("cognome", "Šimi?")]);
    assert_eq!((lost.outcome, words(&lost)), (RowOutcome::Warned, vec!["letter-lost"]));
    let other = row(&[("codice_fiscale", "SMCMRA80A01H501L"), ("cognome", "Rossi?")]);
    assert_eq!(words(&other), ["letter-lost", "surname-mismatch"]);
}

#[test]
fn a_text_of_any_length_is_cut_short_by_its_word() {
    assert!(row(&[("cognome", &"Rossi ".repeat(60))]).has(Finding::FieldTooLong));
}

#[test]
fn an_address_is_whole_or_incomplete() {
    let whole = [
        ("indirizzo", "Via Roma"),
        ("cap", "00184"),
        ("comune_residenza", "Roma"),
        ("provincia_residenza", "roma"),
    ];
    assert_eq!(row(&whole).sheet.unwrap().address.province.as_deref(), Some("RM"));
    assert_eq!(words(&row(&whole[..2])), ["address-incomplete"]);
    let with =
        |cap, province| words(&row(&[whole[0], ("cap", cap), whole[2], ("provincia_residenza", province)]));
    assert_eq!(with("00100", "RM"), ["cap-generic"]);
    assert_eq!(with("20121", "RM"), ["cap-province-mismatch"]);
    assert_eq!(with("00184", "XY"), ["province-unknown"]);
    assert_eq!(with("184", "MI"), ["cap-invalid"], "no code of that province begins with two zeros");
}

#[test]
fn a_landline_under_mobile_is_doubtful() {
    assert_eq!(words(&row(&[("cellulare", "06 5559916")])), ["phone-not-mobile"]);
}

#[test]
fn associations_are_known_by_their_letters() {
    assert_eq!(row(&[("associazione", "I.n.t.")]).sheet.unwrap().membership.unwrap().association, "INT");
}

#[test]
fn only_rows_that_were_taken_are_the_first() {
    let wrong = ROW.replace("mario@", "mario");
    let rows = judge(format!("{HEADER}\n{wrong}\n{ROW}\n{}\n{wrong}\n", ROW.to_lowercase())).rows;
    let outcomes: Vec<_> = rows.iter().map(|row| row.outcome).collect();
    use RowOutcome::{Ready, Rejected, Skipped};
    assert_eq!(outcomes, [Rejected, Ready, Skipped, Rejected]);
    assert!(rows[2].has(Finding::DuplicateRow));
    assert!(!rows[3].has(Finding::DuplicateConflict));
}

#[test]
fn a_row_whose_zeros_a_spreadsheet_dropped_is_the_same_row() {
    let row = |cap| ROW.replace("RM;;;;;", &format!("RM;Via Roma;{cap};Roma;RM;"));
    let rows = judge(format!("{HEADER}\n{}\n{}\n", row("184"), row("00184"))).rows;
    assert_eq!(rows[0].outcome, RowOutcome::Warned);
    assert_eq!((rows[1].outcome, words(&rows[1])), (RowOutcome::Skipped, vec!["duplicate-row"]));
}

#[test]
fn a_temporary_code_needs_the_sex_in_its_column() {
    let provisional = ("codice_fiscale", "00743110157");
    assert_eq!(row(&[provisional]).outcome, RowOutcome::Ready);
    assert!(row(&[provisional, ("sesso", "")]).has(Finding::FieldMissing));
}

proptest! {
    #[test]
    fn any_cells_are_judged(
        cells in proptest::collection::vec("\\PC{0,20}|[0-9/.,+@-]{0,12}|[A-Z0-9]{16}|\u{fffd}|Ã²", 18..=18),
    ) {
        let fields: csv::StringRecord = cells.into();
        let columns = grandi_utenti(&HEADER.split(';').collect::<Vec<_>>().into()).unwrap();
        let raw = RawRow { line: 2, raw: Vec::new(), fields, nested: Vec::new(), fault: None };
        let row = check(&raw, &columns, &rules(), date(2026, 11, 20));
        prop_assert_eq!(row.sheet.is_some(), matches!(row.outcome, RowOutcome::Ready | RowOutcome::Warned));
    }

    #[test]
    fn any_file_is_judged(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let rows = judge([HEADER.as_bytes(), b"\n", &bytes].concat()).rows;
        prop_assert!(rows.iter().all(|row| row.line >= 2));
    }
}

#[test]
fn a_consent_is_a_whole_phrase_and_an_afterthought_is_none() {
    use super::super::judge::authorised;
    for yes in ["Autorizzo", "autorizzo il trattamento", "SI", "s\u{ec}", "true", "Acconsento.", "accepted"] {
        assert_eq!(authorised(yes), Some(true), "{yes}");
    }
    for no in [
        "Non autorizzo",
        "NON  autorizzo il trattamento dei dati personali",
        "no",
        "false",
        "[false]",
        "Rifiuto",
    ] {
        assert_eq!(authorised(no), Some(false), "{no}");
    }
    for neither in [
        "",
        "Autorizzo NO",
        "accetto con riserva",
        "Accetto - revocato",
        "si e no",
        "non mi oppongo",
        "forse",
        "\u{2610} Autorizzo",
        "!true",
        "Autorizzo?",
        "-1",
    ] {
        assert_eq!(authorised(neither), None, "{neither}");
    }
}
