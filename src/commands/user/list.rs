use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::account::{AccountState, Level};
use crate::model::organisation_code::OrganisationCode;
use crate::ops;
use crate::store::UserFilter;
use crate::ui::Ui;

/// What people read of a list of accounts.
pub(super) const COLUMNS: [&str; 6] = ["codice_fiscale", "surname", "name", "born", "profile", "state"];

/// List account holders in the order they were registered
#[derive(clap::Args, Debug)]
pub struct UserListArgs {
    /// Only those of this profile
    #[arg(long)]
    profile: Option<String>,
    /// Only those of this state
    #[arg(long)]
    state: Option<AccountState>,
    /// Only those of this level
    #[arg(long)]
    level: Option<Level>,
    /// Only those who act for this body
    #[arg(long, value_name = "CODE")]
    organisation: Option<OrganisationCode>,
    /// Only those for whom other data arrived
    #[arg(long)]
    conflict: bool,
    /// Show contacts whole; the log records it
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_user_list(ui: &mut Ui, cx: &Context, args: &UserListArgs) -> Result {
    let office =
        if args.full { cx.unlock_fresh(ui, "user", "list --full")? } else { cx.unlock(ui, "user", "list")? };
    if let Some(profile) = &args.profile {
        office.profile(profile)?;
    }
    let organisation =
        args.organisation.map(|code| ops::organisation::show(&office, cx.clock(), &code)).transpose()?;
    let filter = UserFilter {
        profile: args.profile.as_deref(),
        state: args.state.map(AccountState::as_str),
        level: args.level.map(Level::as_str),
        organisation: organisation.map(|it| it.body.id),
        conflict: args.conflict,
        after: args.page.after_number()?.unwrap_or(0),
        limit: args.page.sql_limit(ui),
        ..UserFilter::default()
    };
    args.page.show(ui, &COLUMNS, |give| {
        ops::user::list(&office, cx.clock(), &filter, args.full, |it| give(&it, it.cursor.to_string()))
    })
}
