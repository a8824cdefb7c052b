use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::role::Role;
use crate::ops;
use crate::ui::Ui;
use std::path::PathBuf;

/// Add a person to the office
///
/// Until the person has run `operator passphrase`, the slot may not decide, send or print.
#[derive(clap::Args, Debug)]
pub struct OperatorAddArgs {
    /// The person's name: small letters, digits, dot, hyphen
    name: String,
    /// What the person may be; may be repeated
    #[arg(long = "role", value_name = "ROLE", required = true, num_args = 1.., value_delimiter = ',')]
    roles: Vec<Role>,
    /// Take the first passphrase from the first line of FILE
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

pub fn cmd_operator_add(ui: &mut Ui, cx: &Context, args: &OperatorAddArgs) -> Result {
    let office = cx.unlock_fresh(ui, "operator", "add")?;
    let passphrase = match &args.new_passphrase_file {
        Some(file) => cx.passphrase(file)?,
        None if ui.interactive => super::super::session::new_passphrase(ui)?,
        None => return Err(CommandError::ValueNeeded { option: "--new-passphrase-file".to_owned() }.into()),
    };
    ops::operator::add(&office, cx.clock(), cx.random(), &args.name, &args.roles, &passphrase)?;
    ui.status("operator-added", &[("operator", args.name.clone())]);
    ui.hint(&format!("sportello operator passphrase --operator {}", args.name));
    Ok(())
}
