use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops;
use crate::ui::Ui;

/// Record that the form of somebody's profile was handed out
///
/// The answer names the form, its version and where it is found, as the profile has them.
#[derive(clap::Args, Debug)]
pub struct UserFormArgs {
    /// The account holder
    user: CodiceFiscale,
}

pub fn cmd_user_form(ui: &mut Ui, cx: &Context, args: &UserFormArgs) -> Result {
    let office = cx.unlock(ui, "user", "form")?;
    let form = ops::user::hand_out(&office, cx.clock(), &args.user)?;
    Ok(ui.object(&form, &["name", "version", "link"], &[format!("sportello user history {}", args.user)])?)
}
