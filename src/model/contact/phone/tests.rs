//! Telephone numbers as people write them.

use super::*;

fn phone(text: &str) -> Phone {
    text.parse().unwrap()
}

#[test]
fn italian_numbers_are_read_in_the_forms_people_write() {
    for mobile in
        ["333 0001234", "+39 333 000 1234", "0039-333.000/1234", "(333) 0001234", "333\u{a0}0001234"]
    {
        assert_eq!(phone(mobile).as_str(), "+393330001234", "{mobile}");
    }
    assert_eq!(phone("06 5559916").as_str(), "+39065559916");
    assert_eq!(phone("+39 06 5559916").as_str(), "+39065559916");
    assert_eq!(phone("392 0001234").as_str(), "+393920001234");
    assert!(phone("333 0001234").is_mobile());
    assert!(!phone("06 5559916").is_mobile());
}

#[test]
fn foreign_numbers_are_asked_of_their_own_plan() {
    assert_eq!(phone("+44 7911 123456").as_str(), "+447911123456");
    assert_eq!(phone("0033 6 12 34 56 78").as_str(), "+33612345678");
    assert!(phone("+44 7911 123456").is_mobile());
    assert!(!phone("+44 20 7946 0958").is_mobile());
}

#[test]
fn a_number_that_a_spreadsheet_rounded_is_named_as_such() {
    for lost in ["3,93E+11", "3.93e+11", "3,9E11", "1e400"] {
        assert_eq!(lost.parse::<Phone>(), Err(PhoneError::DigitsLost(lost.to_owned())));
    }
}

#[test]
fn what_is_no_number_is_refused_and_never_panics() {
    assert_eq!(" ".parse::<Phone>(), Err(PhoneError::Empty));
    assert!(matches!("333 000123x".parse::<Phone>(), Err(PhoneError::Character { character: 'x', .. })));
    for bad in ["123", "333", "+", "-", "00", "+39", "+390", "0", "000000000000", "99999999999999999999999"] {
        let refused = PhoneError::NotANumber { phone: bad.to_owned(), meant: None };
        assert_eq!(bad.parse::<Phone>(), Err(refused), "{bad}");
    }
}

#[test]
fn digits_that_are_no_italian_number_never_become_one() {
    for (typed, meant) in [
        ("34612345678", Some("+34612345678")),
        ("33 6 12 34 56 78", Some("+33612345678")),
        ("351912345678", Some("+351912345678")),
        ("353861234567", Some("+353861234567")),
        ("447911123456", Some("+447911123456")),
        ("333 0001234 4", Some("+33300012344")),
        ("+39 333 0001234 4", None),
        ("+39 33300012", None),
        ("0655599161234", None),
        ("7911 123456", None),
    ] {
        let refused = typed.parse::<Phone>().unwrap_err();
        assert!(matches!(refused, PhoneError::NotANumber { .. }), "{typed}");
        assert_eq!(refused.meant().map(Phone::as_str), meant, "{typed}");
    }
}

#[test]
fn a_number_that_a_program_rewrote_names_the_only_one_it_can_be() {
    for (typed, meant) in [
        ("3330001234.0", "+393330001234"),
        ("3330001234,00", "+393330001234"),
        ("3.330001234E9", "+393330001234"),
        ("3,330001234E+09", "+393330001234"),
        ("+393330001234.0", "+393330001234"),
        ("393330001234.0", "+393330001234"),
        ("39 333 0001234", "+393330001234"),
    ] {
        let altered = typed.parse::<Phone>().unwrap_err();
        assert!(matches!(altered, PhoneError::Altered { .. }), "{typed}");
        assert_eq!(altered.meant().map(Phone::as_str), Some(meant), "{typed}");
    }
    assert_eq!(phone("06.5559916").as_str(), "+39065559916");
    assert_eq!(phone("333.000.1200").as_str(), "+393330001200");
}

#[test]
fn a_zero_in_brackets_is_dialled_at_home_only() {
    assert_eq!(phone("+44 (0)7911 123456").as_str(), "+447911123456");
    assert_eq!(phone("0044 (0) 7911 123456").as_str(), "+447911123456");
    assert_eq!(phone("+39 (0)333 0001234").as_str(), "+393330001234");
    assert_eq!(phone("+39 (0)6 5559916").as_str(), "+39065559916");
    assert_eq!(phone("(06) 5559916").as_str(), "+39065559916");
}

#[test]
fn two_numbers_in_one_cell_do_not_melt_into_one() {
    for two in ["06 5559916/17", "065559916-17", "333 0001234 / 06 5559916", "06 123456/333 12"] {
        assert!(two.parse::<Phone>().is_err(), "{two}");
    }
    for one in ["333/0001234", "06/5559916", "0521/555991", "333-0001234", "+39 06/5559916"] {
        assert!(one.parse::<Phone>().is_ok(), "{one}");
    }
}

#[test]
fn a_stored_number_that_breaks_the_rule_is_read_and_named() {
    let wrong = Phone::stored("+3933300012340").unwrap();
    assert!(!wrong.is_sound());
    assert!(Phone::stored("+393330001234").unwrap().is_sound());
    assert_eq!(Phone::stored("333 0001234"), None);
    assert_eq!(Phone::stored("+39").map(|it| it.mask()), None);
}

/// A number as somebody typed it, and what it has to become; why stands in the file.
#[test]
fn every_number_of_the_trial_becomes_what_it_should() {
    let mut trial = csv::Reader::from_reader(include_str!("../../../../tests/data/phones.csv").as_bytes());
    let mut wrong = Vec::new();
    for row in trial.records() {
        let row = row.unwrap();
        let (typed, expected, is_repaired) = (&row[0], &row[1], !row[2].is_empty());
        let (got, altered) = match typed.parse::<Phone>() {
            Ok(phone) => (phone.to_string(), false),
            Err(PhoneError::Altered { meant, .. }) => (meant.to_string(), true),
            Err(error) => {
                let meant = error.meant().map(ToString::to_string).unwrap_or_default();
                if meant != row[3] {
                    wrong.push(format!("{typed}: proposes `{meant}`, not `{}`: {}", &row[3], &row[4]));
                }
                ("fault".to_owned(), is_repaired)
            }
        };
        if got != expected || altered != is_repaired {
            wrong.push(format!("{typed}: {got} ({altered}), not {expected} ({is_repaired}): {}", &row[4]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_mask_shows_the_country_and_the_edges() {
    assert_eq!(phone("333 0001290").mask(), "+39 3…90");
    assert_eq!(phone("+44 7911 123456").mask(), "+4…56");
}

proptest::proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,30}") {
        let _ = text.parse::<Phone>();
    }

    #[test]
    fn any_dialling_is_answered(text in "[+0-9 ./()-]{1,24}") {
        if let Ok(phone) = text.parse::<Phone>() {
            phone.mask();
            phone.is_mobile();
            proptest::prop_assert_eq!(phone.as_str().parse::<Phone>(), Ok(phone.clone()));
        }
    }
}
