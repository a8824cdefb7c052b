//! Proving the log: the chain is walked, and the last digest of every row is compared with the row itself, so that a
//! row changed behind the log's back is found.
//!
//! The log and then each table are read once, in the order of their rows, in parts of which every core takes one after
//! the other. Each event keeps the hash of the chain up to it, so a part of the chain can be walked by itself.

use super::audit::{Columns, GENESIS, Head, Link, OBJECT, TABLES, commitment, hex};
use super::error::StoreError;
use super::open::Store;
use super::readers::{Part, Progress, Readers};
use super::sql;
use rusqlite::types::{FromSql, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::mem;
use std::ops::RangeInclusive;

/// Connections that read at once; beyond this the disk and the merging bound the work.
const CONNECTIONS: usize = 8;
/// Memory for the pages of all connections, in MiB. Reading in order, a page is asked for once.
const PAGES: usize = 16;
/// Rows of a part, so that no core waits long for the last one.
const ROWS: u64 = 8192;
/// The most parts of a table, however far apart its rows are numbered.
const PARTS: u64 = 1024;
/// Altered rows that are named.
const NAMED: usize = 20;

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

impl Store {
    /// Walks the whole log and compares it with the rows it speaks of, all in one state of the database.
    pub fn verify(&self, progress: Progress<'_>) -> Result<Verification, StoreError> {
        verify(&mut self.readers(CONNECTIONS)?, progress)
    }
}

/// What readers of one state find.
pub(super) fn verify(readers: &mut Readers<'_>, progress: Progress<'_>) -> Result<Verification, StoreError> {
    readers.keep_pages(PAGES);
    let schema = schema(readers.first())? == SCHEMA;
    let log = parts(readers.first(), "audit")?;
    let mut tables = Vec::new();
    for (number, name) in TABLES.iter().enumerate() {
        for rows in parts(readers.first(), name)? {
            tables.push((number, rows));
        }
    }
    // Both walks are one work to whoever waits.
    let rest: u64 = tables.iter().map(|(_, rows)| weight(rows)).sum();
    let walked = readers.deal(&log, walk, &mut |done, total| progress(done, total + rest))?;
    let begun: u64 = log.iter().map(weight).sum();

    let events = walked.iter().map(|it| it.events).sum();
    let head = walked.iter().rev().find_map(|it| it.head.clone());
    let first_bad = walked.iter().find_map(|it| it.first_bad);
    let said = last_digests(walked.into_iter().map(|it| it.objects).collect());
    let work: Vec<Rows<'_>> = tables
        .into_iter()
        .map(|(number, rows)| Rows { number, said: within(&said[number], &rows), rows })
        .collect();
    let found = readers.deal(&work, compare, &mut |done, total| progress(begun + done, begun + total))?;
    // Digests of tables that are none of ours.
    let strange =
        said[TABLES.len()].iter().filter(|it| it.digest != [0; 32]).map(|it| format!("?/{}", it.id));
    let altered: Vec<String> = found.into_iter().flatten().chain(strange).take(NAMED).collect();
    let ok = first_bad.is_none() && altered.is_empty() && schema;
    Ok(Verification { ok, events, head, first_bad, altered, schema })
}

/// The schema of this version, as [`schema`] tells it of a new office: to make one for each comparison takes longer than
/// to read a small log.
const SCHEMA: &str = "357906a9015c63fbf313e5ad764467becf3c283d17ccd205d8b327734c1f3b97";

/// Tables, indices and guards as the database keeps them: the SHA-256 of their names and texts, in hexadecimal.
pub(super) fn schema(db: &Connection) -> Result<String, StoreError> {
    let mut statement =
        db.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")?;
    let mut rows = statement.query([])?;
    let mut hash = Sha256::new();
    while let Some(row) = rows.next()? {
        for column in 0..2 {
            let text = row.get_ref(column)?.as_bytes().unwrap_or_default();
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        }
    }
    Ok(hex(&hash.finalize()))
}

/// Every rowid there may be, in ranges that hold about as many rows each.
fn parts(db: &Connection, table: &str) -> Result<Vec<RangeInclusive<i64>>, StoreError> {
    let bounds: (Option<i64>, Option<i64>) = db.query_row(
        &format!("SELECT (SELECT min(rowid) FROM {table}), (SELECT max(rowid) FROM {table})"),
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let (Some(least), Some(most)) = bounds else { return Ok(vec![i64::MIN..=i64::MAX]) };
    let span = most.abs_diff(least);
    let step = ROWS.max(span / PARTS + 1);
    let mut ranges = Vec::new();
    let mut from = i64::MIN;
    for part in 1..=span / step {
        let next = least.saturating_add_unsigned(part * step);
        ranges.push(from..=next - 1);
        from = next;
    }
    ranges.push(from..=i64::MAX);
    Ok(ranges)
}

/// About how many rows lie in a range; the first and the last are open.
fn weight(rows: &RangeInclusive<i64>) -> u64 {
    rows.end().abs_diff(*rows.start()).min(ROWS)
}

impl Part for RangeInclusive<i64> {
    fn weight(&self) -> u64 {
        weight(self)
    }
}

/// What an event says of a row.
#[derive(Clone, Copy)]
struct Said {
    id: i64,
    salt: [u8; 16],
    digest: [u8; 32],
}

/// The digests of each table by number; after the last, those of tables that are none of ours.
type ByTable = Vec<Vec<Said>>;

/// What was found in a part of the log.
struct Walked {
    events: i64,
    head: Option<Head>,
    first_bad: Option<i64>,
    objects: ByTable,
}

fn walk(db: &Connection, events: &RangeInclusive<i64>) -> Result<Walked, StoreError> {
    let (from, to) = (*events.start(), *events.end());
    let mut walked =
        Walked { events: 0, head: None, first_bad: None, objects: vec![vec![]; TABLES.len() + 1] };
    let (mut expected, mut previous) = if from == i64::MIN {
        (1, Some(GENESIS))
    } else {
        let mut before = db.prepare_cached("SELECT hash FROM audit WHERE seq = ?1")?;
        (from, before.query_row([from - 1], |row| row.get(0)).optional()?)
    };
    let mut last = None;
    let mut statement = db.prepare_cached(sql!("audit/walk.sql"))?;
    let mut rows = statement.query((from, to))?;
    while let Some(row) = rows.next()? {
        let event = Kept::read(row)?;
        let detail_holds = match (event.salt, event.detail) {
            (Some(salt), Some(detail)) => commitment(&salt, detail) == *event.link.commitment,
            // Nothing erases details yet: one that is gone was taken.
            _ => false,
        };
        let seq = event.link.seq;
        let follows = seq == expected && previous.is_some_and(|it| event.link.hash(&it) == event.hash);
        if walked.first_bad.is_none() && !(follows && detail_holds) {
            walked.first_bad = Some(seq);
        }
        for object in event.link.objects.chunks_exact(OBJECT) {
            let table = usize::from(object[0]).min(TABLES.len());
            // Without its salt nothing can be compared: no row has this digest, nor has one that is gone.
            let digest = event.salt.map_or([0xff; 32], |_| object[9..].try_into().unwrap_or_default());
            walked.objects[table].push(Said {
                id: i64::from_be_bytes(object[1..9].try_into().unwrap_or_default()),
                salt: event.salt.unwrap_or_default(),
                digest,
            });
        }
        walked.events += 1;
        expected = expected.saturating_add(1);
        previous = Some(event.hash);
        last = Some((seq, event.hash));
    }
    walked.head = last.map(|(seq, hash)| Head { seq, hash: hex(&hash) });
    walked.objects.iter_mut().for_each(keep_last);
    Ok(walked)
}

/// An event as it is kept.
struct Kept<'r> {
    link: Link<'r>,
    hash: [u8; 32],
    salt: Option<[u8; 16]>,
    detail: Option<&'r [u8]>,
}

impl<'r> Kept<'r> {
    fn read(row: &'r Row<'_>) -> rusqlite::Result<Self> {
        let text = |at: usize| row.get_ref(at).map(|it| it.as_str_or_null().unwrap_or_default());
        let commitment = match row.get_ref(7)? {
            ValueRef::Blob(bytes) => bytes.try_into().unwrap_or(&[0; 32]),
            _ => &[0; 32],
        };
        let link = Link {
            seq: row.get(0)?,
            at: row.get(1)?,
            operator: row.get(2)?,
            action: text(3)?.unwrap_or_default(),
            subject: text(4)?,
            subject_id: row.get(5)?,
            objects: row.get_ref(6)?.as_blob().unwrap_or_default(),
            commitment,
        };
        // What has another length or type than it should was not written by us: it agrees with nothing.
        let salt = Option::<[u8; 16]>::column_result(row.get_ref(9)?).unwrap_or_default();
        let hash = <[u8; 32]>::column_result(row.get_ref(8)?).unwrap_or_default();
        Ok(Self { link, hash, salt, detail: text(10)?.map(str::as_bytes) })
    }
}

/// Of several digests of one row the last one counts; sorted by row afterwards.
fn keep_last(said: &mut Vec<Said>) {
    if !said.is_sorted_by_key(|it| it.id) {
        said.sort_by_key(|it| it.id);
    }
    said.dedup_by(|later, kept| {
        let is_same = later.id == kept.id;
        if is_same {
            *kept = *later;
        }
        is_same
    });
}

/// The last digest of every row, from those of the parts of the log.
fn last_digests(mut parts: Vec<ByTable>) -> ByTable {
    let of_table = |number: usize| {
        let mut said = Vec::with_capacity(parts.iter().map(|it| it[number].len()).sum());
        for part in &mut parts {
            said.append(&mut mem::take(&mut part[number]));
        }
        keep_last(&mut said);
        said
    };
    (0..=TABLES.len()).map(of_table).collect()
}

/// A part of a table, and what the log says of its rows.
struct Rows<'s> {
    number: usize,
    rows: RangeInclusive<i64>,
    said: &'s [Said],
}

