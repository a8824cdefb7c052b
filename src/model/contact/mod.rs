//! Where a person can be reached. Values are checked as they enter and masked wherever they are shown.

mod cap;
mod email;
mod phone;

pub use cap::{Cap, CapError};
pub use email::{Email, EmailError};
pub use phone::{Phone, PhoneError};

use std::fmt;

/// The ways a message or a letter can reach a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// Ordinary electronic mail.
    Email,
    /// Certified electronic mail.
    Pec,
    /// A telephone that receives text messages.
    Mobile,
    /// A telephone at a fixed place.
    Phone,
    /// A fax machine.
    Fax,
    /// A postal address.
    Address,
}

impl ContactKind {
    /// The stable kebab-case word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Pec => "pec",
            Self::Mobile => "mobile",
            Self::Phone => "phone",
            Self::Fax => "fax",
            Self::Address => "address",
        }
    }
}

impl fmt::Display for ContactKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A postal address in Italy, as far as it is known: profiles ask for different parts of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Address {
    /// The street with its toponym (`Via`, `Piazza` …).
    pub street: Option<String>,
    /// House number as written (`15/A`, `SNC`); absent where the street already says it.
    pub house_number: Option<String>,
    /// Postal code.
    pub cap: Option<Cap>,
    /// Comune or locality.
    pub town: Option<String>,
    /// Two-letter sigla of the province.
    pub province: Option<String>,
}

impl Address {
    /// The address with street and house number hidden; nothing where there is none.
    pub fn mask(&self) -> Option<String> {
        let hidden = self.street.is_some().then(|| "…".to_owned());
        joined([hidden, self.cap.map(|cap| cap.mask()), self.town.clone(), self.province.clone()])
    }

    /// What is known of it, in the order of the Poste Italiane standard: street and number, then CAP, locality and
    /// sigla; nothing where there is none.
    pub fn as_typed(&self) -> Option<String> {
        let street = joined([self.street.clone(), self.house_number.clone()]);
        let place = joined([self.cap.map(|cap| cap.to_string()), self.town.clone(), self.province.clone()]);
        match (street, place) {
            (Some(street), Some(place)) => Some(format!("{street}, {place}")),
            (street, place) => street.or(place),
        }
    }

    /// The address where it is complete enough for a letter.
    pub fn in_one_line(&self) -> Option<String> {
        let is_complete =
            self.street.is_some() && self.cap.is_some() && self.town.is_some() && self.province.is_some();
        is_complete.then(|| self.as_typed()).flatten()
    }
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> Option<String> {
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address() -> Address {
        Address {
            street: Some("Via Roma".into()),
            house_number: Some("15/A".into()),
            cap: "00184".parse().ok(),
            town: Some("Roma".into()),
            province: Some("RM".into()),
        }
    }

    // C-16
    #[test]
    fn an_address_reads_in_postal_order() {
        assert_eq!(address().as_typed().unwrap(), "Via Roma 15/A, 00184 Roma RM");
        let town = Address { street: None, house_number: None, cap: None, ..address() };
        assert_eq!(town.as_typed().unwrap(), "Roma RM");
        assert_eq!(Address::default().as_typed(), None);
    }

    #[test]
    fn a_letter_needs_street_cap_town_and_province() {
        assert!(address().in_one_line().is_some());
        assert!(Address { house_number: None, ..address() }.in_one_line().is_some());
        assert!(Address { cap: None, ..address() }.in_one_line().is_none());
    }

    #[test]
    fn a_masked_address_keeps_the_town_alone() {
        assert_eq!(address().mask().unwrap(), "… 00… Roma RM");
    }

    #[test]
    fn contacts_are_text_in_json_and_checked_on_the_way_in() {
        let json = serde_json::to_string(&address()).unwrap();
        assert_eq!(serde_json::from_str::<Address>(&json).unwrap(), address());
        assert!(serde_json::from_str::<Email>(r#""no at""#).is_err());
        assert!(serde_json::from_str::<Phone>(r#""+39 06 5559916""#).is_ok());
    }
}
