//! The law knows two: a codice fiscale adds forty to a woman's day of birth.

use std::{fmt, str::FromStr};

/// Sex as registered at birth; day + 40 in the code of a woman (D.M. 23.12.1976, art. 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sex {
    /// Male, `M`.
    M,
    /// Female, `F`.
    F,
}

/// The text names no sex.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is neither `M` nor `F`", super::excerpt(.0))]
pub struct SexError(String);

impl Sex {
    /// `M` or `F`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::M => "M",
            Self::F => "F",
        }
    }
}

impl fmt::Display for Sex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Sex {
    type Err = SexError;

    fn from_str(text: &str) -> Result<Self, SexError> {
        let is = |words: [&str; 4]| words.iter().any(|word| word.eq_ignore_ascii_case(text.trim()));
        if is(["m", "maschio", "male", "uomo"]) {
            Ok(Self::M)
        } else if is(["f", "femmina", "female", "donna"]) {
            Ok(Self::F)
        } else {
            Err(SexError(text.to_owned()))
        }
    }
}

super::serde_as_text!(Sex);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn italian_and_english_words_name_a_sex() {
        for (text, sex) in [("m", Sex::M), ("Maschio", Sex::M), (" FEMALE ", Sex::F), ("femmina", Sex::F)] {
            assert_eq!(text.parse(), Ok(sex));
        }
        assert!("x".parse::<Sex>().is_err());
    }
}
