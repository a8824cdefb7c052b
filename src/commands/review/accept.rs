use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::plain::{PlainTextError, plain_text};
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ops::review::{Accepted, Verdict};
use crate::ui::Ui;

/// Accept a request that you hold
///
/// Each point of the checklist is confirmed, one by one or all together, and kept with the decision. A warning that a
/// paper may be somebody else's, or altered, is accepted by itself and with a reason; neither --all-checks nor --import
/// covers it. With --import all requests of an import that lack nothing are taken; exit code 6 when others remain.
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
    /// A warning of a paper that is no obstacle, and why, as kind:warning=reason; may be given again
    #[arg(long, value_name = "WARNING=REASON", value_parser = warning, conflicts_with = "import")]
    accept_warning: Vec<(String, String)>,
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
    let mut warnings: Accepted = args.accept_warning.iter().cloned().collect();
    let checks = match (args.all_checks, args.check.as_slice()) {
        (true, _) => None,
        (false, []) if ui.interactive => {
            Some(ask(ui, number, &ops::review::checklist_of(&office, clock, number)?)?)
        }
        (false, given) => Some(given.to_vec()),
    };
    if ui.interactive {
        ask_warnings(ui, &ops::review::warnings_of(&office, number)?, &mut warnings)?;
    }
    let verdict = Verdict::Accepted { checks, warnings };
    let request = ops::review::decide(&office, clock, random, number, &verdict, note)?;
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

/// Asks why each warning is no obstacle.
fn ask_warnings(ui: &mut Ui, warnings: &[String], accepted: &mut Accepted) -> Result {
    for warning in warnings.iter().filter(|it| !accepted.contains_key(*it)).cloned().collect::<Vec<_>>() {
        let label = ui.text.get("prompt-warning", &super::warning_words(ui, &warning));
        let check = |text: &str| plain_text(text).map(drop).map_err(|error| error.to_string());
        let reason = ui.prompt().line(&label, &check)?;
        accepted.insert(warning, reason);
    }
    Ok(())
}

/// A warning with its reason.
fn warning(text: &str) -> std::result::Result<(String, String), PlainTextError> {
    let (warning, reason) = text.split_once('=').unwrap_or((text, ""));
    Ok((plain_text(warning)?, plain_text(reason)?))
}
