//! The outbox: listed, previewed, sent.
//!
//! One process sends at a time. A message is `sending` before it leaves and `sent`, without its
//! secret, once it has: cut off in between, it goes again where the transport makes a repeat the
//! same as once, and ends as `unknown` where it does not.

use super::office::{Office, OfficeError};
use super::outbox::purpose;
use super::password::moment;
use crate::delivery::mail::{Envelope, compose};
use crate::delivery::text::{Texts, Written};
use crate::delivery::{DeliveryError, Parcel, Transport};
use crate::model::account::{AccountState, MessageState};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::contact::{Email, Phone};
use crate::model::secret::Secret;
use crate::secret::SecretError;
use crate::situations;
use crate::store::{Due, Message, MessageFilter, StoreError};
use jiff::civil::Date;
use rustix::fs::{FlockOperation, OFlags, flock};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::OpenOptionsExt;

/// Failures after which a message waits for a person.
const ATTEMPTS: i64 = 5;
/// Minutes before the first repeat; each later one waits twice as long.
const FIRST_WAIT: i64 = 5;

situations! {
    /// Why a message could not be read, sent or changed.
    pub enum MessageError {
        /// There is no such message.
        NotFound "message-missing" Missing { id: i64 },
        /// The state does not allow it.
        Refused "message-state" State { id: i64, state: String },
        /// Somebody was faster.
        Conflict "message-already" Already { id: i64, state: String },
        /// It came back before.
        Conflict "message-returned" Returned { id: i64 },
        /// Nothing comes back before it left, or tomorrow.
        Refused "day-implausible" DayImplausible { day: Date },
        /// A secret waits for a number that may be a stranger's; an earlier release queued it.
        Refused "number-doubted" NumberDoubted,
        /// Another process is sending.
        Busy "sender-busy" SenderBusy,
        /// The lock of the sender cannot be taken.
        Failure "folder-unusable" Lock { folder: String, reason: String },
        => Office(OfficeError),
        => Delivery(DeliveryError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}

/// A message as it is shown.
#[derive(Debug, Serialize)]
pub struct MessageSheet {
    /// Its number.
    pub id: i64,
    /// Which text.
    pub kind: String,
    /// How it travels.
    pub channel: String,
    /// Where it goes, masked unless asked for.
    pub to: String,
    /// Where it stands.
    pub state: String,
    /// Sendings begun.
    pub attempts: i64,
    /// When it goes next.
    pub next_attempt_at: Option<String>,
    /// Why it did not leave.
    pub last_error: Option<String>,
    /// When it was queued.
    pub created_at: String,
    /// When it left.
    pub sent_at: Option<String>,
    /// Its identity.
    pub message_id: String,
    /// When it came back after it had left, and why.
    pub returned: Option<String>,
}

impl MessageSheet {
    fn of(message: Message, full: bool) -> Self {
        let masked = match message.channel.as_str() {
            "sms" => message.recipient.parse::<Phone>().map(|it| it.mask()).ok(),
            "letter" => None,
            _ => message.recipient.parse::<Email>().map(|it| it.mask()).ok(),
        };
        Self {
            id: message.id,
            kind: message.kind,
            channel: message.channel,
            to: if full { message.recipient } else { masked.unwrap_or_else(|| "…".to_owned()) },
            state: message.state,
            attempts: message.attempts,
            next_attempt_at: message.next_attempt_at.map(moment),
            last_error: message.last_error,
            created_at: moment(message.created_at),
            sent_at: message.sent_at.map(moment),
            message_id: message.message_id,
            returned: message.returned,
        }
    }
}

pub(super) fn get(office: &Office, id: i64) -> Result<Message, MessageError> {
    office.store.message().by_id(id)?.ok_or(MessageError::Missing { id })
}

/// Messages for reading, one after the other; in full only on request, which the log records before the first one.
pub fn list<E: From<MessageError> + From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    filter: &MessageFilter<'_>,
    full: bool,
    mut give: impl FnMut(MessageSheet) -> Result<(), E>,
) -> Result<(), E> {
    let mut limit = filter.limit;
    if full {
        let rows = office.store.message().count(filter)?;
        if rows == 0 {
            return Ok(());
        }
        office.begin(clock)?.finish(&AuditEvent::MessagesReadInFull { rows })?;
        // No more than the log knows of, though others may have come since.
        limit = i64::try_from(rows).unwrap_or(i64::MAX);
    }
    let filter = MessageFilter { limit, ..filter.clone() };
    office.store.message().each(&filter, |message| give(MessageSheet::of(message, full)))
}

/// One message for reading.
pub fn show(office: &Office, clock: &dyn Clock, id: i64, full: bool) -> Result<MessageSheet, MessageError> {
    let message = get(office, id)?;
    if full {
        office.begin(clock)?.finish(&AuditEvent::MessagesReadInFull { rows: 1 })?;
    }
    Ok(MessageSheet::of(message, full))
}

/// The text of a message with its secret hidden.
pub fn preview(office: &Office, clock: &dyn Clock, id: i64) -> Result<Written, MessageError> {
    let message = get(office, id)?;
    office.begin(clock)?.finish(&AuditEvent::MessagesReadInFull { rows: 1 })?;
    let mut fields = fields(&message);
    for name in ["secret", "activation_code"] {
        fields.insert(name.to_owned(), "••••".into());
    }
    let texts = Texts::open(&message.language, &office.folder.templates())?;
    Ok(match message.channel.as_str() {
        "sms" | "letter" => texts.plain(&message.kind, &fields)?,
        _ => texts.mail(&message.kind, &fields)?,
    })
}

fn fields(message: &Message) -> Map<String, Value> {
    serde_json::from_str(&message.fields).unwrap_or_default()
}

/// How a sending went.
#[derive(Debug, Default, Serialize)]
pub struct Sent {
    /// Left.
    pub sent: u64,
    /// To go again by themselves.
    pub retry: u64,
    /// Failed for good, or nobody knows.
    pub failed: u64,
    /// Left for another dispatcher: this one saw a half.
    pub left: u64,
}

/// Sends what is due, at most `limit`; `progress` hears of each.
pub fn send(
    office: &Office,
    clock: &dyn Clock,
    transport: &dyn Transport,
    limit: u64,
    stop: &dyn Fn() -> bool,
    progress: &mut dyn FnMut(u64),
) -> Result<Sent, MessageError> {
    let _lock = lock(office)?;
    settle_cut_off(office, clock, transport)?;
    let (mut sent, mut after) = (Sent::default(), Due::default());
    let mut texts: HashMap<String, Texts> = HashMap::new();
    while sent.sent + sent.retry + sent.failed < limit && !stop() {
        let Some(message) = next_due(office, clock, &after)? else { break };
        after = Due::from(&message);
        if let Some(account) = message.account
            && message.sealed.is_some()
            && office.store.pin().was_shown_to(account, office.actor.id, clock.now().as_millisecond())?
        {
            sent.left += 1;
            continue;
        }
        if !texts.contains_key(&message.language) {
            let opened = Texts::open(&message.language, &office.folder.templates())?;
            texts.insert(message.language.clone(), opened);
        }
        send_one(office, clock, transport, &message, &texts[&message.language], &mut sent)?;
        progress(sent.sent + sent.retry + sent.failed);
    }
    Ok(sent)
}

/// The next message that this slot can open: letters by the post dispatch key, all others by that of the mail. A slot
/// with neither meets its lack at the first message.
fn next_due(office: &Office, clock: &dyn Clock, after: &Due) -> Result<Option<Message>, StoreError> {
    let post = office.keys.post.is_some();
    let mail = office.keys.mail.is_some() || !post;
    due(office, clock, after, mail, post)
}

/// The first message after another that is due, on the channels of the mail or of the post dispatch key.
fn due(
    office: &Office,
    clock: &dyn Clock,
    after: &Due,
    mail: bool,
    post: bool,
) -> Result<Option<Message>, StoreError> {
    let now = clock.now().as_millisecond();
    let of = |is_letter: bool| office.store.message().due(is_letter, after, now);
    let letter = if post { of(true)? } else { None };
    let other = if mail { of(false)? } else { None };
    Ok(letter.into_iter().chain(other).min_by_key(|message| Due::from(message)))
}

/// Whether messages are due whose seal another slot opens: letters wait for the mailroom, all else for a dispatcher.
pub fn others_wait(office: &Office, clock: &dyn Clock) -> Result<bool, StoreError> {
    let (mail, post) = (office.keys.mail.is_none(), office.keys.post.is_none());
    Ok(due(office, clock, &Due::default(), mail, post)?.is_some())
}

fn lock(office: &Office) -> Result<fs::File, MessageError> {
    let failed = |error: std::io::Error| MessageError::Lock {
        folder: office.folder.path().display().to_string(),
        reason: error.to_string(),
    };
    let path = office.folder.send_lock();
    let file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        // Neither a link nor a pipe in its place leads anywhere.
        .custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits() as i32)
        .open(path)
        .map_err(failed)?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(file),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(MessageError::SenderBusy),
        Err(error) => Err(failed(error.into())),
    }
}

