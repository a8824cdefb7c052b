//! The keys that an unlocked slot holds.

use super::SecretError;
use super::seal::SealKey;
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

/// What a slot opens: the office key always, the dispatch keys where its owner's work asks for them.
#[derive(Clone)]
pub struct Keyring {
    /// From which the keys of database, verifiers and slots file are derived.
    office: Zeroizing<[u8; 32]>,
    /// Opens the secrets that leave by e-mail or text message.
    pub mail: Option<SealKey>,
    /// Opens the secrets that leave by letter.
    pub post: Option<SealKey>,
    /// The owner's own receiving key.
    pub own: SealKey,
    /// The owner's signing key (Ed25519 seed).
    pub signing: Zeroizing<[u8; 32]>,
}

impl Keyring {
    /// Joins what a slot opened.
    pub fn new(
        office: Zeroizing<[u8; 32]>,
        mail: Option<SealKey>,
        post: Option<SealKey>,
        own: SealKey,
        signing: Zeroizing<[u8; 32]>,
    ) -> Self {
        Self { office, mail, post, own, signing }
    }

    /// The office key itself, to be sealed into another slot.
    pub fn office(&self) -> &[u8; 32] {
        &self.office
    }

    /// The raw key of the database.
    pub fn database(&self) -> Zeroizing<[u8; 32]> {
        derived(&self.office, b"sportello database 1")
    }

    /// The key mixed into PIN verifiers.
    pub fn verifier(&self) -> Zeroizing<[u8; 32]> {
        derived(&self.office, b"sportello verifier 1")
    }

    /// A digest of a contact that means nothing outside this office.
    pub fn contact_digest(&self, contact: &str) -> [u8; 32] {
        *derived(&self.office, format!("sportello contact 1 {contact}").as_bytes())
    }

    /// The keys as bytes, for the session cache.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let kept = Kept {
            office: *self.office,
            mail: self.mail.as_ref().map(|key| *key.secret()),
            post: self.post.as_ref().map(|key| *key.secret()),
            own: *self.own.secret(),
            signing: *self.signing,
        };
        Zeroizing::new(serde_json::to_vec(&kept).unwrap_or_default())
    }

    /// The keys back from the session cache.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SecretError> {
        let kept: Kept = serde_json::from_slice(bytes).map_err(|_| SecretError::SealBroken)?;
        Ok(Self {
            office: Zeroizing::new(kept.office),
            mail: kept.mail.as_ref().map(SealKey::from_secret).transpose()?,
            post: kept.post.as_ref().map(SealKey::from_secret).transpose()?,
            own: SealKey::from_secret(&kept.own)?,
            signing: Zeroizing::new(kept.signing),
        })
    }
}

#[derive(Serialize, Deserialize)]
struct Kept {
    office: [u8; 32],
    mail: Option<[u8; 32]>,
    post: Option<[u8; 32]>,
    own: [u8; 32],
    signing: [u8; 32],
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.office.zeroize();
        self.mail.zeroize();
        self.post.zeroize();
        self.own.zeroize();
        self.signing.zeroize();
    }
}

/// HKDF-SHA256 (RFC 5869) of a key for one use.
pub(super) fn derived(key: &[u8; 32], label: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut output = Zeroizing::new([0; 32]);
    // 32 bytes is far below the limit of 255 blocks: this cannot fail.
    let _ = Hkdf::<Sha256>::new(None, key).expand(label, output.as_mut_slice());
    output
}
