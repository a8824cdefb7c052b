use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// Queue the halves that never left once more, as they are
///
/// A half that left or was shown is never repeated: use `pin reissue`.
#[derive(clap::Args, Debug)]
pub struct PinResendArgs {
    /// The account holder
    user: CodiceFiscale,
}

pub fn cmd_pin_resend(ui: &mut Ui, cx: &Context, args: &PinResendArgs) -> Result {
    let office = cx.unlock(ui, "pin", "resend")?;
    let sheet = ops::pin::resend(&office, cx.clock(), &args.user)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello message list --user {}", args.user)])?)
}
