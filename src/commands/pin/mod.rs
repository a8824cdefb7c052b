//! `sportello pin`: split PINs.

mod collector;
mod issue;
mod reissue;
mod resend;
mod revoke;
mod show;
mod waiting;

use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops::pin::Collector;
use crate::ops::{self, Office};
use crate::ui::{Secured, Ui};
use std::path::Path;

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum PinCommand {
    Issue(issue::PinIssueArgs),
    Show(show::PinShowArgs),
    Resend(resend::PinResendArgs),
    Reissue(reissue::PinReissueArgs),
    Revoke(revoke::PinRevokeArgs),
    Waiting(waiting::PinWaitingArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &PinCommand) -> Result {
    match command {
        PinCommand::Issue(args) => issue::cmd_pin_issue(ui, cx, args),
        PinCommand::Show(args) => show::cmd_pin_show(ui, cx, args),
        PinCommand::Resend(args) => resend::cmd_pin_resend(ui, cx, args),
        PinCommand::Reissue(args) => reissue::cmd_pin_reissue(ui, cx, args),
        PinCommand::Revoke(args) => revoke::cmd_pin_revoke(ui, cx, args),
        PinCommand::Waiting(args) => waiting::cmd_pin_waiting(ui, cx, args),
    }
}

/// Issues a pair and shows the half that the profile shows, once, before it is stored.
fn hand_out(
    ui: &mut Ui,
    cx: &Context,
    office: &Office,
    user: &CodiceFiscale,
    secret_out: Option<&Path>,
    again: bool,
    collector: Option<&Collector>,
) -> Result {
    let next = [format!("sportello message list --user {user}")];
    let mut target = None;
    if ops::pin::shows_a_half(office, user)? {
        let act = format!("pin {} {user}", if again { "reissue" } else { "issue" });
        match cx.secret_target("--secret-out", secret_out, &act, &|mark| office.has_committed(mark))? {
            Secured::Ready(secured) => target = Some(secured),
            Secured::Finished => {
                ui.status("finished-before", &[]);
                return Ok(ui.object(&ops::pin::show(office, cx.clock(), user)?, &show::COLUMNS, &next)?);
            }
        }
    } else if let Some(file) = secret_out {
        ui.warn("secret-out-unused", &[("file", file.display().to_string())]);
    }
    let sheet = ui.handing_over(target, "pin-half-on-screen", |show_half| {
        ops::pin::issue(office, cx.clock(), cx.random(), user, again, collector, show_half)
    })?;
    Ok(ui.object(&sheet, &show::COLUMNS, &next)?)
}
