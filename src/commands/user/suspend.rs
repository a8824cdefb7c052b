use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::{self, user::Step};
use crate::ui::Ui;

/// Stop an account for a while
#[derive(clap::Args, Debug)]
pub struct UserSuspendArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why; kept in the log, not told to the holder
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
    /// Do not tell the holder
    #[arg(long)]
    silent: bool,
}

pub fn cmd_user_suspend(ui: &mut Ui, cx: &Context, args: &UserSuspendArgs) -> Result {
    let office = cx.unlock(ui, "user", "suspend")?;
    let (clock, random) = (cx.clock(), cx.random());
    let sheet =
        ops::user::step(&office, clock, random, &args.user, Step::Suspend, &args.reason, args.silent)?;
    Ok(ui.object(
        &sheet,
        &super::show::COLUMNS,
        &[format!("sportello user restore {} --reason TEXT", args.user)],
    )?)
}
