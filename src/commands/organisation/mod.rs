//! `sportello organisation`: bodies and firms.

mod add;
mod close;
mod edit;
mod list;
mod show;

use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::contact::Email;
use crate::ops::organisation::Details;
use crate::ui::Ui;
use jiff::civil::Date;

/// What is told of a body beside its name, alike for adding and changing it.
#[derive(clap::Args, Clone, Debug)]
struct DetailArgs {
    /// Its e-mail address
    #[arg(long)]
    email: Option<Email>,
    /// Its certified e-mail address
    #[arg(long)]
    pec: Option<Email>,
    /// First day on which it may use the services
    #[arg(long, value_name = "DATE", value_parser = day)]
    authorised_from: Option<Date>,
    /// Last day on which it may
    #[arg(long, value_name = "DATE", value_parser = day)]
    authorised_to: Option<Date>,
}

impl DetailArgs {
    fn details(&self) -> Details {
        Details {
            name: None,
            email: self.email.clone(),
            pec: self.pec.clone(),
            authorised_from: self.authorised_from,
            authorised_to: self.authorised_to,
        }
    }
}

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum OrganisationCommand {
    Add(add::OrganisationAddArgs),
    Show(show::OrganisationShowArgs),
    List(list::OrganisationListArgs),
    Edit(edit::OrganisationEditArgs),
    Close(close::OrganisationCloseArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &OrganisationCommand) -> Result {
    match command {
        OrganisationCommand::Add(args) => add::cmd_organisation_add(ui, cx, args),
        OrganisationCommand::Show(args) => show::cmd_organisation_show(ui, cx, args),
        OrganisationCommand::List(args) => list::cmd_organisation_list(ui, cx, args),
        OrganisationCommand::Edit(args) => edit::cmd_organisation_edit(ui, cx, args),
        OrganisationCommand::Close(args) => close::cmd_organisation_close(ui, cx, args),
    }
}
