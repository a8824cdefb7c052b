//! Filing papers and taking them out: both raise the version of the request.

use super::DocumentError;
use super::read::{DocumentView, get, list, show};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::document::{DocumentFinding, Facts, MAX_BYTES, Verdict};
use crate::model::mrz::Mrz;
use crate::model::plain::visible;
use crate::model::request::{IdentityType, PaperKind, RequestNumber, RequestState};
use crate::ops::request::RequestError;
use crate::ops::{Office, request, review, user};
use crate::pdf::Sandbox;
use crate::store::{Document, Request, Step, Tx};
use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What is typed about a paper.
#[derive(Clone, Debug)]
pub struct Paper {
    /// What it is to the request.
    pub kind: PaperKind,
    /// Which identity document.
    pub kind_of_identity: Option<IdentityType>,
    /// Its number.
    pub number: Option<String>,
    /// Its last day.
    pub expires: Option<Date>,
    /// What it is, where it is of no known type (002-13).
    pub description: Option<String>,
    /// Its machine-readable lines, where somebody typed them (ICAO 9303).
    pub mrz: Vec<String>,
}

/// Files a PDF.
pub fn add(
    office: &Office,
    clock: &dyn Clock,
    sandbox: &Sandbox,
    number: RequestNumber,
    paper: &Paper,
    file_name: &str,
    bytes: &[u8],
) -> Result<DocumentView, DocumentError> {
    let file_name = &visible(file_name);
    let request = open_request(office, number)?;
    refuse_undescribed(paper)?;
    refuse_expired(office, clock, &request, paper)?;
    let sha256: [u8; 32] = Sha256::digest(bytes).into();
    let filed = office.store.document().by_request(request.id)?;
    if let Some(same) = filed.iter().find(|it| it.sha256 == sha256 && it.kind == paper.kind.as_str()) {
        return Err(DocumentError::There { file: file_name.to_owned(), document: same.id });
    }
    let mut facts = inspected(sandbox, file_name, bytes)?;
    if office.store.document().is_of_another(&sha256, request.account)? {
        facts.find(DocumentFinding::Duplicate);
    }
    if is_one_sided(paper, &facts) {
        facts.find(DocumentFinding::SingleSided);
    }
    for finding in oddities(office, clock, &request, paper, &facts.mrz)? {
        facts.find(finding);
    }
    if !paper.mrz.is_empty() {
        // The reviewer sees beside the sheet what was typed from the document.
        facts.mrz.clone_from(&paper.mrz);
    }
    let tx = office.begin(clock)?;
    let row = Document {
        file_name: Some(file_name.to_owned()),
        bytes: Some(bytes.len() as i64),
        pages: Some(i64::from(facts.page_count)),
        verdict: facts.verdict().as_str().to_owned(),
        findings: words(&facts),
        facts: serde_json::to_string(&facts).ok(),
        ..blank(office, &request, paper, "file", sha256, tx.at())
    };
    let id = filed_in(tx, &request, &row, Some(bytes), paper.kind)?;
    show(office, id)
}

/// Records a paper that was seen at the counter.
pub fn record(
    office: &Office,
    clock: &dyn Clock,
    number: RequestNumber,
    paper: &Paper,
) -> Result<Vec<DocumentView>, DocumentError> {
    let request = open_request(office, number)?;
    refuse_undescribed(paper)?;
    refuse_expired(office, clock, &request, paper)?;
    record_one(office, clock, &request, paper)?;
    list(office, number)
}

fn record_one(
    office: &Office,
    clock: &dyn Clock,
    request: &Request,
    paper: &Paper,
) -> Result<(), DocumentError> {
    let findings = oddities(office, clock, request, paper, &[])?;
    let tx = office.begin(clock)?;
    let told = format!("{} {paper:?} {} {}", request.number, office.actor.id, tx.at());
    let row = Document {
        verdict: Verdict::of(&findings).as_str().to_owned(),
        findings: findings.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" "),
        ..blank(office, request, paper, "paper", Sha256::digest(told).into(), tx.at())
    };
    filed_in(tx, request, &row, None, paper.kind)?;
    Ok(())
}

/// What was recorded for the requests of an import.
#[derive(Debug, Default, Serialize)]
pub struct Recorded {
    /// The run.
    pub run: i64,
    /// Requests for which something was recorded.
    pub done: usize,
    /// Those whose identity document the list does not state, or states as expired.
    pub left: Vec<RequestNumber>,
    /// Where the list states another document than was given: what the list states was recorded.
    pub differing: Vec<Differing>,
}

/// A row of a list that states another document than was given for all.
#[derive(Debug, Serialize)]
pub struct Differing {
    /// The request.
    pub request: RequestNumber,
    /// The document given for all: its type and last day.
    pub given: String,
    /// The one that the list states.
    pub stated: String,
}

