//! `sportello user`: account holders.

mod alias;
mod close;
mod create;
mod declare;
mod edit;
mod form;
mod history;
mod json;
mod list;
mod note;
mod restore;
mod search;
mod sheet;
mod show;
mod suspend;

pub(super) use sheet::SheetArgs;

use crate::context::Context;
use crate::error::Result;
use crate::model::contact::{Email, Phone};
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum UserCommand {
    Create(create::UserCreateArgs),
    Show(show::UserShowArgs),
    List(list::UserListArgs),
    Search(search::UserSearchArgs),
    Edit(edit::UserEditArgs),
    Declare(declare::UserDeclareArgs),
    Form(form::UserFormArgs),
    Note(note::UserNoteArgs),
    Suspend(suspend::UserSuspendArgs),
    Restore(restore::UserRestoreArgs),
    Close(close::UserCloseArgs),
    Alias(alias::UserAliasArgs),
    History(history::UserHistoryArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &UserCommand) -> Result {
    match command {
        UserCommand::Create(args) => create::cmd_user_create(ui, cx, args),
        UserCommand::Show(args) => show::cmd_user_show(ui, cx, args),
        UserCommand::List(args) => list::cmd_user_list(ui, cx, args),
        UserCommand::Search(args) => search::cmd_user_search(ui, cx, args),
        UserCommand::Edit(args) => edit::cmd_user_edit(ui, cx, args),
        UserCommand::Declare(args) => declare::cmd_user_declare(ui, cx, args),
        UserCommand::Form(args) => form::cmd_user_form(ui, cx, args),
        UserCommand::Note(args) => note::cmd_user_note(ui, cx, args),
        UserCommand::Suspend(args) => suspend::cmd_user_suspend(ui, cx, args),
        UserCommand::Restore(args) => restore::cmd_user_restore(ui, cx, args),
        UserCommand::Alias(args) => alias::cmd_user_alias(ui, cx, args),
        UserCommand::Close(args) => close::cmd_user_close(ui, cx, args),
        UserCommand::History(args) => history::cmd_user_history(ui, cx, args),
    }
}

/// Warns of an address whose domain is a slip away from that of a great provider, and of a number that no text message
/// reaches.
pub(super) fn warn_of_contacts(ui: &Ui, email: Option<&Email>, mobile: Option<&Phone>) {
    if let Some((email, domain)) = email.and_then(|email| Some((email, email.likely_domain()?))) {
        let meant = email.as_str().replace(email.domain(), domain);
        ui.warn("email-doubtful", &[("email", email.to_string()), ("meant", meant)]);
    }
    if let Some(mobile) = mobile.filter(|it| !it.is_mobile()) {
        ui.warn("phone-not-mobile", &[("mobile", mobile.to_string())]);
    }
}
