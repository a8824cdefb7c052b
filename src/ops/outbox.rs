//! Queueing messages: in the transaction of the act, with the secret sealed at once to the
//! dispatch key of its channel.

use super::office::{Office, OfficeError};
use super::settings;
use crate::model::clock::Random;
use crate::model::profile::{Channel, Head, PinRule, Profile};
use crate::model::secret::Secret;
use crate::model::sheet::Sheet;
use crate::secret::SecretError;
use crate::secret::seal::seal;
use crate::store::{Account, NewMessage, StoreError, Tx};
use jiff::Timestamp;
use serde_json::{Value, json};
use zeroize::Zeroizing;

/// What every message of an office to holders of one profile shares: read once, then used for many.
pub struct Letterhead {
    office: Value,
    pin: Value,
    domain: String,
    mail_public: [u8; 32],
    post_public: [u8; 32],
}

impl Letterhead {
    /// The letterhead of an office for a profile, which may have a portal and a sender of its own.
    pub fn of(office: &Office, profile: &Profile) -> Result<Self, StoreError> {
        Self::with(office, &profile.letterhead, profile.pin.as_ref())
    }

    /// The letterhead of an office for those who have no account.
    pub fn of_office(office: &Office) -> Result<Self, StoreError> {
        Self::with(office, &Head::default(), None)
    }

    fn with(office: &Office, own: &Head, pin: Option<&PinRule>) -> Result<Self, StoreError> {
        let row = office.store.office().get()?;
        let or_setting = |own: &str, key| match own {
            "" => settings::value(office, key),
            own => Ok(own.to_owned()),
        };
        let from = or_setting(&own.from, "mail.from")?;
        Ok(Self {
            office: json!({
                "name": row.name,
                "from": from,
                "contacts": or_setting(&own.contacts, "office.contacts")?,
                "portal": or_setting(&own.portal, "office.portal")?,
                "link": or_setting(&own.link, "office.link")?,
            }),
            pin: json!({
                "pin_use": pin.map(|rule| rule.purpose),
                "pin_digits": pin.map(|rule| rule.digits),
            }),
            domain: from.rsplit_once('@').map_or("office.invalid", |(_, domain)| domain).to_owned(),
            mail_public: row.mail_public,
            post_public: row.post_public,
        })
    }
}

/// A message about to be queued, complete but for the rows it will belong to: made before the
/// transaction opens, since sealing takes time.
pub struct Draft {
    kind: String,
    channel: Channel,
    recipient: String,
    language: String,
    message_id: String,
    fields: String,
    sealed: Option<Vec<u8>>,
}

/// The rows a message belongs to.
#[derive(Clone, Copy, Default)]
pub struct Links {
    /// The account it is about.
    pub account: Option<i64>,
    /// The password it carries.
    pub password: Option<i64>,
    /// The PIN half it carries.
    pub pin_half: Option<i64>,
    /// The activation code it carries.
    pub activation: Option<i64>,
    /// First or second, where the password travels in two halves.
    pub part: Option<i64>,
}

/// What a message says.
pub struct Content<'a> {
    /// Which text.
    pub kind: &'a str,
    /// How it travels.
    pub channel: Channel,
    /// Whom it is about.
    pub sheet: &'a Sheet,
    /// Its language.
    pub language: &'a str,
    /// Values of its text beyond the person and the office.
    pub extra: Value,
    /// The secrets of its text, by name.
    pub secrets: &'a [(&'a str, &'a Secret)],
}

impl Draft {
    /// Prepares a message, and seals what it carries.
    pub fn new(
        letterhead: &Letterhead,
        content: &Content<'_>,
        recipient: String,
        at_millis: u64,
        random: &dyn Random,
    ) -> Result<Self, SecretError> {
        let sheet = content.sheet;
        let mut fields = json!({
            "person": {
                "name": sheet.name,
                "surname": sheet.surname,
                "codice_fiscale": sheet.codice_fiscale,
                "sex": sheet.sex,
                "email": sheet.email,
            },
        });
        if let Some(fields) = fields.as_object_mut() {
            let more = [&letterhead.pin, &content.extra].into_iter().filter_map(Value::as_object);
            more.for_each(|more| fields.extend(more.clone()));
        }
        let mut draft =
            Self::plain(letterhead, content.kind, content.language, fields, recipient, at_millis, random);
        draft.channel = content.channel;
        if !content.secrets.is_empty() {
            let public = match content.channel {
                Channel::Letter => &letterhead.post_public,
                _ => &letterhead.mail_public,
            };
            let named: serde_json::Map<String, Value> = content
                .secrets
                .iter()
                .map(|(name, secret)| ((*name).to_owned(), secret.expose().into()))
                .collect();
            let plain = Zeroizing::new(Value::Object(named).to_string());
            draft.sealed = Some(seal(public, purpose(&draft.message_id).as_bytes(), plain.as_bytes())?);
        }
        Ok(draft)
    }

    /// Prepares an e-mail without secrets, to whoever has no account.
    pub fn plain(
        letterhead: &Letterhead,
        kind: &str,
        language: &str,
        mut fields: Value,
        recipient: String,
        at_millis: u64,
        random: &dyn Random,
    ) -> Self {
        let uuid = uuid::Builder::from_unix_timestamp_millis(at_millis, &random.bytes()).into_uuid();
        fields["office"] = letterhead.office.clone();
        Self {
            kind: kind.to_owned(),
            channel: Channel::Email,
            recipient,
            language: language.to_owned(),
            message_id: format!("{uuid}@{}", letterhead.domain),
            fields: fields.to_string(),
            sealed: None,
        }
    }

    /// How it travels.
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// Queues it, in the transaction of the act.
    pub fn queue(&self, tx: &Tx<'_>, links: Links) -> Result<i64, StoreError> {
        let new = NewMessage {
            kind: &self.kind,
            channel: self.channel.as_str(),
            account: links.account,
            recipient: &self.recipient,
            language: &self.language,
            message_id: &self.message_id,
            fields: &self.fields,
            sealed: self.sealed.as_deref(),
            password: links.password,
            pin_half: links.pin_half,
            activation: links.activation,
            part: links.part,
        };
        tx.message().insert(&new, tx.at(), tx.acting())
    }
}

/// A notice without secrets to the holder of an account, where there is an address.
pub fn notice(
    office: &Office,
    account: &Account,
    kind: &str,
    extra: Value,
    now: Timestamp,
    random: &dyn Random,
) -> Result<Option<Draft>, OfficeError> {
    let Some(email) = &account.sheet.email else { return Ok(None) };
    let letterhead = Letterhead::of(office, &office.profile(&account.profile)?)?;
    let (sheet, language) = (&account.sheet, account.language.as_str());
    let content = Content { kind, channel: Channel::Email, sheet, language, extra, secrets: &[] };
    let millis = now.as_millisecond() as u64;
    Ok(Some(Draft::new(&letterhead, &content, email.to_string(), millis, random)?))
}

/// What a seal of a message is bound to.
pub(super) fn purpose(message_id: &str) -> String {
    format!("message {message_id}")
}
