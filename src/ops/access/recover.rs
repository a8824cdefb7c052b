//! Recovering a forgotten password: some tries a day at the answers, then the PIN; five wrong PINs burn the pair, and then
//! the desk helps, or as the profile has it (001-21 … 001-24, C-18).

use super::change::{Personal, Proof};
use super::proof::{count_pin, find, refuse_company};
use super::{AccessError, Granted};
use crate::model::account::AccountState;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::letters::{Spelling, capitals};
use crate::model::profile::{AfterBurnedPin, PinUse, Profile};
use crate::model::secret::Secret;
use crate::ops::office::{HandOver, hand_over};
use crate::ops::outbox::{Links, notice};
use crate::ops::{Office, pin};
use crate::secret::hash::{self, Cost};
use crate::secret::holder::HolderKey;
use crate::store::{Account, LivePin};
use serde_json::json;

/// What the holder gives to recover.
pub struct Recovery<'a> {
    /// The login.
    pub login: &'a str,
    /// The answers to the secret questions; none where they are not known (001-22).
    pub answers: Option<&'a [Secret]>,
    /// The PIN, both halves joined.
    pub pin: Option<&'a Secret>,
    /// The new password.
    pub new_password: &'a Secret,
    /// Whether a new PIN is wanted in the place of one that the answers cannot open (001-16).
    pub new_pin: bool,
}

