//! Signatures of decisions: Ed25519 (RFC 8032) with the key that only its owner's slot holds.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

/// Signs, and gives the key that verifies.
pub fn sign(seed: &[u8; 32], bytes: &[u8]) -> ([u8; 32], [u8; 64]) {
    let key = SigningKey::from_bytes(seed);
    (key.verifying_key().to_bytes(), key.sign(bytes).to_bytes())
}

/// Whether a signature is of these bytes and this key.
pub fn verify(verifying: &[u8; 32], bytes: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(verifying)
        .is_ok_and(|key| key.verify_strict(bytes, &Signature::from_bytes(signature)).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_of_its_bytes_and_its_key() {
        let (key, signature) = sign(&[1; 32], b"approved");
        assert!(verify(&key, b"approved", &signature));
        assert!(!verify(&key, b"rejected", &signature));
        let (other, _) = sign(&[2; 32], b"approved");
        assert!(!verify(&other, b"approved", &signature));
        assert!(!verify(&[0xff; 32], b"approved", &signature));
    }
}