/// Nobody else sends, so what is still `sending` was cut off.
fn settle_cut_off(office: &Office, clock: &dyn Clock, transport: &dyn Transport) -> Result<(), MessageError> {
    let filter = MessageFilter { state: Some("sending"), limit: -1, ..MessageFilter::default() };
    let state = if transport.repeats_safely() { MessageState::Retry } else { MessageState::Unknown };
    for message in office.store.message().list(&filter)? {
        let tx = office.begin(clock)?;
        let next = (state == MessageState::Retry).then(|| tx.at());
        tx.message().failed(message.id, state.as_str(), "cut-off", next)?;
        let error = "cut-off".to_owned();
        // What was void or closed meanwhile does not go again.
        if let Some(account) = message.account {
            tx.message().cancel_void(account)?;
            if tx.user().by_id(account)?.is_some_and(|it| it.state == AccountState::Closed) {
                tx.message().cancel_all(account, false)?;
            }
        }
        tx.finish(&AuditEvent::MessageFailed { message: message.id, state: state.as_str(), error })?;
    }
    Ok(())
}

fn send_one(
    office: &Office,
    clock: &dyn Clock,
    transport: &dyn Transport,
    message: &Message,
    texts: &Texts,
    sent: &mut Sent,
) -> Result<(), MessageError> {
    let tx = office.begin(clock)?;
    if !tx.message().begin_sending(message.id)? {
        return Ok(());
    }
    let attempt = message.attempts + 1;
    tx.finish(&AuditEvent::MessageSending { message: message.id, attempt })?;
    let delivered = parcel(office, message, texts).and_then(|parcel| Ok(transport.deliver(&parcel)?));
    let tx = office.begin(clock)?;
    match delivered {
        Ok(()) => {
            tx.message().sent(message.id, tx.at())?;
            if let Some(password) = message.password {
                tx.password().begin_validity(password, tx.at())?;
            }
            tx.finish(&AuditEvent::MessageSent { message: message.id })?;
            sent.sent += 1;
        }
        Err(error) => {
            // A number gets no better by waiting.
            let again = attempt < ATTEMPTS && !matches!(error, MessageError::NumberDoubted);
            let state = if again { MessageState::Retry } else { MessageState::Failed }.as_str();
            let wait = (FIRST_WAIT * 60_000) << (attempt - 1).clamp(0, 10);
            let error = error.to_string();
            tx.message().failed(message.id, state, &error, again.then(|| tx.at() + wait))?;
            tx.finish(&AuditEvent::MessageFailed { message: message.id, state, error })?;
            if again { sent.retry += 1 } else { sent.failed += 1 }
        }
    }
    Ok(())
}

