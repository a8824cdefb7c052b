//! A sandbox: an office in a folder of its own, its people, a home and a clock that stands still.
//!
//! The office is founded once and copied for each test. The copies share its id, and with it the
//! place of its session: a test of sessions founds an office of its own.

mod mail;
mod people;
mod vault;

pub use mail::text_of_mail;
pub use people::{BIANCO, GESTORE, MILANI, PELLEGRINO, Person, ROSSI};

use serde_json::Value;
use std::cell::RefCell;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// A Monday morning.
pub const NOW: &str = "2026-11-02T09:00:00Z";

/// The people of the office and what each may be.
pub const STAFF: [(&str, &str); 7] = [
    ("admin", "admin"),
    ("anna", "clerk"),
    ("bruno", "reviewer"),
    ("carla", "approver"),
    ("dario", "dispatcher"),
    ("mara", "mailroom"),
    ("aldo", "auditor"),
];

/// The files of an office founded once.
static TEMPLATE: OnceLock<Vec<(PathBuf, Vec<u8>)>> = OnceLock::new();

/// The passphrase that only its owner knows.
pub fn passphrase(name: &str) -> String {
    format!("{name} alone knows this")
}

pub struct Sandbox {
    folder: TempDir,
    clock: RefCell<String>,
    /// Every command line, with its surroundings, and every answer so far.
    heard: RefCell<Vec<String>>,
}

impl Sandbox {
    /// A home without an office.
    pub fn empty() -> Self {
        // In memory: where the kernel has no keyring for us, a session may lie nowhere else.
        let memory = Path::new("/dev/shm");
        let folder =
            if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        for name in ["home", "run", "desk"] {
            private_folder(&folder.path().join(name));
        }
        Self { folder, clock: RefCell::new(NOW.to_owned()), heard: RefCell::default() }
    }

    /// An office with its staff.
    pub fn office() -> Self {
        let files = TEMPLATE.get_or_init(|| {
            let founded = Self::founded();
            let read = |entry: fs::DirEntry| (entry.file_name().into(), fs::read(entry.path()).unwrap());
            fs::read_dir(founded.office_folder()).unwrap().map(|entry| read(entry.unwrap())).collect()
        });
        let office = Self::empty();
        private_folder(&office.office_folder());
        for (name, bytes) in files {
            private_file(&office.office_folder().join(name), bytes);
        }
        office
    }

    /// An office with its staff and an id of its own.
    pub fn founded() -> Self {
        let office = Self::empty();
        let own = office.file("own", passphrase("admin"));
        office.nobody().done(&format!(
            "office init --name 'Sede di Prova' --admin admin --new-passphrase-file {own} --recovery-out {} --trial",
            office.path("recovery")
        ));
        for (name, role) in &STAFF[1..] {
            office.hire(name, role);
        }
        office
    }

    /// Adds a person, who then sets a passphrase of his own.
    pub fn hire(&self, name: &str, role: &str) {
        let told = self.file("told", "everybody in the room heard this");
        self.by("admin").done(&format!("operator add {name} --role {role} --new-passphrase-file {told}"));
        let own = self.file("own", passphrase(name));
        let newcomer =
            Desk { acting: words(&format!("--operator {name} --passphrase-file {told}")), ..self.nobody() };
        newcomer.done(&format!("operator passphrase --new-passphrase-file {own}"));
    }

    /// A service with a token, made by the admin; its token lies on the desk under its name.
    pub fn with_service(self, name: &str, scope: &str) -> Self {
        let out = self.path(name);
        let body = if scope == "delegate" { "--organisation 12345678903" } else { "" };
        self.by("admin")
            .done(&format!("operator token {name} --scope {scope} {body} --expires 2027-01-01 --out {out}"));
        self
    }

    /// Registers a person, by the clerk.
    pub fn with(self, person: &Person, profile: &str) -> Self {
        if profile == "ente" && self.rows("organisation") == 0 {
            self.by("anna").done(GESTORE);
        }
        self.by("anna").done(&person.create(profile, &self.path(&format!("half-{}", person.cf))));
        self
    }

    /// The account of a person who followed the activation link.
    pub fn with_active(self, person: &Person) -> Self {
        let office = self.with(person, "generico");
        let code = office.file("code", office.sealed("activation", "activation_code"));
        office.by("anna").done(&format!("access activate {} --code-file {code}", person.cf));
        office
    }

    /// Sends what is due, by the dispatcher.
    pub fn sends(&self) -> Value {
        self.by("dario").json("message send")
    }

    /// Moves the clock.
    pub fn at(&self, moment: &str) -> &Self {
        moment.clone_into(&mut self.clock.borrow_mut());
        self
    }

    /// The desk of a member of the staff.
    pub fn by(&self, name: &str) -> Desk<'_> {
        let file = self.file(&format!("passphrase-{name}"), passphrase(name));
        Desk { acting: words(&format!("--operator {name} --passphrase-file {file}")), ..self.nobody() }
    }

    /// The place of a service.
    pub fn by_service(&self, name: &str) -> Desk<'_> {
        Desk { acting: words(&format!("--token-file {}", self.path(name))), ..self.nobody() }
    }

    /// Somebody who says nothing of himself.
    pub fn nobody(&self) -> Desk<'_> {
        Desk { sandbox: self, acting: Vec::new(), input: Vec::new(), surroundings: Vec::new() }
    }

    /// Where the sandbox lies.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The office's folder.
    pub fn office_folder(&self) -> PathBuf {
        self.root().join("office")
    }

    /// A place on the desk, as a command line names it.
    pub fn path(&self, name: &str) -> String {
        self.root().join("desk").join(name).display().to_string()
    }

    /// A file on the desk, with a text in it.
    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        let _ = fs::remove_file(&path);
        private_file(Path::new(&path), text.as_ref());
        path
    }

    /// What a file on the desk says.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Everything that was typed and answered so far.
    pub fn heard(&self) -> String {
        self.heard.borrow().join("\n")
    }
}

