//! The office's settings: documented keys, each with what it may be.

use super::office::{Office, OfficeError};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::contact::Email;
use crate::model::plain::is_hidden;
use crate::model::profile::is_page;
use crate::situations;
use crate::store::StoreError;
use serde::Serialize;

/// One key that may be set.
pub struct Key {
    /// Its name; the language files explain it under `setting-<name>`.
    pub name: &'static str,
    /// What holds while nobody set it.
    pub default: &'static str,
    form: Form,
}

/// What a key takes.
#[derive(Clone, Copy)]
enum Form {
    /// An address of a page, or nothing.
    Address,
    /// Beginnings of postal codes, with blanks between.
    Caps,
    /// How many passwords are remembered.
    Count,
    /// Days, or nothing: copies are kept.
    Days,
    /// An e-mail address.
    Email,
    /// Days of a freeze.
    Freeze,
    /// A language of messages.
    Language,
    /// Words of several lines.
    Text,
    /// How a text that people declare to know is told from others.
    Version,
}

impl Form {
    /// Its stable word.
    fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Caps => "caps",
            Self::Count => "count",
            Self::Days => "days",
            Self::Email => "email",
            Self::Freeze => "freeze",
            Self::Language => "language",
            Self::Text => "text",
            Self::Version => "version",
        }
    }

    fn takes(self, text: &str) -> bool {
        let number = || text.parse::<u16>();
        match self {
            Self::Address => text.is_empty() || is_page(text),
            Self::Caps => text
                .split_whitespace()
                .all(|it| it.len() <= 5 && it.bytes().all(|byte| byte.is_ascii_digit())),
            Self::Count => number().is_ok_and(|count| count <= 24),
            Self::Days => text.is_empty() || number().is_ok(),
            Self::Email => text.parse::<Email>().is_ok(),
            Self::Freeze => number().is_ok_and(|days| (1..=90).contains(&days)),
            Self::Language => matches!(text, "it" | "en"),
            Self::Version => text.chars().count() <= 60 && !text.contains(is_hidden),
            Self::Text => text.chars().count() <= 500 && !text.contains(|c: char| c != '\n' && is_hidden(c)),
        }
    }
}

/// Every key.
pub static KEYS: &[Key] = &[
    key_of("freeze.days", "7", Form::Freeze),
    key_of("mail.from", "sportello@office.invalid", Form::Email),
    key_of("office.contacts", "", Form::Text),
    key_of("office.caps", "", Form::Caps),
    key_of("office.language", "it", Form::Language),
    key_of("office.link", "", Form::Address),
    key_of("office.portal", "", Form::Address),
    key_of("password.history", "5", Form::Count),
    key_of("privacy.notice", "", Form::Version),
    key_of("retention.identity", "", Form::Days),
    key_of("retention.membership-card", "", Form::Days),
    key_of("retention.membership-statement", "", Form::Days),
    key_of("retention.other", "", Form::Days),
    key_of("retention.protocol", "", Form::Days),
    key_of("retention.signed-form", "", Form::Days),
    key_of("user.obligations", "", Form::Version),
];

const fn key_of(name: &'static str, default: &'static str, form: Form) -> Key {
    Key { name, default, form }
}

situations! {
    /// Why a setting could not be read or changed.
    pub enum SettingError {
        /// There is no such key.
        NotFound "setting-unknown" Unknown { key: String, known: String },
        /// The value is not one that the key takes.
        Refused "setting-value" Value { key: String, value: String, form: &'static str },
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
    if !key.form.takes(value) {
        let (key, value, form) = (name.to_owned(), value.to_owned(), key.form.as_str());
        return Err(SettingError::Value { key, value, form });
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
