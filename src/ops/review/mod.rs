//! The review desk: who looks at what, and what the reviewer found.
//!
//! A reviewer holds a request for half an hour; then another may take it. What was decided is signed with the key of
//! the reviewer's slot, together with the version and the digests of the papers it was decided on.

mod warnings;

pub use warnings::{Accepted, accepted_warnings, warnings_of};
pub(super) use warnings::{accepted, covers_warnings};

use super::office::{Office, OfficeError};
use super::request::{self, RequestError, RequestRow, RequestView};
use crate::delivery::DeliveryError;
use crate::delivery::text::Texts;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::request::{PaperKind, ReasonCode, RequestNumber, RequestState};
use crate::secret::sign;
use crate::secret::slots::Slots;
use crate::situations;
use crate::store::{AuditFilter, Decision, Document, QueueFilter, Request, RequestFilter, Step, StoreError};
use jiff::civil::Date;
use serde_json::json;

/// Milliseconds for which a reviewer holds a request.
const LEASE: i64 = 30 * 60 * 1000;

situations! {
    /// Why a request could not be claimed or reviewed.
    pub enum ReviewError {
        /// Nothing waits.
        NotFound "queue-empty" Empty,
        /// Another reviewer holds it.
        Conflict "request-claimed" Claimed { request: RequestNumber, operator: String, until: String },
        /// The reviewer does not hold it.
        Refused "request-not-claimed" NotClaimed { request: RequestNumber },
        /// Items of the checklist were not confirmed.
        Refused "checks-missing" ChecksMissing { request: RequestNumber, missing: String },
        /// Warnings of papers that nobody gave a reason for.
        Refused "warnings-unaccepted" WarningsUnaccepted { request: RequestNumber, warnings: String },
        /// The papers have no such warning.
        Refused "warning-unknown" WarningUnknown { warning: String, known: String },
        /// There is no such item on the checklist.
        Refused "check-unknown" CheckUnknown { check: String, known: String },
        /// The request neither has nor needs such a paper.
        Refused "paper-unknown" PaperUnknown { paper: PaperKind, known: String },
        /// The reason `other` says nothing by itself.
        Refused "note-needed" NoteNeeded,
        /// No request of the import is ready.
        NotFound "import-nothing-ready" NothingReady { run: i64 },
        => Delivery(DeliveryError),
        => Request(RequestError),
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// What a reviewer decides.
pub enum Verdict {
    /// Everything was looked at and is in order.
    Accepted {
        /// The items confirmed; none is all of them.
        checks: Option<Vec<String>>,
        /// Each warning that needs a reason, `identity:duplicate`, with the reason.
        warnings: Accepted,
    },
    /// Sent back, to be completed.
    Returned {
        /// Why.
        reason: ReasonCode,
        /// The papers that are meant.
        papers: Vec<PaperKind>,
    },
    /// Refused for good.
    Rejected(ReasonCode),
}

/// What waits, the oldest first.
pub fn queue<E: From<ReviewError> + From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    profile: Option<&str>,
    after: Option<RequestNumber>,
    limit: i64,
    mut give: impl FnMut(RequestRow) -> Result<(), E>,
) -> Result<(), E> {
    let after = after.map(|number| request::get(office, number).map_err(ReviewError::from)).transpose()?;
    let filter = QueueFilter { profile, free_at: None, after: after.as_ref(), limit };
    office.store.request().each_queued(&filter, |it| give(request::row(clock, &it, false)))
}

/// Claims the oldest request that is free.
pub fn next(office: &Office, clock: &dyn Clock, profile: Option<&str>) -> Result<RequestView, ReviewError> {
    loop {
        let free_at = Some(clock.now().as_millisecond());
        let free = office.store.request().queue(&QueueFilter { profile, free_at, after: None, limit: 1 })?;
        let Some(oldest) = free.into_iter().next() else { return Err(ReviewError::Empty) };
        match claim(office, clock, oldest.number) {
            // Somebody was faster: the next oldest, then.
            Err(ReviewError::Claimed { .. }) => {}
            done => return done,
        }
    }
}

/// Claims a request.
pub fn claim(office: &Office, clock: &dyn Clock, number: RequestNumber) -> Result<RequestView, ReviewError> {
    let request = request::get(office, number)?;
    if request.kind.is_decided_at_once()
        || !matches!(request.state, RequestState::Submitted | RequestState::InReview)
    {
        return Err(RequestError::out_of_step(&request, RequestState::InReview).into());
    }
    let tx = office.begin(clock)?;
    let now = tx.at();
    if !tx.request().claim(request.id, office.actor.id, now, now + LEASE)? {
        drop(tx);
        return Err(held(office, number)?);
    }
    tx.finish(&AuditEvent::RequestClaimed { request: request.id })?;
    Ok(request::read(office, clock, number, false)?)
}

fn held(office: &Office, number: RequestNumber) -> Result<ReviewError, RequestError> {
    let request = request::get(office, number)?;
    Ok(match (request.state, request.claimer, request.claimed_until) {
        (RequestState::InReview, Some(operator), Some(until)) => {
            ReviewError::Claimed { request: number, operator, until: super::password::moment(until) }
        }
        _ => RequestError::ChangedMeanwhile { request: number }.into(),
    })
}

/// Gives a request back to the queue.
pub fn release(
    office: &Office,
    clock: &dyn Clock,
    number: RequestNumber,
) -> Result<RequestView, ReviewError> {
    let request = held_by(office, number)?;
    let tx = office.begin(clock)?;
    if !tx.request().step(&request, RequestState::Submitted, &Step::default())? {
        return Err(RequestError::ChangedMeanwhile { request: number }.into());
    }
    tx.finish(&AuditEvent::RequestReleased { request: request.id })?;
    Ok(request::read(office, clock, number, false)?)
}

fn held_by(office: &Office, number: RequestNumber) -> Result<Request, ReviewError> {
    let request = request::get(office, number)?;
    if request.state == RequestState::InReview && request.claimed_by == Some(office.actor.id) {
        return Ok(request);
    }
    if request.state == RequestState::InReview {
        return Err(held(office, number)?);
    }
    if request.state == RequestState::Returned {
        return Err(RequestError::Advanced { request: number, state: request.state }.into());
    }
    if request.state == RequestState::Submitted {
        // Taken out of the reviewer's hands, since the person's data changed.
        let about = AuditFilter { subject: Some(("request", request.id)), ..AuditFilter::default() };
        if office.store.audit().last(&about)?.is_some_and(|event| event.action == "request-reopened") {
            return Err(RequestError::ChangedMeanwhile { request: number }.into());
        }
        return Err(ReviewError::NotClaimed { request: number });
    }
    Err(RequestError::out_of_step(&request, RequestState::InReview).into())
}

/// The reasons a request is sent back or refused for, in the words in which the person is told.
pub fn reasons(office: &Office, language: &str) -> Result<Vec<(ReasonCode, String)>, ReviewError> {
    let texts = Texts::open(language, &office.folder.templates())?;
    Ok(ReasonCode::ALL.iter().map(|code| (*code, texts.reason(code.as_str()).to_owned())).collect())
}

/// The checklist of a request: one item a point of each kind of paper, `identity:legible`. Of a document that expired
/// nobody confirms that it is valid, but that its holder declares it unchanged (d.P.R. 445/2000 art. 45 c. 3).
fn checklist(documents: &[Document], today: Date) -> Vec<String> {
    let expired = |it: &Document| {
        it.kind == PaperKind::Identity.as_str()
            && it.expires.as_ref().and_then(|day| day.parse::<Date>().ok()).is_some_and(|last| last < today)
    };
    let is_expired = documents.iter().any(expired);
    let kinds = PaperKind::ALL.iter().filter(|kind| documents.iter().any(|it| it.kind == kind.as_str()));
    let items = kinds.flat_map(|kind| kind.checklist().iter().map(move |item| (kind, *item)));
    items
        .map(|(kind, item)| match item {
            "not-expired" if is_expired => format!("{kind}:declared-unchanged"),
            item => format!("{kind}:{item}"),
        })
        .collect()
}

/// The checklist of a request that the reviewer holds.
pub fn checklist_of(
    office: &Office,
    clock: &dyn Clock,
    number: RequestNumber,
) -> Result<Vec<String>, ReviewError> {
    let request = held_by(office, number)?;
    Ok(checklist(&office.store.document().by_request(request.id)?, clock.today()))
}

/// Decides on a request that the reviewer holds; one that nobody holds is claimed on the way.
pub fn decide(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    number: RequestNumber,
    verdict: &Verdict,
    note: Option<&str>,
) -> Result<RequestView, ReviewError> {
    if let Verdict::Returned { reason: ReasonCode::Other, .. } | Verdict::Rejected(ReasonCode::Other) =
        verdict
        && note.is_none()
    {
        return Err(ReviewError::NoteNeeded);
    }
    let request = held_by(office, number)?;
    let documents = office.store.document().by_request(request.id)?;
    let known = checklist(&documents, clock.today());
    let mut accepted = None;
    let (state, outcome, checks, reason) = match verdict {
        Verdict::Accepted { checks, warnings } => {
            let checks = checks.clone().unwrap_or_else(|| known.clone());
            if let Some(unknown) = checks.iter().find(|it| !known.contains(it)) {
                return Err(ReviewError::CheckUnknown { check: unknown.clone(), known: known.join(", ") });
            }
            let missing: Vec<_> = known.iter().filter(|it| !checks.contains(it)).cloned().collect();
            if !missing.is_empty() {
                return Err(ReviewError::ChecksMissing { request: number, missing: missing.join(", ") });
            }
            warnings::refuse_unaccepted(&request, &documents, warnings)?;
            accepted = (!warnings.is_empty()).then(|| json!(warnings).to_string());
            // Papers may have expired since the request was submitted.
            request::refuse_incomplete(office, clock, &request)?;
            (RequestState::Reviewed, "accepted", checks, None)
        }
        Verdict::Returned { reason, papers } => {
            refuse_foreign_paper(office, &request, &documents, papers)?;
            let papers = papers.iter().map(ToString::to_string).collect();
            (RequestState::Returned, "returned", papers, Some(*reason))
        }
        Verdict::Rejected(reason) => (RequestState::Rejected, "rejected", Vec::new(), Some(*reason)),
    };
    let reason = reason.map(|it| it.as_str().to_owned());
    let checks = checks.join(" ");
    let said = Said { step: "review", outcome, checks, warnings: accepted, reason: reason.clone(), note };
    let told = told(office, clock, random, &request, state, &said)?;
    let mut tx = office.begin(clock)?;
    request::refuse_changed(&tx, &request)?;
    let decision = signed(office, &tx.request().papers(request.id)?, &request, &said, tx.at())?;
    tx.request().decide(request.id, &decision)?;
    let ended = state.is_final().then(|| tx.at());
    let step =
        Step { ended_at: ended, end_reason: reason.clone().filter(|_| ended.is_some()), ..Step::default() };
    if !tx.request().step(&request, state, &step)? {
        return Err(RequestError::ChangedMeanwhile { request: number }.into());
    }
    let fallen = match state {
        RequestState::Rejected => request::fall(office, &mut tx, &request, state)?,
        _ => Default::default(),
    };
    if let Some(told) = told {
        request::tell(office, clock, &tx, &request, told, fallen)?;
    }
    tx.finish(&AuditEvent::RequestReviewed {
        request: request.id,
        version: request.version,
        outcome: outcome.to_owned(),
        reason,
    })?;
    Ok(request::read(office, clock, number, false)?)
}

/// A paper that is sent back was filed, or is one that the request needs.
fn refuse_foreign_paper(
    office: &Office,
    request: &Request,
    documents: &[Document],
    papers: &[PaperKind],
) -> Result<(), ReviewError> {
    let needed = office.profile(&request.profile)?.request.map(|rule| rule.papers).unwrap_or_default();
    let mut known: Vec<&str> = needed.iter().flat_map(|it| &it.any_of).map(|it| it.as_str()).collect();
    known.extend(documents.iter().map(|it| it.kind.as_str()));
    known.sort_unstable();
    known.dedup();
    match papers.iter().find(|it| !known.contains(&it.as_str())) {
        Some(foreign) => Err(ReviewError::PaperUnknown { paper: *foreign, known: known.join(", ") }),
        None => Ok(()),
    }
}

/// What the person is told of a decision that is none in favour.
pub(super) fn told<'a>(
    office: &Office,
    clock: &dyn Clock,
    random: &'a dyn Random,
    request: &Request,
    state: RequestState,
    said: &Said<'_>,
) -> Result<Option<request::Told<'a>>, RequestError> {
    let kind = match state {
        RequestState::Returned => "request-integration",
        RequestState::Rejected => "request-rejected",
        _ => return Ok(None),
    };
    let mut missing = request::missing(office, clock, request)?;
    let named = said.checks.split_whitespace().filter(|paper| !missing.iter().any(|it| it == paper));
    let named: Vec<_> = named.map(str::to_owned).collect();
    missing.extend(named);
    let extra = json!({ "missing": missing, "reason": said.reason, "note": said.note });
    Ok(Some(request::Told { kind, extra, random }))
}

