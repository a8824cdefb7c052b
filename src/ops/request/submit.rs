//! Submitting a request: from now on its papers stand still.

use super::RequestError;
use super::missing::refuse_incomplete;
use super::read::{RequestView, get_open, read};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::request::{RequestNumber, RequestState};
use crate::ops::outbox::{self, Links};
use crate::ops::{Office, settings, user};
use crate::store::{Account, Request, Step};
use serde_json::json;

/// Submits a request that lacks nothing and is the office's own.
pub fn submit(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    number: RequestNumber,
) -> Result<RequestView, RequestError> {
    let request = get_open(office, number)?;
    let account = user::get(office, &request.codice_fiscale)?;
    if account.conflict {
        return Err(RequestError::Conflicting { user: request.codice_fiscale });
    }
    let profile = office.profile(&account.profile)?;
    refuse_incomplete(office, clock, &request)?;
    let is_decided = refuse_unchanged(office, &request)?;
    refuse_other_office(office, &request, &account)?;
    let now = clock.now();
    let notice = match profile.request.and_then(|rule| rule.confirmed_by) {
        Some(kind) => {
            let organisation = account.organisation.as_deref();
            let named =
                organisation.map(|code| office.store.organisation().by_code(code)).transpose()?.flatten();
            let extra = json!({
                "request": { "number": number },
                "organisation": { "name": named.map(|it| it.name), "code": organisation },
                "residence": account.sheet.address.as_typed(),
                "citizen": account.sheet.citizen,
                "residence_permit": user::residence_permit(office, &account)?,
            });
            outbox::notice(office, &account, &kind, extra, now, random)?
        }
        None => None,
    };
    let version = request.version + i64::from(is_decided);
    let tx = office.store.begin(Some(office.actor.id), now)?;
    let step = Step { submitted_at: Some(tx.at()), edit: is_decided, ..Step::default() };
    if !tx.request().step(&request, RequestState::Submitted, &step)? {
        return Err(RequestError::ChangedMeanwhile { request: number });
    }
    if let Some(notice) = notice {
        notice.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    tx.finish(&AuditEvent::RequestSubmitted { request: request.id, version })?;
    read(office, clock, number, false)
}

/// What was sent back comes again with other papers or other data. Whether this version was decided already: without
/// another paper it is another version all the same, since each is decided once.
fn refuse_unchanged(office: &Office, request: &Request) -> Result<bool, RequestError> {
    let decisions = office.store.request().decisions(request.id)?;
    match decisions.last().filter(|it| it.version == request.version) {
        Some(decided)
            if request.state == RequestState::Returned
                && decided.account_version == request.account_version =>
        {
            Err(RequestError::Unchanged { request: request.number })
        }
        decided => Ok(decided.is_some()),
    }
}

fn refuse_other_office(office: &Office, request: &Request, account: &Account) -> Result<(), RequestError> {
    match foreign_cap(office, request, account)? {
        Some((cap, ours)) => Err(RequestError::NotOurs { request: request.number, cap, ours }),
        None => Ok(()),
    }
}

/// The postal code of a request that lies in another office's district and goes there (000-18, U-30), and the prefixes
/// of this one's.
pub(super) fn foreign_cap(
    office: &Office,
    request: &Request,
    account: &Account,
) -> Result<Option<(String, String)>, RequestError> {
    let ours = settings::value(office, "office.caps")?;
    let of_account = account.sheet.address.cap.as_ref().map(|cap| cap.as_str());
    let Some(cap) = request.cap.as_deref().or(of_account) else { return Ok(None) };
    let is_ours = ours.is_empty() || ours.split_whitespace().any(|prefix| cap.starts_with(prefix));
    Ok((!is_ours).then(|| (cap.to_owned(), ours)))
}
