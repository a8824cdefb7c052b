//! `sportello access`: the account holder's side.

mod activate;
mod change_password;
mod first;
mod given;
mod login;
mod pins;
mod recover;
mod status;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

/// What people read of a granted access.
const COLUMNS: [&str; 4] = ["codice_fiscale", "outcome", "state", "level"];

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum AccessCommand {
    Activate(activate::AccessActivateArgs),
    Login(login::AccessLoginArgs),
    First(Box<first::AccessFirstArgs>),
    ChangePassword(change_password::AccessChangePasswordArgs),
    Recover(recover::AccessRecoverArgs),
    Pins(pins::AccessPinsArgs),
    Status(status::AccessStatusArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &AccessCommand) -> Result {
    match command {
        AccessCommand::Activate(args) => activate::cmd_access_activate(ui, cx, args),
        AccessCommand::Login(args) => login::cmd_access_login(ui, cx, args),
        AccessCommand::First(args) => first::cmd_access_first(ui, cx, args),
        AccessCommand::ChangePassword(args) => change_password::cmd_access_change_password(ui, cx, args),
        AccessCommand::Recover(args) => recover::cmd_access_recover(ui, cx, args),
        AccessCommand::Pins(args) => pins::cmd_access_pins(ui, cx, args),
        AccessCommand::Status(args) => status::cmd_access_status(ui, cx, args),
    }
}
