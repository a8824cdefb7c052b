use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::model::request::IdentityType;
use crate::ops::request::{self, Identified};
use crate::ui::Ui;
use jiff::civil::Date;

/// Ask a second person for new secrets, for a holder who lost every way in
///
/// The holder is here with an identity document. The request waits for an approver: exit code 7, and its number in the
/// answer. On approval the old password is void and a new one leaves, in two halves where it was issued so.
#[derive(clap::Args, Debug)]
pub struct PasswordResetArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
    /// Which identity document: id-card, driving-licence, residence-permit, passport or other
    #[arg(long = "type", value_name = "TYPE")]
    kind_of_identity: IdentityType,
    /// The number on it
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    document_number: String,
    /// Its last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    expires: Date,
}

pub fn cmd_password_reset(ui: &mut Ui, cx: &Context, args: &PasswordResetArgs) -> Result {
    let office = cx.unlock(ui, "password", "reset")?;
    let by = Identified {
        kind: args.kind_of_identity,
        number: args.document_number.clone(),
        expires: args.expires,
    };
    let request = request::open_reset(&office, cx.clock(), &args.user, &args.reason, &by)?;
    super::super::request::tell(ui, &request)?;
    Err(CommandError::SecondPerson { request: request.row.number }.into())
}
