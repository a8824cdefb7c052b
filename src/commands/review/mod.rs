//! `sportello review`: the desk at which requests are looked through.

mod accept;
mod claim;
mod next;
mod queue;
pub(super) mod reason;
mod reject;
mod release;
mod returning;

use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::document::DocumentFinding;
use crate::ops::review::Batch;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum ReviewCommand {
    Queue(queue::ReviewQueueArgs),
    Next(next::ReviewNextArgs),
    Claim(claim::ReviewClaimArgs),
    Release(release::ReviewReleaseArgs),
    Accept(accept::ReviewAcceptArgs),
    Return(returning::ReviewReturnArgs),
    Reject(reject::ReviewRejectArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &ReviewCommand) -> Result {
    match command {
        ReviewCommand::Queue(args) => queue::cmd_review_queue(ui, cx, args),
        ReviewCommand::Next(args) => next::cmd_review_next(ui, cx, args),
        ReviewCommand::Claim(args) => claim::cmd_review_claim(ui, cx, args),
        ReviewCommand::Release(args) => release::cmd_review_release(ui, cx, args),
        ReviewCommand::Accept(args) => accept::cmd_review_accept(ui, cx, args),
        ReviewCommand::Return(args) => returning::cmd_review_return(ui, cx, args),
        ReviewCommand::Reject(args) => reject::cmd_review_reject(ui, cx, args),
    }
}

/// A warning of a paper, `identity:mrz-mismatch`, in words.
pub(super) fn warning_words(ui: &Ui, warning: &str) -> [(&'static str, String); 2] {
    let (paper, finding) = warning.split_once(':').unwrap_or((warning, ""));
    let meaning = finding.parse::<DocumentFinding>().map_or("", DocumentFinding::meaning);
    let said = ui.text.maybe(&format!("document-finding-{finding}"), &[]);
    [("paper", ui.word(paper)), ("warning", said.unwrap_or_else(|| meaning.to_owned()))]
}

/// Tells how many requests of an import were decided, and which were not ready.
pub(super) fn tell_batch(ui: &Ui, batch: &Batch, next: String) -> Result {
    let next = if batch.done > 0 { vec![next] } else { Vec::new() };
    ui.object(batch, &["run", "done", "left"], &next)?;
    if batch.left.is_empty() {
        return Ok(());
    }
    Err(CommandError::RequestsLeft { done: batch.done, left: batch.left.len() }.into())
}
