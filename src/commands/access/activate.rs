use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;
use std::path::PathBuf;

/// Activate an account with the code of its activation e-mail
#[derive(clap::Args, Debug)]
pub struct AccessActivateArgs {
    /// The account holder
    login: CodiceFiscale,
    /// Take the code from the first line of FILE
    #[arg(long, value_name = "FILE")]
    code_file: Option<PathBuf>,
}

pub fn cmd_access_activate(ui: &mut Ui, cx: &Context, args: &AccessActivateArgs) -> Result {
    let office = cx.unlock(ui, "access", "activate")?;
    let code = match &args.code_file {
        Some(file) => cx.first_line(file)?,
        None if ui.interactive => {
            let label = ui.text.get("prompt-activation-code", &[]);
            ui.prompt().hidden(&label)?
        }
        None => return Err(CommandError::ValueNeeded { option: "--code-file".to_owned() }.into()),
    };
    let activated = ops::access::activate(&office, cx.clock(), &args.login, &code)?;
    Ok(ui.object(&activated, &["codice_fiscale", "outcome", "state"], &[])?)
}