/// Where somebody types.
pub struct Desk<'s> {
    sandbox: &'s Sandbox,
    acting: Vec<String>,
    input: Vec<u8>,
    surroundings: Vec<(&'static str, String)>,
}

impl Desk<'_> {
    /// With this on standard input.
    pub fn feeding(mut self, input: impl AsRef<[u8]>) -> Self {
        input.as_ref().clone_into(&mut self.input);
        self
    }

    /// With this in the environment.
    pub fn knowing(mut self, name: &'static str, value: &str) -> Self {
        self.surroundings.push((name, value.to_owned()));
        self
    }

    /// Runs a command line, in which 'quotes' hold blanks together. No terminal is there.
    pub fn run(&self, line: &str) -> Answer {
        let mut command = self.command(line);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A command that refuses at once reads nothing: that is its right.
        let _ = child.stdin.take().unwrap().write_all(&self.input);
        let output = child.wait_with_output().unwrap();
        let answer = Answer {
            line: line.to_owned(),
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        let said = format!("{command:?}\n{}\n{}", answer.stdout, answer.stderr);
        self.sandbox.heard.borrow_mut().push(said);
        answer
    }

    /// The command, in a session without a terminal and an environment without a past.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new("setsid");
        command.arg(env!("CARGO_BIN_EXE_sportello")).args(&self.acting).args(words(line));
        command.env_clear().env("PATH", "/usr/bin:/bin").current_dir(self.sandbox.root().join("desk"));
        command.env("HOME", self.sandbox.root().join("home"));
        command.env("XDG_RUNTIME_DIR", self.sandbox.root().join("run"));
        command.env("SPORTELLO_OFFICE", self.sandbox.office_folder());
        command.env("SPORTELLO_TEST_TIME", self.sandbox.clock.borrow().as_str());
        command.envs(self.surroundings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a command that succeeds.
    #[track_caller]
    pub fn done(&self, line: &str) -> Answer {
        let answer = self.run(line);
        assert_eq!(answer.code, 0, "{answer:#?}");
        answer
    }

    /// Runs a command that succeeds, and reads its report.
    #[track_caller]
    pub fn json(&self, line: &str) -> Value {
        self.done(&format!("{line} --format json")).report()
    }

    /// Runs a command that does not do what it was asked, and says so with this code and word.
    #[track_caller]
    pub fn fails(&self, code: i32, kind: &str, line: &str) -> Answer {
        let answer = self.run(&format!("{line} --format json"));
        let error = answer.error();
        assert_eq!((answer.code, error["kind"].as_str()), (code, Some(kind)), "{answer:#?}");
        assert_eq!(error["code"], code, "{answer:#?}");
        assert_ne!(error["message"], "", "{answer:#?}");
        answer
    }

    /// The same, and nothing in the office changes beside the note that it was refused.
    #[track_caller]
    pub fn refuses(&self, code: i32, kind: &str, line: &str) -> Answer {
        let (before, events) = (self.sandbox.picture(), self.sandbox.events());
        let answer = self.fails(code, kind, line);
        assert_eq!(self.sandbox.picture(), before, "a refusal left something behind: {answer:#?}");
        assert!(self.sandbox.events() - events <= 1, "a refusal is one event at most: {answer:#?}");
        answer
    }
}

/// What a command answered.
#[derive(Debug)]
#[allow(dead_code, reason = "the line is read by whoever reads a failure")]
pub struct Answer {
    line: String,
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Answer {
    /// The report on standard output.
    #[track_caller]
    pub fn report(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:#?}"))
    }

    /// The error on the last line of standard error.
    #[track_caller]
    pub fn error(&self) -> Value {
        let last = self.stderr.lines().last().unwrap_or_default();
        let said: Value = serde_json::from_str(last).unwrap_or_else(|error| panic!("{error}: {self:#?}"));
        said["error"].clone()
    }
}

fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in line.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn private_folder(path: &Path) {
    fs::DirBuilder::new().mode(0o700).create(path).unwrap();
}

fn private_file(path: &Path, bytes: &[u8]) {
    let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    file.unwrap().write_all(bytes).unwrap();
}

/// One column of a report, as a list of words.
pub fn column(rows: &Value, name: &str) -> Vec<String> {
    let cell = |row: &Value| row[name].as_str().map_or_else(|| row[name].to_string(), str::to_owned);
    rows.as_array().unwrap().iter().map(cell).collect()
}

/// A report as it reads, without the values that differ from run to run.
pub fn form(report: &Value, hidden: &[&str]) -> String {
    fn hide(value: &mut Value, hidden: &[&str]) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| hide(item, hidden)),
            Value::Object(fields) => {
                for (key, field) in fields {
                    if hidden.contains(&key.as_str()) { *field = "…".into() } else { hide(field, hidden) }
                }
            }
            _ => {}
        }
    }
    let mut report = report.clone();
    hide(&mut report, hidden);
    serde_json::to_string_pretty(&report).unwrap()
}
