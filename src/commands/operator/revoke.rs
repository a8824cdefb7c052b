use crate::context::Context;
use crate::error::Result;
use crate::model::role::Role;
use crate::ops;
use crate::ui::Ui;

/// Take roles, or spare dispatch keys, from a person
///
/// The first admin holds the keys that open messages and letters. Once a dispatcher and a mailroom
/// operator hold them, --dispatch-keys takes them from whoever does not need them.
#[derive(clap::Args, Debug)]
pub struct OperatorRevokeArgs {
    /// The person
    name: String,
    /// The role to take; may be repeated
    #[arg(long = "role", value_name = "ROLE", required_unless_present = "dispatch_keys", num_args = 1.., value_delimiter = ',')]
    roles: Vec<Role>,
    /// Take the dispatch keys that the person's roles do not ask for
    #[arg(long, conflicts_with = "roles")]
    dispatch_keys: bool,
}

pub fn cmd_operator_revoke(ui: &mut Ui, cx: &Context, args: &OperatorRevokeArgs) -> Result {
    let office = cx.unlock_fresh(ui, "operator", "revoke")?;
    if args.dispatch_keys {
        ops::operator::give_up_dispatch_keys(&office, cx.clock(), &args.name)?;
        ui.status("dispatch-keys-given-up", &[("operator", args.name.clone())]);
        return Ok(());
    }
    let operator = ops::operator::revoke(&office, cx.clock(), &args.name, &args.roles)?;
    Ok(ui.object(&operator, &super::show::COLUMNS, &[])?)
}
