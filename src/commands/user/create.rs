use super::sheet::SheetArgs;
use crate::context::Context;
use crate::error::{CliError, CommandError, Result};
use crate::model::codice_fiscale::{Cause, CodiceFiscale};
use crate::model::finding::Severity;
use crate::model::organisation_code::OrganisationCode;
use crate::model::plain::plain_text;
use crate::model::profile::{EMBEDDED, Field, Profile};
use crate::ops::user::{NewUser, UserError};
use crate::ops::{self, Office};
use crate::ui::{Language, SecretTarget, Secured, Ui};
use std::path::PathBuf;

/// Register a person
///
/// On a terminal, what the profile needs and no option gives is asked for. With `--json -` one object on standard input
/// holds the options, named alike with `_` for `-`; an option that is given beside it wins. A codice fiscale that
/// disagrees with the data needs a reason.
#[derive(clap::Args, Clone, Debug)]
pub struct UserCreateArgs {
    /// The profile: generico, casellario, ente or punto-cliente
    #[arg(long, value_name = "P")]
    profile: Option<String>,
    /// Codice fiscale
    #[arg(long)]
    cf: Option<CodiceFiscale>,
    #[command(flatten)]
    sheet: SheetArgs,
    /// Code of the body on whose behalf the person acts
    #[arg(long, value_name = "CODE")]
    organisation: Option<OrganisationCode>,
    /// Who issues the credentials
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    issuer: Option<String>,
    /// The privacy declaration; a refusal stops, and nothing else is kept
    #[arg(long, value_name = "accepted|refused", value_parser = ["accepted", "refused"])]
    privacy: Option<String>,
    /// Which text of the privacy notice was read; the setting privacy.notice where none is said
    #[arg(long, value_name = "TEXT", value_parser = plain_text, requires = "privacy")]
    privacy_notice: Option<String>,
    /// Why data that disagree with the codice fiscale are right
    #[arg(long, value_name = "REASON", value_parser = plain_text)]
    accept_mismatch: Option<String>,
    /// Language of the messages to the person
    #[arg(long, value_enum, value_name = "it|en")]
    language: Option<Language>,
    /// Write the on-screen half of the PIN to FILE instead of the terminal
    #[arg(long, value_name = "FILE")]
    secret_out: Option<PathBuf>,
    /// Take the options from one JSON object on standard input
    #[arg(long, value_name = "-", value_parser = ["-"])]
    json: Option<String>,
}

impl UserCreateArgs {
    /// These options, and those of another where one is not given.
    fn or(self, other: Self) -> Self {
        Self {
            profile: self.profile.or(other.profile),
            cf: self.cf.or(other.cf),
            sheet: self.sheet.or(other.sheet),
            organisation: self.organisation.or(other.organisation),
            issuer: self.issuer.or(other.issuer),
            privacy: self.privacy.or(other.privacy),
            privacy_notice: self.privacy_notice.or(other.privacy_notice),
            accept_mismatch: self.accept_mismatch.or(other.accept_mismatch),
            language: self.language.or(other.language),
            secret_out: self.secret_out.or(other.secret_out),
            json: self.json,
        }
    }
}

pub fn cmd_user_create(ui: &mut Ui, cx: &Context, args: &UserCreateArgs) -> Result {
    let office = cx.unlock(ui, "user", "create")?;
    let mut args = match &args.json {
        Some(_) => args.clone().or(super::json::read("user create", &ui.text, cx)?),
        None => args.clone(),
    };
    let profile = match &args.profile {
        Some(profile) => profile.clone(),
        None if ui.interactive => {
            let label = ui.text.get("prompt-profile", &[]);
            let names: Vec<String> = EMBEDDED.iter().map(|(name, _)| (*name).to_owned()).collect();
            let chosen = ui.prompt().find(&label, &names)?;
            names[chosen].clone()
        }
        None => return Err(CommandError::ValueNeeded { option: "--profile".to_owned() }.into()),
    };
    let profile = office.profile(&profile)?;
    let code = match args.cf {
        Some(code) => code,
        None if ui.interactive => ask_code(ui)?,
        None => return Err(CommandError::ValueNeeded { option: "--cf".to_owned() }.into()),
    };
    let mut target = None;
    if ops::user::shows_a_half(&profile) && args.privacy.as_deref() != Some("refused") {
        let is_committed = |mark: &str| office.has_committed(mark);
        match cx.secret_target(
            "--secret-out",
            args.secret_out.as_deref(),
            &format!("user create {code}"),
            &is_committed,
        )? {
            Secured::Ready(secured) => target = Some(secured),
            Secured::Finished => {
                ui.status("finished-before", &[]);
                let sheet = ops::user::read(&office, cx.clock(), &code, false)?;
                return Ok(ui.object(&sheet, &super::show::COLUMNS, &[])?);
            }
        }
    } else if let Some(file) = &args.secret_out {
        ui.warn("secret-out-unused", &[("file", file.display().to_string())]);
    }
    let asked = ask(ui, cx, &office, &profile, code, &mut args);
    match asked {
        Ok(new) => create(ui, cx, &office, new, target),
        Err(error) => {
            target.into_iter().for_each(SecretTarget::discard);
            Err(error)
        }
    }
}

