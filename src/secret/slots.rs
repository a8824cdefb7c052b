//! `office.keys`: one slot per operator, service and recovery code.
//!
//! A slot holds its owner's own key pairs, wrapped under the passphrase; the office's keys are
//! sealed to the slots' public halves, so granting or adding never needs anybody else's
//! passphrase. The list carries a MAC under the office key.

use super::SecretError;
use super::hash::{self, Cost};
use super::keys::{Keyring, derived};
use super::seal::{SealKey, seal};
use crate::model::clock::Random;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use zeroize::Zeroizing;

/// The name of the slot that only the recovery code opens; operators cannot bear it.
pub const RECOVERY: &str = "(recovery)";

/// The most bytes of the file: thousands of slots.
const LARGEST: u64 = 16 << 20;

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lock {
    /// A person's passphrase, stretched by Argon2id.
    Passphrase,
    /// 256 or 128 random bits, which need no stretching.
    Token,
}

/// Which of the office's keys a slot holds beside the office key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dispatch {
    /// The mail dispatch key.
    pub mail: bool,
    /// The post dispatch key.
    pub post: bool,
}

#[derive(Clone, Serialize, Deserialize)]
struct Slot {
    name: String,
    lock: Lock,
    cost: [u32; 3],
    salt: Bytes,
    public: Bytes,
    verifying: Bytes,
    wrapped: Bytes,
    office: Bytes,
    mail: Option<Bytes>,
    post: Option<Bytes>,
}

/// The file as a whole.
#[derive(Clone, Serialize, Deserialize)]
pub struct Slots {
    format: u32,
    office: String,
    trial: bool,
    mail_public: Bytes,
    post_public: Bytes,
    writing: i64,
    slots: Vec<Slot>,
    /// The names whose slots were dropped: whoever tries one learns why it does not open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    dropped: Vec<String>,
    mac: Bytes,
    /// SHA-256 of all the rest, by which damage is told from a wrong passphrase. It proves nothing.
    #[serde(default, skip_serializing_if = "Bytes::is_empty")]
    sum: Bytes,
}

/// Bytes as base64 text.
#[derive(Clone, Default, PartialEq, Eq)]
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&data_encoding::BASE64.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        data_encoding::BASE64.decode(text.as_bytes()).map(Self).map_err(serde::de::Error::custom)
    }
}

impl Bytes {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn array(&self) -> Result<[u8; 32], SecretError> {
        self.0.as_slice().try_into().map_err(|_| damaged("a key of a wrong length"))
    }
}

fn mac_of(keys: &Keyring) -> Hmac<Sha256> {
    let key = derived(keys.office(), b"sportello slots 1");
    Hmac::new_from_slice(key.as_slice()).unwrap_or_else(|_| unreachable!())
}

fn damaged(detail: &str) -> SecretError {
    SecretError::SlotsDamaged { detail: detail.to_owned() }
}

impl Slots {
    /// A new office's list, with the keys drawn for it; no slot stands in it yet.
    pub fn create(office: &str, trial: bool, random: &dyn Random) -> (Self, Keyring) {
        let mail = SealKey::derive(&random.bytes());
        let post = SealKey::derive(&random.bytes());
        let slots = Self {
            format: 1,
            office: office.to_owned(),
            trial,
            mail_public: Bytes(mail.public().to_vec()),
            post_public: Bytes(post.public().to_vec()),
            writing: 0,
            slots: Vec::new(),
            dropped: Vec::new(),
            mac: Bytes::default(),
            sum: Bytes::default(),
        };
        let own = SealKey::derive(&random.bytes());
        let keys = Keyring::new(
            Zeroizing::new(random.bytes()),
            Some(mail),
            Some(post),
            own,
            Zeroizing::new([0; 32]),
        );
        (slots, keys)
    }

    /// Reads the file; its MAC is checked once a slot is open.
    pub fn read(path: &Path) -> Result<Self, SecretError> {
        let unreadable =
            |reason: String| SecretError::SlotsUnreadable { path: path.display().to_string(), reason };
        // A pipe in its place would keep everybody waiting.
        let flags = rustix::fs::OFlags::NONBLOCK.bits().cast_signed();
        let file = fs::OpenOptions::new().read(true).custom_flags(flags).open(path);
        let file = file.map_err(|error| unreadable(error.to_string()))?;
        if !file.metadata().is_ok_and(|about| about.is_file()) {
            return Err(damaged("it is no ordinary file"));
        }
        let mut text = Vec::new();
        file.take(LARGEST).read_to_end(&mut text).map_err(|error| unreadable(error.to_string()))?;
        let slots: Self = serde_json::from_slice(&text).map_err(|error| damaged(&error.to_string()))?;
        if slots.format != 1 {
            return Err(damaged("written by a newer sportello"));
        }
        Ok(slots)
    }

