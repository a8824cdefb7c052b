use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::{self, user::Step};
use crate::ui::Ui;

/// End an account for good
///
/// Password, PIN and waiting messages end with it. It cannot be opened again.
#[derive(clap::Args, Debug)]
pub struct UserCloseArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why; kept in the log, not told to the holder
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
    /// Do not tell the holder
    #[arg(long)]
    silent: bool,
}

pub fn cmd_user_close(ui: &mut Ui, cx: &Context, args: &UserCloseArgs) -> Result {
    let office = cx.unlock(ui, "user", "close")?;
    if ui.interactive && !ui.yes {
        let label = ui.text.get("prompt-close", &[("user", args.user.to_string())]);
        if !ui.confirm(&label)? {
            return Err(crate::error::CommandError::NotConfirmed.into());
        }
    }
    let (clock, random) = (cx.clock(), cx.random());
    let sheet = ops::user::step(&office, clock, random, &args.user, Step::Close, &args.reason, args.silent)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello user history {}", args.user)])?)
}
