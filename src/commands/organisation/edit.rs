use super::DetailArgs;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::organisation_code::OrganisationCode;
use crate::model::plain::plain_text;
use crate::ops::organisation::{self, Details};
use crate::ui::Ui;

/// Change what is known of a body or a firm
#[derive(clap::Args, Debug)]
pub struct OrganisationEditArgs {
    /// Its code
    code: OrganisationCode,
    /// Its registered name
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    name: Option<String>,
    #[command(flatten)]
    details: DetailArgs,
}

pub fn cmd_organisation_edit(ui: &mut Ui, cx: &Context, args: &OrganisationEditArgs) -> Result {
    let office = cx.unlock(ui, "organisation", "edit")?;
    let details = Details { name: args.name.clone(), ..args.details.details() };
    if details == Details::default() {
        return Err(CommandError::ValueNeeded { option: "--name".to_owned() }.into());
    }
    let edited = organisation::edit(&office, cx.clock(), &args.code, &details)?;
    Ok(ui.object(&edited, &super::show::COLUMNS, &[])?)
}
