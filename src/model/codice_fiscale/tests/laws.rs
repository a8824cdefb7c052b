//! What holds for every code and every text.

use proptest::prelude::*;

use super::*;
use crate::model::{
    codice_fiscale::agreement::Typed, organisation_code::OrganisationCode, partita_iva::PartitaIva, place,
};

fn person() -> impl Strategy<Value = CodiceFiscale> {
    let place = prop::sample::select(vec!["H501", "F205", "L219", "A558", "Z330", "M052"]);
    (
        "[A-Z][a-zàèù' ]{0,12}",
        "[A-Z][a-zòé -]{0,12}",
        any::<bool>(),
        1930..2006_i16,
        1..=12_i8,
        1..=28_i8,
        place,
    )
        .prop_map(|(surname, name, female, year, month, day, place)| {
            let sex = if female { Sex::F } else { Sex::M };
            compute(&surname, &name, sex, date(year, month, day), place.parse().unwrap()).unwrap()
        })
}

/// Digit and letter of one value, which the check character cannot tell apart.
fn share_a_value(one: u8, other: u8) -> bool {
    let value = |b: u8| b.wrapping_sub(if b.is_ascii_digit() { b'0' } else { b'A' });
    value(one) == value(other)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_computed_code_is_valid(code in person()) {
        let report = check(code.as_str(), TODAY);
        prop_assert!(report.valid);
        prop_assert_eq!(report.codice_fiscale, Some(code));
        prop_assert_eq!(code.as_str().parse(), Ok(code));
    }

    #[test]
    fn omocodia_goes_both_ways(code in person()) {
        for variant in code.variants().skip(1) {
            prop_assert_eq!(variant.as_str().parse(), Ok(variant));
            prop_assert!(variant.is_omocode());
            prop_assert_eq!(variant.base(), code);
            prop_assert_eq!(variant.sex(), code.sex());
        }
    }

    #[test]
    fn one_wrong_character_is_found(code in person(), at in 0..16_usize, wrong in "[A-Z0-9]") {
        let mut typed = code.as_str().as_bytes().to_vec();
        let (right, wrong) = (typed[at], wrong.as_bytes()[0]);
        typed[at] = wrong;
        let typed = String::from_utf8(typed).unwrap();
        prop_assume!(!share_a_value(right, wrong));
        prop_assert!(!check(&typed, TODAY).valid, "{}", typed);
    }

    #[test]
    fn suggestions_are_valid_few_and_new(code in person(), at in 0..16_usize, wrong in "[A-Z0-9]") {
        let mut typed = code.as_str().to_owned();
        typed.replace_range(at..=at, &wrong);
        let report = check(&typed, TODAY);
        prop_assert!(report.suggestions.len() <= 5);
        for suggested in report.suggestions {
            prop_assert!(check(suggested.as_str(), TODAY).valid);
            prop_assert_ne!(suggested.as_str(), &typed);
        }
    }

    #[test]
    fn no_text_panics(text in any::<String>(), near in "[A-Z0-9à -]{8,19}", numeric in "[0-9OIl]{8,12}") {
        for text in [text, near, numeric] {
            let report = check(&text, TODAY);
            prop_assert_eq!(report.valid, report.codice_fiscale.is_some());
            if let Err(error) = text.parse::<CodiceFiscale>() {
                prop_assert!(!error.to_string().contains('\n'));
            }
            let _ = (text.parse::<PartitaIva>(), text.parse::<OrganisationCode>());
            let _ = place::by_name(&text, Some(&text), Some(TODAY));
            let typed = Typed { surname: &text, name: &text, birthplace: Some(&text), ..Typed::default() };
            let _ = super::super::agreement::agreement(&code(ROSSI), &typed);
            let _ = compute(&text, &text, Sex::F, TODAY, "H501".parse().unwrap());
        }
    }
}
