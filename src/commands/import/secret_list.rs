//! The halves of PINs that the counter hands out, one line a person, in a file of their own.

use crate::error::{CommandError, Result};
use crate::ops::Office;
use crate::ops::import::Shown;
use crate::ui::Unfinished;
use csv::IntoInnerError;
use std::borrow::Cow;
use std::io;
use std::os::unix::fs::FileTypeExt;
use std::path::Path;
use zeroize::Zeroizing;

/// A list of halves. Each batch is written and named by its commit before that commit, so that a run that goes on after
/// a kill or a fault keeps the batches that were committed, and no others. A commit that failed may have reached the disk:
/// only the next run knows, so nothing is taken back before.
pub struct SecretList {
    /// None once the run has ended.
    file: Option<Unfinished>,
}

impl SecretList {
    /// A new file, 0600, or one that a cut off run of the same operator left; any other is refused.
    pub fn begin(path: &Path, office: &Office, act: &str) -> Result<Self> {
        let is_pipe = path.metadata().is_ok_and(|about| about.file_type().is_fifo());
        if is_pipe || path.to_str().is_some_and(|text| text.starts_with("fd:")) {
            return Err(CommandError::ListToStream { option: "--secret-out".to_owned() }.into());
        }
        let is_committed =
            |mark: &str| mark.split_once(' ').is_some_and(|(_, mark)| office.has_committed(mark));
        let length = |mark: &str| mark.split(' ').next().and_then(|length| length.parse().ok()).unwrap_or(0);
        let file = Unfinished::take_up(path, act, &is_committed, &length);
        let file = file.map_err(|error| CommandError::unwritable(path, &error))?;
        Ok(Self { file: Some(file) })
    }

    /// Adds the halves of a batch: line of the row, codice fiscale, surname, name and digits.
    pub fn add(&mut self, shown: &[Shown<'_>], mark: &str) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let length = file.length()?;
        let mut lines = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        if length == 0 {
            lines.write_record(["riga", "codice_fiscale", "cognome", "nome", "seconda_parte"])?;
        }
        for Shown { line, sheet, half } in shown {
            let (line, code) = (line.to_string(), sheet.codice_fiscale);
            let (surname, name) = (harmless(&sheet.surname), harmless(&sheet.name));
            lines.write_record([&line, code.as_str(), &surname, &name, half.expose()])?;
        }
        let lines = Zeroizing::new(lines.into_inner().map_err(IntoInnerError::into_error)?);
        file.mark(&format!("{length} {mark}"))?;
        file.append(&lines)
    }

    /// The run came to its end: the list, unless it is empty.
    pub fn finish(mut self) -> Option<Unfinished> {
        let file = self.file.take()?;
        if file.length().is_ok_and(|length| length == 0) {
            file.discard();
            return None;
        }
        Some(file)
    }
}

/// An apostrophe keeps a spreadsheet from running a name as a formula.
fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}").into() } else { cell.into() }
}

impl Drop for SecretList {
    fn drop(&mut self) {
        // The same command goes on with it; a list without a half would only stand in its way.
        if let Some(file) = self.file.take()
            && file.length().is_ok_and(|length| length == 0)
        {
            file.discard();
        }
    }
}
