//! What a command has at hand: surroundings, clock, random source, and the way into the office.

mod files;
mod machine;

pub use machine::expect_random;

use crate::cli::Globals;
use crate::config::Config;
use crate::error::{CommandError, Result};
use crate::model::clock::{Clock, Random};
use crate::model::plain::visible;
use crate::model::secret::Secret;
use crate::ops::older_copy::{self, HeadMemory};
use crate::ops::{self, Folder, Office, OfficeError};
use crate::secret::keys::Keyring;
use crate::secret::session::{FRESH, Session, SessionCache};
use crate::secret::slots::{Lock, Slots};
use crate::ui::{SecretTarget, Secured, Ui, Unfinished};
use files::{first_lines, open_token, private};
use machine::{SystemClock, SystemRandom};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use std::cell::{Cell, RefCell};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How far the machine's clock may stand behind the newest event before it is believed to have gone back, in
/// milliseconds: two machines' clocks never agree to the second.
const STEP: i64 = 60_000;

/// What a command has at hand.
pub struct Context {
    globals: Globals,
    config: Config,
    clock: SystemClock,
    random: SystemRandom,
    signal: Arc<AtomicUsize>,
    input_read: Cell<bool>,
    trial_told: Cell<bool>,
    clock_told: Cell<bool>,
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
            clock: SystemClock::default(),
            random: SystemRandom,
            signal: Arc::default(),
            input_read: Cell::new(false),
            trial_told: Cell::new(false),
            clock_told: Cell::new(false),
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

    /// The signal that asked to end; zero for none.
    pub fn signal(&self) -> i32 {
        i32::try_from(self.signal.load(Ordering::Relaxed)).unwrap_or(0)
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
        folder.expect_office()?;
        Ok(folder)
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

    /// A passphrase: the first line of a file that nobody else may read, of standard input, or of a pipe.
    pub fn passphrase(&self, path: &Path) -> Result<Secret> {
        if path != Path::new("-") {
            let refused =
                |reason: String| CommandError::PassphraseOpen { path: path.display().to_string(), reason };
            let about = fs::metadata(path).map_err(|error| CommandError::unreadable(path, &error))?;
            private(path, &about, self.config.credentials.as_deref()).map_err(refused)?;
        }
        self.first_line(path)
    }

    /// The first lines, as many as there are.
    pub fn first_lines(&self, path: &Path, most: usize) -> Result<Vec<Secret>> {
        self.allow_file(path)?;
        self.claim_input(path)?;
        first_lines(path, most)
    }

    /// A new file for the eyes of its owner alone, or one in the place of what a cut off run left; any other is refused.
    pub fn new_file(&self, path: &Path, act: &str) -> Result<Unfinished> {
        // A cut off run names no commit: its file is written anew.
        let file = Unfinished::begin(path, &self.act_of(act), &|_| false)
            .map_err(|error| CommandError::unwritable(path, &error))?;
        Ok(file.ok_or_else(|| CommandError::FileThere { file: path.display().to_string() })?)
    }

    /// The same; none where the file holds already what it should: a run was killed after its last byte.
    pub fn new_file_unless_right(
        &self,
        path: &Path,
        act: &str,
        is_right: &dyn Fn(&[u8]) -> bool,
    ) -> Result<Option<Unfinished>> {
        if Unfinished::is_whole(path, is_right) {
            return Ok(None);
        }
        self.new_file(path, act).map(Some)
    }

    /// Secures the place where a secret will be shown: a file, descriptor or pipe the caller named, or the terminal.
    /// `is_committed` tells from the mark of a file that was cut off whether its act was committed.
    pub fn secret_target(
        &self,
        option: &str,
        file: Option<&Path>,
        act: &str,
        is_committed: &dyn Fn(&str) -> bool,
    ) -> Result<Secured> {
        if let Some(path) = file {
            self.allow_named(option, path)?;
        }
        Ok(SecretTarget::secure(file, &self.act_of(act), is_committed)?)
    }

    /// An act, what and to whom, with who does it: by this the file of a cut off run is known again.
    pub fn act_of(&self, act: &str) -> String {
        let who = self.act.borrow().as_ref().map(|it| it.operator.clone()).unwrap_or_default();
        format!("{who}: {}", visible(act))
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
            let session =
                slots.and_then(|slots| self.sessions(&slots).load(SystemClock::machine().as_second()));
            session.is_some_and(|it| self.globals.operator.as_ref().is_none_or(|name| *name == it.operator))
        };
        file.is_some() || has_session()
    }

    /// The same for the admin who goes on from an older copy; tells the end of the log that was judged, and which event,
    /// seen last, is lost.
    pub fn unlock_copy(&self, ui: &mut Ui, noun: &str, verb: &str) -> Result<(Office, i64, Option<i64>)> {
        let folder = self.office_folder()?;
        let slots = Slots::read(&folder.keys())?;
        let (operator, keys) = self.keys(ui, &slots, Some(FRESH))?;
        self.bound(&operator)?;
        let memory = || HeadMemory::new(self.config.state.as_deref(), slots.office());
        let enter = |memory| Office::enter(folder.clone(), keys.clone(), &operator, &self.clock, memory);
        let office = enter(memory().doubted())?;
        // Read before the home judges: an acceptance by a colleague in between is seen by one or the other.
        let since = older_copy::end(&office)?;
        let lost = match enter(memory()) {
            Err(OfficeError::HistoryChanged { seq }) => Some(seq),
            entered => entered.map(|_| None)?,
        };
        let office = office.expect_newest(&slots)?.allow(noun, verb, &self.clock)?;
        Ok((self.begin(office, noun, verb)?, since, lost))
    }

