//! `sportello pin`: split PINs.

mod collector;
mod issue;
mod reissue;
mod resend;
mod revoke;
mod show;

use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops::pin::Collector;
use crate::ops::{self, Office};
use crate::ui::Ui;
use std::path::Path;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum PinCommand {
    Issue(issue::PinIssueArgs),
    Show(show::PinShowArgs),
    Resend(resend::PinResendArgs),
    Reissue(reissue::PinReissueArgs),
    Revoke(revoke::PinRevokeArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &PinCommand) -> Result {
    match command {
        PinCommand::Issue(args) => issue::cmd_pin_issue(ui, cx, args),
        PinCommand::Show(args) => show::cmd_pin_show(ui, cx, args),
        PinCommand::Resend(args) => resend::cmd_pin_resend(ui, cx, args),
        PinCommand::Reissue(args) => reissue::cmd_pin_reissue(ui, cx, args),
        PinCommand::Revoke(args) => revoke::cmd_pin_revoke(ui, cx, args),
    }
}

/// Issues a pair and shows the half that the profile shows, once, after it is stored.
fn hand_out(
    ui: &mut Ui,
    cx: &Context,
    office: &Office,
    user: &CodiceFiscale,
    secret_out: Option<&Path>,
    again: bool,
    collector: Option<&Collector>,
) -> Result {
    let target =
        if ops::pin::shows_a_half(office, user)? { Some(cx.secret_target(secret_out)?) } else { None };
    match ops::pin::issue(office, cx.clock(), cx.random(), user, again, collector) {
        Ok(issued) => {
            if let (Some(target), Some(half)) = (target, &issued.on_screen) {
                ui.hand_over(target, "pin-half-on-screen", half)?;
            }
            Ok(ui.object(
                &issued.sheet,
                &show::COLUMNS,
                &[format!("sportello message list --user {}", user)],
            )?)
        }
        Err(error) => {
            if let Some(target) = target {
                target.discard();
            }
            Err(error.into())
        }
    }
}
