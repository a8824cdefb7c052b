//! The root of the command line.
//!
//! Guidelines: `sportello NOUN VERB [TARGET] [OPTIONS]`, nouns singular, one verb per meaning
//! across all nouns. A doc comment is the help: imperative, no final period, then a blank line
//! and sentences. Value parsers yield model types, so that no handler sees an unchecked value.
//! Flags beat the environment, both beat an open session. Secrets are never values on the
//! command line.

use crate::commands::Command;
use crate::error::CommandError;
use crate::model::date::{DateError, parse_date};
use crate::model::plain::plain_text;
use crate::ui::picture::View;
use crate::ui::{Format, Language, Text, Ui};
use clap::builder::PossibleValue;
use clap::{ArgAction, ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use serde::Serialize;
use std::ffi::OsString;
use std::mem;
use std::path::{Path, PathBuf};

/// Issue credentials to the people of a regional office
///
/// Accounts, provisional passwords, split PINs and second-person approval, in one local encrypted
/// database with a log that shows tampering.
#[derive(Parser, Debug)]
#[command(name = "sportello", version, max_term_width = 100, disable_help_subcommand = true)]
#[command(after_help = "Begin with `sportello demo`, or found an office with `sportello office init`.")]
pub struct Cli {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
    /// What every command takes.
    #[command(flatten)]
    pub globals: Globals,
}

/// The verbs of a noun, built only when the noun is named: the whole tree costs a millisecond.
#[derive(Debug)]
pub struct Verbs<T>(pub T);

impl<T: FromArgMatches> FromArgMatches for Verbs<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Subcommand> Subcommand for Verbs<T> {
    fn augment_subcommands(command: clap::Command) -> clap::Command {
        command.defer(T::augment_subcommands)
    }

    fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
        command.defer(T::augment_subcommands_for_update)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

/// What every command takes.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Global options")]
pub struct Globals {
    /// Work in the office in DIR
    #[arg(long, global = true, value_name = "DIR", env = "SPORTELLO_OFFICE", hide_env_values = true)]
    pub office: Option<PathBuf>,
    /// Act as NAME, where no session is open
    #[arg(long, global = true, value_name = "NAME", env = "SPORTELLO_OPERATOR", hide_env_values = true)]
    pub operator: Option<String>,
    /// Take the passphrase from the first line of FILE
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "SPORTELLO_PASSPHRASE_FILE",
        hide_env_values = true
    )]
    pub passphrase_file: Option<PathBuf>,
    /// Act as the service whose token is in FILE
    #[arg(long, global = true, value_name = "FILE", env = "SPORTELLO_TOKEN_FILE", hide_env_values = true)]
    pub token_file: Option<PathBuf>,
    /// Write reports in this form
    #[arg(long, global = true, value_enum, env = "SPORTELLO_FORMAT", hide_env_values = true)]
    pub format: Option<Format>,
    /// Speak this language
    #[arg(long, global = true, value_enum, env = "SPORTELLO_LANG", hide_env_values = true)]
    pub lang: Option<Language>,
    /// Ask for no confirmation
    #[arg(short, long, global = true)]
    pub yes: bool,
    /// Ask nothing at all
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Say less
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say more
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// Use colours: on a terminal, unless NO_COLOR is set, always, or never
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub color: Option<Color>,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[allow(missing_docs, reason = "clap would print the docs as help, in one language")]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Json, Self::Jsonl, Self::Csv, Self::Excel]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
            Self::Excel => "excel",
        }))
    }
}

impl ValueEnum for View {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Auto, Self::Blocks, Self::Kitty, Self::Iterm, Self::Sixel]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Auto => "auto",
            Self::Blocks => "blocks",
            Self::Kitty => "kitty",
            Self::Iterm => "iterm",
            Self::Sixel => "sixel",
        }))
    }
}

impl ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::It, Self::En]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.code()))
    }
}

/// A day, ISO or Italian.
pub fn day(text: &str) -> Result<Date, DateError> {
    parse_date(text).map(|(date, _)| date)
}

/// What a file is called that comes by standard input.
#[derive(Args, Clone, Debug)]
pub struct StreamName {
    /// What the file on standard input is called
    #[arg(long, value_name = "NAME", value_parser = plain_text)]
    pub file_name: Option<String>,
}

impl StreamName {
    /// The name of a file without its folder.
    pub fn of(&self, path: &Path) -> String {
        let path = self.file_name.as_deref().filter(|_| path == Path::new("-")).map_or(path, Path::new);
        path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
    }

    /// Refuses a name for a stream where none of the files is one.
    pub fn expect_used<'p>(&self, mut paths: impl Iterator<Item = &'p Path>) -> Result<(), CommandError> {
        match self.file_name {
            Some(_) if !paths.any(|path| path == Path::new("-")) => Err(CommandError::NameUnused),
            _ => Ok(()),
        }
    }
}

/// How many of a list, and from where.
#[derive(Args, Clone, Debug)]
pub struct Page {
    /// Show at most N, 0 for all; without it a table shows 50, the other formats all
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
    /// Go on after this cursor
    #[arg(long, value_name = "CURSOR")]
    pub after: Option<String>,
}

/// Rows of a table that nobody set a limit for.
const SCREEN: u32 = 50;

