use super::reason::ReasonArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops::{self, review::Verdict};
use crate::ui::Ui;

/// Refuse a request for good
///
/// The person is told why.
#[derive(clap::Args, Debug)]
pub struct ReviewRejectArgs {
    /// The request
    request: RequestNumber,
    #[command(flatten)]
    why: ReasonArgs,
}

pub fn cmd_review_reject(ui: &mut Ui, cx: &Context, args: &ReviewRejectArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office = cx.unlock(ui, "review", "reject")?.own_passphrase("review", "reject", clock)?;
    let (reason, note) = args.why.chosen(ui, &office)?;
    let verdict = Verdict::Rejected(reason);
    let request = ops::review::decide(&office, clock, random, args.request, &verdict, note.as_deref())?;
    super::super::request::tell(ui, &request)
}
