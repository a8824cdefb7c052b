//! Founding an office: everything stands in a new folder before it takes its name, so that a
//! founding cut off leaves nothing that looks like an office.

use super::office::{Folder, HandOver, OfficeError};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::role::Role;
use crate::model::secret::Secret;
use crate::secret::slots::{Dispatch, Lock, RECOVERY, Slots};
use crate::store::{OfficeRow, Store};
use data_encoding::BASE32_NOPAD;
use std::fs;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::time::Duration;

/// Fewest characters of an operator's passphrase: it guards a file that can be copied.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// After so long a founding is no longer under way.
const STALE: Duration = Duration::from_secs(3600);

/// What an office begins with.
pub struct Founding<'a> {
    /// Its name.
    pub name: &'a str,
    /// The first admin's name.
    pub admin: &'a str,
    /// The first admin's passphrase.
    pub passphrase: &'a Secret,
    /// Whether it is for trying only.
    pub trial: bool,
}

/// Founds an office. Its recovery code is shown before the office takes its name; the mark is the office's identity.
pub fn found(
    folder: &Folder,
    new: &Founding<'_>,
    clock: &dyn Clock,
    random: &dyn Random,
    show_code: HandOver<'_>,
) -> Result<(), OfficeError> {
    long_enough(new.passphrase)?;
    let target = folder.path();
    let shown = target.display().to_string();
    let unusable = |error: std::io::Error| OfficeError::FolderUnusable {
        folder: shown.clone(),
        reason: error.to_string(),
    };
    if fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some()) || target.is_file() {
        return Err(OfficeError::FolderTaken { folder: shown });
    }
    let parent = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => ".".into(),
    };
    fs::create_dir_all(&parent).map_err(unusable)?;
    sweep(&parent);
    let uuid = uuid::Uuid::now_v7().to_string();
    let draft = Folder::new(parent.join(format!(".office-{uuid}")));
    fs::DirBuilder::new().mode(0o700).create(draft.path()).map_err(unusable)?;
    let done = build(&draft, &uuid, new, clock, random).and_then(|code| {
        show_code(&code, &uuid).map_err(|reason| OfficeError::SecretUnwritten { reason })?;
        fs::rename(draft.path(), target).map_err(unusable)?;
        let kept = fs::File::open(&parent).and_then(|parent| parent.sync_all());
        // An office that may not outlive a power cut is no office; one that cannot be taken back is.
        kept.or_else(|error| fs::rename(target, draft.path()).map_or(Ok(()), |()| Err(error)))
            .map_err(unusable)
    });
    if done.is_err() {
        let _ = fs::remove_dir_all(draft.path());
    }
    done
}

/// Whether the office of this identity stands in the folder.
pub fn is_founded(folder: &Folder, uuid: &str) -> bool {
    Slots::read(&folder.keys()).is_ok_and(|slots| slots.office() == uuid)
}

/// Removes what a founding that was cut off left beside the folder: nothing there was ever an office.
fn sweep(parent: &std::path::Path) {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name();
        let Some(uuid) = name.to_str().and_then(|name| name.strip_prefix(".office-")) else { continue };
        let Ok(uuid) = uuid.parse::<uuid::Uuid>() else { continue };
        // One that is not an hour old may still be under way.
        let born = uuid.get_timestamp().map_or(u64::MAX, |born| born.to_unix().0);
        let is_old = entry.metadata().is_ok_and(|about| {
            about.uid() == rustix::process::geteuid().as_raw()
                && about.modified().is_ok_and(|at| at.elapsed().is_ok_and(|age| age > STALE))
        });
        if is_old && born < u64::MAX {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn build(
    draft: &Folder,
    uuid: &str,
    new: &Founding<'_>,
    clock: &dyn Clock,
    random: &dyn Random,
) -> Result<Secret, OfficeError> {
    let (mut slots, keys) = Slots::create(uuid, new.trial, random);
    let all = Dispatch { mail: true, post: true };
    slots.put(new.admin, Lock::Passphrase, new.passphrase.bytes(), all, &keys, random)?;
    let code = put_recovery(&mut slots, &keys, random)?;
    let store = Store::create(&draft.database(), &keys.database())?;
    let mut tx = store.begin(None, clock.now())?;
    let at = tx.at();
    tx.office().insert(&OfficeRow {
        uuid: uuid.to_owned(),
        name: new.name.to_owned(),
        trial: new.trial,
        mail_public: slots.mail_public()?,
        post_public: slots.post_public()?,
        slots: 1,
        created_at: at,
    })?;
    tx.record(&AuditEvent::OfficeCreated { name: new.name.to_owned(), trial: new.trial })?;
    let admin = tx.operator().insert_person(new.admin, true, at, None)?;
    tx.operator().grant(admin, Role::Admin.as_str())?;
    tx.finish(&AuditEvent::OperatorAdded {
        id: admin,
        name: new.admin.to_owned(),
        roles: vec![Role::Admin],
    })?;
    slots.write(&draft.keys(), &keys, 1)?;
    Ok(code)
}

/// Draws a new recovery code and puts its slot in the place of the old one.
pub(super) fn put_recovery(
    slots: &mut Slots,
    keys: &crate::secret::keys::Keyring,
    random: &dyn Random,
) -> Result<Secret, OfficeError> {
    let bits: [u8; 16] = random.bytes();
    let plain = BASE32_NOPAD.encode(&bits);
    let all = Dispatch { mail: keys.mail.is_some(), post: keys.post.is_some() };
    slots.put(RECOVERY, Lock::Token, plain.as_bytes(), all, keys, random)?;
    // Groups of four are copied from paper with fewer slips.
    let groups = plain.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    Ok(Secret::from(groups.collect::<Vec<_>>().join("-")))
}

/// Refuses a passphrase that a copied file would soon give away.
pub fn long_enough(passphrase: &Secret) -> Result<(), OfficeError> {
    if passphrase.expose().chars().count() < SHORTEST_PASSPHRASE {
        return Err(OfficeError::PassphraseShort { least: SHORTEST_PASSPHRASE });
    }
    Ok(())
}
