//! PIN pairs: drawn, split, sealed; a verifier is all that stays.

use super::office::{HandOver, Office, OfficeError, hand_over};
use super::outbox::{Content, Draft, Letterhead, Links};
use super::password::{self, PasswordError, moment};
use super::{DAY, credential, user};
use crate::model::account::AccountState;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::pin::Pin;
use crate::model::profile::{Channel, PinRule, PinUse, Profile};
use crate::model::secret::Secret;
use crate::model::sheet::Sheet;
use crate::secret::SecretError;
use crate::secret::hash::{self, Cost};
use crate::secret::holder::HolderKey;
use crate::secret::keys::Keyring;
use crate::situations;
use crate::store::{Account, NewHalf, PinHalf, StoreError, Tx};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;

situations! {
    /// Why a PIN could not be issued or ended.
    pub enum PinError {
        /// The profile has no PIN.
        Refused "profile-without-pin" NoPin { profile: String },
        /// The account's state does not allow it.
        Refused "user-state" State { user: CodiceFiscale, state: AccountState },
        /// Other data arrived for the account, and nobody settled which are right: no half leaves (U-13).
        Refused "user-conflict" Conflicting { user: CodiceFiscale },
        /// Credentials were revoked; only a new approval brings secrets back.
        Refused "credentials-revoked" Revoked { user: CodiceFiscale },
        /// A pair is live already.
        Conflict "pin-live" Live { user: CodiceFiscale, generation: i64 },
        /// There is no live pair.
        Conflict "pin-not-live" NotLive { user: CodiceFiscale },
        /// No channel of a half has a contact.
        Refused "pin-half-without-contact" NoContact { user: CodiceFiscale, part: u8, channels: String },
        /// Both halves would reach one contact.
        Refused "halves-share-contact" HalvesShareContact { user: CodiceFiscale, contact: String },
        /// The half left already, or was shown: it is reissued, never repeated.
        Refused "pin-half-gone" HalfGone { user: CodiceFiscale, part: u8, state: String },
        => Office(OfficeError),
        => Password(PasswordError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}

/// Where one half goes.
struct Route {
    part: u8,
    digits: u8,
    channel: Channel,
    recipient: String,
}

/// A pair ready to be stored: verifier made, halves sealed.
pub struct Prepared {
    verifier: String,
    expires: Option<i64>,
    halves: Vec<(NewHalf, Option<Draft>)>,
    /// The digits, where the holder may see them again.
    copy: Option<Secret>,
    /// Whether its letter waits for an approval.
    is_held: bool,
    /// The half for the counter's screen, to be shown once the pair is stored.
    pub on_screen: Option<Secret>,
}

/// The contact a channel reaches, if the sheet has it.
pub(super) fn recipient(sheet: &Sheet, channel: Channel) -> Option<String> {
    match channel {
        Channel::Email => sheet.email.as_ref().map(ToString::to_string),
        Channel::Pec => sheet.pec.as_ref().map(ToString::to_string),
        // A number stored by an earlier release may break today's rule, and belong to a stranger; a landline gets no
        // text message (000-18, 000-25).
        Channel::Sms => {
            sheet.mobile.as_ref().filter(|it| it.is_sound() && it.is_mobile()).map(ToString::to_string)
        }
        Channel::Letter => sheet.address.in_one_line(),
        Channel::Screen => Some("screen".to_owned()),
    }
}

fn routes(rule: &PinRule, sheet: &Sheet) -> Result<[Route; 2], PinError> {
    let open = |part: u8, channels: &[Channel]| -> Result<Vec<Channel>, PinError> {
        let reached: Vec<_> = channels.iter().copied().filter(|it| recipient(sheet, *it).is_some()).collect();
        if reached.is_empty() {
            let channels = channels.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", ");
            return Err(PinError::NoContact { user: sheet.codice_fiscale, part, channels });
        }
        Ok(reached)
    };
    let (first, second) = (open(1, &rule.first)?, open(2, &rule.second)?);
    let shared = || PinError::HalvesShareContact {
        user: sheet.codice_fiscale,
        contact: sheet.email.as_ref().map(|it| it.mask()).unwrap_or_default(),
    };
    let (one, other) = crate::model::profile::apart(&first, &second).ok_or_else(shared)?;
    let route = |part: u8, channel: Channel| Route {
        part,
        digits: rule.digits[usize::from(part - 1)],
        channel,
        recipient: recipient(sheet, channel).unwrap_or_default(),
    };
    let routes = [route(1, one), route(2, other)];
    if routes[0].recipient.eq_ignore_ascii_case(&routes[1].recipient) {
        return Err(shared());
    }
    Ok(routes)
}

/// Whether both halves of a pair can reach the person, each by its own contact.
pub fn reaches(profile: &Profile, sheet: &Sheet) -> bool {
    profile.pin.as_ref().is_some_and(|rule| routes(rule, sheet).is_ok())
}

/// What makes pairs; it knows nothing of the database, so every thread may use it.
#[derive(Clone, Copy)]
pub struct Press<'a> {
    keys: &'a Keyring,
    /// What the messages share.
    pub letterhead: &'a Letterhead,
    /// Whether hashing is cheap.
    pub trial: bool,
    /// Who sees the halves for the screen.
    operator: i64,
    at_counter: bool,
}

