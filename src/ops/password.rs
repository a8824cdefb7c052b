//! Provisional passwords and activation codes: born at random, hashed, sealed into a message.

use super::office::{Office, OfficeError};
use super::outbox::{Content, Draft, Letterhead, Links};
use super::{DAY, user};
use crate::model::account::{AccountState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random, italian_day};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::password;
use crate::model::profile::{Channel, Moment, Profile, ProvisionalRule};
use crate::model::secret::Secret;
use crate::model::sheet::Sheet;
use crate::secret::SecretError;
use crate::secret::hash::{self, Cost};
use crate::situations;
use crate::store::{Account, Password, StoreError, Tx};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

situations! {
    /// Why a password could not be issued or ended.
    pub enum PasswordError {
        /// There is no such account.
        NotFound "user-missing" UserMissing { user: CodiceFiscale },
        /// The account's state does not allow it.
        Refused "user-state" State { user: CodiceFiscale, state: AccountState },
        /// Two people stood behind the credentials: one alone sends no new password.
        Refused "password-of-two" OfTwo { user: CodiceFiscale },
        /// The profile issues no provisional password.
        Refused "profile-without-password" NoPassword { profile: String },
        /// There is no e-mail address to send it to.
        Refused "contact-missing" ContactMissing { user: CodiceFiscale, field: &'static str },
        /// The contact changed lately.
        Refused "contact-frozen" ContactFrozen { user: CodiceFiscale, field: String, until: String },
        /// Somebody else changed the account meanwhile.
        Conflict "user-changed" ChangedMeanwhile { user: CodiceFiscale },
        /// There is nothing to expire.
        Conflict "password-not-live" NotLive { user: CodiceFiscale },
        => Office(OfficeError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}

/// Letters of an activation code.
pub(super) const ACTIVATION_LETTERS: usize = 12;

/// A provisional password, ready to be stored: the slow and the secret parts are done.
pub struct Provisional {
    hash: String,
    activation: Option<Activation>,
    expires: i64,
    draft: Draft,
}

/// An activation code, ready to be stored.
pub(super) struct Activation {
    hash: String,
    expires: i64,
}

impl Activation {
    /// Draws a code, where the profile has one.
    pub(super) fn draw(
        profile: &Profile,
        trial: bool,
        now: Timestamp,
        random: &dyn Random,
    ) -> Result<Option<(Self, Secret)>, SecretError> {
        let Some(days) = profile.activation_days else { return Ok(None) };
        let code = password::draw(random, ACTIVATION_LETTERS);
        let hash = hash::hash(Cost::holder(trial), b"", code.bytes(), random.bytes())?;
        Ok(Some((Self { hash, expires: now.as_millisecond() + i64::from(days) * DAY }, code)))
    }

    /// When it expires, in milliseconds since 1970.
    pub(super) fn expires(&self) -> i64 {
        self.expires
    }

    /// Stores it in the place of the live code, and gives its row.
    pub(super) fn store(&self, tx: &Tx<'_>, account: i64) -> Result<i64, StoreError> {
        tx.password().replace_activation(account, &self.hash, tx.at(), self.expires)
    }
}

/// Makes a provisional password for a sheet under a profile; none where the profile has none.
#[allow(clippy::too_many_arguments)] // All are parameters of one act; a struct would only rename them.
pub fn prepare(
    letterhead: &Letterhead,
    profile: &Profile,
    sheet: &Sheet,
    language: &str,
    trial: bool,
    now: Timestamp,
    renewed: bool,
    extra: serde_json::Value,
    random: &dyn Random,
) -> Result<Option<Provisional>, PasswordError> {
    let Some(rule) = &profile.provisional else { return Ok(None) };
    let Some(email) = &sheet.email else {
        return Err(PasswordError::ContactMissing { user: sheet.codice_fiscale, field: "email" });
    };
    let computable = rule.rule == ProvisionalRule::CodiceFiscaleHead;
    let secret = if computable {
        Secret::from(sheet.codice_fiscale.head())
    } else {
        password::draw(random, rule.length)
    };
    let cost = Cost::holder(trial);
    let hash = hash::hash(cost, b"", secret.bytes(), random.bytes())?;
    let millis = now.as_millisecond();
    let expires = millis + i64::from(rule.valid_days) * DAY;
    let mut secrets = vec![("secret", &secret)];
    let drawn = if renewed { None } else { Activation::draw(profile, trial, now, random)? };
    let (activation, code) = drawn.unzip();
    if let Some(code) = &code {
        secrets.push(("activation_code", code));
    }
    let mut said = json!({
        "expires": day(expires),
        "password_rule": profile.password,
        "password_rule_cf8": computable,
    });
    if let (Some(said), serde_json::Value::Object(extra)) = (said.as_object_mut(), extra) {
        said.extend(extra);
    }
    let content = Content {
        kind: if renewed && !computable { "password-renewed" } else { &rule.message },
        channel: Channel::Email,
        sheet,
        language,
        extra: said,
        secrets: &secrets,
    };
    let draft = Draft::new(letterhead, &content, email.to_string(), millis as u64, random)?;
    Ok(Some(Provisional { hash, activation, expires, draft }))
}

impl Provisional {
    /// Stores it as the first password of a new account.
    pub fn store_first(&self, tx: &Tx<'_>, account: i64) -> Result<(), StoreError> {
        let password = tx.password().first(account, &self.hash, tx.at(), Some(self.expires))?;
        self.queue(tx, account, password)
    }

    /// Stores it in the place of the live password, and gives its generation.
    pub(super) fn replace(&self, tx: &Tx<'_>, account: i64) -> Result<i64, StoreError> {
        let (password, generation) =
            tx.password().replace(account, "provisional", &self.hash, tx.at(), Some(self.expires))?;
        tx.message().cancel_void(account)?;
        self.queue(tx, account, password)?;
        Ok(generation)
    }

    fn queue(&self, tx: &Tx<'_>, account: i64, password: i64) -> Result<(), StoreError> {
        let activation = self.activation.as_ref().map(|it| it.store(tx, account)).transpose()?;
        let links =
            Links { account: Some(account), password: Some(password), activation, ..Links::default() };
        self.draft.queue(tx, links)?;
        Ok(())
    }
}

/// Issues a new provisional password; the old one is void.
pub fn generate(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
) -> Result<Status, PasswordError> {
    let account = user::get(office, code)?;
    if matches!(account.state, AccountState::Suspended | AccountState::Closed) {
        return Err(PasswordError::State { user: *code, state: account.state });
    }
    if is_of_two(office, &account)? {
        return Err(PasswordError::OfTwo { user: *code });
    }
    let profile = office.profile(&account.profile)?;
    let now = clock.now();
    refuse_frozen(office, &account, &["email"], now)?;
    let letterhead = Letterhead::of(office, &profile)?;
    let renewed = !waits_for_activation(&account, &profile);
    let (sheet, language, extra) = (&account.sheet, &account.language, json!({}));
    let made = prepare(&letterhead, &profile, sheet, language, office.trial, now, renewed, extra, random)?
        .ok_or_else(|| PasswordError::NoPassword { profile: account.profile.clone() })?;
    let tx = office.store.begin(Some(office.actor.id), now)?;
    refuse_changed(&tx, &account)?;
    let generation = made.replace(&tx, account.id)?;
    tx.finish(&AuditEvent::PasswordIssued { account: account.id, generation })?;
    status(office, clock, code)
}

/// Whether two people stand behind the credentials of an account, so that one alone renews no password.
pub(super) fn is_of_two(office: &Office, account: &Account) -> Result<bool, StoreError> {
    Ok(account.level == Level::Dispositive || office.store.request().is_approved(account.id)?)
}

/// Whether the account still waits for its activation: who never followed the link gets a new code with a new password.
pub(super) fn waits_for_activation(account: &Account, profile: &Profile) -> bool {
    account.state == AccountState::Registered && profile.active_by == Moment::Activation
}

/// Ends the live password before its day.
pub fn expire(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    reason: &str,
) -> Result<Status, PasswordError> {
    let account = user::get(office, code)?;
    let current = office.store.password().current(account.id)?;
    let Some(current) = current else { return Err(PasswordError::NotLive { user: *code }) };
    let tx = office.begin(clock)?;
    tx.password().void(account.id, tx.at())?;
    tx.message().cancel_void(account.id)?;
    let generation = current.generation;
    tx.finish(&AuditEvent::PasswordExpired { account: account.id, generation, reason: reason.to_owned() })?;
    status(office, clock, code)
}

/// What is known of a password; never the password.
#[derive(Debug, Serialize)]
pub struct Status {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// `none`, `queued`, `usable`, `expired`.
    pub state: &'static str,
    /// `provisional`, `personal` or `issued`.
    pub kind: Option<String>,
    /// How many the account has had.
    pub generation: Option<i64>,
    /// When it was issued.
    pub issued_at: Option<String>,
    /// When it expires.
    pub expires_at: Option<String>,
    /// State of the message that carries it.
    pub message: Option<String>,
}

/// How the live password stands.
pub fn status(office: &Office, clock: &dyn Clock, code: &CodiceFiscale) -> Result<Status, PasswordError> {
    let account = user::get(office, code)?;
    let current = office.store.password().current(account.id)?;
    let now = clock.now().as_millisecond();
    let state = match &current {
        None => "none",
        Some(Password { expires_at: Some(end), .. }) if *end <= now => "expired",
        Some(Password { valid_from: None, kind, .. }) if kind == "provisional" => "queued",
        Some(_) => "usable",
    };
    let current = current.as_ref();
    Ok(Status {
        codice_fiscale: *code,
        state,
        kind: current.map(|it| it.kind.clone()),
        generation: current.map(|it| it.generation),
        issued_at: current.map(|it| moment(it.issued_at)),
        expires_at: current.and_then(|it| it.expires_at).map(moment),
        message: current.and_then(|it| it.message_state.clone()),
    })
}

/// Refuses where the account is no longer what the rules were checked on.
pub fn refuse_changed(tx: &Tx<'_>, account: &Account) -> Result<(), PasswordError> {
    let now = tx.user().by_id(account.id)?;
    match now {
        Some(now) if now.version == account.version && now.state == account.state => Ok(()),
        _ => Err(PasswordError::ChangedMeanwhile { user: account.sheet.codice_fiscale }),
    }
}

/// Refuses to send a secret to a contact that changed lately.
pub fn refuse_frozen(
    office: &Office,
    account: &Account,
    fields: &[&str],
    now: Timestamp,
) -> Result<(), PasswordError> {
    let frozen = office.store.user().frozen(account.id, now.as_millisecond())?;
    match frozen.into_iter().find(|(field, ..)| fields.contains(&field.as_str())) {
        None => Ok(()),
        Some((field, _, until)) => Err(PasswordError::ContactFrozen {
            user: account.sheet.codice_fiscale,
            field,
            until: moment(until),
        }),
    }
}

/// A moment as reports write it: ISO 8601, UTC, to the second.
pub fn moment(millis: i64) -> String {
    Timestamp::from_millisecond(millis)
        .map_or_else(|_| String::new(), |it| it.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// The day of a moment in Italy, for the fields of a message.
pub fn day(millis: i64) -> String {
    Timestamp::from_millisecond(millis).map_or_else(|_| String::new(), |it| italian_day(it).to_string())
}
