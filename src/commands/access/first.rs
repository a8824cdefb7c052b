use super::super::user::SheetArgs;
use super::given::{FileArgs, Given, LoginArgs, ask, refused};
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::Email;
use crate::model::profile::{Channel, Moment, Profile};
use crate::ops::access::{self, First};
use crate::ops::{Office, user};
use crate::ui::{Secured, Ui};
use std::path::PathBuf;

/// Play the first access of an account holder
///
/// The sheet is confirmed or completed, the provisional password is changed, and where the profile asks for it two
/// secret questions are answered and the PIN is born: its first half leaves by e-mail, the second as the profile has
/// it. A half on the screen is shown once, or written to --secret-out.
#[derive(clap::Args, Debug)]
pub struct AccessFirstArgs {
    #[command(flatten)]
    login: LoginArgs,
    #[command(flatten)]
    files: FileArgs,
    /// Take the new password from the first line of FILE
    #[arg(long, value_name = "FILE")]
    new_password_file: Option<PathBuf>,
    /// Take the answers to the two secret questions from the lines of FILE
    #[arg(long, value_name = "FILE")]
    answers_file: Option<PathBuf>,
    /// Write the on-screen half to a new FILE instead of the terminal
    #[arg(long, value_name = "FILE")]
    secret_out: Option<PathBuf>,
    /// The address that the holder confirmed, which has to be the one on the sheet; a portal's token needs it
    #[arg(long, value_name = "E")]
    email_confirmed: Option<Email>,
    #[command(flatten)]
    sheet: SheetArgs,
}

const COLUMNS: [&str; 5] = ["codice_fiscale", "outcome", "state", "level", "parts"];

pub fn cmd_access_first(ui: &mut Ui, cx: &Context, args: &AccessFirstArgs) -> Result {
    let office = cx.unlock(ui, "access", "first")?;
    let mut given = args.login.given(
        ui,
        cx,
        &["password", "pin", "new_password", "answers", "secret_out", "email_confirmed", "sheet"],
    )?;
    let known = known(&office, &given.login)?;
    let password = given.secret(ui, cx, "password", args.files.password_file.as_deref())?;
    let pin = given.pin(ui, cx, &office, args.files.pin_file.as_deref())?;
    let new = given.new_password(ui, cx, args.new_password_file.as_deref())?;
    let mut answers = given.answers(ui, cx, args.answers_file.as_deref())?;
    let is_asked = known.as_ref().is_some_and(|(_, profile)| profile.secret_questions);
    if answers.is_none() && is_asked && ui.interactive && !given.is_from_a_portal() {
        answers = Some(ask(ui)?);
    }
    // What is left of the object is the sheet.
    let secret_out = given.secret_out(args.secret_out.as_deref())?;
    let confirmed = given.email_confirmed(args.email_confirmed.as_ref())?;
    let sheet = given.sheet(&args.sheet)?;
    if confirmed.is_none() {
        confirm_address(ui, &office, &given, known.as_ref(), &sheet)?;
    }
    // By the profile alone: what the sheet lacks is told to who gives the password.
    let shows = known.as_ref().and_then(|(_, profile)| profile.pin.as_ref()).is_some_and(|rule| {
        rule.born_at == Moment::FirstAccess
            && [&rule.first, &rule.second].iter().any(|it| it.contains(&Channel::Screen))
    });
    let mut target = None;
    if shows {
        let is_committed = |mark: &str| office.has_committed(mark);
        let act = format!("access first {}", given.login);
        match (cx.secret_target("--secret-out", secret_out.as_deref(), &act, &is_committed)?, &known) {
            (Secured::Ready(secured), _) => target = Some(secured),
            (Secured::Finished, Some((code, _))) => {
                ui.status("finished-before", &[]);
                return Ok(ui.object(&access::first_done(&office, code)?, &COLUMNS, &[])?);
            }
            (Secured::Finished, None) => {}
        }
    }
    let first = First {
        login: &given.login,
        password: &password,
        pin: pin.as_ref(),
        new_password: &new,
        answers: answers.as_deref(),
        email_confirmed: confirmed.as_ref(),
    };
    let done = ui.handing_over(target, "pin-half-on-screen", |show_half| {
        access::first(&office, cx.clock(), cx.random(), &first, |own| sheet.lay_over(own), show_half)
    });
    match done {
        Ok(done) => {
            if done.is_held {
                ui.warn("pin-held-back", &[("user", done.codice_fiscale.to_string())]);
            }
            if done.parts.iter().any(|part| part.channel == "letter") {
                ui.status("pin-by-letter", &[]);
            }
            Ok(ui.object(&done, &COLUMNS, &[])?)
        }
        Err(error) => Err(refused(ui, &given.login, error)),
    }
}

/// The account of a login and its profile, for knowing what to ask at the counter.
fn known(office: &Office, login: &str) -> Result<Option<(CodiceFiscale, Profile)>> {
    let Ok(code) = login.parse::<CodiceFiscale>() else { return Ok(None) };
    match user::get(office, &code) {
        Ok(account) => Ok(Some((code, office.profile(&account.profile)?))),
        Err(_) => Ok(None),
    }
}

/// The address that the first half of the PIN goes to is shown before it leaves (001-18).
fn confirm_address(
    ui: &mut Ui,
    office: &Office,
    given: &Given,
    known: Option<&(CodiceFiscale, Profile)>,
    sheet: &SheetArgs,
) -> Result {
    let Some((code, profile)) = known else { return Ok(()) };
    let born_now = profile.pin.as_ref().is_some_and(|rule| rule.born_at == Moment::FirstAccess);
    if !born_now || ui.yes || !ui.interactive || given.is_from_a_portal() {
        return Ok(());
    }
    let account = user::get(office, code)?;
    let address = sheet.email.clone().or(account.sheet.email).map(|it| it.to_string()).unwrap_or_default();
    let label = ui.text.get("prompt-pin-address", &[("email", address)]);
    if ui.confirm(&label)? { Ok(()) } else { Err(CommandError::NotConfirmed.into()) }
}
