//! An older copy of the office that was put back: how an operator's home notices it, and how an admin goes on from it.

use super::office::{Office, OfficeError};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::situations;
use crate::store::{AuditFilter, AuditRow, Head, Store, StoreError};
use std::cell::Cell;
use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

situations! {
    /// Why an older copy was not accepted.
    pub enum CopyError {
        /// Another admin was faster.
        Conflict "copy-already-accepted" Accepted,
        => Store(StoreError),
    }
}

/// Goes on from an older state of the office that was put back. What waits to leave may have left meanwhile, so it
/// becomes `unknown`; everybody whose home has seen later events is told at the next login. `lost` is an event that
/// somebody has seen and the log no longer holds; `since` the end of the log that the admin judged: of two who accept
/// at once, one comes too late. Gives how many messages.
pub fn accept_copy(
    office: &Office,
    clock: &dyn Clock,
    since: i64,
    lost: i64,
    reason: &str,
) -> Result<usize, CopyError> {
    let tx = office.begin(clock)?;
    if !reasons_since(&office.store, since)?.is_empty() {
        return Err(CopyError::Accepted);
    }
    let from = tx.audit().head()?.map_or(0, |head| head.seq);
    let messages = tx.message().may_have_left()?;
    tx.finish(&AuditEvent::CopyAccepted { from, lost, reason: reason.to_owned(), messages })?;
    office.memory.trust.set(Trust::GivenUp);
    Ok(messages)
}

/// The number of the newest event.
pub fn end(office: &Office) -> Result<i64, StoreError> {
    Ok(office.store.audit().head()?.map_or(0, |head| head.seq))
}

/// Why admins went on from older copies after an event of the log, the newest first.
pub fn reasons_since(store: &Store, since: i64) -> Result<Vec<String>, StoreError> {
    let events = acceptances(store)?.into_iter().filter(|event| event.seq > since);
    Ok(events.filter_map(|event| Some(event.detail?["reason"].as_str()?.to_owned())).collect())
}

fn acceptances(store: &Store) -> Result<Vec<AuditRow>, StoreError> {
    store.audit().list(&AuditFilter { action: Some("copy-accepted"), ..AuditFilter::default() })
}

/// How far what the home remembers is believed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// The log must go on from it.
    Kept,
    /// It is left as it is, and not asked: an admin is about to judge.
    Doubted,
    /// An admin gave it up for an older copy: the log as it stands takes its place.
    GivenUp,
}

/// The end of the log as the operator's home saw it last: a log that is shorter or other than
/// that was changed behind everybody's back.
pub struct HeadMemory {
    path: Option<PathBuf>,
    trust: Cell<Trust>,
}

/// What stands in the home's file: number and hash of the end of the log, then the hash of each acceptance of an older
/// copy that it has seen. An acceptance explains a log that does not go on from here once, and never a later change.
struct Seen {
    seq: i64,
    hash: String,
    acceptances: Vec<String>,
}

impl HeadMemory {
    /// In the operator's state folder, where there is one.
    pub fn new(state: Option<&Path>, office: &str) -> Self {
        let path = state.map(|folder| folder.join(format!("{office}.head")));
        Self { path, trust: Cell::new(Trust::Kept) }
    }

    /// The same, not asked and not changed unless an older copy is accepted.
    pub fn doubted(self) -> Self {
        self.trust.set(Trust::Doubted);
        self
    }

    pub(super) fn check(&self, store: &Store) -> Result<(), OfficeError> {
        if self.trust.get() == Trust::Doubted {
            return Ok(());
        }
        let Some(seen) = self.read() else { return Ok(()) };
        if store.audit().hash_at(seen.seq)?.as_ref() == Some(&seen.hash) {
            return Ok(());
        }
        if acceptances(store)?.iter().all(|event| seen.acceptances.contains(&event.hash)) {
            return Err(OfficeError::HistoryChanged { seq: seen.seq });
        }
        self.trust.set(Trust::GivenUp);
        Ok(())
    }

    fn read(&self) -> Option<Seen> {
        let text = fs::read_to_string(self.path.as_ref()?).ok()?;
        let mut words = text.split_whitespace().map(str::to_owned);
        let (seq, hash) = (words.next()?.parse().ok()?, words.next()?);
        Some(Seen { seq, hash, acceptances: words.collect() })
    }

    /// A home that cannot be written must not stop the office: it only loses this witness.
    pub(super) fn remember(&self, store: &Store) {
        let (Some(path), Ok(Some(Head { seq, hash }))) = (&self.path, store.audit().head()) else { return };
        let is_known = || self.read().is_some_and(|seen| seen.seq >= seq);
        if self.trust.get() == Trust::Doubted || self.trust.get() == Trust::Kept && is_known() {
            return;
        }
        let Ok(accepted) = acceptances(store) else { return };
        // Those of a log that was given up too: put back, it would explain itself once more.
        let mut known = self.read().map(|seen| seen.acceptances).unwrap_or_default();
        known.extend(accepted.into_iter().map(|it| it.hash));
        known.sort();
        known.dedup();
        let words = [seq.to_string(), hash].into_iter().chain(known);
        let _ = replace(path, &(words.collect::<Vec<_>>().join(" ") + "\n"));
    }
}

/// Writes a file whole, and sweeps what processes that were killed meanwhile left beside it.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let next = path.with_extension(format!("head.{}", std::process::id()));
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&next)?;
    file.write_all(text.as_bytes())?;
    fs::rename(next, path)?;
    for left in fs::read_dir(folder)?.flatten() {
        let left = left.path();
        let writer = left.extension().filter(|_| left.with_extension("") == path);
        if writer.is_some_and(|pid| !Path::new("/proc").join(pid).exists()) {
            fs::remove_file(&left)?;
        }
    }
    Ok(())
}
