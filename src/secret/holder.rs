//! A key pair of an account holder's own: whatever is sealed to it opens with the holder's password alone.
//!
//! The private half is sealed (XChaCha20-Poly1305) under a key stretched from the password with a salt of its own, so
//! that the hash by which the password is checked tells nothing about it.

use super::SecretError;
use super::hash::{Cost, derive};
use super::seal::{SealKey, seal};
use crate::model::clock::Random;
use crate::model::secret::Secret;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

const SALT: usize = 16;
const NONCE: usize = 24;

/// A key pair of an account holder's own, its private half sealed under the holder's password.
#[derive(Clone, Debug)]
pub struct HolderKey {
    /// What seals to the holder.
    pub public: [u8; 32],
    /// Salt, nonce and sealed private half.
    pub private: Vec<u8>,
}

impl HolderKey {
    /// A new pair for an account.
    pub fn new(
        cost: Cost,
        account: i64,
        password: &Secret,
        random: &dyn Random,
    ) -> Result<Self, SecretError> {
        let seed = Zeroizing::new(random.bytes::<32>());
        Self::wrap(cost, account, &SealKey::derive(&seed), password, random)
    }

    /// The same pair under another password.
    pub fn rewrap(
        &self,
        cost: Cost,
        account: i64,
        old: &Secret,
        new: &Secret,
        random: &dyn Random,
    ) -> Result<Self, SecretError> {
        Self::wrap(cost, account, &self.open(cost, account, old)?, new, random)
    }

    fn wrap(
        cost: Cost,
        account: i64,
        key: &SealKey,
        password: &Secret,
        random: &dyn Random,
    ) -> Result<Self, SecretError> {
        let (salt, nonce) = (random.bytes::<SALT>(), random.bytes::<NONCE>());
        let cipher = cipher(cost, password, &salt)?;
        let (secret, aad) = (key.secret(), bound(account));
        let payload = Payload { msg: secret.as_slice(), aad: &aad };
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| SecretError::SealBroken)?;
        Ok(Self { public: key.public(), private: [&salt[..], &nonce, &sealed].concat() })
    }

    fn open(&self, cost: Cost, account: i64, password: &Secret) -> Result<SealKey, SecretError> {
        let broken = || SecretError::SealBroken;
        let (salt, rest) = self.private.split_at_checked(SALT).ok_or_else(broken)?;
        let (nonce, sealed) = rest.split_at_checked(NONCE).ok_or_else(broken)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| broken())?;
        let aad = bound(account);
        let opened = cipher(cost, password, salt)?
            .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &aad })
            .map_err(|_| broken())?;
        let opened = Zeroizing::new(opened);
        SealKey::from_secret(opened.as_slice().try_into().map_err(|_| broken())?)
    }

    /// Seals a PIN to the holder.
    pub fn seal_pin(public: &[u8; 32], account: i64, digits: &str) -> Result<Vec<u8>, SecretError> {
        seal(public, &purpose(account), digits.as_bytes())
    }

    /// Opens a PIN with the holder's password.
    pub fn open_pin(
        &self,
        cost: Cost,
        account: i64,
        password: &Secret,
        sealed: &[u8],
    ) -> Result<Secret, SecretError> {
        let opened = self.open(cost, account, password)?.open(&purpose(account), sealed)?;
        Ok(Secret::from(std::str::from_utf8(&opened).map_err(|_| SecretError::SealBroken)?))
    }
}

fn cipher(cost: Cost, password: &Secret, salt: &[u8]) -> Result<XChaCha20Poly1305, SecretError> {
    let key = Zeroizing::new(derive(cost, b"", password.bytes(), salt)?);
    Ok(XChaCha20Poly1305::new(&(*key).into()))
}

fn bound(account: i64) -> Vec<u8> {
    format!("sportello holder key 1 {account}").into_bytes()
}

fn purpose(account: i64) -> Vec<u8> {
    format!("pin of {account}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

    struct Counter(AtomicU8);
    impl Random for Counter {
        fn fill(&self, bytes: &mut [u8]) {
            for byte in bytes {
                *byte = self.0.fetch_add(1, Relaxed);
            }
        }
    }

    #[test]
    fn a_pin_opens_with_the_password_of_its_holder_alone() {
        let random = Counter(0.into());
        let (old, new) = (Secret::from("Vecchia1"), Secret::from("Nuova123"));
        let key = HolderKey::new(Cost::TRIAL, 7, &old, &random).unwrap();
        let sealed = HolderKey::seal_pin(&key.public, 7, "197552942").unwrap();
        let open = |key: &HolderKey, account, password| key.open_pin(Cost::TRIAL, account, password, &sealed);
        assert_eq!(open(&key, 7, &old).unwrap().expose(), "197552942");
        assert!(open(&key, 7, &new).is_err() && open(&key, 8, &old).is_err());
        let changed = key.rewrap(Cost::TRIAL, 7, &old, &new, &random).unwrap();
        assert_eq!(changed.public, key.public);
        assert_eq!(open(&changed, 7, &new).unwrap().expose(), "197552942");
        assert!(open(&changed, 7, &old).is_err());
    }
}