/// What became of the requests of an import.
#[derive(Debug, Default, serde::Serialize)]
pub struct Batch {
    /// The run.
    pub run: i64,
    /// Those decided now.
    pub done: usize,
    /// Those that are not ready, by number.
    pub left: Vec<RequestNumber>,
}

/// Accepts every submitted request of an import, each claimed and decided like one alone; drafts that lack nothing are
/// submitted on the way.
pub fn accept_import(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    run: i64,
    note: Option<&str>,
) -> Result<Batch, ReviewError> {
    let mut batch = Batch { run, ..Batch::default() };
    let accepted = Verdict::Accepted { checks: None, warnings: Accepted::new() };
    for listed in of_import(office, run)? {
        let number = listed.number;
        if listed.state == RequestState::Draft {
            match request::submit(office, clock, random, number) {
                Ok(_) => {}
                Err(
                    RequestError::Incomplete { .. }
                    | RequestError::Conflicting { .. }
                    | RequestError::NotOurs { .. }
                    | RequestError::ChangedMeanwhile { .. },
                ) => {
                    batch.left.push(number);
                    continue;
                }
                Err(error) => return Err(error.into()),
            }
        }
        let fresh = request::get(office, number)?;
        match fresh.state {
            RequestState::Submitted | RequestState::InReview => {}
            RequestState::Reviewed => continue,
            state if state.is_final() => continue,
            _ => {
                batch.left.push(number);
                continue;
            }
        }
        match claim(office, clock, number)
            .and_then(|_| decide(office, clock, random, number, &accepted, note))
        {
            Ok(_) => batch.done += 1,
            Err(ReviewError::WarningsUnaccepted { .. }) => {
                // It stays in the queue, for somebody who looks at it alone.
                release(office, clock, number)?;
                batch.left.push(number);
            }
            Err(ReviewError::Claimed { .. } | ReviewError::Request(RequestError::Incomplete { .. })) => {
                batch.left.push(number);
            }
            Err(error) => return Err(error),
        }
    }
    if batch.done == 0 && batch.left.is_empty() {
        return Err(ReviewError::NothingReady { run });
    }
    Ok(batch)
}

