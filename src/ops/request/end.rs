//! Ways a request ends without a decision: withdrawn, handed on, abandoned.

use super::RequestError;
use super::read::{RequestRow, RequestView, get, read, row};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::profile::{Moment, Profile};
use crate::model::request::{RequestNumber, RequestState};
use crate::ops::outbox::{self, Draft, Links};
use crate::ops::{DAY, Office, user};
use crate::store::{Request, Step};
use serde_json::{Value, json};

/// The person gives the request up.
pub fn withdraw(
    office: &Office,
    clock: &dyn Clock,
    number: RequestNumber,
    reason: &str,
) -> Result<RequestView, RequestError> {
    let request = get(office, number)?;
    end(office, clock, &request, RequestState::Withdrawn, Some(reason), None)?;
    read(office, clock, number, false)
}

/// Hands the request to the competent office, and tells the person.
pub fn transfer(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    number: RequestNumber,
    seat: &str,
) -> Result<RequestView, RequestError> {
    let request = get(office, number)?;
    if request.kind.is_decided_at_once() {
        return Err(RequestError::State { request: number, state: request.state });
    }
    let extra = json!({ "request": { "number": number }, "seat": seat, "cap": request.cap });
    let notice = notice(office, clock, random, &request, "request-transferred", extra)?;
    end(office, clock, &request, RequestState::Transferred, Some(seat), notice)?;
    read(office, clock, number, false)
}

/// Ends a request that was begun and left alone, whatever its age. Secrets that were issued with the registration and
/// never used fall with it (002-23).
pub fn expire(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    number: RequestNumber,
) -> Result<RequestView, RequestError> {
    let request = get(office, number)?;
    if !request.state.is_open() {
        return Err(match request.state.is_final() {
            true => RequestError::Decided { request: number, state: request.state },
            false => RequestError::State { request: number, state: request.state },
        });
    }
    let extra = json!({ "request": { "number": number } });
    let notice = notice(office, clock, random, &request, "request-expired", extra)?;
    end(office, clock, &request, RequestState::Expired, None, notice)?;
    read(office, clock, number, false)
}

/// The requests that were abandoned, by the days their profile allows; each is ended unless `dry_run`.
pub fn expire_abandoned(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    dry_run: bool,
) -> Result<Vec<RequestRow>, RequestError> {
    let now = clock.now().as_millisecond();
    let mut ended = Vec::new();
    for name in office.folder.profiles() {
        let profile: Profile = office.profile(&name)?;
        let Some(rule) = &profile.request else { continue };
        let before = now - i64::from(rule.abandoned_days) * DAY;
        for request in office.store.request().abandoned(&name, before)? {
            ended.push(if dry_run {
                row(clock, &request, false)
            } else {
                expire(office, clock, random, request.number)?.row
            });
        }
    }
    Ok(ended)
}

fn end(
    office: &Office,
    clock: &dyn Clock,
    request: &Request,
    state: RequestState,
    reason: Option<&str>,
    notice: Option<Draft>,
) -> Result<(), RequestError> {
    if request.state.is_final() {
        return Err(RequestError::Decided { request: request.number, state: request.state });
    }
    if state == RequestState::Transferred && request.state == RequestState::Reviewed {
        return Err(RequestError::State { request: request.number, state: request.state });
    }
    let tx = office.begin(clock)?;
    let reason = reason.map(str::to_owned);
    let step = Step { ended_at: Some(tx.at()), end_reason: reason.clone(), ..Step::default() };
    if !tx.request().step(request, state, &step)? {
        return Err(RequestError::ChangedMeanwhile { request: request.number });
    }
    if state == RequestState::Expired && office.profile(&request.profile)?.active_by == Moment::Approval {
        tx.password().void(request.account, tx.at())?;
        tx.pin().void(request.account, tx.at(), "request-expired")?;
        tx.message().cancel_void(request.account)?;
    }
    if let Some(notice) = notice {
        notice.queue(&tx, Links { account: Some(request.account), ..Links::default() })?;
    }
    Ok(tx.finish(&AuditEvent::RequestEnded { request: request.id, state, reason })?)
}

/// A message about a request to its person, where there is an address.
pub(in crate::ops) fn notice(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    request: &Request,
    kind: &str,
    extra: Value,
) -> Result<Option<Draft>, RequestError> {
    let account = user::get(office, &request.codice_fiscale)?;
    Ok(outbox::notice(office, &account, kind, extra, clock.now(), random)?)
}