impl<'a> Press<'a> {
    /// The press of an office.
    pub fn of(office: &'a Office, letterhead: &'a Letterhead) -> Self {
        let (keys, operator) = (&office.keys, office.actor.id);
        Self { keys, letterhead, trial: office.trial, operator, at_counter: false }
    }

    /// The press of an import: nobody sits before its screen, and halves for one are handed over at the counter.
    pub fn at_counter(self) -> Self {
        Self { at_counter: true, ..self }
    }

    /// How a channel is called towards the holder.
    fn told(&self, channel: Channel) -> &'static str {
        if channel == Channel::Screen && self.at_counter { "counter" } else { channel.as_str() }
    }

    /// Draws a pair and seals its halves.
    pub fn prepare(
        &self,
        profile: &Profile,
        sheet: &Sheet,
        language: &str,
        now: Timestamp,
        random: &dyn Random,
    ) -> Result<Prepared, PinError> {
        let rule = profile.pin.as_ref().ok_or_else(|| PinError::NoPin { profile: profile.name.clone() })?;
        let routes = routes(rule, sheet)?;
        let [first, second] = rule.digits;
        let pin = Pin::draw(random, first.into(), second.into(), sheet.born);
        let cost = Cost::holder(self.trial);
        let verifier =
            hash::hash(cost, self.keys.verifier().as_slice(), pin.joined().as_bytes(), random.bytes())?;
        let expires = rule.valid_days.map(|days| now.as_millisecond() + i64::from(days) * DAY);
        let (mut halves, mut on_screen) = (Vec::new(), None);
        for route in &routes {
            let shown = route.channel == Channel::Screen;
            let secret = pin.half(route.part);
            let half = NewHalf {
                part: route.part,
                digits: route.digits,
                channel: route.channel.as_str(),
                contact: self.keys.contact_digest(&route.recipient.to_ascii_lowercase()),
                shown_to: shown.then_some(self.operator),
            };
            let draft = if shown {
                on_screen = Some(secret);
                None
            } else {
                let kind = match route.channel {
                    Channel::Letter => "pin-letter".to_owned(),
                    Channel::Sms => format!("pin-part-{}-sms", route.part),
                    _ => format!("pin-part-{}", route.part),
                };
                let content = Content {
                    kind: &kind,
                    channel: route.channel,
                    sheet,
                    language,
                    extra: json!({
                        "second_channel": self.told(routes[1].channel),
                        "origin": rule.origin,
                        "expires": expires.map(password::day).unwrap_or_default(),
                    }),
                    secrets: &[("secret", &secret)],
                };
                let millis = now.as_millisecond() as u64;
                Some(Draft::new(self.letterhead, &content, route.recipient.clone(), millis, random)?)
            };
            halves.push((half, draft));
        }
        let copy = rule.holder_may_view.then(|| Secret::from(pin.joined()));
        let is_held = rule.purpose == PinUse::OneTimePassword && profile.request.is_some();
        Ok(Prepared { verifier, expires, halves, copy, is_held, on_screen })
    }
}

