mod agreement;
mod laws;

use jiff::civil::{Date, date};

use super::*;
use crate::model::sex::Sex;

const TODAY: Date = date(2026, 11, 20);
const ROSSI: &str = "RSSMRA80A01H501U";

fn code(text: &str) -> CodiceFiscale {
    text.parse().unwrap()
}

fn findings(text: &str) -> Vec<Finding> {
    check(text, TODAY).findings
}

fn suggestions(text: &str) -> Vec<String> {
    check(text, TODAY).suggestions.iter().map(ToString::to_string).collect()
}

/// Sixteen characters whose last is made right.
fn checked(fifteen: &str) -> String {
    let mut code: [u8; 16] = format!("{fifteen}?").into_bytes().try_into().unwrap();
    code[15] = form::check_character(&code);
    String::from_utf8(code.to_vec()).unwrap()
}

#[test]
fn the_example_of_the_law_computes_and_checks() {
    let computed = compute("Rossi", "Mario", Sex::M, date(1980, 1, 1), "H501".parse().unwrap());
    assert_eq!(computed, Ok(code(ROSSI)));
    let report = check(ROSSI, TODAY);
    assert!(report.valid && report.findings.is_empty() && report.suggestions.is_empty());
    let decoded = report.decoded.unwrap();
    assert_eq!((decoded.sex, decoded.born), (Sex::M, Some(date(1980, 1, 1))));
    assert_eq!((decoded.place, decoded.country), (Some("Roma"), Some("Italia")));
    assert_eq!(decoded.province.unwrap().as_str(), "RM");
    assert_eq!((code(ROSSI).head(), code(ROSSI).sex()), ("RSSMRA80", Some(Sex::M)));
}

#[test]
fn surnames_give_their_three_letters() {
    for (surname, letters) in [
        ("Rossi", "RSS"),
        ("Aiello", "LLA"),
        ("Fo", "FOX"),
        ("Re", "REX"),
        ("Wu", "WUX"),
        ("Io", "IOX"),
        ("Ng", "NGX"),
        ("Aiò", "AIO"),
        ("D'Angelo", "DNG"),
        ("De Luca", "DLC"),
        ("Dell'Acqua", "DLL"),
        ("O'Brien", "BRN"),
        ("Müller", "MLL"),
        ("Visconti di Modrone", "VSC"),
        ("A", "AXX"),
        ("", "XXX"),
        ("Xu", "XUX"),
        ("Böe", "BOE"),
        ("Lü", "LUE"),
    ] {
        assert_eq!(surname_codes(surname)[0], letters.as_bytes(), "{surname}");
    }
    assert_eq!(surname_codes("Lü"), [*b"LUE", *b"LUX"]);
    assert_eq!(surname_codes("Lu\u{308}"), [*b"LUE", *b"LUX"]);
}

#[test]
fn names_give_their_three_letters() {
    for (name, letters) in [
        ("Mario", "MRA"),
        ("Maria", "MRA"),
        ("Alessandro", "LSN"),
        ("Giovanni", "GNN"),
        ("Gian Luca", "GLC"),
        ("Gianluca", "GLC"),
        ("Maria Grazia", "MGR"),
        ("Al", "LAX"),
        ("Hu", "HUX"),
        ("Ada", "DAA"),
        ("Eva", "VEA"),
        ("Noè", "NOE"),
        ("NOE'", "NOE"),
        ("Nicolò", "NCL"),
        ("NICOLO'", "NCL"),
        ("Jean-Pierre", "JPR"),
        ("Zoë", "ZOE"),
        ("Bo", "BOX"),
        ("", "XXX"),
    ] {
        assert_eq!(name_codes(name)[0], letters.as_bytes(), "{name}");
    }
}

#[test]
fn a_name_in_another_alphabet_is_refused() {
    let computed = compute("Иванов", "Ivan", Sex::M, date(1980, 1, 1), "Z154".parse().unwrap());
    assert!(matches!(computed, Err(ComputeError::Unreadable { letter: 'И', .. })));
}

