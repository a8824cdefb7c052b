use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops;
use crate::ui::Ui;

/// End the PIN pair of an account
#[derive(clap::Args, Debug)]
pub struct PinRevokeArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_pin_revoke(ui: &mut Ui, cx: &Context, args: &PinRevokeArgs) -> Result {
    let office = cx.unlock(ui, "pin", "revoke")?;
    let sheet = ops::pin::revoke(&office, cx.clock(), &args.user, &args.reason)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello pin issue {}", args.user)])?)
}
