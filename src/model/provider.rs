//! Who vouches for an identity, as data (001-20, 003-02): `providers.toml`, over which an office lays its own.

use serde::Deserialize;
use std::collections::BTreeMap;

const EMBEDDED: &str = include_str!("providers.toml");

/// One provider.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// How messages call it.
    pub name: String,
    /// The lowest level of assurance that proves who somebody is; none where it has no levels.
    pub least_level: Option<i64>,
}

/// The providers by their stable word.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Providers(BTreeMap<String, Provider>);

impl Providers {
    /// Those that ship with the tool, with an office's own laid over them.
    pub fn read(own: Option<&str>) -> Result<Self, toml::de::Error> {
        let mut providers: Self = toml::from_str(EMBEDDED)?;
        if let Some(own) = own {
            providers.0.extend(toml::from_str::<Self>(own)?.0);
        }
        Ok(providers)
    }

    /// The provider of a word.
    pub fn get(&self, word: &str) -> Option<&Provider> {
        self.0.get(word)
    }

    /// Every word, separated by commas.
    pub fn words(&self) -> String {
        self.0.keys().map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_adds_a_provider_and_raises_a_level() {
        let own = "[spid]\nname = \"SPID\"\nleast_level = 3\n[arpa]\nname = \"ARPA\"";
        let providers = Providers::read(Some(own)).unwrap();
        assert_eq!(providers.words(), "arpa, cie, cns, eidas, inps-pin, it-wallet, spid");
        assert_eq!(providers.get("spid").unwrap().least_level, Some(3));
        assert_eq!(providers.get("cns").unwrap().least_level, None);
        assert!(Providers::read(Some("[spid]\nlevel = 2")).is_err());
    }
}
