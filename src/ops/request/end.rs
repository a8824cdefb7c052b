//! Ways a request ends without a decision: withdrawn, handed on, abandoned.

use super::RequestError;
use super::read::{RequestRow, RequestView, get, read, row};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::profile::{Moment, PinUse, Profile};
use crate::model::request::{RequestNumber, RequestState};
use crate::ops::outbox::{self, Draft, Links};
use crate::ops::{DAY, Office, user};
use crate::store::{Request, Step, Tx};
use serde::Serialize;
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
    let extra = json!({ "seat": seat, "cap": request.cap });
    let told = Told { kind: "request-transferred", extra, random };
    end(office, clock, &request, RequestState::Transferred, Some(seat), Some(told))?;
    read(office, clock, number, false)
}

/// Ends a request that was begun and left alone, whatever its age.
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
    let told = Told { kind: "request-expired", extra: json!({}), random };
    end(office, clock, &request, RequestState::Expired, None, Some(told))?;
    read(office, clock, number, false)
}

/// The requests that were abandoned, by the days their profile allows; each is ended unless `dry_run`.
pub fn expire_abandoned(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    dry_run: bool,
) -> Result<Vec<RequestRow>, RequestError> {
    let end = |request: Request| match dry_run {
        true => Ok(row(clock, &request, false)),
        false => Ok(expire(office, clock, random, request.number)?.row),
    };
    abandoned(office, clock)?.into_iter().map(end).collect()
}

/// The requests that were abandoned, by the days their profile allows.
pub fn abandoned(office: &Office, clock: &dyn Clock) -> Result<Vec<Request>, RequestError> {
    let now = clock.now().as_millisecond();
    let mut found = Vec::new();
    for name in office.folder.profiles() {
        let profile: Profile = office.profile(&name)?;
        let Some(rule) = &profile.request else { continue };
        let before = now - i64::from(rule.abandoned_days) * DAY;
        found.extend(office.store.request().abandoned(&name, before)?);
    }
    Ok(found)
}

/// What the person is told of the end of a request.
pub(in crate::ops) struct Told<'a> {
    /// Which text.
    pub(in crate::ops) kind: &'static str,
    /// Its values beside the number of the request and what fell with it.
    pub(in crate::ops) extra: Value,
    /// For the message's id.
    pub(in crate::ops) random: &'a dyn Random,
}

fn end(
    office: &Office,
    clock: &dyn Clock,
    request: &Request,
    state: RequestState,
    reason: Option<&str>,
    told: Option<Told<'_>>,
) -> Result<(), RequestError> {
    if request.state.is_final() {
        return Err(RequestError::Decided { request: request.number, state: request.state });
    }
    if state == RequestState::Transferred && request.state == RequestState::Reviewed {
        return Err(RequestError::State { request: request.number, state: request.state });
    }
    let mut tx = office.begin(clock)?;
    let reason = reason.map(str::to_owned);
    let step = Step { ended_at: Some(tx.at()), end_reason: reason.clone(), ..Step::default() };
    if !tx.request().step(request, state, &step)? {
        return Err(RequestError::ChangedMeanwhile { request: request.number });
    }
    let fallen = fall(office, &mut tx, request, state)?;
    if let Some(told) = told {
        tell(office, clock, &tx, request, told, fallen)?;
    }
    Ok(tx.finish(&AuditEvent::RequestEnded { request: request.id, state, reason })?)
}

/// The secrets that ended with a request.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(in crate::ops) struct Fallen {
    /// The temporary password of the registration.
    password: bool,
    /// The pair of PIN halves.
    pin: bool,
}

/// Voids what was issued for a request that ends without an approval, and cancels what still waits to leave for it
/// (002-23, U-24). A password that opens the account without the request stays, and so does a PIN for recovery.
pub(in crate::ops) fn fall(
    office: &Office,
    tx: &mut Tx<'_>,
    request: &Request,
    state: RequestState,
) -> Result<Fallen, RequestError> {
    let (account, at) = (request.account, tx.at());
    let profile = office.profile(&request.profile)?;
    let Some(rule) = profile.request.as_ref().filter(|rule| rule.kind == request.kind) else {
        return Ok(Fallen::default());
    };
    if tx.request().is_approved(account)? {
        return Ok(Fallen::default());
    }
    let mut fallen = Fallen::default();
    let reason = format!("request-{state}");
    if profile.active_by == Moment::Approval
        && let Some(password) = tx.password().current(account)?
    {
        tx.password().void(account, at)?;
        let generation = password.generation;
        tx.record(&AuditEvent::PasswordExpired { account, generation, reason: reason.clone() })?;
        fallen.password = true;
    }
    if profile.pin.as_ref().is_some_and(|pin| pin.purpose != PinUse::Recovery)
        && let Some(pair) = tx.pin().live(account)?
    {
        tx.pin().void(account, at, &reason)?;
        tx.record(&AuditEvent::PinRevoked { account, generation: pair.generation, reason })?;
        fallen.pin = true;
    }
    tx.message().cancel_void(account)?;
    let notices: Vec<&str> =
        rule.confirmed_by.as_deref().into_iter().chain(["request-integration"]).collect();
    tx.message().cancel_kind(account, &notices)?;
    Ok(fallen)
}

/// Queues what the person is told of the end, in the transaction of the act.
pub(in crate::ops) fn tell(
    office: &Office,
    clock: &dyn Clock,
    tx: &Tx<'_>,
    request: &Request,
    told: Told<'_>,
    fallen: Fallen,
) -> Result<(), RequestError> {
    let Told { kind, mut extra, random } = told;
    extra["request"] = json!({ "number": request.number });
    extra["fallen"] = json!(fallen);
    if let Some(notice) = notice(office, clock, random, request, kind, extra)? {
        notice.queue(tx, Links { account: Some(request.account), ..Links::default() })?;
    }
    Ok(())
}

/// A message about a request to its person, where there is an address.
pub(in crate::ops) fn notice(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    request: &Request,
    kind: &str,
    mut extra: Value,
) -> Result<Option<Draft>, RequestError> {
    let account = user::get(office, &request.codice_fiscale)?;
    let by_post = office.profile(&account.profile)?.request.is_some_and(|rule| rule.by_post);
    extra["by_post"] = json!(by_post);
    Ok(outbox::notice(office, &account, kind, extra, clock.now(), random)?)
}
