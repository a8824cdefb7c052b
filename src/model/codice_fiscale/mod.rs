//! The codice fiscale of D.M. (Finanze) 23.12.1976 n. 13813, and the temporary one of eleven digits. A value of this
//! type has passed form, date and check character, so nothing downstream asks again. Only the Agenzia delle Entrate
//! attributes codes: one computed here is a computation, and one that passes here may still belong to nobody.

mod agreement;
mod check;
mod compute;
mod decode;
mod form;
mod omocodia;
mod suggest;
#[cfg(test)]
mod tests;

use std::{fmt, str::FromStr};

use jiff::civil::Date;

pub use agreement::{Agreement, Cause, Mismatch, Typed, agreement, splits};
pub use check::{Report, check};
pub use compute::{ComputeError, compute, name_codes, surname_codes};
pub use decode::Decoded;

use super::{excerpt, finding::Finding, partita_iva, sex::Sex};

/// A valid codice fiscale: sixteen characters of a person, or eleven digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CodiceFiscale(
    // Eleven digits are followed by zero bytes, which no text holds.
    [u8; 16],
);

/// The text is not a valid codice fiscale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodiceFiscaleError {
    /// What was typed.
    pub input: String,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// Valid codes that may have been meant, likeliest first.
    pub suggestions: Vec<CodiceFiscale>,
}

impl CodiceFiscale {
    fn numeric(digits: [u8; 11]) -> Self {
        let mut code = [0; 16];
        code[..11].copy_from_slice(&digits);
        Self(code)
    }

    fn office_is_unknown(&self) -> bool {
        self.0
            .first_chunk()
            .is_some_and(|digits| self.is_provisional() && !partita_iva::office_is_known(digits))
    }

    /// The code as written: capitals and digits.
    pub fn as_str(&self) -> &str {
        let (eleven, rest) = self.0.split_at(11);
        let text = if rest[0] == 0 { eleven } else { &self.0 };
        str::from_utf8(text).unwrap_or_default()
    }

    /// Whether it has eleven digits: temporary for a person, or the code of a body.
    pub fn is_provisional(&self) -> bool {
        self.0[11] == 0
    }

    /// The sex it tells; eleven digits tell none.
    pub fn sex(&self) -> Option<Sex> {
        form::fields(&self.0).map(|fields| fields.sex)
    }

    /// Whether it is of a person without a surname, whose three letters are all X.
    pub fn is_without_surname(&self) -> bool {
        !self.is_provisional() && self.0.starts_with(b"XXX")
    }

    /// Whether it is of a person without a given name.
    pub fn is_without_name(&self) -> bool {
        !self.is_provisional() && self.0[3..].starts_with(b"XXX")
    }

    /// The first eight characters.
    pub fn head(&self) -> &str {
        self.as_str().get(..8).unwrap_or_default()
    }
}

impl fmt::Display for CodiceFiscale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for CodiceFiscale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CodiceFiscale({self})")
    }
}

impl FromStr for CodiceFiscale {
    type Err = CodiceFiscaleError;

    /// Accepts any case, blanks and hyphens.
    fn from_str(input: &str) -> Result<Self, CodiceFiscaleError> {
        let cleaned = form::Cleaned::new(input);
        let mut findings = Vec::new();
        form::read(&cleaned, &mut findings).ok_or_else(|| CodiceFiscaleError {
            input: input.to_owned(),
            // There is no clock here, so no date counts as future.
            suggestions: suggest::suggest(cleaned.as_bytes(), Date::MAX),
            findings,
        })
    }
}

impl fmt::Display for CodiceFiscaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a codice fiscale", excerpt(&self.input))?;
        self.findings.first().map_or(Ok(()), |finding| write!(f, ": {}", finding.meaning()))?;
        self.suggestions.first().map_or(Ok(()), |code| write!(f, "; perhaps `{code}`"))
    }
}

impl std::error::Error for CodiceFiscaleError {}

super::serde_as_text!(CodiceFiscale);
