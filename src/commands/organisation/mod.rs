//! `sportello organisation`: bodies and firms.

mod add;
mod list;
mod show;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum OrganisationCommand {
    Add(add::OrganisationAddArgs),
    Show(show::OrganisationShowArgs),
    List(list::OrganisationListArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &OrganisationCommand) -> Result {
    match command {
        OrganisationCommand::Add(args) => add::cmd_organisation_add(ui, cx, args),
        OrganisationCommand::Show(args) => show::cmd_organisation_show(ui, cx, args),
        OrganisationCommand::List(args) => list::cmd_organisation_list(ui, cx, args),
    }
}
