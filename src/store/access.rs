//! What the account holder's side leaves behind: tries, answers, a key of the holder's own.

use super::error::StoreError;
use super::{Accesses, Write, sql};
use rusqlite::OptionalExtension;

/// Wrong tries of an account.
#[derive(Clone, Debug, Default)]
pub struct Tries {
    /// Wrong passwords in a row.
    pub logins: i64,
    /// When the last of them was, in milliseconds since 1970.
    pub login_at: Option<i64>,
    /// Tries to recover on a day.
    pub recoveries: i64,
    /// That day, ISO.
    pub recovery_day: Option<String>,
}

/// The public half of a holder's key, and the private one, sealed.
pub type SealedKey = ([u8; 32], Vec<u8>);

impl<A> Accesses<'_, A> {
    /// How often the answers of an account were tried on a day.
    pub fn answers_on(&self, account: i64, day: &str) -> Result<i64, StoreError> {
        let mut statement = self
            .db
            .prepare_cached("SELECT answers FROM access_try WHERE account_id = ?1 AND recovery_day = ?2")?;
        Ok(statement.query_row((account, day), |row| row.get(0)).optional()?.unwrap_or(0))
    }

    /// The tries of an account.
    pub fn tries(&self, account: i64) -> Result<Tries, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("access/tries.sql"))?;
        let found = statement.query_row([account], |row| {
            Ok(Tries {
                logins: row.get("logins")?,
                login_at: row.get("login_at")?,
                recoveries: row.get("recoveries")?,
                recovery_day: row.get("recovery_day")?,
            })
        });
        Ok(found.optional()?.unwrap_or_default())
    }

    /// The hash of the answers to the secret questions, where they were given.
    pub fn answers(&self, account: i64) -> Result<Option<String>, StoreError> {
        let mut statement =
            self.db.prepare_cached("SELECT hash FROM secret_answers WHERE account_id = ?1")?;
        Ok(statement.query_row([account], |row| row.get(0)).optional()?)
    }

    /// The key pair of the holder, where there is one.
    pub fn key(&self, account: i64) -> Result<Option<SealedKey>, StoreError> {
        let mut statement =
            self.db.prepare_cached("SELECT public, private FROM holder_key WHERE account_id = ?1")?;
        Ok(statement.query_row([account], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }
}

impl Accesses<'_, Write> {
    /// Counts a wrong password.
    pub fn count_login(&self, account: i64, at: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("access/count_login.sql"))?.execute((account, at))?;
        Ok(())
    }

    /// Forgets the wrong passwords: the right one came.
    pub fn forget_logins(&self, account: i64) -> Result<(), StoreError> {
        let mut statement = self.db.prepare_cached(
            "UPDATE access_try SET logins = 0, login_at = NULL WHERE account_id = ?1 AND logins > 0",
        )?;
        statement.execute([account])?;
        Ok(())
    }

    /// Counts a try to recover, and gives its number of the day, and how many of them gave answers.
    pub fn count_recovery(&self, account: i64, day: &str, answers: bool) -> Result<(i64, i64), StoreError> {
        let mut statement = self.db.prepare_cached(sql!("access/count_recovery.sql"))?;
        Ok(statement.query_row((account, day, answers), |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Forgets all tries.
    pub fn forget(&self, account: i64) -> Result<(), StoreError> {
        let mut statement = self.db.prepare_cached(
            "UPDATE access_try SET logins = 0, login_at = NULL, recoveries = 0, answers = 0 WHERE account_id = ?1",
        )?;
        statement.execute([account])?;
        Ok(())
    }

    /// Keeps the hash of the answers.
    pub fn set_answers(&self, account: i64, hash: &str, at: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("access/set_answers.sql"))?.execute((account, hash, at))?;
        Ok(())
    }

    /// Keeps the key pair of the holder.
    pub fn set_key(&self, account: i64, public: &[u8; 32], private: &[u8]) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("access/set_key.sql"))?.execute((account, public, private))?;
        Ok(())
    }
}
