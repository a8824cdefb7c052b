use std::{fmt, str::FromStr};

use super::table::{self, PROVINCES};
use crate::model::letters::{Spelling, capitals};

/// The two-letter sigla of a province, today's or historical; `EE` for abroad.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Province([u8; 2]);

/// The text is the sigla of no province.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not the sigla of a province", crate::model::excerpt(.0))]
pub struct ProvinceError(String);

impl Province {
    /// The province of those born abroad.
    pub const ABROAD: Self = Self(*b"EE");

    pub(super) fn from_bytes(sigla: [u8; 2]) -> Self {
        Self(sigla)
    }

    /// The province of a sigla or of a name: `BO`, `bologna`, `Forlì`.
    pub fn find(text: &str) -> Option<Self> {
        let wanted = capitals(text, Spelling::Plain);
        if wanted.len() == 2 {
            return wanted.parse().ok();
        }
        let named = PROVINCES.iter().find(|row| capitals(table::text(row[1]), Spelling::Plain) == wanted);
        named.map(Self::of)
    }

    fn of(row: &table::ProvinceRow) -> Self {
        Self([row[0][0], row[0][1]])
    }

    fn row(self) -> Option<&'static table::ProvinceRow> {
        let at = PROVINCES.binary_search_by_key(&self, Self::of).ok()?;
        PROVINCES.get(at)
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The name, as `Bologna`.
    pub fn name(self) -> &'static str {
        self.row().map_or("", |row| table::text(row[1]))
    }

    /// Whether the province exists today.
    pub fn is_active(self) -> bool {
        self.row().is_some_and(|row| row[0][2] == 1)
    }
}

impl fmt::Display for Province {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Province {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Province({self})")
    }
}

impl FromStr for Province {
    type Err = ProvinceError;

    fn from_str(text: &str) -> Result<Self, ProvinceError> {
        let sigla = <[u8; 2]>::try_from(text.trim().as_bytes()).ok();
        sigla
            .map(|sigla| Self(sigla.map(|b| b.to_ascii_uppercase())))
            .filter(|province| province.row().is_some())
            .ok_or_else(|| ProvinceError(text.to_owned()))
    }
}

crate::model::serde_as_text!(Province);
