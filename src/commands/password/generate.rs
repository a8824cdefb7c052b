use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// Issue a new provisional password by message
///
/// The old password is void at once. Nobody sees the new one before it is delivered.
#[derive(clap::Args, Debug)]
pub struct PasswordGenerateArgs {
    /// The account holder
    user: CodiceFiscale,
}

pub fn cmd_password_generate(ui: &mut Ui, cx: &Context, args: &PasswordGenerateArgs) -> Result {
    let office = cx.unlock(ui, "password", "generate")?;
    let status = ops::password::generate(&office, cx.clock(), cx.random(), &args.user)?;
    Ok(ui.object(
        &status,
        &super::status::COLUMNS,
        &[format!("sportello message list --user {}", args.user)],
    )?)
}
