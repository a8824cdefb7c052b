use crate::context::Context;
use crate::error::Result;
use crate::ops::company;
use crate::ui::Ui;

/// Write to the firms whose code ends
///
/// Each firm without a successor is told of the day once, reminded once when it comes near, and told once more on the
/// last day. Without an e-mail address nothing goes out, and the answer says so. Made for a timer.
#[derive(clap::Args, Debug)]
pub struct CompanyNotifyArgs {
    /// How many days before the end the reminder goes
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(i32).range(2..=365))]
    days: i32,
    /// Say what would be written, and queue nothing
    #[arg(long)]
    dry_run: bool,
}

pub fn cmd_company_notify(ui: &mut Ui, cx: &Context, args: &CompanyNotifyArgs) -> Result {
    let office = cx.unlock(ui, "company", "notify")?;
    let notices = company::notify(&office, cx.clock(), cx.random(), args.days, args.dry_run)?;
    Ok(ui.rows(&notices, &["code", "name", "kind", "day", "email", "outcome"])?)
}
