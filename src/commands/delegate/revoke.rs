use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::organisation_code::OrganisationCode;
use crate::model::plain::plain_text;
use crate::ops::delegate;
use crate::ui::Ui;

/// Take a role back
#[derive(clap::Args, Debug)]
pub struct DelegateRevokeArgs {
    /// Code of the body
    organisation: OrganisationCode,
    /// The delegate
    user: CodiceFiscale,
    /// Which role, where there are several
    #[arg(long, value_name = "R", value_parser = plain_text)]
    role: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_delegate_revoke(ui: &mut Ui, cx: &Context, args: &DelegateRevokeArgs) -> Result {
    let office = cx.unlock(ui, "delegate", "revoke")?;
    let (clock, random, role) = (cx.clock(), cx.random(), args.role.as_deref());
    let revoked =
        delegate::revoke(&office, clock, random, &args.organisation, &args.user, role, &args.reason)?;
    let next = format!("sportello delegate list --user {}", args.user);
    Ok(ui.object(&revoked, &super::COLUMNS, &[next])?)
}
