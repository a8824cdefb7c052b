//! Warnings that a paper is somebody else's, or altered: each is accepted by itself and with a reason, or not at all.

use super::ReviewError;
use crate::model::document::DocumentFinding;
use crate::model::request::{PaperKind, RequestNumber};
use crate::ops::{Office, request};
use crate::store::{Decision, Document, Request};
use std::collections::BTreeMap;

/// Warnings of papers, `identity:mrz-mismatch`, that are taken all the same, each with the reason.
pub type Accepted = BTreeMap<String, String>;

/// The warnings of papers that need a reason, `identity:mrz-mismatch`. The agreement that an association signed once
/// (004-06) is the same file for all its members.
fn warnings(documents: &[Document]) -> Vec<String> {
    let mut warnings: Vec<String> = Vec::new();
    for document in documents {
        let is_shared = document.kind == PaperKind::Protocol.as_str();
        let found = document.findings.split_whitespace().filter_map(|it| it.parse::<DocumentFinding>().ok());
        for finding in found.filter(|it| it.needs_reason()) {
            let warning = format!("{}:{finding}", document.kind);
            let is_expected = is_shared && finding == DocumentFinding::Duplicate;
            if !is_expected && !warnings.contains(&warning) {
                warnings.push(warning);
            }
        }
    }
    warnings
}

/// The warnings for which the reviewer of a request has to give a reason.
pub fn warnings_of(office: &Office, number: RequestNumber) -> Result<Vec<String>, ReviewError> {
    let request = request::get(office, number)?;
    Ok(warnings(&office.store.document().by_request(request.id)?))
}

/// The warnings that the last review of a request accepted, with its reasons and the reviewer.
pub fn accepted_warnings(office: &Office, number: RequestNumber) -> Result<(Accepted, String), ReviewError> {
    let request = request::get(office, number)?;
    let decisions = office.store.request().decisions(request.id)?;
    let review = decisions.into_iter().rev().find(|it| it.step == "review" && it.outcome == "accepted");
    Ok(review.map(|it| (accepted(&it), it.operator)).unwrap_or_default())
}

/// The warnings that a decision accepted.
pub(in crate::ops) fn accepted(decision: &Decision) -> Accepted {
    let text = decision.warnings.as_deref();
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// Whether a review gave a reason for each warning that needs one.
pub(in crate::ops) fn covers_warnings(review: &Decision, documents: &[Document]) -> bool {
    let accepted = accepted(review);
    warnings(documents).iter().all(|warning| accepted.contains_key(warning))
}

/// Refuses a warning without a reason, and a reason without a warning.
pub(super) fn refuse_unaccepted(
    request: &Request,
    documents: &[Document],
    accepted: &Accepted,
) -> Result<(), ReviewError> {
    let known = warnings(documents);
    if let Some(unknown) = accepted.keys().find(|it| !known.contains(it)) {
        return Err(ReviewError::WarningUnknown { warning: unknown.clone(), known: known.join(", ") });
    }
    let open: Vec<_> = known.into_iter().filter(|it| !accepted.contains_key(it)).collect();
    if open.is_empty() {
        return Ok(());
    }
    Err(ReviewError::WarningsUnaccepted { request: request.number, warnings: open.join(", ") })
}