impl Prepared {
    /// Stores the pair in the place of the live one, and queues its halves; a letter of an account that nobody approved
    /// yet waits for that (004-14).
    pub fn store(&self, tx: &Tx<'_>, account: i64) -> Result<i64, PinError> {
        let (pair, generation) = tx.pin().replace(account, &self.verifier, tx.at(), self.expires)?;
        tx.message().cancel_void(account)?;
        for (half, draft) in &self.halves {
            let half = tx.pin().insert_half(pair, half)?;
            if let Some(draft) = draft {
                let links = Links { account: Some(account), pin_half: Some(half), ..Links::default() };
                let message = draft.queue(tx, links)?;
                if self.is_held && draft.channel() == Channel::Letter && !tx.request().is_approved(account)? {
                    tx.message().hold(message)?;
                }
            }
        }
        if let (Some(copy), Some((public, _))) = (&self.copy, tx.access().key(account)?) {
            tx.pin().keep_copy(pair, &HolderKey::seal_pin(&public, account, copy.expose())?)?;
        }
        Ok(generation)
    }
}

/// The same for an account that is there: a contact that changed lately gets no half.
pub(super) fn prepare_for(
    office: &Office,
    profile: &Profile,
    account: &Account,
    now: Timestamp,
    random: &dyn Random,
) -> Result<Prepared, PinError> {
    let rule = profile.pin.as_ref().ok_or_else(|| PinError::NoPin { profile: profile.name.clone() })?;
    let fields: Vec<&str> =
        routes(rule, &account.sheet)?.iter().filter_map(|it| field_of(it.channel)).collect();
    password::refuse_frozen(office, account, &fields, now)?;
    let letterhead = Letterhead::of(office, profile)?;
    Press::of(office, &letterhead).prepare(profile, &account.sheet, &account.language, now, random)
}

/// Whether the profile of an account has a PIN.
pub fn may_have_one(office: &Office, code: &CodiceFiscale) -> Result<bool, PinError> {
    let account = user::get(office, code)?;
    Ok(office.profile(&account.profile)?.pin.is_some())
}

/// Whether issuing to this account will show a half on the screen.
pub fn shows_a_half(office: &Office, code: &CodiceFiscale) -> Result<bool, PinError> {
    let account = user::get(office, code)?;
    let profile = office.profile(&account.profile)?;
    let Some(rule) = &profile.pin else { return Ok(false) };
    Ok(routes(rule, &account.sheet)?.iter().any(|route| route.channel == Channel::Screen))
}

/// Who collects the half on the screen for the holder (U-32).
pub struct Collector {
    /// Who it is.
    pub name: String,
    /// Which document proved it.
    pub document: String,
    /// Which document of the holder was brought along.
    pub holder_document: String,
}

/// Issues a pair; `again` voids the live one, and only then. The half for the screen is shown before the commit.
pub fn issue(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
    again: bool,
    collector: Option<&Collector>,
    show_half: HandOver<'_>,
) -> Result<PinSheet, PinError> {
    let account = user::get(office, code)?;
    if matches!(account.state, AccountState::Suspended | AccountState::Closed) {
        return Err(PinError::State { user: *code, state: account.state });
    }
    if credential::is_revoked(office, account.id)? {
        return Err(PinError::Revoked { user: *code });
    }
    if account.conflict {
        return Err(PinError::Conflicting { user: *code });
    }
    let profile = office.profile(&account.profile)?;
    let now = clock.now();
    let prepared = prepare_for(office, &profile, &account, now, random)?;
    let mut tx = office.store.begin(Some(office.actor.id), now)?;
    let live = tx.pin().newest(account.id)?.filter(|pair| pair.voided_at.is_none());
    match (live, again) {
        (Some(pair), false) => return Err(PinError::Live { user: *code, generation: pair.generation }),
        (None, true) => return Err(PinError::NotLive { user: *code }),
        _ => {}
    }
    password::refuse_changed(&tx, &account)?;
    let generation = prepared.store(&tx, account.id)?;
    if let Some(Collector { name, document, holder_document }) = collector {
        tx.record(&AuditEvent::PinCollected {
            account: account.id,
            by: name.clone(),
            document: document.clone(),
            holder_document: holder_document.clone(),
        })?;
    }
    if let Some(half) = &prepared.on_screen {
        hand_over(&tx, half, show_half)?;
    }
    tx.finish(&AuditEvent::PinIssued { account: account.id, generation })?;
    show(office, clock, code)
}

