use super::super::user::SheetArgs;
use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::identity::{self, Confirmed, Proof};
use crate::ops::user::NewUser;
use crate::ui::Ui;
use jiff::civil::Date;

/// Record that a provider knows who somebody is
///
/// From a service of scope `identity` it counts at once: the person becomes dispositive, and who is not registered is
/// registered by what the provider says of the person. From a clerk it waits for an approver: exit code 7, and the
/// number of the request in the answer.
#[derive(clap::Args, Debug)]
pub struct IdentityConfirmArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Who vouches: spid, cie, cns, inps-pin, eidas, it-wallet, or another of the office's list
    #[arg(long, value_name = "P", value_parser = plain_text)]
    provider: String,
    /// Level of assurance; SPID and CIE prove somebody from level 2 on
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=3))]
    level: Option<i64>,
    /// The day of the access
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Date,
    /// What the provider calls this access
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reference: String,
    /// The profile under which who is not registered is registered
    #[arg(long, value_name = "P", default_value = "generico", value_parser = plain_text)]
    profile: String,
    #[command(flatten)]
    sheet: SheetArgs,
}

pub fn cmd_identity_confirm(ui: &mut Ui, cx: &Context, args: &IdentityConfirmArgs) -> Result {
    let office = cx.unlock(ui, "identity", "confirm")?;
    let proof = Proof {
        provider: args.provider.clone(),
        level: args.level,
        date: args.date,
        reference: args.reference.clone(),
    };
    let asserted = args.sheet.is_given().then(|| NewUser {
        sheet: args.sheet.sheet(args.user),
        profile: args.profile.clone(),
        organisation: None,
        issuer: None,
        privacy: None,
        privacy_notice: None,
        accept_mismatch: None,
        language: None,
    });
    match identity::confirm(&office, cx.clock(), cx.random(), &args.user, &proof, asserted)? {
        confirmed @ (Confirmed::Counts | Confirmed::Registered) => {
            if matches!(confirmed, Confirmed::Registered) {
                ui.status("registered-by-provider", &[("user", args.user.to_string())]);
            }
            let recorded = identity::list(&office, &args.user)?;
            let next = format!("sportello user show {}", args.user);
            Ok(ui.object(&recorded.last(), &super::list::COLUMNS, &[next])?)
        }
        Confirmed::Waits(request) => {
            super::super::request::tell(ui, &request)?;
            Err(CommandError::SecondPerson { request: request.row.number }.into())
        }
    }
}
