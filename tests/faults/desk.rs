//! An office of its own for every test: its folder, a home, a runtime folder, and the real binary in a cleared
//! environment.

#![allow(dead_code, reason = "each test binary uses a part")]

use serde_json::Value;
use sportello::model::codice_fiscale::CodiceFiscale;
use sportello::secret::keys::Keyring;
use sportello::secret::seal::SealKey;
use sportello::secret::slots::{Lock, Slots};
use sportello::store::{Account, Message, MessageFilter, Store, UserFilter};
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The program under test.
pub const BINARY: &str = env!("CARGO_BIN_EXE_sportello");

/// The passphrase of everybody.
pub const PASSPHRASE: &str = "la frase di prova";

/// A folder in which somebody works with an office.
pub struct Desk(TempDir);

impl Desk {
    /// A desk without an office.
    pub fn bare() -> Self {
        // In memory where there is such a folder: no test here takes the power away, so syncing only costs.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
        let desk = Self(folder.expect("a temporary folder"));
        for folder in ["home", "runtime"] {
            fs::create_dir(desk.path(folder)).expect("a folder");
            fs::set_permissions(desk.path(folder), Permissions::from_mode(0o700)).expect("its own");
        }
        desk.file("passphrase", PASSPHRASE);
        desk
    }

    /// A desk with a trial office, in which `anna` registers people and sends their messages.
    pub fn founded() -> Self {
        Self::found(&["--trial"])
    }

    /// A desk with an office founded with these options.
    pub fn found(options: &[&str]) -> Self {
        let desk = Self::bare();
        let (frase, recovery) = (desk.text("passphrase"), desk.text("recovery"));
        let found = ["office", "init", "--name", "Sede di prova", "--new-passphrase-file", &frase];
        desk.act_as("admin", &[&found[..], &["--recovery-out", &recovery], options].concat());
        desk.hire("anna", &["clerk", "dispatcher"]);
        desk
    }

    /// Adds a person, who then sets a passphrase of his own.
    pub fn hire(&self, name: &str, roles: &[&str]) {
        let first = self.file("first", "a first one, to be changed");
        let roles: Vec<&str> = roles.iter().flat_map(|role| ["--role", role]).collect();
        self.act_as(
            "admin",
            &[&["operator", "add", name, "--new-passphrase-file", &first], &roles[..]].concat(),
        );
        let own = self.text("passphrase");
        let change = ["operator", "passphrase", "--new-passphrase-file", &own];
        let done = Done::of(self.plain(&change).args(["--operator", name, "--passphrase-file", &first]));
        assert_eq!(done.code, Some(0), "{}", done.stderr);
    }

    /// A founded desk, from an office that is founded once.
    pub fn fresh() -> Self {
        // Its files alone are kept: a desk that is never dropped would stay behind.
        static FOUNDED: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
        let files = FOUNDED.get_or_init(|| {
            let desk = Self::founded();
            let read =
                |name: &str| (name.to_owned(), fs::read(desk.path("office").join(name)).expect("a file"));
            ["office.db", "office.keys"].map(read).to_vec()
        });
        let desk = Self::bare();
        fs::create_dir(desk.path("office")).expect("the office");
        fs::set_permissions(desk.path("office"), Permissions::from_mode(0o700)).expect("its own");
        for (name, bytes) in files {
            fs::write(desk.path("office").join(name), bytes).expect("a file");
            fs::set_permissions(desk.path("office").join(name), Permissions::from_mode(0o600))
                .expect("its own");
        }
        desk
    }

    /// Another desk with the same office, and a home that has never seen it.
    pub fn copy(&self) -> Self {
        let other = Self::bare();
        if self.path("office").is_dir() {
            copy_folder(&self.path("office"), &other.path("office"));
        }
        other
    }

    /// A path on the desk.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The same as text.
    pub fn text(&self, name: &str) -> String {
        self.path(name).to_str().expect("a path in UTF-8").to_owned()
    }

    /// A file on the desk.
    pub fn file(&self, name: &str, content: &str) -> String {
        fs::write(self.path(name), content).expect("a file");
        // A passphrase is taken from a file of one's own alone.
        fs::set_permissions(self.path(name), Permissions::from_mode(0o600)).expect("its mode");
        self.text(name)
    }

    /// A command line, spoken in English and by nobody.
    pub fn plain(&self, line: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        self.surround(&mut command).args(line);
        command
    }

    /// A command line of `anna` that answers in JSON.
    pub fn command(&self, line: &[&str]) -> Command {
        self.command_of("anna", line)
    }

