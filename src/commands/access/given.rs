//! What the holder gives: in files or hidden prompts at the counter, or in one JSON object from a portal.

use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::contact::{Email, EmailError};
use crate::model::object::Object;
use crate::model::profile::Field;
use crate::model::secret::Secret;
use crate::model::situation::{Class, Situation};
use crate::ops::Office;
use crate::ops::access::{self, AccessError};
use crate::ui::{Format, Ui};
use serde_json::{Map, Value, json};
use std::io::Read;
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

use super::super::user::SheetArgs;

/// The most bytes of an object.
const LONGEST: u64 = 64 * 1024;

/// Who wants in.
#[derive(clap::Args, Debug)]
pub struct LoginArgs {
    /// The account holder's codice fiscale
    #[arg(required_unless_present = "json")]
    login: Option<String>,
    /// Take everything from one JSON object on standard input, and answer with one
    #[arg(long, value_name = "-", value_parser = ["-"], conflicts_with = "login")]
    json: Option<String>,
}

/// What the holder gives.
pub struct Given {
    /// The login.
    pub login: String,
    object: Option<Map<String, Value>>,
}

impl LoginArgs {
    /// Reads the object, where one is announced; it may have these keys and no others.
    pub fn given(&self, ui: &mut Ui, cx: &Context, known: &[&str]) -> Result<Given> {
        let Some(login) = &self.login else { return read(ui, cx, known) };
        Ok(Given { login: login.clone(), object: None })
    }
}

fn read(ui: &mut Ui, cx: &Context, known: &[&str]) -> Result<Given> {
    cx.claim_input(Path::new("-"))?;
    if ui.format == Format::Table {
        ui.format = Format::Json;
    }
    let unusable = |reason: String| CommandError::Json { reason };
    let mut text = Zeroizing::new(String::with_capacity(LONGEST as usize));
    std::io::stdin().take(LONGEST).read_to_string(&mut text).map_err(|error| unusable(error.to_string()))?;
    let Object(mut object) = serde_json::from_str(&text).map_err(|error| unusable(error.to_string()))?;
    let Some(Value::String(login)) = object.remove("login") else {
        return Err(unusable(ui.text.get("json-login-needed", &[])).into());
    };
    let is_field = |key: &str| known.contains(&"sheet") && key.replace('_', "-").parse::<Field>().is_ok();
    if let Some(key) = object.keys().find(|key| !known.contains(&key.as_str()) && !is_field(key)) {
        return Err(unusable(ui.text.get("json-key-unknown", &[("key", crate::ui::safe(key))])).into());
    }
    Ok(Given { login, object: Some(object) })
}

impl Given {
    /// Whether it came from a portal: then nobody is asked.
    pub fn is_from_a_portal(&self) -> bool {
        self.object.is_some()
    }

    /// A secret that has to be there: from the object, from the file, or by a hidden prompt named after its key.
    pub fn secret(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        key: &'static str,
        file: Option<&Path>,
    ) -> Result<Secret> {
        if let Some(secret) = self.maybe(cx, key, file)? {
            return Ok(secret);
        }
        let dashed = key.replace('_', "-");
        let option = format!("--{dashed}-file");
        if self.is_from_a_portal() || !ui.interactive {
            let option = if self.is_from_a_portal() { key.to_owned() } else { option };
            return Err(CommandError::ValueNeeded { option }.into());
        }
        let label = ui.text.get(&format!("prompt-holder-{dashed}"), &[]);
        Ok(ui.prompt().hidden(&label)?)
    }

    /// A secret that may be there. Of an option and a key of the object, the option wins.
    pub fn maybe(&mut self, cx: &Context, key: &str, file: Option<&Path>) -> Result<Option<Secret>> {
        let of_object = self.text(key)?.map(Secret::from);
        Ok(file.map(|file| cx.first_line(file)).transpose()?.or(of_object))
    }

    /// Where a secret goes: as the option says, else the object.
    pub fn secret_out(&mut self, option: Option<&Path>) -> Result<Option<PathBuf>> {
        let of_object = self.text("secret_out")?.map(PathBuf::from);
        Ok(option.map(Path::to_owned).or(of_object))
    }

    /// The address that the holder confirmed: as the option says, else the object.
    pub fn email_confirmed(&mut self, option: Option<&Email>) -> Result<Option<Email>> {
        let key = "email_confirmed";
        let wrong = |error: EmailError| CommandError::InvalidValue {
            option: key.to_owned(),
            reason: error.to_string(),
        };
        let of_object = self.text(key)?.map(|text| text.parse().map_err(wrong)).transpose()?;
        Ok(option.cloned().or(of_object))
    }

