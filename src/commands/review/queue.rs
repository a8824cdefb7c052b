use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// List what waits for a reviewer, the oldest first
#[derive(clap::Args, Debug)]
pub struct ReviewQueueArgs {
    /// Only requests of accounts under this profile
    #[arg(long, value_name = "P")]
    profile: Option<String>,
    /// Show at most N, 0 for all
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
}

pub fn cmd_review_queue(ui: &mut Ui, cx: &Context, args: &ReviewQueueArgs) -> Result {
    let office = cx.unlock(ui, "review", "queue")?;
    let limit = if args.limit == 0 { -1 } else { args.limit.into() };
    let waiting = ops::review::queue(&office, cx.clock(), args.profile.as_deref(), limit)?;
    Ok(ui.rows(&waiting, &["number", "codice_fiscale", "surname", "kind", "age", "claimed_by"])?)
}
