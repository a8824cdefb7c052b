//! Who waits for the second half of a PIN by post (004-11, P4-7).

use super::DAY;
use super::office::{Office, OfficeError};
use super::outbox::{Links, notice};
use super::password::{PasswordError, refuse_changed};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random, italian_day};
use crate::model::profile::PinUse;
use crate::situations;
use crate::store::{Account, Message, MessageFilter, StoreError};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::json;

situations! {
    /// Why nobody could say who waits.
    pub enum WaitingError {
        => Office(OfficeError),
        => Password(PasswordError),
        => Store(StoreError),
    }
}

/// The message that asks whether the letter has come.
const REMINDER: &str = "pin-waiting";

/// Somebody whose letter left and whose PIN was not used.
#[derive(Debug, Serialize)]
pub struct Waiting {
    /// Whose.
    pub codice_fiscale: String,
    /// Surname.
    pub surname: String,
    /// Name.
    pub name: String,
    /// The day on which the letter left.
    pub sent_on: Option<Date>,
    /// Whole days since.
    pub days: i64,
    /// Whether a reminder is queued now, `reminded`, was queued in these days, `told`, or nothing was asked for.
    pub reminder: Option<&'static str>,
}

/// Those whose letter left at least so many days ago and whose PIN, which opens once, was never used; the letter did not
/// come back. With `remind` each hears of it by e-mail, once in these days.
pub fn waiting(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    days: i64,
    remind: bool,
) -> Result<Vec<Waiting>, WaitingError> {
    let now = clock.now().as_millisecond();
    let filter = MessageFilter {
        kind: Some("pin-letter"),
        state: Some("sent"),
        limit: -1,
        ..MessageFilter::default()
    };
    let mut letters = Vec::new();
    office.store.message().each::<StoreError>(&filter, |letter| {
        if letter.returned.is_none() && letter.sent_at.is_some_and(|at| at <= now - days * DAY) {
            letters.push(letter);
        }
        Ok(())
    })?;
    let mut waiting = Vec::new();
    for letter in letters {
        let account = letter.account.map(|id| office.store.user().by_id(id)).transpose()?.flatten();
        let Some(account) = account else { continue };
        if !is_unused(office, &account, &letter)? {
            continue;
        }
        let sent = letter.sent_at.unwrap_or_default();
        let reminder = match remind {
            true => reminded(office, clock, random, &account, now - days.max(1) * DAY)?,
            false => None,
        };
        waiting.push(Waiting {
            codice_fiscale: account.sheet.codice_fiscale.to_string(),
            surname: account.sheet.surname,
            name: account.sheet.name,
            sent_on: Timestamp::from_millisecond(sent).ok().map(italian_day),
            days: (now - sent) / DAY,
            reminder,
        });
    }
    Ok(waiting)
}

/// Whether the pair of a letter still counts, and opens once.
fn is_unused(office: &Office, account: &Account, letter: &Message) -> Result<bool, WaitingError> {
    let opens_once =
        office.profile(&account.profile)?.pin.is_some_and(|rule| rule.purpose == PinUse::OneTimePassword);
    let halves =
        office.store.pin().live(account.id)?.map(|live| office.store.pin().halves(live.id)).transpose()?;
    Ok(opens_once && halves.unwrap_or_default().iter().any(|half| half.message == Some(letter.id)))
}

/// Queues the reminder, unless one was queued since.
fn reminded(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    account: &Account,
    since: i64,
) -> Result<Option<&'static str>, WaitingError> {
    let filter = MessageFilter {
        account: Some(account.id),
        kind: Some(REMINDER),
        limit: -1,
        ..MessageFilter::default()
    };
    if office.store.message().list(&filter)?.iter().any(|it| it.created_at > since) {
        return Ok(Some("told"));
    }
    let Some(told) = notice(office, account, REMINDER, json!({}), clock.now(), random)? else {
        return Ok(None);
    };
    let tx = office.begin(clock)?;
    refuse_changed(&tx, account)?;
    let message = told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    tx.finish(&AuditEvent::PinReminded { account: account.id, message })?;
    Ok(Some("reminded"))
}
