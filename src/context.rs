//! What a command has at hand: surroundings, clock, random source, and the way into the office.

use crate::cli::Globals;
use crate::config::Config;
use crate::error::{CommandError, Result};
use crate::model::clock::{Clock, Random};
use crate::model::secret::Secret;
use crate::ops::office::HeadMemory;
use crate::ops::{Folder, Office, OfficeError};
use crate::secret::keys::Keyring;
use crate::secret::session::{FRESH, Session, SessionCache};
use crate::secret::slots::{Lock, Slots};
use crate::ui::{SecretTarget, Secured, Ui};
use jiff::Timestamp;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::cell::{Cell, RefCell};
use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The machine's clock.
struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the room in which the time is asked for")]
    fn now(&self) -> Timestamp {
        #[cfg(debug_assertions)]
        if let Some(fixed) = Config::fixed_time() {
            return fixed;
        }
        Timestamp::now()
    }
}

/// The system's random source.
struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // Without a random source nothing this tool makes would be safe.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}

/// What a command has at hand.
pub struct Context {
    globals: Globals,
    config: Config,
    clock: SystemClock,
    random: SystemRandom,
    signal: Arc<AtomicUsize>,
    input_read: Cell<bool>,
    trial_told: Cell<bool>,
    passphrase: RefCell<Option<Secret>>,
    act: RefCell<Option<Act>>,
}

/// What a command set out to do, for the log to know if a rule refuses it.
struct Act {
    folder: Folder,
    operator: String,
    keys: Keyring,
    noun: String,
    verb: String,
    /// The end of the log when it began.
    since: i64,
}

impl Context {
    /// At the start of a command.
    pub fn new(globals: Globals, config: Config) -> Self {
        Self {
            globals,
            config,
            clock: SystemClock,
            random: SystemRandom,
            signal: Arc::default(),
            input_read: Cell::new(false),
            trial_told: Cell::new(false),
            passphrase: RefCell::new(None),
            act: RefCell::new(None),
        }
    }

    /// The time.
    pub fn clock(&self) -> &dyn Clock {
        &self.clock
    }

    /// The random source.
    pub fn random(&self) -> &dyn Random {
        &self.random
    }

    /// The global options.
    pub fn globals(&self) -> &Globals {
        &self.globals
    }

