use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::account::Outcome;
use crate::ops;
use crate::store::RowFilter;
use crate::ui::Ui;

/// Show what became of each row of an import
///
/// --after takes the line of the last row of the page before.
#[derive(clap::Args, Debug)]
pub struct ImportShowArgs {
    /// The run
    run: i64,
    /// Only rows of this outcome: imported, warned, rejected or skipped
    #[arg(long)]
    outcome: Option<Outcome>,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_import_show(ui: &mut Ui, cx: &Context, args: &ImportShowArgs) -> Result {
    let office = cx.unlock(ui, "import", "show")?;
    let filter = RowFilter {
        run: args.run,
        outcome: args.outcome.map(Outcome::as_str),
        after: args.page.after_number()?.unwrap_or(0),
        limit: args.page.sql_limit(),
    };
    let columns = ["line", "codice_fiscale", "outcome", "findings"];
    args.page
        .show(ui, &columns, |give| ops::import::show(&office, &filter, |it| give(&it, it.line.to_string())))
}