#[test]
fn omocodia_follows_the_chain_from_the_right() {
    let chain = ["H50MM", "H5LMX", "HRLMS"].map(|end| format!("RSSMRA80A01{end}")).into_iter().chain(
        ["RSSMRA80A0MHRLMK", "RSSMRA80ALMHRLMV", "RSSMRA8LALMHRLMG", "RSSMRAULALMHRLMD"].map(str::to_owned),
    );
    let variants: Vec<_> = code(ROSSI).variants().collect();
    assert_eq!(variants.len(), 128);
    assert_eq!(variants[0], code(ROSSI));
    for (step, text) in chain.enumerate() {
        assert_eq!(variants[(2 << step) - 1].as_str(), text);
        assert!(code(&text).is_omocode());
        assert_eq!(code(&text).base(), code(ROSSI));
        assert_eq!(findings(&text), [Finding::Omocodia]);
        let decoded = check(&text, TODAY).decoded.unwrap();
        assert_eq!((decoded.sex, decoded.born), (Sex::M, Some(date(1980, 1, 1))));
    }
    assert_eq!(code("RSSMRAULALMHRLMD").head(), "RSSMRAUL");
}

#[test]
fn every_fault_has_its_word() {
    for (text, finding) in [
        ("", Finding::Length),
        ("RSSMRA80A01H501", Finding::Length),
        ("RSSMRA80A01H501UU", Finding::Length),
        ("RSSMRA8OA01H501U", Finding::LetterForDigit),
        ("R5SMRA80A01H501U", Finding::DigitForLetter),
        ("RSSMRA80A01H50!U", Finding::IllegalCharacter),
        ("RSSMRÀ80A01H501U", Finding::IllegalCharacter),
        ("RSSMRA80F01H501U", Finding::MonthLetter),
        ("RSSMRA80A32H501U", Finding::DayImpossible),
        ("RSSMRA80A00H501U", Finding::DayImpossible),
        ("RSSMRA80A72H501U", Finding::DayImpossible),
        ("RSSMRA80A01H501X", Finding::CheckCharacter),
        ("ABCDEF12A12A123A", Finding::CheckCharacter),
        ("12345678901", Finding::CheckCharacter),
        ("1234567890I", Finding::LetterForDigit),
        ("00000000000", Finding::SerialZero),
        (&checked("RSSMRA80B30H501"), Finding::DateImpossible),
        (&checked("RSSMRA80D71H501"), Finding::DateImpossible),
        (&checked("RSSMRA81B29H501"), Finding::DateImpossible),
    ] {
        let report = check(text, TODAY);
        assert_eq!(report.findings, [finding], "{text}");
        assert!(!report.valid && report.codice_fiscale.is_none() && report.decoded.is_none());
        assert!(text.parse::<CodiceFiscale>().is_err());
    }
}

#[test]
fn case_blanks_and_hyphens_are_repaired_and_reported() {
    let report = check(" rss mra-80a01 h501u\u{a0}", TODAY);
    assert_eq!((report.valid, report.findings), (true, vec![Finding::Normalised]));
    assert_eq!(report.codice_fiscale, Some(code(ROSSI)));
}

#[test]
fn typing_errors_have_suggestions() {
    for (typed, meant) in [
        ("GLLVNT7OC42L378J", "GLLVNT70C42L378J"),
        ("RSSMRA8OAO1H5OIU", ROSSI),
        ("R5SMRA80A01H501U", ROSSI),
        ("RSSMRA80A01H501X", ROSSI),
        ("RSSMRA80A01H510U", ROSSI),
        ("RSSMRA8A001H501U", ROSSI),
        ("RSSMRA80A01H501", ROSSI),
        ("RSSMRA80A1H501U", ROSSI),
        ("RSSSMRA80A01H501U", ROSSI),
        ("RSSMRA80A01H5O1U", ROSSI),
        ("12345678901", "12345678903"),
        ("123450587", "00123450587"),
    ] {
        assert!(suggestions(typed).contains(&meant.to_owned()), "{typed}: {:?}", suggestions(typed));
    }
    assert_eq!(suggestions("GLLVNT7OC42L378J")[0], "GLLVNT70C42L378J");
    assert_eq!(findings("123450587"), [Finding::Length, Finding::VatZerosLost]);
}

