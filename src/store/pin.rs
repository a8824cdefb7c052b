//! PIN pairs: a verifier, two halves, where each half went; never a digit.

use super::error::StoreError;
use super::{Pins, Write, sql};
use rusqlite::{OptionalExtension, named_params};
use serde::Serialize;

/// A pair's record.
#[derive(Clone, Debug)]
pub struct PinPair {
    /// Row.
    pub id: i64,
    /// How many the account has had.
    pub generation: i64,
    /// When it was issued, in milliseconds since 1970.
    pub issued_at: i64,
    /// When it expires.
    pub expires_at: Option<i64>,
    /// Wrong tries so far.
    pub tries: i64,
    /// When it was voided.
    pub voided_at: Option<i64>,
    /// Why.
    pub void_reason: Option<String>,
}

/// The pair that counts.
#[derive(Clone, Debug)]
pub struct LivePin {
    /// Row.
    pub id: i64,
    /// How many the account has had.
    pub generation: i64,
    /// PHC string of the digits joined, keyed from the office key.
    pub verifier: String,
    /// When it expires, in milliseconds since 1970.
    pub expires_at: Option<i64>,
    /// Wrong tries so far.
    pub tries: i64,
    /// The digits, sealed to the holder's key, where the holder may see them again.
    pub copy: Option<Vec<u8>>,
}

/// Where a half went.
#[derive(Clone, Debug, Serialize)]
pub struct PinHalf {
    /// First or second.
    pub part: u8,
    /// How many digits.
    pub digits: u8,
    /// How it travels.
    pub channel: String,
    /// State of its message; `shown` on the counter's screen.
    pub state: String,
    /// The message that carries it.
    #[serde(skip)]
    pub message: Option<i64>,
}

/// A half to be recorded.
pub struct NewHalf {
    /// First or second.
    pub part: u8,
    /// How many digits.
    pub digits: u8,
    /// How it travels.
    pub channel: &'static str,
    /// Digest of where it goes.
    pub contact: [u8; 32],
    /// Who sees it on the counter's screen.
    pub shown_to: Option<i64>,
}

impl<A> Pins<'_, A> {
    /// The account's newest pair, live or void.
    pub fn newest(&self, account: i64) -> Result<Option<PinPair>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("pin/newest.sql"))?;
        Ok(statement
            .query_row([account], |row| {
                Ok(PinPair {
                    id: row.get("id")?,
                    generation: row.get("generation")?,
                    issued_at: row.get("issued_at")?,
                    expires_at: row.get("expires_at")?,
                    tries: row.get("tries")?,
                    voided_at: row.get("voided_at")?,
                    void_reason: row.get("void_reason")?,
                })
            })
            .optional()?)
    }

    /// The pair of an account that counts.
    pub fn live(&self, account: i64) -> Result<Option<LivePin>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("pin/live.sql"))?;
        let found = statement.query_row([account], |row| {
            Ok(LivePin {
                id: row.get("id")?,
                generation: row.get("generation")?,
                verifier: row.get("verifier")?,
                expires_at: row.get("expires_at")?,
                tries: row.get("tries")?,
                copy: row.get("sealed")?,
            })
        });
        Ok(found.optional()?)
    }

    /// The verifiers of the newest pairs of an account, live or void.
    pub fn verifiers(&self, account: i64) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("pin/verifiers.sql"))?;
        let rows = statement.query_map([account], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The two halves of a pair.
    pub fn halves(&self, pair: i64) -> Result<Vec<PinHalf>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("pin/halves.sql"))?;
        let rows = statement.query_map([pair], |row| {
            Ok(PinHalf {
                part: row.get("part")?,
                digits: row.get("digits")?,
                channel: row.get("channel")?,
                state: row.get("state")?,
                message: row.get("message")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl<A> Pins<'_, A> {
    /// Whether an operator saw a half of a pair of the account that is live, or was after a moment.
    pub fn was_shown_to(&self, account: i64, operator: i64, since: i64) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("pin/shown_to.sql"))?;
        Ok(statement.exists((account, operator, since))?)
    }
}

impl Pins<'_, Write> {
    /// Puts a new pair in the place of the live one, which stays, voided: its letters may still
    /// come back by post.
    pub fn replace(
        &self,
        account: i64,
        verifier: &str,
        at: i64,
        expires: Option<i64>,
    ) -> Result<(i64, i64), StoreError> {
        self.void(account, at, "replaced")?;
        let mut statement = self.db.prepare_cached(sql!("pin/insert.sql"))?;
        Ok(statement.query_row(
            named_params! {
                ":account_id": account, ":verifier": verifier, ":issued_at": at, ":expires_at": expires,
            },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }

    /// Records a half; the schema refuses two of one channel, one medium or one contact.
    pub fn insert_half(&self, pair: i64, half: &NewHalf) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("pin/insert_half.sql"))?.execute(named_params! {
            ":pair_id": pair, ":part": half.part, ":digits": half.digits,
            ":channel": half.channel, ":contact": half.contact, ":shown_to": half.shown_to,
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// Keeps the digits of a pair, sealed to its holder, in the place of an older copy.
    pub fn keep_copy(&self, pair: i64, sealed: &[u8]) -> Result<(), StoreError> {
        self.db
            .prepare_cached(
                "INSERT INTO pin_copy (pair_id, sealed) VALUES (?1, ?2)
                 ON CONFLICT (pair_id) DO UPDATE SET sealed = excluded.sealed",
            )?
            .execute((pair, sealed))?;
        Ok(())
    }

    /// Counts a wrong try.
    pub fn count_try(&self, pair: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE pin_pair SET tries = tries + 1 WHERE id = ?1")?.execute([pair])?;
        Ok(())
    }

    /// Forgets the wrong tries of a pair.
    pub fn forget_tries(&self, pair: i64) -> Result<(), StoreError> {
        let sql = "UPDATE pin_pair SET tries = 0 WHERE id = ?1 AND tries > 0";
        self.db.prepare_cached(sql)?.execute([pair])?;
        Ok(())
    }

    /// Voids the live pair, if there is one.
    pub fn void(&self, account: i64, at: i64, reason: &str) -> Result<usize, StoreError> {
        Ok(self.db.prepare_cached(sql!("pin/void.sql"))?.execute((account, at, reason))?)
    }
}
