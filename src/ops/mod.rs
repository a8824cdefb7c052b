//! What the product does: rules first, secrets before the transaction, one transaction that
//! cannot end unaudited. No clap, no printing, no prompts, no clock of its own.

pub mod access;
pub mod audit;
pub mod company;
pub mod credential;
pub mod delegate;
pub mod doctor;
pub mod document;
pub mod founding;
pub mod identity;
pub mod import;
pub mod message;
pub mod office;
pub mod older_copy;
pub mod operator;
pub mod organisation;
pub mod outbox;
pub mod password;
pub mod pin;
pub mod request;
pub mod returned;
pub mod review;
pub mod settings;
pub mod user;
pub mod waiting;

pub use office::{Folder, Office, OfficeError};

/// Milliseconds of a day.
pub const DAY: i64 = 24 * 60 * 60 * 1000;
