//! The log: rows chained by SHA-256, each with the salted digests of what it changed.
//!
//! Personal detail lies in a side table under a commitment, so that it can be erased and the
//! chain still holds. `verify` walks the chain and compares the last digest of every object with
//! the object itself, so a row changed behind the log's back is found.

use super::error::StoreError;
use super::{Audits, Read, sql};
use crate::model::audit::AuditEvent;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashSet};

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
];

const OBJECT: usize = 1 + 8 + 32;
const GENESIS: [u8; 32] = [0; 32];

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

/// What `audit verify` found.
#[derive(Clone, Debug, Serialize)]
pub struct Verification {
    /// Whether everything agrees.
    pub ok: bool,
    /// Events read.
    pub events: i64,
    /// The end of the chain.
    pub head: Option<Head>,
    /// The first event that does not agree with the one before it.
    pub first_bad: Option<i64>,
    /// Rows that are not what the log last said of them, `table/row`; at most twenty.
    pub altered: Vec<String>,
    /// Whether the tables and guards are those of this version.
    pub schema: bool,
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
struct Link<'a> {
    seq: i64,
    at: i64,
    operator: Option<i64>,
    action: &'a str,
    subject: Option<&'a str>,
    subject_id: Option<i64>,
    objects: &'a [u8],
    commitment: &'a [u8; 32],
}

impl Link<'_> {
    fn hash(&self, previous: &[u8; 32]) -> [u8; 32] {
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

fn commitment(salt: &[u8; 16], detail: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(detail).finalize().into()
}

/// SHA-256 over the salt and every column that is not NULL, by name; all zero for a deleted row.
fn object_digest(db: &Connection, table: u8, id: i64, salt: &[u8; 16]) -> Result<[u8; 32], StoreError> {
    let Some(name) = TABLES.get(usize::from(table)) else { return Ok([0; 32]) };
    let mut statement = db.prepare_cached(&format!("SELECT * FROM {name} WHERE rowid = ?1"))?;
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let digest = statement
        .query_row([id], |row| {
            let mut digest = Sha256::new().chain_update(salt);
            for (at, column) in columns.iter().enumerate() {
                let value = row.get_ref(at)?;
                let (tag, bytes): (u8, std::borrow::Cow<'_, [u8]>) = match value {
                    ValueRef::Null => continue,
                    ValueRef::Integer(number) => (1, number.to_be_bytes().to_vec().into()),
                    ValueRef::Real(number) => (2, number.to_be_bytes().to_vec().into()),
                    ValueRef::Text(text) => (3, text.into()),
                    ValueRef::Blob(blob) => (4, blob.into()),
                };
                digest.update((column.len() as u64).to_be_bytes());
                digest.update(column.as_bytes());
                digest.update([tag]);
                digest.update((bytes.len() as u64).to_be_bytes());
                digest.update(&bytes);
            }
            Ok(digest.finalize().into())
        })
        .optional()?;
    Ok(digest.unwrap_or([0; 32]))
}

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

    /// Events about one row, or all, the newest first, those before `before`.
    pub fn list(
        &self,
        subject: Option<(&str, i64)>,
        action: Option<&str>,
        before: i64,
        limit: i64,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("audit/list.sql"))?;
        let rows = statement.query_map(
            named_params! {
                ":subject": subject.map(|it| it.0),
                ":subject_id": subject.map(|it| it.1),
                ":action": action,
                ":before": before,
                ":limit": limit,
            },
            listed,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Audits<'_, Read> {
    /// Walks the whole log and compares it with the rows it speaks of.
    pub fn verify(&self, schema: bool) -> Result<Verification, StoreError> {
        let (events, head, first_bad) = self.walk()?;
        let altered = self.altered()?;
        let ok = first_bad.is_none() && altered.is_empty() && schema;
        Ok(Verification { ok, events, head, first_bad, altered, schema })
    }

    fn walk(&self) -> Result<(i64, Option<Head>, Option<i64>), StoreError> {
        let mut statement = self.db.prepare(sql!("audit/walk.sql"))?;
        let mut rows = statement.query([])?;
        let (mut events, mut head, mut first_bad, mut previous) = (0, None, None, GENESIS);
        while let Some(row) = rows.next()? {
            events += 1;
            let seq: i64 = row.get("seq")?;
            let commitment_kept: [u8; 32] = row.get("commitment")?;
            let link = Link {
                seq,
                at: row.get("at")?,
                operator: row.get("operator_id")?,
                action: row.get_ref("action")?.as_str().unwrap_or_default(),
                subject: row.get_ref("subject")?.as_str_or_null().unwrap_or_default(),
                subject_id: row.get("subject_id")?,
                objects: row.get_ref("objects")?.as_blob().unwrap_or_default(),
                commitment: &commitment_kept,
            };
            let kept: [u8; 32] = row.get("hash")?;
            let salt: Option<[u8; 16]> = row.get("salt")?;
            let detail = row.get_ref("detail")?.as_str_or_null().unwrap_or_default();
            let told = match (salt, detail) {
                (Some(salt), Some(detail)) => commitment(&salt, detail.as_bytes()) == commitment_kept,
                // Nothing erases details yet: one that is gone was taken.
                _ => false,
            };
            if first_bad.is_none() && (seq != events || link.hash(&previous) != kept || !told) {
                first_bad = Some(seq);
            }
            previous = kept;
            head = Some(Head { seq, hash: hex(&kept) });
        }
        Ok((events, head, first_bad))
    }

    /// Rows that differ from their last digest, and rows that no event ever spoke of.
    fn altered(&self) -> Result<Vec<String>, StoreError> {
        let mut seen: HashSet<(u8, i64)> = HashSet::new();
        let mut altered = Vec::new();
        let report = |table: u8, id: i64, altered: &mut Vec<String>| {
            if altered.len() < 20 {
                altered.push(format!("{}/{id}", TABLES.get(usize::from(table)).copied().unwrap_or("?")));
            }
        };
        let mut statement = self.db.prepare(sql!("audit/objects.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let salt: Option<[u8; 16]> = row.get("salt")?;
            let objects = row.get_ref("objects")?.as_blob().unwrap_or_default();
            for object in objects.chunks_exact(OBJECT).rev() {
                let table = object[0];
                let id = i64::from_be_bytes(object[1..9].try_into().unwrap_or_default());
                if !seen.insert((table, id)) {
                    continue;
                }
                let holds = match &salt {
                    Some(salt) => object_digest(self.db, table, id, salt)? == object[9..],
                    None => false,
                };
                if !holds {
                    report(table, id, &mut altered);
                }
            }
        }
        for (number, name) in TABLES.iter().enumerate() {
            let mut statement = self.db.prepare(&format!("SELECT rowid FROM {name}"))?;
            let ids = statement.query_map([], |row| row.get::<_, i64>(0))?;
            for id in ids {
                let object = (number as u8, id?);
                if !seen.contains(&object) {
                    report(object.0, object.1, &mut altered);
                }
            }
        }
        Ok(altered)
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

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}
