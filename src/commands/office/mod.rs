//! `sportello office`: the office itself.

mod accept_copy;
mod config;
mod doctor;
mod init;
mod show;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum OfficeCommand {
    Init(init::OfficeInitArgs),
    Show(show::OfficeShowArgs),
    Config(config::OfficeConfigArgs),
    Doctor(doctor::OfficeDoctorArgs),
    AcceptCopy(accept_copy::OfficeAcceptCopyArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &OfficeCommand) -> Result {
    match command {
        OfficeCommand::Init(args) => init::cmd_office_init(ui, cx, args),
        OfficeCommand::Show(args) => show::cmd_office_show(ui, cx, args),
        OfficeCommand::Config(args) => config::cmd_office_config(ui, cx, args),
        OfficeCommand::Doctor(args) => doctor::cmd_office_doctor(ui, cx, args),
        OfficeCommand::AcceptCopy(args) => accept_copy::cmd_office_accept_copy(ui, cx, args),
    }
}
