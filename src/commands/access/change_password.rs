use super::given::{FileArgs, LoginArgs, refused};
use crate::context::Context;
use crate::error::Result;
use crate::ops::access;
use crate::ui::Ui;
use std::path::PathBuf;

/// Change the password of an account holder who gives the present one
///
/// The present one may be personal, issued in two halves, or the joined PIN where the profile has it so.
#[derive(clap::Args, Debug)]
pub struct AccessChangePasswordArgs {
    #[command(flatten)]
    login: LoginArgs,
    #[command(flatten)]
    files: FileArgs,
    /// Take the new password from the first line of FILE
    #[arg(long, value_name = "FILE")]
    new_password_file: Option<PathBuf>,
}

pub fn cmd_access_change_password(ui: &mut Ui, cx: &Context, args: &AccessChangePasswordArgs) -> Result {
    let office = cx.unlock(ui, "access", "change-password")?;
    let mut given = args.login.given(ui, cx, &["password", "pin", "new_password"])?;
    let password = given.secret(ui, cx, "password", args.files.password_file.as_deref())?;
    let pin = given.pin(ui, cx, &office, args.files.pin_file.as_deref())?;
    let new = given.new_password(ui, cx, args.new_password_file.as_deref())?;
    let (clock, random, login) = (cx.clock(), cx.random(), &given.login);
    match access::change_password(&office, clock, random, login, &password, pin.as_ref(), &new) {
        Ok(granted) => Ok(ui.object(&granted, &super::COLUMNS, &[])?),
        Err(error) => Err(refused(ui, login, error)),
    }
}
