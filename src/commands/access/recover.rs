use super::given::{LoginArgs, ask, ask_pin, digits, refused};
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops::access::{self, Recovery};
use crate::ui::{Secured, Ui};
use std::path::PathBuf;

/// Put a new password in the place of a forgotten one
///
/// Four tries a day at the two secret answers; from the fifth on, or with --unknown-answers, the PIN is asked for. Five
/// wrong PINs burn it: then only `password reset` helps.
#[derive(clap::Args, Debug)]
pub struct AccessRecoverArgs {
    #[command(flatten)]
    login: LoginArgs,
    /// Take the answers to the two secret questions from the lines of FILE
    #[arg(long, value_name = "FILE", conflicts_with = "unknown_answers")]
    answers_file: Option<PathBuf>,
    /// The holder does not know the answers
    #[arg(long)]
    unknown_answers: bool,
    /// Take the PIN, both halves joined, from the first line of FILE
    #[arg(long, value_name = "FILE")]
    pin_file: Option<PathBuf>,
    /// Take the new password from the first line of FILE
    #[arg(long, value_name = "FILE")]
    new_password_file: Option<PathBuf>,
    /// With the answers: a new PIN too, in the place of one that can no longer be seen
    #[arg(long, conflicts_with_all = ["unknown_answers", "pin_file"])]
    new_pin: bool,
    /// Write the on-screen half of the new PIN to a new FILE instead of the terminal
    #[arg(long, value_name = "FILE", requires = "new_pin")]
    secret_out: Option<PathBuf>,
}

pub fn cmd_access_recover(ui: &mut Ui, cx: &Context, args: &AccessRecoverArgs) -> Result {
    let office = cx.unlock(ui, "access", "recover")?;
    let mut given = args.login.given(
        ui,
        cx,
        &["answers", "unknown_answers", "pin", "new_password", "new_pin", "secret_out"],
    )?;
    let unknown = args.unknown_answers || given.flag("unknown_answers");
    let mut answers = given.answers(ui, cx, args.answers_file.as_deref())?;
    let mut pin = given.maybe(cx, "pin", args.pin_file.as_deref())?.map(|pin| digits(&pin));
    if answers.is_none() && pin.is_none() {
        if unknown && ui.interactive && !given.is_from_a_portal() {
            pin = Some(ask_pin(ui)?);
        } else if unknown {
            pin = Some(given.secret(ui, cx, "pin", None)?);
        } else if ui.interactive && !given.is_from_a_portal() {
            answers = Some(ask(ui)?);
        } else {
            let option = if given.is_from_a_portal() { "answers" } else { "--answers-file" };
            return Err(CommandError::ValueNeeded { option: option.to_owned() }.into());
        }
    }
    let new = given.new_password(ui, cx, args.new_password_file.as_deref())?;
    let new_pin = args.new_pin || given.flag("new_pin");
    let secret_out = given.secret_out(args.secret_out.as_deref())?;
    let mut target = None;
    if new_pin && pin.is_none() {
        let is_committed = |mark: &str| office.has_committed(mark);
        let act = format!("access recover {}", given.login);
        match cx.secret_target("--secret-out", secret_out.as_deref(), &act, &is_committed)? {
            Secured::Ready(secured) => target = Some(secured),
            Secured::Finished => {
                ui.status("finished-before", &[]);
                let recovered = access::recovered(&office, &given.login)?;
                return Ok(ui.object(&recovered, &super::COLUMNS, &[])?);
            }
        }
    }
    let recovery = Recovery {
        login: &given.login,
        answers: answers.as_deref(),
        pin: pin.as_ref(),
        new_password: &new,
        new_pin,
    };
    let recovered = ui.handing_over(target, "pin-half-on-screen", |show_half| {
        access::recover(&office, cx.clock(), cx.random(), &recovery, show_half)
    });
    match recovered {
        Ok(granted) => {
            if granted.pin == Some("unreadable") {
                ui.warn("pin-unreadable", &[("user", given.login.clone())]);
            }
            Ok(ui.object(&granted, &super::COLUMNS, &[])?)
        }
        Err(error) => Err(refused(ui, &given.login, error)),
    }
}
