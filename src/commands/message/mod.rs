//! `sportello message`: the outbox.

mod cancel;
mod list;
mod preview;
mod retry;
mod returned;
mod send;
mod show;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum MessageCommand {
    List(list::MessageListArgs),
    Show(show::MessageShowArgs),
    Preview(preview::MessagePreviewArgs),
    Send(send::MessageSendArgs),
    Retry(retry::MessageRetryArgs),
    Cancel(cancel::MessageCancelArgs),
    Returned(returned::MessageReturnedArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &MessageCommand) -> Result {
    match command {
        MessageCommand::List(args) => list::cmd_message_list(ui, cx, args),
        MessageCommand::Show(args) => show::cmd_message_show(ui, cx, args),
        MessageCommand::Preview(args) => preview::cmd_message_preview(ui, cx, args),
        MessageCommand::Send(args) => send::cmd_message_send(ui, cx, args),
        MessageCommand::Retry(args) => retry::cmd_message_retry(ui, cx, args),
        MessageCommand::Cancel(args) => cancel::cmd_message_cancel(ui, cx, args),
        MessageCommand::Returned(args) => returned::cmd_message_returned(ui, cx, args),
    }
}