/// What was typed, completed and settled on a terminal.
fn ask(
    ui: &mut Ui,
    cx: &Context,
    office: &Office,
    profile: &Profile,
    code: CodiceFiscale,
    args: &mut UserCreateArgs,
) -> Result<NewUser> {
    let known_as = new_user(profile, code, args);
    ops::user::refuse_known(office, cx.clock(), &known_as).map_err(|error| known(error, code))?;
    if ui.interactive && args.privacy.as_deref() != Some("refused") {
        ask_missing(ui, profile, code, args)?;
    }
    let mut new = new_user(profile, code, args);
    while new.accept_mismatch.is_none() && ui.interactive && settle(ui, profile, args, &mut new)? {
        new = new_user(profile, code, args);
    }
    Ok(new)
}

fn create(ui: &mut Ui, cx: &Context, office: &Office, new: NewUser, target: Option<SecretTarget>) -> Result {
    let code = new.sheet.codice_fiscale;
    let created = ui.handing_over(target, "pin-half-on-screen", |show_half| {
        ops::user::create(office, cx.clock(), cx.random(), new, show_half)
    });
    let created = created.map_err(|error| known(error, code))?;
    let sheet = &created.account.sheet;
    super::warn_of_contacts(ui, sheet.email.as_ref(), sheet.mobile.as_ref());
    for homonym in &created.homonyms {
        ui.warn("homonym", &[("user", homonym.clone())]);
    }
    for mismatch in &created.agreement.mismatches {
        let args = [("typed", mismatch.typed.clone()), ("code", mismatch.in_code.clone())];
        ui.warn(&format!("mismatch-{}", mismatch.finding), &args);
    }
    let sheet = ops::user::read(office, cx.clock(), &code, false)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello message list --user {code}")])?)
}

fn known(error: UserError, code: CodiceFiscale) -> CliError {
    let (is_there, differs) =
        (matches!(error, UserError::Exists { .. }), matches!(error, UserError::Differs { .. }));
    let mut error = CliError::from(error);
    if is_there || differs {
        error = error.hint(format!("sportello user show {code}"));
    }
    // Secrets that were lost are issued anew, no account is made twice (U-12).
    if is_there { error.hint(format!("sportello password generate {code}")) } else { error }
}

fn new_user(profile: &Profile, code: CodiceFiscale, args: &UserCreateArgs) -> NewUser {
    NewUser {
        sheet: args.sheet.sheet(code),
        profile: profile.name.clone(),
        organisation: args.organisation.map(|code| code.to_string()),
        issuer: args.issuer.clone(),
        privacy: args.privacy.as_ref().map(|word| word == "accepted"),
        privacy_notice: args.privacy_notice.clone(),
        accept_mismatch: args.accept_mismatch.clone(),
        language: args.language.map(|language| language.code().to_owned()),
    }
}

fn ask_code(ui: &mut Ui) -> Result<CodiceFiscale> {
    let label = ui.text.get("field-cf", &[]);
    let check = |text: &str| text.parse::<CodiceFiscale>().map(drop).map_err(|error| error.to_string());
    let answer = ui.prompt().line(&label, &check)?;
    Ok(answer.parse().map_err(|error: crate::model::codice_fiscale::CodiceFiscaleError| {
        CommandError::InvalidValue { option: "--cf".to_owned(), reason: error.to_string() }
    })?)
}

