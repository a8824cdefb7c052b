//! Italian numbers are told by their first digits, here and fast; everything else is asked of the plan of all
//! countries, whose first use costs a tenth of a second.

use std::{fmt, str::FromStr};

/// More digits than any number with an international prefix has.
const LONGEST: usize = 20;

/// A telephone number in international form: `+390655599160`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(String);

/// Why a text is no telephone number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("the telephone number is empty")]
    Empty,
    /// A spreadsheet turned the number into scientific notation.
    #[error("`{0}` is what a spreadsheet made of a number: its last digits are lost")]
    DigitsLost(String),
    /// A character that does not belong to a number.
    #[error("`{character}` cannot stand in the telephone number `{phone}`")]
    Character {
        /// What was typed.
        phone: String,
        /// The first offender.
        character: char,
    },
    /// No numbering plan knows it.
    #[error("`{0}` is not the telephone number of any country")]
    NotANumber(String),
}

impl Phone {
    /// The number in international form, `+` and digits only.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether text messages reach it. In countries that do not tell mobile numbers apart: true.
    pub fn is_mobile(&self) -> bool {
        use phonenumber::Type::{FixedLineOrMobile, Mobile};
        match self.0.strip_prefix("+39") {
            Some(national) => national.starts_with('3'),
            None => phonenumber::parse(None, &self.0).is_ok_and(|number| {
                matches!(number.number_type(&phonenumber::metadata::DATABASE), Mobile | FixedLineOrMobile)
            }),
        }
    }

    /// The number with all but its edges hidden: `+39 3…90`.
    pub fn mask(&self) -> String {
        let last = &self.0[self.0.len() - 2..];
        match self.0.strip_prefix("+39") {
            Some(national) => format!("+39 {}…{last}", &national[..1]),
            None => format!("{}…{last}", &self.0[..2]),
        }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(PhoneError::Empty);
        }
        if is_scientific(text) {
            return Err(PhoneError::DigitsLost(text.to_owned()));
        }
        let dialled = dialled(text)?;
        let nowhere = || PhoneError::NotANumber(text.to_owned());
        if dialled.len() > LONGEST {
            return Err(nowhere());
        }
        let national =
            dialled.strip_prefix("+39").or(if dialled.starts_with('+') { None } else { Some(&dialled) });
        match national {
            Some(national) if is_italian(national) => Ok(Self(["+39", national].concat())),
            _ => foreign(&dialled).ok_or_else(nowhere),
        }
    }
}

crate::model::serde_as_text!(Phone);

/// What a spreadsheet writes for a long number: `3,93E+11`.
fn is_scientific(text: &str) -> bool {
    text.split_once(['e', 'E']).is_some_and(|(mantissa, exponent)| {
        let digits = |part: &str, marks: &str| {
            part.contains(|c: char| c.is_ascii_digit())
                && part.chars().all(|c| c.is_ascii_digit() || marks.contains(c))
        };
        digits(mantissa, "+,.") && digits(exponent, "+-")
    })
}

/// Digits alone, behind a `+` where an international prefix was typed.
fn dialled(text: &str) -> Result<String, PhoneError> {
    let mut dialled = String::with_capacity(16);
    for character in text.chars() {
        match character {
            '0'..='9' => dialled.push(character),
            '+' if dialled.is_empty() => dialled.push('+'),
            ' ' | '\u{a0}' | '.' | '-' | '/' | '(' | ')' => {}
            _ => return Err(PhoneError::Character { phone: text.to_owned(), character }),
        }
    }
    match dialled.strip_prefix("00") {
        Some(abroad) => Ok(format!("+{abroad}")),
        None => Ok(dialled),
    }
}

/// Mobiles begin with 3, fixed lines keep their 0 abroad too.
fn is_italian(national: &str) -> bool {
    match national.as_bytes() {
        [b'3', rest @ ..] => (8..=9).contains(&rest.len()),
        [b'0', b'1'..=b'9', rest @ ..] => (4..=9).contains(&rest.len()),
        _ => false,
    }
}

fn foreign(dialled: &str) -> Option<Phone> {
    let number = phonenumber::parse(Some(phonenumber::country::Id::IT), dialled).ok()?;
    number.is_valid().then(|| Phone(format!("+{}{}", number.code().value(), number.national())))
}

#[cfg(test)]
mod tests {
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
        for lost in ["3,93E+11", "3.93e+11", "3,9E11"] {
            assert_eq!(lost.parse::<Phone>(), Err(PhoneError::DigitsLost(lost.to_owned())));
        }
    }

    #[test]
    fn what_is_no_number_is_refused_and_never_panics() {
        assert_eq!(" ".parse::<Phone>(), Err(PhoneError::Empty));
        assert!(matches!("333 000123x".parse::<Phone>(), Err(PhoneError::Character { character: 'x', .. })));
        for bad in
            ["123", "333", "+", "-", "00", "+39", "+390", "0", "000000000000", "99999999999999999999999"]
        {
            assert_eq!(bad.parse::<Phone>(), Err(PhoneError::NotANumber(bad.to_owned())), "{bad}");
        }
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
}
