//! Reading requests.

use super::RequestError;
use super::compare::{Compared, comparison};
use super::submit::foreign_cap;
use crate::model::clock::{Clock, start_of};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::Phone;
use crate::model::request::{RequestKind, RequestNumber, RequestState};
use crate::ops::password::moment;
use crate::ops::{DAY, Office, document, review, user};
use crate::secret::slots::Slots;
use crate::store::{Request, RequestFilter, StoreError, Tx};
use serde::Serialize;

/// A decision as it is shown.
#[derive(Debug, Serialize)]
pub struct DecisionView {
    /// `review` or `approval`.
    pub step: String,
    /// `accepted`, `returned`, `rejected` or `approved`.
    pub outcome: String,
    /// Who.
    pub operator: String,
    /// The version it was taken on.
    pub version: i64,
    /// When.
    pub at: String,
    /// What was looked at.
    pub checks: Vec<String>,
    /// The warnings of papers that were accepted, each with the reason.
    pub warnings: review::Accepted,
    /// Its reason.
    pub reason: Option<String>,
    /// Its note.
    pub note: Option<String>,
    /// `valid`, `broken`, or `unknown-key` where the slot of who signed is gone.
    pub signature: &'static str,
}

/// What the row of a request alone tells.
#[derive(Debug, Serialize)]
pub struct RequestRow {
    /// Its number.
    pub number: RequestNumber,
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// Surname of whose it is.
    pub surname: String,
    /// Name of whose it is.
    pub name: String,
    /// The account's profile.
    pub profile: String,
    /// What it asks for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// Raised by every edit.
    pub version: i64,
    /// The mobile number given with it, masked unless in full.
    pub mobile: Option<String>,
    /// The postal code that decides which office is competent.
    pub cap: Option<String>,
    /// How it came in.
    pub channel: Option<String>,
    /// Its number in the office's register.
    pub protocol: Option<String>,
    /// The day it came in.
    pub received: Option<String>,
    /// The import that opened it.
    pub import: Option<i64>,
    /// Why it was opened.
    pub reason: Option<String>,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// Who opened it.
    pub opened_by: String,
    /// When.
    pub opened_at: String,
    /// Whole days since.
    pub age: i64,
    /// When it was last submitted.
    pub submitted_at: Option<String>,
    /// When it should be decided.
    pub due_at: String,
    /// Who is reviewing it.
    pub claimed_by: Option<String>,
    /// Until when nobody else may.
    pub claimed_until: Option<String>,
}

/// A request as it is shown.
#[derive(Debug, Serialize)]
pub struct RequestView {
    /// What its row tells.
    #[serde(flatten)]
    pub row: RequestRow,
    /// What it lacks, in stable words.
    pub missing: Vec<String>,
    /// Its postal code, where another office is competent.
    pub foreign_cap: Option<String>,
    /// Whether other data arrived for the person, which somebody has to settle before it goes on.
    pub conflict: bool,
    /// The request it is about.
    pub about: Option<RequestNumber>,
    /// The exceptions about it that a second person granted.
    pub exceptions: Vec<RequestNumber>,
    /// Its papers.
    pub documents: Vec<document::DocumentView>,
    /// The decisions on it.
    pub decisions: Vec<DecisionView>,
    /// The person's data side by side, where one request is shown.
    pub comparison: Vec<Compared>,
}

/// The request of a number.
pub fn get(office: &Office, number: RequestNumber) -> Result<Request, RequestError> {
    office.store.request().by_number(number)?.ok_or(RequestError::Missing { request: number })
}

/// A request that may still be completed, and is not decided at once.
pub(super) fn get_open(office: &Office, number: RequestNumber) -> Result<Request, RequestError> {
    let request = get(office, number)?;
    match request.state.is_open() && !request.kind.is_decided_at_once() {
        true => Ok(request),
        false => Err(RequestError::out_of_step(&request, RequestState::Draft)),
    }
}