impl Page {
    /// Shows a list row by row, and says from where to go on where it was cut. `walk` gives each row and its cursor,
    /// and one row more than are shown where there are more.
    pub fn show<T: Serialize>(
        &self,
        ui: &Ui,
        columns: &[&str],
        walk: impl FnOnce(&mut dyn FnMut(&T, String) -> crate::error::Result) -> crate::error::Result,
    ) -> crate::error::Result {
        let (limit, is_paged) = (self.most(ui), self.limit.is_some_and(|it| it > 0) || self.after.is_some());
        let (mut list, mut last, mut is_cut) = (ui.list(columns), None, false);
        walk(&mut |row, cursor| {
            if limit.is_some_and(|limit| list.len() == limit as usize) {
                is_cut = true;
                return Ok(());
            }
            list.row(row, is_paged.then_some(&*cursor))?;
            last = Some(cursor);
            Ok(())
        })?;
        let shown = list.len();
        list.end()?;
        if is_cut && let Some(cursor) = last {
            ui.always("more-follow", &[("shown", shown.to_string()), ("cursor", cursor)]);
        }
        Ok(())
    }

    /// Shows a list that is short enough to be at hand.
    pub fn show_all<T: Serialize>(
        &self,
        ui: &Ui,
        columns: &[&str],
        rows: &[T],
        cursor: impl Fn(&T) -> String,
    ) -> crate::error::Result {
        let start = match &self.after {
            None => 0,
            Some(after) => {
                let last = rows.iter().position(|row| cursor(row) == *after);
                last.ok_or_else(|| CommandError::CursorUnusable { cursor: after.clone() })? + 1
            }
        };
        self.show(ui, columns, |give| rows[start..].iter().try_for_each(|row| give(row, cursor(row))))
    }

    /// What the database is asked for: one row more than is shown, to tell whether more follow.
    pub fn sql_limit(&self, ui: &Ui) -> i64 {
        self.most(ui).map_or(-1, |limit| i64::from(limit) + 1)
    }

    fn most(&self, ui: &Ui) -> Option<u32> {
        match self.limit {
            Some(limit) => Some(limit).filter(|it| *it > 0),
            None => (ui.format == Format::Table).then_some(SCREEN),
        }
    }

    /// The cursor as a number; none is the start.
    pub fn after_number(&self) -> Result<Option<i64>, CommandError> {
        let Some(text) = &self.after else { return Ok(None) };
        text.parse().map(Some).map_err(|_| CommandError::CursorUnusable { cursor: text.clone() })
    }
}

/// The tree with no noun but the one that the line begins with: clap gives each noun its own copy of every
/// global option, which is a third of a start.
pub fn branch(args: &[OsString]) -> Option<clap::Command> {
    let noun = args.get(1)?.to_str()?;
    let noun = mem::take(Cli::command().find_subcommand_mut(noun)?);
    Some(Globals::augment_args(clap::Command::new("sportello")).subcommand_required(true).subcommand(noun))
}

/// The command tree in another language: what the language file lacks stays English.
pub fn translated(command: clap::Command, text: &Text) -> clap::Command {
    let mut command = command;
    // The verbs of a noun come to be only when they are asked for.
    command.build();
    translate(command, text, "help".to_owned())
}

fn translate(command: clap::Command, text: &Text, path: String) -> clap::Command {
    let about = text.maybe(&path, &[]);
    let long = text.maybe(&format!("{path}.long"), &[]);
    let mut command = command;
    if let Some(about) = about {
        let whole = long.map_or_else(|| about.clone(), |long| format!("{about}\n\n{long}"));
        command = command.long_about(whole).about(about);
    }
    let heading = |name: &str| text.maybe(&format!("help-heading-{name}"), &[]);
    if let (Some(usage), Some(commands)) = (heading("usage"), heading("commands")) {
        let style = *command.get_styles().get_usage();
        let form = "{before-help}{about-with-newline}\n";
        let rest = "{usage}\n\n{all-args}{after-help}";
        command = command
            .help_template(format!("{form}{style}{usage}:{style:#} {rest}"))
            .subcommand_help_heading(commands);
    }
    command = command.mut_args(|arg| {
        let group = match arg.get_help_heading() {
            Some(group) => group.to_lowercase().replace(' ', "-"),
            None if arg.is_positional() => "arguments".to_owned(),
            None => "options".to_owned(),
        };
        let arg = match heading(&group) {
            Some(group) => arg.help_heading(group),
            None => arg,
        };
        match argument(text, &path, arg.get_id().as_str()) {
            Some(help) => arg.help(help).long_help(None),
            None => arg,
        }
    });
    command.mut_subcommands(|sub| {
        let path = format!("{path}-{}", sub.get_name());
        translate(sub, text, path)
    })
}

/// The help of an argument: its own, else that of the global option of its name.
fn argument(text: &Text, path: &str, id: &str) -> Option<String> {
    text.maybe(&format!("{path}--{id}"), &[]).or_else(|| text.maybe(&format!("help--{id}"), &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_tree_is_sound_in_every_language() {
        Cli::command().debug_assert();
        translated(Cli::command(), &Text::new(Language::It)).debug_assert();
    }
}
