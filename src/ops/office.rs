//! An open office: the database, the keys of a slot, and who is acting.

use super::older_copy::HeadMemory;
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::profile::{EMBEDDED, Profile};
use crate::model::provider::Providers;
use crate::model::role::{self, Actor, Role, Scope, Who};
use crate::model::secret::Secret;
use crate::secret::SecretError;
use crate::secret::keys::Keyring;
use crate::secret::slots::Slots;
use crate::situations;
use crate::store::{AuditRow, Store, StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use std::fs;
use std::path::{Path, PathBuf};

situations! {
    /// Why an office could not be entered, or an act not begun.
    pub enum OfficeError {
        /// No office stands in the folder.
        NotFound "office-missing" Missing { folder: String },
        /// The folder may not be looked into: it is somebody else's.
        Denied "office-forbidden" Forbidden { folder: String, reason: String },
        /// The database is there, and its keys are not.
        Failure "office-keys-missing" KeysMissing { folder: String },
        /// The folder holds something already.
        Conflict "folder-taken" FolderTaken { folder: String },
        /// The folder cannot be made or written.
        Failure "folder-unusable" FolderUnusable { folder: String, reason: String },
        /// The slot opened, but its owner was taken out of service.
        Denied "operator-disabled" Disabled { operator: String },
        /// The slots file knows the operator and the database does not: it is older than the slot.
        Denied "operator-not-in-office" NotInOffice { operator: String },
        /// The service's token is past its date.
        Denied "token-expired" TokenExpired { operator: String },
        /// The role table does not let the actor do this.
        Denied "not-allowed" NotAllowed { operator: String, act: String, roles: String, needed: String },
        /// Somebody else knows the passphrase.
        Denied "passphrase-not-own" PassphraseNotOwn { operator: String },
        /// The act needs a dispatch key that this slot does not hold.
        Denied "dispatch-key-missing" DispatchKeyMissing { operator: String, key: &'static str },
        /// The log is not the one that was seen last.
        Failure "history-changed" HistoryChanged { seq: i64 },
        /// An older slots file was put in the place of the newest.
        Failure "slots-old" SlotsOld { folder: String },
        /// A profile of this name does not exist.
        NotFound "profile-missing" ProfileMissing { profile: String, known: String },
        /// The office's own list of providers cannot be used.
        Refused "providers-unusable" ProvidersUnusable { reason: String },
        /// The office's own text of a profile cannot be used.
        Refused "profile-unusable" ProfileUnusable { profile: String, reason: String },
        /// The profile takes no new accounts any more (C-20).
        Refused "profile-closed" ProfileClosed { profile: String, until: String },
        /// A secret could not be shown, so nothing was done.
        Failure "secret-unwritten" SecretUnwritten { reason: String },
        /// A passphrase that is too short.
        Refused "passphrase-short" PassphraseShort { least: usize },
        => Store(StoreError),
        => Secret(SecretError),
    }
}

/// The office's folder and what lies where in it.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The database.
    pub fn database(&self) -> PathBuf {
        self.0.join("office.db")
    }

    /// The slots.
    pub fn keys(&self) -> PathBuf {
        self.0.join("office.keys")
    }

    /// Where the files transport delivers to.
    pub fn sent(&self) -> PathBuf {
        self.0.join("sent")
    }

    /// Held by the one process that sends.
    pub fn send_lock(&self) -> PathBuf {
        self.0.join("send.lock")
    }

    /// The office's own text of a profile.
    pub fn profile(&self, name: &str) -> PathBuf {
        self.0.join("profiles").join(format!("{name}.toml"))
    }

    /// The names of the profiles, the office's own after those that ship.
    pub fn profiles(&self) -> Vec<String> {
        let mut names: Vec<String> = EMBEDDED.iter().map(|(name, _)| (*name).to_owned()).collect();
        let own = fs::read_dir(self.0.join("profiles")).into_iter().flatten().flatten();
        let own = own.filter_map(|it| Some(it.file_name().to_str()?.strip_suffix(".toml")?.to_owned()));
        let mut own: Vec<String> = own.filter(|name| !names.contains(name)).collect();
        own.sort();
        names.append(&mut own);
        names
    }

    /// The office's own message texts.
    pub fn templates(&self) -> PathBuf {
        self.0.join("templates")
    }

    /// Refuses a folder in which no office stands, and says what stands there.
    pub fn expect_office(&self) -> Result<(), OfficeError> {
        let folder = self.0.display().to_string();
        match self.keys().symlink_metadata() {
            Ok(_) => Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
                Err(OfficeError::Forbidden { folder, reason: error.to_string() })
            }
            Err(_) if self.database().exists() => Err(OfficeError::KeysMissing { folder }),
            Err(_) => Err(OfficeError::Missing { folder }),
        }
    }

    /// Who may vouch for identities, with the office's own list over those that ship.
    pub fn providers(&self) -> Result<Providers, OfficeError> {
        let own = own_text(&self.0.join("providers.toml"));
        Providers::read(own.as_deref())
            .map_err(|error| OfficeError::ProvidersUnusable { reason: error.to_string() })
    }

    /// A profile, with the office's own text over it.
    pub fn read_profile(&self, name: &str) -> Result<Profile, OfficeError> {
        let embedded = EMBEDDED.iter().find(|(it, _)| *it == name);
        // A name, never a way out of the folder.
        let is_name = !name.is_empty()
            && name.len() <= 40
            && name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
        let own = if is_name { own_text(&self.profile(name)) } else { None };
        let unusable = |reason: String| OfficeError::ProfileUnusable { profile: name.to_owned(), reason };
        match (embedded, own) {
            (Some((_, text)), own) => {
                Profile::read(text, own.as_deref()).map_err(|error| unusable(error.to_string()))
            }
            (None, Some(own)) => Profile::read(&own, None).map_err(|error| unusable(error.to_string())),
            (None, None) => Err(OfficeError::ProfileMissing {
                profile: name.to_owned(),
                known: EMBEDDED.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "),
            }),
        }
    }
}

