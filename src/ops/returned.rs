//! Messages that left and came back: a mail that bounced, a text that did not arrive, a letter from an unknown house
//! (U-21 … U-23, P0-5, P4-6).

use super::message::{MessageError, MessageSheet, get, show};
use super::office::Office;
use super::password;
use crate::model::account::EmailState;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, italian_day};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

/// What became of a message that came back.
#[derive(Debug, Serialize)]
pub struct Returned {
    /// The message.
    #[serde(flatten)]
    pub message: MessageSheet,
    /// Whose it was.
    pub codice_fiscale: Option<String>,
    /// The secrets that it carried and that are void now: `password`, `pin`.
    pub voided: Vec<&'static str>,
    /// Whether a second person has to agree to a new password.
    #[serde(skip)]
    pub is_of_two: bool,
}

/// Notes that a message came back. The secret that it carried is void with its other half, which somebody else may hold
/// by now; the e-mail address of the account is known not to be reached.
pub fn returned(
    office: &Office,
    clock: &dyn Clock,
    id: i64,
    on: Option<Date>,
    reason: &str,
) -> Result<Returned, MessageError> {
    let message = get(office, id)?;
    if message.returned.is_some() {
        return Err(MessageError::Returned { id });
    }
    if message.state != "sent" {
        return Err(MessageError::State { id, state: message.state });
    }
    let today = clock.today();
    let left = message.sent_at.and_then(|at| Timestamp::from_millisecond(at).ok()).map(italian_day);
    let day = on.unwrap_or(today);
    if day > today || left.is_some_and(|left| day < left) {
        return Err(MessageError::DayImplausible { day });
    }
    let account = message.account.map(|account| office.store.user().by_id(account)).transpose()?.flatten();
    let mut tx = office.begin(clock)?;
    tx.message().insert_return(id, &day.to_string(), reason, tx.acting(), tx.at())?;
    let mut voided = Vec::new();
    if let Some(account) = &account {
        if tx.password().current(account.id)?.is_some_and(|live| message.password == Some(live.id)) {
            tx.password().void(account.id, tx.at())?;
            voided.push("password");
        }
        let halves = tx.pin().live(account.id)?.map(|live| tx.pin().halves(live.id)).transpose()?;
        if halves.unwrap_or_default().iter().any(|half| half.message == Some(id)) {
            tx.pin().void(account.id, tx.at(), "returned")?;
            voided.push("pin");
        }
        tx.message().cancel_void(account.id)?;
        let email = account.sheet.email.as_ref().map(|it| it.as_str());
        if message.channel == "email" && email == Some(message.recipient.as_str()) {
            tx.user().set_email_state(account.id, EmailState::Undelivered)?;
        }
        tx.record(&AuditEvent::ContactNotReached {
            account: account.id,
            message: id,
            reason: reason.to_owned(),
        })?;
    }
    tx.finish(&AuditEvent::MessageReturned { message: id, day: day.to_string(), reason: reason.to_owned() })?;
    let is_of_two = account.as_ref().map(|it| password::is_of_two(office, it)).transpose()?.unwrap_or(false);
    let codice_fiscale = account.map(|it| it.sheet.codice_fiscale.to_string());
    Ok(Returned { message: show(office, clock, id, false)?, codice_fiscale, voided, is_of_two })
}
