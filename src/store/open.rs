//! Opening and creating the database: the key first, then the settings, then the schema.

use super::error::StoreError;
use super::migrations;
use super::tx::Touched;
use rusqlite::{Connection, OpenFlags};
use std::ffi::{c_int, c_void};
use std::fs::File;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// "spor", in the header of every office.
pub(super) const APPLICATION_ID: i64 = 0x7370_6F72;

/// Earlier SQLite can lose committed pages when two processes write and checkpoint.
const OLDEST_SQLITE: i32 = 3_051_003;

/// The name of a database that no file holds.
const IN_MEMORY: &str = ":memory:";

const BUSY: Duration = Duration::from_secs(10);

/// An open office database.
pub struct Store {
    connection: Connection,
    touched: Touched,
    /// Where it lies, and its key, for connections that help to read it.
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    /// Which file it is; none of one in memory.
    identity: Option<(u64, u64)>,
}

impl Store {
    /// Creates the database, which must not exist yet, and its schema.
    pub fn create(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        let mut store = Self::connect(path, key, OpenFlags::SQLITE_OPEN_CREATE)
            .map_err(|error| said_by_the_system(path, error))?;
        store.connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        migrations::upgrade(&mut store.connection)?;
        Ok(store)
    }

    /// Opens an existing database, and upgrades it if an older sportello wrote it.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        // What is no file would be opened all the same, and be waited for.
        if path.symlink_metadata().is_ok_and(|about| !(about.is_file() || about.is_symlink())) {
            return Err(StoreError::Gone);
        }
        let mut store =
            Self::connect(path, key, OpenFlags::empty()).map_err(|error| said_by_the_system(path, error))?;
        let found: i64 = store.connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if found != APPLICATION_ID {
            return Err(StoreError::Foreign);
        }
        migrations::upgrade(&mut store.connection)?;
        Ok(store)
    }

    /// A database in memory, for tests of rules.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::create(Path::new(IN_MEMORY), &[0; 32])
    }

    fn connect(path: &Path, key: &[u8; 32], more: OpenFlags) -> Result<Self, StoreError> {
        if rusqlite::version_number() < OLDEST_SQLITE {
            return Err(StoreError::SqliteOld { found: rusqlite::version().to_owned() });
        }
        start_openssl();
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY)?;
        settle(&connection, key)?;
        let touched: Touched = Touched::default();
        let list = Arc::clone(&touched);
        connection
            .update_hook(Some(move |_, _: &str, table: &str, row| super::tx::note(&list, table, row)))?;
        connection.set_prepared_statement_cache_capacity(64);
        let (path, key) = (path.to_owned(), Zeroizing::new(*key));
        Ok(Self { connection, touched, identity: identity(&path), path, key })
    }

    /// Another connection to the same file, which only reads.
    pub(super) fn sibling(&self) -> Result<Connection, StoreError> {
        if self.path == Path::new(IN_MEMORY) {
            return Err(StoreError::Unopened { detail: IN_MEMORY.to_owned() });
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.path, flags)?;
        connection.busy_timeout(BUSY)?;
        settle(&connection, &self.key)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Refuses where another file lies in the place of the open one: what is written now
    /// would be lost with the old one.
    pub(super) fn expect_in_place(&self) -> Result<(), StoreError> {
        let is_there = self.identity.is_none() || identity(&self.path) == self.identity;
        if is_there { Ok(()) } else { Err(StoreError::Replaced) }
    }

    /// Counts the steps of SQLite's machine from now on: of statements, their triggers and their foreign keys.
    #[cfg(test)]
    pub(super) fn count_steps(&mut self) -> Arc<std::sync::atomic::AtomicU64> {
        let steps = Arc::<std::sync::atomic::AtomicU64>::default();
        let counted = Arc::clone(&steps);
        let count = move || {
            counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            false
        };
        self.connection.progress_handler(1, Some(count)).unwrap();
        steps
    }

    pub(super) fn touched(&self) -> &Touched {
        &self.touched
    }

    /// The version of SQLite inside.
    pub fn sqlite_version() -> &'static str {
        rusqlite::version()
    }
}

