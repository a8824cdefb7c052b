//! Papers: filed, seen, shown, taken out, erased when their time is over.
//!
//! A file is inspected before it is kept, by a child process without keys. What is refused is not kept. Copies never touch the disk in clear.

mod add;
mod intake;
mod purge;
mod read;

pub use add::{Differing, Paper, Recorded, add, record, record_import, remove};
pub use intake::{Filed, Left, intake};
pub use purge::{Due, due, purge};
pub use read::{DocumentView, choose, content, list, show, view};

use super::office::OfficeError;
use super::request::RequestError;
use crate::import::ListError;
use crate::model::document::{DocumentFinding, Facts, Verdict};
use crate::model::request::{RequestNumber, RequestState};
use crate::model::situation::{Class, Situation};
use crate::pdf::{Sandbox, SandboxError, Scale};
use crate::situations;
use crate::store::StoreError;

situations! {
    /// Why a paper could not be filed, shown or erased.
    pub enum DocumentError {
        /// What is of no known type needs a description.
        Usage "description-needed" DescriptionNeeded,
        /// There is no such paper.
        NotFound "document-missing" Missing { document: i64 },
        /// The paper came with another request.
        NotFound "document-elsewhere" OfAnother { document: i64, request: RequestNumber },
        /// The inspection refused the file.
        Refused "document-refused" FileRefused { file: String, really: String, findings: String },
        /// The file could not be inspected at all.
        Refused "document-uninspected" Uninspected { file: String, reason: String },
        /// The file is larger than any scan.
        Refused "document-too-large" TooLarge { file: String, most: usize },
        /// The same file lies in the request already.
        Conflict "document-there" There { file: String, document: i64 },
        /// The identity document has expired (000-19, U-07).
        Refused "document-expired" Expired { request: RequestNumber, expires: String },
        /// Papers are filed and removed only before a request is submitted.
        Refused "request-state" State { request: RequestNumber, state: RequestState },
        /// The copy was erased, or the paper was seen at the counter.
        Refused "document-without-copy" WithoutCopy { document: i64 },
        /// No paper of the request has a copy.
        NotFound "documents-without-copies" NoCopies { request: RequestNumber },
        /// The copy is not the one that was filed.
        Failure "document-altered" Altered { document: i64 },
        /// The folder of an intake cannot be read.
        Failure "intake-unreadable" IntakeUnreadable { folder: String, reason: String },
        /// The import made no accounts that wait for papers.
        NotFound "import-nothing-ready" NothingReady { run: i64 },
        => Unexamined(SandboxError),
        => Request(RequestError),
        => List(ListError),
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// What is known of a file that nobody trusts, or why nothing is.
pub fn facts(sandbox: &Sandbox, bytes: &[u8]) -> Result<Facts, SandboxError> {
    let mut facts = sandbox.inspect(bytes)?;
    if facts.verdict() == Verdict::Refused {
        return Ok(facts);
    }
    // Whoever decides on it has to see it. A machine that cannot draw now says nothing of the file.
    match sandbox.render(bytes, 1, Scale::Width(200)) {
        Ok(pixels) if pixels.is_whole => {}
        Ok(_) => facts.find(DocumentFinding::Unviewable),
        Err(error) if is_of_the_file(&error) => facts.find(DocumentFinding::Unviewable),
        Err(error) => return Err(error),
    }
    Ok(facts)
}

/// Whether the file is to blame that it could not be read or drawn, and not the machine.
pub fn is_of_the_file(error: &SandboxError) -> bool {
    matches!(error.class(), Class::Refused | Class::NotFound)
}
