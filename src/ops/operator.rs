//! The people of the office and its services.
//!
//! Slots file and database change together: the transaction is open while the file is replaced
//! and commits after it, so that two admins cannot overwrite each other and an act cut off between
//! the two is repaired by doing it again.

use super::founding::{long_enough, put_recovery};
use super::office::{Folder, HandOver, Office, OfficeError, hand_over};
use super::organisation::{self, OrganisationError};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::organisation_code::OrganisationCode;
use crate::model::role::{Role, Scope};
use crate::model::secret::Secret;
use crate::secret::SecretError;
use crate::secret::keys::Keyring;
use crate::secret::slots::{Dispatch, Lock, RECOVERY, Slots};
use crate::situations;
use crate::store::{AuditFilter, OperatorRow, Store, StoreError, Tx};
use jiff::civil::Date;
use std::path::Path;

situations! {
    /// Why an operator could not be changed.
    pub enum OperatorError {
        /// The name is taken.
        Conflict "operator-exists" Exists { operator: String },
        /// There is no such operator.
        NotFound "operator-missing" Missing { operator: String },
        /// Somebody else wrote the slots file meanwhile.
        Conflict "slots-changed" SlotsChanged,
        /// The name is not one that a command line can carry.
        Refused "operator-name" Name { operator: String },
        /// The operator already holds the role, or does not hold it.
        Conflict "role-unchanged" RoleUnchanged { operator: String, role: String },
        /// The last admin stays.
        Refused "last-admin" LastAdmin { operator: String },
        /// The scope of a body's staff goes with the body, and with no other scope.
        Usage "scope-of-a-body" ScopeOfABody { operator: String },
        /// A person needs a role, a service a scope.
        Refused "role-needed" RoleNeeded,
        /// The new passphrase is the one that somebody else set.
        Refused "passphrase-same" PassphraseSame { operator: String },
        /// The day is past.
        Refused "expiry-past" ExpiryPast { date: String },
        /// The operator is out of service already.
        Conflict "operator-already-disabled" AlreadyDisabled { operator: String },
        /// Services have no passphrase and no roles.
        Refused "operator-is-service" IsService { operator: String },
        /// The slot holds no dispatch key.
        Conflict "no-dispatch-keys" NoDispatchKeys { operator: String },
        /// Nobody else holds the dispatch keys.
        Refused "dispatch-keys-last" LastDispatchKeys { missing: String },
        => Office(OfficeError),
        => Organisation(OrganisationError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}

fn checked_name(name: &str) -> Result<(), OperatorError> {
    let ordinary = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, '.' | '-' | '_');
    if (1..=32).contains(&name.len()) && name.chars().all(ordinary) && !name.starts_with(['-', '.']) {
        return Ok(());
    }
    Err(OperatorError::Name { operator: name.to_owned() })
}

/// Refuses a founding admin's name like any other.
pub fn check_name(name: &str) -> Result<(), OperatorError> {
    checked_name(name)
}

fn dispatch_of(roles: &[Role]) -> Dispatch {
    Dispatch { mail: roles.contains(&Role::Dispatcher), post: roles.contains(&Role::Mailroom) }
}

/// A grant of a dispatch key by somebody who does not hold it would be an empty one.
fn holds(office: &Office, wanted: Dispatch) -> Result<(), OfficeError> {
    let missing = |key| OfficeError::DispatchKeyMissing { operator: office.actor.name.clone(), key };
    if wanted.mail && office.keys.mail.is_none() {
        return Err(missing("mail"));
    }
    if wanted.post && office.keys.post.is_none() {
        return Err(missing("post"));
    }
    Ok(())
}

fn get(store: &Store, name: &str) -> Result<OperatorRow, OperatorError> {
    store.operator().by_name(name)?.ok_or_else(|| OperatorError::Missing { operator: name.to_owned() })
}

/// Adds a person. Until the owner changes the passphrase, the slot may not decide, send or print.
pub fn add(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    name: &str,
    roles: &[Role],
    passphrase: &Secret,
) -> Result<(), OperatorError> {
    checked_name(name)?;
    long_enough(passphrase)?;
    if roles.is_empty() {
        return Err(OperatorError::RoleNeeded);
    }
    let dispatch = dispatch_of(roles);
    holds(office, dispatch)?;
    let tx = office.begin(clock)?;
    if tx.operator().by_name(name)?.is_some() {
        return Err(OperatorError::Exists { operator: name.to_owned() });
    }
    let id = tx.operator().insert_person(name, false, tx.at(), Some(office.actor.id))?;
    for role in roles {
        tx.operator().grant(id, role.as_str())?;
    }
    change_slots(office, &tx, |slots| {
        slots.put(name, Lock::Passphrase, passphrase.bytes(), dispatch, &office.keys, random)
    })?;
    tx.finish(&AuditEvent::OperatorAdded { id, name: name.to_owned(), roles: roles.to_vec() })?;
    Ok(())
}

/// A service to be added.
pub struct NewService<'a> {
    /// Its name.
    pub name: &'a str,
    /// What its token may do.
    pub scopes: &'a [Scope],
    /// The body whose staff uses it.
    pub body: Option<&'a OrganisationCode>,
    /// The day from which it is no longer good.
    pub expires: Date,
}

