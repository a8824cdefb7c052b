//! Changing the password.

use super::proof::{Kind, Proved, Typed, prove};
use super::{AccessError, Granted};
use crate::model::account::Level;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::profile::Profile;
use crate::model::secret::Secret;
use crate::ops::password::ACTIVATION_LETTERS;
use crate::ops::{Office, settings};
use crate::secret::hash::{self, Cost};
use crate::secret::holder::HolderKey;
use crate::store::{Account, Tx};

/// Changes the password of who gives the present one. A PIN used as a password is spent by it, and the account becomes
/// dispositive (004-14).
pub fn change_password(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    login: &str,
    password: &Secret,
    pin: Option<&Secret>,
    new: &Secret,
) -> Result<Granted, AccessError> {
    let proved = prove(office, clock, random, &Typed { login, password, pin })?;
    let Proved { account, profile, kind, pin, .. } = &proved;
    let kind = *kind;
    let user = account.sheet.codice_fiscale;
    if kind == Kind::Provisional && office.store.password().personal(account.id, 1)?.is_empty() {
        return Err(AccessError::FirstNeeded { user });
    }
    let old = (kind == Kind::Personal).then_some(password);
    let personal =
        Personal::prepare(office, random, account, profile, Proof { typed: Some(password), old }, new)?;
    let mut tx = office.begin(clock)?;
    proved.refuse_changed(&tx)?;
    let mut level = account.level;
    let raises = matches!(kind, Kind::OneTimePin | Kind::Issued) && level != Level::Dispositive;
    if raises {
        level = Level::Dispositive;
        tx.user().set_level(account.id, level, tx.at())?;
        let by = if kind == Kind::OneTimePin { "one-time-pin" } else { "issued-password" };
        tx.record(&AuditEvent::LevelRaised { account: account.id, by: by.to_owned() })?;
    }
    if let (Kind::OneTimePin, Some(live)) = (kind, pin) {
        tx.pin().void(account.id, tx.at(), "used")?;
        let (account, generation) = (account.id, live.generation);
        tx.record(&AuditEvent::PinRevoked { account, generation, reason: "used".to_owned() })?;
    }
    let generation = personal.store(&tx, account.id)?;
    tx.finish(&AuditEvent::PasswordChanged { account: account.id, generation })?;
    Ok(Granted { codice_fiscale: user, outcome: "password-changed", state: account.state, level, pin: None })
}

/// What the holder proved to be the holder by.
#[derive(Clone, Copy, Default)]
pub(super) struct Proof<'a> {
    /// The secret that was typed for it, of whatever kind; none where the answers proved it.
    pub(super) typed: Option<&'a Secret>,
    /// The present personal password, where the holder knows it: what was sealed for the holder then opens with the new
    /// one too; otherwise it is lost.
    pub(super) old: Option<&'a Secret>,
}

/// A personal password, ready to be stored: the rules are checked and the slow parts done.
pub(super) struct Personal {
    hash: String,
    key: Option<HolderKey>,
}

impl Personal {
    /// Checks a new password.
    pub(super) fn prepare(
        office: &Office,
        random: &dyn Random,
        account: &Account,
        profile: &Profile,
        proof: Proof<'_>,
        new: &Secret,
    ) -> Result<Self, AccessError> {
        let user = account.sheet.codice_fiscale;
        let broken = profile.password.broken(new);
        if !broken.is_empty() {
            return Err(AccessError::Weak { user, broken: broken.join(", ") });
        }
        if is_of_the_office(office, account, proof, new)? {
            return Err(AccessError::NotPersonal { user });
        }
        let last: i64 = settings::value(office, "password.history")?.parse().unwrap_or(5);
        for used in office.store.password().personal(account.id, last)? {
            if hash::verify(&used, b"", new.bytes())? {
                return Err(AccessError::Used { user, last });
            }
        }
        let cost = Cost::holder(office.trial);
        let hash = hash::hash(cost, b"", new.bytes(), random.bytes())?;
        let may_view = profile.pin.as_ref().is_some_and(|rule| rule.holder_may_view);
        let kept =
            office.store.access().key(account.id)?.map(|(public, private)| HolderKey { public, private });
        let key = match (kept, proof.old) {
            _ if !may_view => None,
            (Some(kept), Some(old)) => Some(kept.rewrap(cost, account.id, old, new, random)?),
            _ => Some(HolderKey::new(cost, account.id, new, random)?),
        };
        Ok(Self { hash, key })
    }

    /// Stores it in the place of the live one, and gives its generation.
    pub(super) fn store(&self, tx: &Tx<'_>, account: i64) -> Result<i64, AccessError> {
        let (_, generation) = tx.password().replace(account, "personal", &self.hash, tx.at(), None)?;
        tx.message().cancel_void(account)?;
        if let Some(key) = &self.key {
            tx.access().set_key(account, &key.public, &key.private)?;
        }
        Ok(generation)
    }
}

/// Whether a new password is one that the office made, live, void or still on its way: the codice fiscale or its head
/// (004-17), a provisional or issued password, the digits of a PIN, the activation code. Case, blanks and hyphens do not
/// make it another.
fn is_of_the_office(
    office: &Office,
    account: &Account,
    proof: Proof<'_>,
    new: &Secret,
) -> Result<bool, AccessError> {
    let user = account.sheet.codice_fiscale;
    let bare = bare(new);
    let letters = bare_letters(new);
    if user.as_str().contains(letters.expose()) || letters.expose().starts_with(user.head()) {
        return Ok(true);
    }
    // Of what was just typed the letters are known, of everything else only a hash.
    let typed = proof.typed.filter(|_| proof.old.is_none());
    if typed.is_some_and(|typed| bare_letters(typed).expose() == letters.expose()) {
        return Ok(true);
    }
    let forms: &[&Secret] = if bare.expose() == new.expose() { &[new] } else { &[new, &bare] };
    for made in office.store.password().made(account.id)? {
        for form in forms {
            if hash::verify(&made, b"", form.bytes())? {
                return Ok(true);
            }
        }
    }
    if bare.expose().bytes().all(|it| it.is_ascii_digit()) {
        let pepper = office.keys.verifier();
        for verifier in office.store.pin().verifiers(account.id)? {
            if hash::verify(&verifier, pepper.as_slice(), bare.bytes())? {
                return Ok(true);
            }
        }
    }
    match office.store.password().activation(account.id)? {
        Some(code) if letters.expose().len() == ACTIVATION_LETTERS => {
            Ok(hash::verify(&code.hash, b"", letters.bytes())?)
        }
        _ => Ok(false),
    }
}

/// A secret without the blanks and hyphens with which people group it.
fn bare(secret: &Secret) -> Secret {
    let bare = secret.expose().chars().filter(|it| !it.is_whitespace() && *it != '-');
    Secret::from(bare.collect::<String>())
}

fn bare_letters(secret: &Secret) -> Secret {
    Secret::from(bare(secret).expose().to_uppercase())
}