    /// The surroundings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether somebody asked to stop. From the first call on, signals wait for the end of a
    /// transaction instead of ending the process.
    pub fn stop_flag(&self) -> Result<impl Fn() -> bool + Clone + use<>> {
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            let number = signal as usize;
            signal_hook::flag::register_usize(signal, Arc::clone(&self.signal), number)
                .map_err(anyhow::Error::from)?;
        }
        let signal = Arc::clone(&self.signal);
        Ok(move || signal.load(Ordering::Relaxed) != 0)
    }

    /// Whether the system asked to end, rather than somebody at the keyboard.
    pub fn is_terminated(&self) -> bool {
        self.signal.load(Ordering::Relaxed) == SIGTERM as usize
    }

    /// The office's folder: as named, else in the user's data folder.
    pub fn folder(&self) -> Result<Folder> {
        if let Some(path) = &self.globals.office {
            self.pinned(|| "--office".to_owned())?;
            return Ok(Folder::new(path));
        }
        let data = self.config.data.as_ref().ok_or(CommandError::HomeMissing)?;
        Ok(Folder::new(data))
    }

    /// The folder, with an office in it.
    pub fn office_folder(&self) -> Result<Folder> {
        let folder = self.folder()?;
        if folder.has_office() {
            return Ok(folder);
        }
        Err(OfficeError::Missing { folder: folder.path().display().to_string() }.into())
    }

    /// Through sudo the tool has rights that its caller has not, so the caller chooses neither
    /// office nor files.
    fn pinned(&self, what: impl FnOnce() -> String) -> Result {
        match self.config.sudo_user {
            Some(_) => Err(CommandError::SudoPinned { what: what() }.into()),
            None => Ok(()),
        }
    }

    /// Through sudo everybody acts in his own name.
    fn bound(&self, operator: &str) -> Result {
        match &self.config.sudo_user {
            Some(user) if user != operator => {
                Err(CommandError::SudoPinned { what: operator.to_owned() }.into())
            }
            _ => Ok(()),
        }
    }

    /// Refuses a file of the caller's where only standard input may be read.
    pub fn allow_file(&self, path: &Path) -> Result {
        if path == Path::new("-") { Ok(()) } else { self.pinned(|| path.display().to_string()) }
    }

    /// The same where standard input will not do.
    pub fn allow_named(&self, option: &str, path: &Path) -> Result {
        if path == Path::new("-") {
            return Err(CommandError::NameNeeded { option: option.to_owned() }.into());
        }
        self.allow_file(path)
    }

    /// Standard input, where a file is `-`: what one option reads is lost to another.
    pub fn claim_input(&self, path: &Path) -> Result {
        let is_lost = path == Path::new("-") && self.input_read.replace(true);
        if is_lost { Err(CommandError::InputTwice.into()) } else { Ok(()) }
    }

    /// The first line of a file, of standard input for `-`, or of a pipe.
    pub fn first_line(&self, path: &Path) -> Result<Secret> {
        let line = self.first_lines(path, 1)?.pop();
        Ok(line.ok_or(CommandError::PassphraseEmpty)?)
    }

    /// The first lines, as many as there are.
    pub fn first_lines(&self, path: &Path, most: usize) -> Result<Vec<Secret>> {
        self.allow_file(path)?;
        self.claim_input(path)?;
        first_lines(path, most)
    }

    /// Secures the place where a secret will be shown: a file, descriptor or pipe the caller named, or the terminal.
    /// `is_committed` tells from the mark of a file that was cut off whether its act was committed.
    pub fn secret_target(
        &self,
        option: &str,
        file: Option<&Path>,
        is_committed: &dyn Fn(&str) -> bool,
    ) -> Result<Secured> {
        if let Some(path) = file {
            self.allow_named(option, path)?;
        }
        Ok(SecretTarget::secure(file, is_committed)?)
    }

    /// Enters the office for `noun verb`, or says why not; allowed before any target is looked up.
    pub fn unlock(&self, ui: &mut Ui, noun: &str, verb: &str) -> Result<Office> {
        let office = self.enter(ui, None)?.allow(noun, verb, &self.clock)?;
        self.begin(office, noun, verb)
    }

    /// The same for acts that ask for a passphrase given in the last five minutes.
    pub fn unlock_fresh(&self, ui: &mut Ui, noun: &str, verb: &str) -> Result<Office> {
        let office = self.enter(ui, Some(FRESH))?.allow(noun, verb, &self.clock)?;
        self.begin(office, noun, verb)
    }

    /// The same where even a passphrase just given must be given again.
    pub fn unlock_proved(&self, ui: &mut Ui, noun: &str, verb: &str) -> Result<Office> {
        let office = self.enter(ui, Some(-1))?.allow(noun, verb, &self.clock)?;
        self.begin(office, noun, verb)
    }

    /// Whether the office opens without asking anybody: in a session, or with a passphrase in a file.
    pub fn opens_unasked(&self) -> bool {
        let file = self.globals.passphrase_file.as_deref();
        let has_session = || {
            let slots = self.office_folder().ok().and_then(|folder| Slots::read(&folder.keys()).ok());
            let session = slots.and_then(|slots| self.sessions(&slots).load(self.clock.now().as_second()));
            session.is_some_and(|it| self.globals.operator.as_ref().is_none_or(|name| *name == it.operator))
        };
        file.is_some() || has_session()
    }

    fn begin(&self, office: Office, noun: &str, verb: &str) -> Result<Office> {
        *self.act.borrow_mut() = Some(Act {
            folder: office.folder.clone(),
            operator: office.actor.name.clone(),
            keys: office.keys.clone(),
            noun: noun.to_owned(),
            verb: verb.to_owned(),
            since: office.store.audit().head()?.map_or(0, |head| head.seq),
        });
        Ok(office)
    }

    /// Records that a rule refused the command, unless its own operation has told the log why.
    pub fn record_refusal(&self, kind: &str) -> Result {
        let Some(act) = self.act.borrow_mut().take() else { return Ok(()) };
        let memory = HeadMemory::new(None, "");
        let office = Office::enter(act.folder, act.keys, &act.operator, &self.clock, memory)?;
        if !office.store.audit().has_event_of(office.actor.id, act.since)? {
            office.refuse(&act.noun, &act.verb, kind, &self.clock)?;
        }
        Ok(())
    }

    /// `fresh` is the age in seconds that the last proof of the passphrase may have.
    fn enter(&self, ui: &mut Ui, fresh: Option<i64>) -> Result<Office> {
        let folder = self.office_folder()?;
        let slots = Slots::read(&folder.keys())?;
        let (operator, keys) = self.keys(ui, &slots, fresh)?;
        self.bound(&operator)?;
        let office = self.open(folder, &slots, keys, &operator)?;
        if office.trial && !self.trial_told.replace(true) {
            ui.status("trial-office", &[]);
        }
        if self.globals.verbose > 0 {
            let folder = office.folder.path().display().to_string();
            ui.status("acting", &[("operator", operator), ("folder", folder)]);
        }
        Ok(office)
    }

    fn open(&self, folder: Folder, slots: &Slots, keys: Keyring, operator: &str) -> Result<Office> {
        let memory = HeadMemory::new(self.config.state.as_deref(), slots.office());
        let office = Office::enter(folder, keys, operator, &self.clock, memory)?;
        Ok(office.expect_newest(slots)?)
    }

    /// A token, else operator and passphrase, else the open session.
    fn keys(&self, ui: &mut Ui, slots: &Slots, fresh: Option<i64>) -> Result<(String, Keyring)> {
        if let Some(path) = &self.globals.token_file {
            self.allow_file(path)?;
        }
        if let Some(path) = self.token_file() {
            return open_token(slots, &path);
        }
        let cache = self.sessions(slots);
        let now = self.clock.now().as_second();
        let session = cache.load(now);
        let named = self.globals.operator.clone();
        if let Some(file) = &self.globals.passphrase_file {
            let operator =
                named.or_else(|| session.map(|it| it.operator)).ok_or(CommandError::NotLoggedIn)?;
            let read = || self.first_line(file);
            let passphrase = if file == Path::new("-") { self.once(read)? } else { read()? };
            let keys = slots.open(&operator, Lock::Passphrase, passphrase.bytes())?;
            return Ok((operator, keys));
        }
        match session {
            Some(session) if named.as_ref().is_none_or(|name| *name == session.operator) => {
                let session = match fresh {
                    Some(oldest) if !(0..=oldest).contains(&(now - session.proved)) => {
                        self.prove(ui, slots, &cache, session, now)?
                    }
                    _ => session,
                };
                Ok((session.operator, session.keys))
            }
            _ => {
                let operator = named.ok_or(CommandError::NotLoggedIn)?;
                if !ui.interactive {
                    return Err(CommandError::ValueNeeded { option: "--passphrase-file".to_owned() }.into());
                }
                let label = ui.text.get("prompt-passphrase-of", &[("operator", operator.clone())]);
                let mut ask = || Ok(ui.prompt().hidden(&label)?);
                let passphrase = if fresh.is_none() { self.once(ask)? } else { ask()? };
                let keys = slots.open(&operator, Lock::Passphrase, passphrase.bytes())?;
                Ok((operator, keys))
            }
        }
    }

    /// A passphrase that is typed or comes by standard input: whoever enters again and again gives it once.
    fn once(&self, ask: impl FnOnce() -> Result<Secret>) -> Result<Secret> {
        let given = self.passphrase.borrow().clone();
        let passphrase = given.map_or_else(ask, Ok)?;
        *self.passphrase.borrow_mut() = Some(passphrase.clone());
        Ok(passphrase)
    }

    fn prove(
        &self,
        ui: &mut Ui,
        slots: &Slots,
        cache: &SessionCache,
        session: Session,
        now: i64,
    ) -> Result<Session> {
        if !ui.interactive {
            return Err(CommandError::PassphraseStale { operator: session.operator }.into());
        }
        let label = ui.text.get("prompt-passphrase-of", &[("operator", session.operator.clone())]);
        let passphrase = ui.prompt().hidden(&label)?;
        slots.open(&session.operator, Lock::Passphrase, passphrase.bytes())?;
        Ok(cache.prove(session, now))
    }

    fn token_file(&self) -> Option<PathBuf> {
        self.globals.token_file.clone().or_else(|| {
            let path = self.config.credentials.as_ref()?.join("sportello.token");
            (self.globals.operator.is_none() && path.exists()).then_some(path)
        })
    }

    /// The cache of the office's sessions.
    pub fn sessions(&self, slots: &Slots) -> SessionCache {
        SessionCache::new(slots.office(), self.config.runtime.as_deref())
    }

    /// Opens a session, and the office in it.
    pub fn log_in(&self, operator: &str, passphrase: &Secret) -> Result<Office> {
        let folder = self.office_folder()?;
        let slots = Slots::read(&folder.keys())?;
        let keys = slots.open(operator, Lock::Passphrase, passphrase.bytes())?;
        self.bound(operator)?;
        let office = self.open(folder, &slots, keys, operator)?;
        if !self.sessions(&slots).open(operator, &office.keys, self.clock.now().as_second()) {
            return Err(CommandError::SessionUnkept.into());
        }
        Ok(office)
    }

    /// Ends the session; whether there was one.
    pub fn log_out(&self) -> Result<bool> {
        let slots = Slots::read(&self.office_folder()?.keys())?;
        let cache = self.sessions(&slots);
        let open = cache.load(self.clock.now().as_second()).is_some();
        cache.clear();
        Ok(open)
    }
}

