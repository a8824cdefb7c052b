//! The outbox: one row a message, written in the transaction of the act that needs it.

use super::error::StoreError;
use super::listing::{Listing, lists};
use super::{Messages, Write, sql};
use rusqlite::{OptionalExtension, Row, ToSql, named_params};

/// One message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Row.
    pub id: i64,
    /// Which text it is.
    pub kind: String,
    /// How it travels.
    pub channel: String,
    /// Whom it is about.
    pub account: Option<i64>,
    /// Where it goes.
    pub recipient: String,
    /// Its language.
    pub language: String,
    /// RFC 5322 Message-ID, without angle brackets.
    pub message_id: String,
    /// What the text is made from, as JSON.
    pub fields: String,
    /// The secret, sealed; none once it has left.
    pub sealed: Option<Vec<u8>>,
    /// The password it carries.
    pub password: Option<i64>,
    /// The PIN half it carries.
    pub pin_half: Option<i64>,
    /// Where it stands.
    pub state: String,
    /// Sendings begun.
    pub attempts: i64,
    /// When it goes next, in milliseconds since 1970.
    pub next_attempt_at: Option<i64>,
    /// Why it did not leave.
    pub last_error: Option<String>,
    /// Who queued it.
    pub created_by: Option<i64>,
    /// When it was queued.
    pub created_at: i64,
    /// When it left.
    pub sent_at: Option<i64>,
    /// When it came back, and why.
    pub returned: Option<String>,
}

/// A message to be queued.
pub struct NewMessage<'a> {
    /// Which text it is.
    pub kind: &'a str,
    /// How it travels.
    pub channel: &'a str,
    /// Whom it is about.
    pub account: Option<i64>,
    /// Where it goes.
    pub recipient: &'a str,
    /// Its language.
    pub language: &'a str,
    /// RFC 5322 Message-ID, without angle brackets.
    pub message_id: &'a str,
    /// What the text is made from, as JSON.
    pub fields: &'a str,
    /// The secret, sealed.
    pub sealed: Option<&'a [u8]>,
    /// The password it carries.
    pub password: Option<i64>,
    /// The PIN half it carries.
    pub pin_half: Option<i64>,
    /// The activation code it carries.
    pub activation: Option<i64>,
    /// First or second, where the password travels in two halves.
    pub part: Option<i64>,
}

/// Which messages to list.
#[derive(Clone, Default)]
pub struct MessageFilter<'a> {
    /// Of this state.
    pub state: Option<&'a str>,
    /// Of this kind.
    pub kind: Option<&'a str>,
    /// Of this account.
    pub account: Option<i64>,
    /// After this row.
    pub after: i64,
    /// At most so many; -1 is all.
    pub limit: i64,
}

impl MessageFilter<'_> {
    fn listing<R>(&self, run: impl FnOnce(&Listing<'_, Message>) -> R) -> R {
        let values: [(&str, &dyn ToSql); 5] = [
            (":state", &self.state),
            (":kind", &self.kind),
            (":account_id", &self.account),
            (":after", &self.after),
            (":limit", &self.limit),
        ];
        run(&Listing { text: sql!("message/list.sql"), values: &values, read })
    }
}

/// Where a message stands among those that are due: what never waited comes first, in the order it was queued.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    at: i64,
    id: i64,
}

impl From<&Message> for Due {
    fn from(message: &Message) -> Self {
        Self { at: message.next_attempt_at.unwrap_or(0), id: message.id }
    }
}

