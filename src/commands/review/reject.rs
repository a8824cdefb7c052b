use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::model::request::{ReasonCode, RequestNumber};
use crate::ops::{self, review::Verdict};
use crate::ui::Ui;

/// Refuse a request for good
///
/// The person is told why.
#[derive(clap::Args, Debug)]
pub struct ReviewRejectArgs {
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

pub fn cmd_review_reject(ui: &mut Ui, cx: &Context, args: &ReviewRejectArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office = cx.unlock(ui, "review", "reject")?.own_passphrase("review", "reject", clock)?;
    let (verdict, note) = (Verdict::Rejected(args.reason), args.note.as_deref());
    let request = ops::review::decide(&office, clock, random, args.request, &verdict, note)?;
    super::super::request::tell(ui, &request)
}