/// Records papers seen at the counter for every open request of an import. Type, number and last day of the identity
/// document are those of each row of the list: one document is not everybody's.
pub fn record_import(
    office: &Office,
    clock: &dyn Clock,
    run: i64,
    papers: &[Paper],
) -> Result<Recorded, DocumentError> {
    papers.iter().try_for_each(refuse_undescribed)?;
    let mut recorded = Recorded { run, ..Recorded::default() };
    let mut open = 0;
    for request in review::of_import(office, run)? {
        if !request.state.is_open() {
            continue;
        }
        open += 1;
        let filed = office.store.document().by_request(request.id)?;
        let (number, before) = (request.number, request.version);
        let mut current = request;
        let lacking = papers.iter().filter(|paper| filed.iter().all(|it| it.kind != paper.kind.as_str()));
        for paper in lacking {
            let Some(paper) = of_row(office, &current, paper, &mut recorded.differing)? else {
                recorded.left.push(number);
                continue;
            };
            match refuse_expired(office, clock, &current, &paper) {
                Err(DocumentError::Expired { .. }) => {
                    recorded.left.push(number);
                    continue;
                }
                checked => checked?,
            }
            record_one(office, clock, &current, &paper)?;
            current = request::get(office, number)?;
        }
        recorded.done += usize::from(current.version > before);
    }
    if open == 0 { Err(DocumentError::NothingReady { run }) } else { Ok(recorded) }
}

/// A paper with what the row of its holder states of it; none where an identity document is stated without its kind or
/// last day.
fn of_row(
    office: &Office,
    request: &Request,
    paper: &Paper,
    differing: &mut Vec<Differing>,
) -> Result<Option<Paper>, DocumentError> {
    if paper.kind != PaperKind::Identity {
        return Ok(Some(paper.clone()));
    }
    let account = user::get(office, &request.codice_fiscale).map_err(RequestError::from)?;
    let Some(stated) = account.sheet.stated_document else { return Ok(None) };
    let (Ok(kind), Some(expires)) = (stated.kind.as_str().parse::<IdentityType>(), stated.expires) else {
        return Ok(None);
    };
    let of_row = Paper {
        kind_of_identity: Some(kind),
        number: Some(stated.number).filter(|number| !number.is_empty()),
        expires: Some(expires),
        ..paper.clone()
    };
    let differs = paper.kind_of_identity.is_some_and(|given| given != kind)
        || paper.expires.is_some_and(|given| given != expires);
    if differs {
        let said = |paper: &Paper| {
            let kind = paper.kind_of_identity.map(|it| it.to_string());
            let expires = paper.expires.map(|it| it.to_string());
            kind.into_iter().chain(expires).collect::<Vec<_>>().join(" ")
        };
        differing.push(Differing { request: request.number, given: said(paper), stated: said(&of_row) });
    }
    Ok(Some(of_row))
}

/// Takes a paper out, copy and all.
pub fn remove(office: &Office, clock: &dyn Clock, id: i64) -> Result<DocumentView, DocumentError> {
    let document = get(office, id)?;
    let found = office.store.request().by_id(document.request)?;
    let request = found.ok_or(DocumentError::Missing { document: id })?;
    let request = open_request(office, request.number)?;
    let tx = office.begin(clock)?;
    // A colleague may have been faster.
    if tx.document().by_id(id)?.is_none_or(|now| now.removed_at.is_some()) {
        return Err(RequestError::ChangedMeanwhile { request: request.number }.into());
    }
    raise(&tx, &request)?;
    tx.document().remove(id, tx.at())?;
    tx.finish(&AuditEvent::DocumentRemoved { request: request.id, document: id })?;
    Ok(super::view(office, &document)?)
}

/// A file that may be kept, with what is known of it.
pub(super) fn inspected(sandbox: &Sandbox, file: &str, bytes: &[u8]) -> Result<Facts, DocumentError> {
    if bytes.len() > MAX_BYTES {
        return Err(DocumentError::TooLarge { file: file.to_owned(), most: MAX_BYTES });
    }
    let facts = super::facts(sandbox, bytes).map_err(|error| match super::is_of_the_file(&error) {
        true => DocumentError::Uninspected { file: file.to_owned(), reason: error.to_string() },
        false => DocumentError::Unexamined(error),
    })?;
    if facts.verdict() == Verdict::Refused {
        return Err(DocumentError::FileRefused {
            file: file.to_owned(),
            really: facts.kind.to_string(),
            findings: words(&facts).replace(' ', ", "),
        });
    }
    Ok(facts)
}

fn words(facts: &Facts) -> String {
    facts.findings.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ")
}

fn open_request(office: &Office, number: RequestNumber) -> Result<Request, DocumentError> {
    let request = request::get(office, number)?;
    if request.state.is_open() && !request.kind.is_decided_at_once() {
        return Ok(request);
    }
    Err(DocumentError::State { request: number, state: request.state })
}

/// A paper of no known type is told by a description: whoever decides has to know what was seen (002-13, 'Altro').
fn refuse_undescribed(paper: &Paper) -> Result<(), DocumentError> {
    let is_other = match paper.kind {
        PaperKind::Identity => paper.kind_of_identity == Some(IdentityType::Other),
        kind => kind == PaperKind::Other,
    };
    match &paper.description {
        None if is_other => Err(DocumentError::DescriptionNeeded),
        _ => Ok(()),
    }
}

