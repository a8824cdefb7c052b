//! Import runs and what became of their rows.

use super::error::StoreError;
use super::listing::Listing;
use super::{Imports, Write, sql};
use rusqlite::{OptionalExtension, Row, ToSql, named_params};

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

/// Which rows of a run to list.
pub struct RowFilter<'a> {
    /// The run.
    pub run: i64,
    /// Only those with this outcome.
    pub outcome: Option<&'a str>,
    /// After this line.
    pub after: i64,
    /// At most so many; -1 is all.
    pub limit: i64,
}

impl RowFilter<'_> {
    fn listing<R>(&self, run: impl FnOnce(&Listing<'_, ImportRow>) -> R) -> R {
        let values: [(&str, &dyn ToSql); 4] = [
            (":run_id", &self.run),
            (":outcome", &self.outcome),
            (":after", &self.after),
            (":limit", &self.limit),
        ];
        let read = |row: &Row<'_>| {
            Ok(ImportRow {
                line: row.get("line")?,
                codice_fiscale: row.get("codice_fiscale")?,
                outcome: row.get("outcome")?,
                findings: row.get("findings")?,
            })
        };
        run(&Listing { text: sql!("import/rows.sql"), values: &values, read })
    }
}

fn runs<R>(before: i64, limit: i64, run: impl FnOnce(&Listing<'_, ImportRun>) -> R) -> R {
    let values: [(&str, &dyn ToSql); 2] = [(":before", &before), (":limit", &limit)];
    run(&Listing { text: sql!("import/list.sql"), values: &values, read })
}

impl<A> Imports<'_, A> {
    /// One run.
    pub fn by_id(&self, id: i64) -> Result<Option<ImportRun>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("import/by_id.sql"))?;
        Ok(statement.query_row([id], read).optional()?)
    }

    /// Runs, the newest first.
    pub fn list(&self, before: i64, limit: i64) -> Result<Vec<ImportRun>, StoreError> {
        runs(before, limit, |listing| listing.all(self.db))
    }

    /// The same, one after the other, however many there are.
    pub fn each<E: From<StoreError>>(
        &self,
        before: i64,
        limit: i64,
        give: impl FnMut(ImportRun) -> Result<(), E>,
    ) -> Result<(), E> {
        runs(before, limit, |listing| listing.each(self.db, give))
    }

    /// What became of the rows of a run, in the order of the file.
    pub fn rows(&self, filter: &RowFilter<'_>) -> Result<Vec<ImportRow>, StoreError> {
        filter.listing(|listing| listing.all(self.db))
    }

    /// The same, one after the other, however many there are.
    pub fn each_row<E: From<StoreError>>(
        &self,
        filter: &RowFilter<'_>,
        give: impl FnMut(ImportRow) -> Result<(), E>,
    ) -> Result<(), E> {
        filter.listing(|listing| listing.each(self.db, give))
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
