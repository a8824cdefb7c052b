//! `sportello cf`: codici fiscali, without an office.

mod check;
mod compute;
mod decode;
mod variants;

use crate::context::Context;
use crate::error::Result;
use crate::ui::Ui;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum CfCommand {
    Check(check::CfCheckArgs),
    Compute(compute::CfComputeArgs),
    Decode(decode::CfDecodeArgs),
    Variants(variants::CfVariantsArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &CfCommand) -> Result {
    match command {
        CfCommand::Check(args) => check::cmd_cf_check(ui, cx, args),
        CfCommand::Compute(args) => compute::cmd_cf_compute(ui, cx, args),
        CfCommand::Decode(args) => decode::cmd_cf_decode(ui, cx, args),
        CfCommand::Variants(args) => variants::cmd_cf_variants(ui, cx, args),
    }
}
