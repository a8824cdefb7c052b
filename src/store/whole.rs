//! Whether every page is sound: what SQLite and SQLCipher find when they read the whole file.
//!
//! `integrity_check` of each table finds what is wrong with its rows and indices, `quick_check` of the whole database
//! what is wrong with its pages: together they are `integrity_check`, in parts of which every core takes one after the
//! other.
//!
//! SQLCipher looks at the file past the transaction. Beside processes that write, a page of the file may be half
//! written, or not written yet because the write-ahead log still holds it: what looks damaged is looked at again while
//! nobody can write and nothing waits in that log.

use super::error::StoreError;
use super::open::Store;
use super::readers::{Part, Progress, Readers};
use super::verify::{Verification, verify};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::thread;
use std::time::Duration;

/// Connections that read at once.
const CONNECTIONS: usize = 4;
/// Memory for the pages of all connections, in MiB: each row is looked up in every index of its table.
const PAGES: usize = 96;
/// How often to wait for other readers before the write-ahead log is empty, and how long.
const WAITS: usize = 40;
const WAIT: Duration = Duration::from_millis(50);

/// What an examination of the whole database found.
pub struct Examination {
    /// What is wrong with its pages; empty when all is well.
    pub faults: Vec<String>,
    /// What is wrong with its rows.
    pub log: Verification,
}

impl Store {
    /// Looks at everything, in one state of the database.
    pub fn examine(&self, progress: Progress<'_>) -> Result<Examination, StoreError> {
        let mut readers = self.readers(CONNECTIONS)?;
        let found = look_at_pages(&mut readers, progress)?;
        let log = verify(&mut readers, progress)?;
        drop(readers);
        Ok(Examination { faults: self.certain(found)?, log })
    }

    /// What SQLite and SQLCipher find when they read every page; empty when all is well.
    pub fn integrity_faults(&self, progress: Progress<'_>) -> Result<Vec<String>, StoreError> {
        let found = look_at_pages(&mut self.readers(CONNECTIONS)?, progress)?;
        self.certain(found)
    }

    /// All faults, once those of the file itself were looked at again.
    fn certain(&self, found: Found) -> Result<Vec<String>, StoreError> {
        let Found { mut faults, in_file } = found;
        if !in_file.is_empty() {
            faults.extend(self.faults_in_file()?);
        }
        Ok(faults)
    }

