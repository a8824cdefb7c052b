//! Proofs of identity: what a provider vouches for counts at once, what staff saw counts after a second person.

use super::office::{Office, OfficeError};
use super::outbox::{Draft, Links, notice};
use super::password::{PasswordError, moment, refuse_changed};
use super::request::{self, RequestError, RequestView};
use super::user::{NewUser, UserError, differing_identity};
use super::{DAY, credential, user};
use crate::model::account::{AccountState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random, italian_day};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::profile::Moment;
use crate::model::provider::Provider;
use crate::model::request::{RequestKind, RequestNumber, RequestState};
use crate::situations;
use crate::store::{self, Account, IdentityProof, NewProof, RequestFilter, StoreError, Tx};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::Serialize;
use serde_json::json;

situations! {
    /// Why a proof of identity could not be recorded.
    pub enum IdentityError {
        /// The provider's level of assurance proves too little (001-20).
        Refused "identity-level-low" LevelLow { provider: String, least: i64 },
        /// Nobody of that name vouches here.
        Usage "provider-unknown" ProviderUnknown { provider: String, known: String },
        /// Who is not registered is registered by what the provider says of the person.
        Usage "assertion-needed" AssertionNeeded { user: CodiceFiscale },
        /// What the provider says of the person is not what the office has.
        Refused "identity-differs" Differs { user: CodiceFiscale, fields: String },
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
        => User(UserError),
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// Days that a proof may be old.
const OLDEST: i32 = 366;

/// What is known of a proof.
pub struct Proof {
    /// Who vouches, by the stable word.
    pub provider: String,
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

/// What came of a proof.
pub enum Confirmed {
    /// It counts.
    Counts,
    /// It counts, and the person was not registered before: the account was made of what the provider says (001-20).
    Registered,
    /// It waits for a second person.
    Waits(Box<RequestView>),
}

/// Records a proof. From a service that may vouch it raises the level at once, and registers who is not registered by
/// what the provider `asserted`; for staff a request waits.
pub fn confirm(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
    proof: &Proof,
    asserted: Option<NewUser>,
) -> Result<Confirmed, IdentityError> {
    let provider = refuse_unproved(office, clock, code, proof)?;
    let Some(account) = office.store.user().by_codice_fiscale(code)? else {
        let asserted = asserted.filter(|_| office.actor.service);
        let asserted = asserted.ok_or(match office.actor.service {
            true => IdentityError::AssertionNeeded { user: *code },
            false => PasswordError::UserMissing { user: *code }.into(),
        })?;
        register(office, clock, random, asserted, proof, &provider)?;
        return Ok(Confirmed::Registered);
    };
    if matches!(account.state, AccountState::Suspended | AccountState::Closed) {
        return Err(IdentityError::State { user: *code, state: account.state });
    }
    if let Some(asserted) = &asserted {
        let fields = differing_identity(&account, &asserted.sheet);
        if !fields.is_empty() {
            return Err(IdentityError::Differs { user: *code, fields });
        }
    }
    refuse_before_revocation(office, &account, proof.date)?;
    if office.actor.service {
        vouch(office, clock, random, &account, proof, &provider)?;
        return Ok(Confirmed::Counts);
    }
    let now = clock.now();
    let kind = RequestKind::IdentityProof;
    let filter = RequestFilter {
        account: Some(account.id),
        kind: Some(kind.as_str()),
        limit: -1,
        ..RequestFilter::default()
    };
    let mut tx = office.begin(clock)?;
    refuse_changed(&tx, &account)?;
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
    record(&mut tx, account.id, proof, Some(request))?;
    tx.finish(&AuditEvent::RequestOpened { request, account: account.id, kind })?;
    Ok(Confirmed::Waits(Box::new(request::read(office, clock, number, false)?)))
}

/// Refuses what proves nothing; gives who vouches.
fn refuse_unproved(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    proof: &Proof,
) -> Result<Provider, IdentityError> {
    let providers = office.folder.providers()?;
    let provider = providers.get(&proof.provider).cloned();
    let provider = provider.ok_or_else(|| IdentityError::ProviderUnknown {
        provider: proof.provider.clone(),
        known: providers.words(),
    })?;
    if let Some(least) = provider.least_level.filter(|least| proof.level.unwrap_or_default() < *least) {
        return Err(IdentityError::LevelLow { provider: provider.name, least });
    }
    let oldest = clock.today().saturating_sub(OLDEST.days());
    if proof.date > clock.today() || proof.date < oldest {
        return Err(IdentityError::Implausible { date: proof.date });
    }
    if office.store.identity().is_known(&proof.provider, &proof.reference)? {
        return Err(IdentityError::Known { user: *code, reference: proof.reference.clone() });
    }
    Ok(provider)
}

/// Records what a service vouches for, which counts at once.
fn vouch(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    account: &Account,
    proof: &Proof,
    provider: &Provider,
) -> Result<(), IdentityError> {
    let told = told(office, clock, random, account, &provider.name, proof.date)?;
    let mut tx = office.begin(clock)?;
    refuse_changed(&tx, account)?;
    let id = record(&mut tx, account.id, proof, None)?;
    tx.record(&AuditEvent::IdentityProved { proof: id, account: account.id })?;
    if account.level != Level::Dispositive {
        tx.user().set_level(account.id, Level::Dispositive, tx.at())?;
    }
    if let Some(told) = told {
        told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    Ok(tx.finish(&AuditEvent::LevelRaised { account: account.id, by: proof.provider.clone() })?)
}

/// Makes the account of somebody whom a provider knows and the office does not. It has no password: the person enters
/// with the provider. Where a body authorises, it waits for that.
fn register(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    new: NewUser,
    proof: &Proof,
    provider: &Provider,
) -> Result<(), IdentityError> {
    let (code, profile) = (new.sheet.codice_fiscale, office.profile(&new.profile)?);
    let ready = user::ready(office, clock, &profile, new)?;
    let mut tx = office.begin(clock)?;
    // Another request of the portal may have been quicker.
    if tx.user().by_codice_fiscale(&code)?.is_some() {
        return Err(PasswordError::ChangedMeanwhile { user: code }.into());
    }
    let account = ready.insert(office, &tx, &profile)?;
    tx.record(&AuditEvent::UserCreated { account, profile: profile.name.clone(), mismatch: ready.reason() })?;
    let id = record(&mut tx, account, proof, None)?;
    tx.record(&AuditEvent::IdentityProved { proof: id, account })?;
    if profile.active_by != Moment::Approval {
        tx.user().set_state(account, AccountState::Active, None, tx.at())?;
        tx.record(&AuditEvent::AccountActivated { account })?;
    }
    tx.user().set_level(account, Level::Dispositive, tx.at())?;
    if let Some(made) = tx.user().by_id(account)?
        && let Some(told) = told(office, clock, random, &made, &provider.name, proof.date)?
    {
        told.queue(&tx, Links { account: Some(account), ..Links::default() })?;
    }
    Ok(tx.finish(&AuditEvent::LevelRaised { account, by: proof.provider.clone() })?)
}

/// Writes a proof down, which counts unless it waits with a request; gives its row.
fn record(tx: &mut Tx<'_>, account: i64, proof: &Proof, request: Option<i64>) -> Result<i64, StoreError> {
    let new = NewProof {
        account,
        provider: &proof.provider,
        level: proof.level,
        proved_on: proof.date.to_string(),
        reference: &proof.reference,
        request,
        by: tx.acting().unwrap_or_default(),
    };
    tx.identity().insert(&new, tx.at())
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
    provider: &str,
    date: Date,
) -> Result<Option<Draft>, OfficeError> {
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
    let providers = office.folder.providers()?;
    // A provider that the office no longer lists keeps its word.
    let name = providers.get(&proof.provider).map_or(proof.provider.as_str(), |it| &it.name);
    match proof.proved_on.parse() {
        Ok(date) => Ok(told(office, clock, random, account, name, date)?),
        Err(_) => Ok(None),
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
