use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Tell the applicant by e-mail what an open request lacks
///
/// The message names everything that is missing, how to hand it in and the day on which the request ends as abandoned.
#[derive(clap::Args, Debug)]
pub struct RequestRemindArgs {
    /// The request
    request: RequestNumber,
}

pub fn cmd_request_remind(ui: &mut Ui, cx: &Context, args: &RequestRemindArgs) -> Result {
    let office = cx.unlock(ui, "request", "remind")?;
    super::tell(ui, &ops::request::remind(&office, cx.clock(), cx.random(), args.request)?)
}
