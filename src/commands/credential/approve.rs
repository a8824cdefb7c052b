use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Approve a request, as the second person
///
/// The passphrase is asked for again. Who approves has neither opened the request, nor filed its papers, nor reviewed
/// it. What the profile delivers is queued with the decision. With --import all reviewed requests of an import are
/// approved; exit code 6 when others remain.
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
    let office =
        cx.unlock_proved(ui, "credential", "approve")?.own_passphrase("credential", "approve", clock)?;
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
