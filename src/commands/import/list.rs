use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// List imports, the newest first
///
/// A run without an end was cut off: the same command again goes on. --after takes the number of
/// the last run of the page before.
#[derive(clap::Args, Debug)]
pub struct ImportListArgs {
    #[command(flatten)]
    page: Page,
}

pub fn cmd_import_list(ui: &mut Ui, cx: &Context, args: &ImportListArgs) -> Result {
    let office = cx.unlock(ui, "import", "list")?;
    let before = args.page.after_number()?.unwrap_or(i64::MAX);
    let columns = ["run", "file", "rows", "imported", "rejected", "skipped", "finished_at"];
    args.page.show(ui, &columns, |give| {
        ops::import::list(&office, before, args.page.sql_limit(), |it| give(&it, it.run.to_string()))
    })
}
