//! The log: rows chained by SHA-256, each with the salted digests of what it changed.
//!
//! Personal detail lies in a side table under a commitment, so that it can be erased and the
//! chain still holds. [`super::verify`] proves it.

use super::error::StoreError;
use super::listing::{Listing, lists};
use super::{Audits, sql};
use crate::model::audit::AuditEvent;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, Statement, ToSql, named_params};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The tables whose rows are digested; the number of each is its place, so the list only grows.
pub(super) const TABLES: &[&str] = &[
    "office",
    "setting",
    "operator",
    "operator_grant",
    "organisation",
    "account",
    "contact_change",
    "password",
    "activation",
    "pin_pair",
    "pin_half",
    "message",
    "import_run",
    "import_row",
    "request",
    "document",
    "decision",
    "access_try",
    "secret_answers",
    "holder_key",
    "pin_copy",
    "identity_proof",
    "delegation",
    "company_code",
    "account_alias",
    "declaration",
    "company_notice",
    "message_return",
];

/// The bytes of one object of an event: table, row, digest.
pub(super) const OBJECT: usize = 1 + 8 + 32;
/// What the first event follows.
pub(super) const GENESIS: [u8; 32] = [0; 32];

/// One event as it is listed.
#[derive(Clone, Debug, Serialize)]
pub struct AuditRow {
    /// Its number.
    pub seq: i64,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who.
    pub operator: Option<String>,
    /// What.
    pub action: String,
    /// Table of what it is about.
    pub subject: Option<String>,
    /// Row of what it is about.
    pub subject_id: Option<i64>,
    /// The detail; none once erased.
    pub detail: Option<serde_json::Value>,
    /// The chain up to here, in hexadecimal.
    pub hash: String,
}

/// The end of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Head {
    /// Number of the last event.
    pub seq: i64,
    /// Its hash, in hexadecimal.
    pub hash: String,
}

pub(super) fn append(
    db: &Connection,
    operator: Option<i64>,
    at: i64,
    event: &AuditEvent,
    objects: &BTreeSet<(u8, i64)>,
) -> Result<(), StoreError> {
    let salt: [u8; 16] = db.prepare_cached("SELECT randomblob(16)")?.query_row([], |row| row.get(0))?;
    let mut packed = Vec::with_capacity(objects.len() * OBJECT);
    for (table, id) in objects {
        packed.push(*table);
        packed.extend_from_slice(&id.to_be_bytes());
        packed.extend_from_slice(&object_digest(db, *table, *id, &salt)?);
    }
    let mut detail =
        serde_json::to_value(event).map_err(|error| StoreError::Sql { detail: error.to_string() })?;
    let action = match detail.as_object_mut().and_then(|fields| fields.remove("action")) {
        Some(serde_json::Value::String(word)) => word,
        _ => String::new(),
    };
    let detail = detail.to_string();
    let (last, previous) = db
        .prepare_cached(sql!("audit/last.sql"))?
        .query_row([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, [u8; 32]>(1)?)))
        .optional()?
        .unwrap_or((0, GENESIS));
    let seq = last + 1;
    let subject = event.subject();
    let commitment = commitment(&salt, detail.as_bytes());
    let link = Link {
        seq,
        at,
        operator,
        action: &action,
        subject: subject.map(|it| it.table),
        subject_id: subject.map(|it| it.id),
        objects: &packed,
        commitment: &commitment,
    };
    db.prepare_cached(sql!("audit/insert.sql"))?.execute(named_params! {
        ":seq": seq,
        ":at": at,
        ":operator_id": operator,
        ":action": action,
        ":subject": link.subject,
        ":subject_id": link.subject_id,
        ":objects": packed,
        ":commitment": commitment,
        ":hash": link.hash(&previous),
    })?;
    db.prepare_cached(sql!("audit/insert_detail.sql"))?
        .execute(named_params! { ":seq": seq, ":salt": salt, ":detail": detail })?;
    Ok(())
}

/// The fields of an event that the chain binds.
pub(super) struct Link<'a> {
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) operator: Option<i64>,
    pub(super) action: &'a str,
    pub(super) subject: Option<&'a str>,
    pub(super) subject_id: Option<i64>,
    pub(super) objects: &'a [u8],
    pub(super) commitment: &'a [u8; 32],
}

