//! The form of lists as other programs write them: what stands around the rows, the fields and the values.

use crate::lists::{HEADER, MARIO, import, list, refused, shown, taken, unusable, with};
use crate::support::Sandbox;
use serde_json::json;

#[test]
fn what_spreadsheets_put_around_a_list_is_no_row() {
    let plain = list(&[MARIO]);
    for text in [
        format!("sep=;\n{plain}"),
        format!("\"sep=;\"\r\n{}", plain.replace('\n', "\r\n")),
        format!("\u{feff}sep=;\n{plain}"),
        format!("ELENCO ISCRITTI;;\nAggiornato al 10/11/2026;;\n\n{plain}"),
        format!("DATI ANAGRAFICI;;;;;;RECAPITI;;ISCRIZIONE\n{plain}"),
        format!("Elenco, soci\n{}", plain.replace(';', ",")),
        format!("{plain}\u{1a}"),
        format!("{plain}\u{1a}\r\n"),
        plain.replace("CA00001AA", "CA00001AA;;;"),
    ] {
        let office = Sandbox::office();
        let (report, found) = taken(&office, &text, "");
        assert_eq!((&report["imported"], &report["rejected"]), (&1.into(), &0.into()), "{text}");
        assert!(found.iter().all(|it| it == "row-empty"), "{text}: {found:?}");
    }
    assert_eq!(refused(plain.replace("CA00001AA", "CA00001AA;x")), ["row-long"]);
}

#[test]
fn the_line_of_the_header_can_be_named() {
    let office = Sandbox::office();
    let text = format!("{HEADER}\n;;;\n{}", list(&[MARIO]));
    unusable(&import(&office, &text, "--header-line 9"), "file-unusable");
    let (report, _) = taken(&office, &text, "--header-line 3");
    assert_eq!(report["rows"], 1);
    office.by("anna").fails(2, "usage", "import grandi-utenti x.csv --header-line 0");
}

#[test]
fn a_column_that_is_missing_is_named_once_with_its_likely_header() {
    let office = Sandbox::office();
    for (header, told) in [("Indirizzo di posta elettr.", "posta elettr"), ("xyz", "email")] {
        let answer = import(&office, list(&[MARIO]).replace("email", header), "");
        let message = unusable(&answer, "columns-unusable");
        assert!(message.contains("email") && message.contains(told), "{message}");
    }
    let several =
        list(&[MARIO]).replace("email", "Indirizzo di posta elettr.").replace("numero_tessera", "xyz");
    let error = import(&office, several, "").error();
    assert_eq!(error["args"]["column"], "email, numero_tessera");
    assert_eq!(error["args"]["nearest"], "email = \"Indirizzo di posta elettr.\"");
    for header in ["Email Address", "E-Mail (obbligatoria)", "Recapito e-mail", "Email 1", "E-mail *"] {
        let office = Sandbox::office();
        assert_eq!(taken(&office, list(&[MARIO]).replace("email", header), "").0["imported"], 1, "{header}");
    }
}

#[test]
fn a_column_that_is_not_read_is_named_where_it_may_matter() {
    let office = Sandbox::office();
    let text = list(&[MARIO]).replace("cellulare", "cellularee").replace("numero_documento", "altro");
    let text = text.replace("CA00001AA", "ada@example.com");
    let (report, _) = taken(&office, text, "");
    assert_eq!(
        report["unused"][0],
        json!({ "column": "cellularee", "likely": "cellulare", "holds": "cellulare" })
    );
    assert_eq!(report["unused"][1], json!({ "column": "altro", "likely": null, "holds": "email" }));
    assert_eq!(report["ignored"], json!(["cellularee", "altro"]));
}

#[test]
fn what_programs_put_around_or_in_the_place_of_a_value_is_no_value() {
    let office = Sandbox::office();
    let (header, row) = (format!("{HEADER};pec;partita_iva"), format!("{MARIO};NaN;<NA>"));
    assert_eq!(taken(&office, format!("{header}\n{row}\n"), "").1, [""; 0]);
    assert_eq!(shown(&office, "RSSMRA80A01H501U", "pec"), "");
    // Somebody may be called so.
    let office = Sandbox::office();
    let row = MARIO.replace("Rossi", "Null").replace("RSSMRA80A01H501U", "NLLMRA80A01H501R");
    taken(&office, list(&[&row]), "");
    assert_eq!(shown(&office, "NLLMRA80A01H501R", "surname"), "Null");
    // Texts as formulas, so that Excel keeps their zeros.
    let office = Sandbox::office();
    let constant =
        |row: &str| row.split(';').map(|cell| format!("\"=\"\"{cell}\"\"\"")).collect::<Vec<_>>().join(";");
    taken(&office, list(&[MARIO]).lines().map(|row| constant(row) + "\n").collect::<String>(), "");
    assert_eq!(shown(&office, "RSSMRA80A01H501U", "surname"), "Rossi");
}

#[test]
fn fields_between_apostrophes_are_the_fields_and_rejects_keep_that_form() {
    let office = Sandbox::office();
    let angelo = "'D''Angelo';Anna Maria;DNGNMR75M52F205A;12/08/1975;Milano;MI;anna@example.com;333 0001235;\
                  LAPET;'2';Via Roma;40121;Bologna;BO;CIE;CA00002AA";
    let wrong = with("codice_fiscale", "RSSMRA80A01H501X").replace("Mario", "'Mario; detto ''Rino'''");
    let rejects = office.path("rejects.csv");
    let answer = import(&office, list(&[angelo, &wrong]), &format!("--rejects {rejects}"));
    assert_eq!((answer.code, &answer.report()["imported"]), (6, &1.into()), "{answer:#?}");
    assert_eq!(shown(&office, "DNGNMR75M52F205A", "surname"), "D'Angelo");
    // An apostrophe that is not doubled ends nothing, and is not dropped.
    let alone = angelo.replace("''", "'");
    let answer = import(&Sandbox::office(), list(&["'Rossi';'x'", &alone]), "");
    let report = answer.report();
    assert_eq!(
        (answer.code, &report["imported"], &report["rejected"]),
        (6, &0.into(), &2.into()),
        "{answer:#?}"
    );
    assert!(answer.stderr.contains("line 3: a quotation mark is opened and never closed"), "{answer:#?}");
    let text = office.read("rejects.csv");
    assert!(text.contains("'Mario; detto ''Rino'''"), "{text}");
    let again = office.by("anna").run(&format!("import grandi-utenti {rejects} --format json"));
    assert_eq!((again.code, &again.report()["rejected"]), (6, &1.into()), "{again:#?}");
}

#[test]
fn a_letter_that_was_lost_is_named_in_an_address_too() {
    let office = Sandbox::office();
    let (report, found) = taken(&office, list(&[&with("indirizzo", "Via dell'Unit?")]), "");
    assert_eq!((&report["warnings"], &*found.join(" ")), (&1.into(), "letter-lost"));
}
