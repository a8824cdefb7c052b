//! Options as one JSON object: each key is an option, checked as on the command line.

use crate::context::Context;
use crate::error::{CliError, CommandError, Result};
use crate::model::object::Object;
use crate::ui::Text;
use crate::usage;
use clap::{Args, FromArgMatches};
use serde_json::Value;
use std::io::Read;
use std::path::Path;

/// The most bytes of an object.
const LONGEST: u64 = 64 * 1024;

/// Reads the options of a command from standard input.
pub fn read<A: Args + FromArgMatches>(command: &'static str, text: &Text, cx: &Context) -> Result<A> {
    if cx.globals().passphrase_file.as_deref() == Some(Path::new("-")) {
        return Err(CommandError::InputTwice.into());
    }
    let unusable = |reason: String| CliError::from(CommandError::Json { reason });
    let mut input = String::new();
    std::io::stdin().take(LONGEST).read_to_string(&mut input).map_err(|error| unusable(error.to_string()))?;
    let Object(object) = serde_json::from_str(&input).map_err(|error| unusable(error.to_string()))?;
    let mut words = vec![command.to_owned()];
    for (key, value) in object {
        let value = match value {
            Value::Null => continue,
            Value::String(text) => text,
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Array(_) | Value::Object(_) => return Err(unusable(format!("`{key}`"))),
        };
        words.push(format!("--{}={value}", key.replace('_', "-")));
    }
    let parser = A::augment_args(clap::Command::new(command));
    let parsed = parser.try_get_matches_from(words).and_then(|matches| A::from_arg_matches(&matches));
    parsed.map_err(|error| {
        CliError::from_clap(error).unwrap_or_else(|usage| unusable(usage::reason(&usage, text)))
    })
}
