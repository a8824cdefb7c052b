//! Copies whose time is over: digest and facts remain.

use super::DocumentError;
use super::read::{DocumentView, view};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::request::PaperKind;
use crate::ops::{DAY, Office, settings};
use crate::store::Document;

/// The copies that are due: those of requests that ended more days ago than their kind is kept.
pub fn due(office: &Office, clock: &dyn Clock) -> Result<Vec<DocumentView>, DocumentError> {
    rows(office, clock)?.iter().map(|it| Ok(view(office, it)?)).collect()
}

/// Erases the copies that are due, and gives those that it erased.
pub fn purge(office: &Office, clock: &dyn Clock) -> Result<Vec<DocumentView>, DocumentError> {
    let mut erased = Vec::new();
    for mut document in rows(office, clock)? {
        let tx = office.begin(clock)?;
        let at = tx.at();
        // A colleague may have been faster.
        if !tx.document().purge(document.id, at)? {
            continue;
        }
        tx.finish(&AuditEvent::DocumentPurged { request: document.request, document: document.id })?;
        document.purged_at = Some(at);
        erased.push(view(office, &document)?);
    }
    Ok(erased)
}

fn rows(office: &Office, clock: &dyn Clock) -> Result<Vec<Document>, DocumentError> {
    let now = clock.now().as_millisecond();
    let mut due = Vec::new();
    for kind in PaperKind::ALL {
        let of_kind = |key: &&settings::Key| key.name.strip_prefix("retention.") == Some(kind.as_str());
        let Some(key) = settings::KEYS.iter().find(of_kind) else { continue };
        let days = settings::value(office, key.name)?;
        let Ok(days) = days.parse::<i64>() else { continue };
        due.extend(office.store.document().purgeable(kind.as_str(), now - days * DAY)?);
    }
    Ok(due)
}
