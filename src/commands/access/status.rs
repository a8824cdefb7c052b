use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops::access;
use crate::ui::Ui;

/// Show how the access of an account stands
#[derive(clap::Args, Debug)]
pub struct AccessStatusArgs {
    /// The account holder
    login: CodiceFiscale,
}

const COLUMNS: [&str; 12] = [
    "codice_fiscale",
    "state",
    "level",
    "first_access",
    "password",
    "password_state",
    "pin_state",
    "tries_left",
    "wrong_logins",
    "retry_after",
    "recoveries",
    "answers",
];

pub fn cmd_access_status(ui: &mut Ui, cx: &Context, args: &AccessStatusArgs) -> Result {
    let office = cx.unlock(ui, "access", "status")?;
    let status = access::status(&office, cx.clock(), &args.login)?;
    Ok(ui.object(&status, &COLUMNS, &[format!("sportello user show {}", args.login)])?)
}
