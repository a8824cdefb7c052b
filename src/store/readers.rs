//! Several connections that read one state of the database, for work that reads all of it.
//!
//! A read transaction sees one state, but on its own connection alone. Every commit ends with an event, so
//! transactions that begin at the same end of the log see the same state; where a commit came in between, they begin
//! again.

use super::error::StoreError;
use super::open::Store;
use super::sql;
use rusqlite::{Connection, OptionalExtension};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How often the connections try to begin at one state before the first one reads alone.
const BEGINNINGS: usize = 20;

/// Connections inside read transactions on one state; dropped, they end them.
pub(super) struct Readers<'s> {
    store: &'s Store,
    others: Vec<Connection>,
}

/// A part of the work, and how much of it that is.
pub(super) trait Part {
    /// In the unit that progress is counted in.
    fn weight(&self) -> u64;
}

/// Hears how much of how much is done.
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64);

impl Store {
    /// As many readers as the machine has cores, at most `most`.
    pub(super) fn readers(&self, most: usize) -> Result<Readers<'_>, StoreError> {
        let cores = thread::available_parallelism().map_or(1, usize::from).min(most);
        // A connection that cannot be had (descriptors, memory) only leaves more work to the others.
        let mut others: Vec<Connection> = (1..cores).map_while(|_| self.sibling().ok()).collect();
        for _ in 0..BEGINNINGS {
            if begin_together(self.connection(), &others)? {
                return Ok(Readers { store: self, others });
            }
        }
        others.clear();
        begin_together(self.connection(), &others)?;
        Ok(Readers { store: self, others })
    }
}

/// Begins to read on every connection; false, and none reads, where a commit came in between.
fn begin_together(first: &Connection, others: &[Connection]) -> Result<bool, StoreError> {
    first.execute_batch("BEGIN")?;
    let begun = || -> Result<bool, StoreError> {
        let one = state(first)?;
        for other in others {
            other.execute_batch("BEGIN")?;
        }
        for other in others {
            if state(other)? != one {
                return Ok(false);
            }
        }
        Ok(true)
    };
    let together = begun();
    if !matches!(together, Ok(true)) {
        end(first, others);
    }
    together
}

fn end(first: &Connection, others: &[Connection]) {
    for connection in others.iter().chain([first]) {
        // A read that cannot end has nothing to lose; the next BEGIN says what is wrong.
        let _ = connection.execute_batch("COMMIT");
    }
}

/// What tells one state of the database from another: the last event, and the schema, since an upgrade has no event.
#[derive(PartialEq)]
struct State {
    last: Option<(i64, [u8; 32])>,
    schema: i64,
}

fn state(db: &Connection) -> Result<State, StoreError> {
    let last = db
        .prepare_cached(sql!("audit/last.sql"))?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(State { last, schema: db.pragma_query_value(None, "schema_version", |row| row.get(0))? })
}

impl Drop for Readers<'_> {
    fn drop(&mut self) {
        self.keep_pages(16);
        end(self.store.connection(), &self.others);
    }
}

impl Readers<'_> {
    /// The connection of the store itself.
    pub(super) fn first(&self) -> &Connection {
        self.store.connection()
    }

    /// Shares so many MiB among the caches of the connections.
    pub(super) fn keep_pages(&self, mebibytes: usize) {
        let each = mebibytes * 1024 / (self.others.len() + 1);
        for connection in self.others.iter().chain([self.first()]) {
            // The size of a cache is a matter of speed alone.
            let _ = connection.pragma_update(None, "cache_size", -(each as i64));
        }
    }

    /// Deals the parts out to the connections; the answers come in the order of the parts.
    pub(super) fn deal<P: Part + Sync, R: Send>(
        &mut self,
        parts: &[P],
        work: impl Fn(&Connection, &P) -> Result<R, StoreError> + Sync,
        progress: Progress<'_>,
    ) -> Result<Vec<R>, StoreError> {
        let (next, done) = (AtomicUsize::new(0), AtomicU64::new(0));
        let total = parts.iter().map(Part::weight).sum();
        let answers: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(parts.len()));
        let run = |connection: &Connection, said: &mut dyn FnMut(u64)| -> Result<(), StoreError> {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(part) = parts.get(at) else { return Ok(()) };
                let answer = work(connection, part).inspect_err(|_| {
                    // The others need not go on.
                    next.store(parts.len(), Ordering::Relaxed);
                })?;
                answers.lock().unwrap_or_else(PoisonError::into_inner).push((at, answer));
                said(done.fetch_add(part.weight(), Ordering::Relaxed) + part.weight());
            }
        };
        let (first, others) = (self.store.connection(), &mut self.others);
        thread::scope(|scope| {
            let run = &run;
            let threads: Vec<_> =
                others.iter_mut().map(|it| scope.spawn(move || run(it, &mut |_| {}))).collect();
            let own = run(first, &mut |done| progress(done, total));
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
                .fold(own, Result::and)
        })?;
        let mut answers = answers.into_inner().unwrap_or_else(PoisonError::into_inner);
        answers.sort_by_key(|(at, _)| *at);
        Ok(answers.into_iter().map(|(_, answer)| answer).collect())
    }
}
