use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// What people read of an account.
pub(super) const COLUMNS: [&str; 38] = [
    "codice_fiscale",
    "temporary",
    "surname",
    "name",
    "sex",
    "born",
    "years",
    "birthplace",
    "birth_province",
    "citizen",
    "residence_permit",
    "profile",
    "state",
    "level",
    "dispositive_by",
    "roles",
    "email",
    "email_state",
    "pec",
    "mobile",
    "phone",
    "fax",
    "frozen",
    "address",
    "vat",
    "association",
    "membership",
    "document",
    "declarations",
    "organisation",
    "issuer",
    "mismatch_reason",
    "conflict",
    "homonyms",
    "former_codes",
    "closed_reason",
    "created_at",
    "updated_at",
];

/// Show one account holder
///
/// Contacts and document numbers are masked unless --full, which the log records.
#[derive(clap::Args, Debug)]
pub struct UserShowArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Show contacts and document number whole
    #[arg(long)]
    full: bool,
}

pub fn cmd_user_show(ui: &mut Ui, cx: &Context, args: &UserShowArgs) -> Result {
    let office =
        if args.full { cx.unlock_fresh(ui, "user", "show --full")? } else { cx.unlock(ui, "user", "show")? };
    let sheet = ops::user::read(&office, cx.clock(), &args.user, args.full)?;
    Ok(ui.object(&sheet, &COLUMNS, &[format!("sportello user history {}", args.user)])?)
}