/// Adds a service with a token, owned by the actor; the token is shown before the commit.
pub fn add_service(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    new: &NewService<'_>,
    show_token: HandOver<'_>,
) -> Result<(), OperatorError> {
    let NewService { name, scopes, body, expires } = *new;
    checked_name(name)?;
    if scopes.is_empty() {
        return Err(OperatorError::RoleNeeded);
    }
    // The staff of a body is no staff of the office.
    let is_of_a_body = scopes.contains(&Scope::Delegate);
    if is_of_a_body != body.is_some() || is_of_a_body && scopes.len() > 1 {
        return Err(OperatorError::ScopeOfABody { operator: name.to_owned() });
    }
    let body = body.map(|code| organisation::get(office, code)).transpose()?;
    if let Some(body) = &body {
        organisation::refuse_unauthorised(body, clock.today())?;
    }
    if expires <= clock.today() {
        return Err(OperatorError::ExpiryPast { date: expires.to_string() });
    }
    let dispatch = Dispatch { mail: scopes.contains(&Scope::Send), post: false };
    holds(office, dispatch)?;
    let end = expires
        .in_tz("Europe/Rome")
        .map(|midnight| midnight.timestamp().as_millisecond())
        .map_err(|_| OperatorError::ExpiryPast { date: expires.to_string() })?;
    let secret: [u8; 32] = random.bytes();
    let token = data_encoding::BASE64URL_NOPAD.encode(&secret);
    let tx = office.begin(clock)?;
    if tx.operator().by_name(name)?.is_some() {
        return Err(OperatorError::Exists { operator: name.to_owned() });
    }
    let id = tx.operator().insert_service(name, office.actor.id, body.map(|it| it.id), end, tx.at())?;
    for scope in scopes {
        tx.operator().grant(id, scope.as_str())?;
    }
    hand_over(&tx, &Secret::from(format!("{name}:{token}")), show_token)?;
    change_slots(office, &tx, |slots| {
        slots.put(name, Lock::Token, token.as_bytes(), dispatch, &office.keys, random)
    })?;
    tx.finish(&AuditEvent::ServiceAdded {
        id,
        name: name.to_owned(),
        scopes: scopes.to_vec(),
        expires: expires.to_string(),
    })?;
    Ok(())
}

/// Gives roles.
pub fn grant(
    office: &Office,
    clock: &dyn Clock,
    name: &str,
    roles: &[Role],
) -> Result<OperatorRow, OperatorError> {
    let operator = person(office, name)?;
    if let Some(role) = roles.iter().find(|role| operator.roles.contains(role)) {
        return Err(OperatorError::RoleUnchanged { operator: name.to_owned(), role: role.to_string() });
    }
    let all: Vec<Role> = operator.roles.iter().chain(roles).copied().collect();
    holds(office, dispatch_of(roles))?;
    let tx = office.begin(clock)?;
    for role in roles {
        tx.operator().grant(operator.id, role.as_str())?;
    }
    change_slots(office, &tx, |slots| {
        let held = slots.dispatch(name);
        let more = dispatch_of(&all);
        slots.set_dispatch(
            name,
            Dispatch { mail: held.mail || more.mail, post: held.post || more.post },
            &office.keys,
        )
    })?;
    tx.finish(&AuditEvent::OperatorGranted { id: operator.id, roles: roles.to_vec() })?;
    get(&office.store, name)
}

