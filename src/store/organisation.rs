//! Bodies and firms on whose behalf people act.

use super::error::StoreError;
use super::listing::Listing;
use super::{Organisations, Write, sql};
use rusqlite::{OptionalExtension, Row, ToSql, named_params};
use serde::Serialize;

/// One body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// Row.
    #[serde(skip)]
    pub id: i64,
    /// 11 digits, or 16 characters for a sole trader.
    pub code: String,
    /// Registered name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// Ordinary mail.
    pub email: Option<String>,
    /// Certified mail.
    pub pec: Option<String>,
    /// Accounts that name it.
    pub accounts: i64,
    /// Whether it is closed.
    pub closed: bool,
    /// First day on which it may use the services, ISO.
    pub authorised_from: Option<String>,
    /// Last day, ISO.
    pub authorised_to: Option<String>,
    /// Why it was closed.
    pub close_reason: Option<String>,
}

/// A body to be added.
pub struct NewOrganisation<'a> {
    /// 11 digits or 16 characters.
    pub code: &'a str,
    /// Registered name.
    pub name: &'a str,
    /// What it is.
    pub kind: &'a str,
    /// Ordinary mail.
    pub email: Option<&'a str>,
    /// Certified mail.
    pub pec: Option<&'a str>,
    /// First day on which it may use the services, ISO.
    pub authorised_from: Option<String>,
    /// Last day, ISO.
    pub authorised_to: Option<String>,
}

fn bodies<R>(after: &str, limit: i64, run: impl FnOnce(&Listing<'_, Organisation>) -> R) -> R {
    let values: [(&str, &dyn ToSql); 2] = [(":after", &after), (":limit", &limit)];
    run(&Listing { text: sql!("organisation/list.sql"), values: &values, read })
}

impl<A> Organisations<'_, A> {
    /// The body of a code.
    pub fn by_code(&self, code: &str) -> Result<Option<Organisation>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("organisation/by_code.sql"))?;
        Ok(statement.query_row([code], read).optional()?)
    }

    /// Bodies by code, those after a cursor.
    pub fn list(&self, after: &str, limit: i64) -> Result<Vec<Organisation>, StoreError> {
        bodies(after, limit, |listing| listing.all(self.db))
    }

    /// The same, one after the other, however many there are.
    pub fn each<E: From<StoreError>>(
        &self,
        after: &str,
        limit: i64,
        give: impl FnMut(Organisation) -> Result<(), E>,
    ) -> Result<(), E> {
        bodies(after, limit, |listing| listing.each(self.db, give))
    }
}

impl Organisations<'_, Write> {
    /// Adds a body.
    pub fn insert(&self, new: &NewOrganisation<'_>, at: i64) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("organisation/insert.sql"))?.execute(named_params! {
            ":code": new.code, ":name": new.name, ":kind": new.kind,
            ":email": new.email, ":pec": new.pec, ":created_at": at,
            ":authorised_from": new.authorised_from, ":authorised_to": new.authorised_to,
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// Writes what may change of a body.
    pub fn update(&self, body: &Organisation) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("organisation/update.sql"))?.execute(named_params! {
            ":id": body.id, ":name": body.name, ":email": body.email, ":pec": body.pec,
            ":authorised_from": body.authorised_from, ":authorised_to": body.authorised_to,
        })?;
        Ok(())
    }

    /// Closes a body; false when it is closed already.
    pub fn close(&self, id: i64, reason: &str, at: i64) -> Result<bool, StoreError> {
        let sql =
            "UPDATE organisation SET closed_at = ?2, close_reason = ?3 WHERE id = ?1 AND closed_at IS NULL";
        Ok(self.db.prepare_cached(sql)?.execute((id, at, reason))? == 1)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Organisation> {
    Ok(Organisation {
        id: row.get("id")?,
        code: row.get("code")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        email: row.get("email")?,
        pec: row.get("pec")?,
        accounts: row.get("accounts")?,
        closed: row.get::<_, Option<i64>>("closed_at")?.is_some(),
        authorised_from: row.get("authorised_from")?,
        authorised_to: row.get("authorised_to")?,
        close_reason: row.get("close_reason")?,
    })
}
