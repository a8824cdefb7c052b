use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops;
use crate::ui::Ui;

/// Open a session
///
/// The keys stay in the kernel's session keyring, 15 minutes without a command and 8 hours at
/// most.
#[derive(clap::Args, Debug)]
pub struct LoginArgs {
    /// Who you are; --operator does as well
    name: Option<String>,
}

pub fn cmd_login(ui: &mut Ui, cx: &Context, args: &LoginArgs) -> Result {
    let needed = |option: &str| CommandError::ValueNeeded { option: option.to_owned() };
    cx.office_folder()?;
    let operator = match args.name.clone().or_else(|| cx.globals().operator.clone()) {
        Some(operator) => operator,
        None if ui.interactive => {
            let label = ui.text.get("prompt-operator", &[]);
            ui.prompt().line(&label, &|_| Ok(()))?
        }
        None => return Err(needed("--operator").into()),
    };
    let passphrase = match &cx.globals().passphrase_file {
        Some(file) => cx.passphrase(file)?,
        None if ui.interactive => {
            let label = ui.text.get("prompt-passphrase-of", &[("operator", operator.clone())]);
            ui.prompt().hidden(&label)?
        }
        None => return Err(needed("--passphrase-file").into()),
    };
    let replaced = cx.session_of().filter(|other| *other != operator);
    let office = cx.log_in(&operator, &passphrase)?;
    if let Some(other) = replaced {
        ui.warn("session-replaced", &[("operator", other)]);
    }
    let news = ops::operator::logged_in(&office, cx.clock())?;
    for admin in news.recovered {
        ui.warn("admin-was-recovered", &[("operator", admin)]);
    }
    for reason in news.copies {
        ui.warn("copy-was-accepted", &[("reason", reason)]);
    }
    if office.trial {
        ui.status("trial-office", &[]);
    }
    ui.status("logged-in", &[("operator", operator)]);
    if !office.actor.own_passphrase {
        ui.hint("sportello operator passphrase");
    }
    Ok(())
}
