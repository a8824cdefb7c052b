//! Delegations: whom a body lets act for it.

use super::error::StoreError;
use super::listing::{Listing, lists};
use super::{Delegations, Write, sql};
use rusqlite::{Row, ToSql, named_params};

/// One delegation.
#[derive(Clone, Debug)]
pub struct Delegation {
    /// Row.
    pub id: i64,
    /// Code of the body.
    pub organisation: String,
    /// Its name.
    pub organisation_name: String,
    /// Whether it is closed.
    pub organisation_closed: bool,
    /// Row of the account.
    pub account: i64,
    /// Code of the delegate.
    pub codice_fiscale: String,
    /// Surname.
    pub surname: String,
    /// Name.
    pub name: String,
    /// What the delegate's credentials allow.
    pub level: String,
    /// Where the delegate's account stands.
    pub account_state: String,
    /// The role.
    pub role: String,
    /// First day, ISO.
    pub begins: String,
    /// Last day, ISO.
    pub ends: Option<String>,
    /// Who granted it.
    pub granted_by: String,
    /// When, in milliseconds since 1970.
    pub granted_at: i64,
    /// When it was revoked.
    pub revoked_at: Option<i64>,
    /// Why.
    pub revoke_reason: Option<String>,
}

/// Which delegations to list.
#[derive(Clone, Copy, Default)]
pub struct DelegationFilter<'a> {
    /// One row.
    pub id: Option<i64>,
    /// Of this body.
    pub organisation: Option<&'a str>,
    /// Of this account.
    pub account: Option<i64>,
    /// After this row.
    pub after: i64,
    /// At most so many; -1 is all.
    pub limit: i64,
}

/// A delegation to be granted.
pub struct NewDelegation<'a> {
    /// Row of the body.
    pub organisation: i64,
    /// Row of the account.
    pub account: i64,
    /// The role.
    pub role: &'a str,
    /// First day, ISO.
    pub begins: String,
    /// Last day, ISO.
    pub ends: Option<String>,
    /// Who grants it.
    pub by: i64,
}

impl DelegationFilter<'_> {
    fn listing<R>(&self, run: impl FnOnce(&Listing<'_, Delegation>) -> R) -> R {
        let values: [(&str, &dyn ToSql); 5] = [
            (":id", &self.id),
            (":organisation", &self.organisation),
            (":account_id", &self.account),
            (":after", &self.after),
            (":limit", &self.limit),
        ];
        run(&Listing { text: sql!("delegation/list.sql"), values: &values, read })
    }
}

lists!(Delegations, DelegationFilter<'_>, Delegation, "Delegations in the order they were granted.");

impl Delegations<'_, Write> {
    /// Grants a delegation; the schema refuses who holds no dispositive credentials.
    pub fn insert(&self, new: &NewDelegation<'_>, at: i64) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("delegation/insert.sql"))?.execute(named_params! {
            ":organisation_id": new.organisation, ":account_id": new.account, ":role": new.role,
            ":begins": new.begins, ":ends": new.ends, ":granted_by": new.by, ":granted_at": at,
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// Revokes a delegation; false when it was revoked already.
    pub fn revoke(&self, id: i64, at: i64, reason: &str) -> Result<bool, StoreError> {
        let sql = "UPDATE delegation SET revoked_at = ?2, revoke_reason = ?3 \
                   WHERE id = ?1 AND revoked_at IS NULL";
        Ok(self.db.prepare_cached(sql)?.execute((id, at, reason))? == 1)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Delegation> {
    Ok(Delegation {
        id: row.get("id")?,
        organisation: row.get("organisation")?,
        organisation_name: row.get("organisation_name")?,
        organisation_closed: row.get("organisation_closed")?,
        account: row.get("account_id")?,
        codice_fiscale: row.get("codice_fiscale")?,
        surname: row.get("surname")?,
        name: row.get("name")?,
        level: row.get("level")?,
        account_state: row.get("account_state")?,
        role: row.get("role")?,
        begins: row.get("begins")?,
        ends: row.get("ends")?,
        granted_by: row.get("granted_by")?,
        granted_at: row.get("granted_at")?,
        revoked_at: row.get("revoked_at")?,
        revoke_reason: row.get("revoke_reason")?,
    })
}