/// The text of a profile of the office's own: an ordinary file of ordinary size.
fn own_text(path: &Path) -> Option<String> {
    let about = fs::symlink_metadata(path).ok()?;
    if about.is_file() && about.len() <= 64 * 1024 { fs::read_to_string(path).ok() } else { None }
}

/// An office in which somebody acts.
pub struct Office {
    /// Its folder.
    pub folder: Folder,
    /// Its database.
    pub store: Store,
    /// What the actor's slot opened.
    pub keys: Keyring,
    /// Who acts.
    pub actor: Actor,
    /// Whether it is for trying only.
    pub trial: bool,
    /// When the actor's token ends, where it is a service.
    pub expires: Option<Timestamp>,
    /// Which writing of the slots file the actor came in by.
    pub writing: i64,
    /// Where the actor's home remembers the end of the log.
    pub(super) memory: HeadMemory,
}

impl Office {
    /// Enters with an open slot.
    pub fn enter(
        folder: Folder,
        keys: Keyring,
        operator: &str,
        clock: &dyn Clock,
        memory: HeadMemory,
    ) -> Result<Self, OfficeError> {
        let store = Store::open(&folder.database(), &keys.database())?;
        let row = store
            .operator()
            .by_name(operator)?
            .ok_or_else(|| OfficeError::NotInOffice { operator: operator.to_owned() })?;
        if row.disabled {
            return Err(OfficeError::Disabled { operator: operator.to_owned() });
        }
        if let Some(owner) = &row.owner
            && store.operator().by_name(owner)?.is_none_or(|owner| owner.disabled)
        {
            return Err(OfficeError::Disabled { operator: operator.to_owned() });
        }
        memory.check(&store)?;
        let trial = store.office().get()?.trial;
        let expires = row.expires_at.and_then(|at| Timestamp::from_millisecond(at).ok());
        let entered = Self { folder, store, keys, actor: row.actor(), trial, expires, writing: 0, memory };
        entered.refuse_ended(clock)?;
        Ok(entered)
    }

    /// Refuses a token whose time is over.
    pub fn refuse_ended(&self, clock: &dyn Clock) -> Result<(), OfficeError> {
        match self.expires {
            Some(end) if clock.now() >= end => {
                Err(OfficeError::TokenExpired { operator: self.actor.name.clone() })
            }
            _ => Ok(()),
        }
    }

    /// Refuses a slots file older than the newest: it would let in whoever has lost a slot since.
    pub fn expect_newest(mut self, slots: &Slots) -> Result<Self, OfficeError> {
        self.writing = slots.writing();
        let newest =
            |slots: &Slots| Ok::<_, OfficeError>(slots.writing() >= self.store.office().get()?.slots);
        // A colleague may have written it anew since it was read.
        if newest(slots)? || newest(&Slots::read(&self.folder.keys())?)? {
            return Ok(self);
        }
        Err(OfficeError::SlotsOld { folder: self.folder.path().display().to_string() })
    }

    /// Refuses, and records the refusal, where the role table does not allow the act.
    pub fn allow(self, noun: &str, verb: &str, clock: &dyn Clock) -> Result<Self, OfficeError> {
        if self.actor.may(noun, verb) {
            return Ok(self);
        }
        self.refuse(noun, verb, "not-allowed", clock)?;
        let words = self
            .actor
            .roles
            .iter()
            .map(|it| it.as_str())
            .chain(self.actor.scopes.iter().map(|it| it.as_str()));
        Err(OfficeError::NotAllowed {
            operator: self.actor.name.clone(),
            act: format!("{noun} {verb}").trim_end().to_owned(),
            roles: words.collect::<Vec<_>>().join(", "),
            needed: needed(noun, verb),
        })
    }

