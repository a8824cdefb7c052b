use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Show one message, without its text
#[derive(clap::Args, Debug)]
pub struct MessageShowArgs {
    /// The message
    id: i64,
    /// Show the whole address; the log records it
    #[arg(long)]
    full: bool,
}

pub fn cmd_message_show(ui: &mut Ui, cx: &Context, args: &MessageShowArgs) -> Result {
    let office = if args.full {
        cx.unlock_fresh(ui, "message", "show --full")?
    } else {
        cx.unlock(ui, "message", "show")?
    };
    let sheet = ops::message::show(&office, cx.clock(), args.id, args.full)?;
    let columns = [
        "id",
        "kind",
        "channel",
        "to",
        "state",
        "attempts",
        "next_attempt_at",
        "last_error",
        "created_at",
        "sent_at",
        "message_id",
        "returned",
    ];
    Ok(ui.object(&sheet, &columns, &[format!("sportello message preview {}", args.id)])?)
}
