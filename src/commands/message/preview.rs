use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::{Format, Ui};
use serde_json::json;

/// Show the text of a message, its secret hidden
#[derive(clap::Args, Debug)]
pub struct MessagePreviewArgs {
    /// The message
    id: i64,
}

pub fn cmd_message_preview(ui: &mut Ui, cx: &Context, args: &MessagePreviewArgs) -> Result {
    let office = cx.unlock(ui, "message", "preview")?;
    let written = ops::message::preview(&office, cx.clock(), args.id)?;
    if ui.format == Format::Table {
        return Ok(ui.out(format!("{}\n\n{}\n", written.subject, written.text))?);
    }
    let said =
        json!({ "id": args.id, "subject": written.subject, "text": written.text, "html": written.html });
    Ok(ui.object(&said, &[], &[])?)
}