/// The requests of an import that wait for an approver.
pub fn reviewed_of_import(office: &Office, run: i64) -> Result<Vec<RequestNumber>, StoreError> {
    let found = of_import(office, run)?.into_iter().filter(|it| it.state == RequestState::Reviewed);
    Ok(found.map(|it| it.number).collect())
}

pub(super) fn of_import(office: &Office, run: i64) -> Result<Vec<Request>, StoreError> {
    let filter = RequestFilter { import: Some(run), limit: -1, ..RequestFilter::default() };
    office.store.request().list(&filter)
}

/// What a decision says.
pub(super) struct Said<'a> {
    pub(super) step: &'static str,
    pub(super) outcome: &'static str,
    pub(super) checks: String,
    pub(super) warnings: Option<String>,
    pub(super) reason: Option<String>,
    pub(super) note: Option<&'a str>,
}

/// A decision with the signature of the actor.
pub(super) fn signed(
    office: &Office,
    papers: &str,
    request: &Request,
    said: &Said<'_>,
    at: i64,
) -> Result<Decision, StoreError> {
    let mut decision = Decision {
        step: said.step.to_owned(),
        outcome: said.outcome.to_owned(),
        operator_id: office.actor.id,
        operator: office.actor.name.clone(),
        version: request.version,
        account_version: request.account_version,
        documents: papers.to_owned(),
        checks: said.checks.clone(),
        warnings: said.warnings.clone(),
        reason: said.reason.clone(),
        note: said.note.map(str::to_owned),
        decided_at: at,
        verifying: [0; 32],
        signature: [0; 64],
    };
    let bytes = text_of(office, request, &decision)?;
    (decision.verifying, decision.signature) = sign::sign(&office.keys.signing, bytes.as_bytes());
    Ok(decision)
}

/// What is signed: everything a decision says, and of which office and request.
fn text_of(office: &Office, request: &Request, decision: &Decision) -> Result<String, StoreError> {
    let mut text = json!({
        "office": office.store.office().get()?.uuid,
        "request": request.number,
        "account": request.account,
        "step": decision.step,
        "outcome": decision.outcome,
        "operator": decision.operator,
        "version": decision.version,
        "account_version": decision.account_version,
        "documents": decision.documents,
        "checks": decision.checks,
        "reason": decision.reason,
        "note": decision.note,
        "at": decision.decided_at,
    });
    // Decisions signed before warnings were accepted one by one have no such field.
    if let Some(warnings) = &decision.warnings {
        text["warnings"] = json!(warnings);
    }
    Ok(text.to_string())
}

/// How the signature of a decision stands.
pub fn signature(office: &Office, slots: &Slots, request: &Request, decision: &Decision) -> &'static str {
    let holds = text_of(office, request, decision)
        .is_ok_and(|text| sign::verify(&decision.verifying, text.as_bytes(), &decision.signature));
    match slots.verifying(&decision.operator) {
        _ if !holds => "broken",
        Some(key) if key == decision.verifying => "valid",
        Some(_) => "broken",
        None => "unknown-key",
    }
}
