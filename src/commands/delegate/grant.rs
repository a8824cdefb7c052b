use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::import::{DELEGATES, ListRow, read_list};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::date::parse_date;
use crate::model::organisation_code::OrganisationCode;
use crate::model::plain::plain_text;
use crate::model::situation::{Class, Situation};
use crate::ops::Office;
use crate::ops::delegate::{self, DelegateError, Grant};
use crate::ui::Ui;
use jiff::civil::Date;
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Give a person a role at a body
///
/// The person holds dispositive credentials already: by an approval, or by SPID, CIE, CNS or PIN INPS. With --csv a
/// list is granted, each row by itself; exit code 6 when some are refused.
#[derive(clap::Args, Debug)]
pub struct DelegateGrantArgs {
    /// Code of the body
    organisation: OrganisationCode,
    /// The delegate
    #[arg(required_unless_present = "csv", conflicts_with = "csv", requires = "role")]
    user: Option<CodiceFiscale>,
    /// The role, as the kind of body has it
    #[arg(long, value_name = "R", value_parser = plain_text)]
    role: Option<String>,
    /// First day; today where none is said
    #[arg(long, value_name = "DATE", value_parser = day)]
    from: Option<Date>,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    to: Option<Date>,
    /// A CSV with the columns codice_fiscale and role, and from and to where there are days
    #[arg(long, value_name = "FILE", conflicts_with_all = ["role", "from", "to"])]
    csv: Option<PathBuf>,
}

/// What became of a row.
#[derive(Serialize)]
struct Granted {
    line: u64,
    codice_fiscale: String,
    role: String,
    /// `granted` or `refused`.
    outcome: &'static str,
    reason: Option<String>,
}

pub fn cmd_delegate_grant(ui: &mut Ui, cx: &Context, args: &DelegateGrantArgs) -> Result {
    let office = cx.unlock(ui, "delegate", "grant")?;
    if let Some(file) = &args.csv {
        return grant_list(ui, cx, &office, &args.organisation, file);
    }
    let (Some(user), Some(role)) = (args.user, args.role.clone()) else {
        return Err(CommandError::ValueNeeded { option: "--role".to_owned() }.into());
    };
    let grant = Grant { user, role, begins: args.from, ends: args.to };
    let granted = delegate::grant(&office, cx.clock(), cx.random(), &args.organisation, &grant)?;
    let next = format!("sportello delegate list --organisation {}", args.organisation);
    Ok(ui.object(&granted, &super::COLUMNS, &[next])?)
}

fn grant_list(ui: &mut Ui, cx: &Context, office: &Office, body: &OrganisationCode, file: &Path) -> Result {
    cx.allow_file(file)?;
    let mut done = Vec::new();
    for row in read_list(file, &DELEGATES)? {
        let granted = match grant_of(&row) {
            Err(reason) => Err(reason.to_owned()),
            Ok(grant) => match delegate::grant(office, cx.clock(), cx.random(), body, &grant) {
                Ok(_) => Ok(()),
                Err(error) if is_of_the_row(&error) => Err(error.kind().to_owned()),
                Err(error) => return Err(error.into()),
            },
        };
        done.push(Granted {
            line: row.line,
            codice_fiscale: row.get("codice_fiscale").to_owned(),
            role: row.get("role").to_owned(),
            outcome: if granted.is_ok() { "granted" } else { "refused" },
            reason: granted.err(),
        });
    }
    ui.rows(&done, &["line", "codice_fiscale", "role", "outcome", "reason"])?;
    match done.iter().filter(|it| it.reason.is_some()).count() {
        0 => Ok(()),
        refused => Err(CommandError::RowsRefused { refused, rows: done.len() }.into()),
    }
}

/// Whether one row is to blame, and the others may go on.
fn is_of_the_row(error: &DelegateError) -> bool {
    !matches!(error, DelegateError::Organisation(_))
        && matches!(error.class(), Class::Refused | Class::Conflict | Class::NotFound)
}

fn grant_of(row: &ListRow) -> std::result::Result<Grant, &'static str> {
    let user = row.get("codice_fiscale").parse().map_err(|_| "codice-fiscale-unreadable")?;
    let role = plain_text(row.get("role")).map_err(|_| "role-unreadable")?;
    let date = |column: &str| match row.get(column) {
        "" => Ok(None),
        text => parse_date(text).map(|(date, _)| Some(date)).map_err(|_| "date-unreadable"),
    };
    Ok(Grant { user, role, begins: date("from")?, ends: date("to")? })
}
