use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// Show one request: its papers, what it lacks, and the decisions on it
#[derive(clap::Args, Debug)]
pub struct RequestShowArgs {
    /// The request
    request: RequestNumber,
    /// Show its contacts whole; the log records it
    #[arg(long)]
    full: bool,
}

pub fn cmd_request_show(ui: &mut Ui, cx: &Context, args: &RequestShowArgs) -> Result {
    let office = if args.full {
        cx.unlock_fresh(ui, "request", "show --full")?
    } else {
        cx.unlock(ui, "request", "show")?
    };
    let request = ops::request::read(&office, cx.clock(), args.request, args.full)?;
    super::tell(ui, &request)
}
