//! The office itself and its settings.

use super::error::StoreError;
use super::{Offices, Write, sql};
use rusqlite::{OptionalExtension, named_params};

/// The office's one row.
pub struct OfficeRow {
    /// Its identity, for good.
    pub uuid: String,
    /// Its name, as messages are signed.
    pub name: String,
    /// Whether it is for trying only.
    pub trial: bool,
    /// The public half of the mail dispatch key.
    pub mail_public: [u8; 32],
    /// The public half of the post dispatch key.
    pub post_public: [u8; 32],
    /// Which writing of the slots file is the newest.
    pub slots: i64,
    /// When it was founded, in milliseconds since 1970.
    pub created_at: i64,
}

impl<A> Offices<'_, A> {
    /// The office.
    pub fn get(&self) -> Result<OfficeRow, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("office/get.sql"))?;
        Ok(statement.query_row([], |row| {
            Ok(OfficeRow {
                uuid: row.get("uuid")?,
                name: row.get("name")?,
                trial: row.get("trial")?,
                mail_public: row.get("mail_public")?,
                post_public: row.get("post_public")?,
                slots: row.get("slots")?,
                created_at: row.get("created_at")?,
            })
        })?)
    }

    /// A setting that was set.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }
}

impl Offices<'_, Write> {
    /// Founds the office.
    pub fn insert(&self, office: &OfficeRow) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("office/insert.sql"))?.execute(named_params! {
            ":uuid": office.uuid,
            ":name": office.name,
            ":trial": office.trial,
            ":mail_public": office.mail_public,
            ":post_public": office.post_public,
            ":slots": office.slots,
            ":created_at": office.created_at,
        })?;
        Ok(())
    }

    /// Notes which writing of the slots file is the newest.
    pub fn set_slots(&self, writing: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE office SET slots = ?1")?.execute([writing])?;
        Ok(())
    }

    /// Sets a setting, and gives its row.
    pub fn set(&self, key: &str, value: &str) -> Result<i64, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("office/set.sql"))?;
        Ok(statement.query_row(named_params! { ":key": key, ":value": value }, |row| row.get(0))?)
    }
}
