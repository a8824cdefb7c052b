//! `sportello delegate`: Gestione utente, the roles that bodies give.

mod grant;
mod list;
mod revoke;
mod search;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

/// What people read of a delegation.
const COLUMNS: [&str; 7] = ["organisation", "codice_fiscale", "surname", "role", "state", "begins", "ends"];

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum DelegateCommand {
    Search(search::DelegateSearchArgs),
    Grant(grant::DelegateGrantArgs),
    Revoke(revoke::DelegateRevokeArgs),
    List(list::DelegateListArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &DelegateCommand) -> Result {
    match command {
        DelegateCommand::Search(args) => search::cmd_delegate_search(ui, cx, args),
        DelegateCommand::Grant(args) => grant::cmd_delegate_grant(ui, cx, args),
        DelegateCommand::Revoke(args) => revoke::cmd_delegate_revoke(ui, cx, args),
        DelegateCommand::List(args) => list::cmd_delegate_list(ui, cx, args),
    }
}
