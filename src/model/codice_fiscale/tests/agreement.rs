use super::*;
use crate::model::codice_fiscale::agreement::{Agreement, Cause, Typed};

const MARIO: Typed<'static> = Typed {
    surname: "Rossi",
    name: "Mario",
    sex: Some(Sex::M),
    born: Some(date(1980, 1, 1)),
    birthplace: Some("Roma"),
    birth_province: Some("RM"),
    birth_country: Some("IT"),
};

fn compare(text: &str, typed: Typed<'_>) -> Agreement {
    super::super::agreement::agreement(&code(text), &typed)
}

fn words(agreement: &Agreement) -> Vec<Finding> {
    agreement.mismatches.iter().map(|mismatch| mismatch.finding).collect()
}

#[test]
fn data_that_give_the_code_agree() {
    assert_eq!(compare(ROSSI, MARIO), Agreement::default());
    assert_eq!(compare(ROSSI, Typed { birthplace: Some("ROMA (rm)"), ..MARIO }), Agreement::default());
    assert_eq!(compare(ROSSI, Typed::default()), Agreement::default());
    assert_eq!(compare("RSSMRAULALMHRLMD", MARIO), Agreement::default());
}

#[test]
fn each_difference_has_its_word() {
    for (typed, finding) in [
        (Typed { surname: "Bianchi", ..MARIO }, Finding::SurnameMismatch),
        (Typed { name: "Luigi", ..MARIO }, Finding::NameMismatch),
        (Typed { surname: "Mario", name: "Rossi", ..MARIO }, Finding::NamesSwapped),
        (Typed { sex: Some(Sex::F), ..MARIO }, Finding::SexMismatch),
        (Typed { born: Some(date(1980, 1, 2)), ..MARIO }, Finding::BirthDateMismatch),
        (Typed { born: Some(date(1981, 1, 1)), ..MARIO }, Finding::BirthDateMismatch),
        (
            Typed { birthplace: Some("Milano"), birth_province: Some("MI"), ..MARIO },
            Finding::BirthplaceMismatch,
        ),
        (Typed { birthplace: Some("Rroma"), ..MARIO }, Finding::BirthplaceUnknown),
        (Typed { birth_province: Some("ZZ"), ..MARIO }, Finding::BirthProvinceMismatch),
        (Typed { birth_country: Some("Francia"), ..MARIO }, Finding::BirthplaceMismatch),
    ] {
        assert_eq!(words(&compare(ROSSI, typed)), [finding], "{typed:?}");
    }
}

#[test]
fn what_the_code_says_is_shown_in_the_century_that_was_typed() {
    let agreement = compare(ROSSI, Typed { born: Some(date(1980, 2, 1)), ..MARIO });
    assert_eq!(agreement.mismatches[0].in_code, "1980-01-01");
}

#[test]
fn a_misspelt_birthplace_has_the_one_of_the_code_and_near_ones() {
    let agreement = compare(ROSSI, Typed { birthplace: Some("Romma"), ..MARIO });
    assert_eq!(agreement.mismatches[0].suggestions[0], "Roma (RM)");
}

#[test]
fn causes_of_a_name_that_does_not_fit_are_found() {
    let name = |name: &str| name.to_owned();
    for (typed, cause) in [
        (Typed { name: "Mario Luca", ..MARIO }, Cause::FirstNameOnly { name: name("Mario") }),
        (Typed { name: "Luca Mario", ..MARIO }, Cause::OtherNameOnly { name: name("Mario") }),
        (Typed { surname: "Bianchi Rossi", ..MARIO }, Cause::SurnameOrder { surname: name("Rossi") }),
        (Typed { surname: "Mario", name: "Rossi", ..MARIO }, Cause::NamesSwapped),
        (
            Typed { surname: "Rosti", ..MARIO },
            Cause::LetterTypo { finding: Finding::SurnameMismatch, typed: 'T', in_code: 'S' },
        ),
    ] {
        let agreement = compare(ROSSI, typed);
        assert!(agreement.likely.contains(&cause), "{agreement:?}");
    }
}

#[test]
fn both_spellings_of_an_umlaut_agree() {
    let typed = Typed { surname: "Lü", ..MARIO };
    assert_eq!(compare(&checked("LUEMRA80A01H501"), typed), Agreement::default());
    let plain = compare(&checked("LUXMRA80A01H501"), typed);
    assert_eq!((words(&plain), plain.likely), (vec![], vec![Cause::PlainLetters]));
}

// C-17
#[test]
fn born_abroad_is_compared_by_state() {
    let abroad = checked("RSSMRA80A01Z600");
    let typed = Typed {
        birthplace: Some("Buenos Aires"),
        birth_province: Some("EE"),
        birth_country: Some("Argentina"),
        ..MARIO
    };
    assert_eq!(compare(&abroad, typed), Agreement::default());
    assert_eq!(compare(&abroad, Typed { birth_country: Some("Z600"), ..typed }), Agreement::default());
    let state = Typed { birthplace: Some("ARGENTINA"), birth_country: None, ..typed };
    assert_eq!(compare(&abroad, state), Agreement::default());
}

#[test]
fn eleven_digits_only_ask_that_the_place_exists() {
    let typed = Typed { birthplace: Some("Castro"), birth_province: None, ..MARIO };
    assert_eq!(words(&compare("12345678903", typed)), [Finding::BirthplaceAmbiguous]);
    assert_eq!(
        words(&compare("12345678903", Typed { birthplace: Some("Atlantide"), ..typed })),
        [Finding::BirthplaceUnknown]
    );
    assert_eq!(compare("12345678903", MARIO), Agreement::default());
}
