use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops::company;
use crate::ui::Ui;
use std::path::PathBuf;

/// Take over a list of shared codes
///
/// A CSV with the columns code and name (codice, ragione sociale), and email where there is one. A code that is known is
/// skipped; exit code 6 when rows are rejected.
#[derive(clap::Args, Debug)]
pub struct CompanyImportArgs {
    /// The CSV
    file: PathBuf,
}

pub fn cmd_company_import(ui: &mut Ui, cx: &Context, args: &CompanyImportArgs) -> Result {
    let office = cx.unlock(ui, "company", "import")?;
    cx.allow_file(&args.file)?;
    let rows = company::import(&office, cx.clock(), &args.file)?;
    ui.rows(&rows, &["line", "code", "outcome", "reason"])?;
    match rows.iter().filter(|it| it.outcome == "rejected").count() {
        0 => Ok(()),
        refused => Err(CommandError::RowsRefused { refused, rows: rows.len() }.into()),
    }
}
