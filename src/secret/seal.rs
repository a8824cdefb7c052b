//! Sealing to a public key: HPKE base mode (RFC 9180), X25519, HKDF-SHA256, ChaCha20-Poly1305.
//!
//! Whoever has the public half can seal; only the private half opens. The purpose binds a seal to
//! what it was made for, so that one cannot be moved to another row.

use super::SecretError;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use zeroize::Zeroizing;

type Suite = X25519HkdfSha256;

const INFO: &[u8] = b"sportello seal 1";
const ENCAPPED: usize = 32;

/// A key pair for receiving seals; the private half is wiped when it is dropped.
#[derive(Clone)]
pub struct SealKey(<Suite as Kem>::PrivateKey);

impl SealKey {
    /// The pair that 32 unpredictable bytes give (RFC 9180 §7.1.3).
    pub fn derive(seed: &[u8; 32]) -> Self {
        Self(Suite::derive_keypair(seed).0)
    }

    /// The pair of a stored private half.
    pub fn from_secret(secret: &[u8; 32]) -> Result<Self, SecretError> {
        <Suite as Kem>::PrivateKey::from_bytes(secret).map(Self).map_err(|_| SecretError::SealBroken)
    }

    /// The half that seals.
    pub fn public(&self) -> [u8; 32] {
        Suite::sk_to_pk(&self.0).to_bytes().into()
    }

    /// The half that opens, for a slot to keep.
    pub fn secret(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes().into())
    }

    /// Opens what was sealed for this purpose.
    pub fn open(&self, purpose: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SecretError> {
        let broken = |_| SecretError::SealBroken;
        let (encapped, text) = sealed.split_at_checked(ENCAPPED).ok_or(SecretError::SealBroken)?;
        let encapped = <Suite as Kem>::EncappedKey::from_bytes(encapped).map_err(broken)?;
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
            &OpModeR::Base,
            &self.0,
            &encapped,
            INFO,
            text,
            purpose,
        )
        .map_err(broken)?;
        Ok(Zeroizing::new(opened))
    }
}

/// Seals bytes to a public key, for one purpose.
pub fn seal(public: &[u8; 32], purpose: &[u8], bytes: &[u8]) -> Result<Vec<u8>, SecretError> {
    let broken = |_| SecretError::SealBroken;
    let key = <Suite as Kem>::PublicKey::from_bytes(public).map_err(broken)?;
    let (encapped, text) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Suite>(
        &OpModeS::Base,
        &key,
        INFO,
        bytes,
        purpose,
    )
    .map_err(broken)?;
    let mut sealed = encapped.to_bytes().to_vec();
    sealed.extend(text);
    Ok(sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_opens_with_its_key_and_for_its_purpose_only() {
        let (mine, other) = (SealKey::derive(&[1; 32]), SealKey::derive(&[2; 32]));
        let sealed = seal(&mine.public(), b"message/7", b"1975").unwrap();
        assert_eq!(mine.open(b"message/7", &sealed).unwrap().as_slice(), b"1975");
        assert!(mine.open(b"message/8", &sealed).is_err());
        assert!(other.open(b"message/7", &sealed).is_err());
        let again = SealKey::from_secret(&mine.secret()).unwrap();
        assert_eq!(again.public(), mine.public());
    }

    #[test]
    fn any_changed_byte_breaks_the_seal() {
        let key = SealKey::derive(&[1; 32]);
        let sealed = seal(&key.public(), b"p", b"1975").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(b"p", &changed).is_err(), "byte {at}");
        }
        assert!(key.open(b"p", b"").is_err());
    }
}
