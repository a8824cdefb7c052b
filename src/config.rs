//! What the surroundings say: the one reader of the environment, beside clap's own option
//! defaults.

use crate::ui::Language;
use etcetera::BaseStrategy;
use std::path::{Path, PathBuf};

/// The surroundings of a command.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The user's data folder, in which an office stands by default.
    pub data: Option<PathBuf>,
    /// The user's state folder, which remembers the end of the log.
    pub state: Option<PathBuf>,
    /// The folder that lives in memory for the length of a login.
    pub runtime: Option<PathBuf>,
    /// Where a service manager puts credentials.
    pub credentials: Option<PathBuf>,
    /// The language of the locale.
    pub locale: Option<Language>,
    /// Whether reports, and so errors, are wanted as JSON: clap's own errors come before its defaults.
    pub json: bool,
    /// The name of the terminal.
    pub term: Option<String>,
    /// The program that shows the terminal.
    pub term_program: Option<String>,
    /// Who called, when the tool runs as a user of its own through sudo.
    pub sudo_user: Option<String>,
}

impl Config {
    /// Reads the surroundings.
    pub fn read() -> Self {
        let base = etcetera::choose_base_strategy().ok();
        let folder = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        Self {
            data: base.as_ref().map(|it| it.data_dir().join("sportello")),
            state: base.as_ref().and_then(BaseStrategy::state_dir).map(|it| it.join("sportello")),
            runtime: folder("XDG_RUNTIME_DIR"),
            credentials: folder("CREDENTIALS_DIRECTORY"),
            locale: ["SPORTELLO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
                .iter()
                .find_map(|name| variable(name).filter(|value| !value.is_empty()))
                .map(|value| if value.starts_with("it") { Language::It } else { Language::En }),
            json: variable("SPORTELLO_FORMAT").is_some_and(|value| value == "json"),
            term: variable("TERM"),
            term_program: variable("TERM_PROGRAM"),
            sudo_user: variable("SUDO_UID")
                .and_then(|_| variable("SUDO_USER").or_else(|| Some(String::new()))),
        }
    }

    /// Surroundings that stay within one folder, for the demo.
    pub fn within(&self, folder: &Path) -> Self {
        Self {
            data: None,
            state: Some(folder.join("state")),
            runtime: None,
            credentials: None,
            locale: self.locale,
            json: self.json,
            term: self.term.clone(),
            term_program: self.term_program.clone(),
            sudo_user: None,
        }
    }

    /// The time that tests fix; a released binary has no such handle.
    #[cfg(debug_assertions)]
    pub fn fixed_time() -> Option<jiff::Timestamp> {
        variable("SPORTELLO_TEST_TIME").and_then(|value| value.parse().ok())
    }
}

/// An empty variable is an unset one.
#[expect(clippy::disallowed_methods, reason = "this is the room in which the environment is read")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The variables that stand for options.
const OPTIONS: [&str; 6] = [
    "SPORTELLO_OFFICE",
    "SPORTELLO_OPERATOR",
    "SPORTELLO_PASSPHRASE_FILE",
    "SPORTELLO_TOKEN_FILE",
    "SPORTELLO_FORMAT",
    "SPORTELLO_LANG",
];

/// Unsets the variables of options that are empty: clap would take them for values. To be called before there are
/// threads.
#[expect(clippy::disallowed_methods, reason = "this is the room in which the environment is read")]
#[expect(unsafe_code, reason = "no other thread reads the environment yet")]
pub fn unset_empty() {
    for name in OPTIONS {
        if std::env::var_os(name).is_some_and(|value| value.is_empty()) {
            // SAFETY: the process has one thread.
            unsafe { std::env::remove_var(name) };
        }
    }
}
