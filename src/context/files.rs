//! Files that hold a secret: who else may read them, and what they say.

use crate::error::{CommandError, Result};
use crate::model::secret::Secret;
use crate::secret::keys::Keyring;
use crate::secret::slots::{Lock, Slots};
use std::fs;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// A token file holds `name:token`; it is refused unless it is 0600 and ours.
pub fn open_token(slots: &Slots, path: &Path, credentials: Option<&Path>) -> Result<(String, Keyring)> {
    let refused = |reason: String| CommandError::TokenRefused { path: path.display().to_string(), reason };
    let about = fs::metadata(path).map_err(|error| refused(error.to_string()))?;
    private(path, &about, credentials).map_err(refused)?;
    let text = Secret::from(fs::read_to_string(path).map_err(|error| refused(error.to_string()))?);
    let (name, token) =
        text.expose().trim().split_once(':').ok_or_else(|| refused("NAME:TOKEN".to_owned()))?;
    let keys = slots.open(name, Lock::Token, token.as_bytes())?;
    Ok((name.to_owned(), keys))
}

/// Refuses a file that others may read, and says which rights it should have. A service manager hands credentials out as
/// root's, for the group of the service alone; a pipe has no rights that would count.
pub fn private(
    path: &Path,
    about: &fs::Metadata,
    credentials: Option<&Path>,
) -> std::result::Result<(), String> {
    let is_handed_out = credentials.is_some_and(|folder| path.starts_with(folder));
    let (open, owner) = (about.mode() & 0o777, about.uid());
    let is_ours = owner == rustix::process::geteuid().as_raw();
    let is_private = if is_handed_out {
        open & 0o037 == 0 && (is_ours || owner == 0)
    } else {
        open & 0o077 == 0 && is_ours
    };
    if !about.is_file() || is_private { Ok(()) } else { Err("0600".to_owned()) }
}

/// The first lines of a file, as many as there are.
pub fn first_lines(path: &Path, most: usize) -> Result<Vec<Secret>> {
    let unreadable = |error: std::io::Error| CommandError::unreadable(path, &error);
    let mut text = zeroize::Zeroizing::new(String::with_capacity(4096));
    let mut source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(fs::File::open(path).map_err(unreadable)?)
    };
    source.by_ref().take(4096).read_to_string(&mut text).map_err(unreadable)?;
    Ok(text.lines().take(most).filter(|line| !line.is_empty()).map(Secret::from).collect())
}
