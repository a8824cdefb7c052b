//! The papers of requests. A copy lies apart from what is known of it, so that it can be erased.

use super::error::StoreError;
use super::{Documents, Write, sql};
use crate::model::request::RequestNumber;
use rusqlite::{OptionalExtension, Row, named_params};

/// One paper.
#[derive(Clone, Debug)]
pub struct Document {
    /// Row.
    pub id: i64,
    /// The request it came with.
    pub request: i64,
    /// What it is to the request.
    pub kind: String,
    /// Which identity document.
    pub kind_of_identity: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Its last day, ISO.
    pub expires: Option<String>,
    /// What it is, where it is of no known type.
    pub description: Option<String>,
    /// `file`, or `paper` where it was seen at the counter.
    pub origin: String,
    /// The file's name, without its folder.
    pub file_name: Option<String>,
    /// SHA-256 of the file; of what was recorded, for a paper.
    pub sha256: [u8; 32],
    /// Its size.
    pub bytes: Option<i64>,
    /// Its pages.
    pub pages: Option<i64>,
    /// `ok` or `warning`: what is refused is not kept.
    pub verdict: String,
    /// Stable words, separated by blanks.
    pub findings: String,
    /// What the inspection found, as JSON.
    pub facts: Option<String>,
    /// Who filed it.
    pub added_by: i64,
    /// When, in milliseconds since 1970.
    pub added_at: i64,
    /// When it was taken out again.
    pub removed_at: Option<i64>,
    /// When its copy was erased.
    pub purged_at: Option<i64>,
}

impl<A> Documents<'_, A> {
    /// The papers of a request, in the order they came.
    pub fn by_request(&self, request: i64) -> Result<Vec<Document>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("document/by_request.sql"))?;
        let rows = statement.query_map([request], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One paper.
    pub fn by_id(&self, id: i64) -> Result<Option<Document>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("document/by_id.sql"))?;
        Ok(statement.query_row([id], read).optional()?)
    }

    /// Other requests in which the same file lies.
    pub fn same(&self, sha256: &[u8; 32], request: i64) -> Result<Vec<RequestNumber>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("document/same.sql"))?;
        let rows = statement.query_map((sha256, request), |row| {
            Ok(RequestNumber { year: row.get(0)?, number: row.get(1)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether the same file lies in a request of somebody else.
    pub fn is_of_another(&self, sha256: &[u8; 32], account: i64) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("document/is_of_another.sql"))?;
        Ok(statement.exists((sha256, account))?)
    }

    /// The last day of the newest residence permit among the papers of an account, ISO.
    pub fn residence_permit(&self, account: i64) -> Result<Option<String>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("document/residence_permit.sql"))?;
        Ok(statement.query_row([account], |row| row.get(0))?)
    }

    /// The copy of a paper, unless it was erased.
    pub fn content(&self, id: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT content FROM document_content WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0)).optional()?)
    }

    /// Papers of a kind whose request ended before a moment and whose copies are still there.
    pub fn purgeable(&self, kind: &str, before: i64) -> Result<Vec<Document>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("document/purgeable.sql"))?;
        let rows = statement.query_map(named_params! { ":kind": kind, ":before": before }, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Documents<'_, Write> {
    /// Files a paper, with its copy where there is one; gives its row.
    pub fn insert(&self, paper: &Document, content: Option<&[u8]>) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("document/insert.sql"))?.execute(named_params! {
            ":request_id": paper.request, ":kind": paper.kind, ":type": paper.kind_of_identity,
            ":number": paper.number, ":expires": paper.expires,
            ":description": paper.description, ":origin": paper.origin,
            ":file_name": paper.file_name, ":sha256": paper.sha256, ":bytes": paper.bytes,
            ":pages": paper.pages, ":verdict": paper.verdict, ":findings": paper.findings,
            ":facts": paper.facts, ":added_by": paper.added_by, ":added_at": paper.added_at,
        })?;
        let id = self.db.last_insert_rowid();
        if let Some(content) = content {
            self.db
                .prepare_cached("INSERT INTO document_content (id, content) VALUES (?1, ?2)")?
                .execute((id, content))?;
        }
        Ok(id)
    }

    /// Takes a paper out, copy and all.
    pub fn remove(&self, id: i64, at: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE document SET removed_at = ?2 WHERE id = ?1")?.execute((id, at))?;
        self.erase(id)
    }

    /// Erases the copy of a paper whose time is over; whether it was still there.
    pub fn purge(&self, id: i64, at: i64) -> Result<bool, StoreError> {
        let mut statement = self
            .db
            .prepare_cached("UPDATE document SET purged_at = ?2 WHERE id = ?1 AND purged_at IS NULL")?;
        if statement.execute((id, at))? == 0 {
            return Ok(false);
        }
        self.erase(id)?;
        Ok(true)
    }

    fn erase(&self, id: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("DELETE FROM document_content WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Document> {
    Ok(Document {
        id: row.get("id")?,
        request: row.get("request_id")?,
        kind: row.get("kind")?,
        kind_of_identity: row.get("type")?,
        number: row.get("number")?,
        expires: row.get("expires")?,
        description: row.get("description")?,
        origin: row.get("origin")?,
        file_name: row.get("file_name")?,
        sha256: row.get("sha256")?,
        bytes: row.get("bytes")?,
        pages: row.get("pages")?,
        verdict: row.get("verdict")?,
        findings: row.get("findings")?,
        facts: row.get("facts")?,
        added_by: row.get("added_by")?,
        added_at: row.get("added_at")?,
        removed_at: row.get("removed_at")?,
        purged_at: row.get("purged_at")?,
    })
}
