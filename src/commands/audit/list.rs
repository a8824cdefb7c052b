use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::audit::AuditEvent;
use crate::ops;
use crate::ui::Ui;
use clap::builder::PossibleValuesParser;
use strum::VariantNames;

/// List events, the newest first
///
/// --after takes the number of the last event of the page before.
#[derive(clap::Args, Debug)]
pub struct AuditListArgs {
    /// Only events of this action
    #[arg(long, value_name = "WORD", value_parser = PossibleValuesParser::new(AuditEvent::VARIANTS), hide_possible_values = true)]
    action: Option<String>,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_audit_list(ui: &mut Ui, cx: &Context, args: &AuditListArgs) -> Result {
    let office = cx.unlock(ui, "audit", "list")?;
    let before = args.page.after_number()?.unwrap_or(i64::MAX);
    let columns = ["seq", "at", "operator", "action", "subject"];
    args.page.show(ui, &columns, |give| {
        let limit = args.page.sql_limit(ui);
        ops::audit::list(&office, args.action.as_deref(), before, limit, |it| give(&it, it.seq.to_string()))
    })
}
