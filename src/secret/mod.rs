//! Keys, seals and hashes: who can open what.

pub mod hash;
pub mod holder;
pub mod keys;
pub mod seal;
pub mod session;
pub mod sign;
pub mod slots;

use crate::situations;

situations! {
    /// Why a key, a seal or a slot did not open.
    pub enum SecretError {
        /// The passphrase or the token does not open the slot, or there is no such slot.
        Denied "wrong-passphrase" WrongPassphrase { operator: String },
        /// The owner of the slot was taken out of service.
        Denied "operator-disabled" SlotDropped { operator: String },
        /// The slots file carries a wrong signature, or parts of it do not open.
        Failure "slots-damaged" SlotsDamaged { detail: String },
        /// The slots file cannot be read or written.
        Failure "slots-unreadable" SlotsUnreadable { path: String, reason: String },
        /// A sealed secret was changed, or sealed for somebody else.
        Failure "seal-broken" SealBroken,
        /// A stored hash is no PHC string.
        Failure "hash-damaged" HashDamaged,
        /// There is no slot of this name.
        NotFound "slot-missing" SlotMissing { operator: String },
        /// The office has no recovery code left, or another one.
        Denied "wrong-recovery-code" WrongRecoveryCode,
    }
}
