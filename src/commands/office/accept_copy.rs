use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::plain::plain_text;
use crate::ops;
use crate::ui::Ui;
use serde_json::json;

/// Go on from an older copy of the office that was put back
///
/// What was done after the copy was made is lost, and no command works until an admin says so. Messages that may have
/// left meanwhile become `unknown`, and everybody is told at the next login.
#[derive(clap::Args, Debug)]
pub struct OfficeAcceptCopyArgs {
    /// Why the copy was put back
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
    /// Event that a colleague's refusal names, where you have seen no more than the copy holds
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(i64).range(1..))]
    lost: Option<i64>,
}

pub fn cmd_office_accept_copy(ui: &mut Ui, cx: &Context, args: &OfficeAcceptCopyArgs) -> Result {
    let (office, since, lost) = cx.unlock_copy(ui, "office", "accept-copy")?;
    let Some(lost) = lost.max(args.lost) else { return Err(CommandError::NoCopy.into()) };
    if !ui.yes {
        if !ui.interactive {
            return Err(CommandError::ValueNeeded { option: "--yes".to_owned() }.into());
        }
        let label = ui.text.get("prompt-accept-copy", &[("seq", lost.to_string())]);
        if !ui.confirm(&label)? {
            return Err(CommandError::NotConfirmed.into());
        }
    }
    let messages = ops::older_copy::accept_copy(&office, cx.clock(), since, lost, &args.reason)?;
    let answer = json!({ "lost_event": lost, "unknown_messages": messages });
    let next =
        if messages > 0 { vec!["sportello message list --state unknown".to_owned()] } else { Vec::new() };
    Ok(ui.object(&answer, &["lost_event", "unknown_messages"], &next)?)
}
