//! The account holder's side, driven at the counter or by a portal.
//!
//! A wrong try is counted in the same transaction that gives the answer, after the limits were read again inside it: a
//! killed process has counted or has not answered, and tries in other processes count too. Whoever does not know the
//! password learns nothing from the answer or its time, not even whether there is such an account.

mod activate;
mod change;
mod first;
mod login;
mod pins;
mod proof;
mod recover;
mod status;

pub use activate::{Activated, activate};
pub use change::change_password;
pub use first::{First, FirstDone, first, first_done};
pub use login::login;
pub use pins::pins;
pub use proof::takes_a_pin;
pub use recover::{Recovery, recover, recovered};
pub use status::{AccessStatus, status};

use super::office::OfficeError;
use super::password::PasswordError;
use super::pin::PinError;
use super::request::RequestError;
use super::user::UserError;
use crate::model::account::{AccountState, Level};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::secret::SecretError;
use crate::situations;
use crate::store::StoreError;
use serde::Serialize;

situations! {
    /// Why an access was refused.
    pub enum AccessError {
        /// The account does not become active by a link.
        Refused "activation-not-needed" NotByLink { user: CodiceFiscale, profile: String },
        /// The account is active already.
        Conflict "already-active" AlreadyActive { user: CodiceFiscale },
        /// The state does not allow it.
        Refused "user-state" State { user: CodiceFiscale, state: AccountState },
        /// The code is wrong.
        Refused "activation-code-wrong" WrongCode { user: CodiceFiscale, tries_left: i64 },
        /// The code was tried wrongly too often, used, or never issued.
        Refused "activation-code-void" NoCode { user: CodiceFiscale },
        /// The code's days are over.
        Refused "activation-code-expired" Expired { user: CodiceFiscale },
        /// There is no such account, or password or PIN are wrong: nobody learns which.
        Refused "wrong-credentials" Wrong { login: String },
        /// The login is a code that a firm shares: accounts are personal (003-01).
        Refused "company-code" CompanyCode { company: String, state: &'static str, since: String, to: String },
        /// Too many wrong passwords: seconds to wait.
        Refused "try-later" TryLater { login: String, retry_after: i64 },
        /// The login asks for a PIN, and there is none that counts: burned, expired or ended.
        Refused "pin-void" PinVoid { user: CodiceFiscale },
        /// The login asks for the PIN too (002-19).
        Refused "pin-needed" PinNeeded { user: CodiceFiscale },
        /// The password is right, and has to be changed first (000-13, 001-14, 002-20, 004-14).
        Refused "password-change-required" ChangeRequired { user: CodiceFiscale, level: Level },
        /// The provisional password was not used in its days (U-25).
        Refused "password-expired" PasswordExpired { user: CodiceFiscale },
        /// The activation link was not followed (000-07).
        Refused "not-activated" NotActivated { user: CodiceFiscale },
        /// Nobody authorised the access yet (002-18).
        Refused "not-authorised" NotAuthorised { user: CodiceFiscale },
        /// There was no first access yet.
        Refused "first-access-needed" FirstNeeded { user: CodiceFiscale },
        /// The first access is over.
        Conflict "first-access-done" FirstDone { user: CodiceFiscale },
        /// Contacts do not change in this first access.
        Refused "contact-fenced" Fenced { user: CodiceFiscale, field: &'static str },
        /// The secret questions have to be answered.
        Refused "answers-needed" AnswersNeeded { user: CodiceFiscale },
        /// An answer says nothing.
        Refused "answer-empty" AnswerEmpty { number: usize },
        /// The new password breaks the profile's rule.
        Refused "password-weak" Weak { user: CodiceFiscale, broken: String },
        /// The new password was one of the last.
        Refused "password-used" Used { user: CodiceFiscale, last: i64 },
        /// The new password is the provisional one, the issued one, or one that anybody can compute.
        Refused "password-not-personal" NotPersonal { user: CodiceFiscale },
        /// The answers are wrong.
        Refused "wrong-answers" WrongAnswers { login: String, attempt: i64, tries_left: i64, then: &'static str },
        /// Only the PIN recovers today.
        Refused "pins-required" PinsRequired { login: String, attempt: i64 },
        /// The PIN is wrong.
        Refused "wrong-pin" WrongPin { login: String, attempt: i64, tries_left: i64, then: &'static str },
        /// The address that a half goes to has to be confirmed by its holder (001-18).
        Refused "email-unconfirmed" Unconfirmed { user: CodiceFiscale, email: String },
        /// Only the desk helps (C-18, U-26).
        Refused "desk-needed" DeskNeeded { login: String, attempt: i64 },
        /// The holder cannot see the PIN.
        Refused "pin-not-viewable" NotViewable { user: CodiceFiscale },
        => Office(OfficeError),
        => User(UserError),
        => Password(PasswordError),
        => Pin(PinError),
        => Request(RequestError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}

/// A granted access.
#[derive(Debug, Serialize)]
pub struct Granted {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// `granted`, `password-changed`, `recovered`.
    pub outcome: &'static str,
    /// The state of the account.
    pub state: AccountState,
    /// What the credentials allow.
    pub level: Level,
    /// `renewed`, or `unreadable` where the holder cannot see it any more (001-16); none where nothing became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<&'static str>,
}
