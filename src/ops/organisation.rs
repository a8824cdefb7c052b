//! Bodies and firms on whose behalf people act (002-01, 003-04).

use super::office::{Office, OfficeError};
use crate::model::account::OrganisationKind;
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::contact::Email;
use crate::model::organisation_code::OrganisationCode;
use crate::situations;
use crate::store::{NewOrganisation, Organisation, StoreError};

situations! {
    /// Why a body could not be added or read.
    pub enum OrganisationError {
        /// The code is registered.
        Conflict "organisation-exists" Exists { organisation: String, name: String },
        /// The code is not registered.
        NotFound "organisation-missing" Missing { organisation: String },
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// Adds a body.
pub fn add(
    office: &Office,
    clock: &dyn Clock,
    code: &OrganisationCode,
    name: &str,
    kind: OrganisationKind,
    email: Option<&Email>,
    pec: Option<&Email>,
) -> Result<Organisation, OrganisationError> {
    let tx = office.begin(clock)?;
    if let Some(known) = tx.organisation().by_code(code.as_str())? {
        return Err(OrganisationError::Exists { organisation: known.code, name: known.name });
    }
    let new = NewOrganisation {
        code: code.as_str(),
        name,
        kind: kind.as_str(),
        email: email.map(Email::as_str),
        pec: pec.map(Email::as_str),
    };
    let id = tx.organisation().insert(&new, tx.at())?;
    tx.finish(&AuditEvent::OrganisationAdded { organisation: id, code: code.to_string() })?;
    show(office, code)
}

/// One body.
pub fn show(office: &Office, code: &OrganisationCode) -> Result<Organisation, OrganisationError> {
    let found = office.store.organisation().by_code(code.as_str())?;
    found.ok_or_else(|| OrganisationError::Missing { organisation: code.to_string() })
}

/// Bodies by code, those after a cursor.
pub fn list<E: From<StoreError>>(
    office: &Office,
    after: &str,
    limit: i64,
    give: impl FnMut(Organisation) -> Result<(), E>,
) -> Result<(), E> {
    office.store.organisation().each(after, limit, give)
}