/// The field of the sheet that a channel depends on, where a change of it freezes secrets.
fn field_of(channel: Channel) -> Option<&'static str> {
    match channel {
        Channel::Email => Some("email"),
        Channel::Pec => Some("pec"),
        Channel::Sms => Some("mobile"),
        Channel::Letter => Some("address"),
        Channel::Screen => None,
    }
}

/// Ends the live pair.
pub fn revoke(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    reason: &str,
) -> Result<PinSheet, PinError> {
    let account = user::get(office, code)?;
    let tx = office.begin(clock)?;
    let live = tx.pin().newest(account.id)?.filter(|pair| pair.voided_at.is_none());
    let Some(pair) = live else { return Err(PinError::NotLive { user: *code }) };
    tx.pin().void(account.id, tx.at(), reason)?;
    tx.message().cancel_void(account.id)?;
    let generation = pair.generation;
    tx.finish(&AuditEvent::PinRevoked { account: account.id, generation, reason: reason.to_owned() })?;
    show(office, clock, code)
}

/// Queues the halves that never left once more, as they are.
pub fn resend(office: &Office, clock: &dyn Clock, code: &CodiceFiscale) -> Result<PinSheet, PinError> {
    let account = user::get(office, code)?;
    let tx = office.begin(clock)?;
    let live = tx.pin().newest(account.id)?.filter(|pair| pair.voided_at.is_none());
    let Some(pair) = live else { return Err(PinError::NotLive { user: *code }) };
    let mut again = 0;
    let mut gone: Option<PinHalf> = None;
    for half in tx.pin().halves(pair.id)? {
        match (half.message, half.state.as_str()) {
            // A half still on its way needs nothing; one that nobody knows of may have left.
            (Some(_), "queued" | "sending") => again += 1,
            (Some(message), "retry" | "failed") => {
                tx.message().requeue(message)?;
                again += 1;
            }
            _ => gone = Some(half),
        }
    }
    if let (0, Some(half)) = (again, gone) {
        return Err(PinError::HalfGone { user: *code, part: half.part, state: half.state });
    }
    let generation = pair.generation;
    tx.finish(&AuditEvent::PinResent { account: account.id, generation })?;
    show(office, clock, code)
}

/// How a pair stands; never a digit of it.
#[derive(Debug, Serialize)]
pub struct PinSheet {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// How many the account has had.
    pub generation: Option<i64>,
    /// `none`, `live`, `expired`, `void`.
    pub state: &'static str,
    /// When it was issued.
    pub issued_at: Option<String>,
    /// When it expires.
    pub expires_at: Option<String>,
    /// Wrong tries that remain before the pair burns.
    pub tries_left: Option<i64>,
    /// Where the halves went.
    pub parts: Vec<PinHalf>,
}

/// Wrong tries that burn a pair.
pub const TRIES: i64 = 5;

/// How the newest pair of an account stands.
pub fn show(office: &Office, clock: &dyn Clock, code: &CodiceFiscale) -> Result<PinSheet, PinError> {
    let account = user::get(office, code)?;
    let pair = office.store.pin().newest(account.id)?;
    let now = clock.now().as_millisecond();
    let state = match &pair {
        None => "none",
        Some(pair) if pair.voided_at.is_some() => "void",
        Some(pair) if pair.expires_at.is_some_and(|end| end <= now) => "expired",
        Some(_) => "live",
    };
    let parts = pair.as_ref().map(|pair| office.store.pin().halves(pair.id)).transpose()?.unwrap_or_default();
    let pair = pair.as_ref();
    Ok(PinSheet {
        codice_fiscale: *code,
        generation: pair.map(|it| it.generation),
        state,
        issued_at: pair.map(|it| moment(it.issued_at)),
        expires_at: pair.and_then(|it| it.expires_at).map(moment),
        tries_left: pair.map(|it| (TRIES - it.tries).max(0)),
        parts,
    })
}
