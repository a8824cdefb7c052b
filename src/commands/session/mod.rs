//! `sportello login`, `logout`, `whoami`: sessions.

mod login;
mod logout;
mod whoami;

pub use login::{LoginArgs, cmd_login};
pub use logout::{LogoutArgs, cmd_logout};
pub use whoami::{WhoamiArgs, cmd_whoami};

use crate::error::{CommandError, Result};
use crate::model::secret::Secret;
use crate::ui::Ui;

/// Asks for a new passphrase, twice.
pub fn new_passphrase(ui: &mut Ui) -> Result<Secret> {
    let (first, again) = (ui.text.get("prompt-new-passphrase", &[]), ui.text.get("prompt-repeat", &[]));
    let passphrase = ui.prompt().hidden(&first)?;
    if ui.prompt().hidden(&again)?.expose() != passphrase.expose() {
        return Err(CommandError::PassphrasesDiffer.into());
    }
    Ok(passphrase)
}
