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
    let columns = ["seq", "at", "operator", "action", "summary"];
    args.page.show(ui, &columns, |give| {
        let limit = args.page.sql_limit();
        ops::user::history(&office, &args.user, before, limit, |it| give(&it, it.seq.to_string()))
    })
}
