//! `sportello identity`: who vouches for whom.

mod confirm;
mod list;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one, once a command")]
pub enum IdentityCommand {
    Confirm(confirm::IdentityConfirmArgs),
    List(list::IdentityListArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &IdentityCommand) -> Result {
    match command {
        IdentityCommand::Confirm(args) => confirm::cmd_identity_confirm(ui, cx, args),
        IdentityCommand::List(args) => list::cmd_identity_list(ui, cx, args),
    }
}
