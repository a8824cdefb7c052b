//! `sportello`: accounts, provisional passwords, split PINs and second-person approval for a
//! regional office.
//!
//! ```text
//! main -> lib -> cli -> commands -> ops -> { store, secret, import, pdf, delivery } -> model
//!                           `-> ui -> model            context -> { config, ui, secret }
//! ```
//!
//! | layer | what it is |
//! | --- | --- |
//! | `model` | values and rules, pure: no I/O, no clock |
//! | `secret` | keys, seals, hashes, slots, the session cache |
//! | `import` | staff files: encoding, columns, rows |
//! | `pdf` | untrusted PDFs: looked at and drawn in a child process that holds nothing |
//! | `delivery` | the text and form of messages, and the transports |
//! | `store` | SQLite; the only user of rusqlite |
//! | `ops` | what the product does: check, one transaction, one audit event |
//! | `ui` | everything a person sees or types |
//! | `commands` | one folder per noun, one file per verb; clap lives here and in `cli` |
//!
//! A write happens only in a [`store::Tx`], which only an audit event can close; SQLite itself
//! reports the rows that were touched, so no write can stay out of the log. Every error names
//! its situation once (`situations!`); its words live in the language files, its exit code in
//! `error.rs`.

pub mod cli;
mod commands;
mod config;
mod context;
pub mod delivery;
mod error;
pub mod generated;
pub mod import;
pub mod model;
pub mod ops;
pub mod pdf;
pub mod secret;
pub mod store;
mod ui;
mod usage;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, ValueEnum};
use cli::{Cli, Color, Globals};
use config::Config;
use context::Context;
use error::CliError;
use signal_hook::consts::SIGXFSZ;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::sync::Arc;
use ui::{Format, Language, Stdout, Text, Ui, UiError};

/// Runs one command and gives its exit code.
pub fn run(args: impl IntoIterator<Item = OsString>) -> u8 {
    // Before the first file is made: nothing of an office is for others.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    config::unset_empty();
    let args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|first| first == pdf::FIRST_ARGUMENT) {
        // It knows nothing of the surroundings.
        return pdf::child(&args[2..]);
    }
    if let Err(error) = context::expect_random() {
        let _ = writeln!(
            std::io::stderr(),
            "error: the system gives no random bytes, without which nothing is safe: {error}"
        );
        return 1;
    }
    // What a crash leaves behind would hold keys and halves of PINs; a system that refuses this dumps as it is set up.
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    // A file that may not grow is an answer to a write, not the end of the program; what cannot be registered ends it.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::default());
    let config = Config::read();
    let cli = match parse(&args) {
        Ok(cli) => cli,
        Err(error) => return refuse(&args, &config, error),
    };
    paint(cli.globals.color);
    let mut ui = speaker(&cli.globals, &config);
    let context = Context::new(cli.globals.clone(), config);
    let done = commands::run(&mut ui, &context, cli.command);
    if done.as_ref().map_or_else(CliError::is_partial, |()| true) {
        ui.finish();
    }
    match done {
        Ok(()) => 0,
        Err(mut error) => {
            if let Some(kind) = error.refusal()
                && let Err(unrecorded) = context.record_refusal(kind)
            {
                // No refusal without its event: what kept it from the log is the graver news.
                error = unrecorded;
            }
            error.ended_by(context.signal()).tell(&ui.text, ui.format.is_for_scripts())
        }
    }
}

fn parse(args: &[OsString]) -> Result<Cli, clap::Error> {
    let parsed = |tree: clap::Command| Cli::from_arg_matches(&tree.try_get_matches_from(args)?);
    // What the branch alone does not understand, the whole tree explains.
    cli::branch(args).and_then(|branch| parsed(branch).ok()).map_or_else(|| parsed(Cli::command()), Ok)
}

/// The streams as options and surroundings ask for them.
fn speaker(globals: &Globals, config: &Config) -> Ui {
    let language = globals.lang.or(config.locale).unwrap_or_default();
    let interactive = !globals.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    Ui::new(globals.format.unwrap_or_default(), Text::new(language), globals.quiet, globals.yes, interactive)
}

fn paint(color: Option<Color>) {
    match color {
        None | Some(Color::Auto) => {}
        Some(Color::Always) => anstream::ColorChoice::Always.write_global(),
        Some(Color::Never) => anstream::ColorChoice::Never.write_global(),
    }
}

/// Answers a command line that does not parse: help, version, invalid data or wrong usage.
fn refuse(args: &[OsString], config: &Config, error: clap::Error) -> u8 {
    let given = |option: &'static str| {
        let apart = args.windows(2).filter(move |pair| pair[0] == option).filter_map(|pair| pair[1].to_str());
        let joined = args.iter().filter_map(move |arg| arg.to_str()?.strip_prefix(option)?.strip_prefix('='));
        apart.chain(joined)
    };
    // An unknown value may be what is refused here: the last one that is known counts.
    let language =
        given("--lang").filter_map(|word| Language::from_str(word, true).ok()).next_back().or(config.locale);
    let italian = language == Some(Language::It);
    let text = Text::new(language.unwrap_or_default());
    let formats = config.format.as_deref().into_iter().chain(given("--format"));
    let format = formats.filter_map(|word| Format::from_str(word, true).ok()).next_back().unwrap_or_default();
    let for_scripts = format.is_for_scripts();
    let is_help = error.kind() == ErrorKind::DisplayHelp
        || (error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand && !for_scripts);
    if is_help && italian {
        let again = cli::translated(Cli::command(), &text).try_get_matches_from(args).err();
        return print(again.as_ref().unwrap_or(&error), &text, for_scripts);
    }
    if is_help || !error.use_stderr() {
        return print(&error, &text, for_scripts);
    }
    match CliError::from_clap(error) {
        Ok(refused) => refused.tell(&text, for_scripts),
        Err(usage) => usage::error(&usage, &text).tell(&text, for_scripts),
    }
}

fn print(help: &clap::Error, text: &Text, for_scripts: bool) -> u8 {
    // Help that nobody asked for stands in for what was missing.
    let (is_open, code) = if help.use_stderr() { (Ok(()), 2) } else { (Stdout::expect_open(), 0) };
    match is_open.and_then(|()| help.print()).and_then(|()| std::io::stdout().flush()) {
        Ok(()) => code,
        Err(error) => CliError::from(UiError::from(error)).tell(text, for_scripts),
    }
}
