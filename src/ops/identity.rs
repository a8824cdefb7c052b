//! Proofs of identity: what a provider vouches for counts at once, what staff saw counts after a second person.

use super::office::{Office, OfficeError};
use super::outbox::{Draft, Links, notice};
use super::password::{PasswordError, moment, refuse_changed};
use super::request::{self, RequestError, RequestView};
use super::{DAY, credential, user};
use crate::model::account::{AccountState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random, italian_day};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::delegate::Provider;
use crate::model::request::{RequestKind, RequestNumber, RequestState};
use crate::situations;
use crate::store::{self, Account, IdentityProof, NewProof, RequestFilter, StoreError};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::Serialize;
use serde_json::json;

situations! {
    /// Why a proof of identity could not be recorded.
    pub enum IdentityError {
        /// The provider's level of assurance proves too little (001-20).
        Refused "identity-level-low" LevelLow { provider: Provider, least: i64 },
        /// Nobody proved anything tomorrow, and what was proved years ago says little of today.
        Refused "identity-date" Implausible { date: Date },
        /// The level was taken back on that day or later: what was proved before lifts it no more (003-06).
        Refused "identity-before-revocation" Revoked { user: CodiceFiscale, revoked: Date },
        /// The same proof is recorded.
        Conflict "identity-known" Known { user: CodiceFiscale, reference: String },
        /// The account's state does not allow it.
        Refused "user-state" State { user: CodiceFiscale, state: AccountState },
        => Request(RequestError),
        => Password(PasswordError),
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// Days that a proof may be old.
const OLDEST: i32 = 366;

/// What is known of a proof.
pub struct Proof {
    /// Who vouches.
    pub provider: Provider,
    /// Level of assurance.
    pub level: Option<i64>,
    /// The day of the access.
    pub date: Date,
    /// What the provider calls it.
    pub reference: String,
}

/// A proof as it is shown.
#[derive(Debug, Serialize)]
pub struct ProofView {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// Who vouches.
    pub provider: String,
    /// Level of assurance.
    pub assurance: Option<i64>,
    /// The day of the access.
    pub date: String,
    /// What the provider calls it.
    pub reference: String,
    /// `accepted` or `waiting`.
    pub state: &'static str,
    /// The request it waits or waited with.
    pub request: Option<RequestNumber>,
    /// Who recorded it.
    pub recorded_by: String,
    /// From when it counts.
    pub accepted_at: Option<String>,
    /// Its number, from which a list goes on.
    pub id: i64,
}

/// Records a proof. A service that may vouch raises the level at once; for staff a request waits, and is given.
pub fn confirm(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
    proof: &Proof,
) -> Result<Option<RequestView>, IdentityError> {
    let account = user::get(office, code)?;
    if matches!(account.state, AccountState::Suspended | AccountState::Closed) {
        return Err(IdentityError::State { user: *code, state: account.state });
    }
    if let Some(least) = proof.provider.least_level().filter(|least| proof.level.unwrap_or_default() < *least)
    {
        return Err(IdentityError::LevelLow { provider: proof.provider, least });
    }
    let oldest = clock.today().saturating_sub(OLDEST.days());
    if proof.date > clock.today() || proof.date < oldest {
        return Err(IdentityError::Implausible { date: proof.date });
    }
    if office.store.identity().is_known(proof.provider.as_str(), &proof.reference)? {
        return Err(IdentityError::Known { user: *code, reference: proof.reference.clone() });
    }
    refuse_before_revocation(office, &account, proof.date)?;
    let now = clock.now();
    let vouched = office.actor.service;
    let told =
        if vouched { told(office, clock, random, &account, proof.provider, proof.date)? } else { None };
    let mut tx = office.begin(clock)?;
    refuse_changed(&tx, &account)?;
    let mut new = NewProof {
        account: account.id,
        provider: proof.provider.as_str(),
        level: proof.level,
        proved_on: proof.date.to_string(),
        reference: &proof.reference,
        request: None,
        by: office.actor.id,
    };
    if vouched {
        let id = tx.identity().insert(&new, tx.at())?;
        tx.record(&AuditEvent::IdentityProved { proof: id, account: account.id })?;
        if account.level != Level::Dispositive {
            tx.user().set_level(account.id, Level::Dispositive, tx.at())?;
        }
        if let Some(told) = told {
            told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
        }
        tx.finish(&AuditEvent::LevelRaised { account: account.id, by: proof.provider.to_string() })?;
        return Ok(None);
    }
    let kind = RequestKind::IdentityProof;
    let filter = RequestFilter {
        account: Some(account.id),
        kind: Some(kind.as_str()),
        limit: -1,
        ..RequestFilter::default()
    };
    if let Some(open) = tx.request().list(&filter)?.into_iter().find(|it| !it.state.is_final()) {
        return Err(RequestError::Open { user: *code, request: open.number }.into());
    }
    let reason = format!("{} {} {}", proof.provider, proof.date, proof.reference);
    let row = store::NewRequest {
        account: account.id,
        kind: kind.as_str(),
        state: RequestState::Submitted.as_str(),
        reason: Some(&reason),
        by: office.actor.id,
        year: italian_day(now).year(),
        due_at: now.as_millisecond() + 30 * DAY,
        ..store::NewRequest::default()
    };
    let (request, number) = tx.request().insert(&row, tx.at())?;
    new.request = Some(request);
    tx.identity().insert(&new, tx.at())?;
    tx.finish(&AuditEvent::RequestOpened { request, account: account.id, kind })?;
    Ok(Some(request::read(office, clock, number, false)?))
}

/// Refuses a proof of the day of the last revocation, or of a day before it: of that day nobody knows the hour.
fn refuse_before_revocation(office: &Office, account: &Account, proved: Date) -> Result<(), IdentityError> {
    let revoked = credential::revoked_at(office, account.id)?;
    let revoked = revoked.and_then(|at| Timestamp::from_millisecond(at).ok()).map(italian_day);
    match revoked.filter(|revoked| proved <= *revoked) {
        Some(revoked) => Err(IdentityError::Revoked { user: account.sheet.codice_fiscale, revoked }),
        None => Ok(()),
    }
}

/// Refuses the proof that a request waits with, where the level was taken back meanwhile.
pub(super) fn refuse_outdated(
    office: &Office,
    account: &Account,
    number: RequestNumber,
) -> Result<(), IdentityError> {
    let proofs = office.store.identity().list(account.id)?;
    let proved =
        proofs.into_iter().find(|it| it.request == Some(number)).and_then(|it| it.proved_on.parse().ok());
    proved.map_or(Ok(()), |proved| refuse_before_revocation(office, account, proved))
}

/// The message to the person whose identity was proved.
fn told(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    account: &Account,
    provider: Provider,
    date: Date,
) -> Result<Option<Draft>, OfficeError> {
    let provider = match provider {
        Provider::Spid => "SPID",
        Provider::Cie => "CIE",
        Provider::Cns => "CNS",
        Provider::InpsPin => "PIN INPS",
    };
    let extra = json!({ "provider": provider, "proved_on": date.to_string() });
    notice(office, account, "identity-confirmed", extra, clock.now(), random)
}

/// The message that an approved request of this kind sends.
pub(super) fn told_of_request(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    account: &Account,
    number: RequestNumber,
) -> Result<Option<Draft>, IdentityError> {
    let proofs = office.store.identity().list(account.id)?;
    let Some(proof) = proofs.into_iter().find(|it| it.request == Some(number)) else { return Ok(None) };
    match (proof.provider.parse(), proof.proved_on.parse()) {
        (Ok(provider), Ok(date)) => Ok(told(office, clock, random, account, provider, date)?),
        _ => Ok(None),
    }
}

/// The proofs of an account.
pub fn list(office: &Office, code: &CodiceFiscale) -> Result<Vec<ProofView>, IdentityError> {
    let account = user::get(office, code)?;
    let shown = |it: IdentityProof| ProofView {
        codice_fiscale: *code,
        provider: it.provider,
        assurance: it.level,
        date: it.proved_on,
        reference: it.reference,
        state: if it.accepted_at.is_some() { "accepted" } else { "waiting" },
        request: it.request,
        recorded_by: it.recorded_by,
        accepted_at: it.accepted_at.map(moment),
        id: it.id,
    };
    Ok(office.store.identity().list(account.id)?.into_iter().map(shown).collect())
}

/// Why an account is dispositive, in stable words: `spid 2026-11-02`, `request 2026-000001`.
pub(super) fn grounds(office: &Office, account: &Account) -> Result<Vec<String>, StoreError> {
    if account.level != Level::Dispositive {
        return Ok(Vec::new());
    }
    let proofs = office.store.identity().list(account.id)?;
    let proofs = proofs.into_iter().filter(|it| it.accepted_at.is_some());
    let mut grounds: Vec<String> = proofs.map(|it| format!("{} {}", it.provider, it.proved_on)).collect();
    let filter = RequestFilter {
        account: Some(account.id),
        state: Some(RequestState::Approved.as_str()),
        limit: -1,
        ..RequestFilter::default()
    };
    let approved = office.store.request().list(&filter)?;
    let approved = approved.iter().filter(|it| it.kind.raises_the_level());
    grounds.extend(approved.map(|it| format!("request {}", it.number)));
    Ok(grounds)
}
