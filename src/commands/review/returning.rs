use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::model::request::{ReasonCode, RequestNumber};
use crate::ops::{self, review::Verdict};
use crate::ui::Ui;

/// Send a request back, to be completed
///
/// The person is told what is missing, and why.
#[derive(clap::Args, Debug)]
pub struct ReviewReturnArgs {
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

pub fn cmd_review_return(ui: &mut Ui, cx: &Context, args: &ReviewReturnArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office = cx.unlock(ui, "review", "return")?.own_passphrase("review", "return", clock)?;
    let (verdict, note) = (Verdict::Returned(args.reason), args.note.as_deref());
    let request = ops::review::decide(&office, clock, random, args.request, &verdict, note)?;
    super::super::request::tell(ui, &request)
}
