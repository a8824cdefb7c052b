use crate::commands::review::warning_words;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::request::RequestNumber;
use crate::ops::{self, Office};
use crate::ui::Ui;

/// Approve a request, as the second person
///
/// Warnings that the reviewer accepted are shown first, with the reasons; then the passphrase is asked for again. Who
/// approves has neither opened the request, nor filed its papers, nor reviewed it. What the profile delivers is queued
/// with the decision. With --import all reviewed requests of an import are approved; exit code 6 when others remain.
#[derive(clap::Args, Debug)]
pub struct CredentialApproveArgs {
    /// The request
    #[arg(required_unless_present = "import", conflicts_with = "import")]
    request: Option<RequestNumber>,
    /// All requests of an import
    #[arg(long, value_name = "RUN")]
    import: Option<i64>,
}

pub fn cmd_credential_approve(ui: &mut Ui, cx: &Context, args: &CredentialApproveArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    // Without a session there is nothing to read them from before the passphrase.
    let mut is_shown = false;
    if cx.opens_unasked() {
        let office = cx.unlock(ui, "credential", "approve")?;
        show_warnings(ui, &office, args)?;
        is_shown = true;
    }
    let office =
        cx.unlock_proved(ui, "credential", "approve")?.own_passphrase("credential", "approve", clock)?;
    if !is_shown && show_warnings(ui, &office, args)? && ui.interactive {
        let label = ui.text.get("prompt-approve-warned", &[]);
        if !ui.confirm(&label)? {
            return Err(CommandError::NotConfirmed.into());
        }
    }
    if let Some(run) = args.import {
        let batch = ops::credential::approve_import(&office, clock, random, run)?;
        return super::super::review::tell_batch(ui, &batch, "sportello message send".to_owned());
    }
    let Some(number) = args.request else {
        return Err(CommandError::ValueNeeded { option: "<REQUEST>".to_owned() }.into());
    };
    let request = ops::credential::approve(&office, clock, random, number)?;
    super::super::request::tell(ui, &request)
}

/// Shows the warnings that were accepted in the review; whether there were any.
fn show_warnings(ui: &mut Ui, office: &Office, args: &CredentialApproveArgs) -> Result<bool> {
    let requests = match (args.request, args.import) {
        (Some(number), _) => vec![number],
        (None, Some(run)) => ops::review::reviewed_of_import(office, run)?,
        (None, None) => Vec::new(),
    };
    let mut any = false;
    for number in requests {
        let (accepted, reviewer) = ops::review::accepted_warnings(office, number)?;
        for (warning, reason) in accepted {
            let [paper, warning] = warning_words(ui, &warning);
            let (request, reviewer) = (("request", number.to_string()), ("reviewer", reviewer.clone()));
            ui.warn("warning-accepted", &[request, paper, warning, reviewer, ("reason", reason)]);
            any = true;
        }
    }
    Ok(any)
}
