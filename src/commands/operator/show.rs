use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// What people read of an operator.
pub(super) const COLUMNS: [&str; 9] =
    ["name", "kind", "roles", "scopes", "owner", "organisation", "expires_at", "own_passphrase", "disabled"];

/// Show one operator
#[derive(clap::Args, Debug)]
pub struct OperatorShowArgs {
    /// The operator
    name: String,
}

pub fn cmd_operator_show(ui: &mut Ui, cx: &Context, args: &OperatorShowArgs) -> Result {
    let office = cx.unlock(ui, "operator", "show")?;
    Ok(ui.object(&ops::operator::show(&office, &args.name)?, &COLUMNS, &[])?)
}