    /// The same in another operator's name.
    pub fn command_of(&self, operator: &str, line: &[&str]) -> Command {
        let mut command = self.plain(line);
        command
            .args(["--operator", operator, "--format", "json", "--passphrase-file"])
            .arg(self.path("passphrase"));
        command
    }

    /// Nothing of the surroundings but a home, a runtime folder, an office and a language.
    pub fn surround<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env_clear()
            .env("HOME", self.path("home"))
            .env("XDG_RUNTIME_DIR", self.path("runtime"))
            .env("SPORTELLO_OFFICE", self.path("office"))
            .env("SPORTELLO_LANG", "en")
            .current_dir(self.0.path())
    }

    /// Runs a command line of `anna`.
    pub fn run(&self, line: &[&str]) -> Done {
        Done::of(&mut self.command(line))
    }

    /// Runs a command line of `anna` that cannot fail.
    pub fn act(&self, line: &[&str]) -> Done {
        self.act_as("anna", line)
    }

    /// Runs a command line of somebody that cannot fail.
    pub fn act_as(&self, operator: &str, line: &[&str]) -> Done {
        let done = Done::of(&mut self.command_of(operator, line));
        assert_eq!(done.code, Some(0), "{line:?}: {}", done.stderr);
        done
    }

    /// The keys that `anna` holds.
    pub fn keys(&self) -> Keyring {
        self.keys_of("anna")
    }

    /// The keys that an operator holds.
    pub fn keys_of(&self, operator: &str) -> Keyring {
        let slots = Slots::read(&self.path("office/office.keys")).expect("the slots");
        let passphrase = fs::read(self.path("passphrase")).expect("the passphrase");
        slots.open(operator, Lock::Passphrase, &passphrase).expect("the slot")
    }

    /// The database, opened as the program opens it.
    pub fn store(&self) -> Store {
        Store::open(&self.path("office/office.db"), &self.keys().database()).expect("the database")
    }

    /// The accounts, in the order they were made.
    pub fn accounts(&self) -> Vec<Account> {
        accounts(&self.store())
    }

    /// Their codici fiscali.
    pub fn codes(&self) -> Vec<CodiceFiscale> {
        self.accounts().iter().map(|account| account.sheet.codice_fiscale).collect()
    }
}

/// The accounts of an office, in the order they were made.
pub fn accounts(store: &Store) -> Vec<Account> {
    store.user().list(&UserFilter { limit: -1, ..UserFilter::default() }).expect("the accounts")
}

/// The messages of an office, in the order they were queued.
pub fn messages(store: &Store) -> Vec<Message> {
    store.message().list(&MessageFilter { limit: -1, ..MessageFilter::default() }).expect("the messages")
}

/// The secret that waits in a message.
pub fn secret_of(key: &SealKey, message: &Message) -> String {
    let purpose = format!("message {}", message.message_id);
    let opened = key.open(purpose.as_bytes(), message.sealed.as_ref().expect("a seal")).expect("its secret");
    let fields: Value = serde_json::from_slice(&opened).expect("its fields");
    fields["secret"].as_str().expect("a secret").to_owned()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file to copy");
        }
    }
    fs::set_permissions(to, fs::metadata(from).expect("a folder").permissions()).expect("its mode");
}

/// What a command answered.
#[derive(Debug)]
pub struct Done {
    /// The exit code; none of a killed process.
    pub code: Option<i32>,
    /// The signal that killed it.
    pub signal: Option<i32>,
    /// What it answered.
    pub stdout: String,
    /// What it said beside.
    pub stderr: String,
}

impl Done {
    /// Runs a command to its end, with nobody at the keyboard.
    pub fn of(command: &mut Command) -> Self {
        command.stdin(Stdio::null()).output().expect("the program").into()
    }

    /// The error in the last line of standard error, as `--format json` promises it.
    pub fn error(&self) -> Value {
        let last = self.stderr.lines().last().unwrap_or_default();
        let said: Value =
            serde_json::from_str(last).unwrap_or_else(|_| panic!("no JSON error ends {self:?}"));
        let error = &said["error"];
        assert_eq!(error["code"].as_i64(), self.code.map(i64::from), "{self:?}");
        assert!(error["message"].as_str().is_some_and(|words| !words.is_empty()), "{self:?}");
        error.clone()
    }

    /// The stable word of what went wrong.
    pub fn kind(&self) -> String {
        self.error()["kind"].as_str().expect("a kind").to_owned()
    }

    /// Nothing went wrong that nobody foresaw.
    pub fn assert_no_panic(&self) {
        assert!(self.code != Some(101) && !self.stderr.contains("panicked"), "{self:?}");
    }
}

impl From<Output> for Done {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            signal: output.status.signal(),
            stdout: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
        }
    }
}
