//! The embedded transport: messages become files in the office's `sent/` folder, for trying the
//! tool without a server. Secrets stand in them in clear.

use super::{DeliveryError, Parcel, Transport};
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::PathBuf;

/// Writes to a folder.
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// To this folder, made 0700 if it is not there.
    pub fn new(folder: PathBuf) -> Result<Self, DeliveryError> {
        match fs::DirBuilder::new().mode(0o700).create(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                Err(DeliveryError::Failed { reason: format!("{}: {error}", folder.display()) })
            }
            // A link would lead the secrets somewhere else.
            _ if folder.is_symlink() => {
                Err(DeliveryError::Failed { reason: format!("{}: a link", folder.display()) })
            }
            _ => Ok(Self { folder }),
        }
    }
}

impl Transport for Files {
    fn deliver(&self, parcel: &Parcel) -> Result<(), DeliveryError> {
        let name = parcel.message_id.split('@').next().unwrap_or_default();
        let path = self.folder.join(format!("{name}.{}", parcel.extension));
        let draft = self.folder.join(format!(".{name}.part"));
        let write = || -> io::Result<()> {
            let mut file =
                fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
            file.write_all(&parcel.bytes)?;
            file.sync_all()?;
            fs::rename(&draft, &path)?;
            fs::File::open(&self.folder)?.sync_all()
        };
        write().map_err(|error| DeliveryError::Failed { reason: format!("{}: {error}", path.display()) })
    }

    fn repeats_safely(&self) -> bool {
        true
    }
}
