use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops;
use crate::ui::Ui;

/// End the password of an account before its day
#[derive(clap::Args, Debug)]
pub struct PasswordExpireArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_password_expire(ui: &mut Ui, cx: &Context, args: &PasswordExpireArgs) -> Result {
    let office = cx.unlock(ui, "password", "expire")?;
    let status = ops::password::expire(&office, cx.clock(), &args.user, &args.reason)?;
    Ok(ui.object(
        &status,
        &super::status::COLUMNS,
        &[format!("sportello password generate {}", args.user)],
    )?)
}
