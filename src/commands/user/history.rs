use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// Show what happened to an account, the newest first
///
/// --after takes the number of the last event of the page before.
#[derive(clap::Args, Debug)]
pub struct UserHistoryArgs {
    /// The account holder
    user: CodiceFiscale,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_user_history(ui: &mut Ui, cx: &Context, args: &UserHistoryArgs) -> Result {
    let office = cx.unlock(ui, "user", "history")?;
    let before = args.page.after_number()?.unwrap_or(i64::MAX);
    let events = ops::user::history(&office, &args.user, before, args.page.sql_limit())?;
    ui.rows(&events, &["seq", "at", "operator", "action", "summary"])?;
    args.page.tell(ui, events.len(), events.last().map(|it| it.seq.to_string()));
    Ok(())
}
