use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::{self, Office, user::Step};
use crate::ui::Ui;
use jiff::civil::Date;

/// End an account for good
///
/// Password, PIN, requests, delegations and waiting messages end with it. It cannot be opened again.
#[derive(clap::Args, Debug)]
pub struct UserCloseArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why; kept in the log, not told to the holder
    #[arg(long, value_name = "TEXT", value_parser = plain_text, required_unless_present = "deceased")]
    reason: Option<String>,
    /// The holder died on this day: nobody is written to
    #[arg(long, value_name = "DATE", value_parser = day, conflicts_with = "reason", requires = "source")]
    deceased: Option<Date>,
    /// Who or what says so
    #[arg(long, value_name = "TEXT", value_parser = plain_text, requires = "deceased")]
    source: Option<String>,
    /// Do not tell the holder
    #[arg(long)]
    silent: bool,
}

pub fn cmd_user_close(ui: &mut Ui, cx: &Context, args: &UserCloseArgs) -> Result {
    let office = cx.unlock(ui, "user", "close")?;
    if ui.interactive && !ui.yes {
        let label = ui.text.get("prompt-close", &[("user", args.user.to_string())]);
        if !ui.confirm(&label)? {
            return Err(CommandError::NotConfirmed.into());
        }
    }
    let (clock, random) = (cx.clock(), cx.random());
    let reason = match (args.deceased, &args.reason) {
        (Some(day), _) if day > clock.today() || born(&office, &args.user).is_some_and(|born| day < born) => {
            let reason = ui.text.get("day-impossible", &[("day", day.to_string())]);
            return Err(CommandError::InvalidValue { option: "--deceased".to_owned(), reason }.into());
        }
        (Some(day), _) => format!("deceased {day}: {}", args.source.as_deref().unwrap_or_default()),
        (None, reason) => reason.clone().unwrap_or_default(),
    };
    let silent = args.silent || args.deceased.is_some();
    let sheet = ops::user::step(&office, clock, random, &args.user, Step::Close, &reason, silent)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello user history {}", args.user)])?)
}

fn born(office: &Office, user: &CodiceFiscale) -> Option<Date> {
    ops::user::get(office, user).ok()?.sheet.born
}
