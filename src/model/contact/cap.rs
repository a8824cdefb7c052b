//! There is no free table of all postal codes: what can be known is the form, and which postal region each province
//! belongs to.

use std::{fmt, str::FromStr};

/// The provinces, present and past, of each postal region: the first digit of the code.
const REGIONS: [&[&str]; 10] = [
    &["CA", "CI", "FR", "LT", "NU", "OG", "OR", "OT", "PG", "RI", "RM", "SS", "SU", "TR", "VS", "VT"],
    &["AL", "AO", "AT", "BI", "CN", "GE", "IM", "SP", "SV", "TO", "VC"],
    &["BG", "BS", "CO", "CR", "LC", "LO", "MB", "MI", "NO", "PC", "PV", "SO", "VA", "VB"],
    &["BL", "BZ", "GO", "PD", "PN", "TN", "TS", "TV", "UD", "VE", "VI", "VR"],
    &["BO", "FC", "FE", "FO", "MN", "MO", "PR", "RA", "RE", "RN", "RO"],
    &["AR", "FI", "GR", "LI", "LU", "MS", "PI", "PO", "PT", "SI"],
    &["AN", "AP", "AQ", "CH", "FM", "MC", "PE", "PS", "PU", "TE"],
    &["BA", "BR", "BT", "FG", "LE", "MT", "TA"],
    &["AV", "BN", "CB", "CE", "CS", "CZ", "IS", "KR", "NA", "PZ", "RC", "SA", "VV"],
    &["AG", "CL", "CT", "EN", "ME", "PA", "RG", "SR", "TP"],
];

/// The codes of whole cities, abolished in 2006 where each district has its own.
const GENERIC: [&str; 27] = [
    "00100", "06100", "09100", "10100", "16100", "19100", "20100", "24100", "25100", "28900", "30100",
    "34100", "35100", "37100", "40100", "50100", "56100", "57100", "60100", "65100", "70100", "80100",
    "84100", "89100", "90100", "95100", "98100",
];

/// An Italian postal code: five digits, the zeros in front included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cap([u8; 5]);

/// Why a text is no postal code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CapError {
    /// Nothing was typed.
    #[error("the postal code is empty")]
    Empty,
    /// Fewer digits than five: a spreadsheet may have dropped zeros in front.
    #[error("`{0}` has fewer than five digits: zeros in front may be lost")]
    TooShort(String),
    /// Anything else that is not five digits.
    #[error("`{0}` is not a postal code of five digits")]
    Form(String),
}

impl Cap {
    /// The five digits.
    pub fn as_str(&self) -> &str {
        // The only constructor takes ASCII digits.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The code with the lost zeros put back in front, where two to four digits are left.
    pub fn restored(text: &str) -> Option<Self> {
        let text = text.trim();
        if (2..5).contains(&text.len()) { format!("{text:0>5}").parse().ok() } else { None }
    }

    /// Whether the code can lie in the province with this sigla; `None` for a sigla that has no postal region.
    pub fn suits(self, province: &str) -> Option<bool> {
        let region = REGIONS.iter().position(|provinces| provinces.contains(&province))?;
        Some(region == usize::from(self.0[0] - b'0'))
    }

    /// Whether it is the abolished code of a whole city, where only the codes of its districts are right.
    pub fn is_generic(self) -> bool {
        GENERIC.binary_search(&self.as_str()).is_ok()
    }

    /// The postal region and province alone: `00…`.
    pub fn mask(&self) -> String {
        format!("{}…", &self.as_str()[..2])
    }
}

impl fmt::Display for Cap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Cap {
    type Err = CapError;

    fn from_str(text: &str) -> Result<Self, CapError> {
        let text = text.trim();
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        match <[u8; 5]>::try_from(text.as_bytes()) {
            Ok(code) if digits => Ok(Self(code)),
            _ if text.is_empty() => Err(CapError::Empty),
            _ if digits && text.len() < 5 => Err(CapError::TooShort(text.to_owned())),
            _ => Err(CapError::Form(text.to_owned())),
        }
    }
}

crate::model::serde_as_text!(Cap);

#[cfg(test)]
mod tests {
    use super::*;

    fn cap(text: &str) -> Cap {
        text.parse().unwrap()
    }

    #[test]
    fn five_digits_are_a_postal_code_and_nothing_else_is() {
        assert_eq!(cap(" 00184 ").to_string(), "00184");
        assert_eq!("".parse::<Cap>(), Err(CapError::Empty));
        assert_eq!("184".parse::<Cap>(), Err(CapError::TooShort("184".into())));
        for bad in ["001845", "0018a", "I-00184", "è184"] {
            assert_eq!(bad.parse::<Cap>(), Err(CapError::Form(bad.into())));
        }
    }

    #[test]
    fn zeros_that_a_spreadsheet_dropped_come_back() {
        assert_eq!(Cap::restored("184"), Some(cap("00184")));
        assert_eq!(Cap::restored("4100"), Some(cap("04100")));
        for hopeless in ["", "1", "18x", "00184", "è1"] {
            assert_eq!(Cap::restored(hopeless), None, "{hopeless}");
        }
    }

    #[test]
    fn each_province_has_one_postal_region() {
        assert_eq!(cap("00184").suits("RM"), Some(true));
        assert_eq!(cap("00184").suits("MI"), Some(false));
        assert_eq!(cap("00184").suits("ZZ"), None);
        assert_eq!(cap("46100").suits("MN"), Some(true));
        assert_eq!(cap("75100").suits("MT"), Some(true));
        let mut all: Vec<_> = REGIONS.concat();
        all.sort_unstable();
        assert!(all.windows(2).all(|pair| pair[0] != pair[1]));
        assert_eq!(all.len(), 107 + 6, "107 provinces of today, CI OG OT VS FO PS of the past");
    }

    #[test]
    fn codes_of_whole_cities_are_known() {
        assert!(GENERIC.is_sorted());
        assert!(cap("00100").is_generic());
        assert!(!cap("39100").is_generic(), "Bolzano has one code for all");
    }
}