/// Takes roles away.
pub fn revoke(
    office: &Office,
    clock: &dyn Clock,
    name: &str,
    roles: &[Role],
) -> Result<OperatorRow, OperatorError> {
    let operator = person(office, name)?;
    if let Some(role) = roles.iter().find(|role| !operator.roles.contains(role)) {
        return Err(OperatorError::RoleUnchanged { operator: name.to_owned(), role: role.to_string() });
    }
    if roles.contains(&Role::Admin) {
        other_admin(office, name)?;
    }
    let rest: Vec<Role> = operator.roles.iter().filter(|role| !roles.contains(role)).copied().collect();
    let tx = office.begin(clock)?;
    for role in roles {
        tx.operator().revoke(operator.id, role.as_str())?;
    }
    change_slots(office, &tx, |slots| {
        let (held, kept) = (slots.dispatch(name), dispatch_of(&rest));
        let lost = dispatch_of(roles);
        let dispatch = Dispatch {
            mail: held.mail && (kept.mail || !lost.mail),
            post: held.post && (kept.post || !lost.post),
        };
        slots.set_dispatch(name, dispatch, &office.keys)
    })?;
    tx.finish(&AuditEvent::OperatorRevoked { id: operator.id, roles: roles.to_vec() })?;
    get(&office.store, name)
}

/// The dispatch keys that an operator's work does not ask for are given up.
pub fn give_up_dispatch_keys(office: &Office, clock: &dyn Clock, name: &str) -> Result<(), OperatorError> {
    let operator = person(office, name)?;
    let slots = Slots::read(&office.folder.keys())?;
    let (held, needed) = (slots.dispatch(name), dispatch_of(&operator.roles));
    if held == needed || (!held.mail && !held.post) {
        return Err(OperatorError::NoDispatchKeys { operator: name.to_owned() });
    }
    let others = others_hold(office, &slots, name)?;
    let mut missing = Vec::new();
    if held.mail && !needed.mail && !others.mail {
        missing.push("dispatcher");
    }
    if held.post && !needed.post && !others.post {
        missing.push("mailroom");
    }
    if !missing.is_empty() {
        return Err(OperatorError::LastDispatchKeys { missing: missing.join(", ") });
    }
    let tx = office.begin(clock)?;
    change_slots(office, &tx, |slots| slots.set_dispatch(name, needed, &office.keys))?;
    tx.finish(&AuditEvent::DispatchKeysGivenUp { id: operator.id })?;
    Ok(())
}

/// Which dispatch keys other people in service hold by their role.
pub(super) fn others_hold(office: &Office, slots: &Slots, name: &str) -> Result<Dispatch, StoreError> {
    let mut held = Dispatch::default();
    for other in office.store.operator().list()? {
        if other.name != name && !other.disabled && other.kind == "person" {
            let slot = slots.dispatch(&other.name);
            held.mail |= slot.mail && other.roles.contains(&Role::Dispatcher);
            held.post |= slot.post && other.roles.contains(&Role::Mailroom);
        }
    }
    Ok(held)
}

/// Takes an operator out of service and drops the slot.
pub fn disable(office: &Office, clock: &dyn Clock, name: &str) -> Result<(), OperatorError> {
    let operator = get(&office.store, name)?;
    // A slot left behind is dropped by the same command.
    let has_slot = Slots::read(&office.folder.keys())?.names().any(|it| it == name);
    if operator.disabled && !has_slot {
        return Err(OperatorError::AlreadyDisabled { operator: name.to_owned() });
    }
    if operator.roles.contains(&Role::Admin) && !operator.disabled {
        other_admin(office, name)?;
    }
    let tx = office.begin(clock)?;
    tx.operator().disable(operator.id, tx.at())?;
    change_slots(office, &tx, |slots| {
        slots.remove(name);
        Ok(())
    })?;
    tx.finish(&AuditEvent::OperatorDisabled { id: operator.id })?;
    Ok(())
}

