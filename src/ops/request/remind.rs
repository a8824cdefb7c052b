//! Telling an applicant what is missing before anybody reviews the request (A-06, U-01).

use super::RequestError;
use super::end::notice;
use super::missing::missing;
use super::read::{RequestView, get_open, read};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::request::RequestNumber;
use crate::ops::outbox::Links;
use crate::ops::password::{PasswordError, day};
use crate::ops::{DAY, Office};
use serde_json::json;

/// Queues the e-mail that names what an open request lacks, and the day on which it ends as abandoned.
pub fn remind(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    number: RequestNumber,
) -> Result<RequestView, RequestError> {
    let request = get_open(office, number)?;
    let missing = missing(office, clock, &request)?;
    if missing.is_empty() {
        return Err(RequestError::NothingMissing { request: number });
    }
    let profile = office.profile(&request.profile)?;
    let ends = profile.request.map(|rule| day(request.opened_at + i64::from(rule.abandoned_days) * DAY));
    let extra = json!({ "request": { "number": number }, "missing": missing, "due": ends });
    let told = notice(office, clock, random, &request, "request-integration", extra)?;
    let user = request.codice_fiscale;
    let told = told.ok_or(PasswordError::ContactMissing { user, field: "email" })?;
    let tx = office.begin(clock)?;
    super::refuse_changed(&tx, &request)?;
    told.queue(&tx, Links { account: Some(request.account), ..Links::default() })?;
    tx.finish(&AuditEvent::RequestReminded { request: request.id, missing: missing.join(", ") })?;
    read(office, clock, number, false)
}
