use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Queue a message that did not leave once more, as it is
#[derive(clap::Args, Debug)]
pub struct MessageRetryArgs {
    /// The message
    #[arg(required_unless_present = "unknown")]
    id: Option<i64>,
    /// Every message that may or may not have left
    #[arg(long, conflicts_with = "id")]
    unknown: bool,
}

pub fn cmd_message_retry(ui: &mut Ui, cx: &Context, args: &MessageRetryArgs) -> Result {
    let office = cx.unlock(ui, "message", "retry")?;
    let next = ["sportello message send".to_owned()];
    match args.id {
        Some(id) => {
            let sheet = ops::message::retry(&office, cx.clock(), id)?;
            Ok(ui.object(&sheet, &super::list::COLUMNS, &next)?)
        }
        None => Ok(ui.rows(&ops::message::retry_unknown(&office, cx.clock())?, &super::list::COLUMNS)?),
    }
}
