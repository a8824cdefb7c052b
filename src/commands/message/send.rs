use crate::context::Context;
use crate::delivery::files::Files;
use crate::error::{CommandError, Result};
use crate::ops;
use crate::ui::Ui;

/// Send what is due
///
/// Messages become files in the office's `sent` folder. Secrets stand in them in clear: this is
/// for trying the tool. Run it again to go on where it stopped.
#[derive(clap::Args, Debug)]
pub struct MessageSendArgs {
    /// Send at most N
    #[arg(long, value_name = "N")]
    limit: Option<u64>,
}

pub fn cmd_message_send(ui: &mut Ui, cx: &Context, args: &MessageSendArgs) -> Result {
    let office = cx.unlock_fresh(ui, "message", "send")?.own_passphrase("message", "send", cx.clock())?;
    let transport = Files::new(office.folder.sent())?;
    let stop = cx.stop_flag()?;
    let bar = ui.progress(None);
    let limit = args.limit.unwrap_or(u64::MAX);
    let sent = ops::message::send(&office, cx.clock(), &transport, limit, &stop, &mut |done| bar.at(done))?;
    bar.done();
    ui.object(&sent, &["sent", "retry", "failed", "left"], &[])?;
    if ops::message::others_wait(&office, cx.clock())? {
        ui.status(if office.keys.post.is_some() { "mails-wait" } else { "letters-wait" }, &[]);
    }
    if stop() {
        return Err(crate::ui::PromptError::Stopped.into());
    }
    match (sent.retry + sent.failed, sent.left) {
        (0, 0) => Ok(()),
        (0, left) => Err(CommandError::MessagesLeft { left }.into()),
        (failed, _) => Err(CommandError::MessagesFailed { failed }.into()),
    }
}
