//! Questions to the person at the keyboard.

use crate::model::secret::Secret;
use crate::situations;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, FuzzySelect, Input};
use signal_hook::consts::SIGINT;
use std::sync::Arc;

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
        initial: Option<&str>,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, PromptError>;
    /// One of many, found by typing parts of it.
    fn find(&mut self, label: &str, items: &[String]) -> Result<usize, PromptError>;
    /// Yes or no; neither is taken for granted.
    fn confirm(&mut self, label: &str) -> Result<bool, PromptError>;
    /// A line that is not shown.
    fn hidden(&mut self, label: &str) -> Result<Secret, PromptError>;
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
        initial: Option<&str>,
        check: &dyn Fn(&str) -> Result<(), String>,
    ) -> Result<String, PromptError> {
        let theme = ColorfulTheme::default();
        let mut input = Input::<String>::with_theme(&theme).with_prompt(label).allow_empty(true);
        if let Some(initial) = initial {
            input = input.with_initial_text(initial);
        }
        Ok(input.validate_with(|answer: &String| check(answer)).interact_text()?)
    }

    fn find(&mut self, label: &str, items: &[String]) -> Result<usize, PromptError> {
        let theme = ColorfulTheme::default();
        let found = FuzzySelect::with_theme(&theme).with_prompt(label).items(items).default(0);
        found.interact_opt()?.ok_or(PromptError::Stopped)
    }

    fn confirm(&mut self, label: &str) -> Result<bool, PromptError> {
        let theme = ColorfulTheme::default();
        // A key that was meant for the question before must not answer this one.
        let asked = Confirm::with_theme(&theme).with_prompt(label).wait_for_newline(true);
        asked.interact_opt()?.ok_or(PromptError::Stopped)
    }

    fn hidden(&mut self, label: &str) -> Result<Secret, PromptError> {
        // Ctrl-C raises SIGINT before echo is on again: caught, it becomes an answer and the terminal is restored.
        let caught = signal_hook::flag::register(SIGINT, Arc::default())?;
        let answer = rpassword::prompt_password(format!("{label}: "));
        signal_hook::low_level::unregister(caught);
        Ok(Secret::from(answer?))
    }
}
