use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops;
use crate::ui::Ui;

/// Take back the right to binding acts
///
/// Everything that was issued for it is void; the answer lists what fell.
#[derive(clap::Args, Debug)]
pub struct CredentialRevokeArgs {
    /// The account holder
    user: CodiceFiscale,
    /// Why; the person is told
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_credential_revoke(ui: &mut Ui, cx: &Context, args: &CredentialRevokeArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office =
        cx.unlock_proved(ui, "credential", "revoke")?.own_passphrase("credential", "revoke", clock)?;
    let revoked = ops::credential::revoke(&office, clock, random, &args.user, &args.reason)?;
    Ok(ui.object(
        &revoked,
        &["codice_fiscale", "fell", "suspended"],
        &[format!("sportello credential status {}", args.user)],
    )?)
}
