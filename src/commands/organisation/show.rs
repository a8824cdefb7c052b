use crate::context::Context;
use crate::error::Result;
use crate::model::organisation_code::OrganisationCode;
use crate::ops;
use crate::ui::Ui;

/// What people read of a body.
pub(super) const COLUMNS: [&str; 10] = [
    "code",
    "name",
    "kind",
    "state",
    "email",
    "pec",
    "accounts",
    "authorised_from",
    "authorised_to",
    "close_reason",
];

/// What people read of each body in a list.
pub(super) const LISTED: [&str; 7] = ["code", "name", "kind", "state", "email", "pec", "accounts"];

/// Show one body or firm
#[derive(clap::Args, Debug)]
pub struct OrganisationShowArgs {
    /// Its code
    code: OrganisationCode,
}

pub fn cmd_organisation_show(ui: &mut Ui, cx: &Context, args: &OrganisationShowArgs) -> Result {
    let office = cx.unlock(ui, "organisation", "show")?;
    Ok(ui.object(&ops::organisation::show(&office, cx.clock(), &args.code)?, &COLUMNS, &[])?)
}
