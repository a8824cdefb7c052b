use super::given::{FileArgs, LoginArgs, refused};
use crate::context::Context;
use crate::error::Result;
use crate::ops::access;
use crate::ui::Ui;

/// Check the credentials of an account holder
///
/// Exit code 4 with the word of what is in the way: wrong-credentials, try-later (with the seconds to wait),
/// pin-needed, password-change-required, not-activated, not-authorised. The time of an answer tells nothing.
#[derive(clap::Args, Debug)]
pub struct AccessLoginArgs {
    #[command(flatten)]
    login: LoginArgs,
    #[command(flatten)]
    files: FileArgs,
}

pub fn cmd_access_login(ui: &mut Ui, cx: &Context, args: &AccessLoginArgs) -> Result {
    let office = cx.unlock(ui, "access", "login")?;
    let mut given = args.login.given(ui, cx, &["password", "pin"])?;
    let password = given.secret(ui, cx, "password", args.files.password_file.as_deref())?;
    let pin = given.pin(ui, cx, &office, args.files.pin_file.as_deref())?;
    match access::login(&office, cx.clock(), cx.random(), &given.login, &password, pin.as_ref()) {
        Ok(granted) => Ok(ui.object(&granted, &super::COLUMNS, &[])?),
        Err(error) => Err(refused(ui, &given.login, error)),
    }
}
