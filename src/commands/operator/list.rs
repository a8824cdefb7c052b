use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// List the people and services of the office
#[derive(clap::Args, Debug)]
pub struct OperatorListArgs {
    #[command(flatten)]
    page: Page,
}

pub fn cmd_operator_list(ui: &mut Ui, cx: &Context, args: &OperatorListArgs) -> Result {
    let office = cx.unlock(ui, "operator", "list")?;
    args.page.show_all(ui, &super::show::COLUMNS, &ops::operator::list(&office)?, |it| it.name.clone())
}
