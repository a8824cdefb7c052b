//! Bodies and firms on whose behalf people act (002-01, 003-04, P2-6).

use super::delegate;
use super::office::{Office, OfficeError};
use crate::model::account::OrganisationKind;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::contact::Email;
use crate::model::organisation_code::OrganisationCode;
use crate::situations;
use crate::store::{NewOrganisation, Organisation, StoreError};
use jiff::civil::Date;
use serde::Serialize;

situations! {
    /// Why a body could not be added, changed or read.
    pub enum OrganisationError {
        /// The code is registered.
        Conflict "organisation-exists" Exists { organisation: String, name: String },
        /// The code is not registered.
        NotFound "organisation-missing" Missing { organisation: String },
        /// It was closed.
        Conflict "organisation-closed-before" ClosedBefore { organisation: String },
        /// It is closed: nobody begins anything for it.
        Refused "organisation-closed" Closed { organisation: String },
        /// Today it may not use the services (002-01).
        Refused "organisation-not-authorised" NotAuthorised { organisation: String, from: String, to: String },
        /// The last day is before the first.
        Refused "organisation-days" Days { from: Date, to: Date },
        /// Everything is so already.
        Conflict "organisation-unchanged" Unchanged { organisation: String },
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// A body as it stands today.
#[derive(Debug, Serialize)]
pub struct OrganisationView {
    /// What is known of it.
    #[serde(flatten)]
    pub body: Organisation,
    /// `authorised`, `not-yet`, `ended` or `closed`.
    pub state: &'static str,
}

/// What is to be known of a body; none leaves what is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Registered name.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Certified e-mail address.
    pub pec: Option<Email>,
    /// First day on which it may use the services.
    pub authorised_from: Option<Date>,
    /// Last day.
    pub authorised_to: Option<Date>,
}

/// Adds a body.
pub fn add(
    office: &Office,
    clock: &dyn Clock,
    code: &OrganisationCode,
    name: &str,
    kind: OrganisationKind,
    details: &Details,
) -> Result<OrganisationView, OrganisationError> {
    let (from, to) = (details.authorised_from, details.authorised_to);
    refuse_days(from, to)?;
    let tx = office.begin(clock)?;
    if let Some(known) = tx.organisation().by_code(code.as_str())? {
        return Err(OrganisationError::Exists { organisation: known.code, name: known.name });
    }
    let new = NewOrganisation {
        code: code.as_str(),
        name,
        kind: kind.as_str(),
        email: details.email.as_ref().map(Email::as_str),
        pec: details.pec.as_ref().map(Email::as_str),
        authorised_from: from.map(|it| it.to_string()),
        authorised_to: to.map(|it| it.to_string()),
    };
    let id = tx.organisation().insert(&new, tx.at())?;
    tx.finish(&AuditEvent::OrganisationAdded { organisation: id, code: code.to_string() })?;
    show(office, clock, code)
}

/// Changes what is known of a body.
pub fn edit(
    office: &Office,
    clock: &dyn Clock,
    code: &OrganisationCode,
    details: &Details,
) -> Result<OrganisationView, OrganisationError> {
    let known = get(office, code)?;
    if known.closed {
        return Err(OrganisationError::Closed { organisation: known.code });
    }
    let text = |given: Option<String>, known: &Option<String>| given.or_else(|| known.clone());
    let changed = Organisation {
        name: details.name.clone().unwrap_or_else(|| known.name.clone()),
        email: text(details.email.as_ref().map(ToString::to_string), &known.email),
        pec: text(details.pec.as_ref().map(ToString::to_string), &known.pec),
        authorised_from: text(details.authorised_from.map(|it| it.to_string()), &known.authorised_from),
        authorised_to: text(details.authorised_to.map(|it| it.to_string()), &known.authorised_to),
        ..known.clone()
    };
    if changed == known {
        return Err(OrganisationError::Unchanged { organisation: known.code });
    }
    let day = |text: &Option<String>| text.as_ref().and_then(|it| it.parse().ok());
    refuse_days(day(&changed.authorised_from), day(&changed.authorised_to))?;
    let tx = office.begin(clock)?;
    tx.organisation().update(&changed)?;
    tx.finish(&AuditEvent::OrganisationEdited { organisation: known.id })?;
    show(office, clock, code)
}

/// Closes a body for good; the roles it gave end, and their holders are told.
pub fn close(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &OrganisationCode,
    reason: &str,
) -> Result<OrganisationView, OrganisationError> {
    let body = get(office, code)?;
    let ending = delegate::ending(office, clock, random, &body)?;
    let mut tx = office.begin(clock)?;
    // The roles first: the schema knows the body as one that is open.
    for ending in ending {
        ending.store(&mut tx)?;
    }
    if !tx.organisation().close(body.id, reason, tx.at())? {
        return Err(OrganisationError::ClosedBefore { organisation: body.code });
    }
    tx.finish(&AuditEvent::OrganisationClosed { organisation: body.id, reason: reason.to_owned() })?;
    show(office, clock, code)
}

fn refuse_days(from: Option<Date>, to: Option<Date>) -> Result<(), OrganisationError> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(OrganisationError::Days { from, to }),
        _ => Ok(()),
    }
}

/// The body of a code.
pub(super) fn get(office: &Office, code: &OrganisationCode) -> Result<Organisation, OrganisationError> {
    let found = office.store.organisation().by_code(code.as_str())?;
    found.ok_or_else(|| OrganisationError::Missing { organisation: code.to_string() })
}

/// Refuses a body for which nobody may begin anything today.
pub(super) fn refuse_unauthorised(body: &Organisation, today: Date) -> Result<(), OrganisationError> {
    let organisation = body.code.clone();
    match state(body, today) {
        "authorised" => Ok(()),
        "closed" => Err(OrganisationError::Closed { organisation }),
        _ => Err(OrganisationError::NotAuthorised {
            organisation,
            from: body.authorised_from.clone().unwrap_or_default(),
            to: body.authorised_to.clone().unwrap_or_default(),
        }),
    }
}

/// How a body stands on a day. One for which no days are known is authorised.
fn state(body: &Organisation, today: Date) -> &'static str {
    let today = today.to_string();
    match () {
        () if body.closed => "closed",
        () if body.authorised_from.as_ref().is_some_and(|from| *from > today) => "not-yet",
        () if body.authorised_to.as_ref().is_some_and(|to| *to < today) => "ended",
        () => "authorised",
    }
}

/// One body.
pub fn show(
    office: &Office,
    clock: &dyn Clock,
    code: &OrganisationCode,
) -> Result<OrganisationView, OrganisationError> {
    let body = get(office, code)?;
    Ok(OrganisationView { state: state(&body, clock.today()), body })
}

/// Bodies by code, those after a cursor.
pub fn list<E: From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    after: &str,
    limit: i64,
    mut give: impl FnMut(OrganisationView) -> Result<(), E>,
) -> Result<(), E> {
    let today = clock.today();
    office
        .store
        .organisation()
        .each(after, limit, |body| give(OrganisationView { state: state(&body, today), body }))
}
