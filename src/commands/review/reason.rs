//! Why a request is sent back or refused.

use crate::error::{CommandError, Result};
use crate::model::plain::{PlainTextError, plain_text};
use crate::model::request::ReasonCode;
use crate::ops::{Office, review};
use crate::ui::Ui;

/// Why a request is sent back or refused.
#[derive(clap::Args, Debug)]
pub struct ReasonArgs {
    /// Why, as a code: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document,
    /// not-a-member, not-entitled or other; a terminal offers them
    #[arg(long, value_name = "CODE")]
    reason: Option<ReasonCode>,
    /// More words for the person
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    note: Option<String>,
}

impl ReasonArgs {
    /// Whether the command line names the reason.
    pub fn is_given(&self) -> bool {
        self.reason.is_some()
    }

    /// The reason and the note, as given or as chosen from the list.
    pub fn chosen(&self, ui: &mut Ui, office: &Office) -> Result<(ReasonCode, Option<String>)> {
        if let Some(reason) = self.reason {
            return Ok((reason, self.note.clone()));
        }
        if !ui.interactive {
            return Err(CommandError::ValueNeeded { option: "--reason".to_owned() }.into());
        }
        let reasons = review::reasons(office, ui.text.language().code())?;
        let items: Vec<String> = reasons.iter().map(|(code, words)| format!("{code}: {words}")).collect();
        let label = ui.text.get("prompt-reason", &[]);
        let (reason, _) = reasons[ui.prompt().find(&label, &items)?];
        let mut note = self.note.clone();
        if note.is_none() {
            let (label, needed) = (ui.text.get("prompt-note", &[]), ui.text.get("error-note-needed", &[]));
            let check = |answer: &str| match plain_text(answer) {
                Ok(_) => Ok(()),
                Err(PlainTextError::Empty) if reason == ReasonCode::Other => Err(needed.clone()),
                Err(PlainTextError::Empty) => Ok(()),
                Err(error) => Err(error.to_string()),
            };
            let answer = ui.prompt().line(&label, &check)?;
            note = Some(answer.trim().to_owned()).filter(|it| !it.is_empty());
        }
        Ok((reason, note))
    }
}
