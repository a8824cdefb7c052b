//! The office's database. The only room that knows SQLite.
//!
//! Reads go through [`Store`], writes only through [`Tx`], and a [`Tx`] can only be closed by an
//! audit event: an unaudited write does not compile.

mod access;
mod audit;
mod company;
mod declaration;
mod delegation;
mod document;
mod error;
mod identity;
mod import;
mod listing;
mod message;
mod migrations;
mod office;
mod open;
mod operator;
mod organisation;
mod password;
mod pin;
#[cfg(test)]
mod plans;
mod readers;
mod request;
mod search;
mod tx;
mod user;
mod verify;
mod whole;

pub use access::Tries;
pub use audit::{AuditFilter, AuditRow, Head};
pub use company::{CompanyCode, CompanyFilter};
pub use declaration::Declaration;
pub use delegation::{Delegation, DelegationFilter, NewDelegation};
pub use document::Document;
pub use error::StoreError;
pub use identity::{IdentityProof, NewProof};
pub use import::{ImportRow, ImportRun, NewImportRow, RowFilter};
pub use message::{Due, Message, MessageFilter, NewMessage};
pub use office::OfficeRow;
pub use open::Store;
pub use operator::OperatorRow;
pub use organisation::{NewOrganisation, Organisation};
pub use password::{Activation, Password};
pub use pin::{LivePin, NewHalf, PinHalf, PinPair};
pub use readers::Progress;
pub use request::{Decision, NewRequest, QueueFilter, Request, RequestEdit, RequestFilter, Step};
pub use search::{UserFilter, name_ranges};
pub use tx::Tx;
pub use user::{Account, NewAccount, name_key};
pub use verify::Verification;
pub use whole::Examination;

use rusqlite::Connection;
use std::marker::PhantomData;

/// Marks a handle that may only read.
pub enum Read {}
/// Marks a handle inside a transaction, which may write too.
pub enum Write {}

/// Defines the handle of each noun and its two ways in: `store.pin()` reads, `tx.pin()` writes.
macro_rules! nouns {
    ($($(#[$meta:meta])* $method:ident: $handle:ident),+ $(,)?) => {
        $(
            $(#[$meta])*
            pub struct $handle<'c, A> {
                pub(super) db: &'c Connection,
                access: PhantomData<A>,
            }
        )+
        impl Store {
            $( $(#[$meta])* pub fn $method(&self) -> $handle<'_, Read> {
                $handle { db: self.connection(), access: PhantomData }
            } )+
        }
        impl Tx<'_> {
            $( $(#[$meta])* pub fn $method(&self) -> $handle<'_, Write> {
                $handle { db: self.connection(), access: PhantomData }
            } )+
        }
    };
}

nouns! {
    /// The office itself and its settings.
    office: Offices,
    /// Operators, their roles and scopes.
    operator: Operators,
    /// Account holders.
    user: Users,
    /// Bodies and firms.
    organisation: Organisations,
    /// Passwords and activation codes.
    password: Passwords,
    /// PIN pairs.
    pin: Pins,
    /// Proofs of identity.
    identity: Identities,
    /// Delegations.
    delegation: Delegations,
    /// Shared codes of firms.
    company: Companies,
    /// Tries, answers and keys of account holders.
    access: Accesses,
    /// The outbox.
    message: Messages,
    /// Import runs and their rows.
    import: Imports,
    /// Requests and the decisions on them.
    request: Requests,
    /// The papers of requests.
    document: Documents,
    /// The log.
    audit: Audits,
}

/// The text of a query, one a file.
macro_rules! sql {
    ($path:literal) => {
        include_str!(concat!("../../sql/", $path))
    };
}
pub(crate) use sql;
