//! The one way to write: a transaction that only an audit event can close.

use super::audit::{self, TABLES};
use super::error::StoreError;
use super::open::Store;
use crate::model::audit::AuditEvent;
use jiff::Timestamp;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The rows written since the last event, by table number and rowid, as SQLite itself reports
/// them: no write can forget to tell the log.
pub(super) type Touched = Arc<Mutex<BTreeSet<(u8, i64)>>>;

pub(super) fn note(touched: &Touched, table: &str, row: i64) {
    if let Some(number) = TABLES.iter().position(|it| *it == table)
        && let Ok(mut list) = touched.lock()
    {
        list.insert((number as u8, row));
    }
}

/// A write transaction. Dropped without [`Tx::finish`], it leaves no trace.
pub struct Tx<'s> {
    store: &'s Store,
    operator: Option<i64>,
    at: Timestamp,
    open: bool,
}

impl Store {
    /// Begins to write, on behalf of an operator, at a moment that all its rows share.
    pub fn begin(&self, operator: Option<i64>, at: Timestamp) -> Result<Tx<'_>, StoreError> {
        self.expect_in_place()?;
        self.connection().execute_batch("BEGIN IMMEDIATE")?;
        if let Ok(mut list) = self.touched().lock() {
            list.clear();
        }
        Ok(Tx { store: self, operator, at, open: true })
    }
}

/// The right to write, held without writing.
pub(super) struct Lock<'s>(&'s Store);

impl Store {
    /// Waits until nobody writes; dropped, others may again.
    pub(super) fn lock(&self) -> Result<Lock<'_>, StoreError> {
        self.connection().execute_batch("BEGIN IMMEDIATE")?;
        Ok(Lock(self))
    }
}

impl Drop for Lock<'_> {
    fn drop(&mut self) {
        // Nothing was written; the next BEGIN says what is wrong.
        let _ = self.0.connection().execute_batch("ROLLBACK");
    }
}

/// Several reads of one state of the database, under one lock.
pub struct Snapshot<'s>(&'s Store);

impl Store {
    /// Begins to read; dropped, it ends.
    pub fn snapshot(&self) -> Result<Snapshot<'_>, StoreError> {
        self.connection().execute_batch("BEGIN")?;
        Ok(Snapshot(self))
    }
}

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        // A read that cannot end has nothing to lose; the next BEGIN says what is wrong.
        let _ = self.0.connection().execute_batch("COMMIT");
    }
}

impl Tx<'_> {
    pub(super) fn connection(&self) -> &Connection {
        self.store.connection()
    }

    /// The moment of the transaction, in milliseconds since 1970.
    pub fn at(&self) -> i64 {
        self.at.as_millisecond()
    }

    /// The operator who acts.
    pub fn acting(&self) -> Option<i64> {
        self.operator
    }

    /// Records one event of several; the rows written since the last one are its objects.
    pub fn record(&mut self, event: &AuditEvent) -> Result<(), StoreError> {
        let objects = match self.store.touched().lock() {
            Ok(mut list) => std::mem::take(&mut *list),
            Err(_) => BTreeSet::new(),
        };
        audit::append(self.connection(), self.operator, self.at(), event, &objects)
    }

    /// Records the event and commits.
    pub fn finish(mut self, event: &AuditEvent) -> Result<(), StoreError> {
        self.record(event)?;
        // What is committed to a file that was replaced is lost with it.
        self.store.expect_in_place()?;
        self.connection().execute_batch("COMMIT")?;
        self.open = false;
        Ok(())
    }
}

impl Drop for Tx<'_> {
    fn drop(&mut self) {
        if self.open {
            // The connection rolls back by itself when even this fails.
            let _ = self.connection().execute_batch("ROLLBACK");
        }
    }
}
