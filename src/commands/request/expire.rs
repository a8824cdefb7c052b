use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// End requests that were begun and abandoned
///
/// Without a number, all that are older than their profile allows; a service of scope `expire` may do that by a timer.
/// Secrets that were issued for them are void.
#[derive(clap::Args, Debug)]
pub struct RequestExpireArgs {
    /// One request, whatever its age
    request: Option<RequestNumber>,
    /// Only list them
    #[arg(long, conflicts_with = "request")]
    dry_run: bool,
}

pub fn cmd_request_expire(ui: &mut Ui, cx: &Context, args: &RequestExpireArgs) -> Result {
    let office =
        cx.unlock(ui, "request", if args.request.is_some() { "expire" } else { "expire --abandoned" })?;
    let (clock, random) = (cx.clock(), cx.random());
    if let Some(number) = args.request {
        return super::tell(ui, &ops::request::expire(&office, clock, random, number)?);
    }
    let ended = ops::request::expire_abandoned(&office, clock, random, args.dry_run)?;
    Ok(ui.rows(&ended, &super::LISTED)?)
}
