//! Short lists with a fixed header, read whole: delegates, company codes.

use super::{ImportError, Options, Reader};
use crate::situations;
use csv::StringRecord;
use std::fs::File;
use std::io;
use std::path::Path;

situations! {
    /// Why a short list could not be read.
    pub enum ListError {
        /// The file cannot be read.
        Failure "file-unreadable" Unreadable { file: String, reason: String },
        /// It is no list of this kind.
        Refused "list-unusable" Unusable { file: String, problem: &'static str, at: u64 },
        /// A column is missing.
        Refused "list-column-missing" Column { file: String, column: String },
    }
}

/// A row of a short list.
#[derive(Debug)]
pub struct ListRow {
    /// Its line in the file.
    pub line: u64,
    cells: Vec<(String, String)>,
}

impl ListRow {
    /// The cell of a column; empty where there is none.
    pub fn get(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell)
    }
}

/// Reads a list whose header has these columns, in any order and case.
pub fn read_list(path: &Path, columns: &[&str]) -> Result<Vec<ListRow>, ListError> {
    let name = || path.display().to_string();
    let unreadable = |error: io::Error| ListError::Unreadable { file: name(), reason: error.to_string() };
    let said = |error: ImportError| match error {
        ImportError::Read(error) => unreadable(error),
        other => {
            let (problem, at) = other.problem();
            ListError::Unusable { file: name(), problem, at }
        }
    };
    let file = File::open(path).map_err(unreadable)?;
    let named = |row: &StringRecord| row.iter().map(|it| it.trim().to_lowercase()).collect::<Vec<_>>();
    let is_header = |row: &StringRecord| {
        let names = named(row);
        columns.iter().all(|column| names.iter().any(|name| name == column))
    };
    let options = Options { is_header: Some(&is_header), ..Options::default() };
    let mut reader = Reader::open(file, options).map_err(said)?;
    let header = named(&reader.header().fields);
    if let Some(missing) = columns.iter().find(|it| !header.iter().any(|name| name == *it)) {
        return Err(ListError::Column { file: name(), column: (*missing).to_owned() });
    }
    let mut rows = Vec::new();
    loop {
        let chunk = reader.next_chunk(1024).map_err(said)?;
        if chunk.is_empty() {
            return Ok(rows);
        }
        rows.extend(chunk.into_iter().map(|row| {
            let cells = header
                .iter()
                .zip(row.fields.iter())
                .map(|(name, cell)| (name.clone(), cell.trim().to_owned()));
            ListRow { line: row.line, cells: cells.collect() }
        }));
    }
}