    /// Refuses those whose passphrase somebody else set: they may not decide, send or print.
    pub fn own_passphrase(self, noun: &str, verb: &str, clock: &dyn Clock) -> Result<Self, OfficeError> {
        if self.actor.own_passphrase {
            return Ok(self);
        }
        self.refuse(noun, verb, "passphrase-not-own", clock)?;
        Err(OfficeError::PassphraseNotOwn { operator: self.actor.name.clone() })
    }

    /// Records that a rule refused an act, in a transaction of its own.
    pub fn refuse(&self, noun: &str, verb: &str, kind: &str, clock: &dyn Clock) -> Result<(), StoreError> {
        let event =
            AuditEvent::Refused { noun: noun.to_owned(), verb: verb.to_owned(), kind: kind.to_owned() };
        self.begin(clock)?.finish(&event)
    }

    /// Begins to write, in the actor's name.
    pub fn begin(&self, clock: &dyn Clock) -> Result<Tx<'_>, StoreError> {
        self.store.begin(Some(self.actor.id), clock.now())
    }

    /// Whether the commit of a mark took place, by the actor.
    pub fn has_committed(&self, mark: &str) -> bool {
        let number = |text: &str| text.parse::<i64>().ok();
        let numbers = mark.split_once(' ').and_then(|(seq, at)| Some((number(seq)?, number(at)?)));
        let Some((seq, at)) = numbers else { return false };
        let event = self.store.audit().by_seq(seq);
        event.is_ok_and(|event| {
            event.is_some_and(|it: AuditRow| {
                it.at == at && it.operator.as_deref() == Some(self.actor.name.as_str())
            })
        })
    }

    /// A profile, with the office's own text over it.
    pub fn profile(&self, name: &str) -> Result<Profile, OfficeError> {
        self.folder.read_profile(name)
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        self.memory.remember(&self.store);
    }
}

/// Shows a secret before its act is committed; the text is the mark of the commit. What it answers in words is why the
/// secret could not be shown, and then the act is not done.
pub type HandOver<'a> = &'a mut dyn FnMut(&Secret, &str) -> Result<(), String>;

/// Refuses what a profile that is closed takes no more (C-20).
pub(super) fn refuse_closed(profile: &Profile, today: Date) -> Result<(), OfficeError> {
    match profile.valid_until {
        Some(until) if profile.is_closed(today) => {
            Err(OfficeError::ProfileClosed { profile: profile.name.clone(), until: until.to_string() })
        }
        _ => Ok(()),
    }
}

/// Hands a secret over right before the commit of its transaction.
pub fn hand_over(tx: &Tx<'_>, secret: &Secret, show: HandOver<'_>) -> Result<(), OfficeError> {
    show(secret, &commit_mark(tx)?).map_err(|reason| OfficeError::SecretUnwritten { reason })
}

/// What tells the commit of a transaction that records one more event: its number in the log, and its moment.
pub(super) fn commit_mark(tx: &Tx<'_>) -> Result<String, StoreError> {
    let next = tx.audit().head()?.map_or(0, |head| head.seq) + 1;
    Ok(format!("{next} {}", tx.at()))
}

/// The roles of which one would do.
fn needed(noun: &str, verb: &str) -> String {
    match role::who(noun, verb) {
        Some(Who::Holders(roles, _)) => roles.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", "),
        Some(Who::Persons) => Role::ALL.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", "),
        _ => Scope::Read.as_str().to_owned(),
    }
}

/// By how many milliseconds the office's time is ahead of the machine's. It never runs behind the newest event by more
/// than `step`: what has expired would revive, and what was locked for a minute would be locked for as long as the
/// clock had been ahead. How far it is ahead is kept, so that the office's time goes on.
pub fn ahead(office: &Office, machine: Timestamp, step: i64) -> Result<i64, StoreError> {
    let newest = office.store.audit().newest()?.unwrap_or(i64::MIN);
    let machine = machine.as_millisecond();
    if machine.saturating_add(step) >= newest {
        return Ok(0);
    }
    let kept = office.store.office().setting(AHEAD)?.and_then(|text| text.parse::<i64>().ok()).unwrap_or(0);
    if machine.saturating_add(kept).saturating_add(step) >= newest {
        return Ok(kept);
    }
    let ahead = newest - machine;
    let at = Timestamp::from_millisecond(newest).unwrap_or(Timestamp::MAX);
    let tx = office.store.begin(Some(office.actor.id), at)?;
    tx.office().set(AHEAD, &ahead.to_string())?;
    let moment = super::password::moment;
    tx.finish(&AuditEvent::ClockBehind { machine: moment(machine), office: moment(newest) })?;
    Ok(ahead)
}

/// The setting that keeps how far the office's time is ahead of the machine's, in milliseconds; nobody sets it by hand.
const AHEAD: &str = "clock.ahead";