/// Refuses where a request is no longer what the rules were checked on.
pub(in crate::ops) fn refuse_changed(tx: &Tx<'_>, request: &Request) -> Result<(), RequestError> {
    match tx.request().by_id(request.id)? {
        Some(now) if now.state == request.state && now.version == request.version => Ok(()),
        _ => Err(RequestError::ChangedMeanwhile { request: request.number }),
    }
}

/// A request whole.
pub fn read(
    office: &Office,
    clock: &dyn Clock,
    number: RequestNumber,
    full: bool,
) -> Result<RequestView, RequestError> {
    whole(office, clock, &Slots::read(&office.folder.keys())?, &get(office, number)?, full)
}

fn whole(
    office: &Office,
    clock: &dyn Clock,
    slots: &Slots,
    request: &Request,
    full: bool,
) -> Result<RequestView, RequestError> {
    let account = user::get(office, &request.codice_fiscale)?;
    let (mut missing, mut foreign) = (Vec::new(), None);
    if !request.state.is_final() {
        missing = super::missing::missing(office, clock, request)?;
        if !request.kind.is_decided_at_once() {
            foreign = foreign_cap(office, request, &account)?.map(|(cap, _)| cap);
        }
    }
    let documents = office.store.document().by_request(request.id)?;
    let about = request.about.map(|about| office.store.request().by_id(about)).transpose()?.flatten();
    let mut view = RequestView {
        row: row(clock, request, full),
        missing,
        foreign_cap: foreign,
        conflict: account.conflict && !request.state.is_final(),
        about: about.map(|it| it.number),
        exceptions: office.store.request().exceptions(request.id)?,
        comparison: comparison(clock, &account, &documents),
        documents: documents.iter().map(|it| document::view(office, it)).collect::<Result<_, _>>()?,
        decisions: Vec::new(),
    };
    for decision in office.store.request().decisions(request.id)? {
        let signature = review::signature(office, slots, request, &decision);
        let warnings = review::accepted(&decision);
        view.decisions.push(DecisionView {
            step: decision.step,
            outcome: decision.outcome,
            operator: decision.operator,
            version: decision.version,
            at: moment(decision.decided_at),
            checks: decision.checks.split_whitespace().map(str::to_owned).collect(),
            warnings,
            reason: decision.reason,
            note: decision.note,
            signature,
        });
    }
    Ok(view)
}

/// Requests, each whole and with its row, one after the other.
pub fn list<E: From<RequestError> + From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    filter: &RequestFilter<'_>,
    mut give: impl FnMut(RequestView, i64) -> Result<(), E>,
) -> Result<(), E> {
    let slots = Slots::read(&office.folder.keys()).map_err(RequestError::from)?;
    office
        .store
        .request()
        .each(filter, |request| give(whole(office, clock, &slots, &request, false)?, request.id))
}

/// What the row alone tells.
pub fn row(clock: &dyn Clock, request: &Request, full: bool) -> RequestRow {
    let mobile = request.mobile.as_ref().map(|number| match number.parse::<Phone>() {
        Ok(phone) if !full => phone.mask(),
        _ => number.clone(),
    });
    // What came by post began to wait when it came.
    let received = request.received.as_ref().and_then(|day| day.parse().ok());
    let begun = received.map_or(request.opened_at, |day| start_of(day).as_millisecond());
    RequestRow {
        number: request.number,
        codice_fiscale: request.codice_fiscale,
        surname: request.surname.clone(),
        name: request.name.clone(),
        profile: request.profile.clone(),
        kind: request.kind,
        state: request.state,
        version: request.version,
        mobile,
        cap: request.cap.clone(),
        channel: request.channel.clone(),
        protocol: request.protocol.clone(),
        received: request.received.clone(),
        import: request.import,
        reason: request.reason.clone(),
        end_reason: request.end_reason.clone(),
        opened_by: request.opener.clone(),
        opened_at: moment(request.opened_at),
        age: (clock.now().as_millisecond() - begun) / DAY,
        submitted_at: request.submitted_at.map(moment),
        due_at: moment(request.due_at),
        claimed_by: request.claimer.clone(),
        claimed_until: request.claimed_until.map(moment),
    }
}
