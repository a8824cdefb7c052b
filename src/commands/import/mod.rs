//! `sportello import`: lists of people.

mod desk;
mod grandi_utenti;
mod input;
mod list;
mod options;
mod registrations;
mod secret_list;
mod show;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum ImportCommand {
    GrandiUtenti(grandi_utenti::ImportGrandiUtentiArgs),
    Registrations(registrations::ImportRegistrationsArgs),
    List(list::ImportListArgs),
    Show(show::ImportShowArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &ImportCommand) -> Result {
    match command {
        ImportCommand::GrandiUtenti(args) => grandi_utenti::cmd_import_grandi_utenti(ui, cx, args),
        ImportCommand::Registrations(args) => registrations::cmd_import_registrations(ui, cx, args),
        ImportCommand::List(args) => list::cmd_import_list(ui, cx, args),
        ImportCommand::Show(args) => show::cmd_import_show(ui, cx, args),
    }
}
