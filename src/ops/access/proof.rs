//! Who is at the door: the password, and the PIN where the profile asks for it.
//!
//! The number of hashes follows from what was typed alone: one for the password, one more for a PIN, one more for a
//! password of digits, which may be a PIN (004-14). So the time of an answer tells nothing about the account.

use super::AccessError;
use crate::model::account::AccountState;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::profile::{Moment, PinUse, Profile};
use crate::model::secret::Secret;
use crate::model::sheet::Sheet;
use crate::ops::outbox::{Links, notice};
use crate::ops::password::{PasswordError, day, refuse_changed};
use crate::ops::{Office, company, pin};
use crate::secret::hash::{self, Cost};
use crate::store::{Account, LivePin, Password, Tx};
use serde_json::json;

/// Wrong passwords in a row that cost no delay.
const FREE_TRIES: i64 = 3;

/// The longest delay, in seconds: a stranger's tries may slow a holder down, never shut him out.
const LONGEST_DELAY: i64 = 30;

/// How many digits a PIN may have that is typed as a password, whatever the profile (C-03).
const PIN_DIGITS: std::ops::RangeInclusive<usize> = 4..=16;

/// What was typed.
pub(super) struct Typed<'a> {
    pub(super) login: &'a str,
    pub(super) password: &'a Secret,
    pub(super) pin: Option<&'a Secret>,
}

/// What the password was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Provisional,
    Issued,
    Personal,
    OneTimePin,
}

/// Somebody who gave the right password, and the right PIN where the profile asks for it.
pub(super) struct Proved {
    pub(super) account: Account,
    pub(super) profile: Profile,
    pub(super) kind: Kind,
    pub(super) pin: Option<LivePin>,
    password: Option<i64>,
}

impl Proved {
    /// Refuses where what was proved no longer holds in the transaction that acts on it: a revocation may have been
    /// faster.
    pub(super) fn refuse_changed(&self, tx: &Tx<'_>) -> Result<(), AccessError> {
        refuse_changed(tx, &self.account)?;
        let password = tx.password().current(self.account.id)?.map(|it| it.id);
        let pin = tx.pin().live(self.account.id)?.map(|it| it.id);
        let is_pin_gone = self.kind == Kind::OneTimePin && pin != self.pin.as_ref().map(|it| it.id);
        if password != self.password || is_pin_gone {
            return Err(PasswordError::ChangedMeanwhile { user: self.account.sheet.codice_fiscale }.into());
        }
        Ok(())
    }
}

/// The account of a login.
pub(super) fn find(office: &Office, login: &str) -> Result<Option<Account>, AccessError> {
    match login.parse::<CodiceFiscale>() {
        Ok(code) => Ok(office.store.user().by_codice_fiscale(&code)?),
        Err(_) => Ok(None),
    }
}

/// Whether the login of an account takes its PIN too, for knowing what to ask at the counter.
pub fn takes_a_pin(office: &Office, login: &str) -> Result<bool, AccessError> {
    let Some(account) = find(office, login)?.filter(|it| it.state == AccountState::Active) else {
        return Ok(false);
    };
    Ok(office.profile(&account.profile)?.pin.is_some_and(|rule| rule.purpose == PinUse::Login))
}

/// A shared code of a firm never opens anything here: it names the way out, and whoever took over as colleagues know the
/// person, by name and initial.
pub(super) fn refuse_company(office: &Office, clock: &dyn Clock, login: &str) -> Result<(), AccessError> {
    let Some(company) = office.store.company().by_code(login.trim())? else { return Ok(()) };
    let converted = company.converted_at.map(day);
    let shown = company::view(clock, company);
    let (since, to) = match (shown.state, &shown.successor) {
        ("converted", Some(code)) => {
            let account = find(office, code)?.map(|it| it.sheet);
            let known = |it: &Sheet| format!("{} {}.", it.name, it.surname.chars().next().unwrap_or('…'));
            (converted, account.as_ref().map(known))
        }
        _ => (shown.disabled_from, None),
    };
    let (since, to) = (since.unwrap_or_default(), to.unwrap_or_default());
    Err(AccessError::CompanyCode { company: shown.code, state: shown.state, since, to })
}

/// Seconds that a login has to wait after so many wrong passwords in a row.
pub(super) fn delay(wrong: i64) -> i64 {
    match wrong - FREE_TRIES {
        over @ ..=0 => over.max(0),
        over => (1 << (over - 1).min(5)).min(LONGEST_DELAY),
    }
}

/// Seconds that are left to wait.
pub(super) fn wait(tries: &crate::store::Tries, now: i64) -> i64 {
    let until = tries.login_at.unwrap_or_default() + delay(tries.logins) * 1000;
    (until - now + 999).max(0) / 1000
}

