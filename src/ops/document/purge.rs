//! Copies whose time is over: digest and facts remain.

use super::DocumentError;
use super::read::{DocumentView, view};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, italian_day};
use crate::model::request::{PaperKind, RequestNumber};
use crate::ops::{DAY, Office, settings};
use crate::store::Document;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

/// A copy whose time is over, as it is shown.
#[derive(Debug, Serialize)]
pub struct Due {
    /// The paper.
    #[serde(flatten)]
    pub paper: DocumentView,
    /// The request it came with.
    pub request: Option<RequestNumber>,
    /// The last day it was kept for.
    pub kept_until: Option<Date>,
}

/// The copies that are due: those of requests that ended more days ago than their kind is kept.
pub fn due(office: &Office, clock: &dyn Clock) -> Result<Vec<Due>, DocumentError> {
    rows(office, clock)?.iter().map(|(document, days)| shown(office, document, *days)).collect()
}

/// Erases the copies that are due, and gives those that it erased.
pub fn purge(office: &Office, clock: &dyn Clock) -> Result<Vec<Due>, DocumentError> {
    let mut erased = Vec::new();
    for (mut document, days) in rows(office, clock)? {
        let tx = office.begin(clock)?;
        let at = tx.at();
        // A colleague may have been faster.
        if !tx.document().purge(document.id, at)? {
            continue;
        }
        tx.finish(&AuditEvent::DocumentPurged { request: document.request, document: document.id })?;
        document.purged_at = Some(at);
        erased.push(shown(office, &document, days)?);
    }
    Ok(erased)
}

/// The papers, each with the days for which its kind is kept.
fn rows(office: &Office, clock: &dyn Clock) -> Result<Vec<(Document, i64)>, DocumentError> {
    let now = clock.now().as_millisecond();
    let mut due = Vec::new();
    for kind in PaperKind::ALL {
        let of_kind = |key: &&settings::Key| key.name.strip_prefix("retention.") == Some(kind.as_str());
        let Some(key) = settings::KEYS.iter().find(of_kind) else { continue };
        let days = settings::value(office, key.name)?;
        let Ok(days) = days.parse::<i64>() else { continue };
        let of_kind = office.store.document().purgeable(kind.as_str(), now - days * DAY)?;
        due.extend(of_kind.into_iter().map(|it| (it, days)));
    }
    Ok(due)
}

fn shown(office: &Office, document: &Document, days: i64) -> Result<Due, DocumentError> {
    let request = office.store.request().by_id(document.request)?;
    let end = request.as_ref().and_then(|it| it.ended_at).map(|it| it + days * DAY);
    let end = end.and_then(|it| Timestamp::from_millisecond(it).ok());
    Ok(Due {
        paper: view(office, document)?,
        request: request.map(|it| it.number),
        kept_until: end.map(italian_day),
    })
}
