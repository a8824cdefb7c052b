use crate::cli::Page;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// List what waits for a reviewer, the oldest first
#[derive(clap::Args, Debug)]
pub struct ReviewQueueArgs {
    /// Only requests of accounts under this profile
    #[arg(long, value_name = "P")]
    profile: Option<String>,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_review_queue(ui: &mut Ui, cx: &Context, args: &ReviewQueueArgs) -> Result {
    let office = cx.unlock(ui, "review", "queue")?;
    let after = args.page.after.as_deref().map(|text| {
        let number = text.parse::<RequestNumber>();
        number.map_err(|_| CommandError::CursorUnusable { cursor: text.to_owned() })
    });
    let (after, limit) = (after.transpose()?, args.page.sql_limit(ui));
    args.page.show(ui, &["number", "codice_fiscale", "surname", "kind", "age", "claimed_by"], |give| {
        ops::review::queue(&office, cx.clock(), args.profile.as_deref(), after, limit, |it| {
            give(&it, it.number.to_string())
        })
    })
}
