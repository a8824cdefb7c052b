//! What is wrong with a command line: clap finds it, the texts of the language tell it.

use crate::error::CliError;
use crate::ui::Text;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::num::ParseIntError;

/// Options of every command that variables may give.
const GIVEN: [&str; 6] = [
    " --office <DIR>",
    " --operator <NAME>",
    " --passphrase-file <FILE>",
    " --token-file <FILE>",
    " --format <FORMAT>",
    " --lang <LANG>",
];

/// What is wrong, in one sentence.
pub fn reason(error: &clap::Error, text: &Text) -> String {
    let of = |name, kind| (name, error.get(kind).map(ToString::to_string).unwrap_or_default());
    let argument = of("argument", ContextKind::InvalidArg);
    let value = of("value", ContextKind::InvalidValue);
    let other = of("other", ContextKind::PriorArg);
    let source = std::error::Error::source(error);
    match error.kind() {
        ErrorKind::UnknownArgument => text.get("usage-argument-unknown", &[argument]),
        ErrorKind::InvalidSubcommand => {
            text.get("usage-command-unknown", &[of("command", ContextKind::InvalidSubcommand)])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            text.get("usage-command-missing", &[])
        }
        ErrorKind::MissingRequiredArgument => text.get("usage-argument-missing", &[argument]),
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues
            if value.1.is_empty() =>
        {
            text.get("usage-value-missing", &[argument])
        }
        ErrorKind::InvalidValue => {
            text.get("usage-value-unknown", &[argument, value, of("values", ContextKind::ValidValue)])
        }
        ErrorKind::ValueValidation if source.is_some_and(|it| it.is::<ParseIntError>()) => {
            text.get("usage-value-number", &[argument, value])
        }
        ErrorKind::ValueValidation => {
            let reason = source.map(ToString::to_string).unwrap_or_default();
            text.get("usage-value-unreadable", &[argument, value, ("reason", reason)])
        }
        ErrorKind::TooManyValues => text.get("usage-value-more", &[argument, value]),
        ErrorKind::ArgumentConflict if other.1.is_empty() || argument.1 == other.1 => {
            text.get("usage-argument-twice", &[argument])
        }
        ErrorKind::ArgumentConflict => text.get("usage-conflict", &[argument, other]),
        ErrorKind::InvalidUtf8 => text.get("usage-not-utf-8", &[]),
        // What the command line of this program cannot bring about.
        _ => error.render().to_string(),
    }
}

/// The same with what may have been meant, and the form of the command.
pub fn error(error: &clap::Error, text: &Text) -> CliError {
    let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .filter_map(|kind| error.get(kind))
        .flat_map(words)
        .map(|meant| text.get("usage-perhaps", &[("meant", meant)]));
    let form = error.get(ContextKind::Usage).map(|usage| {
        let usage = usage.to_string();
        let form = usage.trim_start_matches("Usage:").split_whitespace().collect::<Vec<_>>().join(" ");
        // What the surroundings give stands there as if it had to be typed.
        let form = GIVEN.iter().fold(form, |form, option| form.replace(option, ""));
        text.get("usage-form", &[("form", form)])
    });
    let values = [
        ("argument", ContextKind::InvalidArg),
        ("value", ContextKind::InvalidValue),
        ("values", ContextKind::ValidValue),
        ("other", ContextKind::PriorArg),
        ("command", ContextKind::InvalidSubcommand),
    ];
    let values = values.into_iter().filter_map(|(name, kind)| Some((name, error.get(kind)?.to_string())));
    let values = values.filter(|(_, value)| !value.is_empty()).collect();
    meant.chain(form).fold(CliError::usage(reason(error, text), values), CliError::hint)
}

fn words(value: &ContextValue) -> Vec<String> {
    match value {
        ContextValue::Strings(words) => words.clone(),
        other => vec![other.to_string()],
    }
}
