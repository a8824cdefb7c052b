//! Passwords and activation codes: hashes and dates, never the secrets.

use super::error::StoreError;
use super::{Passwords, Write, sql};
use rusqlite::{OptionalExtension, named_params};

/// A password's record.
#[derive(Clone, Debug)]
pub struct Password {
    /// Row.
    pub id: i64,
    /// How many the account has had.
    pub generation: i64,
    /// `provisional`, `personal` or `issued`.
    pub kind: String,
    /// PHC string.
    pub hash: String,
    /// When it was issued, in milliseconds since 1970.
    pub issued_at: i64,
    /// When it expires.
    pub expires_at: Option<i64>,
    /// From when it counts; none while the message that carries it has not left.
    pub valid_from: Option<i64>,
    /// State of the message that carries it.
    pub message_state: Option<String>,
}

/// An activation code's record.
#[derive(Clone, Debug)]
pub struct Activation {
    /// Row.
    pub id: i64,
    /// PHC string.
    pub hash: String,
    /// When it expires, in milliseconds since 1970.
    pub expires_at: i64,
    /// Wrong tries so far.
    pub tries: i64,
}

impl<A> Passwords<'_, A> {
    /// The account's live password.
    pub fn current(&self, account: i64) -> Result<Option<Password>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("password/current.sql"))?;
        Ok(statement
            .query_row([account], |row| {
                Ok(Password {
                    id: row.get("id")?,
                    generation: row.get("generation")?,
                    kind: row.get("kind")?,
                    hash: row.get("hash")?,
                    issued_at: row.get("issued_at")?,
                    expires_at: row.get("expires_at")?,
                    valid_from: row.get("valid_from")?,
                    message_state: row.get("message_state")?,
                })
            })
            .optional()?)
    }

    /// The hashes of the newest personal passwords of an account, live or void.
    pub fn personal(&self, account: i64, most: i64) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("password/personal.sql"))?;
        let rows = statement.query_map((account, most), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The hashes of the newest passwords that the office made for an account, live or void.
    pub fn made(&self, account: i64) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("password/made.sql"))?;
        let rows = statement.query_map([account], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The account's live activation code.
    pub fn activation(&self, account: i64) -> Result<Option<Activation>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("activation/current.sql"))?;
        Ok(statement
            .query_row([account], |row| {
                Ok(Activation {
                    id: row.get("id")?,
                    hash: row.get("hash")?,
                    expires_at: row.get("expires_at")?,
                    tries: row.get("tries")?,
                })
            })
            .optional()?)
    }
}

impl Passwords<'_, Write> {
    /// Voids the live password and puts a new one in its place.
    pub fn replace(
        &self,
        account: i64,
        kind: &str,
        hash: &str,
        at: i64,
        expires: Option<i64>,
    ) -> Result<(i64, i64), StoreError> {
        self.void(account, at)?;
        let mut statement = self.db.prepare_cached(sql!("password/insert.sql"))?;
        Ok(statement.query_row(
            named_params! {
                ":account_id": account, ":kind": kind, ":hash": hash, ":issued_at": at, ":expires_at": expires,
            },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }

    /// The first password of an account that was just made: nothing to void, generation 1.
    pub fn first(&self, account: i64, hash: &str, at: i64, expires: Option<i64>) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("password/first.sql"))?.execute(named_params! {
            ":account_id": account, ":hash": hash, ":issued_at": at, ":expires_at": expires,
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// Voids the live password, if there is one.
    pub fn void(&self, account: i64, at: i64) -> Result<usize, StoreError> {
        Ok(self.db.prepare_cached(sql!("password/void.sql"))?.execute((account, at))?)
    }

    /// From now on it counts, once every message that carries a part of it has left.
    pub fn begin_validity(&self, id: i64, at: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("password/begin_validity.sql"))?.execute((id, at))?;
        Ok(())
    }

    /// Voids the live activation code and puts a new one in its place.
    pub fn replace_activation(
        &self,
        account: i64,
        hash: &str,
        at: i64,
        expires: i64,
    ) -> Result<i64, StoreError> {
        self.void_activation(account, at)?;
        self.db
            .prepare_cached(
                "INSERT INTO activation (account_id, hash, issued_at, expires_at) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((account, hash, at, expires))?;
        Ok(self.db.last_insert_rowid())
    }

    /// Voids the live activation code, if there is one.
    pub fn void_activation(&self, account: i64, at: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("activation/void.sql"))?.execute((account, at))?;
        Ok(())
    }

    /// Counts a wrong try.
    pub fn count_activation_try(&self, id: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE activation SET tries = tries + 1 WHERE id = ?1")?.execute([id])?;
        Ok(())
    }

    /// Uses the code up.
    pub fn use_activation(&self, id: i64, at: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE activation SET used_at = ?2 WHERE id = ?1")?.execute((id, at))?;
        Ok(())
    }
}
