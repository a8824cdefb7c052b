//! What a change of a person's sheet does to the requests that stand on it.

use crate::model::audit::AuditEvent;
use crate::model::request::{RequestKind, RequestNumber, RequestState};
use crate::store::{Request, RequestFilter, Step, StoreError, Tx};

/// Raises the version of the open requests of an account. What reviewers were looking at or had accepted goes back to
/// them: those are given. What waits for a second person at once ends, since it was asked for other data: a contact
/// change where contacts changed, a reset or a proof of identity with any change.
pub(in crate::ops) fn sheet_changed(
    tx: &mut Tx<'_>,
    account: i64,
    contacts: bool,
) -> Result<Vec<RequestNumber>, StoreError> {
    let filter = RequestFilter { account: Some(account), limit: -1, ..RequestFilter::default() };
    let mut back = Vec::new();
    for request in tx.request().list(&filter)?.into_iter().filter(|it| !it.state.is_final()) {
        let ends = match request.kind {
            RequestKind::ContactChange => contacts,
            RequestKind::Reset | RequestKind::IdentityProof => true,
            _ => false,
        };
        if request.kind.is_decided_at_once() {
            if ends {
                withdraw(tx, &request, "data changed since")?;
            }
            continue;
        }
        let goes_back = matches!(request.state, RequestState::InReview | RequestState::Reviewed);
        let to = if goes_back { RequestState::Submitted } else { request.state };
        tx.request().step(&request, to, &Step { edit: true, ..Step::default() })?;
        let version = request.version + 1;
        if goes_back {
            back.push(request.number);
            tx.record(&AuditEvent::RequestReopened { request: request.id, version })?;
        } else {
            tx.record(&AuditEvent::RequestChanged { request: request.id, version })?;
        }
    }
    Ok(back)
}

/// Ends the open requests of an account that is no more.
pub(in crate::ops) fn account_closed(tx: &mut Tx<'_>, account: i64) -> Result<(), StoreError> {
    let filter = RequestFilter { account: Some(account), limit: -1, ..RequestFilter::default() };
    for request in tx.request().list(&filter)?.into_iter().filter(|it| !it.state.is_final()) {
        withdraw(tx, &request, "account closed")?;
    }
    Ok(())
}

fn withdraw(tx: &mut Tx<'_>, request: &Request, reason: &str) -> Result<(), StoreError> {
    let (state, reason) = (RequestState::Withdrawn, Some(reason.to_owned()));
    let step = Step { ended_at: Some(tx.at()), end_reason: reason.clone(), ..Step::default() };
    tx.request().step(request, state, &step)?;
    tx.record(&AuditEvent::RequestEnded { request: request.id, state, reason })
}
