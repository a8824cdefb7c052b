//! The office's settings: documented keys, each with what it may be.

use super::office::{Office, OfficeError};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::contact::Email;
use crate::model::plain::is_hidden;
use crate::situations;
use crate::store::StoreError;
use serde::Serialize;

/// One key that may be set.
pub struct Key {
    /// Its name; the language files explain it under `setting-<name>`.
    pub name: &'static str,
    /// What holds while nobody set it.
    pub default: &'static str,
    check: fn(&str) -> bool,
}

/// Every key.
pub static KEYS: &[Key] = &[
    Key {
        name: "freeze.days",
        default: "7",
        check: |it| it.parse::<u16>().is_ok_and(|days| (1..=90).contains(&days)),
    },
    Key { name: "mail.from", default: "sportello@office.invalid", check: |it| it.parse::<Email>().is_ok() },
    Key {
        name: "office.contacts",
        default: "",
        check: |it| it.len() <= 500 && !it.contains(|c: char| c != '\n' && is_hidden(c)),
    },
    Key { name: "office.caps", default: "", check: is_caps },
    Key { name: "office.language", default: "it", check: |it| matches!(it, "it" | "en") },
    Key { name: "office.link", default: "", check: is_address },
    Key { name: "office.portal", default: "", check: is_address },
    Key {
        name: "password.history",
        default: "5",
        check: |it| it.parse::<u16>().is_ok_and(|count| count <= 24),
    },
    Key { name: "retention.identity", default: "", check: is_days },
    Key { name: "retention.membership-card", default: "", check: is_days },
    Key { name: "retention.membership-statement", default: "", check: is_days },
    Key { name: "retention.other", default: "", check: is_days },
    Key { name: "retention.protocol", default: "", check: is_days },
    Key { name: "retention.signed-form", default: "", check: is_days },
];

/// Beginnings of postal codes, separated by blanks.
fn is_caps(text: &str) -> bool {
    text.split_whitespace().all(|it| it.len() <= 5 && it.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Days, or nothing: copies are kept.
fn is_days(text: &str) -> bool {
    text.is_empty() || text.parse::<u16>().is_ok()
}

fn is_address(text: &str) -> bool {
    text.is_empty() || (text.starts_with("https://") && !text.contains(char::is_whitespace))
}

situations! {
    /// Why a setting could not be read or changed.
    pub enum SettingError {
        /// There is no such key.
        NotFound "setting-unknown" Unknown { key: String, known: String },
        /// The value is not one that the key takes.
        Refused "setting-value" Value { key: String, value: String },
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// A setting as it stands.
#[derive(Debug, Serialize)]
pub struct Setting {
    /// Its key.
    pub key: &'static str,
    /// What holds.
    pub value: String,
    /// Whether somebody set it.
    pub set: bool,
}

fn key(name: &str) -> Result<&'static Key, SettingError> {
    KEYS.iter().find(|key| key.name == name).ok_or_else(|| SettingError::Unknown {
        key: name.to_owned(),
        known: KEYS.iter().map(|key| key.name).collect::<Vec<_>>().join(", "),
    })
}

/// All settings.
pub fn list(office: &Office) -> Result<Vec<Setting>, SettingError> {
    KEYS.iter().map(|key| get(office, key.name)).collect()
}

/// One setting.
pub fn get(office: &Office, name: &str) -> Result<Setting, SettingError> {
    let key = key(name)?;
    let own = office.store.office().setting(key.name)?;
    Ok(Setting { key: key.name, set: own.is_some(), value: own.unwrap_or_else(|| key.default.to_owned()) })
}

/// Changes a setting.
pub fn set(office: &Office, clock: &dyn Clock, name: &str, value: &str) -> Result<Setting, SettingError> {
    let key = key(name)?;
    if !(key.check)(value) {
        return Err(SettingError::Value { key: name.to_owned(), value: value.to_owned() });
    }
    let tx = office.begin(clock)?;
    let old = tx.office().setting(key.name)?;
    let id = tx.office().set(key.name, value)?;
    tx.finish(&AuditEvent::SettingChanged { id, key: name.to_owned(), old, new: value.to_owned() })?;
    get(office, name)
}

/// What a key says, set or not.
pub(super) fn value(office: &Office, name: &'static str) -> Result<String, StoreError> {
    let default = KEYS.iter().find(|key| key.name == name).map_or("", |key| key.default);
    Ok(office.store.office().setting(name)?.unwrap_or_else(|| default.to_owned()))
}
