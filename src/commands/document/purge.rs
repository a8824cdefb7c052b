use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Erase copies whose time is over; digest and facts remain
///
/// How many days after the decision a kind is kept is set with `office config set retention.KIND DAYS`.
#[derive(clap::Args, Debug)]
pub struct DocumentPurgeArgs {
    /// Only list them
    #[arg(long)]
    dry_run: bool,
}

pub fn cmd_document_purge(ui: &mut Ui, cx: &Context, args: &DocumentPurgeArgs) -> Result {
    let office = cx.unlock(ui, "document", "purge")?;
    let clock = cx.clock();
    let due = if args.dry_run {
        ops::document::due(&office, clock)?
    } else {
        ops::document::purge(&office, clock)?
    };
    Ok(ui.rows(&due, &super::COLUMNS)?)
}