/// A token file holds `name:token`; it is refused unless it is 0600 and ours.
fn open_token(slots: &Slots, path: &Path) -> Result<(String, Keyring)> {
    let refused = |reason: String| CommandError::TokenRefused { path: path.display().to_string(), reason };
    let about = fs::metadata(path).map_err(|error| refused(error.to_string()))?;
    if about.mode() & 0o077 != 0 || about.uid() != rustix::process::geteuid().as_raw() {
        return Err(refused("0600".to_owned()).into());
    }
    let text = Secret::from(fs::read_to_string(path).map_err(|error| refused(error.to_string()))?);
    let (name, token) =
        text.expose().trim().split_once(':').ok_or_else(|| refused("NAME:TOKEN".to_owned()))?;
    let keys = slots.open(name, Lock::Token, token.as_bytes())?;
    Ok((name.to_owned(), keys))
}

/// The first line of a file.
fn first_lines(path: &Path, most: usize) -> Result<Vec<Secret>> {
    let unreadable = |error: std::io::Error| CommandError::unreadable(path, &error);
    let mut text = zeroize::Zeroizing::new(String::with_capacity(4096));
    let mut source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(fs::File::open(path).map_err(unreadable)?)
    };
    source.by_ref().take(4096).read_to_string(&mut text).map_err(unreadable)?;
    Ok(text.lines().take(most).filter(|line| !line.is_empty()).map(Secret::from).collect())
}