lists!(Messages, MessageFilter<'_>, Message, "Messages in the order they were queued.");

impl<A> Messages<'_, A> {
    /// One message.
    pub fn by_id(&self, id: i64) -> Result<Option<Message>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("message/by_id.sql"))?;
        Ok(statement.query_row([id], read).optional()?)
    }

    /// Whether the message that carries an activation code has left.
    pub fn has_left_with(&self, account: i64, activation: i64) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("message/has_left_with.sql"))?;
        Ok(statement.exists((account, activation))?)
    }

    /// How many messages a list has.
    pub fn count(&self, filter: &MessageFilter<'_>) -> Result<usize, StoreError> {
        filter.listing(|listing| listing.count(self.db))
    }

    /// The first message after another that is due: a letter, or any other.
    pub fn due(&self, is_letter: bool, after: &Due, now: i64) -> Result<Option<Message>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("message/due.sql"))?;
        let named = named_params! {
            ":is_letter": is_letter, ":after_at": after.at, ":after": after.id, ":now": now,
        };
        Ok(statement.query_row(named, read).optional()?)
    }

    /// The messages that carry a password: kind and state.
    pub fn of_password(&self, password: i64) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT kind, state FROM message WHERE password_id = ?1 ORDER BY part";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([password], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether a message ever left, or may have left, to a contact.
    pub fn reached(&self, account: i64, recipient: &str) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("message/reached.sql"))?;
        Ok(statement.exists((account, recipient))?)
    }

    /// Whether any message of an account ever left, or may have left.
    pub fn reached_any(&self, account: i64) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("message/reached_any.sql"))?;
        Ok(statement.exists([account])?)
    }

    /// The passwords and PIN pairs that still wait on their way to a contact.
    pub fn waiting_secrets(&self, account: i64, recipient: &str) -> Result<(bool, bool), StoreError> {
        let mut statement = self.db.prepare_cached(sql!("message/waiting_secrets.sql"))?;
        Ok(statement.query_row((account, recipient), |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// How many messages stand in each state.
    pub fn counts(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let mut statement =
            self.db.prepare_cached("SELECT state, count(*) FROM message GROUP BY state ORDER BY state")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Messages<'_, Write> {
    /// What waits may have left, in a state of the office that is lost; gives how many messages.
    pub fn may_have_left(&self) -> Result<usize, StoreError> {
        Ok(self.db.prepare_cached(sql!("message/may_have_left.sql"))?.execute([])?)
    }

    /// Queues a message.
    pub fn insert(&self, new: &NewMessage<'_>, at: i64, by: Option<i64>) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("message/insert.sql"))?.execute(named_params! {
            ":kind": new.kind, ":channel": new.channel, ":account_id": new.account,
            ":recipient": new.recipient, ":language": new.language, ":message_id": new.message_id,
            ":fields": new.fields, ":sealed": new.sealed, ":password_id": new.password,
            ":pin_half_id": new.pin_half, ":activation_id": new.activation, ":part": new.part,
            ":created_by": by, ":created_at": at,
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// A sending begins: false when another process got there first.
    pub fn begin_sending(&self, id: i64) -> Result<bool, StoreError> {
        Ok(self.db.prepare_cached(sql!("message/begin_sending.sql"))?.execute([id])? == 1)
    }

    /// It left: its secret goes with it.
    pub fn sent(&self, id: i64, at: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("message/sent.sql"))?.execute((id, at))?;
        Ok(())
    }

    /// It did not leave, or nobody knows.
    pub fn failed(&self, id: i64, state: &str, error: &str, next: Option<i64>) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("message/failed.sql"))?.execute((id, state, error, next))?;
        Ok(())
    }

    /// Queues it again.
    pub fn requeue(&self, id: i64) -> Result<bool, StoreError> {
        Ok(self.db.prepare_cached(sql!("message/requeue.sql"))?.execute([id])? == 1)
    }

    /// Never to be sent: its secret goes.
    pub fn cancel(&self, id: i64) -> Result<bool, StoreError> {
        Ok(self.db.prepare_cached(sql!("message/cancel.sql"))?.execute([id])? == 1)
    }

    /// Cancels what still waits with a secret that is void now.
    pub fn cancel_void(&self, account: i64) -> Result<usize, StoreError> {
        Ok(self.db.prepare_cached(sql!("message/cancel_void.sql"))?.execute([account])?)
    }

    /// Cancels messages of some kinds that still wait for an account.
    pub fn cancel_kind(&self, account: i64, kinds: &[&str]) -> Result<usize, StoreError> {
        let sql = "UPDATE message SET state = 'cancelled', sealed = NULL, next_attempt_at = NULL \
                   WHERE account_id = ?1 AND kind = ?2 AND state IN ('queued', 'retry', 'failed')";
        let mut statement = self.db.prepare_cached(sql)?;
        kinds.iter().try_fold(0, |count, kind| Ok(count + statement.execute((account, kind))?))
    }

    /// Cancels what still waits for an account: its secrets, or, `silent`, its notices too.
    pub fn cancel_all(&self, account: i64, silent: bool) -> Result<usize, StoreError> {
        Ok(self.db.prepare_cached(sql!("message/cancel_all.sql"))?.execute((account, silent))?)
    }

    /// Keeps a message back until it is released.
    pub fn hold(&self, id: i64) -> Result<(), StoreError> {
        self.db
            .prepare_cached("UPDATE message SET next_attempt_at = ?2 WHERE id = ?1 AND state = 'queued'")?
            .execute((id, i64::MAX))?;
        Ok(())
    }

    /// Lets the letters of an account go that were kept back.
    pub fn release_letters(&self, account: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("message/release.sql"))?.execute([account])?;
        Ok(())
    }

    /// Notes that a message which left came back.
    pub fn insert_return(
        &self,
        id: i64,
        on: &str,
        reason: &str,
        by: Option<i64>,
        at: i64,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO message_return (message_id, returned_on, reason, recorded_by, recorded_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5)";
        self.db.prepare_cached(sql)?.execute((id, on, reason, by, at))?;
        Ok(())
    }

    /// Sends what never began its way to a contact to the corrected one instead.
    pub fn readdress(&self, account: i64, old: &str, new: &str) -> Result<usize, StoreError> {
        Ok(self.db.prepare_cached(sql!("message/readdress.sql"))?.execute((account, old, new))?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Message> {
    Ok(Message {
        id: row.get("id")?,
        kind: row.get("kind")?,
        channel: row.get("channel")?,
        account: row.get("account_id")?,
        recipient: row.get("recipient")?,
        language: row.get("language")?,
        message_id: row.get("message_id")?,
        fields: row.get("fields")?,
        sealed: row.get("sealed")?,
        password: row.get("password_id")?,
        pin_half: row.get("pin_half_id")?,
        state: row.get("state")?,
        attempts: row.get("attempts")?,
        next_attempt_at: row.get("next_attempt_at")?,
        last_error: row.get("last_error")?,
        created_by: row.get("created_by")?,
        created_at: row.get("created_at")?,
        sent_at: row.get("sent_at")?,
        returned: row.get("returned")?,
    })
}
