//! `sportello document`: papers that people hand in. Checking and previewing a file need no office.

mod add;
mod check;
mod export;
mod file;
mod intake;
mod list;
mod paper;
mod preview;
mod purge;
mod record;
mod remove;
mod show;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

/// What people read of a paper.
const COLUMNS: [&str; 9] =
    ["id", "kind", "type", "origin", "file_name", "pages", "verdict", "findings", "expires"];

/// What people read of each paper in a list.
const LISTED: [&str; 6] = ["id", "kind", "file_name", "verdict", "findings", "expires"];

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum DocumentCommand {
    Add(add::DocumentAddArgs),
    Record(record::DocumentRecordArgs),
    List(list::DocumentListArgs),
    Show(show::DocumentShowArgs),
    Check(check::DocumentCheckArgs),
    Preview(preview::DocumentPreviewArgs),
    Export(export::DocumentExportArgs),
    Remove(remove::DocumentRemoveArgs),
    Intake(intake::DocumentIntakeArgs),
    Purge(purge::DocumentPurgeArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &DocumentCommand) -> Result {
    match command {
        DocumentCommand::Add(args) => add::cmd_document_add(ui, cx, args),
        DocumentCommand::Record(args) => record::cmd_document_record(ui, cx, args),
        DocumentCommand::List(args) => list::cmd_document_list(ui, cx, args),
        DocumentCommand::Show(args) => show::cmd_document_show(ui, cx, args),
        DocumentCommand::Check(args) => check::cmd_document_check(ui, cx, args),
        DocumentCommand::Preview(args) => preview::cmd_document_preview(ui, cx, args),
        DocumentCommand::Export(args) => export::cmd_document_export(ui, cx, args),
        DocumentCommand::Remove(args) => remove::cmd_document_remove(ui, cx, args),
        DocumentCommand::Intake(args) => intake::cmd_document_intake(ui, cx, args),
        DocumentCommand::Purge(args) => purge::cmd_document_purge(ui, cx, args),
    }
}
