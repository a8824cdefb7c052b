//! Questions to the person at the keyboard.

use super::Ui;
use crate::model::secret::Secret;
use crate::situations;
use dialoguer::FuzzySelect;
use dialoguer::theme::ColorfulTheme;
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::{Handle, Signals};
use std::io::{BufRead, Write};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

situations! {
    /// Why a question got no answer.
    pub enum PromptError {
        /// The person broke off.
        Interrupted "prompt-stopped" Stopped,
        /// The terminal cannot be read.
        Failure "prompt-failed" Failed { reason: String },
    }
}

/// Whoever answers: a terminal, or a script in tests.
pub trait Prompt {
    /// A line, checked as it is answered.
    fn line(
        &mut self,
        label: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, PromptError>;
    /// One of many, found by typing parts of it.
    fn find(&mut self, label: &str, items: &[String]) -> Result<usize, PromptError>;
    /// A line that is not shown.
    fn hidden(&mut self, label: &str) -> Result<Secret, PromptError>;
}

impl Ui {
    /// Yes or no; neither is taken for granted. A line answers: a key that was meant for the question before does not.
    pub fn confirm(&mut self, question: &str) -> Result<bool, PromptError> {
        let label = self.text.get("prompt-yes-or-no", &[("question", question.to_owned())]);
        let wrong = self.text.get("answer-yes-or-no", &[]);
        let check = |answer: &str| yes_or_no(answer).map(drop).ok_or_else(|| wrong.clone());
        let answer = self.prompt().line(&label, &check)?;
        Ok(yes_or_no(&answer) == Some(true))
    }
}

/// What an answer means in either language: people change it, habits stay.
fn yes_or_no(answer: &str) -> Option<bool> {
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" | "s" | "si" | "sì" => Some(true),
        "n" | "no" => Some(false),
        _ => None,
    }
}

/// Writes to the terminal what is no answer.
fn eprint_flush(text: &str) {
    // Where even this cannot be written, nobody is there to read it.
    let _ = write!(anstream::stderr().lock(), "{}", super::terminal::safe_lines(text));
}

/// How long a prompt takes to end when Ctrl-C is typed.
const TYPED: Duration = Duration::from_millis(200);

/// The terminal as it was before a prompt that changes it: restored when a signal ends the program in its midst.
struct Restored(Option<(Handle, JoinHandle<()>)>);

impl Restored {
    fn at_the_end() -> Self {
        let signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT]);
        let (Ok(before), Ok(mut signals)) = (tcgetattr(std::io::stdin()), signals) else {
            return Self(None);
        };
        let (handle, prompt) = (signals.handle(), signals.handle());
        let watch = move || {
            if let Some(signal) = signals.forever().next() {
                if signal == SIGINT {
                    // Typed, it ends the prompt by itself; from elsewhere it does not.
                    std::thread::sleep(TYPED);
                    if prompt.is_closed() {
                        return;
                    }
                }
                let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, &before);
                signal_hook::low_level::exit(128 + signal);
            }
        };
        let watcher = std::thread::Builder::new().spawn(watch);
        Self(watcher.ok().map(|watcher| (handle, watcher)))
    }
}

impl Drop for Restored {
    fn drop(&mut self) {
        if let Some((handle, watcher)) = self.0.take() {
            handle.close();
            // It only waits for what was just closed.
            let _ = watcher.join();
        }
    }
}

/// The real terminal.
pub struct Terminal;

impl From<dialoguer::Error> for PromptError {
    fn from(error: dialoguer::Error) -> Self {
        let dialoguer::Error::IO(error) = error;
        error.into()
    }
}

impl From<std::io::Error> for PromptError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::Interrupted | std::io::ErrorKind::UnexpectedEof => Self::Stopped,
            _ => Self::Failed { reason: error.to_string() },
        }
    }
}

impl Prompt for Terminal {
    fn line(
        &mut self,
        label: &str,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, PromptError> {
        // The terminal itself edits the line: it stays as it was found, whatever ends the program.
        let mut input = std::io::stdin().lock();
        loop {
            eprint_flush(&format!("{label}: "));
            let mut answer = String::new();
            if input.read_line(&mut answer)? == 0 {
                eprint_flush("\n");
                return Err(PromptError::Stopped);
            }
            let answer = answer.trim_end_matches(['\r', '\n']);
            match check(answer) {
                Ok(()) => return Ok(answer.to_owned()),
                Err(wrong) => eprint_flush(&format!("{wrong}\n")),
            }
        }
    }

    fn find(&mut self, label: &str, items: &[String]) -> Result<usize, PromptError> {
        let _restored = Restored::at_the_end();
        let theme = ColorfulTheme::default();
        let found = FuzzySelect::with_theme(&theme).with_prompt(label).items(items).default(0);
        found.interact_opt()?.ok_or(PromptError::Stopped)
    }

    fn hidden(&mut self, label: &str) -> Result<Secret, PromptError> {
        let _restored = Restored::at_the_end();
        // Ctrl-C raises SIGINT before echo is on again: caught, it becomes an answer and the terminal is restored.
        let caught = signal_hook::flag::register(SIGINT, Arc::default())?;
        let answer = rpassword::prompt_password(format!("{label}: "));
        signal_hook::low_level::unregister(caught);
        Ok(Secret::from(answer?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_understood_in_both_languages_and_nothing_else_is() {
        for (answer, meant) in [
            ("y", Some(true)),
            ("YES", Some(true)),
            (" s ", Some(true)),
            ("Si", Some(true)),
            ("SÌ", Some(true)),
            ("N", Some(false)),
            ("no", Some(false)),
            ("", None),
            ("non", None),
            ("yn", None),
        ] {
            assert_eq!(yes_or_no(answer), meant, "{answer}");
        }
    }
}