/// Checks what was typed. Wrong tries are counted, and told from each other by nobody.
pub(super) fn prove(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    typed: &Typed<'_>,
) -> Result<Proved, AccessError> {
    let login = typed.login.to_owned();
    let account = find(office, typed.login)?;
    if account.is_none() {
        refuse_company(office, clock, typed.login)?;
    }
    let later = |retry_after| AccessError::TryLater { login: login.clone(), retry_after };
    if let Some(account) = &account {
        let seconds = wait(&office.store.access().tries(account.id)?, clock.now().as_millisecond());
        if seconds > 0 {
            return Err(later(seconds));
        }
    }
    let password = account.as_ref().map(|it| office.store.password().current(it.id)).transpose()?.flatten();
    let live = account.as_ref().map(|it| office.store.pin().live(it.id)).transpose()?.flatten();
    let nothing = hash::of_nothing(Cost::holder(office.trial));
    let hash = password.as_ref().map_or(nothing.as_str(), |it| &it.hash);
    let verifier = live.as_ref().map_or(nothing.as_str(), |it| &it.verifier);
    let pepper = office.keys.verifier();
    let is_password = hash::verify(hash, b"", typed.password.bytes())? && password.is_some();
    let text = typed.password.expose();
    let may_be_pin = PIN_DIGITS.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_pin_as_password =
        may_be_pin && hash::verify(verifier, pepper.as_slice(), typed.password.bytes())? && live.is_some();
    let is_pin = match typed.pin {
        Some(pin) => hash::verify(verifier, pepper.as_slice(), pin.bytes())? && live.is_some(),
        None => false,
    };
    let wrong = || AccessError::Wrong { login: login.clone() };
    let Some(account) = account else { return Err(wrong()) };
    let profile = office.profile(&account.profile)?;
    let live = live.filter(|pin| pin.expires_at.is_none_or(|end| end > clock.now().as_millisecond()));
    let purpose = profile.pin.as_ref().map(|rule| rule.purpose);
    let kind = match &password {
        Some(password) if is_password && counts(&profile, password) => Some(kind_of(password)),
        Some(password)
            if is_pin_as_password
                && live.is_some()
                && purpose == Some(PinUse::OneTimePassword)
                && kind_of(password) == Kind::Personal =>
        {
            Some(Kind::OneTimePin)
        }
        _ => None,
    };
    let tx = office.begin(clock)?;
    // Read again inside: tries in other processes count too.
    let tries = tx.access().tries(account.id)?;
    let seconds = wait(&tries, tx.at());
    if seconds > 0 {
        return Err(later(seconds));
    }
    let current = tx.password().current(account.id)?.map(|it| it.id);
    let kind = kind.filter(|_| current == password.as_ref().map(|it| it.id));
    let Some(kind) = kind else {
        tx.access().count_login(account.id, tx.at())?;
        tx.finish(&AuditEvent::AccessFailed { account: account.id, tries: tries.logins + 1 })?;
        return Err(wrong());
    };
    let code = account.sheet.codice_fiscale;
    let mut is_forgotten = tries.logins > 0;
    if purpose == Some(PinUse::Login) && account.state == AccountState::Active {
        let Some(live) =
            tx.pin().live(account.id)?.filter(|it| live.as_ref().is_some_and(|my| my.id == it.id))
        else {
            return Err(AccessError::PinVoid { user: code });
        };
        if typed.pin.is_none() {
            return Err(AccessError::PinNeeded { user: code });
        }
        if !is_pin || live.tries >= pin::TRIES {
            count_pin(office, clock, random, tx, &account, &live)?;
            return Err(wrong());
        }
        // Asked at every login, it may be mistyped at every login: who has all of it begins anew.
        is_forgotten |= live.tries > 0;
        tx.pin().forget_tries(live.id)?;
    }
    if is_forgotten {
        tx.access().forget_logins(account.id)?;
        tx.finish(&AuditEvent::TriesForgotten { account: account.id })?;
    }
    refuse_state(&account, &profile)?;
    if kind == Kind::OneTimePin && !office.store.request().is_approved(account.id)? {
        return Err(AccessError::NotAuthorised { user: code });
    }
    let expires = password.as_ref().and_then(|it| it.expires_at).filter(|_| kind != Kind::OneTimePin);
    if expires.is_some_and(|end| end <= clock.now().as_millisecond()) {
        return Err(AccessError::PasswordExpired { user: code });
    }
    Ok(Proved { account, profile, kind, pin: live, password: current })
}

/// Counts a wrong PIN; the fifth burns the pair and tells the holder. Gives how many tries are left.
pub(super) fn count_pin(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    mut tx: Tx<'_>,
    account: &Account,
    live: &LivePin,
) -> Result<i64, AccessError> {
    let tries = live.tries + 1;
    tx.pin().count_try(live.id)?;
    let failed = AuditEvent::PinFailed { account: account.id, tries };
    if tries < pin::TRIES {
        tx.finish(&failed)?;
        return Ok(pin::TRIES - tries);
    }
    tx.record(&failed)?;
    tx.pin().void(account.id, tx.at(), "burned")?;
    tx.message().cancel_void(account.id)?;
    if let Some(told) = notice(office, account, "pin-burned", json!({}), clock.now(), random)? {
        told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    let (account, generation) = (account.id, live.generation);
    tx.finish(&AuditEvent::PinRevoked { account, generation, reason: "burned".to_owned() })?;
    Ok(0)
}

fn kind_of(password: &Password) -> Kind {
    match password.kind.as_str() {
        "provisional" => Kind::Provisional,
        "issued" => Kind::Issued,
        _ => Kind::Personal,
    }
}

/// A password that anybody can compute counts only once the message that tells it has left.
fn counts(profile: &Profile, password: &Password) -> bool {
    kind_of(password) != Kind::Provisional || !profile.is_fenced() || password.valid_from.is_some()
}

/// The state has to allow an access; at the first one an account may become active by it.
fn refuse_state(account: &Account, profile: &Profile) -> Result<(), AccessError> {
    let user = account.sheet.codice_fiscale;
    match (account.state, profile.active_by) {
        (AccountState::Active, _) | (AccountState::Registered, Moment::FirstAccess) => Ok(()),
        (AccountState::Registered, Moment::Activation) => Err(AccessError::NotActivated { user }),
        (AccountState::Registered, _) => Err(AccessError::NotAuthorised { user }),
        (state, _) => Err(AccessError::State { user, state }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_and_stop_growing() {
        let seconds: Vec<i64> = (0..12).map(delay).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(delay(i64::MAX), 30);
    }
}
