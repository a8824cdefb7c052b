use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Claim a request
///
/// It is yours for half an hour; then another reviewer may take it.
#[derive(clap::Args, Debug)]
pub struct ReviewClaimArgs {
    /// The request
    request: RequestNumber,
}

pub fn cmd_review_claim(ui: &mut Ui, cx: &Context, args: &ReviewClaimArgs) -> Result {
    let office = cx.unlock(ui, "review", "claim")?;
    super::super::request::tell(ui, &ops::review::claim(&office, cx.clock(), args.request)?)
}
