//! Completing what is written on a request while it is open.

use super::RequestError;
use super::open::{refuse_implausible, refuse_number};
use super::read::{RequestView, get_open, read};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, start_of};
use crate::model::contact::{Cap, Phone};
use crate::model::request::RequestNumber;
use crate::model::sheet::Channel;
use crate::ops::{DAY, Office, user};
use crate::store::RequestEdit;
use jiff::civil::Date;

/// What is written on a request when it is opened, and completed while it is open; none leaves what is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The mobile number given with it.
    pub mobile: Option<Phone>,
    /// The postal code that decides which office is competent.
    pub cap: Option<Cap>,
    /// How it came in (004-02).
    pub channel: Option<Channel>,
    /// The day it came in: its deadline counts from there.
    pub received: Option<Date>,
    /// Its number in the office's register.
    pub protocol: Option<String>,
}

/// Writes it on a request that may still be completed.
pub fn edit(
    office: &Office,
    clock: &dyn Clock,
    number: RequestNumber,
    written: &Written,
) -> Result<RequestView, RequestError> {
    let request = get_open(office, number)?;
    let account = user::get(office, &request.codice_fiscale)?;
    refuse_number(&account, written.mobile.as_ref())?;
    refuse_implausible(written.received, clock.today())?;
    let due_days = office.profile(&request.profile)?.request.map_or(30, |rule| i64::from(rule.due_days));
    let or = |given: Option<String>, known: &Option<String>| given.or_else(|| known.clone());
    let changed = RequestEdit {
        mobile: or(written.mobile.as_ref().map(ToString::to_string), &request.mobile),
        cap: or(written.cap.as_ref().map(ToString::to_string), &request.cap),
        channel: or(written.channel.map(|it| it.to_string()), &request.channel),
        received: or(written.received.map(|it| it.to_string()), &request.received),
        protocol: or(written.protocol.clone(), &request.protocol),
        due_at: match written.received {
            Some(day) => start_of(day).as_millisecond() + due_days * DAY,
            None => request.due_at,
        },
    };
    if changed == RequestEdit::of(&request) {
        return Err(RequestError::NothingWritten { request: number });
    }
    let tx = office.begin(clock)?;
    if !tx.request().edit(&request, &changed)? {
        return Err(RequestError::ChangedMeanwhile { request: number });
    }
    tx.finish(&AuditEvent::RequestEdited { request: request.id })?;
    read(office, clock, number, false)
}