/// Opens the seal and writes the message as it leaves.
fn parcel(office: &Office, message: &Message, texts: &Texts) -> Result<Parcel, MessageError> {
    let mut fields = fields(message);
    if let Some(sealed) = &message.sealed {
        let reaches = || Phone::stored(&message.recipient).is_some_and(|it| it.is_sound());
        if message.channel == "sms" && !reaches() {
            return Err(MessageError::NumberDoubted);
        }
        let (key, name) = match message.channel.as_str() {
            "letter" => (&office.keys.post, "post"),
            _ => (&office.keys.mail, "mail"),
        };
        let key = key.as_ref().ok_or_else(|| OfficeError::DispatchKeyMissing {
            operator: office.actor.name.clone(),
            key: name,
        })?;
        let opened = key.open(purpose(&message.message_id).as_bytes(), sealed)?;
        let secrets: Map<String, Value> =
            serde_json::from_slice(&opened).map_err(|_| SecretError::SealBroken)?;
        fields.extend(secrets);
    }
    if matches!(message.channel.as_str(), "sms" | "letter") {
        let written = texts.plain(&message.kind, &fields)?;
        let bytes = Secret::from(format!("To: {}\n\n{}\n", message.recipient, written.text));
        return Ok(Parcel {
            message_id: message.message_id.clone(),
            bytes: bytes.bytes().to_vec(),
            extension: "txt",
        });
    }
    let written = texts.mail(&message.kind, &fields)?;
    let office = |key: &str| fields["office"][key].as_str().unwrap_or_default();
    let envelope = Envelope {
        message_id: &message.message_id,
        from_name: office("name"),
        from: office("from"),
        to: &message.recipient,
        queued_at: message.created_at,
    };
    Ok(compose(&envelope, &written)?)
}

