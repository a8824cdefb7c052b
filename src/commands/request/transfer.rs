use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Hand a request to the competent office, and tell the person
#[derive(clap::Args, Debug)]
pub struct RequestTransferArgs {
    /// The request
    request: RequestNumber,
    /// The competent office
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    seat: String,
}

pub fn cmd_request_transfer(ui: &mut Ui, cx: &Context, args: &RequestTransferArgs) -> Result {
    let office = cx.unlock(ui, "request", "transfer")?;
    super::tell(ui, &ops::request::transfer(&office, cx.clock(), cx.random(), args.request, &args.seat)?)
}
