//! Failure as the user meets it: a kind, a text with what to do, an exit code. Every error type of
//! the layers below arrives here, through one conversion.

use crate::model::codice_fiscale::CodiceFiscaleError;
use crate::model::contact::{CapError, EmailError, PhoneError};
use crate::model::organisation_code::OrganisationCodeError;
use crate::model::place::{BelfioreError, ProvinceError};
use crate::model::plain::PlainTextError;
use crate::model::request::RequestNumber;
use crate::model::sex::SexError;
use crate::model::situation::{Class, Situation};
use crate::situations;
use crate::ui::Text;
use serde_json::{Map, json};
use signal_hook::consts::{SIGHUP, SIGTERM};
use std::io;
use std::path::Path;

/// What a command answers when it did not do what it was asked.
pub struct CliError {
    class: Class,
    kind: String,
    args: Vec<(&'static str, String)>,
    source: anyhow::Error,
    /// Command lines that help, beside the hint of the language files.
    hints: Vec<String>,
}

/// What a command answers.
pub type Result<T = ()> = std::result::Result<T, CliError>;

impl<S: Situation> From<S> for CliError {
    fn from(situation: S) -> Self {
        Self {
            class: situation.class(),
            kind: situation.kind().to_owned(),
            args: situation.args(),
            source: anyhow::Error::new(situation),
            hints: Vec::new(),
        }
    }
}

impl From<anyhow::Error> for CliError {
    fn from(source: anyhow::Error) -> Self {
        let args = vec![("reason", source.to_string())];
        Self { class: Class::Failure, kind: "failed".to_owned(), args, source, hints: Vec::new() }
    }
}

situations! {
    /// Situations that only the command line knows.
    pub enum CommandError {
        /// Nobody is logged in.
        Denied "not-logged-in" NotLoggedIn,
        /// The act asks for a passphrase given lately.
        Denied "passphrase-stale" PassphraseStale { operator: String },
        /// Others may read the file of a passphrase.
        Denied "passphrase-open" PassphraseOpen { path: String, reason: String },
        /// A service cannot give a passphrase.
        Denied "token-refused" TokenRefused { path: String, reason: String },
        /// No folder to put the office in.
        Failure "home-missing" HomeMissing,
        /// The session cannot be kept.
        Failure "session-unkept" SessionUnkept,
        /// A request was opened, and waits for a second person.
        Waiting "second-person" SecondPerson { request: RequestNumber },
        /// Some requests of an import are not ready.
        Partial "requests-left" RequestsLeft { done: usize, left: usize },
        /// Some files of an intake could not be matched.
        Partial "files-left" FilesLeft { filed: usize, left: usize },
        /// Asked to stop.
        Interrupted "stopped" Stopped,
        /// A value has to be given and nobody can be asked.
        Usage "value-needed" ValueNeeded { option: String },
        /// No list ended with this cursor.
        Usage "cursor-unusable" CursorUnusable { cursor: String },
        /// Two options both read standard input.
        Usage "input-twice" InputTwice,
        /// A file cannot be read.
        Failure "file-unreadable" FileUnreadable { file: String, reason: String },
        /// Some rows of a list were refused.
        Partial "rows-refused" RowsRefused { refused: usize, rows: usize },
        /// A file exists already.
        Conflict "file-there" FileThere { file: String },
        /// An option does not work on a stream.
        Usage "name-needed" NameNeeded { option: String },
        /// A run that is cut off goes on with its list, so that is a file.
        Usage "list-to-stream" ListToStream { option: String },
        /// A name is given to standard input, and nothing is read from there.
        Usage "name-unused" NameUnused,
        /// A file cannot be made or written.
        Failure "file-unwritable" FileUnwritable { file: String, reason: String },
        /// Two files to be written are one.
        Usage "file-twice" FileTwice { file: String },
        /// The JSON on standard input is not what is expected.
        Refused "json-unusable" Json { reason: String },
        /// The two passphrases differ.
        Refused "passphrases-differ" PassphrasesDiffer,
        /// A passphrase file is empty.
        Refused "passphrase-empty" PassphraseEmpty,
        /// Some codes are not valid.
        Partial "codes-mixed" CodesMixed { bad: usize, all: usize },
        /// No code is valid.
        Refused "codes-invalid" CodesInvalid { bad: usize },
        /// Some files are refused.
        Partial "documents-mixed" DocumentsMixed { refused: usize, all: usize },
        /// Every file is refused.
        Refused "documents-refused" DocumentsRefused { refused: usize },
        /// A code cannot be computed from these data.
        Refused "not-computable" NotComputable { reason: String },
        /// A place is unknown, or several have the name.
        Refused "place-unclear" PlaceUnclear { place: String, near: String },
        /// Rows of the file were not taken.
        Partial "rows-rejected" RowsRejected { rejected: u64, rows: u64, file: String },
        /// Messages did not leave.
        Partial "messages-failed" MessagesFailed { failed: u64 },
        /// Messages were left for somebody else.
        Partial "messages-left" MessagesLeft { left: u64 },
        /// A reviewer found a point of the checklist wanting.
        Refused "check-denied" CheckDenied { request: RequestNumber, check: String, paper: String },
        /// The log holds what was seen last: no older copy was put back.
        Conflict "no-older-copy" NoCopy,
        /// Somebody said no.
        Refused "not-confirmed" NotConfirmed,
        /// The office has a fault.
        Refused "office-faulty" OfficeFaulty { faults: usize },
        /// A value is not what it should be.
        Refused "invalid-value" InvalidValue { option: String, reason: String },
        /// Under sudo the office and the files are pinned.
        Denied "sudo-pinned" SudoPinned { what: String },
    }
}

impl CommandError {
    /// Why a file could not be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::FileUnreadable { file: path.display().to_string(), reason: error.to_string() }
    }

