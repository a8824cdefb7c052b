use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::organisation_code::OrganisationCode;
use crate::ops::{delegate, user};
use crate::store::DelegationFilter;
use crate::ui::Ui;

/// List who acts for whom, and in which role
#[derive(clap::Args, Debug)]
pub struct DelegateListArgs {
    /// Only of this body
    #[arg(long, value_name = "ORG")]
    organisation: Option<OrganisationCode>,
    /// Only of this person
    #[arg(long, value_name = "CF")]
    user: Option<CodiceFiscale>,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_delegate_list(ui: &mut Ui, cx: &Context, args: &DelegateListArgs) -> Result {
    let office = cx.unlock(ui, "delegate", "list")?;
    let account = args.user.as_ref().map(|code| user::get(&office, code)).transpose()?;
    let filter = DelegationFilter {
        organisation: args.organisation.as_ref().map(|it| it.as_str()),
        account: account.map(|it| it.id),
        after: args.page.after_number()?.unwrap_or(0),
        limit: args.page.sql_limit(),
        ..DelegationFilter::default()
    };
    args.page.show(ui, &super::COLUMNS, |give| {
        delegate::list(&office, cx.clock(), &filter, |it| give(&it, it.id.to_string()))
    })
}
