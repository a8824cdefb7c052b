//! Import runs and what became of their rows.

use super::error::StoreError;
use super::{Imports, Write, sql};
use rusqlite::{OptionalExtension, Row, named_params};

/// One run.
#[derive(Clone, Debug)]
pub struct ImportRun {
    /// Its number.
    pub id: i64,
    /// Which table of columns.
    pub kind: String,
    /// The file's name, without its folder.
    pub file: String,
    /// SHA-256 of the whole file, once it was read to its end.
    pub sha256: Option<String>,
    /// Its encoding.
    pub encoding: String,
    /// Its delimiter.
    pub delimiter: String,
    /// Rows read.
    pub rows: i64,
    /// Rows taken, warned ones among them.
    pub imported: i64,
    /// Rows taken with warnings.
    pub warnings: i64,
    /// Rows not taken.
    pub rejected: i64,
    /// Rows with nothing to do.
    pub skipped: i64,
    /// Who ran it.
    pub operator: Option<String>,
    /// When, in milliseconds since 1970.
    pub started_at: i64,
    /// When it reached the end; none if it was cut off.
    pub finished_at: Option<i64>,
}

/// What became of a row.
#[derive(Clone, Debug)]
pub struct ImportRow {
    /// Line of the file.
    pub line: i64,
    /// Its codice fiscale, where it has a readable one.
    pub codice_fiscale: Option<String>,
    /// What became of it.
    pub outcome: String,
    /// Its findings, as JSON.
    pub findings: String,
}

/// A row to be recorded.
pub struct NewImportRow<'a> {
    /// Line of the file.
    pub line: i64,
    /// Its codice fiscale.
    pub codice_fiscale: Option<&'a str>,
    /// What became of it.
    pub outcome: &'a str,
    /// Its findings, as JSON.
    pub findings: &'a str,
    /// The account it made.
    pub account: Option<i64>,
    /// Digest of its content.
    pub digest: [u8; 16],
}

impl<A> Imports<'_, A> {
    /// One run.
    pub fn by_id(&self, id: i64) -> Result<Option<ImportRun>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("import/by_id.sql"))?;
        Ok(statement.query_row([id], read).optional()?)
    }

    /// Runs, the newest first.
    pub fn list(&self, before: i64, limit: i64) -> Result<Vec<ImportRun>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("import/list.sql"))?;
        let rows = statement.query_map(named_params! { ":before": before, ":limit": limit }, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The rows of a run, those after a line.
    pub fn rows(
        &self,
        run: i64,
        outcome: Option<&str>,
        after: i64,
        limit: i64,
    ) -> Result<Vec<ImportRow>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("import/rows.sql"))?;
        let rows = statement.query_map(
            named_params! { ":run_id": run, ":outcome": outcome, ":after": after, ":limit": limit },
            |row| {
                Ok(ImportRow {
                    line: row.get("line")?,
                    codice_fiscale: row.get("codice_fiscale")?,
                    outcome: row.get("outcome")?,
                    findings: row.get("findings")?,
                })
            },
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The digest of the row that made an account, if a file of this kind made it.
    pub fn digest_of(&self, account: i64, kind: &str) -> Result<Option<[u8; 16]>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT w.digest FROM import_row w JOIN import_run n ON n.id = w.run_id
              WHERE w.account_id = ?1 AND n.kind = ?2 ORDER BY w.id LIMIT 1",
        )?;
        Ok(statement.query_row((account, kind), |row| row.get(0)).optional()?)
    }
}

impl Imports<'_, Write> {
    /// Begins a run.
    pub fn begin(
        &self,
        kind: &str,
        file: &str,
        encoding: &str,
        delimiter: &str,
        by: i64,
        at: i64,
    ) -> Result<i64, StoreError> {
        self.db
            .prepare_cached(sql!("import/begin.sql"))?
            .execute((kind, file, encoding, delimiter, by, at))?;
        Ok(self.db.last_insert_rowid())
    }

    /// Records a row.
    pub fn insert_row(&self, run: i64, row: &NewImportRow<'_>) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("import/insert_row.sql"))?.execute(named_params! {
            ":run_id": run, ":line": row.line, ":codice_fiscale": row.codice_fiscale,
            ":outcome": row.outcome, ":findings": row.findings, ":account_id": row.account,
            ":digest": row.digest,
        })?;
        Ok(())
    }

    /// Writes the counts so far, and the end where it was reached.
    pub fn update(&self, run: &ImportRun) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("import/update.sql"))?.execute(named_params! {
            ":id": run.id, ":sha256": run.sha256, ":rows": run.rows, ":imported": run.imported,
            ":warnings": run.warnings, ":rejected": run.rejected, ":skipped": run.skipped,
            ":finished_at": run.finished_at,
        })?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ImportRun> {
    Ok(ImportRun {
        id: row.get("id")?,
        kind: row.get("kind")?,
        file: row.get("file")?,
        sha256: row.get("sha256")?,
        encoding: row.get("encoding")?,
        delimiter: row.get("delimiter")?,
        rows: row.get("rows")?,
        imported: row.get("imported")?,
        warnings: row.get("warnings")?,
        rejected: row.get("rejected")?,
        skipped: row.get("skipped")?,
        operator: row.get("operator")?,
        started_at: row.get("started_at")?,
        finished_at: row.get("finished_at")?,
    })
}
