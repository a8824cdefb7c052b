//! `sportello password`: provisional passwords.

mod expire;
mod generate;
mod reset;
mod status;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum PasswordCommand {
    Generate(generate::PasswordGenerateArgs),
    Status(status::PasswordStatusArgs),
    Expire(expire::PasswordExpireArgs),
    Reset(reset::PasswordResetArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &PasswordCommand) -> Result {
    match command {
        PasswordCommand::Generate(args) => generate::cmd_password_generate(ui, cx, args),
        PasswordCommand::Status(args) => status::cmd_password_status(ui, cx, args),
        PasswordCommand::Expire(args) => expire::cmd_password_expire(ui, cx, args),
        PasswordCommand::Reset(args) => reset::cmd_password_reset(ui, cx, args),
    }
}
