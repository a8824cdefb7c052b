use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::request::{RequestKind, RequestState};
use crate::ops;
use crate::store::RequestFilter;
use crate::ui::Ui;

/// List requests in the order they were opened
#[derive(clap::Args, Debug)]
pub struct RequestListArgs {
    /// Only those of this state
    #[arg(long)]
    state: Option<RequestState>,
    /// Only those of this kind
    #[arg(long)]
    kind: Option<RequestKind>,
    /// Only those of accounts under this profile
    #[arg(long, value_name = "P")]
    profile: Option<String>,
    /// Only those of this person
    #[arg(long, value_name = "CF")]
    user: Option<CodiceFiscale>,
    /// Only those that an import opened
    #[arg(long, value_name = "RUN")]
    import: Option<i64>,
    /// Only those past the day they should be decided by
    #[arg(long)]
    overdue: bool,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_request_list(ui: &mut Ui, cx: &Context, args: &RequestListArgs) -> Result {
    let office = cx.unlock(ui, "request", "list")?;
    let account = args.user.map(|user| ops::user::get(&office, &user)).transpose()?.map(|it| it.id);
    let now = cx.clock().now().as_millisecond();
    let filter = RequestFilter {
        state: args.state.map(RequestState::as_str),
        kind: args.kind.map(RequestKind::as_str),
        profile: args.profile.as_deref(),
        account,
        import: args.import,
        due_before: args.overdue.then_some(now),
        after: args.page.after_number()?.unwrap_or(0),
        limit: args.page.sql_limit(),
    };
    args.page.show(ui, &super::LISTED, |give| {
        ops::request::list(&office, cx.clock(), &filter, |it, row| give(&it, row.to_string()))
    })
}
