use super::DetailArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::account::OrganisationKind;
use crate::model::organisation_code::OrganisationCode;
use crate::model::plain::plain_text;
use crate::ops;
use crate::ui::Ui;

/// Register a body or a firm
#[derive(clap::Args, Debug)]
pub struct OrganisationAddArgs {
    /// Its code: 11 digits, or 16 characters for a sole trader
    code: OrganisationCode,
    /// Its registered name
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    name: String,
    /// What it is: association-services, caf, patronato, intermediary, company, ente or gestore
    #[arg(long, value_name = "KIND", default_value = "gestore")]
    kind: OrganisationKind,
    #[command(flatten)]
    details: DetailArgs,
}

pub fn cmd_organisation_add(ui: &mut Ui, cx: &Context, args: &OrganisationAddArgs) -> Result {
    let office = cx.unlock(ui, "organisation", "add")?;
    let details = args.details.details();
    let added = ops::organisation::add(&office, cx.clock(), &args.code, &args.name, args.kind, &details)?;
    let next = format!("sportello user create --profile ente --organisation {}", added.body.code);
    Ok(ui.object(&added, &super::show::COLUMNS, &[next])?)
}
