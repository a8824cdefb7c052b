//! Reading papers.

use super::DocumentError;
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::document::Facts;
use crate::model::plain::visible;
use crate::model::request::{PaperKind, RequestNumber};
use crate::ops::password::moment;
use crate::ops::{Office, request};
use crate::store::{Document, StoreError};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A paper as it is shown.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentView {
    /// Its row.
    pub id: i64,
    /// What it is to the request.
    pub kind: String,
    /// Which identity document.
    #[serde(rename = "type")]
    pub kind_of_identity: Option<String>,
    /// `file`, or `paper` where it was seen at the counter.
    pub origin: String,
    /// The file's name.
    pub file_name: Option<String>,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// SHA-256 of the PDF in it, where the file is an envelope of signatures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_sha256: Option<String>,
    /// Its size.
    pub bytes: Option<i64>,
    /// Its pages.
    pub pages: Option<i64>,
    /// `ok` or `warning`.
    pub verdict: String,
    /// What the inspection found.
    pub findings: Vec<String>,
    /// Other requests in which the same file lies.
    pub same_in: Vec<RequestNumber>,
    /// Its last day.
    pub expires: Option<String>,
    /// When it was filed.
    pub added_at: String,
    /// When its copy was erased.
    pub purged_at: Option<String>,
    /// What it is, where it is of no known type.
    pub description: Option<String>,
}

impl DocumentView {
    /// Whether its copy can be looked at.
    pub fn has_copy(&self) -> bool {
        self.origin == "file" && self.purged_at.is_none()
    }
}

/// A paper as it is shown.
pub fn view(office: &Office, document: &Document) -> Result<DocumentView, StoreError> {
    let same_in = match document.origin.as_str() {
        "file" => office.store.document().same(&document.sha256, document.request)?,
        _ => Vec::new(),
    };
    let facts = document.facts.as_deref().and_then(|it| serde_json::from_str::<Facts>(it).ok());
    Ok(DocumentView {
        id: document.id,
        kind: document.kind.clone(),
        kind_of_identity: document.kind_of_identity.clone(),
        origin: document.origin.clone(),
        file_name: document.file_name.as_deref().map(visible),
        sha256: data_encoding::HEXLOWER.encode(&document.sha256),
        inner_sha256: facts.and_then(|it| it.envelope).map(|it| it.inner_sha256),
        bytes: document.bytes,
        pages: document.pages,
        verdict: document.verdict.clone(),
        findings: document.findings.split_whitespace().map(str::to_owned).collect(),
        same_in,
        expires: document.expires.clone(),
        description: document.description.clone(),
        added_at: moment(document.added_at),
        purged_at: document.purged_at.map(moment),
    })
}

/// The papers of a request.
pub fn list(office: &Office, number: RequestNumber) -> Result<Vec<DocumentView>, DocumentError> {
    let request = request::get(office, number)?;
    office.store.document().by_request(request.id)?.iter().map(|it| Ok(view(office, it)?)).collect()
}

/// One paper.
pub fn show(office: &Office, id: i64) -> Result<DocumentView, DocumentError> {
    Ok(view(office, &get(office, id)?)?)
}

/// The paper of a request that is meant: the one named, else the first identity document of which there is a copy, else
/// the first such paper.
pub fn choose(office: &Office, number: RequestNumber, named: Option<i64>) -> Result<i64, DocumentError> {
    let papers = list(office, number)?;
    let Some(id) = named else {
        let copies = || papers.iter().filter(|it| it.has_copy());
        let identity = copies().find(|it| it.kind == PaperKind::Identity.as_str());
        let meant = identity.or_else(|| copies().next());
        return meant.map(|it| it.id).ok_or(DocumentError::NoCopies { request: number });
    };
    if papers.iter().any(|it| it.id == id) {
        return Ok(id);
    }
    let other = office.store.request().by_id(get(office, id)?.request)?;
    Err(other.map_or(DocumentError::Missing { document: id }, |it| DocumentError::OfAnother {
        document: id,
        request: it.number,
    }))
}

pub(super) fn get(office: &Office, id: i64) -> Result<Document, DocumentError> {
    let found = office.store.document().by_id(id)?.filter(|it| it.removed_at.is_none());
    found.ok_or(DocumentError::Missing { document: id })
}

/// The copy of a paper, as it was filed; the log records who read it.
pub fn content(
    office: &Office,
    clock: &dyn Clock,
    id: i64,
) -> Result<(DocumentView, Vec<u8>), DocumentError> {
    let document = get(office, id)?;
    let copy = office.store.document().content(id)?.ok_or(DocumentError::WithoutCopy { document: id })?;
    if Sha256::digest(&copy).as_slice() != document.sha256 {
        return Err(DocumentError::Altered { document: id });
    }
    let tx = office.begin(clock)?;
    tx.finish(&AuditEvent::DocumentRead { request: document.request, document: id })?;
    Ok((view(office, &document)?, copy))
}
