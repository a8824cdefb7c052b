use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// List bodies and firms by code
#[derive(clap::Args, Debug)]
pub struct OrganisationListArgs {
    #[command(flatten)]
    page: Page,
}

pub fn cmd_organisation_list(ui: &mut Ui, cx: &Context, args: &OrganisationListArgs) -> Result {
    let office = cx.unlock(ui, "organisation", "list")?;
    let after = args.page.after.as_deref().unwrap_or_default();
    args.page.show(ui, &super::show::LISTED, |give| {
        let limit = args.page.sql_limit(ui);
        ops::organisation::list(&office, cx.clock(), after, limit, |it| give(&it, it.body.code.clone()))
    })
}
