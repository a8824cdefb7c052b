//! Partita IVA, and the numeric codice fiscale of bodies: seven digits of serial, three of the office, a Luhn digit.
//! Spreadsheets drop leading zeros; up to two are given back, and the repair is reported, never silent.

use std::{fmt, str::FromStr};

use super::{excerpt, finding::Finding};

/// A valid number of eleven digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartitaIva([u8; 11]);

/// The text is not a valid partita IVA.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not a partita IVA: {}", excerpt(input), finding.meaning())]
pub struct PartitaIvaError {
    /// What was typed.
    pub input: String,
    /// What is wrong with it.
    pub finding: Finding,
    /// The number that may have been meant.
    pub suggestion: Option<PartitaIva>,
}

impl PartitaIva {
    /// Reads a number, dropping `IT`, blanks, dots and hyphens and giving lost zeros back; tells what was repaired and
    /// whether the office is an unknown one.
    pub fn read(input: &str) -> Result<(Self, Vec<Finding>), PartitaIvaError> {
        let typed = without_country(input);
        let error = |finding| PartitaIvaError { input: input.to_owned(), finding, suggestion: None };
        if typed.chars().any(|c| !c.is_ascii_digit()) {
            let letter = typed.chars().all(|c| c.is_ascii_alphanumeric());
            return Err(error(if letter { Finding::LetterForDigit } else { Finding::IllegalCharacter }));
        }
        let zeros = match typed.len() {
            9..=11 => 11 - typed.len(),
            _ => return Err(error(Finding::Length)),
        };
        let mut digits = [b'0'; 11];
        digits[zeros..].copy_from_slice(typed.as_bytes());
        if !check_digit_is_right(&digits) {
            return Err(error(if zeros > 0 { Finding::Length } else { Finding::VatCheckDigit }));
        }
        if serial_is_zero(&digits) {
            return Err(error(Finding::SerialZero));
        }
        let zeros_lost = (zeros > 0).then_some(Finding::VatZerosLost);
        let office = (!office_is_known(&digits)).then_some(Finding::OfficeUnknown);
        Ok((Self(digits), zeros_lost.into_iter().chain(office).collect()))
    }

    /// The eleven digits.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for PartitaIva {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for PartitaIva {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartitaIva({self})")
    }
}

impl FromStr for PartitaIva {
    type Err = PartitaIvaError;

    /// All eleven digits are asked for: a repair has nowhere to be reported here.
    fn from_str(input: &str) -> Result<Self, PartitaIvaError> {
        match Self::read(input)? {
            (number, findings) if !findings.contains(&Finding::VatZerosLost) => Ok(number),
            (number, _) => Err(PartitaIvaError {
                input: input.to_owned(),
                finding: Finding::VatZerosLost,
                suggestion: Some(number),
            }),
        }
    }
}

super::serde_as_text!(PartitaIva);

/// What was typed in capitals, without blanks, dots, hyphens and a leading `IT`.
pub(super) fn without_country(input: &str) -> String {
    let sign = |c: &char| !c.is_whitespace() && !".-".contains(*c);
    let typed: String = input.chars().filter(sign).map(|c| c.to_ascii_uppercase()).collect();
    // A surname may begin with IT, so the length decides before letters.
    match typed.strip_prefix("IT") {
        Some(code) if code.starts_with(|c: char| c.is_ascii_digit()) || code.len() == 16 => code.to_owned(),
        _ => typed,
    }
}

/// The Luhn digit of eleven ASCII digits.
pub(super) fn check_digit_is_right(digits: &[u8; 11]) -> bool {
    let weighed = digits.iter().enumerate().map(|(at, b)| match u32::from(b - b'0') {
        digit if at % 2 == 0 => digit,
        digit if digit < 5 => digit * 2,
        digit => digit * 2 - 9,
    });
    weighed.sum::<u32>().is_multiple_of(10)
}

/// Nobody has the serial zero, though its check digit may be right.
pub(super) fn serial_is_zero(digits: &[u8; 11]) -> bool {
    digits.starts_with(b"0000000")
}

/// Whether the office is one of 001-100, 120, 121, 888, 999; the list is from practice, so others only raise doubt.
pub(super) fn office_is_known(digits: &[u8; 11]) -> bool {
    let office = digits[7..10].iter().fold(0, |office, b| office * 10 + u32::from(b - b'0'));
    matches!(office, 1..=100 | 120 | 121 | 888 | 999)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(input: &str) -> Finding {
        PartitaIva::read(input).unwrap_err().finding
    }

    #[test]
    fn a_number_is_read_with_country_and_blanks() {
        for input in ["00743110157", "IT00743110157", "it 007 431 101 57"] {
            let (number, repairs) = PartitaIva::read(input).unwrap();
            assert_eq!((number.as_str(), repairs), ("00743110157", vec![]));
        }
    }

    #[test]
    fn lost_zeros_come_back_with_a_finding_and_never_silently() {
        let (number, repairs) = PartitaIva::read("123450587").unwrap();
        assert_eq!((number.as_str(), repairs), ("00123450587", vec![Finding::VatZerosLost]));
        let error = "123450587".parse::<PartitaIva>().unwrap_err();
        assert_eq!((error.finding, error.suggestion), (Finding::VatZerosLost, Some(number)));
    }

    #[test]
    fn each_fault_has_its_word() {
        assert_eq!(fault("12345678901"), Finding::VatCheckDigit);
        assert_eq!(fault("0074311015O"), Finding::LetterForDigit);
        assert_eq!(fault("00743110157é"), Finding::IllegalCharacter);
        assert_eq!(fault("74311"), Finding::Length);
        assert_eq!(fault(""), Finding::Length);
        assert_eq!(fault("00000000000"), Finding::SerialZero);
    }

    #[test]
    fn an_unknown_office_is_only_doubtful() {
        let (number, findings) = PartitaIva::read("12345678903").unwrap();
        assert_eq!(findings, [Finding::OfficeUnknown]);
        assert_eq!("12345678903".parse(), Ok(number));
    }
}
