use super::collector::CollectorArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ui::Ui;
use std::path::PathBuf;

/// Void the PIN pair and issue another
///
/// Both halves are new: one half is never replaced alone.
#[derive(clap::Args, Debug)]
pub struct PinReissueArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Write the on-screen half to FILE instead of the terminal
    #[arg(long, value_name = "FILE")]
    secret_out: Option<PathBuf>,
    #[command(flatten)]
    collector: CollectorArgs,
}

pub fn cmd_pin_reissue(ui: &mut Ui, cx: &Context, args: &PinReissueArgs) -> Result {
    let office = cx.unlock(ui, "pin", "reissue")?;
    super::hand_out(
        ui,
        cx,
        &office,
        &args.user,
        args.secret_out.as_deref(),
        true,
        args.collector.collector().as_ref(),
    )
}