/// Why a database cannot be opened: SQLite keeps what the system said to itself, so the system is asked again. Nothing
/// of it is open any more, so no lock is lost with the descriptors.
fn said_by_the_system(path: &Path, error: StoreError) -> StoreError {
    if !matches!(error, StoreError::Unopened { .. }) {
        return error;
    }
    // The database, its log and the memory that those who use it share.
    let open = |_| File::options().read(true).write(true).open(path);
    match (0..3).map(open).collect::<io::Result<Vec<_>>>() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => StoreError::Gone,
        Err(error) if error.kind() == io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => StoreError::ReadOnly,
        Err(error) if rustix::io::Errno::from_io_error(&error) == Some(rustix::io::Errno::MFILE) => {
            StoreError::OutOfFiles
        }
        Err(error) => StoreError::Unopened { detail: error.to_string() },
        Ok(_) => error,
    }
}

/// Device and number of a file, which tell it from another one in its place. It opens nothing: closing a second
/// descriptor would drop SQLite's locks.
fn identity(path: &Path) -> Option<(u64, u64)> {
    let about = path.metadata().ok()?;
    Some((about.dev(), about.ino()))
}

/// Starts the OpenSSL inside SQLCipher before SQLCipher does: without a configuration file, which could load other
/// code, and without the names of its old algorithms and errors, a sixth of the time it takes to show an account.
/// A second call does nothing; if this one fails, SQLCipher's own start tells why.
#[expect(unsafe_code, reason = "no crate has a door to it")]
fn start_openssl() {
    /// `OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS`, `NO_ADD_ALL_CIPHERS`, `NO_ADD_ALL_DIGESTS` and `NO_LOAD_CONFIG` of
    /// OpenSSL's `crypto.h`.
    const BARE: u64 = 0x01 | 0x10 | 0x20 | 0x80;
    unsafe extern "C" {
        #[link_name = "OPENSSL_init_crypto"]
        fn init_crypto(options: u64, settings: *const c_void) -> c_int;
    }
    // SAFETY: declared as in `crypto.h`; any thread may call it at any time, and no settings are allowed.
    unsafe {
        init_crypto(BARE, std::ptr::null());
    }
}

/// The settings that security.md names, asserted by a test below. The key comes before any other
/// statement that reads the file; a wrong one shows at the first read.
fn settle(connection: &Connection, key: &[u8; 32]) -> Result<(), StoreError> {
    // Otherwise a wrong key writes to the console.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    let hex = Zeroizing::new(data_encoding::HEXLOWER.encode(key));
    let statement = Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", hex.as_str()));
    connection.execute_batch(&statement)?;
    connection.execute_batch(
        "PRAGMA cache_size = -16384;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA mmap_size = 0;",
    )?;
    // The first read of the file: a wrong key is found here.
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;",
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_connection_has_the_settings_that_safety_asks_for() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("office.db"), &[7; 32]).unwrap();
        let value = |name: &str| -> String {
            store
                .connection
                .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
                .map(|value| match value {
                    rusqlite::types::Value::Integer(number) => number.to_string(),
                    rusqlite::types::Value::Text(text) => text,
                    other => format!("{other:?}"),
                })
                .unwrap()
        };
        for (name, expected) in [
            ("foreign_keys", "1"),
            ("recursive_triggers", "1"),
            ("cell_size_check", "1"),
            ("secure_delete", "1"),
            ("trusted_schema", "0"),
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("temp_store", "2"),
            ("busy_timeout", "10000"),
            ("application_id", "1936748402"),
        ] {
            assert_eq!(value(name), expected, "{name}");
        }
    }

    #[test]
    fn a_wrong_key_is_told_from_a_damaged_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.db");
        drop(Store::create(&path, &[7; 32]).unwrap());
        assert!(matches!(Store::open(&path, &[8; 32]), Err(StoreError::WrongKey)));
        assert!(Store::open(&path, &[7; 32]).unwrap().integrity_faults(&mut |_, _| {}).unwrap().is_empty());
    }
}