    /// The number of this writing of the file: the database knows the newest.
    pub fn writing(&self) -> i64 {
        self.writing
    }

    /// Numbers and signs the list and writes it whole: temporary file, fsync, rename, fsync of the folder.
    pub fn write(&mut self, path: &Path, keys: &Keyring, writing: i64) -> Result<(), SecretError> {
        self.writing = writing;
        self.mac = Bytes(self.expected_mac(keys));
        self.sum = Bytes(self.expected_sum());
        let write = || -> std::io::Result<()> {
            let folder = path.parent().unwrap_or(Path::new("."));
            // One name will do: whoever writes the file holds the database too.
            let next = path.with_extension("keys.new");
            // What a killed process left behind, or somebody put in the way.
            let _ = fs::remove_file(&next);
            let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&next)?;
            file.write_all(&serde_json::to_vec_pretty(self)?)?;
            file.sync_all()?;
            fs::rename(&next, path)?;
            fs::File::open(folder)?.sync_all()
        };
        write().map_err(|error| SecretError::SlotsUnreadable {
            path: path.display().to_string(),
            reason: error.to_string(),
        })
    }

    fn expected_mac(&self, keys: &Keyring) -> Vec<u8> {
        let mut mac = mac_of(keys);
        mac.update(&self.unsigned());
        mac.finalize().into_bytes().to_vec()
    }

    /// What the MAC signs.
    fn unsigned(&self) -> Vec<u8> {
        let unsigned = Self { mac: Bytes::default(), sum: Bytes::default(), ..self.clone() };
        serde_json::to_vec(&unsigned).unwrap_or_default()
    }

    fn expected_sum(&self) -> Vec<u8> {
        let summed = Self { sum: Bytes::default(), ..self.clone() };
        Sha256::digest(serde_json::to_vec(&summed).unwrap_or_default()).to_vec()
    }

    /// Whether the file is not what was written; one of an earlier release does not tell.
    fn is_damaged(&self) -> bool {
        !self.sum.is_empty() && self.sum.0 != self.expected_sum()
    }

    /// The office these slots belong to.
    pub fn office(&self) -> &str {
        &self.office
    }

    /// Whether it is for trying only.
    pub fn trial(&self) -> bool {
        self.trial
    }

    /// The half of the mail dispatch key that seals.
    pub fn mail_public(&self) -> Result<[u8; 32], SecretError> {
        self.mail_public.array()
    }

    /// The half of the post dispatch key that seals.
    pub fn post_public(&self) -> Result<[u8; 32], SecretError> {
        self.post_public.array()
    }

    /// The names of the slots.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.slots.iter().map(|slot| slot.name.as_str())
    }

    /// The key that verifies what the owner of a slot signs.
    pub fn verifying(&self, name: &str) -> Option<[u8; 32]> {
        self.slots.iter().find(|slot| slot.name == name)?.verifying.array().ok()
    }

    /// Which dispatch keys a slot holds.
    pub fn dispatch(&self, name: &str) -> Dispatch {
        self.slots.iter().find(|slot| slot.name == name).map_or_else(Dispatch::default, |slot| Dispatch {
            mail: slot.mail.is_some(),
            post: slot.post.is_some(),
        })
    }

    /// Opens a slot and checks the whole list with what it held.
    pub fn open(&self, name: &str, lock: Lock, secret: &[u8]) -> Result<Keyring, SecretError> {
        let wrong = || match self.is_damaged() {
            true => damaged("it is not what was written"),
            false if self.dropped.iter().any(|it| it == name) => {
                SecretError::SlotDropped { operator: name.to_owned() }
            }
            false => SecretError::WrongPassphrase { operator: name.to_owned() },
        };
        let slot = self.slots.iter().find(|slot| slot.name == name && slot.lock == lock).ok_or_else(wrong)?;
        let key = self.wrapping_key(slot, secret)?;
        let (nonce, text) = slot.wrapped.0.split_at_checked(24).ok_or_else(|| damaged("a short slot"))?;
        let cipher = XChaCha20Poly1305::new(&(*key).into());
        let nonce = XNonce::try_from(nonce).map_err(|_| damaged("a short slot"))?;
        let opened = cipher
            .decrypt(&nonce, Payload { msg: text, aad: &self.binding(slot) })
            .map(Zeroizing::new)
            .map_err(|_| wrong())?;
        let (own, signing) = opened.split_at_checked(32).ok_or_else(|| damaged("a short slot"))?;
        let own = SealKey::from_secret(own.try_into().map_err(|_| damaged("a short slot"))?)?;
        let signing = Zeroizing::new(signing.try_into().map_err(|_| damaged("a short slot"))?);
        let part = |sealed: &Bytes, label: &str| -> Result<Zeroizing<[u8; 32]>, SecretError> {
            let bytes = own.open(&self.purpose(name, label), &sealed.0)?;
            Ok(Zeroizing::new(bytes.as_slice().try_into().map_err(|_| damaged("a short key"))?))
        };
        let office = part(&slot.office, "office")?;
        let dispatch = |sealed: &Option<Bytes>, label: &str| -> Result<Option<SealKey>, SecretError> {
            sealed.as_ref().map(|it| part(it, label).and_then(|key| SealKey::from_secret(&key))).transpose()
        };
        let (mail, post) = (dispatch(&slot.mail, "mail")?, dispatch(&slot.post, "post")?);
        let keys = Keyring::new(office, mail, post, own.clone(), signing);
        self.checked(&keys)?;
        Ok(keys)
    }

    /// Refuses a list that somebody without the office key has changed.
    pub fn checked(&self, keys: &Keyring) -> Result<(), SecretError> {
        let mut mac = mac_of(keys);
        mac.update(&self.unsigned());
        mac.verify_slice(&self.mac.0).map_err(|_| damaged("its signature does not fit"))
    }

    /// Adds a slot, or replaces the one of this name, with a new key pair for its owner.
    pub fn put(
        &mut self,
        name: &str,
        lock: Lock,
        secret: &[u8],
        dispatch: Dispatch,
        keys: &Keyring,
        random: &dyn Random,
    ) -> Result<(), SecretError> {
        let own = SealKey::derive(&random.bytes());
        let signing: Zeroizing<[u8; 32]> = Zeroizing::new(random.bytes());
        self.insert(name, lock, secret, &own, &signing, dispatch, keys, random)
    }

    /// Wraps a slot's keys under a new passphrase; the keys stay.
    pub fn rewrap(
        &mut self,
        name: &str,
        secret: &[u8],
        keys: &Keyring,
        random: &dyn Random,
    ) -> Result<(), SecretError> {
        let dispatch = self.dispatch(name);
        self.insert(name, Lock::Passphrase, secret, &keys.own, &keys.signing, dispatch, keys, random)
    }

    #[allow(clippy::too_many_arguments)] // The fields of a slot; nobody outside calls it.
    fn insert(
        &mut self,
        name: &str,
        lock: Lock,
        secret: &[u8],
        own: &SealKey,
        signing: &[u8; 32],
        dispatch: Dispatch,
        keys: &Keyring,
        random: &dyn Random,
    ) -> Result<(), SecretError> {
        let cost = Cost::operator(self.trial);
        let verifying = ed25519_dalek::SigningKey::from_bytes(signing).verifying_key();
        let mut slot = Slot {
            name: name.to_owned(),
            lock,
            cost: [cost.memory, cost.passes, cost.lanes],
            salt: Bytes(random.bytes::<16>().to_vec()),
            public: Bytes(own.public().to_vec()),
            verifying: Bytes(verifying.to_bytes().to_vec()),
            wrapped: Bytes::default(),
            office: Bytes(seal(&own.public(), &self.purpose(name, "office"), keys.office())?),
            mail: None,
            post: None,
        };
        let key = self.wrapping_key(&slot, secret)?;
        let nonce: [u8; 24] = random.bytes();
        let mut plain = Zeroizing::new(own.secret().to_vec());
        plain.extend_from_slice(signing);
        let text = XChaCha20Poly1305::new(&(*key).into())
            .encrypt(&nonce.into(), Payload { msg: &plain, aad: &self.binding(&slot) })
            .map_err(|_| SecretError::SealBroken)?;
        slot.wrapped = Bytes([nonce.as_slice(), &text].concat());
        self.slots.retain(|it| it.name != name);
        self.dropped.retain(|it| it != name);
        self.slots.push(slot);
        self.set_dispatch(name, dispatch, keys)
    }

    /// Gives a slot the dispatch keys it shall hold, from the keys of who grants them, and takes
    /// away the others.
    pub fn set_dispatch(
        &mut self,
        name: &str,
        dispatch: Dispatch,
        keys: &Keyring,
    ) -> Result<(), SecretError> {
        let missing = || SecretError::SlotMissing { operator: name.to_owned() };
        let at = self.slots.iter().position(|slot| slot.name == name).ok_or_else(missing)?;
        let public = self.slots[at].public.array()?;
        let sealed = |wanted: bool, key: &Option<SealKey>, kept: &Option<Bytes>, label: &str| {
            match (wanted, key) {
                (false, _) => Ok(None),
                (true, Some(key)) => {
                    Ok(Some(Bytes(seal(&public, &self.purpose(name, label), key.secret().as_slice())?)))
                }
                // Who grants does not hold the key: the slot keeps what it has.
                (true, None) => Ok(kept.clone()),
            }
        };
        let mail = sealed(dispatch.mail, &keys.mail, &self.slots[at].mail, "mail")?;
        let post = sealed(dispatch.post, &keys.post, &self.slots[at].post, "post")?;
        self.slots[at].mail = mail;
        self.slots[at].post = post;
        Ok(())
    }

    /// Drops a slot.
    pub fn remove(&mut self, name: &str) {
        self.slots.retain(|slot| slot.name != name);
        if !self.dropped.iter().any(|it| it == name) {
            self.dropped.push(name.to_owned());
        }
    }

    fn wrapping_key(&self, slot: &Slot, secret: &[u8]) -> Result<Zeroizing<[u8; 32]>, SecretError> {
        match slot.lock {
            Lock::Passphrase => {
                let [memory, passes, lanes] = slot.cost;
                // Nobody has checked the list yet: a cost out of all reason is a trap.
                if memory > 1024 * 1024 || passes > 16 || lanes > 16 {
                    return Err(damaged("a cost out of bounds"));
                }
                let cost = Cost { memory, passes, lanes };
                Ok(Zeroizing::new(hash::derive(cost, b"", secret, &slot.salt.0)?))
            }
            Lock::Token => {
                let mut key = Zeroizing::new([0; 32]);
                let _ = hkdf::Hkdf::<Sha256>::new(Some(&slot.salt.0), secret)
                    .expand(b"sportello token 1", key.as_mut_slice());
                Ok(key)
            }
        }
    }

    /// A slot's wrapping belongs to this slot, this owner and this office.
    fn binding(&self, slot: &Slot) -> Vec<u8> {
        format!("slot {} {:?} {}", self.office, slot.lock, slot.name).into_bytes()
    }

    fn purpose(&self, name: &str, label: &str) -> Vec<u8> {
        format!("slot {} {name} {label}", self.office).into_bytes()
    }
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

    fn office() -> (Slots, Keyring, Counter) {
        let random = Counter(AtomicU8::new(0));
        let (mut slots, keys) = Slots::create("office", true, &random);
        let all = Dispatch { mail: true, post: true };
        slots.put("admin", Lock::Passphrase, b"admin's own", all, &keys, &random).unwrap();
        slots.put("anna", Lock::Passphrase, b"anna's own", Dispatch::default(), &keys, &random).unwrap();
        slots.mac = Bytes(slots.expected_mac(&keys));
        (slots, keys, random)
    }

    #[test]
    fn a_clerks_slot_holds_the_office_key_and_no_dispatch_key() {
        let (slots, keys, _) = office();
        let anna = slots.open("anna", Lock::Passphrase, b"anna's own").unwrap();
        assert_eq!(anna.office(), keys.office());
        assert!(anna.mail.is_none() && anna.post.is_none());
        let admin = slots.open("admin", Lock::Passphrase, b"admin's own").unwrap();
        assert!(admin.mail.is_some() && admin.post.is_some());
    }

    #[test]
    fn a_wrong_passphrase_and_an_unknown_name_read_alike() {
        let (slots, ..) = office();
        for (name, secret) in [("anna", b"admin's own".as_slice()), ("nobody", b"x"), ("admin", b"")] {
            assert!(matches!(
                slots.open(name, Lock::Passphrase, secret),
                Err(SecretError::WrongPassphrase { .. })
            ));
        }
    }

    #[test]
    fn a_new_passphrase_opens_the_same_keys_and_the_old_one_none() {
        let (mut slots, _, random) = office();
        let anna = slots.open("anna", Lock::Passphrase, b"anna's own").unwrap();
        slots.rewrap("anna", b"changed", &anna, &random).unwrap();
        slots.mac = Bytes(slots.expected_mac(&anna));
        assert_eq!(slots.open("anna", Lock::Passphrase, b"changed").unwrap().own.public(), anna.own.public());
        assert!(slots.open("anna", Lock::Passphrase, b"anna's own").is_err());
    }

    #[test]
    fn a_slot_moved_or_a_list_changed_without_the_office_key_is_refused() {
        let (slots, ..) = office();
        let mut renamed = slots.clone();
        renamed.slots[1].name = "admin2".into();
        assert!(renamed.open("admin2", Lock::Passphrase, b"anna's own").is_err());
        let mut shorter = slots.clone();
        shorter.slots.remove(0);
        assert!(matches!(
            shorter.open("anna", Lock::Passphrase, b"anna's own"),
            Err(SecretError::SlotsDamaged { .. })
        ));
    }
}
