use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::ops;
use crate::ui::Ui;

/// Give a message up, with the secret it carries
#[derive(clap::Args, Debug)]
pub struct MessageCancelArgs {
    /// The message
    id: i64,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_message_cancel(ui: &mut Ui, cx: &Context, args: &MessageCancelArgs) -> Result {
    let office = cx.unlock(ui, "message", "cancel")?;
    let sheet = ops::message::cancel(&office, cx.clock(), args.id, &args.reason)?;
    Ok(ui.object(&sheet, &super::list::COLUMNS, &[])?)
}
