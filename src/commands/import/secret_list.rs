//! The halves of PINs that the counter hands out, one line a person, in a file of their own.

use crate::error::Result;
use crate::ops::import::Shown;
use csv::IntoInnerError;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// A list of halves, as long as its last batch that was committed.
pub struct SecretList {
    path: PathBuf,
    file: File,
    /// Its length before the last batch.
    kept: u64,
}

impl SecretList {
    /// A new file, 0600; an existing one is refused.
    pub fn create(path: &Path) -> Result<Self> {
        let file = super::options::make(path)?;
        Ok(Self { path: path.to_owned(), file, kept: 0 })
    }

    /// Adds the halves of a batch: line of the row, codice fiscale, surname, name and digits.
    pub fn add(&mut self, shown: &[Shown<'_>]) -> io::Result<()> {
        self.kept = self.file.stream_position()?;
        let mut lines = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        if self.kept == 0 {
            lines.write_record(["riga", "codice_fiscale", "cognome", "nome", "seconda_parte"])?;
        }
        for Shown { line, sheet, half } in shown {
            let (line, code) = (line.to_string(), sheet.codice_fiscale);
            let (surname, name) = (harmless(&sheet.surname), harmless(&sheet.name));
            lines.write_record([&line, code.as_str(), &surname, &name, half.expose()])?;
        }
        let lines = Zeroizing::new(lines.into_inner().map_err(IntoInnerError::into_error)?);
        self.file.write_all(&lines)?;
        self.file.sync_all()
    }

    /// Takes the last batch back, which was not committed.
    pub fn take_back(&mut self) {
        // Where even this fails the halves stand there in vain: their pairs do not exist.
        let _ = self.file.set_len(self.kept).and_then(|()| self.file.seek(io::SeekFrom::End(0)));
    }
}

/// An apostrophe keeps a spreadsheet from running a name as a formula.
fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}").into() } else { cell.into() }
}

impl Drop for SecretList {
    fn drop(&mut self) {
        // A file without a half would only stand in the way of the next try.
        if self.file.metadata().is_ok_and(|about| about.len() == 0) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
