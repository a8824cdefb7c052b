//! The terminal: what may reach it, how wide it is, and how a secret is shown on it once.

use super::UiError;
use crate::model::plain::is_hidden;
use crate::model::secret::Secret;
use rustix::termios;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Columns of the terminal that standard output is; none where it is no terminal.
pub(super) fn width() -> Option<u16> {
    termios::tcgetwinsize(io::stdout()).ok().map(|size| size.ws_col).filter(|columns| *columns > 0)
}

/// Text from outside without what steers a terminal: C0, C1, bidirectional and zero-width
/// characters become `�`.
pub use crate::model::plain::visible as safe;

/// The same, with line breaks and tabs kept.
pub fn safe_lines(text: &str) -> String {
    text.chars()
        .map(
            |character| {
                if is_hidden(character) && !matches!(character, '\n' | '\t') { '\u{FFFD}' } else { character }
            },
        )
        .collect()
}

/// Where a secret will be shown, secured before anything happens: a terminal that is missing or
/// a file that cannot be made refuses the command, not the secret.
pub enum SecretTarget {
    /// The controlling terminal, where no redirection catches it.
    Terminal(File),
    /// A file that the caller named, 0600.
    File {
        /// The file.
        file: File,
        /// Where it lies.
        path: PathBuf,
    },
}

impl SecretTarget {
    /// The file, where one is named; an existing one is refused. Else the terminal.
    pub fn secure(path: Option<&Path>) -> Result<Self, UiError> {
        let Some(path) = path else {
            let terminal = OpenOptions::new().write(true).open("/dev/tty");
            return Ok(Self::Terminal(terminal.map_err(|_| UiError::NoTerminal)?));
        };
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        let file = file.map_err(|error| unwritable(path, &error))?;
        Ok(Self::File { file, path: path.to_owned() })
    }

    /// Hands the secret over.
    pub fn write(self, label: &str, secret: &Secret) -> Result<(), UiError> {
        match self {
            Self::Terminal(mut terminal) => {
                let shown = Secret::from(format!("{label}: {}\n", secret.expose()));
                terminal.write_all(shown.bytes()).map_err(UiError::from)
            }
            Self::File { mut file, path } => {
                let line = Secret::from(format!("{}\n", secret.expose()));
                file.write_all(line.bytes())
                    .and_then(|()| file.sync_all())
                    .map_err(|error| unwritable(&path, &error))
            }
        }
    }

    /// Nothing happened: the empty file goes.
    pub fn discard(self) {
        if let Self::File { path, .. } = self {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn unwritable(path: &Path, error: &io::Error) -> UiError {
    match error.kind() {
        io::ErrorKind::AlreadyExists => UiError::FileThere { file: path.display().to_string() },
        _ => UiError::SecretFile { path: path.display().to_string(), reason: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_steers_the_terminal() {
        assert_eq!(safe("Rossi\x1b[2J\u{202E}\u{200B}\n"), "Rossi\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}");
        assert_eq!(safe("Nicolò D'Àlò"), "Nicolò D'Àlò");
    }
}
