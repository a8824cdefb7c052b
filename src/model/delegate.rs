//! The roles that a body gives its delegates, as data (003-04): `delegate_roles.toml`, which an office may replace by
//! `roles.toml` in its folder.

use super::account::OrganisationKind;
use super::role::words;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The roles that ship with the tool.
pub const EMBEDDED: &str = include_str!("delegate_roles.toml");

words! {
    /// Who vouches for an identity (001-20, 003-02).
    Provider:
    /// Sistema Pubblico di Identità Digitale.
    Spid "spid",
    /// Carta d'Identità Elettronica.
    Cie "cie",
    /// Carta Nazionale dei Servizi.
    Cns "cns",
    /// The PIN of INPS.
    InpsPin "inps-pin",
}

impl Provider {
    /// The lowest level of assurance that proves who somebody is; none where the provider has no levels.
    pub fn least_level(self) -> Option<i64> {
        match self {
            Self::Spid | Self::Cie => Some(2),
            Self::Cns | Self::InpsPin => None,
        }
    }
}

/// The roles by kind of body.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct DelegateRoles(BTreeMap<OrganisationKind, Vec<String>>);

impl DelegateRoles {
    /// Reads the roles.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The roles of a kind of body.
    pub fn of(&self, kind: OrganisationKind) -> &[String] {
        self.0.get(&kind).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_body_has_roles_to_give() {
        let roles = DelegateRoles::read(EMBEDDED).unwrap();
        assert!(OrganisationKind::ALL.iter().all(|kind| !roles.of(*kind).is_empty()));
    }
}
