//! The first access: the sheet confirmed or completed, a personal password, the secret answers, and the PIN where it
//! is born now (000-10 … 000-13, 001-04 … 001-19, 004-10).

use super::AccessError;
use super::change::{Personal, Proof};
use super::proof::{Kind, Typed, prove};
use super::recover::hashed;
use crate::model::account::{AccountState, EmailState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::Email;
use crate::model::profile::{Channel, Moment, Profile};
use crate::model::secret::Secret;
use crate::model::sheet::Sheet;
use crate::ops::office::{HandOver, hand_over};
use crate::ops::outbox::Links;
use crate::ops::request::sheet_changed;
use crate::ops::user::{changed_contacts, notices, resheet};
use crate::ops::{DAY, Office, pin, settings, user};
use crate::store::{Account, PinHalf};
use serde::Serialize;

/// What the holder gives at the first access.
pub struct First<'a> {
    /// The login.
    pub login: &'a str,
    /// The provisional password.
    pub password: &'a Secret,
    /// The PIN, where the profile asks for it at each login.
    pub pin: Option<&'a Secret>,
    /// The personal password.
    pub new_password: &'a Secret,
    /// The answers to the secret questions.
    pub answers: Option<&'a [Secret]>,
    /// The address that the holder confirmed before a half leaves for it (001-18); a portal has to say it.
    pub email_confirmed: Option<&'a Email>,
}

/// How a first access ended.
#[derive(Serialize)]
pub struct FirstDone {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// `first-access-done`.
    pub outcome: &'static str,
    /// The state of the account.
    pub state: AccountState,
    /// What the credentials allow.
    pub level: Level,
    /// How the halves of the PIN travel, where a pair was born.
    pub parts: Vec<PinHalf>,
    /// Whether no pair was born because other data arrived for the person.
    #[serde(skip)]
    pub is_held: bool,
}

/// How the first access of an account ended, where an earlier command played it.
pub fn first_done(office: &Office, code: &CodiceFiscale) -> Result<FirstDone, AccessError> {
    let account = user::get(office, code)?;
    let pair = office.store.pin().newest(account.id)?;
    let parts = pair.map(|pair| office.store.pin().halves(pair.id)).transpose()?.unwrap_or_default();
    let (state, level) = (account.state, account.level);
    Ok(FirstDone { codice_fiscale: *code, outcome: "first-access-done", state, level, parts, is_held: false })
}

