use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// What people read of a PIN pair.
pub(super) const COLUMNS: [&str; 7] =
    ["codice_fiscale", "state", "generation", "issued_at", "expires_at", "tries_left", "parts"];

/// Show how the PIN pair of an account stands, never a digit of it
#[derive(clap::Args, Debug)]
pub struct PinShowArgs {
    /// The account holder
    user: CodiceFiscale,
}

pub fn cmd_pin_show(ui: &mut Ui, cx: &Context, args: &PinShowArgs) -> Result {
    let office = cx.unlock(ui, "pin", "show")?;
    let sheet = ops::pin::show(&office, cx.clock(), &args.user)?;
    let next = if sheet.state == "live" {
        "message list --user"
    } else if ops::pin::may_have_one(&office, &args.user)? {
        "pin issue"
    } else {
        "user show"
    };
    Ok(ui.object(&sheet, &COLUMNS, &[format!("sportello {next} {}", args.user)])?)
}