/// An expired identity document needs an exception, which a second person grants.
fn refuse_expired(
    office: &Office,
    clock: &dyn Clock,
    request: &Request,
    paper: &Paper,
) -> Result<(), DocumentError> {
    let expired = paper.kind == PaperKind::Identity && paper.expires.is_some_and(|last| last < clock.today());
    if expired && office.store.request().exceptions(request.id)?.is_empty() {
        let expires = paper.expires.map(|it| it.to_string()).unwrap_or_default();
        return Err(DocumentError::Expired { request: request.number, expires });
    }
    Ok(())
}

/// A card has two sides; one picture on one page shows one.
fn is_one_sided(paper: &Paper, facts: &Facts) -> bool {
    let card = match paper.kind {
        PaperKind::Identity => paper.kind_of_identity != Some(IdentityType::Passport),
        kind => kind == PaperKind::MembershipCard,
    };
    card && facts.page_count == 1 && facts.pages.iter().all(|page| page.images <= 1)
}

/// What is odd about an identity document: its last day, and its machine-readable lines, typed or found in the text,
/// beside what was typed of its holder.
fn oddities(
    office: &Office,
    clock: &dyn Clock,
    request: &Request,
    paper: &Paper,
    found: &[String],
) -> Result<Vec<DocumentFinding>, DocumentError> {
    let lines = if paper.mrz.is_empty() { found } else { &paper.mrz };
    if paper.kind != PaperKind::Identity {
        return Ok(Vec::new());
    }
    let account = user::get(office, &request.codice_fiscale).map_err(RequestError::from)?;
    let sheet = &account.sheet;
    let mut findings = Vec::new();
    if is_off_birthday(paper, sheet.born) {
        findings.push(DocumentFinding::ExpiryOffBirthday);
    }
    if lines.is_empty() {
        return Ok(findings);
    }
    let Ok(read) = Mrz::read(lines, clock.today()) else {
        findings.push(DocumentFinding::MrzDamaged);
        return Ok(findings);
    };
    let is_holder = read.names_are(&sheet.surname, &sheet.name)
        && read.born.is_none_or(|born| sheet.born.is_none_or(|known| known == born))
        && read.sex.is_none_or(|sex| sex == sheet.sex);
    if !read.is_sound() {
        findings.push(DocumentFinding::MrzDamaged);
    }
    if !is_holder {
        findings.push(DocumentFinding::MrzMismatch);
    }
    if paper.expires.is_some_and(|typed| read.expires.is_some_and(|read| read != typed)) {
        findings.push(DocumentFinding::ExpiryMismatch);
    }
    Ok(findings)
}

/// Whether a last day is no birthday, of a document that ends on one (d.l. 5/2012 art. 7). Those issued before that
/// law have ended. Of who was born on 29 February either neighbour will do.
fn is_off_birthday(paper: &Paper, born: Option<Date>) -> bool {
    let of_italy =
        matches!(paper.kind_of_identity, Some(IdentityType::IdCard | IdentityType::DrivingLicence));
    let (Some(born), Some(last)) = (born.filter(|_| of_italy), paper.expires) else { return false };
    let (month, day) = (last.month(), last.day());
    let is_leap = (born.month(), born.day()) == (2, 29);
    (month, day) != (born.month(), born.day()) && !(is_leap && matches!((month, day), (2, 28) | (3, 1)))
}

fn blank(
    office: &Office,
    request: &Request,
    paper: &Paper,
    origin: &str,
    sha256: [u8; 32],
    at: i64,
) -> Document {
    Document {
        id: 0,
        request: request.id,
        kind: paper.kind.as_str().to_owned(),
        kind_of_identity: paper.kind_of_identity.map(|it| it.as_str().to_owned()),
        number: paper.number.clone(),
        expires: paper.expires.map(|it| it.to_string()),
        description: paper.description.clone(),
        origin: origin.to_owned(),
        file_name: None,
        sha256,
        bytes: None,
        pages: None,
        verdict: Verdict::Ok.as_str().to_owned(),
        findings: String::new(),
        facts: None,
        added_by: office.actor.id,
        added_at: at,
        removed_at: None,
        purged_at: None,
    }
}

fn filed_in(
    tx: Tx<'_>,
    request: &Request,
    row: &Document,
    content: Option<&[u8]>,
    kind: PaperKind,
) -> Result<i64, DocumentError> {
    let document = tx.document().insert(row, content)?;
    raise(&tx, request)?;
    tx.finish(&AuditEvent::DocumentAdded { request: request.id, document, kind })?;
    Ok(document)
}

/// An edit raises the version, so that no decision on what was there before holds.
fn raise(tx: &Tx<'_>, request: &Request) -> Result<(), DocumentError> {
    let step = Step { edit: true, ..Step::default() };
    let state: RequestState = request.state;
    if tx.request().step(request, state, &step)? {
        return Ok(());
    }
    Err(RequestError::ChangedMeanwhile { request: request.number }.into())
}
