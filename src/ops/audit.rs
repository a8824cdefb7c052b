//! Reading the log and proving it.

use super::office::{Office, OfficeError};
use super::password::moment;
use crate::model::contact::{Email, Phone};
use crate::situations;
use crate::store::{AuditFilter, AuditRow, Progress, StoreError, Verification};
use serde::Serialize;
use serde_json::Value;

situations! {
    /// Why the log could not be read, or does not hold.
    pub enum AuditError {
        /// There is no such event.
        NotFound "event-missing" Missing { seq: i64 },
        /// The log, or a row it speaks of, was changed behind its back.
        Refused "log-broken" Broken { events: i64, first_bad: String, altered: String },
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// An event as it is shown.
#[derive(Debug, Serialize)]
pub struct Event {
    /// Its number.
    pub seq: i64,
    /// When, ISO 8601.
    pub at: String,
    /// Who.
    pub operator: Option<String>,
    /// What.
    pub action: String,
    /// What it is about, `table/row`.
    pub subject: Option<String>,
    /// The reason, or what changed, in a line.
    pub summary: Option<String>,
    /// The detail, contacts masked; none once erased.
    pub detail: Option<Value>,
    /// The chain up to here.
    pub hash: String,
}

impl From<AuditRow> for Event {
    fn from(mut row: AuditRow) -> Self {
        row.detail.as_mut().map(masked);
        Self {
            summary: row.detail.as_ref().and_then(summary),
            seq: row.seq,
            at: moment(row.at),
            operator: row.operator,
            action: row.action,
            subject: row.subject.zip(row.subject_id).map(|(table, id)| format!("{table}/{id}")),
            detail: row.detail,
            hash: row.hash,
        }
    }
}

/// Hides the contacts among the changes of a sheet, as every other report does.
fn masked(detail: &mut Value) {
    let Some(changes) = detail.get_mut("changes").and_then(Value::as_array_mut) else { return };
    for change in changes {
        let field = change["field"].as_str().unwrap_or_default().to_owned();
        for side in ["old", "new"] {
            let Some(text) = change[side].as_str() else { continue };
            let hidden = match field.as_str() {
                "email" | "pec" => text.parse::<Email>().map(|it| it.mask()).ok(),
                "mobile" | "phone" | "fax" => text.parse::<Phone>().map(|it| it.mask()).ok(),
                "street" | "house-number" => Some("…".to_owned()),
                _ => continue,
            };
            change[side] = hidden.into();
        }
    }
}

/// The reason of an event, or its changes, for a table.
fn summary(detail: &Value) -> Option<String> {
    if let Some(changes) = detail["changes"].as_array() {
        let one = |it: &Value| {
            let side = |name: &str| it[name].as_str().unwrap_or("–").to_owned();
            format!("{}: {} → {}", side("field"), side("old"), side("new"))
        };
        return Some(changes.iter().map(one).collect::<Vec<_>>().join("; "));
    }
    ["reason", "error", "kind"].iter().find_map(|name| detail[*name].as_str()).map(str::to_owned)
}

/// Events, the newest first, one after the other.
pub fn list<E: From<StoreError>>(
    office: &Office,
    action: Option<&str>,
    before: i64,
    limit: i64,
    mut give: impl FnMut(Event) -> Result<(), E>,
) -> Result<(), E> {
    let filter = AuditFilter { action, before, limit, ..AuditFilter::default() };
    office.store.audit().each(&filter, |row| give(Event::from(row)))
}

/// One event.
pub fn show(office: &Office, seq: i64) -> Result<Event, AuditError> {
    office.store.audit().by_seq(seq)?.map(Event::from).ok_or(AuditError::Missing { seq })
}

/// Walks the whole log and compares it with the rows it speaks of.
pub fn verify(office: &Office, progress: Progress<'_>) -> Result<Verification, AuditError> {
    Ok(office.store.verify(progress)?)
}

/// The verdict of a verification, as an error where it is bad.
pub fn verdict(found: &Verification) -> Result<(), AuditError> {
    if found.ok {
        return Ok(());
    }
    let mut altered = found.altered.clone();
    if !found.schema {
        altered.push("schema".to_owned());
    }
    Err(AuditError::Broken {
        events: found.events,
        first_bad: found.first_bad.map_or_else(|| "-".to_owned(), |seq| seq.to_string()),
        altered: altered.join(", "),
    })
}
