//! Shared codes of firms.

use super::error::StoreError;
use super::listing::{Listing, lists};
use super::{Companies, Write, sql};
use rusqlite::{Row, ToSql};

/// One shared code.
#[derive(Clone, Debug)]
pub struct CompanyCode {
    /// Row.
    pub id: i64,
    /// The code.
    pub code: String,
    /// The firm.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Who took over.
    pub successor: Option<String>,
    /// What the successor's credentials allow.
    pub level: Option<String>,
    /// When, in milliseconds since 1970.
    pub converted_at: Option<i64>,
    /// The day from which it does not count, ISO.
    pub disabled_from: Option<String>,
    /// The later day that was granted, ISO.
    pub postponed_to: Option<String>,
    /// Why.
    pub postpone_reason: Option<String>,
    /// Why it goes on counting.
    pub exception_reason: Option<String>,
}

/// Which codes to list.
#[derive(Default)]
pub struct CompanyFilter<'a> {
    /// This one.
    pub code: Option<&'a str>,
    /// Only those without a successor.
    pub pending: bool,
    /// After this row.
    pub after: i64,
    /// At most so many; -1 is all.
    pub limit: i64,
}

impl CompanyFilter<'_> {
    fn listing<R>(&self, run: impl FnOnce(&Listing<'_, CompanyCode>) -> R) -> R {
        let pending = self.pending.then_some(1);
        let values: [(&str, &dyn ToSql); 4] =
            [(":code", &self.code), (":pending", &pending), (":after", &self.after), (":limit", &self.limit)];
        run(&Listing { text: sql!("company/list.sql"), values: &values, read })
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<CompanyCode> {
    Ok(CompanyCode {
        id: row.get("id")?,
        code: row.get("code")?,
        name: row.get("name")?,
        email: row.get("email")?,
        successor: row.get("codice_fiscale")?,
        level: row.get("level")?,
        converted_at: row.get("converted_at")?,
        disabled_from: row.get("disabled_from")?,
        postponed_to: row.get("postponed_to")?,
        postpone_reason: row.get("postpone_reason")?,
        exception_reason: row.get("exception_reason")?,
    })
}

lists!(Companies, CompanyFilter<'_>, CompanyCode, "Codes in the order they came.");

impl<A> Companies<'_, A> {
    /// One code.
    pub fn by_code(&self, code: &str) -> Result<Option<CompanyCode>, StoreError> {
        Ok(self.list(&CompanyFilter { code: Some(code), limit: 1, ..CompanyFilter::default() })?.pop())
    }
}

impl<A> Companies<'_, A> {
    /// Whether a notice of a day was queued to a firm.
    pub fn is_told(&self, id: i64, kind: &str, day: &str) -> Result<bool, StoreError> {
        let sql = "SELECT 1 FROM company_notice WHERE company_id = ?1 AND kind = ?2 AND day = ?3";
        Ok(self.db.prepare_cached(sql)?.exists((id, kind, day))?)
    }
}

impl Companies<'_, Write> {
    /// Takes a code over from the list; gives its row.
    pub fn insert(&self, code: &str, name: &str, email: Option<&str>, at: i64) -> Result<i64, StoreError> {
        let sql = "INSERT INTO company_code (code, name, email, imported_at) VALUES (?1, ?2, ?3, ?4)";
        self.db.prepare_cached(sql)?.execute((code, name, email, at))?;
        Ok(self.db.last_insert_rowid())
    }

    /// Gives a code its successor; false when it has one.
    pub fn convert(&self, id: i64, account: i64, at: i64) -> Result<bool, StoreError> {
        let sql =
            "UPDATE company_code SET account_id = ?2, converted_at = ?3 WHERE id = ?1 AND account_id IS NULL";
        Ok(self.db.prepare_cached(sql)?.execute((id, account, at))? == 1)
    }

    /// Grants a later day.
    pub fn postpone(&self, id: i64, to: &str, reason: &str) -> Result<(), StoreError> {
        let sql = "UPDATE company_code SET postponed_to = ?2, postpone_reason = ?3 WHERE id = ?1";
        self.db.prepare_cached(sql)?.execute((id, to, reason))?;
        Ok(())
    }

    /// Sets the day from which a code does not count.
    pub fn disable(&self, id: i64, from: &str) -> Result<(), StoreError> {
        let sql = "UPDATE company_code SET disabled_from = ?2 WHERE id = ?1";
        self.db.prepare_cached(sql)?.execute((id, from))?;
        Ok(())
    }

    /// Notes which notice of a day was queued to a firm.
    pub fn insert_notice(&self, id: i64, kind: &str, day: &str, message: i64) -> Result<(), StoreError> {
        let sql = "INSERT INTO company_notice (company_id, kind, day, message_id) VALUES (?1, ?2, ?3, ?4)";
        self.db.prepare_cached(sql)?.execute((id, kind, day, message))?;
        Ok(())
    }

    /// Gives up the notices to a firm that still wait: what they say no longer holds.
    pub fn cancel_notices(&self, id: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("company/cancel_notices.sql"))?.execute([id])?;
        Ok(())
    }

    /// Lets a code go on counting.
    pub fn except(&self, id: i64, reason: &str) -> Result<(), StoreError> {
        let sql = "UPDATE company_code SET exception_reason = ?2 WHERE id = ?1";
        self.db.prepare_cached(sql)?.execute((id, reason))?;
        Ok(())
    }
}