    /// A text of the object that may be there.
    fn text(&mut self, key: &str) -> Result<Option<String>> {
        match self.object.as_mut().and_then(|object| object.remove(key)) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(CommandError::Json { reason: format!("`{key}`") }.into()),
        }
    }

    /// The PIN, where there is one: asked for by a hidden prompt where the login takes it.
    pub fn pin(
        &mut self,
        ui: &mut Ui,
        cx: &Context,
        office: &Office,
        file: Option<&Path>,
    ) -> Result<Option<Secret>> {
        let given = self.maybe(cx, "pin", file)?;
        let is_asked = given.is_none() && ui.interactive && !self.is_from_a_portal();
        if !is_asked || !access::takes_a_pin(office, &self.login)? {
            return Ok(given.map(|pin| digits(&pin)));
        }
        ask_pin(ui).map(Some)
    }

    /// A new password: asked for twice at the counter.
    pub fn new_password(&mut self, ui: &mut Ui, cx: &Context, file: Option<&Path>) -> Result<Secret> {
        let is_asked = file.is_none() && !self.is_from_a_portal();
        let new = self.secret(ui, cx, "new_password", file)?;
        if is_asked {
            let label = ui.text.get("prompt-repeat", &[]);
            if ui.prompt().hidden(&label)?.expose() != new.expose() {
                return Err(CommandError::PassphrasesDiffer.into());
            }
        }
        Ok(new)
    }

    /// The answers to the secret questions: from the object, from the lines of a file, or by hidden prompts.
    pub fn answers(&mut self, ui: &mut Ui, cx: &Context, file: Option<&Path>) -> Result<Option<Vec<Secret>>> {
        let wrong = || CommandError::Json { reason: "`answers`".to_owned() };
        let of_object = match self.object.as_mut().and_then(|object| object.remove("answers")) {
            None | Some(Value::Null) => None,
            Some(Value::Array(answers)) if answers.len() == QUESTIONS => {
                let text = |it: Value| match it {
                    Value::String(text) => Ok(Secret::from(text)),
                    _ => Err(wrong().into()),
                };
                Some(answers.into_iter().map(text).collect::<Result<_>>()?)
            }
            Some(_) => return Err(wrong().into()),
        };
        let Some(file) = file else { return Ok(of_object) };
        let lines = cx.first_lines(file, QUESTIONS)?;
        if lines.len() < QUESTIONS {
            let reason = ui.text.get("answers-two-lines", &[]);
            return Err(CommandError::InvalidValue { option: "--answers-file".to_owned(), reason }.into());
        }
        Ok(Some(lines))
    }

    /// A yes or no of the object.
    pub fn flag(&mut self, key: &str) -> bool {
        self.object.as_mut().and_then(|object| object.remove(key)) == Some(Value::Bool(true))
    }

    /// The fields of the sheet: as the options say, else the object.
    pub fn sheet(&mut self, options: &SheetArgs) -> Result<SheetArgs> {
        let mut sheet = SheetArgs::default();
        for (key, value) in self.object.iter_mut().flatten() {
            let wrong = |reason: String| CommandError::InvalidValue { option: key.clone(), reason };
            let (Ok(field), Some(text)) = (key.replace('_', "-").parse::<Field>(), value.as_str()) else {
                return Err(CommandError::Json { reason: format!("`{}`", crate::ui::safe(key)) }.into());
            };
            sheet.set(field, text).map_err(wrong)?;
        }
        Ok(options.clone().or(sheet))
    }
}

impl Drop for Given {
    fn drop(&mut self) {
        for (_, value) in self.object.iter_mut().flatten() {
            if let Value::String(text) = value {
                text.zeroize();
            }
        }
    }
}

/// How many secret questions there are (001-10).
const QUESTIONS: usize = 2;

/// Asks the secret questions.
pub fn ask(ui: &mut Ui) -> Result<Vec<Secret>> {
    let questions = [ui.text.get("question-mother-surname", &[]), ui.text.get("question-father-name", &[])];
    questions.iter().map(|question| Ok(ui.prompt().hidden(question)?)).collect()
}

/// Asks for a PIN until digits are typed: a slip of the finger is no try.
pub fn ask_pin(ui: &mut Ui) -> Result<Secret> {
    let label = ui.text.get("prompt-holder-pin", &[]);
    loop {
        let pin = digits(&ui.prompt().hidden(&label)?);
        if !pin.expose().is_empty() && pin.expose().bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(pin);
        }
    }
}

/// A PIN without the blanks and hyphens that people put between its halves.
pub fn digits(pin: &Secret) -> Secret {
    Secret::from(pin.expose().chars().filter(|c| !matches!(c, ' ' | '-')).collect::<String>())
}

/// A refusal is an answer too: for programs it stands on standard output, with its word as outcome.
pub fn refused(ui: &Ui, login: &str, error: AccessError) -> crate::error::CliError {
    if ui.format != Format::Table && matches!(error.class(), Class::Refused | Class::Conflict) {
        let mut answer = json!({ "login": login, "outcome": error.kind() });
        for (name, value) in error.args() {
            let is_count = matches!(name, "retry_after" | "attempt" | "tries_left" | "last" | "number");
            let count = value.parse::<i64>().ok().filter(|_| is_count);
            answer[name] = count.map_or_else(|| Value::from(value), Value::from);
        }
        if let Err(unsaid) = ui.object(&answer, &[], &[]) {
            return unsaid.into();
        }
    }
    error.into()
}

/// The files of a password and of a PIN.
#[derive(clap::Args, Debug)]
pub struct FileArgs {
    /// Take the password from the first line of FILE
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    /// Take the PIN, both halves joined, from the first line of FILE
    #[arg(long, value_name = "FILE")]
    pub pin_file: Option<PathBuf>,
}
