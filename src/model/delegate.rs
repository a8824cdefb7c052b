//! The roles that a body gives its delegates, as data (003-04): `delegate_roles.toml`, which an office may replace by
//! `roles.toml` in its folder.

use super::account::OrganisationKind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The roles that ship with the tool.
pub const EMBEDDED: &str = include_str!("delegate_roles.toml");

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
