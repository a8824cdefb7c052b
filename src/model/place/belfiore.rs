use std::{fmt, str::FromStr};

/// A Belfiore (catastale) code: a letter and three digits, `H501` Roma, `Z110` Francia.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Belfiore([u8; 4]);

/// The text has not the form of a Belfiore code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not a place code: a letter A-M or Z and three digits", crate::model::excerpt(.0))]
pub struct BelfioreError(String);

impl Belfiore {
    /// Reads four capitals and digits as they stand in a codice fiscale.
    pub(crate) fn from_bytes(bytes: [u8; 4]) -> Option<Self> {
        let [letter, digits @ ..] = bytes;
        let form = matches!(letter, b'A'..=b'M' | b'Z') && digits.iter().all(u8::is_ascii_digit);
        form.then_some(Self(bytes))
    }

    /// The four characters.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 4] {
        &self.0
    }

    /// Whether it names a state or a territory abroad, not a comune.
    pub fn is_foreign(self) -> bool {
        self.0[0] == b'Z'
    }

    /// Orders as the text does.
    pub(super) fn number(self) -> u32 {
        u32::from_be_bytes(self.0)
    }

    pub(super) fn from_number(number: u32) -> Self {
        Self(number.to_be_bytes())
    }
}

impl fmt::Display for Belfiore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Belfiore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Belfiore({self})")
    }
}

impl FromStr for Belfiore {
    type Err = BelfioreError;

    fn from_str(text: &str) -> Result<Self, BelfioreError> {
        let code = text.trim().as_bytes().try_into().ok();
        code.and_then(|code: [u8; 4]| Self::from_bytes(code.map(|b| b.to_ascii_uppercase())))
            .ok_or_else(|| BelfioreError(text.to_owned()))
    }
}

crate::model::serde_as_text!(Belfiore);