    fn begin(&self, office: Office, noun: &str, verb: &str) -> Result<Office> {
        *self.act.borrow_mut() = Some(Act {
            folder: office.folder.clone(),
            operator: office.actor.name.clone(),
            keys: office.keys.clone(),
            noun: noun.to_owned(),
            verb: verb.to_owned(),
            since: older_copy::end(&office)?,
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
        self.tell_clock(ui);
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
        let office = office.expect_newest(slots)?;
        let machine = SystemClock::machine();
        self.clock.go_ahead(ops::office::ahead(&office, machine, STEP)?);
        // What ended by the office's time has ended, whatever the machine says.
        office.refuse_ended(&self.clock)?;
        Ok(office)
    }

    /// Says where the machine's clock stands behind the office's time.
    fn tell_clock(&self, ui: &Ui) {
        if self.clock.ahead() > 0 && !self.clock_told.replace(true) {
            let args = [("machine", SystemClock::machine()), ("office", self.clock.now())];
            ui.warn("clock-behind", &args.map(|(name, at)| (name, at.to_string())));
        }
    }

    /// A token, else operator and passphrase, else the open session.
    fn keys(&self, ui: &mut Ui, slots: &Slots, fresh: Option<i64>) -> Result<(String, Keyring)> {
        if let Some(path) = &self.globals.token_file {
            self.allow_file(path)?;
        }
        if let Some(path) = self.token_file()? {
            return open_token(slots, &path, self.config.credentials.as_deref());
        }
        let cache = self.sessions(slots);
        let now = SystemClock::machine().as_second();
        let session = cache.load(now);
        let named = self.globals.operator.clone();
        if let Some(file) = &self.passphrase_file() {
            let operator =
                named.or_else(|| session.map(|it| it.operator)).ok_or(CommandError::NotLoggedIn)?;
            let read = || self.passphrase(file);
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

    /// The token that was named, else the one that the service manager handed out. A service whose credential is
    /// missing never acts in an open session instead.
    fn token_file(&self) -> Result<Option<PathBuf>> {
        if let Some(path) = &self.globals.token_file {
            return Ok(Some(path.clone()));
        }
        if self.globals.passphrase_file.is_some() {
            return Ok(None);
        }
        let Some(path) = self.credential("sportello.token") else { return Ok(None) };
        let with_passphrase = self.globals.operator.is_some() && self.passphrase_file().is_some();
        match path.symlink_metadata() {
            Ok(_) if self.globals.operator.is_none() => Ok(Some(path)),
            _ if with_passphrase => Ok(None),
            Ok(_) => Ok(Some(path)),
            Err(error) => {
                let (path, reason) = (path.display().to_string(), error.to_string());
                Err(CommandError::TokenRefused { path, reason }.into())
            }
        }
    }

    /// The passphrase file that was named, else the one that the service manager handed out.
    fn passphrase_file(&self) -> Option<PathBuf> {
        let handed_out = || self.credential("sportello.passphrase").filter(|path| path.exists());
        self.globals.passphrase_file.clone().or_else(handed_out)
    }

    /// Where the service manager puts a credential.
    fn credential(&self, name: &str) -> Option<PathBuf> {
        Some(self.config.credentials.as_ref()?.join(name))
    }

    /// The cache of the office's sessions.
    pub fn sessions(&self, slots: &Slots) -> SessionCache {
        SessionCache::new(slots.office(), self.config.runtime.as_deref())
    }

    /// Whose session is open: the terminals of one user share it.
    pub fn session_of(&self) -> Option<String> {
        let slots = Slots::read(&self.office_folder().ok()?.keys()).ok()?;
        self.sessions(&slots).load(SystemClock::machine().as_second()).map(|session| session.operator)
    }

    /// Opens a session, and the office in it.
    pub fn log_in(&self, operator: &str, passphrase: &Secret) -> Result<Office> {
        let folder = self.office_folder()?;
        let slots = Slots::read(&folder.keys())?;
        let keys = slots.open(operator, Lock::Passphrase, passphrase.bytes())?;
        self.bound(operator)?;
        let office = self.open(folder, &slots, keys, operator)?;
        if !self.sessions(&slots).open(operator, &office.keys, SystemClock::machine().as_second()) {
            return Err(CommandError::SessionUnkept.into());
        }
        Ok(office)
    }

    /// Ends the session; whether there was one.
    pub fn log_out(&self) -> Result<bool> {
        let slots = Slots::read(&self.office_folder()?.keys())?;
        let cache = self.sessions(&slots);
        let open = cache.load(SystemClock::machine().as_second()).is_some();
        cache.clear();
        Ok(open)
    }
}
