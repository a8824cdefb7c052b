//! Delegates: persons who already hold dispositive credentials act for a body (003-04 … 003-09).

use super::office::{Office, OfficeError};
use super::outbox::{Draft, Links, notice};
use super::password::{PasswordError, moment};
use super::user;
use crate::model::account::{AccountState, Level, OrganisationKind};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::delegate::{DelegateRoles, EMBEDDED};
use crate::model::organisation_code::OrganisationCode;
use crate::ops::organisation::{self, OrganisationError};
use crate::situations;
use crate::store::{
    Account, Delegation, DelegationFilter, NewDelegation, Organisation, StoreError, Tx, UserFilter,
};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::json;
use std::fs;

situations! {
    /// Why a delegation could not be granted or revoked.
    pub enum DelegateError {
        /// The person does not hold dispositive credentials (003-06).
        Refused "delegate-without-credentials" NoCredentials { user: CodiceFiscale },
        /// The account's state does not allow it.
        Refused "user-state" State { user: CodiceFiscale, state: AccountState },
        /// The person has the role.
        Conflict "delegation-there" There { user: CodiceFiscale, organisation: String, role: String },
        /// The body has no such role.
        Refused "delegate-role-unknown" RoleUnknown { role: String, known: String },
        /// The staff of a body attribute its roles alone (003-05).
        Denied "other-body" OtherBody { organisation: String, own: String },
        /// Nobody is his own delegate.
        Refused "self-delegation" Own { user: CodiceFiscale },
        /// The last day is before the first.
        Refused "delegation-days" Days { begins: Date, ends: Date },
        /// There is no such delegation.
        NotFound "delegation-missing" Missing { organisation: String, user: CodiceFiscale },
        /// Several roles, and none was named.
        Refused "delegation-unclear" Unclear { roles: String },
        /// The office's own list of roles cannot be read.
        Refused "delegate-roles-unusable" RolesUnusable { reason: String },
        => Organisation(OrganisationError),
        => Password(PasswordError),
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// A delegation to be granted.
#[derive(Clone, Debug)]
pub struct Grant {
    /// The delegate.
    pub user: CodiceFiscale,
    /// The role.
    pub role: String,
    /// First day; today where none is said.
    pub begins: Option<Date>,
    /// Last day.
    pub ends: Option<Date>,
}

/// A delegation as it is shown.
#[derive(Debug, Serialize)]
pub struct DelegationView {
    /// Its row.
    pub id: i64,
    /// Code of the body.
    pub organisation: String,
    /// Its name.
    pub organisation_name: String,
    /// The delegate.
    pub codice_fiscale: String,
    /// Surname.
    pub surname: String,
    /// Name.
    pub name: String,
    /// The role.
    pub role: String,
    /// `active`; `future`; `suspended` while the person is not dispositive or not active, or the body is closed;
    /// `expired`; `revoked`.
    pub state: &'static str,
    /// First day.
    pub begins: String,
    /// Last day.
    pub ends: Option<String>,
    /// Who granted it.
    pub granted_by: String,
    /// When.
    pub granted_at: String,
    /// When it was revoked.
    pub revoked_at: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// A holder of dispositive credentials.
#[derive(Debug, Serialize)]
pub struct Candidate {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// Surname.
    pub surname: String,
    /// Name.
    pub name: String,
    /// What the credentials rest on.
    pub dispositive_by: Vec<String>,
    /// The roles held, as `role organisation`.
    pub roles: Vec<String>,
}

/// Grants a role, and tells the delegate. The rule of 003-06 is kept by the schema too, and asked again at each use.
pub fn grant(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &OrganisationCode,
    grant: &Grant,
) -> Result<DelegationView, DelegateError> {
    refuse_other_body(office, code)?;
    let body = organisation::get(office, code)?;
    organisation::refuse_unauthorised(&body, clock.today())?;
    refuse_role(office, &body, &grant.role)?;
    let account = user::get(office, &grant.user)?;
    let user = account.sheet.codice_fiscale;
    if body.code == user.as_str() {
        return Err(DelegateError::Own { user });
    }
    if account.level != Level::Dispositive {
        return Err(DelegateError::NoCredentials { user });
    }
    if account.state != AccountState::Active {
        return Err(DelegateError::State { user, state: account.state });
    }
    let begins = grant.begins.unwrap_or_else(|| clock.today());
    if let Some(ends) = grant.ends.filter(|ends| *ends < begins) {
        return Err(DelegateError::Days { begins, ends });
    }
    let told = told(office, clock, random, &account, &body, "role-granted", &grant.role, begins, grant.ends)?;
    let tx = office.begin(clock)?;
    super::password::refuse_changed(&tx, &account)?;
    let filter = DelegationFilter {
        organisation: Some(&body.code),
        account: Some(account.id),
        limit: -1,
        ..DelegationFilter::default()
    };
    let held = tx.delegation().list(&filter)?;
    if held.iter().any(|it| it.role == grant.role && it.revoked_at.is_none()) {
        let (organisation, role) = (body.code, grant.role.clone());
        return Err(DelegateError::There { user, organisation, role });
    }
    let new = NewDelegation {
        organisation: body.id,
        account: account.id,
        role: &grant.role,
        begins: begins.to_string(),
        ends: grant.ends.map(|it| it.to_string()),
        by: office.actor.id,
    };
    let id = tx.delegation().insert(&new, tx.at())?;
    if let Some(told) = told {
        told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    tx.finish(&AuditEvent::DelegationGranted { delegation: id, account: account.id })?;
    show(office, clock, id)
}

/// Ends a delegation, and tells the delegate.
pub fn revoke(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &OrganisationCode,
    user: &CodiceFiscale,
    role: Option<&str>,
    reason: &str,
) -> Result<DelegationView, DelegateError> {
    refuse_other_body(office, code)?;
    let body = organisation::get(office, code)?;
    let account = user::get(office, user)?;
    let filter = DelegationFilter {
        organisation: Some(&body.code),
        account: Some(account.id),
        limit: -1,
        ..DelegationFilter::default()
    };
    let mut held = office.store.delegation().list(&filter)?;
    held.retain(|it| it.revoked_at.is_none() && role.is_none_or(|role| role == it.role));
    let [delegation] = held.as_slice() else {
        return Err(match held.len() {
            0 => DelegateError::Missing { organisation: body.code, user: *user },
            _ => {
                let roles = held.iter().map(|it| it.role.as_str()).collect::<Vec<_>>().join(", ");
                DelegateError::Unclear { roles }
            }
        });
    };
    let told = told_of_end(office, clock, random, &account, delegation, reason)?;
    let tx = office.begin(clock)?;
    if !tx.delegation().revoke(delegation.id, tx.at(), reason)? {
        return Err(DelegateError::Missing { organisation: body.code, user: *user });
    }
    if let Some(told) = told {
        told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    let reason = reason.to_owned();
    tx.finish(&AuditEvent::DelegationRevoked { delegation: delegation.id, account: account.id, reason })?;
    show(office, clock, delegation.id)
}

fn told_of_end(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    account: &Account,
    delegation: &Delegation,
    reason: &str,
) -> Result<Option<Draft>, OfficeError> {
    let extra = json!({
        "role": delegation.role, "reason": reason,
        "organisation": { "name": delegation.organisation_name, "code": delegation.organisation },
    });
    notice(office, account, "role-revoked", extra, clock.now(), random)
}

/// A role that ends with its body.
pub(super) struct Ending {
    delegation: Delegation,
    told: Option<Draft>,
}

/// The roles that a body gave and that end with it, each with what its holder is told.
pub(super) fn ending(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    body: &Organisation,
) -> Result<Vec<Ending>, OfficeError> {
    let filter =
        DelegationFilter { organisation: Some(&body.code), limit: -1, ..DelegationFilter::default() };
    let mut ending = Vec::new();
    for delegation in
        office.store.delegation().list(&filter)?.into_iter().filter(|it| it.revoked_at.is_none())
    {
        let account = office.store.user().by_id(delegation.account)?;
        let told = account.map(|it| told_of_end(office, clock, random, &it, &delegation, "")).transpose()?;
        ending.push(Ending { delegation, told: told.flatten() });
    }
    Ok(ending)
}

impl Ending {
    /// Ends it and queues the message, in the transaction that closes the body.
    pub(super) fn store(self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        let (delegation, account) = (self.delegation.id, self.delegation.account);
        let reason = "organisation closed".to_owned();
        if !tx.delegation().revoke(delegation, tx.at(), &reason)? {
            return Ok(());
        }
        if let Some(told) = self.told {
            told.queue(tx, Links { account: Some(account), ..Links::default() })?;
        }
        tx.record(&AuditEvent::DelegationRevoked { delegation, account, reason })
    }
}

/// The staff of a body sees and gives the roles of that body alone.
fn refuse_other_body(office: &Office, code: &OrganisationCode) -> Result<(), DelegateError> {
    match &office.actor.body {
        Some(own) if own != code.as_str() => {
            Err(DelegateError::OtherBody { organisation: code.to_string(), own: own.clone() })
        }
        _ => Ok(()),
    }
}

/// Delegations, each with how it stands today, one after the other.
pub fn list<E: From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    filter: &DelegationFilter<'_>,
    mut give: impl FnMut(DelegationView) -> Result<(), E>,
) -> Result<(), E> {
    let own = office.actor.body.as_deref();
    if own.is_some() && filter.organisation.is_some() && filter.organisation != own {
        return Ok(());
    }
    let filter = DelegationFilter { organisation: own.or(filter.organisation), ..*filter };
    office.store.delegation().each(&filter, |it| give(view(clock, it)))
}

fn show(office: &Office, clock: &dyn Clock, id: i64) -> Result<DelegationView, DelegateError> {
    let filter = DelegationFilter { id: Some(id), limit: 1, ..DelegationFilter::default() };
    let found = office.store.delegation().list(&filter)?.pop().map(|it| view(clock, it));
    let lost = StoreError::Inconsistent { table: "delegation", column: "id", row: id };
    found.ok_or_else(|| lost.into())
}

/// Who may become a delegate: the holders of dispositive credentials alone (003-05).
pub fn search<E: From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    filter: &UserFilter<'_>,
    mut give: impl FnMut(Candidate, i64) -> Result<(), E>,
) -> Result<(), E> {
    let holders = UserFilter {
        level: Some(Level::Dispositive.as_str()),
        state: Some(AccountState::Active.as_str()),
        ..filter.clone()
    };
    office.store.user().each(&holders, |account| {
        let mut roles = roles_of(office, clock, account.id)?;
        if let Some(own) = &office.actor.body {
            roles.retain(|role| role.ends_with(own.as_str()));
        }
        let candidate = Candidate {
            codice_fiscale: account.sheet.codice_fiscale,
            dispositive_by: super::identity::grounds(office, &account)?,
            roles,
            surname: account.sheet.surname,
            name: account.sheet.name,
        };
        give(candidate, account.id)
    })
}

/// The roles that an account may take today (001-25, Cambio ruolo), as `role organisation`.
pub(super) fn roles_of(office: &Office, clock: &dyn Clock, account: i64) -> Result<Vec<String>, StoreError> {
    let filter = DelegationFilter { account: Some(account), limit: -1, ..DelegationFilter::default() };
    let held = office.store.delegation().list(&filter)?.into_iter().map(|it| view(clock, it));
    Ok(held.filter(|it| it.state == "active").map(|it| format!("{} {}", it.role, it.organisation)).collect())
}

fn refuse_role(office: &Office, body: &Organisation, role: &str) -> Result<(), DelegateError> {
    let unusable = |reason: String| DelegateError::RolesUnusable { reason };
    let own = office.folder.path().join("roles.toml");
    let text = match fs::read_to_string(&own) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => EMBEDDED.to_owned(),
        Err(error) => return Err(unusable(error.to_string())),
    };
    let roles = DelegateRoles::read(&text).map_err(|error| unusable(error.to_string()))?;
    let kind: OrganisationKind = body.kind.parse().map_err(|_| unusable(body.kind.clone()))?;
    let known = roles.of(kind);
    if known.iter().any(|it| it == role) {
        return Ok(());
    }
    Err(DelegateError::RoleUnknown { role: role.to_owned(), known: known.join(", ") })
}

#[allow(clippy::too_many_arguments)] // The values of one message.
fn told(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    account: &Account,
    body: &Organisation,
    kind: &str,
    role: &str,
    begins: Date,
    ends: Option<Date>,
) -> Result<Option<Draft>, OfficeError> {
    let extra = json!({
        "role": role, "from": begins.to_string(), "to": ends.map(|it| it.to_string()).unwrap_or_default(),
        "organisation": { "name": body.name, "code": body.code },
    });
    notice(office, account, kind, extra, clock.now(), random)
}

fn view(clock: &dyn Clock, delegation: Delegation) -> DelegationView {
    let today = clock.today().to_string();
    let state = if delegation.revoked_at.is_some() {
        "revoked"
    } else if delegation.ends.as_ref().is_some_and(|last| *last < today) {
        "expired"
    } else if delegation.organisation_closed
        || delegation.level != Level::Dispositive.as_str()
        || delegation.account_state != AccountState::Active.as_str()
    {
        "suspended"
    } else if delegation.begins > today {
        "future"
    } else {
        "active"
    };
    DelegationView {
        id: delegation.id,
        organisation: delegation.organisation,
        organisation_name: delegation.organisation_name,
        codice_fiscale: delegation.codice_fiscale,
        surname: delegation.surname,
        name: delegation.name,
        role: delegation.role,
        state,
        begins: delegation.begins,
        ends: delegation.ends,
        granted_by: delegation.granted_by,
        granted_at: moment(delegation.granted_at),
        revoked_at: delegation.revoked_at.map(moment),
        reason: delegation.revoke_reason,
    }
}
