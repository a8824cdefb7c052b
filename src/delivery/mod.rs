//! How messages leave: their text, their form, and the transports, each behind one small trait.

pub mod files;
pub mod mail;
pub mod text;

use crate::situations;

situations! {
    /// Why a message did not leave.
    pub enum DeliveryError {
        /// A template is wrong, or names a value that the message does not have.
        Refused "template-unusable" Template { name: String, reason: String },
        /// The address is one that mail cannot carry.
        Refused "address-unusable" Address { reason: String },
        /// The message cannot be written where it goes.
        Failure "delivery-failed" Failed { reason: String },
    }
}

/// A message as it leaves.
pub struct Parcel {
    /// Its identity: a repeat bears the same.
    pub message_id: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What kind of file they make: `eml` or `txt`.
    pub extension: &'static str,
}

/// A way out. The embedded one writes files; a network transport stands beside it.
pub trait Transport {
    /// Delivers a parcel; it is durable when this returns.
    fn deliver(&self, parcel: &Parcel) -> Result<(), DeliveryError>;

    /// Whether delivering the same parcel twice is the same as once. Where it is not, a sending
    /// that was cut off ends as `unknown`, for a person to decide.
    fn repeats_safely(&self) -> bool;
}
