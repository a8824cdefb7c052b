use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::{self, user::Step};
use crate::ui::Ui;

/// Take a suspended account up again
#[derive(clap::Args, Debug)]
pub struct UserRestoreArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why; kept in the log, not told to the holder
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
    /// Do not tell the holder
    #[arg(long)]
    silent: bool,
}

pub fn cmd_user_restore(ui: &mut Ui, cx: &Context, args: &UserRestoreArgs) -> Result {
    let office = cx.unlock(ui, "user", "restore")?;
    let (clock, random) = (cx.clock(), cx.random());
    let sheet =
        ops::user::step(&office, clock, random, &args.user, Step::Restore, &args.reason, args.silent)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello user show {}", args.user)])?)
}
