use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Claim the oldest request that nobody holds
///
/// It is yours for half an hour; then another reviewer may take it.
#[derive(clap::Args, Debug)]
pub struct ReviewNextArgs {
    /// Only requests of accounts under this profile
    #[arg(long, value_name = "P")]
    profile: Option<String>,
}

pub fn cmd_review_next(ui: &mut Ui, cx: &Context, args: &ReviewNextArgs) -> Result {
    let office = cx.unlock(ui, "review", "next")?;
    let request = ops::review::next(&office, cx.clock(), args.profile.as_deref())?;
    super::super::request::tell(ui, &request)
}
