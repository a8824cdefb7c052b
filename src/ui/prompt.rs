//! Questions to the person at the keyboard.

use super::Ui;
use crate::model::secret::Secret;
use crate::situations;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{FuzzySelect, Input};
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
    /// A line that is not shown.
    fn hidden(&mut self, label: &str) -> Result<Secret, PromptError>;
}

impl Ui {
    /// Yes or no; neither is taken for granted. A line answers: a key that was meant for the question before does not.
    pub fn confirm(&mut self, question: &str) -> Result<bool, PromptError> {
        let label = self.text.get("prompt-yes-or-no", &[("question", question.to_owned())]);
        let wrong = self.text.get("answer-yes-or-no", &[]);
        let check = |answer: &str| yes_or_no(answer).map(drop).ok_or_else(|| wrong.clone());
        let answer = self.prompt().line(&label, None, &check)?;
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

    fn hidden(&mut self, label: &str) -> Result<Secret, PromptError> {
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