    /// Why a file could not be made or written.
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        let file = path.display().to_string();
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::FileThere { file },
            _ => Self::FileUnwritable { file, reason: error.to_string() },
        }
    }
}

impl CliError {
    /// Adds a command line that helps.
    pub fn hint(mut self, command: impl Into<String>) -> Self {
        self.hints.push(command.into());
        self
    }

    /// The stable word, where a rule refused: the log keeps such refusals.
    pub fn refusal(&self) -> Option<&str> {
        matches!(self.class, Class::Refused | Class::Conflict).then_some(self.kind.as_str())
    }

    /// Whether some of it was done, and the answer is out.
    pub fn is_partial(&self) -> bool {
        matches!(self.class, Class::Partial)
    }

    /// The exit code; a reader that closed the pipe is no failure.
    pub fn code(&self) -> u8 {
        if self.kind == "pipe-closed" {
            return 0;
        }
        match self.class {
            Class::Failure => 1,
            Class::Usage => 2,
            Class::NotFound => 3,
            Class::Refused => 4,
            Class::Denied => 5,
            Class::Partial => 6,
            Class::Waiting => 7,
            Class::Conflict => 8,
            Class::Busy => 75,
            Class::Interrupted => 130,
            Class::Terminated => 143,
            Class::HungUp => 129,
        }
    }

    /// The same, where the system asked to end, or the terminal went away, rather than somebody at the keyboard.
    pub fn ended_by(mut self, signal: i32) -> Self {
        if matches!(self.class, Class::Interrupted) {
            self.class = match signal {
                SIGTERM => Class::Terminated,
                SIGHUP => Class::HungUp,
                _ => Class::Interrupted,
            };
        }
        self
    }

    /// Tells it on standard error, as words or, for scripts, as the last line of JSON.
    pub fn tell(&self, text: &Text, for_scripts: bool) -> u8 {
        let code = self.code();
        if code == 0 {
            return 0;
        }
        let args = if for_scripts { self.args.clone() } else { shown(&self.args) };
        let message =
            if for_scripts { self.message(text, &args) } else { self.message(text, &text.spoken(&args)) };
        let mut hints: Vec<String> =
            text.maybe(&format!("error-{}.hint", self.kind), &args).into_iter().collect();
        hints.extend(self.hints.iter().cloned());
        let causes: Vec<String> = self.source.chain().skip(1).map(ToString::to_string).collect();
        if for_scripts {
            let args: Map<_, _> =
                args.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
            let said = json!({ "error": {
                "code": code, "kind": self.kind, "message": message, "args": args, "hints": hints, "causes": causes,
            } });
            crate::ui::last_words(&said.to_string());
        } else {
            // What waits for somebody else has not failed.
            let label = text.get(if self.class == Class::Waiting { "waiting" } else { "error" }, &[]);
            let mut lines = vec![format!("{label}: {message}")];
            lines.extend(causes.iter().map(|it| format!("{}: {it}", text.get("cause", &[]))));
            lines.extend(hints.iter().map(|it| format!("{}: {it}", text.get("hint", &[]))));
            crate::ui::last_words(&lines.join("\n"));
        }
        code
    }

    fn message(&self, text: &Text, args: &[(&str, String)]) -> String {
        text.maybe(&format!("error-{}", self.kind), args).unwrap_or_else(|| self.source.to_string())
    }

    /// Wrong usage, in the words of the language, and the values that they speak of.
    pub fn usage(reason: String, values: Vec<(&'static str, String)>) -> Self {
        let args = [vec![("reason", reason.clone())], values].concat();
        let source = anyhow::anyhow!(reason);
        Self { class: Class::Usage, kind: "usage".to_owned(), args, source, hints: Vec::new() }
    }

    /// What clap found wrong: a value that a rule refuses is invalid data, the rest wrong usage.
    pub fn from_clap(error: clap::Error) -> std::result::Result<Self, clap::Error> {
        let rule = std::error::Error::source(&error).is_some_and(|source| {
            source.is::<CodiceFiscaleError>()
                || source.is::<OrganisationCodeError>()
                || source.is::<EmailError>()
                || source.is::<PhoneError>()
                || source.is::<CapError>()
                || source.is::<ProvinceError>()
                || source.is::<BelfioreError>()
                || source.is::<SexError>()
                || source.is::<PlainTextError>()
                || source.is::<crate::model::date::DateError>()
        });
        let option =
            error.get(clap::error::ContextKind::InvalidArg).map(ToString::to_string).unwrap_or_default();
        match std::error::Error::source(&error).map(ToString::to_string) {
            Some(reason) if rule => Ok(CommandError::InvalidValue { option, reason }.into()),
            _ => Err(error),
        }
    }
}

/// Values for people: what comes from outside, as the name of a file, begins no line of its own. A reason may have
/// several: it points into the file that it speaks of.
pub fn shown<'a>(args: &[(&'a str, String)]) -> Vec<(&'a str, String)> {
    let mut args = crate::ui::local_times(args);
    for (_, value) in args.iter_mut().filter(|(name, _)| *name != "reason") {
        *value = crate::ui::safe(value);
    }
    args
}
