use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops;
use crate::ui::Ui;
use std::path::PathBuf;

/// Change your own passphrase
#[derive(clap::Args, Debug)]
pub struct OperatorPassphraseArgs {
    /// Take the new passphrase from the first line of FILE
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

pub fn cmd_operator_passphrase(ui: &mut Ui, cx: &Context, args: &OperatorPassphraseArgs) -> Result {
    let office = cx.unlock_proved(ui, "operator", "passphrase")?;
    let passphrase = match &args.new_passphrase_file {
        Some(file) => cx.passphrase(file)?,
        None if ui.interactive => super::super::session::new_passphrase(ui)?,
        None => return Err(CommandError::ValueNeeded { option: "--new-passphrase-file".to_owned() }.into()),
    };
    ops::operator::passphrase(&office, cx.clock(), cx.random(), &passphrase)?;
    // Whoever opened a session with the old one should have to know the new one; a colleague's goes on.
    if cx.session_of().as_ref() == Some(&office.actor.name) {
        cx.log_out()?;
    }
    let name = &office.actor.name;
    let operator = ops::operator::show(&office, name)?;
    Ok(ui.answer("passphrase-changed", &[("operator", name.clone())], &operator, &super::show::COLUMNS)?)
}