impl Link<'_> {
    pub(super) fn hash(&self, previous: &[u8; 32]) -> [u8; 32] {
        let mut chain = Sha256::new();
        let mut field = |bytes: Option<&[u8]>| {
            // Absent and empty differ.
            let length = bytes.map_or(u64::MAX, |it| it.len() as u64);
            chain.update(length.to_be_bytes());
            chain.update(bytes.unwrap_or_default());
        };
        field(Some(previous));
        field(Some(&self.seq.to_be_bytes()));
        field(Some(&self.at.to_be_bytes()));
        field(self.operator.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        field(Some(self.action.as_bytes()));
        field(self.subject.map(str::as_bytes));
        field(self.subject_id.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        field(Some(self.objects));
        field(Some(self.commitment));
        chain.finalize().into()
    }
}

pub(super) fn commitment(salt: &[u8; 16], detail: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(detail).finalize().into()
}

/// SHA-256 over the salt and every column that is not NULL, by name; all zero for a deleted row.
fn object_digest(db: &Connection, table: u8, id: i64, salt: &[u8; 16]) -> Result<[u8; 32], StoreError> {
    let Some(name) = TABLES.get(usize::from(table)) else { return Ok([0; 32]) };
    let mut statement = db.prepare_cached(&format!("SELECT * FROM {name} WHERE rowid = ?1"))?;
    let columns = Columns::of(&statement, 0);
    let digest = statement.query_row([id], |row| columns.digest(row, salt, &mut Vec::new())).optional()?;
    Ok(digest.unwrap_or([0; 32]))
}

/// The columns of a row that are digested, from one place on; each as its name goes into the digest.
pub(super) struct Columns {
    names: Vec<Vec<u8>>,
    from: usize,
}

impl Columns {
    pub(super) fn of(statement: &Statement<'_>, from: usize) -> Self {
        let named = |name: &str| [&(name.len() as u64).to_be_bytes()[..], name.as_bytes()].concat();
        Self { names: statement.column_names().skip(from).map(named).collect(), from }
    }

    /// The digest of a row; `buffer` is only there to be used again.
    pub(super) fn digest(
        &self,
        row: &Row<'_>,
        salt: &[u8; 16],
        buffer: &mut Vec<u8>,
    ) -> rusqlite::Result<[u8; 32]> {
        buffer.clear();
        buffer.extend_from_slice(salt);
        for (at, name) in self.names.iter().enumerate() {
            let mut field = |tag: u8, bytes: &[u8]| {
                buffer.extend_from_slice(name);
                buffer.push(tag);
                buffer.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
                buffer.extend_from_slice(bytes);
            };
            match row.get_ref(self.from + at)? {
                ValueRef::Null => {}
                ValueRef::Integer(number) => field(1, &number.to_be_bytes()),
                ValueRef::Real(number) => field(2, &number.to_be_bytes()),
                ValueRef::Text(text) => field(3, text),
                ValueRef::Blob(blob) => field(4, blob),
            }
        }
        Ok(Sha256::digest(&*buffer).into())
    }
}

lists!(Audits, AuditFilter<'_>, AuditRow, "Events, the newest first.");

impl<A> Audits<'_, A> {
    /// The end of the chain; none while the log is empty.
    pub fn head(&self) -> Result<Option<Head>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("audit/last.sql"))?;
        let head = statement
            .query_row([], |row| Ok(Head { seq: row.get(0)?, hash: hex(&row.get::<_, [u8; 32]>(1)?) }))
            .optional()?;
        Ok(head)
    }

    /// The moment of the newest event, in milliseconds since 1970.
    pub fn newest(&self) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT at FROM audit ORDER BY seq DESC LIMIT 1";
        Ok(self.db.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?)
    }

    /// The newest event of a list.
    pub fn last(&self, filter: &AuditFilter<'_>) -> Result<Option<AuditRow>, StoreError> {
        Ok(self.list(&AuditFilter { limit: 1, ..*filter })?.pop())
    }

    /// The hash of one event, in hexadecimal.
    pub fn hash_at(&self, seq: i64) -> Result<Option<String>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT hash FROM audit WHERE seq = ?1")?;
        Ok(statement.query_row([seq], |row| row.get::<_, [u8; 32]>(0)).optional()?.map(|hash| hex(&hash)))
    }

    /// Whether an operator acted after an event.
    pub fn has_event_of(&self, operator: i64, since: i64) -> Result<bool, StoreError> {
        let mut statement =
            self.db.prepare_cached("SELECT 1 FROM audit WHERE seq > ?1 AND operator_id = ?2")?;
        Ok(statement.exists((since, operator))?)
    }

    /// One event.
    pub fn by_seq(&self, seq: i64) -> Result<Option<AuditRow>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("audit/by_seq.sql"))?;
        Ok(statement.query_row([seq], listed).optional()?)
    }
}

/// Which events to list.
pub struct AuditFilter<'a> {
    /// About this row of a table.
    pub subject: Option<(&'a str, i64)>,
    /// Of this action.
    pub action: Option<&'a str>,
    /// Before this event.
    pub before: i64,
    /// At most so many; -1 is all.
    pub limit: i64,
}

impl<'a> AuditFilter<'a> {
    /// Events of an action about a row of a table.
    pub fn of(table: &'a str, id: i64, action: &'a str) -> Self {
        Self { subject: Some((table, id)), action: Some(action), ..Self::default() }
    }
}

impl Default for AuditFilter<'_> {
    fn default() -> Self {
        Self { subject: None, action: None, before: i64::MAX, limit: -1 }
    }
}

impl AuditFilter<'_> {
    fn listing<R>(&self, run: impl FnOnce(&Listing<'_, AuditRow>) -> R) -> R {
        let (subject, id) = self.subject.unzip();
        let values: [(&str, &dyn ToSql); 5] = [
            (":subject", &subject),
            (":subject_id", &id),
            (":action", &self.action),
            (":before", &self.before),
            (":limit", &self.limit),
        ];
        run(&Listing { text: sql!("audit/list.sql"), values: &values, read: listed })
    }
}

fn listed(row: &Row<'_>) -> rusqlite::Result<AuditRow> {
    Ok(AuditRow {
        seq: row.get("seq")?,
        at: row.get("at")?,
        operator: row.get("operator")?,
        action: row.get("action")?,
        subject: row.get("subject")?,
        subject_id: row.get("subject_id")?,
        detail: row.get::<_, Option<String>>("detail")?.and_then(|text| serde_json::from_str(&text).ok()),
        hash: hex(&row.get::<_, [u8; 32]>("hash")?),
    })
}

pub(super) fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}
