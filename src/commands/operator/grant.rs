use crate::context::Context;
use crate::error::Result;
use crate::model::role::Role;
use crate::ops;
use crate::ui::Ui;

/// Give roles to a person
#[derive(clap::Args, Debug)]
pub struct OperatorGrantArgs {
    /// The person
    name: String,
    /// The role to give; may be repeated
    #[arg(long = "role", value_name = "ROLE", required = true, num_args = 1.., value_delimiter = ',')]
    roles: Vec<Role>,
}

pub fn cmd_operator_grant(ui: &mut Ui, cx: &Context, args: &OperatorGrantArgs) -> Result {
    let office = cx.unlock_fresh(ui, "operator", "grant")?;
    let operator = ops::operator::grant(&office, cx.clock(), &args.name, &args.roles)?;
    Ok(ui.object(&operator, &super::show::COLUMNS, &[])?)
}
