//! Accounts: made, read, changed, stopped.

mod alias;
mod create;
mod declare;
mod differ;
mod edit;
mod note;
mod read;
mod step;

pub use alias::{AliasReason, rename};
pub(super) use create::ready;
pub use create::{Created, NewUser, compare, create, missing_fields, refuse_known, shows_a_half};
pub(super) use declare::declare_privacy;
pub use declare::{DeclarationKind, declare};
pub(super) use differ::{differing, differing_identity};
pub use edit::{Clearable, Edited, edit};
pub(super) use edit::{changed_contacts, notices, resheet};
pub use note::{hand_out, note};
pub(super) use read::residence_permit;
pub use read::{UserSheet, get, history, list, read};
pub use step::{Step, step};

use super::office::OfficeError;
use super::organisation::OrganisationError;
use super::password::PasswordError;
use super::pin::PinError;
use crate::model::account::AccountState;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::finding::Finding;
use crate::secret::SecretError;
use crate::situations;
use crate::store::StoreError;
use jiff::civil::Date;

situations! {
    /// Why an account could not be made, read or changed.
    pub enum UserError {
        /// The code is that of a registered body.
        Refused "code-of-a-body" OfABody { user: CodiceFiscale },
        /// There is no such account.
        NotFound "user-missing" Missing { user: CodiceFiscale },
        /// The codice fiscale has an account already.
        Conflict "user-exists" Exists { user: CodiceFiscale, profile: String, state: AccountState },
        /// The codice fiscale has an account with other data: somebody has to settle which are right (U-13).
        Conflict "user-differs" Differs { user: CodiceFiscale, fields: String },
        /// Mandatory fields of the profile are missing.
        Refused "fields-missing" FieldsMissing { profile: String, fields: String },
        /// The codice fiscale is of a day to come, or otherwise impossible today.
        Refused "codice-fiscale-refused" CodeRefused { user: CodiceFiscale, finding: Finding },
        /// What was typed disagrees with the codice fiscale.
        Refused "data-mismatch" Mismatch { user: CodiceFiscale, details: String },
        /// Somebody else's account has what only one person has (U-14, U-15).
        Refused "perhaps-same-person" PerhapsSamePerson { user: CodiceFiscale, other: String, shared: String },
        /// The consent was refused: nothing is kept but the refusal (002-07).
        Refused "privacy-refused" PrivacyRefused { user: CodiceFiscale },
        /// The association is none that the profile serves (U-28).
        Refused "association-unknown" AssociationUnknown { association: String, known: String },
        /// Nobody declares anything tomorrow, or before being born.
        Refused "day-implausible" DayImplausible { day: Date },
        /// The profile has no form to hand out.
        NotFound "no-form" NoForm { user: CodiceFiscale, profile: String },
        /// The issuer is none of those that the profile has.
        Refused "issuer-unknown" IssuerUnknown { issuer: String, known: String },
        /// The state does not allow the step.
        Refused "user-state" State { user: CodiceFiscale, state: AccountState },
        /// Somebody else changed the account meanwhile.
        Conflict "user-changed" ChangedMeanwhile { user: CodiceFiscale },
        /// Who somebody is, and where secrets go, changes on evidence alone (P1-5, U-21).
        Refused "evidence-needed" EvidenceNeeded { user: CodiceFiscale, fields: String },
        /// Nothing in the sheet would change.
        Conflict "nothing-changes" NothingChanges { user: CodiceFiscale },
        /// Who saw a PIN half may not change where the other goes.
        Refused "saw-a-half" SawAHalf { user: CodiceFiscale, operator: String },
        => Office(OfficeError),
        => Organisation(OrganisationError),
        => Password(PasswordError),
        => Pin(PinError),
        => Store(StoreError),
        => Secret(SecretError),
    }
}
