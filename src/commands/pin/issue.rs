use super::collector::CollectorArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ui::Ui;
use std::path::PathBuf;

/// Issue a PIN pair
///
/// The halves leave by two channels of the user's profile. A half that the profile shows on screen
/// is written to the terminal once, or to --secret-out.
#[derive(clap::Args, Debug)]
pub struct PinIssueArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Write the on-screen half to FILE instead of the terminal
    #[arg(long, value_name = "FILE")]
    secret_out: Option<PathBuf>,
    #[command(flatten)]
    collector: CollectorArgs,
}

pub fn cmd_pin_issue(ui: &mut Ui, cx: &Context, args: &PinIssueArgs) -> Result {
    let office = cx.unlock(ui, "pin", "issue")?;
    super::hand_out(
        ui,
        cx,
        &office,
        &args.user,
        args.secret_out.as_deref(),
        false,
        args.collector.collector().as_ref(),
    )
}