/// Changes the actor's own passphrase; from then on it is known to its owner alone.
pub fn passphrase(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    new: &Secret,
) -> Result<(), OperatorError> {
    long_enough(new)?;
    let name = &office.actor.name;
    let slots = Slots::read(&office.folder.keys())?;
    if slots.open(name, Lock::Passphrase, new.bytes()).is_ok() {
        return Err(OperatorError::PassphraseSame { operator: name.clone() });
    }
    let tx = office.begin(clock)?;
    // Whoever came in by an older file may have lost the slot since, or changed the passphrase a moment ago.
    if Slots::read(&office.folder.keys())?.writing() != office.writing {
        return Err(OperatorError::SlotsChanged);
    }
    tx.operator().set_own_passphrase(office.actor.id, true)?;
    change_slots(office, &tx, |slots| slots.rewrap(name, new.bytes(), &office.keys, random))?;
    let done = tx.finish(&AuditEvent::OperatorPassphrase { id: office.actor.id, own: true });
    if done.is_err() {
        // What the log does not know has not happened.
        let mut before = slots;
        let writing = before.writing() + 1;
        before.write(&office.folder.keys(), &office.keys, writing)?;
    }
    Ok(done?)
}

/// What a new admin is made with.
pub struct Recovery<'a> {
    /// The recovery code.
    pub code: &'a Secret,
    /// The next code, as a run of the same command wrote it that was cut off.
    pub left: Option<&'a Secret>,
    /// The new admin.
    pub name: &'a str,
    /// The new admin's passphrase.
    pub passphrase: &'a Secret,
}

/// Makes a new admin with the recovery code. The next code is handed over before anything changes: until it is safe
/// with whoever asked, the old one holds, and from then on it does not. Cut off anywhere, the same command again, or
/// the same with the next code, completes it.
pub fn recover<E: From<OperatorError>>(
    folder: &Folder,
    clock: &dyn Clock,
    random: &dyn Random,
    recovery: &Recovery<'_>,
    hand_over: impl FnOnce(&Secret) -> Result<(), E>,
) -> Result<(), E> {
    let Recovery { code, left, name, passphrase } = *recovery;
    checked_name(name)?;
    long_enough(passphrase).map_err(OperatorError::from)?;
    let path = folder.keys();
    // Where the slots were written and the commit was cut off, the next code is the one that opens.
    let with = |code: &Secret| opened_by(code, &path);
    let opened = || {
        with(code)
            .map(|it| (it, false))
            .or_else(|wrong| left.map_or(Err(wrong), |left| with(left).map(|it| (it, true))))
    };
    let ((_, keys), _) = opened()?;
    let store = Store::open(&folder.database(), &keys.database()).map_err(OperatorError::from)?;
    let mut tx = store.begin(None, clock.now()).map_err(OperatorError::from)?;
    // Under the lock once more: of two who hold the code, one comes second.
    let ((mut slots, keys), is_renewed) = opened()?;
    if is_renewed && tx.operator().by_name(name).map_err(OperatorError::from)?.is_some() {
        // Only the word of it was cut off, for whoever knows the passphrase.
        slots.open(name, Lock::Passphrase, passphrase.bytes()).map_err(OperatorError::from)?;
        return Ok(());
    }
    let mut added = || -> Result<(i64, Option<Secret>), OperatorError> {
        if tx.operator().by_name(name)?.is_some() {
            return Err(OperatorError::Exists { operator: name.to_owned() });
        }
        let id = tx.operator().insert_person(name, true, tx.at(), None)?;
        tx.operator().grant(id, Role::Admin.as_str())?;
        let all = Dispatch { mail: keys.mail.is_some(), post: keys.post.is_some() };
        slots.put(name, Lock::Passphrase, passphrase.bytes(), all, &keys, random)?;
        let next = match left {
            Some(_) if is_renewed => None,
            _ => Some(put_recovery(&mut slots, &keys, random)?),
        };
        Ok((id, next))
    };
    let (id, next) = added()?;
    next.as_ref().map_or(Ok(()), hand_over)?;
    let finished = || -> Result<(), OperatorError> {
        write_slots(&tx, &mut slots, &path, &keys)?;
        tx.record(&AuditEvent::AdminRecovered { id, name: name.to_owned() })?;
        Ok(tx.finish(&AuditEvent::RecoveryRenewed { id })?)
    };
    Ok(finished()?)
}

