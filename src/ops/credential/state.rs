//! How credentials stand, and how they are taken back.

use super::CredentialError;
use crate::model::account::Level;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::request::{RequestNumber, RequestState};
use crate::ops::outbox::{self, Links};
use crate::ops::password::{self, moment};
use crate::ops::request::RequestError;
use crate::ops::{Office, delegate, user};
use crate::store::{AuditFilter, RequestFilter, StoreError};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

/// How the credentials of an account stand.
#[derive(Debug, Serialize)]
pub struct Status {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// What they allow today.
    pub level: Level,
    /// `none`, `requested`, `approved`, `issued`, `dispositive`, `revoked`.
    pub state: &'static str,
    /// The last request for them.
    pub request: Option<RequestNumber>,
    /// Where that stands.
    pub request_state: Option<RequestState>,
    /// When it was decided.
    pub decided_at: Option<String>,
    /// The messages that deliver them, each with its state.
    pub messages: Vec<String>,
}

/// How the credentials of an account stand.
pub fn status(office: &Office, code: &CodiceFiscale) -> Result<Status, CredentialError> {
    let account = user::get(office, code).map_err(RequestError::from)?;
    let filter = RequestFilter { account: Some(account.id), limit: -1, ..RequestFilter::default() };
    let requests = office.store.request().list(&filter)?;
    let last = requests.into_iter().rev().find(|it| !it.kind.is_decided_at_once());
    let issued = office.store.password().current(account.id)?.filter(|it| it.kind == "issued");
    let messages = match &issued {
        Some(password) => office.store.message().of_password(password.id)?,
        None => Vec::new(),
    };
    let state = match (&account.level, &last) {
        (Level::Dispositive, _) => "dispositive",
        _ if issued.is_some() => "issued",
        (_, Some(request)) if request.state == RequestState::Approved => {
            if approved_since_revoked(office, account.id)? { "approved" } else { "revoked" }
        }
        (_, Some(request)) if !request.state.is_final() => "requested",
        _ => "none",
    };
    Ok(Status {
        codice_fiscale: *code,
        level: account.level,
        state,
        request: last.as_ref().map(|it| it.number),
        request_state: last.as_ref().map(|it| it.state),
        decided_at: last.and_then(|it| it.ended_at).map(moment),
        messages: messages.into_iter().map(|(kind, state)| format!("{kind}: {state}")).collect(),
    })
}

/// Whether an approval holds that no later revocation took back.
fn approved_since_revoked(office: &Office, account: i64) -> Result<bool, StoreError> {
    let filter = RequestFilter { account: Some(account), limit: -1, ..RequestFilter::default() };
    let requests = office.store.request().list(&filter)?;
    let approved = requests
        .iter()
        .filter(|it| it.state == RequestState::Approved && !it.kind.is_decided_at_once())
        .filter_map(|it| it.ended_at)
        .max();
    Ok(approved > revoked_at(office, account)?)
}

/// Whether the last word on the credentials of an account was their revocation.
pub fn is_revoked(office: &Office, account: i64) -> Result<bool, StoreError> {
    Ok(revoked_at(office, account)?.is_some() && !approved_since_revoked(office, account)?)
}

/// When the credentials of an account were last revoked, in milliseconds since 1970.
pub(in crate::ops) fn revoked_at(office: &Office, account: i64) -> Result<Option<i64>, StoreError> {
    let revoked = office.store.audit().last(&AuditFilter::of("account", account, "credential-revoked"))?;
    Ok(revoked.map(|event| event.at))
}

/// What a revocation took away.
#[derive(Debug, Serialize)]
pub struct Revoked {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// What fell: `level`, `password`, `pin`, `approval`, `messages`.
    pub fell: Vec<&'static str>,
    /// The delegations that stop to count, as `role organisation`, until the level comes back.
    pub suspended: Vec<String>,
}

/// Takes back the right to binding acts, with everything that was issued for it.
pub fn revoke(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
    reason: &str,
) -> Result<Revoked, CredentialError> {
    let account = user::get(office, code).map_err(RequestError::from)?;
    let now: Timestamp = clock.now();
    let extra = json!({ "reason": reason });
    let notice = outbox::notice(office, &account, "credentials-revoked", extra, now, random)?;
    let suspended = delegate::roles_of(office, clock, account.id)?;
    let tx = office.store.begin(Some(office.actor.id), now)?;
    password::refuse_changed(&tx, &account)?;
    let mut fell = Vec::new();
    if account.level == Level::Dispositive {
        tx.user().set_level(account.id, Level::Generic, tx.at())?;
        fell.push("level");
    }
    if tx.password().current(account.id)?.is_some_and(|it| it.kind == "issued") {
        tx.password().void(account.id, tx.at())?;
        fell.push("password");
    }
    if tx.pin().void(account.id, tx.at(), "revoked")? > 0 {
        fell.push("pin");
    }
    if approved_since_revoked(office, account.id)? {
        fell.push("approval");
    }
    if fell.is_empty() {
        return Err(CredentialError::NotHeld { user: *code });
    }
    let told = tx.message().cancel_kind(account.id, &["authorised", "accreditation-approved"])?;
    if tx.message().cancel_void(account.id)? + told > 0 {
        fell.push("messages");
    }
    if let Some(notice) = notice {
        notice.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    tx.finish(&AuditEvent::CredentialRevoked { account: account.id, reason: reason.to_owned() })?;
    Ok(Revoked { codice_fiscale: *code, fell, suspended })
}
