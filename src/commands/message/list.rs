use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::account::MessageState;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::store::MessageFilter;
use crate::ui::Ui;

/// What people read of a message.
pub(super) const COLUMNS: [&str; 6] = ["id", "kind", "channel", "to", "state", "last_error"];

/// List messages in the order they were queued
#[derive(clap::Args, Debug)]
pub struct MessageListArgs {
    /// Only those of this state
    #[arg(long)]
    state: Option<MessageState>,
    /// Only those of this kind
    #[arg(long)]
    kind: Option<String>,
    /// Only those about this person
    #[arg(long, value_name = "CF")]
    user: Option<CodiceFiscale>,
    /// Show whole addresses; the log records it
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_message_list(ui: &mut Ui, cx: &Context, args: &MessageListArgs) -> Result {
    let office = if args.full {
        cx.unlock_fresh(ui, "message", "list --full")?
    } else {
        cx.unlock(ui, "message", "list")?
    };
    let account = args.user.map(|user| ops::user::get(&office, &user)).transpose()?.map(|it| it.id);
    let filter = MessageFilter {
        state: args.state.map(MessageState::as_str),
        kind: args.kind.as_deref(),
        account,
        after: args.page.after_number()?.unwrap_or(0),
        limit: args.page.sql_limit(),
    };
    args.page.show(ui, &COLUMNS, |give| {
        ops::message::list(&office, cx.clock(), &filter, args.full, |it| give(&it, it.id.to_string()))
    })
}