    /// What SQLCipher finds in the file while nobody writes to it.
    fn faults_in_file(&self) -> Result<Vec<String>, StoreError> {
        let other = self.sibling()?;
        for _ in 0..WAITS {
            let nobody_writes = self.lock()?;
            // Busy where another process is still writing pages of the last commit.
            let (busy, waiting, written) = other.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |row| {
                Ok((row.get::<_, bool>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
            })?;
            if !busy && waiting == written {
                return said(&other, FILE);
            }
            // Another process still reads an older state.
            drop(nobody_writes);
            thread::sleep(WAIT);
        }
        Err(StoreError::Busy)
    }
}

/// What SQLCipher says of the pages in the file.
const FILE: &str = "PRAGMA cipher_integrity_check";

/// What is wrong with the pages of one state, and what seems wrong with the file.
struct Found {
    faults: Vec<String>,
    in_file: Vec<String>,
}

/// A statement that reads a part of the pages.
struct Check {
    statement: String,
    weight: u64,
}

impl Part for Check {
    fn weight(&self) -> u64 {
        self.weight
    }
}

fn look_at_pages(readers: &mut Readers<'_>, progress: Progress<'_>) -> Result<Found, StoreError> {
    readers.keep_pages(PAGES);
    let checks = checks(readers.first())?;
    let answers = readers.deal(&checks, |db, check| said(db, &check.statement), progress)?;
    let mut found = Found { faults: Vec::new(), in_file: Vec::new() };
    for (check, answer) in checks.iter().zip(answers) {
        let list = if check.statement == FILE { &mut found.in_file } else { &mut found.faults };
        for fault in answer {
            // Two checks may find the same.
            if !list.contains(&fault) {
                list.push(fault);
            }
        }
    }
    Ok(found)
}

/// The checks, those that take longest first.
fn checks(db: &Connection) -> Result<Vec<Check>, StoreError> {
    let check = |statement: String, weight: u64| Check { statement, weight };
    let mut checks = Vec::new();
    let mut statement = db.prepare(
        "SELECT name, (SELECT count(*) FROM sqlite_schema i WHERE i.tbl_name = t.name AND i.type = 'index')
           FROM sqlite_schema t WHERE type = 'table' AND rootpage > 0",
    )?;
    let tables = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?;
    let mut rows_of_all = 0;
    for table in tables {
        let (name, indices) = table?;
        let quoted = name.replace('\'', "''");
        let last: Option<i64> =
            db.query_row(&format!("SELECT max(rowid) FROM \"{}\"", name.replace('"', "\"\"")), [], |row| {
                row.get(0)
            })?;
        let rows = last.unwrap_or_default().clamp(1, 1 << 40).unsigned_abs();
        rows_of_all += rows;
        checks.push(check(format!("PRAGMA integrity_check('{quoted}')"), rows * (indices + 1)));
        checks.push(check(format!("PRAGMA foreign_key_check('{quoted}')"), rows));
    }
    checks.push(check("PRAGMA quick_check".to_owned(), rows_of_all * 3));
    checks.push(check(FILE.to_owned(), rows_of_all));
    checks.sort_by_key(|it| std::cmp::Reverse(it.weight));
    Ok(checks)
}

fn said(db: &Connection, pragma: &str) -> Result<Vec<String>, StoreError> {
    let mut faults = Vec::new();
    let mut statement = db.prepare(pragma)?;
    let rows = statement.query_map([], |row| row.get::<_, Value>(0))?;
    for row in rows {
        match row? {
            Value::Text(text) if text == "ok" => {}
            Value::Text(text) => faults.push(text),
            _ => faults.push(pragma.to_owned()),
        }
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn damaged(sql: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.db");
        let store = Store::create(&path, &[7; 32]).unwrap();
        store
            .connection()
            .execute_batch("INSERT INTO setting (id, key, value) VALUES (1, 'a', 'x'), (2, 'b', 'y')")
            .unwrap();
        store.connection().execute_batch(sql).unwrap();
        drop(store);
        let store = Store::open(&path, &[7; 32]).unwrap();
        // The whole check of SQLite itself is what the parts are measured by.
        assert_eq!(said(store.connection(), "PRAGMA integrity_check").unwrap().is_empty(), sql.is_empty());
        store.integrity_faults(&mut |_, _| {}).unwrap()
    }

    #[test]
    fn a_sound_database_has_no_faults() {
        assert_eq!(damaged(""), Vec::<String>::new());
    }

    #[test]
    fn what_one_whole_check_finds_its_parts_find() {
        let schema = |change: &str| format!("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET {change}");
        for sql in [
            // An index of other values, one that lacks a row, a value out of bounds, a page that nothing uses.
            "CREATE INDEX extra ON setting (value); ".to_owned()
                + &schema("sql = 'CREATE INDEX extra ON setting (key)' WHERE name = 'extra'"),
            "CREATE INDEX extra ON setting (value) WHERE value = 'x'; ".to_owned()
                + &schema("sql = 'CREATE INDEX extra ON setting (value)' WHERE name = 'extra'"),
            "CREATE TABLE extra (a INTEGER) STRICT; INSERT INTO extra VALUES (1); ".to_owned()
                + &schema("sql = 'CREATE TABLE extra (a TEXT) STRICT' WHERE name = 'extra'"),
            "CREATE TABLE extra (a INTEGER); PRAGMA writable_schema = ON; \
             DELETE FROM sqlite_schema WHERE name = 'extra'"
                .to_owned(),
        ] {
            assert!(!damaged(&sql).is_empty(), "{sql}");
        }
    }
}
