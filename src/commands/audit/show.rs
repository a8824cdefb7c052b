use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Show one event with its detail
#[derive(clap::Args, Debug)]
pub struct AuditShowArgs {
    /// The event's number
    seq: i64,
}

pub fn cmd_audit_show(ui: &mut Ui, cx: &Context, args: &AuditShowArgs) -> Result {
    let office = cx.unlock(ui, "audit", "show")?;
    let event = ops::audit::show(&office, args.seq)?;
    Ok(ui.object(&event, &["seq", "at", "operator", "action", "subject", "detail", "hash"], &[])?)
}
