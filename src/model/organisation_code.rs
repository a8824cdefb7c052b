//! The codice fiscale of whoever runs a business: eleven digits for a body, sixteen characters for a person.

use std::{fmt, str::FromStr};

use super::{
    codice_fiscale::{CodiceFiscale, CodiceFiscaleError},
    partita_iva::{PartitaIva, PartitaIvaError, without_country},
};

/// The code of an organisation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrganisationCode {
    /// Eleven digits.
    Body(PartitaIva),
    /// The code of the person who is the business.
    Person(CodiceFiscale),
}

/// The text is not the code of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OrganisationCodeError {
    /// It looks like eleven digits.
    #[error(transparent)]
    Body(#[from] PartitaIvaError),
    /// It looks like sixteen characters.
    #[error(transparent)]
    Person(#[from] CodiceFiscaleError),
}

impl OrganisationCode {
    /// The code as written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Body(number) => number.as_str(),
            Self::Person(code) => code.as_str(),
        }
    }
}

impl fmt::Display for OrganisationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for OrganisationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrganisationCode({self})")
    }
}

impl FromStr for OrganisationCode {
    type Err = OrganisationCodeError;

    fn from_str(input: &str) -> Result<Self, OrganisationCodeError> {
        let typed = without_country(input);
        if typed.starts_with(|c: char| c.is_ascii_alphabetic()) {
            Ok(Self::Person(typed.parse()?))
        } else {
            Ok(Self::Body(input.parse()?))
        }
    }
}

super::serde_as_text!(OrganisationCode);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_and_persons_are_told_apart_and_it_is_dropped() {
        for (input, expected) in [
            ("IT00743110157", "00743110157"),
            ("rssmra80a01h501u", "RSSMRA80A01H501U"),
            ("IT RSSMRA80A01H501U", "RSSMRA80A01H501U"),
        ] {
            let code = input.parse::<OrganisationCode>();
            assert_eq!(code.map(|code| code.to_string()).as_deref(), Ok(expected), "{input}");
        }
        assert!(matches!("1234".parse::<OrganisationCode>(), Err(OrganisationCodeError::Body(_))));
        assert!(matches!("RSS".parse::<OrganisationCode>(), Err(OrganisationCodeError::Person(_))));
    }
}
