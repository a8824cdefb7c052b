use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::account::Outcome;
use crate::ops;
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
    let after = args.page.after_number()?.unwrap_or(0);
    let rows = ops::import::show(&office, args.run, args.outcome, after, args.page.sql_limit())?;
    ui.rows(&rows, &["line", "codice_fiscale", "outcome", "findings"])?;
    args.page.tell(ui, rows.len(), rows.last().map(|it| it.line.to_string()));
    Ok(())
}
