use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// Show how the credentials of an account stand
#[derive(clap::Args, Debug)]
pub struct CredentialStatusArgs {
    /// The account holder
    user: CodiceFiscale,
}

pub fn cmd_credential_status(ui: &mut Ui, cx: &Context, args: &CredentialStatusArgs) -> Result {
    let office = cx.unlock(ui, "credential", "status")?;
    let status = ops::credential::status(&office, &args.user)?;
    let columns = ["codice_fiscale", "level", "state", "request", "request_state", "decided_at", "messages"];
    let next = match status.request {
        Some(number) => format!("sportello request show {number}"),
        None => format!("sportello user show {}", args.user),
    };
    Ok(ui.object(&status, &columns, &[next])?)
}
