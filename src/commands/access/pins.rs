use super::given::{FileArgs, LoginArgs, refused};
use crate::context::Context;
use crate::error::Result;
use crate::ops::access;
use crate::ui::{Secured, Ui};
use serde_json::json;
use std::path::PathBuf;

/// Show the PIN to its holder, who gives the password
///
/// Only where the profile lets the holder see it again. It goes to the terminal, or to --secret-out; nobody else can
/// open it.
#[derive(clap::Args, Debug)]
pub struct AccessPinsArgs {
    #[command(flatten)]
    login: LoginArgs,
    #[command(flatten)]
    files: FileArgs,
    /// Write the PIN to a new FILE instead of the terminal
    #[arg(long, value_name = "FILE")]
    secret_out: Option<PathBuf>,
}

pub fn cmd_access_pins(ui: &mut Ui, cx: &Context, args: &AccessPinsArgs) -> Result {
    let office = cx.unlock(ui, "access", "pins")?;
    let mut given = args.login.given(ui, cx, &["password", "pin", "secret_out"])?;
    let password = given.secret(ui, cx, "password", args.files.password_file.as_deref())?;
    let pin = given.pin(ui, cx, &office, args.files.pin_file.as_deref())?;
    let secret_out = given.secret_out(args.secret_out.as_deref())?;
    let act = format!("access pins {}", given.login);
    // It may be shown again and again: a file that was cut off is written anew.
    let Secured::Ready(mut target) =
        cx.secret_target("--secret-out", secret_out.as_deref(), &act, &|_| false)?
    else {
        return Ok(());
    };
    match access::pins(&office, cx.clock(), cx.random(), &given.login, &password, pin.as_ref()) {
        Ok((user, digits)) => {
            ui.hand_over(&mut target, "pin-of-the-holder", &digits, "")?;
            ui.object(&json!({ "codice_fiscale": user, "outcome": "shown" }), &super::COLUMNS, &[])?;
            ui.settle(target.into_file());
            Ok(())
        }
        Err(error) => {
            target.discard();
            Err(refused(ui, &given.login, error))
        }
    }
}
