use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Submit a complete request to the reviewers
///
/// Everything that is missing is named at once. From now on its papers stand still.
#[derive(clap::Args, Debug)]
pub struct RequestSubmitArgs {
    /// The request
    request: RequestNumber,
}

pub fn cmd_request_submit(ui: &mut Ui, cx: &Context, args: &RequestSubmitArgs) -> Result {
    let office = cx.unlock(ui, "request", "submit")?;
    super::tell(ui, &ops::request::submit(&office, cx.clock(), cx.random(), args.request)?)
}