fn opened_by(code: &Secret, path: &Path) -> Result<(Slots, Keyring), OperatorError> {
    let plain: String = code.expose().chars().filter(char::is_ascii_alphanumeric).collect();
    let slots = Slots::read(path)?;
    let keys =
        slots.open(RECOVERY, Lock::Token, plain.to_ascii_uppercase().as_bytes()).map_err(
            |error| match error {
                SecretError::WrongPassphrase { .. } => SecretError::WrongRecoveryCode,
                other => other,
            },
        )?;
    Ok((slots, keys))
}

/// What everybody is told at the next login.
pub struct News {
    /// Admins that were made with a recovery code.
    pub recovered: Vec<String>,
    /// Why older copies of the office were put back.
    pub copies: Vec<String>,
}

/// Notes a login, and tells what happened since the last one.
pub fn logged_in(office: &Office, clock: &dyn Clock) -> Result<News, StoreError> {
    let mine = office.store.audit().last(&AuditFilter::of("operator", office.actor.id, "logged-in"))?;
    let since = mine.map_or(0, |row| row.seq);
    let recovered = office
        .store
        .audit()
        .list(&AuditFilter { action: Some("admin-recovered"), ..AuditFilter::default() })?;
    let copies = super::older_copy::reasons_since(&office.store, since)?;
    office.begin(clock)?.finish(&AuditEvent::LoggedIn { id: office.actor.id })?;
    let recovered = recovered
        .into_iter()
        .filter(|row| row.seq > since)
        .filter_map(|row| row.detail?.get("name")?.as_str().map(str::to_owned))
        .collect();
    Ok(News { recovered, copies })
}

fn person(office: &Office, name: &str) -> Result<OperatorRow, OperatorError> {
    let operator = get(&office.store, name)?;
    if operator.kind == "service" {
        return Err(OperatorError::IsService { operator: name.to_owned() });
    }
    if operator.disabled {
        return Err(OperatorError::AlreadyDisabled { operator: name.to_owned() });
    }
    Ok(operator)
}

fn other_admin(office: &Office, name: &str) -> Result<(), OperatorError> {
    let others = office.store.operator().list()?;
    if others.iter().any(|it| it.name != name && !it.disabled && it.roles.contains(&Role::Admin)) {
        return Ok(());
    }
    Err(OperatorError::LastAdmin { operator: name.to_owned() })
}

fn change_slots(
    office: &Office,
    tx: &Tx<'_>,
    change: impl FnOnce(&mut Slots) -> Result<(), SecretError>,
) -> Result<(), OfficeError> {
    let path = office.folder.keys();
    let mut slots = Slots::read(&path)?;
    slots.checked(&office.keys)?;
    change(&mut slots)?;
    write_slots(tx, &mut slots, &path, &office.keys)
}

/// Writes the slots file as the newest: from the commit on, an older one in its place is noticed.
fn write_slots(tx: &Tx<'_>, slots: &mut Slots, path: &Path, keys: &Keyring) -> Result<(), OfficeError> {
    let writing = tx.office().get()?.slots.max(slots.writing()) + 1;
    slots.write(path, keys, writing)?;
    Ok(tx.office().set_slots(writing)?)
}

/// All operators.
pub fn list(office: &Office) -> Result<Vec<OperatorRow>, StoreError> {
    office.store.operator().list()
}

/// One operator.
pub fn show(office: &Office, name: &str) -> Result<OperatorRow, OperatorError> {
    get(&office.store, name)
}