/// Plays the first access of an account; `change` completes the sheet. The half for the screen is shown before the
/// commit.
pub fn first(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    first: &First<'_>,
    change: impl FnOnce(&mut Sheet),
    show_half: HandOver<'_>,
) -> Result<FirstDone, AccessError> {
    let typed = Typed { login: first.login, password: first.password, pin: first.pin };
    let proved = prove(office, clock, random, &typed)?;
    let (mut account, profile, kind) = (proved.account.clone(), &proved.profile, proved.kind);
    let user = account.sheet.codice_fiscale;
    if !office.store.password().personal(account.id, 1)?.is_empty() {
        return Err(AccessError::FirstDone { user });
    }
    let answers = match first.answers {
        Some(answers) => Some(hashed(office, random, answers)?),
        None if profile.secret_questions => return Err(AccessError::AnswersNeeded { user }),
        None => None,
    };
    let before = account.sheet.clone();
    let changes = resheet(office, clock, &mut account, None, change)?;
    // Who can compute the password could be anybody; and where a half has left, its contacts stand still.
    let is_fenced = profile.is_fenced() || office.store.pin().newest(account.id)?.is_some();
    if let Some(field) = changed_contacts(&before, &account.sheet).first().filter(|_| is_fenced) {
        return Err(AccessError::Fenced { user, field });
    }
    let born_now = profile.pin.as_ref().filter(|rule| rule.born_at == Moment::FirstAccess);
    // Other data arrived for the person: until somebody settled which are right, no half leaves (U-13).
    let born_now = born_now.filter(|_| !account.conflict);
    if born_now.is_some_and(|rule| rule.first.contains(&Channel::Email)) {
        refuse_unconfirmed(office, profile, &account, first.email_confirmed)?;
    }
    let proof = Proof { typed: Some(first.password), old: None };
    let personal = Personal::prepare(office, random, &account, profile, proof, first.new_password)?;
    let now = clock.now();
    // The old contacts hear of the change, and until when no secret goes to an address that another one replaced.
    let (fields, millis) = (changed_contacts(&before, &account.sheet), now.as_millisecond());
    let days: i64 = settings::value(office, "freeze.days")?.parse().unwrap_or(7);
    let is_frozen = before.email.is_some() && before.email != account.sheet.email;
    let until = |field: &str| (field == "email" && is_frozen).then_some(millis + days * DAY);
    let mut told = Vec::new();
    for field in fields {
        told.extend(notices(office, &account, &before, &[field], until(field), millis as u64, random)?);
    }
    let pin = match born_now {
        Some(_) => Some(pin::prepare_for(office, profile, &account, now, random)?),
        None => None,
    };
    let mut tx = office.store.begin(Some(office.actor.id), now)?;
    proved.refuse_changed(&tx)?;
    // The password reached the holder by this address, unless anybody can compute it or the address is new.
    let is_reached = !profile.is_fenced() && before.email == account.sheet.email;
    if before.email != account.sheet.email {
        account.email_state = EmailState::Unverified;
    } else if is_reached {
        account.email_state = EmailState::Verified;
    }
    for told in &told {
        told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    if is_frozen {
        // The halves born here go there, as the holder says; what is issued later waits, as after every change.
        tx.user().freeze(account.id, "email", tx.at(), office.actor.id, millis + days * DAY)?;
    }
    if !changes.is_empty() {
        tx.user().update(&account, tx.at())?;
        sheet_changed(&mut tx, account.id, !changed_contacts(&before, &account.sheet).is_empty())?;
        tx.record(&AuditEvent::UserEdited { account: account.id, changes, evidence: None })?;
    } else if is_reached {
        tx.user().set_email_state(account.id, EmailState::Verified)?;
    }
    if account.state == AccountState::Registered {
        account.state = AccountState::Active;
        tx.user().set_state(account.id, account.state, None, tx.at())?;
    }
    if kind == Kind::Issued && account.level != Level::Dispositive {
        account.level = Level::Dispositive;
        tx.user().set_level(account.id, account.level, tx.at())?;
        tx.record(&AuditEvent::LevelRaised { account: account.id, by: "issued-password".to_owned() })?;
    }
    personal.store(&tx, account.id)?;
    if let Some(answers) = &answers {
        tx.access().set_answers(account.id, answers, tx.at())?;
    }
    let mut parts = Vec::new();
    if let Some(pin) = &pin {
        let generation = pin.store(&tx, account.id)?;
        tx.record(&AuditEvent::PinIssued { account: account.id, generation })?;
        if let Some(live) = tx.pin().live(account.id)? {
            parts = tx.pin().halves(live.id)?;
        }
        if let Some(half) = &pin.on_screen {
            hand_over(&tx, half, show_half)?;
        }
    }
    tx.finish(&AuditEvent::FirstAccess { account: account.id })?;
    let is_held =
        account.conflict && profile.pin.as_ref().is_some_and(|it| it.born_at == Moment::FirstAccess);
    let (state, level) = (account.state, account.level);
    Ok(FirstDone { codice_fiscale: user, outcome: "first-access-done", state, level, parts, is_held })
}

/// Refuses to send a half to an address that its holder did not confirm: a portal has to show it and say so, and what is
/// said has to be the address (001-18). Where anybody can compute the password, nobody learns the address here.
fn refuse_unconfirmed(
    office: &Office,
    profile: &Profile,
    account: &Account,
    confirmed: Option<&Email>,
) -> Result<(), AccessError> {
    let Some(email) = &account.sheet.email else { return Ok(()) };
    let is_right = match confirmed {
        Some(confirmed) => confirmed.as_str().eq_ignore_ascii_case(email.as_str()),
        None => !office.actor.service,
    };
    if is_right {
        return Ok(());
    }
    let email = if profile.is_fenced() { email.mask() } else { email.to_string() };
    Err(AccessError::Unconfirmed { user: account.sheet.codice_fiscale, email })
}
