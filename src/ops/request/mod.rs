//! Requests: opened, completed, submitted, ended. Decisions on them are in `review` and `credential`.
//!
//! Whatever is missing is named at once, never one thing after another.

mod compare;
mod edit;
mod edited;
mod end;
mod missing;
mod open;
mod read;
mod remind;
mod submit;

pub use compare::Compared;
pub use edit::{Written, edit};
pub(super) use edited::{account_closed, sheet_changed};
pub(super) use end::{Told, fall, notice, tell};
pub use end::{abandoned, expire, expire_abandoned, transfer, withdraw};
pub use missing::{missing, refuse_incomplete};
pub use open::{Identified, NewRequest, open, open_at_creation, open_reset};
pub(super) use read::refuse_changed;
pub use read::{DecisionView, RequestRow, RequestView, get, list, read, row};
pub use remind::remind;
pub use submit::submit;

use super::office::OfficeError;
use super::password::PasswordError;
use crate::model::account::AccountState;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::request::{RequestKind, RequestNumber, RequestState};
use crate::secret::SecretError;
use crate::situations;
use crate::store::{Request, StoreError};
use jiff::civil::Date;

situations! {
    /// Why a request could not be opened, changed or decided.
    pub enum RequestError {
        /// There is no such request.
        NotFound "request-missing" Missing { request: RequestNumber },
        /// A command of its own opens this kind, with the details of the proof.
        Refused "request-elsewhere" Elsewhere { user: CodiceFiscale, kind: RequestKind },
        /// The account's profile has no request, or another one.
        Refused "request-kind" Kind { user: CodiceFiscale, profile: String, kind: RequestKind },
        /// The account has one open.
        Conflict "request-open" Open { user: CodiceFiscale, request: RequestNumber },
        /// The account's state does not allow it.
        Refused "user-state" UserState { user: CodiceFiscale, state: AccountState },
        /// The account is dispositive already.
        Conflict "user-dispositive" Dispositive { user: CodiceFiscale },
        /// Other data arrived for the account, and nobody settled which are right (U-13).
        Refused "user-conflict" Conflicting { user: CodiceFiscale },
        /// The request's state does not allow it.
        Refused "request-state" State { request: RequestNumber, state: RequestState },
        /// Somebody took it further already.
        Conflict "request-advanced" Advanced { request: RequestNumber, state: RequestState },
        /// Somebody decided it already.
        Conflict "request-decided" Decided { request: RequestNumber, state: RequestState },
        /// It was sent back, and nothing about it has changed since.
        Refused "request-unchanged" Unchanged { request: RequestNumber },
        /// The document by which somebody was to be recognised has expired (U-07).
        Refused "identity-expired" IdentityExpired { user: CodiceFiscale, expires: Date },
        /// Nothing comes in before its day, nor years late.
        Refused "received-implausible" Implausible { received: Date },
        /// Fields or papers are missing.
        Refused "request-incomplete" Incomplete { request: RequestNumber, missing: String },
        /// Another office is competent (U-30).
        Refused "request-not-ours" NotOurs { request: RequestNumber, cap: String, ours: String },
        /// The account holds another number.
        Refused "mobile-differs" MobileDiffers { user: CodiceFiscale, mobile: String },
        /// An exception is about a request, and nothing else is.
        Refused "request-about" AboutNeeded { kind: RequestKind },
        /// No text message reaches the number (000-18).
        Refused "mobile-not-mobile" NotMobile { mobile: String },
        /// Everything is written so already.
        Conflict "request-as-written" NothingWritten { request: RequestNumber },
        /// There is nothing to ask the applicant for.
        Conflict "nothing-missing" NothingMissing { request: RequestNumber },
        /// A second-person request says why.
        Refused "reason-needed" ReasonNeeded { kind: RequestKind },
        /// There is no contact whose change waits.
        Conflict "nothing-frozen" NothingFrozen { user: CodiceFiscale },
        /// Somebody else changed it meanwhile.
        Conflict "request-changed" ChangedMeanwhile { request: RequestNumber },
        => Office(OfficeError),
        => Password(PasswordError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}

impl RequestError {
    /// Why a request is not where a step begins: it is beyond that, by somebody else's hand, or has yet to come there.
    pub(in crate::ops) fn out_of_step(request: &Request, begins: RequestState) -> Self {
        let (request, state) = (request.number, request.state);
        match state {
            _ if state.is_final() => Self::Decided { request, state },
            _ if state.is_beyond(begins) => Self::Advanced { request, state },
            _ => Self::State { request, state },
        }
    }
}
