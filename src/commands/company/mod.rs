//! `sportello company`: the end of the codes that firms share.

mod convert;
mod disable;
mod import;
mod list;
mod notify;
mod postpone;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

/// What people read of a shared code.
const COLUMNS: [&str; 6] = ["code", "name", "state", "disabled_from", "successor", "reason"];

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum CompanyCommand {
    Import(import::CompanyImportArgs),
    List(list::CompanyListArgs),
    Convert(convert::CompanyConvertArgs),
    Postpone(postpone::CompanyPostponeArgs),
    Disable(disable::CompanyDisableArgs),
    Notify(notify::CompanyNotifyArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &CompanyCommand) -> Result {
    match command {
        CompanyCommand::Import(args) => import::cmd_company_import(ui, cx, args),
        CompanyCommand::List(args) => list::cmd_company_list(ui, cx, args),
        CompanyCommand::Convert(args) => convert::cmd_company_convert(ui, cx, args),
        CompanyCommand::Postpone(args) => postpone::cmd_company_postpone(ui, cx, args),
        CompanyCommand::Disable(args) => disable::cmd_company_disable(ui, cx, args),
        CompanyCommand::Notify(args) => notify::cmd_company_notify(ui, cx, args),
    }
}
