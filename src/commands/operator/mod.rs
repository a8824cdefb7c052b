//! `sportello operator`: the people and services of the office.

mod add;
mod disable;
mod grant;
mod list;
mod passphrase;
mod recovery;
mod revoke;
mod show;
mod token;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum OperatorCommand {
    Add(add::OperatorAddArgs),
    List(list::OperatorListArgs),
    Show(show::OperatorShowArgs),
    Grant(grant::OperatorGrantArgs),
    Revoke(revoke::OperatorRevokeArgs),
    Disable(disable::OperatorDisableArgs),
    Passphrase(passphrase::OperatorPassphraseArgs),
    Token(token::OperatorTokenArgs),
    Recovery(recovery::OperatorRecoveryArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &OperatorCommand) -> Result {
    match command {
        OperatorCommand::Add(args) => add::cmd_operator_add(ui, cx, args),
        OperatorCommand::List(args) => list::cmd_operator_list(ui, cx, args),
        OperatorCommand::Show(args) => show::cmd_operator_show(ui, cx, args),
        OperatorCommand::Grant(args) => grant::cmd_operator_grant(ui, cx, args),
        OperatorCommand::Revoke(args) => revoke::cmd_operator_revoke(ui, cx, args),
        OperatorCommand::Disable(args) => disable::cmd_operator_disable(ui, cx, args),
        OperatorCommand::Passphrase(args) => passphrase::cmd_operator_passphrase(ui, cx, args),
        OperatorCommand::Token(args) => token::cmd_operator_token(ui, cx, args),
        OperatorCommand::Recovery(args) => recovery::cmd_operator_recovery(ui, cx, args),
    }
}
