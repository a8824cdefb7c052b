//! `sportello credential`: the second person.

mod approve;
mod reject;
mod revoke;
mod status;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum CredentialCommand {
    Approve(approve::CredentialApproveArgs),
    Reject(reject::CredentialRejectArgs),
    Revoke(revoke::CredentialRevokeArgs),
    Status(status::CredentialStatusArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &CredentialCommand) -> Result {
    match command {
        CredentialCommand::Approve(args) => approve::cmd_credential_approve(ui, cx, args),
        CredentialCommand::Reject(args) => reject::cmd_credential_reject(ui, cx, args),
        CredentialCommand::Revoke(args) => revoke::cmd_credential_revoke(ui, cx, args),
        CredentialCommand::Status(args) => status::cmd_credential_status(ui, cx, args),
    }
}