impl Part for Rows<'_> {
    fn weight(&self) -> u64 {
        weight(&self.rows)
    }
}

fn within<'s>(said: &'s [Said], rows: &RangeInclusive<i64>) -> &'s [Said] {
    let from = said.partition_point(|it| it.id < *rows.start());
    let to = said.partition_point(|it| it.id <= *rows.end());
    &said[from..to]
}

/// Rows that differ from their last digest, rows that are gone, and rows that no event ever spoke of.
fn compare(db: &Connection, part: &Rows<'_>) -> Result<Vec<String>, StoreError> {
    let name = TABLES[part.number];
    let mut statement = db.prepare_cached(&format!(
        "SELECT rowid, * FROM {name} WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid"
    ))?;
    let columns = Columns::of(&statement, 1);
    let mut rows = statement.query((part.rows.start(), part.rows.end()))?;
    let (mut altered, mut buffer) = (Vec::new(), Vec::new());
    let mut said = part.said.iter().peekable();
    let mut report = |id: i64| {
        if altered.len() < NAMED {
            altered.push(format!("{name}/{id}"));
        }
    };
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        while let Some(gone) = said.next_if(|it| it.id < id) {
            if gone.digest != [0; 32] {
                report(gone.id);
            }
        }
        let holds = match said.next_if(|it| it.id == id) {
            Some(last) => columns.digest(row, &last.salt, &mut buffer)? == last.digest,
            None => false,
        };
        if !holds {
            report(id);
        }
    }
    said.filter(|it| it.digest != [0; 32]).for_each(|it| report(it.id));
    Ok(altered)
}

#[cfg(test)]
mod tests;