/// Puts a new password in the place of a forgotten one.
pub fn recover(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    given: &Recovery<'_>,
    show_half: HandOver<'_>,
) -> Result<Granted, AccessError> {
    let login = given.login.to_owned();
    let account = find(office, given.login)?;
    if account.is_none() {
        refuse_company(office, clock, given.login)?;
    }
    let known = account.as_ref().map(|it| office.store.access().answers(it.id)).transpose()?.flatten();
    let live = account.as_ref().map(|it| office.store.pin().live(it.id)).transpose()?.flatten();
    let nothing = hash::of_nothing(Cost::holder(office.trial));
    let is_right = match (given.pin, given.answers) {
        (Some(pin), _) => {
            let verifier = live.as_ref().map_or(nothing.as_str(), |it| &it.verifier);
            hash::verify(verifier, office.keys.verifier().as_slice(), pin.bytes())? && live.is_some()
        }
        (None, Some(answers)) => {
            let hash = known.as_deref().unwrap_or(&nothing);
            hash::verify(hash, b"", joined(answers)?.bytes())? && known.is_some()
        }
        (None, None) => false,
    };
    let Some(account) = account else { return Err(AccessError::Wrong { login }) };
    let user = account.sheet.codice_fiscale;
    // Nothing is recovered here, so nothing is told either: tries that do not count must not tell right from wrong.
    // Nor while a password of the desk is on its way, which another way in would void.
    let current = office.store.password().current(account.id)?.filter(|it| it.kind == "personal");
    let Some(current) = current.filter(|_| account.state == AccountState::Active) else {
        return Err(AccessError::Wrong { login });
    };
    let profile = office.profile(&account.profile)?;
    let is_for_recovery = profile.pin.as_ref().is_some_and(|rule| rule.purpose == PinUse::Recovery);
    let recovers = |pin: &LivePin, now: i64| {
        is_for_recovery && pin.tries < pin::TRIES && pin.expires_at.is_none_or(|end| end > now)
    };
    let tries = i64::from(profile.recovery.answer_tries);
    let is_burned = is_for_recovery && is_burned(office, &profile, &account, current.issued_at)?;
    let today = clock.today().to_string();
    let may_prove = match given.pin {
        Some(_) => live.as_ref().is_some_and(|live| recovers(live, clock.now().as_millisecond())),
        None => !is_burned && office.store.access().answers_on(account.id, &today)? < tries,
    };
    // What is given beyond the limits proves nothing, and takes no longer when it is right.
    let proof = Proof { typed: given.pin, old: None };
    let personal = (is_right && may_prove)
        .then(|| Personal::prepare(office, random, &account, &profile, proof, given.new_password));
    let by_answers = given.pin.is_none() && is_right && may_prove;
    let renewed = match by_answers && given.new_pin {
        true => Some(pin::prepare_for(office, &profile, &account, clock.now(), random)?),
        false => None,
    };
    // What was sealed under the forgotten password is lost.
    let may_view = profile.pin.as_ref().is_some_and(|rule| rule.holder_may_view);
    let is_lost = by_answers && renewed.is_none() && may_view && live.is_some();
    let extra = json!({ "pin_lost": is_lost });
    let told = notice(office, &account, "password-changed", extra, clock.now(), random)?;
    let mut tx = office.begin(clock)?;
    let (attempt, answered) = tx.access().count_recovery(account.id, &today, given.pin.is_none())?;
    let failed = AuditEvent::RecoveryFailed { account: account.id, attempt };
    let now = tx.at();
    let live = tx.pin().live(account.id)?.filter(|now| live.as_ref().is_some_and(|it| it.id == now.id));
    let live = live.filter(|it| recovers(it, now));
    if given.pin.is_some() {
        let Some(live) = &live else {
            tx.finish(&failed)?;
            return Err(AccessError::DeskNeeded { login, attempt });
        };
        if !is_right {
            let tries_left = count_pin(office, clock, random, tx, &account, live)?;
            let answers_go_on = profile.recovery.after_burned_pin == AfterBurnedPin::Answers;
            let then = match (tries_left, known.is_some() && answers_go_on && answered < tries) {
                (1.., _) => "pin",
                (_, true) => "answers",
                _ => "desk",
            };
            return Err(AccessError::WrongPin { login, attempt, tries_left, then });
        }
    } else if answered > tries || known.is_none() || is_burned {
        tx.finish(&failed)?;
        return Err(match live {
            Some(_) => AccessError::PinsRequired { login, attempt },
            None => AccessError::DeskNeeded { login, attempt },
        });
    } else if !is_right {
        tx.finish(&failed)?;
        let (tries_left, then) = (tries - answered, if live.is_some() { "pin" } else { "desk" });
        return Err(AccessError::WrongAnswers { login, attempt, tries_left, then });
    }
    // A new password that will not do is told to who proved something, and counts for nobody.
    let Some(personal) = personal.transpose()? else { return Err(AccessError::Wrong { login }) };
    super::super::password::refuse_changed(&tx, &account)?;
    let generation = personal.store(&tx, account.id)?;
    tx.access().forget(account.id)?;
    // The PIN just typed is sealed anew.
    if let (Some(pin), Some(live), Some((public, _))) = (given.pin, &live, tx.access().key(account.id)?) {
        let sealed = HolderKey::seal_pin(&public, account.id, pin.expose())?;
        tx.pin().keep_copy(live.id, &sealed)?;
    }
    if let Some(told) = told {
        told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    if let Some(renewed) = &renewed {
        tx.pin().void(account.id, tx.at(), "renewed")?;
        let generation = renewed.store(&tx, account.id)?;
        tx.record(&AuditEvent::PinIssued { account: account.id, generation })?;
        if let Some(half) = &renewed.on_screen {
            hand_over(&tx, half, show_half)?;
        }
    }
    let by = if given.pin.is_some() { "pin" } else { "answers" };
    tx.finish(&AuditEvent::PasswordRecovered { account: account.id, generation, by: by.to_owned() })?;
    let Account { state, level, .. } = account;
    let pin = match renewed {
        Some(_) => Some("renewed"),
        None if is_lost => Some("unreadable"),
        None => None,
    };
    Ok(Granted { codice_fiscale: user, outcome: "recovered", state, level, pin })
}

/// Whether five wrong PINs burned the pair since the password was chosen, and only the desk helps then.
fn is_burned(office: &Office, profile: &Profile, account: &Account, since: i64) -> Result<bool, AccessError> {
    if profile.recovery.after_burned_pin != AfterBurnedPin::Desk {
        return Ok(false);
    }
    let newest = office.store.pin().newest(account.id)?;
    Ok(newest.is_some_and(|pair| {
        pair.void_reason.as_deref() == Some("burned") && pair.voided_at.is_some_and(|at| at >= since)
    }))
}

/// How a recovery ended, where an earlier command played it.
pub fn recovered(office: &Office, login: &str) -> Result<Granted, AccessError> {
    let account = find(office, login)?.ok_or_else(|| AccessError::Wrong { login: login.to_owned() })?;
    let Account { sheet, state, level, .. } = account;
    Ok(Granted {
        codice_fiscale: sheet.codice_fiscale,
        outcome: "recovered",
        state,
        level,
        pin: Some("renewed"),
    })
}

/// The answers without case, accents and blanks, as one text.
fn joined(answers: &[Secret]) -> Result<Secret, AccessError> {
    let mut text = String::new();
    for (number, answer) in (1..).zip(answers) {
        let plain = capitals(answer.expose(), Spelling::Plain);
        if plain.len() < 2 {
            return Err(AccessError::AnswerEmpty { number });
        }
        text.push_str(&plain);
        text.push('/');
    }
    Ok(Secret::from(text))
}

/// The hash of the answers.
pub(super) fn hashed(
    office: &Office,
    random: &dyn Random,
    answers: &[Secret],
) -> Result<String, AccessError> {
    let cost = Cost::holder(office.trial);
    Ok(hash::hash(cost, b"", joined(answers)?.bytes(), random.bytes())?)
}
