use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Give a claimed request back to the queue
#[derive(clap::Args, Debug)]
pub struct ReviewReleaseArgs {
    /// The request
    request: RequestNumber,
}

pub fn cmd_review_release(ui: &mut Ui, cx: &Context, args: &ReviewReleaseArgs) -> Result {
    let office = cx.unlock(ui, "review", "release")?;
    super::super::request::tell(ui, &ops::review::release(&office, cx.clock(), args.request)?)
}