/// Queues a message that did not leave once more.
pub fn retry(office: &Office, clock: &dyn Clock, id: i64) -> Result<MessageSheet, MessageError> {
    let tx = office.begin(clock)?;
    let message = tx.message().by_id(id)?.ok_or(MessageError::Missing { id })?;
    if !tx.message().requeue(id)? {
        return Err(stands(message, &["queued", "sending"]));
    }
    tx.finish(&AuditEvent::MessageRetried { message: id })?;
    show(office, clock, id, false)
}

/// Queues every message that may have left once more.
pub fn retry_unknown(office: &Office, clock: &dyn Clock) -> Result<Vec<MessageSheet>, MessageError> {
    let filter = MessageFilter { state: Some("unknown"), limit: -1, ..MessageFilter::default() };
    let unknown = office.store.message().list(&filter)?;
    let retried = unknown.into_iter().map(|message| retry(office, clock, message.id));
    // What a colleague took meanwhile is done.
    retried
        .filter(|it| !matches!(it, Err(MessageError::Already { .. } | MessageError::State { .. })))
        .collect()
}

/// Why a message stays as it is: `done` are the states in which it would be now.
fn stands(message: Message, done: &[&str]) -> MessageError {
    let Message { id, state, .. } = message;
    if done.contains(&&*state) {
        MessageError::Already { id, state }
    } else {
        MessageError::State { id, state }
    }
}

/// Gives a message up, with the secret it carries.
pub fn cancel(
    office: &Office,
    clock: &dyn Clock,
    id: i64,
    reason: &str,
) -> Result<MessageSheet, MessageError> {
    let tx = office.begin(clock)?;
    let message = tx.message().by_id(id)?.ok_or(MessageError::Missing { id })?;
    if !tx.message().cancel(id)? {
        return Err(stands(message, &["cancelled"]));
    }
    tx.finish(&AuditEvent::MessageCancelled { message: id, reason: reason.to_owned() })?;
    show(office, clock, id, false)
}
