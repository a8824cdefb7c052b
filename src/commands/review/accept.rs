use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::plain::plain_text;
use crate::model::request::RequestNumber;
use crate::ops::{self, review::Verdict};
use crate::ui::Ui;

/// Accept a request that you hold
///
/// Each point of the checklist is confirmed, one by one or all together, and kept with the decision. With --import all
/// requests of an import that lack nothing are taken; exit code 6 when others remain.
#[derive(clap::Args, Debug)]
pub struct ReviewAcceptArgs {
    /// The request
    #[arg(required_unless_present = "import", conflicts_with = "import")]
    request: Option<RequestNumber>,
    /// All requests of an import
    #[arg(long, value_name = "RUN")]
    import: Option<i64>,
    /// Everything on the checklist was looked at and is in order
    #[arg(long, conflicts_with = "check")]
    all_checks: bool,
    /// A point that was looked at and is in order, as kind:point; may be given again
    #[arg(long, value_name = "ITEM")]
    check: Vec<String>,
    /// A note for the approver
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    note: Option<String>,
}

pub fn cmd_review_accept(ui: &mut Ui, cx: &Context, args: &ReviewAcceptArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office = cx.unlock(ui, "review", "accept")?.own_passphrase("review", "accept", clock)?;
    let note = args.note.as_deref();
    if let Some(run) = args.import {
        if !args.all_checks {
            return Err(CommandError::ValueNeeded { option: "--all-checks".to_owned() }.into());
        }
        let batch = ops::review::accept_import(&office, clock, random, run, note)?;
        return super::tell_batch(ui, &batch, format!("sportello credential approve --import {run}"));
    }
    let Some(number) = args.request else {
        return Err(CommandError::ValueNeeded { option: "<REQUEST>".to_owned() }.into());
    };
    let checks = match (args.all_checks, args.check.as_slice()) {
        (true, _) => None,
        (false, []) if ui.interactive => {
            Some(ask(ui, number, &ops::review::checklist_of(&office, clock, number)?)?)
        }
        (false, given) => Some(given.to_vec()),
    };
    let request = ops::review::decide(&office, clock, random, number, &Verdict::Accepted { checks }, note)?;
    super::super::request::tell(ui, &request)
}

/// Asks for each point, and gives them all; the first "no" refuses.
fn ask(ui: &mut Ui, request: RequestNumber, checklist: &[String]) -> Result<Vec<String>> {
    for item in checklist {
        let (paper, point) = item.split_once(':').unwrap_or((item, ""));
        let question = format!("{}: {}", ui.word(paper), ui.text.get(&format!("check-{point}"), &[]));
        if !ui.confirm(&question)? {
            let (check, paper) = (item.clone(), paper.to_owned());
            return Err(CommandError::CheckDenied { request, check, paper }.into());
        }
    }
    Ok(checklist.to_vec())
}
