use crate::context::Context;
use crate::error::Result;
use crate::ops::waiting;
use crate::ui::Ui;

/// List who waits for the half that comes by post
///
/// Those whose letter left at least so many days ago, did not come back, and whose PIN was never used. With --remind each
/// is asked by e-mail whether it has come.
#[derive(clap::Args, Debug)]
pub struct PinWaitingArgs {
    /// How many days ago the letter left, at least
    #[arg(long, value_name = "N", default_value_t = 15, value_parser = clap::value_parser!(i64).range(0..=365))]
    days: i64,
    /// Ask them by e-mail, once in these days
    #[arg(long)]
    remind: bool,
}

pub fn cmd_pin_waiting(ui: &mut Ui, cx: &Context, args: &PinWaitingArgs) -> Result {
    let office = cx.unlock(ui, "pin", "waiting")?;
    let found = waiting::waiting(&office, cx.clock(), cx.random(), args.days, args.remind)?;
    Ok(ui.rows(&found, &["codice_fiscale", "surname", "name", "sent_on", "days", "reminder"])?)
}
