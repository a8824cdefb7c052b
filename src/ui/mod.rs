//! Everything a person sees or types: streams, tables, prompts, progress, words.

mod list;
pub mod picture;
mod progress;
mod prompt;
mod report;
mod secret_target;
mod stdout;
mod terminal;
pub mod text;

pub use list::{Items, csv_writer, head, keys_of, record};
pub use progress::Progress;
pub use prompt::{Prompt, PromptError, Terminal};
pub use report::Format;
pub use secret_target::{SecretTarget, Secured, Unfinished};
pub use stdout::Stdout;
pub use terminal::safe;
pub use text::{Language, Text};

use crate::model::secret::Secret;
use crate::situations;
use std::io::{self, IsTerminal, Write};

situations! {
    /// Why nothing more could be shown.
    pub enum UiError {
        /// The reader of standard output went away: nothing is wrong.
        Failure "pipe-closed" PipeClosed,
        /// Standard output cannot be written.
        Failure "output-failed" Output { reason: String },
        /// There is no terminal to show a secret on.
        Refused "no-terminal-for-secret" NoTerminal,
        /// The file for a secret cannot be written, or exists.
        Failure "secret-file" SecretFile { path: String, reason: String },
        /// It is there already.
        Conflict "file-there" FileThere { file: String },
    }
}

impl UiError {
    /// In the system's words, where it has any.
    fn reason(&self) -> String {
        match self {
            Self::Output { reason } => reason.clone(),
            Self::SecretFile { path, reason } => format!("{path}: {reason}"),
            other => other.to_string(),
        }
    }
}

impl From<io::Error> for UiError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::PipeClosed,
            _ => Self::Output { reason: error.to_string() },
        }
    }
}

/// The two streams, the form of reports and the person at the keyboard.
pub struct Ui {
    /// The form of reports.
    pub format: Format,
    /// The words.
    pub text: Text,
    /// Fewer words on standard error.
    pub quiet: bool,
    /// No confirmation is asked.
    pub yes: bool,
    /// Whether somebody can be asked.
    pub interactive: bool,
    prompt: Box<dyn Prompt>,
    width: Option<u16>,
    settled: Vec<Unfinished>,
}

impl Ui {
    /// Streams as the command line asked for them.
    pub fn new(format: Format, text: Text, quiet: bool, yes: bool, interactive: bool) -> Self {
        Self {
            format,
            text,
            quiet,
            yes,
            interactive,
            prompt: Box::new(Terminal),
            width: terminal::width(),
            settled: Vec::new(),
        }
    }

    /// Whether standard output is a terminal.
    pub fn is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Columns of the terminal that standard output is.
    pub fn columns(&self) -> Option<u16> {
        self.width
    }

    /// Writes data.
    pub fn out(&self, data: impl AsRef<[u8]>) -> Result<(), UiError> {
        // Data carries no colours, so nothing need be stripped from it.
        let mut stream = Stdout::new();
        stream.write_all(data.as_ref())?;
        stream.flush()?;
        Ok(())
    }

    /// Says how it stands; not when told to be quiet.
    pub fn status(&self, key: &str, args: &[(&str, String)]) {
        if !self.quiet {
            self.say("", &self.text.get(key, &self.text.spoken(&local_times(args))));
        }
    }

    /// Says what has to be known, also when told to be quiet.
    pub fn always(&self, key: &str, args: &[(&str, String)]) {
        self.say("", &self.text.get(key, args));
    }

    /// Warns.
    pub fn warn(&self, key: &str, args: &[(&str, String)]) {
        self.say("warning", &self.text.get(key, &self.text.spoken(&local_times(args))));
    }

    /// Names a command that makes sense now.
    pub fn hint(&self, text: &str) {
        if !self.quiet {
            self.say("hint", &safe(text));
        }
    }

    fn say(&self, label: &str, text: &str) {
        let label = if label.is_empty() { String::new() } else { self.text.get(label, &[]) + ": " };
        last_words(&format!("{label}{text}"));
    }

    /// Shows a secret once, before the commit that the mark names.
    pub fn hand_over(
        &self,
        target: &mut SecretTarget,
        key: &str,
        secret: &Secret,
        mark: &str,
    ) -> Result<(), UiError> {
        target.write(&self.text.get(key, &[]), secret, mark)
    }

    /// Does an act that shows a secret in its place before the commit; what shows it says in words why it could not.
    /// Where the act fails its place is discarded; where it is done, its file is settled when the command ends.
    pub fn handing_over<T, E>(
        &mut self,
        mut target: Option<SecretTarget>,
        key: &str,
        act: impl FnOnce(&mut dyn FnMut(&Secret, &str) -> Result<(), String>) -> Result<T, E>,
    ) -> Result<T, E> {
        let done = act(&mut |secret, mark| match &mut target {
            Some(target) => self.hand_over(target, key, secret, mark).map_err(|error| error.reason()),
            None => Ok(()),
        });
        match (&done, target) {
            (Ok(_), target) => self.settle(target.and_then(SecretTarget::into_file)),
            (Err(_), target) => target.into_iter().for_each(SecretTarget::discard),
        }
        done
    }

    /// The file of an act that was done is finished once the command is: a run that is cut off before can be repeated.
    pub fn settle(&mut self, files: impl IntoIterator<Item = Unfinished>) {
        self.settled.extend(files);
    }

    /// The answer is out: nothing is left to do but to end.
    pub fn finish(&mut self) {
        self.settled.drain(..).for_each(Unfinished::settle);
    }

    /// Whoever answers questions.
    pub fn prompt(&mut self) -> &mut dyn Prompt {
        &mut *self.prompt
    }
}

/// Values of a text for people: moments as the clocks of Italy show them.
pub fn local_times<'a>(args: &[(&'a str, String)]) -> Vec<(&'a str, String)> {
    args.iter()
        .map(|(name, value)| (*name, report::local_time(value).unwrap_or_else(|| value.clone())))
        .collect()
}

/// Writes to standard error, whatever the wish for silence.
pub fn last_words(text: &str) {
    // When even this cannot be written, nobody is left to tell.
    let _ = writeln!(anstream::stderr().lock(), "{}", terminal::safe_lines(text));
}
