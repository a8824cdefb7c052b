use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Take an operator out of service
///
/// The slot is dropped. An old copy of the office still opens with the old passphrase.
#[derive(clap::Args, Debug)]
pub struct OperatorDisableArgs {
    /// The operator
    name: String,
}

pub fn cmd_operator_disable(ui: &mut Ui, cx: &Context, args: &OperatorDisableArgs) -> Result {
    let office = cx.unlock_fresh(ui, "operator", "disable")?;
    ops::operator::disable(&office, cx.clock(), &args.name)?;
    let operator = ops::operator::show(&office, &args.name)?;
    Ok(ui.answer(
        "operator-disabled",
        &[("operator", args.name.clone())],
        &operator,
        &super::show::COLUMNS,
    )?)
}
