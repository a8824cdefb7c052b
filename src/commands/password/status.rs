use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// What people read of a password.
pub(super) const COLUMNS: [&str; 7] =
    ["codice_fiscale", "state", "kind", "generation", "issued_at", "expires_at", "message"];

/// Show how the password of an account stands
#[derive(clap::Args, Debug)]
pub struct PasswordStatusArgs {
    /// The account holder
    user: CodiceFiscale,
}

pub fn cmd_password_status(ui: &mut Ui, cx: &Context, args: &PasswordStatusArgs) -> Result {
    let office = cx.unlock(ui, "password", "status")?;
    let status = ops::password::status(&office, cx.clock(), &args.user)?;
    // A password on its way would be void by another one.
    let next = match status.state {
        "queued" => format!("sportello message list --user {}", args.user),
        _ => format!("sportello password generate {}", args.user),
    };
    Ok(ui.object(&status, &COLUMNS, &[next])?)
}
