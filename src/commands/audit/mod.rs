//! `sportello audit`: the log.

mod list;
mod show;
mod verify;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum AuditCommand {
    List(list::AuditListArgs),
    Show(show::AuditShowArgs),
    Verify(verify::AuditVerifyArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &AuditCommand) -> Result {
    match command {
        AuditCommand::List(args) => list::cmd_audit_list(ui, cx, args),
        AuditCommand::Show(args) => show::cmd_audit_show(ui, cx, args),
        AuditCommand::Verify(args) => verify::cmd_audit_verify(ui, cx, args),
    }
}
