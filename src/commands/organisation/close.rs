use crate::context::Context;
use crate::error::Result;
use crate::model::organisation_code::OrganisationCode;
use crate::model::plain::plain_text;
use crate::ops::organisation;
use crate::ui::Ui;

/// Close a body or a firm for good
///
/// Nobody begins anything for it any more; the roles that it gave end, and their holders are told.
#[derive(clap::Args, Debug)]
pub struct OrganisationCloseArgs {
    /// Its code
    code: OrganisationCode,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_organisation_close(ui: &mut Ui, cx: &Context, args: &OrganisationCloseArgs) -> Result {
    let office = cx.unlock(ui, "organisation", "close")?;
    let code = &args.code;
    let label = ui.text.get("prompt-organisation-close", &[("organisation", code.to_string())]);
    if ui.interactive && !ui.yes && !ui.confirm(&label)? {
        return Err(crate::error::CommandError::NotConfirmed.into());
    }
    let closed = organisation::close(&office, cx.clock(), cx.random(), code, &args.reason)?;
    Ok(ui.object(
        &closed,
        &super::show::COLUMNS,
        &[format!("sportello delegate list --organisation {code}")],
    )?)
}
