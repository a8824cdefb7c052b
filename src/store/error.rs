//! What a database can answer instead of rows.

use crate::situations;
use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

situations! {
    /// Why the database could not be read or written.
    pub enum StoreError {
        /// Another process holds the database longer than the busy time-out.
        Busy "database-busy" Busy,
        /// The key does not open the file, or its first page is damaged.
        Failure "database-key" WrongKey,
        /// The file is there, but it is no office of ours.
        Failure "database-foreign" Foreign,
        /// The office was written by a newer sportello.
        Failure "database-newer" Newer { found: i64, known: i64 },
        /// The SQLite inside is too old to be trusted with two writers.
        Failure "sqlite-old" SqliteOld { found: String },
        /// A page that is damaged.
        Failure "database-damaged" Damaged { detail: String },
        /// No room on the disk.
        Failure "disk-full" DiskFull,
        /// The file or its folder cannot be written.
        Failure "database-read-only" ReadOnly,
        /// Another file took the place of the open one.
        Failure "database-replaced" Replaced,
        /// The slots of the office are there, and its database is not, or is no file.
        Failure "database-missing" Gone,
        /// The file or its folder cannot be opened.
        Failure "database-unopened" Unopened { detail: String },
        /// The process may open no more files.
        Failure "files-out" OutOfFiles,
        /// The disk answered with an error.
        Failure "disk-error" Disk { detail: String },
        /// A guard of the schema refused the write.
        Refused "schema-guard" Guarded { guard: String },
        /// A row breaks an invariant.
        Failure "row-inconsistent" Inconsistent { table: &'static str, column: &'static str, row: i64 },
        /// A statement failed in a way that nobody foresaw.
        Failure "database-error" Sql { detail: String },
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let detail = error.to_string();
        let rusqlite::Error::SqliteFailure(code, message) = error else {
            return Self::Sql { detail };
        };
        let said = message.unwrap_or_else(|| code.to_string());
        match code.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::NotADatabase => Self::WrongKey,
            ErrorCode::DatabaseCorrupt => Self::Damaged { detail: said },
            ErrorCode::DiskFull => Self::DiskFull,
            // The memory that those who use the database share is a file, too, and has to grow.
            ErrorCode::SystemIoFailure if code.extended_code == SQLITE_IOERR_SHMSIZE => Self::DiskFull,
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::CannotOpen => Self::Unopened { detail: said },
            ErrorCode::SystemIoFailure => Self::Disk { detail: said },
            ErrorCode::ConstraintViolation => Self::Guarded { guard: said },
            _ => Self::Sql { detail: said },
        }
    }
}
