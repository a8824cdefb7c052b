use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// End a request that the person gives up
#[derive(clap::Args, Debug)]
pub struct RequestWithdrawArgs {
    /// The request
    request: RequestNumber,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_request_withdraw(ui: &mut Ui, cx: &Context, args: &RequestWithdrawArgs) -> Result {
    let office = cx.unlock(ui, "request", "withdraw")?;
    super::tell(ui, &ops::request::withdraw(&office, cx.clock(), args.request, &args.reason)?)
}
