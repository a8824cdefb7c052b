use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::ops::company;
use crate::ui::Ui;

/// List the shared codes, and who takes over
#[derive(clap::Args, Debug)]
pub struct CompanyListArgs {
    /// Only those that are still to convert
    #[arg(long)]
    pending: bool,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_company_list(ui: &mut Ui, cx: &Context, args: &CompanyListArgs) -> Result {
    let office = cx.unlock(ui, "company", "list")?;
    let after = args.page.after_number()?.unwrap_or(0);
    args.page.show(ui, &super::COLUMNS, |give| {
        let limit = args.page.sql_limit();
        company::list(&office, cx.clock(), args.pending, after, limit, |it, row| give(&it, row.to_string()))
    })
}
