use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::model::request::{ReasonCode, RequestNumber};
use crate::ops;
use crate::ui::Ui;

/// Refuse a reviewed request for good, as the second person
///
/// One rejection ends it, and the person is told why.
#[derive(clap::Args, Debug)]
pub struct CredentialRejectArgs {
    /// The request
    request: RequestNumber,
    /// Why, as a code: missing, illegible, one-sided, document-expired, unsigned, data-mismatch, wrong-document,
    /// not-a-member, not-entitled or other
    #[arg(long, value_name = "CODE")]
    reason: ReasonCode,
    /// More words for the person
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    note: Option<String>,
}

pub fn cmd_credential_reject(ui: &mut Ui, cx: &Context, args: &CredentialRejectArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office =
        cx.unlock_proved(ui, "credential", "reject")?.own_passphrase("credential", "reject", clock)?;
    let note = args.note.as_deref();
    let request = ops::credential::reject(&office, clock, random, args.request, args.reason, note)?;
    super::super::request::tell(ui, &request)
}