/// Asks for each field that the profile needs, checking each answer as it comes.
fn ask_missing(ui: &mut Ui, profile: &Profile, code: CodiceFiscale, args: &mut UserCreateArgs) -> Result {
    for field in ops::user::missing_fields(profile, &new_user(profile, code, args)) {
        let label = ui.text.get(&format!("field-{field}"), &[]);
        match field {
            Field::Privacy => {
                let accepted = ui.confirm(&label)?;
                args.privacy = Some(if accepted { "accepted" } else { "refused" }.to_owned());
            }
            Field::Organisation => {
                let check =
                    |text: &str| text.parse::<OrganisationCode>().map(drop).map_err(|it| it.to_string());
                args.organisation = ui.prompt().line(&label, &check)?.parse().ok();
            }
            Field::Issuer if !profile.issuers.is_empty() => {
                let chosen = ui.prompt().find(&label, &profile.issuers)?;
                args.issuer = Some(profile.issuers[chosen].clone());
            }
            Field::Issuer => args.issuer = Some(ui.prompt().line(&label, &|_| Ok(()))?),
            field => ask_field(ui, field, args)?,
        }
    }
    Ok(())
}

/// Shows where the data disagree with the code and asks what to do; true where the data changed and
/// have to be compared again.
fn settle(ui: &mut Ui, profile: &Profile, args: &mut UserCreateArgs, new: &mut NewUser) -> Result<bool> {
    let agreement = ops::user::compare(&new.sheet);
    if !agreement.mismatches.iter().any(|it| it.finding.severity() == Severity::Error) {
        return Ok(false);
    }
    ui.rows(&agreement.mismatches, &["finding", "typed", "in_code", "suggestions"])?;
    let swapped = agreement.likely.contains(&Cause::NamesSwapped);
    let mut choices = vec!["choice-again", "choice-accept", "choice-stop"];
    if swapped {
        choices.insert(0, "choice-swap");
    }
    let label = ui.text.get("prompt-mismatch", &[]);
    let named: Vec<String> = choices.iter().map(|key| ui.text.get(key, &[])).collect();
    let chosen = ui.prompt().find(&label, &named)?;
    match choices[chosen] {
        "choice-swap" => std::mem::swap(&mut args.sheet.surname, &mut args.sheet.name),
        "choice-again" => ask_again(ui, profile, args)?,
        "choice-accept" => {
            let label = ui.text.get("prompt-reason", &[]);
            let empty = ui.text.get("prompt-empty", &[]);
            let check = |text: &str| if text.trim().is_empty() { Err(empty.clone()) } else { Ok(()) };
            new.accept_mismatch = Some(ui.prompt().line(&label, &check)?);
            return Ok(false);
        }
        _ => return Err(CommandError::NotConfirmed.into()),
    }
    Ok(true)
}

/// Asks for one field that was typed before.
fn ask_again(ui: &mut Ui, profile: &Profile, args: &mut UserCreateArgs) -> Result {
    let known =
        [Field::Surname, Field::Name, Field::Sex, Field::Born, Field::Birthplace, Field::BirthProvince];
    let fields: Vec<Field> = known
        .into_iter()
        .filter(|field| profile.mandatory.contains(field) || *field == Field::BirthProvince)
        .collect();
    let named: Vec<String> = fields.iter().map(|field| ui.text.get(&format!("field-{field}"), &[])).collect();
    let label = ui.text.get("prompt-field", &[]);
    let field = fields[ui.prompt().find(&label, &named)?];
    ask_field(ui, field, args)
}

/// Asks for a field of the sheet, checking the answer as it comes.
fn ask_field(ui: &mut Ui, field: Field, args: &mut UserCreateArgs) -> Result {
    let label = ui.text.get(&format!("field-{field}"), &[]);
    let check = |text: &str| SheetArgs::default().set(field, text);
    let is_address = matches!(field, Field::Email | Field::Pec);
    let answer =
        if is_address { typed_twice(ui, &label, &check)? } else { ui.prompt().line(&label, &check)? };
    Ok(args
        .sheet
        .set(field, &answer)
        .map_err(|reason| CommandError::InvalidValue { option: format!("--{field}"), reason })?)
}

/// An address, typed twice, alike (001-08).
fn typed_twice(
    ui: &mut Ui,
    label: &str,
    check: &dyn Fn(&str) -> std::result::Result<(), String>,
) -> Result<String> {
    loop {
        let answer = ui.prompt().line(label, check)?;
        let once_more = ui.text.get("prompt-type-again", &[("field", label.to_owned())]);
        let again = ui.prompt().line(&once_more, check)?;
        if again.trim().eq_ignore_ascii_case(answer.trim()) {
            return Ok(answer);
        }
        ui.warn("typed-differently", &[]);
    }
}
