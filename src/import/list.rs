//! Short lists with a fixed header, read whole: delegates, company codes.

use super::{ImportError, Options, Reader};
use std::fs::File;
use std::path::Path;

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

/// Reads a list whose header has these columns, in any order and case. The error says what is wrong with the file.
pub fn read_list(path: &Path, columns: &[&str]) -> Result<Vec<ListRow>, String> {
    let said = |error: ImportError| error.to_string();
    let file = File::open(path).map_err(|error| error.to_string())?;
    let mut reader = Reader::open(file, Options::default()).map_err(said)?;
    let header: Vec<String> = reader.header().fields.iter().map(|it| it.trim().to_lowercase()).collect();
    if let Some(missing) = columns.iter().find(|it| !header.iter().any(|name| name == *it)) {
        return Err(format!("no column `{missing}`"));
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
