use super::super::review::reason::ReasonArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Refuse a reviewed request for good, as the second person
///
/// One rejection ends it, and the person is told why.
#[derive(clap::Args, Debug)]
pub struct CredentialRejectArgs {
    /// The request
    request: RequestNumber,
    #[command(flatten)]
    why: ReasonArgs,
}

pub fn cmd_credential_reject(ui: &mut Ui, cx: &Context, args: &CredentialRejectArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office =
        cx.unlock_proved(ui, "credential", "reject")?.own_passphrase("credential", "reject", clock)?;
    let (reason, note) = args.why.chosen(ui, &office)?;
    let request = ops::credential::reject(&office, clock, random, args.request, reason, note.as_deref())?;
    super::super::request::tell(ui, &request)
}
