//! Short lists, read whole: delegates, shared codes, the manifest of a folder of scans. Their headers are matched like
//! those of the long lists, by letters and digits alone.

use super::columns::{ALIKE, key, letters, readable};
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
        /// A column is missing; `likely` is the header that may mean it, or `none`.
        Refused "list-column-missing" Column { file: String, column: String, likely: String },
    }
}

/// One column of a short list.
struct Column {
    name: &'static str,
    is_needed: bool,
    also: &'static [&'static str],
}

/// A kind of short list.
pub struct ShortList(&'static [Column]);

const fn needed(name: &'static str, also: &'static [&'static str]) -> Column {
    Column { name, is_needed: true, also }
}

const fn optional(name: &'static str, also: &'static [&'static str]) -> Column {
    Column { name, is_needed: false, also }
}

const CODES_OF_PEOPLE: &[&str] = &["cf", "c.f.", "cod fiscale", "cod fisc", "tax code", "fiscal code"];
const LAST_DAYS: &[&str] = &["scadenza", "data scadenza", "scade il", "valido fino al", "last day"];

/// The shared codes of firms.
pub const COMPANIES: ShortList = ShortList(&[
    needed("code", &["codice", "codice ditta", "cod ditta", "ditta codice", "company code"]),
    needed("name", &["ragione sociale", "denominazione", "ditta", "nome", "azienda", "company"]),
    optional("email", &["e-mail", "mail", "posta elettronica", "indirizzo e-mail", "email address"]),
]);

/// Delegates and their roles.
pub const DELEGATES: ShortList = ShortList(&[
    needed("codice_fiscale", CODES_OF_PEOPLE),
    needed("role", &["ruolo", "incarico"]),
    optional("from", &["dal", "inizio", "data inizio", "decorrenza", "valido dal"]),
    optional("to", &["al", "fine", "data fine", "scadenza", "valido fino al"]),
]);

/// What lies in a folder of scans.
pub const MANIFEST: ShortList = ShortList(&[
    needed("file", &["nome file", "nome del file", "file name", "filename"]),
    needed("codice_fiscale", CODES_OF_PEOPLE),
    needed("kind", &["documento", "genere", "categoria"]),
    optional("type", &["tipo", "tipo documento"]),
    optional("expires", LAST_DAYS),
    optional("document_number", &["numero", "numero documento", "n. documento"]),
    optional("description", &["descrizione"]),
]);

impl Column {
    fn is_called(&self, key: &str) -> bool {
        [self.name].iter().chain(self.also).any(|name| letters(name) == key)
    }

    /// The header that may mean the column.
    fn likely<'h>(&self, headers: &'h [String]) -> Option<&'h String> {
        let likeness = |header: &String| {
            let key = key(header);
            let names = [self.name].into_iter().chain(self.also.iter().copied());
            names.map(|name| strsim::jaro_winkler(&letters(name), &key)).fold(0.0, f64::max)
        };
        let rated = headers.iter().map(|header| (likeness(header), header));
        rated.filter(|(it, _)| *it >= ALIKE).max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, it)| it)
    }
}

impl ShortList {
    /// The column that a header names.
    fn column(&self, header: &str) -> Option<&'static str> {
        let key = key(header);
        self.0.iter().find(|column| column.is_called(&key)).map(|column| column.name)
    }

    fn missing(&self, header: &StringRecord) -> Option<&'static Column> {
        let has = |column: &&Column| header.iter().any(|it| self.column(it) == Some(column.name));
        self.0.iter().filter(|column| column.is_needed).find(|column| !has(column))
    }
}

/// A row of a short list.
#[derive(Debug)]
pub struct ListRow {
    /// Its line in the file.
    pub line: u64,
    cells: Vec<(&'static str, String)>,
}

impl ListRow {
    /// The cell of a column; empty where there is none.
    pub fn get(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| *name == column).map_or("", |(_, cell)| cell)
    }
}

/// Reads a list of a kind; its columns stand in any order.
pub fn read_list(path: &Path, kind: &ShortList) -> Result<Vec<ListRow>, ListError> {
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
    let is_header = |row: &StringRecord| kind.missing(row).is_none();
    let options = Options { is_header: Some(&is_header), ..Options::default() };
    let mut reader = Reader::open(file, options).map_err(said)?;
    let header = &reader.header().fields;
    if let Some(missing) = kind.missing(header) {
        let unused: Vec<String> =
            header.iter().filter(|it| kind.column(it).is_none()).map(readable).collect();
        let (column, likely) =
            (missing.name.to_owned(), missing.likely(&unused).map_or("none", String::as_str).to_owned());
        return Err(ListError::Column { file: name(), column, likely });
    }
    let columns: Vec<Option<&'static str>> = header.iter().map(|it| kind.column(it)).collect();
    let mut rows = Vec::new();
    loop {
        let chunk = reader.next_chunk(1024).map_err(said)?;
        if chunk.is_empty() {
            return Ok(rows);
        }
        rows.extend(chunk.into_iter().map(|row| {
            let cells = columns
                .iter()
                .zip(row.fields.iter())
                .filter_map(|(name, cell)| Some(((*name)?, cell.trim().to_owned())));
            ListRow { line: row.line, cells: cells.collect() }
        }));
    }
}
