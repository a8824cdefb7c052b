use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// List the people and services of the office
#[derive(clap::Args, Debug)]
pub struct OperatorListArgs {}

pub fn cmd_operator_list(ui: &mut Ui, cx: &Context, _: &OperatorListArgs) -> Result {
    let office = cx.unlock(ui, "operator", "list")?;
    Ok(ui.rows(&ops::operator::list(&office)?, &super::show::COLUMNS)?)
}
