use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::delegate::Provider;
use crate::model::plain::plain_text;
use crate::ops::identity::{self, Proof};
use crate::ui::Ui;
use jiff::civil::Date;

/// Record that a provider knows who somebody is
///
/// From a service of scope `identity` it counts at once: the person becomes dispositive. From a clerk it waits for an
/// approver: exit code 7, and the number of the request in the answer.
#[derive(clap::Args, Debug)]
pub struct IdentityConfirmArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Who vouches: spid, cie, cns or inps-pin
    #[arg(long, value_name = "P")]
    provider: Provider,
    /// Level of assurance; SPID and CIE prove somebody from level 2 on
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=3))]
    level: Option<i64>,
    /// The day of the access
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Date,
    /// What the provider calls this access
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reference: String,
}

pub fn cmd_identity_confirm(ui: &mut Ui, cx: &Context, args: &IdentityConfirmArgs) -> Result {
    let office = cx.unlock(ui, "identity", "confirm")?;
    let proof = Proof {
        provider: args.provider,
        level: args.level,
        date: args.date,
        reference: args.reference.clone(),
    };
    match identity::confirm(&office, cx.clock(), cx.random(), &args.user, &proof)? {
        None => {
            let recorded = identity::list(&office, &args.user)?;
            let next = format!("sportello user show {}", args.user);
            Ok(ui.object(&recorded.last(), &super::list::COLUMNS, &[next])?)
        }
        Some(request) => {
            super::super::request::tell(ui, &request)?;
            Err(CommandError::SecondPerson { request: request.row.number }.into())
        }
    }
}