#[test]
fn a_number_of_eleven_digits_is_valid_and_says_so() {
    let report = check("12345678903", TODAY);
    assert_eq!(
        (report.valid, report.findings),
        (true, vec![Finding::OfficeUnknown, Finding::ProvisionalNumeric])
    );
    assert_eq!(findings("80007580279"), [Finding::ProvisionalNumeric]);
    let number = report.codice_fiscale.unwrap();
    assert!(number.is_provisional() && report.decoded.is_none());
    assert_eq!((number.sex(), number.head(), number.variants().count()), (None, "12345678", 1));
}

#[test]
fn the_century_comes_from_the_place_then_from_adulthood() {
    for (fifteen, born, candidates, finding) in [
        // Gallico ceased in 1927.
        ("RSSMRA07A01D877", Some(date(1907, 1, 1)), vec![1907], None),
        ("RSSMRA05A01H501", Some(date(2005, 1, 1)), vec![1905, 2005], None),
        ("RSSMRA23A01H501", None, vec![1923, 2023], Some(Finding::CenturyAmbiguous)),
        ("RSSMRA80A01H501", Some(date(1980, 1, 1)), vec![1980], None),
        ("RSSMRA00B29H501", Some(date(2000, 2, 29)), vec![2000], None),
        ("RSSMRA26T31H501", Some(date(1926, 12, 31)), vec![1926], None),
    ] {
        let report = check(&checked(fifteen), TODAY);
        let decoded = report.decoded.unwrap();
        assert_eq!((decoded.born, decoded.birth_year_candidates), (born, candidates), "{fifteen}");
        assert_eq!(report.findings.first().copied(), finding, "{fifteen}");
    }
    let future = check(&checked("RSSMRA00B29H501"), date(1990, 1, 1));
    assert_eq!((future.valid, future.findings), (false, vec![Finding::BirthDateInFuture]));
}

#[test]
fn a_doubtful_place_leaves_the_code_valid() {
    for (fifteen, finding) in [
        ("RSSMRA80A01A000", Finding::PlaceUnknown),
        ("RSSMRA80A01D620", Finding::PlaceNotValidThen),
        ("RSSMRA95A01Z135", Finding::PlaceNotValidThen),
    ] {
        let report = check(&checked(fifteen), TODAY);
        assert_eq!((report.valid, report.findings), (true, vec![finding]), "{fifteen}");
    }
}

#[test]
fn a_place_has_the_province_of_birth_and_of_today() {
    let decoded = code(&checked("RSSMRA80A01M052")).decode(TODAY).unwrap();
    let [then, today] = [decoded.province, decoded.province_today].map(|p| p.unwrap().to_string());
    assert_eq!((then.as_str(), today.as_str()), ("MI", "MB"));
    let abroad = code(&checked("RSSMRA80A41Z330")).decode(TODAY).unwrap();
    assert_eq!((abroad.sex, abroad.country, abroad.place), (Sex::F, Some("Marocco"), Some("Marocco")));
}

#[test]
fn the_error_says_in_one_line_what_is_wrong() {
    let error = "RSSMRA80A01H501X".parse::<CodiceFiscale>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`RSSMRA80A01H501X` is not a codice fiscale: the check character is wrong; perhaps `RSSMRA80A01H501U`"
    );
    let error = "\x1b[2J".parse::<CodiceFiscale>().unwrap_err();
    assert_eq!(error.to_string(), r"`\u{1b}[2J` is not a codice fiscale: the number of characters is wrong");
}

#[test]
fn json_has_the_keys_that_others_rely_on() {
    let json = serde_json::to_value(check(ROSSI, TODAY)).unwrap();
    let keys: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["input", "codice_fiscale", "valid", "findings", "suggestions", "decoded"]);
    assert_eq!(json["decoded"]["born"], "1980-01-01");
    assert_eq!(json["decoded"]["sex"], "M");
    assert_eq!(serde_json::from_str::<CodiceFiscale>("\"rssmra80a01h501u\"").unwrap(), code(ROSSI));
    assert!(serde_json::from_str::<CodiceFiscale>("\"RSSMRA80A01H501X\"").is_err());
}
