use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops;
use crate::ui::Ui;

/// Erase copies whose time is over; digest and facts remain
///
/// How many days after the decision a kind is kept is set with `office config set retention.KIND DAYS`. A terminal asks
/// before anything is erased.
#[derive(clap::Args, Debug)]
pub struct DocumentPurgeArgs {
    /// Only list them
    #[arg(long)]
    dry_run: bool,
}

/// What people read of each copy.
const COLUMNS: [&str; 6] = ["id", "request", "kind", "file_name", "kept_until", "purged_at"];

pub fn cmd_document_purge(ui: &mut Ui, cx: &Context, args: &DocumentPurgeArgs) -> Result {
    let office = cx.unlock(ui, "document", "purge")?;
    if args.dry_run {
        return Ok(ui.rows(&ops::document::due(&office, cx.clock())?, &COLUMNS[..5])?);
    }
    if ui.interactive && !ui.yes {
        let copies = ops::document::due(&office, cx.clock())?.len();
        let question = ui.text.get("prompt-purge", &[("copies", copies.to_string())]);
        if copies > 0 && !ui.confirm(&question)? {
            return Err(CommandError::NotConfirmed.into());
        }
    }
    let erased = ops::document::purge(&office, cx.clock())?;
    ui.rows(&erased, &COLUMNS)?;
    ui.status("copies-erased", &[("copies", erased.len().to_string())]);
    Ok(())
}
