//! Credentials that allow binding acts: approved by a second person, delivered as the profile has it, revoked.

mod delivery;
mod state;

use delivery::Delivery;
pub(super) use state::revoked_at;
pub use state::{Revoked, Status, is_revoked, revoke, status};

use super::identity::{self, IdentityError};
use super::office::{Office, OfficeError};
use super::outbox::{Letterhead, Links};
use super::password::{self, PasswordError};
use super::request::{self, RequestError, RequestView};
use super::review::{self, Batch, ReviewError, Said};
use super::user;
use crate::model::account::{AccountState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::request::{ReasonCode, RequestKind, RequestNumber, RequestState};
use crate::secret::SecretError;
use crate::secret::slots::Slots;
use crate::situations;
use crate::store::{Account, AuditFilter, Request, Step, StoreError};
use serde_json::json;

situations! {
    /// Why credentials could not be approved, refused or revoked.
    pub enum CredentialError {
        /// The same person opened, filed or reviewed what is to be approved.
        Refused "four-eyes" FourEyes { request: RequestNumber, operator: String, act: &'static str },
        /// What was reviewed is no longer what is there: it goes back to the reviewers.
        Conflict "review-outdated" Outdated { request: RequestNumber },
        /// The signature of the review does not hold.
        Refused "signature-broken" SignatureBroken { request: RequestNumber, operator: String },
        /// A half has no contact to go to (000-25).
        Refused "credential-half-without-contact" NoContact { user: CodiceFiscale, part: u8, channels: String },
        /// There is nothing to revoke.
        Conflict "credential-not-held" NotHeld { user: CodiceFiscale },
        /// The reason `other` says nothing by itself.
        Refused "note-needed" NoteNeeded,
        /// No request of the import is ready.
        NotFound "import-nothing-ready" NothingReady { run: i64 },
        => Request(RequestError),
        => Identity(IdentityError),
        => Review(ReviewError),
        => Password(PasswordError),
        => Office(OfficeError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}

/// Approves a request: the decision of the second person, and what the profile delivers on it, in one transaction.
pub fn approve(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    number: RequestNumber,
) -> Result<RequestView, CredentialError> {
    let request = waiting(office, number)?;
    let account = user::get(office, &request.codice_fiscale).map_err(RequestError::from)?;
    if matches!(account.state, AccountState::Suspended | AccountState::Closed) {
        return Err(RequestError::UserState { user: request.codice_fiscale, state: account.state }.into());
    }
    if !request.kind.is_decided_at_once() {
        refuse_outdated(office, clock, &request)?;
        // Papers may have expired since the review (000-19, U-07).
        request::refuse_incomplete(office, clock, &request)?;
    }
    let now = clock.now();
    let profile = office.profile(&account.profile)?;
    let delivery = match request.kind {
        RequestKind::Dispositive | RequestKind::Ente | RequestKind::PuntoCliente => {
            Some(Delivery::prepare(office, clock, random, &request, &account, &profile)?)
        }
        // Credentials that were delivered in two halves are renewed so.
        RequestKind::Reset if profile.split_password.is_some() && is_approved(office, &account)? => {
            Some(Delivery::prepare(office, clock, random, &request, &account, &profile)?)
        }
        _ => None,
    };
    let renewed = match request.kind {
        RequestKind::Reset if delivery.is_none() => {
            password::refuse_frozen(office, &account, &["email"], now)?;
            let letterhead = Letterhead::of(office, &profile)?;
            let (sheet, language) = (&account.sheet, &account.language);
            let trial = office.trial;
            let renewed = !password::waits_for_activation(&account, &profile);
            password::prepare(&letterhead, &profile, sheet, language, trial, now, renewed, json!({}), random)?
        }
        _ => None,
    };
    let vouched = match request.kind {
        RequestKind::IdentityProof => {
            identity::refuse_outdated(office, &account, number)?;
            identity::told_of_request(office, clock, random, &account, number)?
        }
        _ => None,
    };
    let tx = office.store.begin(Some(office.actor.id), now)?;
    request::refuse_changed(&tx, &request)?;
    password::refuse_changed(&tx, &account)?;
    let said = Said {
        step: "approval",
        outcome: "approved",
        checks: String::new(),
        warnings: None,
        reason: None,
        note: None,
    };
    let decision = review::signed(office, &tx.request().papers(request.id)?, &request, &said, tx.at())?;
    tx.request().decide(request.id, &decision)?;
    let step = Step { ended_at: Some(tx.at()), ..Step::default() };
    if !tx.request().step(&request, RequestState::Approved, &step)? {
        return Err(RequestError::ChangedMeanwhile { request: number }.into());
    }
    if request.kind == RequestKind::Reset {
        // Whoever was recognised at the desk begins anew: wrong tries before are nobody's any more.
        tx.access().forget(account.id)?;
    }
    if let Some(delivery) = &delivery {
        delivery.store(&tx, &request, &account, &profile)?;
    }
    if let Some(renewed) = &renewed {
        renewed.replace(&tx, account.id)?;
    }
    if request.kind == RequestKind::ContactChange {
        tx.user().confirm_contacts(account.id, tx.at())?;
    }
    if request.kind == RequestKind::IdentityProof {
        tx.identity().accept(request.id, tx.at())?;
        if account.level != Level::Dispositive {
            tx.user().set_level(account.id, Level::Dispositive, tx.at())?;
        }
    }
    if let Some(vouched) = vouched {
        vouched.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    tx.finish(&AuditEvent::RequestDecided {
        request: request.id,
        account: account.id,
        version: request.version,
        outcome: "approved".to_owned(),
        reason: None,
    })?;
    Ok(request::read(office, clock, number, false)?)
}

/// Whether an approval of the account's credentials holds.
pub(super) fn is_approved(office: &Office, account: &Account) -> Result<bool, StoreError> {
    Ok(office.store.request().is_approved(account.id)? && !is_revoked(office, account.id)?)
}

/// Refuses a request for good.
pub fn reject(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    number: RequestNumber,
    reason: ReasonCode,
    note: Option<&str>,
) -> Result<RequestView, CredentialError> {
    if reason == ReasonCode::Other && note.is_none() {
        return Err(CredentialError::NoteNeeded);
    }
    let request = waiting(office, number)?;
    let word = Some(reason.as_str().to_owned());
    let said = Said {
        step: "approval",
        outcome: "rejected",
        checks: String::new(),
        warnings: None,
        reason: word.clone(),
        note,
    };
    let told = if request.kind.is_decided_at_once() {
        None
    } else {
        review::told(office, clock, random, &request, RequestState::Rejected, &said)?
    };
    let mut tx = office.begin(clock)?;
    request::refuse_changed(&tx, &request)?;
    let decision = review::signed(office, &tx.request().papers(request.id)?, &request, &said, tx.at())?;
    tx.request().decide(request.id, &decision)?;
    let step = Step { ended_at: Some(tx.at()), end_reason: word.clone(), ..Step::default() };
    if !tx.request().step(&request, RequestState::Rejected, &step)? {
        return Err(RequestError::ChangedMeanwhile { request: number }.into());
    }
    let fallen = request::fall(office, &mut tx, &request, RequestState::Rejected)?;
    if let Some(told) = told {
        request::tell(office, clock, &tx, &request, told, fallen)?;
    }
    if request.kind == RequestKind::ContactChange {
        // Refused contacts get no secret by the mere passing of time.
        tx.user().block_contacts(request.account)?;
    }
    tx.finish(&AuditEvent::RequestDecided {
        request: request.id,
        account: request.account,
        version: request.version,
        outcome: "rejected".to_owned(),
        reason: word,
    })?;
    Ok(request::read(office, clock, number, false)?)
}

/// Approves every reviewed request of an import; the others are named.
pub fn approve_import(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    run: i64,
) -> Result<Batch, CredentialError> {
    let mut batch = Batch { run, ..Batch::default() };
    for request in review::of_import(office, run)? {
        match request.state {
            RequestState::Approved => {}
            RequestState::Reviewed => match approve(office, clock, random, request.number) {
                Ok(_) => batch.done += 1,
                // Each of these is a fault of one request; the others go on.
                Err(
                    CredentialError::FourEyes { .. }
                    | CredentialError::Outdated { .. }
                    | CredentialError::NoContact { .. }
                    | CredentialError::Password(PasswordError::ContactFrozen { .. })
                    | CredentialError::Request(RequestError::ChangedMeanwhile { .. }),
                ) => batch.left.push(request.number),
                Err(error) => return Err(error),
            },
            state if state.is_final() => {}
            _ => batch.left.push(request.number),
        }
    }
    if batch.done == 0 && batch.left.is_empty() {
        return Err(CredentialError::NothingReady { run });
    }
    Ok(batch)
}

/// A request that waits for an approver, and for this one.
fn waiting(office: &Office, number: RequestNumber) -> Result<Request, CredentialError> {
    let request = request::get(office, number)?;
    let waits = match request.state {
        RequestState::Reviewed => true,
        RequestState::Submitted => request.kind.is_decided_at_once(),
        _ => false,
    };
    if request.state.is_final() {
        return Err(RequestError::Decided { request: number, state: request.state }.into());
    }
    if !waits {
        let decisions = office.store.request().decisions(request.id)?;
        if decisions.last().is_some_and(|it| it.outcome == "accepted" && it.version < request.version) {
            return Err(CredentialError::Outdated { request: number });
        }
        return Err(RequestError::State { request: number, state: request.state }.into());
    }
    let me = office.actor.id;
    let four_eyes =
        |act| CredentialError::FourEyes { request: number, operator: office.actor.name.clone(), act };
    if office.store.operator().acts_for(request.opened_by)? == me {
        return Err(four_eyes("opened"));
    }
    // Who typed the sheet chose where the halves go.
    if has_acted(office, request.account, "user-created")? {
        return Err(four_eyes("registered"));
    }
    // Who edited the person's data proposes what is decided at once.
    if request.kind.is_decided_at_once()
        && (has_acted(office, request.account, "user-edited")?
            || has_acted(office, request.account, "user-renamed")?)
    {
        return Err(four_eyes("edited"));
    }
    for document in office.store.document().by_request(request.id)? {
        if office.store.operator().acts_for(document.added_by)? == me {
            return Err(four_eyes("filed"));
        }
    }
    if request.kind == RequestKind::ContactChange {
        for changer in office.store.user().contact_changers(request.account)? {
            if office.store.operator().acts_for(changer)? == me {
                return Err(four_eyes("changed"));
            }
        }
    }
    let decisions = office.store.request().decisions(request.id)?;
    if decisions.iter().any(|it| it.step == "review" && it.operator_id == me) {
        return Err(four_eyes("reviewed"));
    }
    Ok(request)
}

/// Whether the log names the actor, or a service that acts for him, as author of an act on an account.
fn has_acted(office: &Office, account: i64, action: &str) -> Result<bool, StoreError> {
    for event in office.store.audit().list(&AuditFilter::of("account", account, action))? {
        let Some(by) = event
            .operator
            .as_deref()
            .map(|name| office.store.operator().by_name(name))
            .transpose()?
            .flatten()
        else {
            continue;
        };
        if office.store.operator().acts_for(by.id)? == office.actor.id {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The review has to be of what is there now, and signed by who made it; else the request goes back.
fn refuse_outdated(office: &Office, clock: &dyn Clock, request: &Request) -> Result<(), CredentialError> {
    let decisions = office.store.request().decisions(request.id)?;
    let papers = office.store.request().papers(request.id)?;
    let documents = office.store.document().by_request(request.id)?;
    let review = decisions.iter().rev().find(|it| it.step == "review" && it.outcome == "accepted");
    let current = review.filter(|it| {
        it.version == request.version
            && it.account_version == request.account_version
            && it.documents == papers
            && review::covers_warnings(it, &documents)
    });
    let Some(review) = current else {
        let tx = office.begin(clock)?;
        let step = Step { edit: true, ..Step::default() };
        if !tx.request().step(request, RequestState::Submitted, &step)? {
            return Err(RequestError::ChangedMeanwhile { request: request.number }.into());
        }
        tx.finish(&AuditEvent::RequestReopened { request: request.id, version: request.version + 1 })?;
        return Err(CredentialError::Outdated { request: request.number });
    };
    let slots = Slots::read(&office.folder.keys())?;
    if review::signature(office, &slots, request, review) == "broken" {
        let operator = review.operator.clone();
        return Err(CredentialError::SignatureBroken { request: request.number, operator });
    }
    Ok(())
}
