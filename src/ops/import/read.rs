//! Runs and rows for reading.

use super::ImportError;
use crate::import::{CheckedRow, RowFinding, RowOutcome};
use crate::model::account::Outcome;
use crate::ops::Office;
use crate::ops::password::moment;
use crate::store::{ImportRun, RowFilter, StoreError};
use serde::Serialize;

/// A run as it is shown.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // The names are those of the import's own report.
pub struct RunSheet {
    pub run: i64,
    pub kind: String,
    pub file: String,
    pub sha256: Option<String>,
    pub encoding: String,
    pub delimiter: String,
    pub rows: i64,
    pub imported: i64,
    pub warnings: i64,
    pub rejected: i64,
    pub skipped: i64,
    pub operator: Option<String>,
    pub started_at: String,
    /// None of a run that was cut off: the same command again goes on.
    pub finished_at: Option<String>,
}

/// Runs, the newest first, one after the other.
pub fn list<E: From<StoreError>>(
    office: &Office,
    before: i64,
    limit: i64,
    mut give: impl FnMut(RunSheet) -> Result<(), E>,
) -> Result<(), E> {
    office.store.import().each(before, limit, |run| give(RunSheet::from(run)))
}

impl From<ImportRun> for RunSheet {
    fn from(run: ImportRun) -> Self {
        Self {
            run: run.id,
            kind: run.kind,
            file: run.file,
            sha256: run.sha256,
            encoding: run.encoding,
            delimiter: run.delimiter,
            rows: run.rows,
            imported: run.imported,
            warnings: run.warnings,
            rejected: run.rejected,
            skipped: run.skipped,
            operator: run.operator,
            started_at: moment(run.started_at),
            finished_at: run.finished_at.map(moment),
        }
    }
}

/// A row as it is shown.
#[derive(Debug, Serialize)]
pub struct RowSheet {
    /// Line of the file.
    pub line: i64,
    /// Its codice fiscale.
    pub codice_fiscale: Option<String>,
    /// What became of it.
    pub outcome: String,
    /// Its findings.
    pub findings: serde_json::Value,
}

impl RowSheet {
    /// A row that was looked at.
    pub fn of(row: &CheckedRow) -> Self {
        let outcome = match row.outcome {
            RowOutcome::Ready => Outcome::Imported,
            RowOutcome::Warned => Outcome::Warned,
            RowOutcome::Rejected => Outcome::Rejected,
            RowOutcome::Skipped => Outcome::Skipped,
        };
        let finding = |it: &RowFinding| {
            let mut said = serde_json::Map::new();
            said.insert("finding".into(), it.finding.as_str().into());
            for (name, value) in [("column", &it.column), ("typed", &it.typed), ("proposal", &it.proposal)] {
                if let Some(value) = value {
                    said.insert(name.into(), value.as_str().into());
                }
            }
            serde_json::Value::Object(said)
        };
        Self {
            line: row.line as i64,
            codice_fiscale: row.codice_fiscale.map(|it| it.to_string()),
            outcome: outcome.as_str().to_owned(),
            findings: row.findings.iter().map(finding).collect(),
        }
    }
}

/// The rows of a run, those after a line, one after the other.
pub fn show<E: From<ImportError> + From<StoreError>>(
    office: &Office,
    filter: &RowFilter<'_>,
    mut give: impl FnMut(RowSheet) -> Result<(), E>,
) -> Result<(), E> {
    if office.store.import().by_id(filter.run)?.is_none() {
        return Err(ImportError::Missing { run: filter.run }.into());
    }
    office.store.import().each_row(filter, |row| {
        give(RowSheet {
            line: row.line,
            codice_fiscale: row.codice_fiscale,
            outcome: row.outcome,
            findings: serde_json::from_str(&row.findings).unwrap_or_default(),
        })
    })
}
