//! `sportello access`: the account holder's side.

mod activate;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum AccessCommand {
    Activate(activate::AccessActivateArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &AccessCommand) -> Result {
    match command {
        AccessCommand::Activate(args) => activate::cmd_access_activate(ui, cx, args),
    }
}
