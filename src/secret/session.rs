//! The session cache: the keys of a slot, between two commands.
//!
//! They live in the kernel's session keyring, which no file shows and which ends with the login
//! session. Where the kernel forbids that (containers), a 0600 file in `$XDG_RUNTIME_DIR` stands
//! in, which is memory, never a disk.

use super::keys::Keyring;
use linux_keyutils::{KeyRing, KeyRingIdentifier};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

/// Seconds without a command after which a session ends.
pub const IDLE: i64 = 15 * 60;
/// Seconds after which a session ends whatever happens.
pub const LONGEST: i64 = 8 * 60 * 60;
/// Seconds for which a passphrase just given need not be given again.
pub const FRESH: i64 = 5 * 60;

/// An open session.
pub struct Session {
    /// Whose.
    pub operator: String,
    /// When it began, in seconds since 1970.
    pub opened: i64,
    /// When the passphrase was last given.
    pub proved: i64,
    /// The last command.
    used: i64,
    /// What the slot opened.
    pub keys: Keyring,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    operator: String,
    opened: i64,
    proved: i64,
    used: i64,
    keys: Vec<u8>,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.keys.zeroize();
    }
}

/// Whether a folder is ours alone and lies in memory: keys never touch a disk.
fn is_private_memory(folder: &Path) -> bool {
    // The numbers of tmpfs and ramfs (statfs(2)).
    const MEMORY: [u64; 2] = [0x0102_1994, 0x8584_58F6];
    let ours = fs::metadata(folder)
        .is_ok_and(|about| about.mode() & 0o077 == 0 && about.uid() == rustix::process::geteuid().as_raw());
    ours && rustix::fs::statfs(folder)
        .is_ok_and(|about| MEMORY.contains(&(about.f_type as u64 & 0xFFFF_FFFF)))
}

/// Where the sessions of one office are kept.
pub struct SessionCache {
    key: String,
    /// The stand-in for a kernel that forbids keyrings.
    file: Option<PathBuf>,
}

impl SessionCache {
    /// The cache of an office, with the runtime folder, where there is one.
    pub fn new(office: &str, runtime: Option<&Path>) -> Self {
        Self {
            key: format!("sportello:{office}"),
            file: runtime.map(|folder| folder.join(format!("sportello-{office}.session"))),
        }
    }

    /// The open session, unless it is over; using it keeps it open.
    pub fn load(&self, now: i64) -> Option<Session> {
        let bytes = self.read()?;
        let mut kept: Kept = serde_json::from_slice(&bytes).ok()?;
        let idle = now - kept.used;
        // A clock that went back ends the session too.
        if !(0..=IDLE).contains(&idle) || !(0..=LONGEST).contains(&(now - kept.opened)) {
            self.clear();
            return None;
        }
        let keys = Keyring::from_bytes(&kept.keys).ok()?;
        let session = Session {
            operator: std::mem::take(&mut kept.operator),
            opened: kept.opened,
            proved: kept.proved,
            used: now,
            keys,
        };
        // Once a minute is often enough to know idleness by.
        if idle >= 60 {
            self.store(&session);
        }
        Some(session)
    }

    /// Opens a session; false where neither keyring nor runtime folder can hold it.
    pub fn open(&self, operator: &str, keys: &Keyring, now: i64) -> bool {
        let session = Session {
            operator: operator.to_owned(),
            opened: now,
            proved: now,
            used: now,
            keys: keys.clone(),
        };
        self.store(&session)
    }

    /// Notes that the passphrase was given again.
    pub fn prove(&self, mut session: Session, now: i64) -> Session {
        session.proved = now;
        self.store(&session);
        session
    }

    /// Ends the session.
    pub fn clear(&self) {
        if let Some(key) = self.keyring().and_then(|ring| ring.search(self.key.as_str()).ok()) {
            let _ = key.invalidate();
        }
        if let Some(file) = &self.file {
            let _ = fs::remove_file(file);
        }
    }

    fn keyring(&self) -> Option<KeyRing> {
        KeyRing::from_special_id(KeyRingIdentifier::Session, false).ok()
    }

    fn read(&self) -> Option<Zeroizing<Vec<u8>>> {
        let from_kernel = self
            .keyring()
            .and_then(|ring| ring.search(self.key.as_str()).ok())
            .and_then(|key| key.read_to_vec().ok());
        let bytes = from_kernel.or_else(|| {
            let file = self.file.as_ref()?;
            let about =
                fs::symlink_metadata(file).ok().filter(|_| file.parent().is_some_and(is_private_memory))?;
            let ours = about.is_file()
                && about.mode() & 0o077 == 0
                && about.uid() == rustix::process::geteuid().as_raw();
            if ours { fs::read(file).ok() } else { None }
        })?;
        Some(Zeroizing::new(bytes))
    }

    fn store(&self, session: &Session) -> bool {
        let kept = Kept {
            operator: session.operator.clone(),
            opened: session.opened,
            proved: session.proved,
            used: session.used,
            keys: session.keys.to_bytes().to_vec(),
        };
        let Ok(bytes) = serde_json::to_vec(&kept).map(Zeroizing::new) else { return false };
        let in_kernel = self.keyring().and_then(|ring| ring.add_key(self.key.as_str(), &*bytes).ok());
        if let Some(key) = in_kernel
            && key.read_to_vec().is_ok()
        {
            let _ = key.set_timeout(IDLE as usize + 60);
            return true;
        }
        let Some(file) = self.file.as_ref().filter(|file| file.parent().is_some_and(is_private_memory))
        else {
            return false;
        };
        let _ = fs::remove_file(file);
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(file)
            .and_then(|mut file| file.write_all(&bytes))
            .is_ok()
    }
}
