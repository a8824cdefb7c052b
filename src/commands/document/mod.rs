//! `sportello document`: papers that people hand in. Checking and previewing a file need no office.

mod check;
mod file;
mod preview;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum DocumentCommand {
    Check(check::DocumentCheckArgs),
    Preview(preview::DocumentPreviewArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &DocumentCommand) -> Result {
    match command {
        DocumentCommand::Check(args) => check::cmd_document_check(ui, cx, args),
        DocumentCommand::Preview(args) => preview::cmd_document_preview(ui, cx, args),
    }
}
