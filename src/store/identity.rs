//! Proofs of identity.

use super::error::StoreError;
use super::{Identities, Write, sql};
use crate::model::request::RequestNumber;
use rusqlite::named_params;

/// One proof.
#[derive(Clone, Debug)]
pub struct IdentityProof {
    /// Row.
    pub id: i64,
    /// `spid`, `cie`, `cns` or `inps-pin`.
    pub provider: String,
    /// Level of assurance, where the provider has levels.
    pub level: Option<i64>,
    /// The day of the access, ISO.
    pub proved_on: String,
    /// What the provider calls it.
    pub reference: String,
    /// The request by which staff asked for it.
    pub request: Option<RequestNumber>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When, in milliseconds since 1970.
    pub recorded_at: i64,
    /// From when it counts.
    pub accepted_at: Option<i64>,
}

/// A proof to be recorded.
pub struct NewProof<'a> {
    /// Whose.
    pub account: i64,
    /// Who vouches.
    pub provider: &'a str,
    /// Level of assurance.
    pub level: Option<i64>,
    /// The day, ISO.
    pub proved_on: String,
    /// What the provider calls it.
    pub reference: &'a str,
    /// The request it waits with; none where it counts at once.
    pub request: Option<i64>,
    /// Who records it.
    pub by: i64,
}

impl<A> Identities<'_, A> {
    /// The proofs of an account, in order.
    pub fn list(&self, account: i64) -> Result<Vec<IdentityProof>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("identity/list.sql"))?;
        let rows = statement.query_map([account], |row| {
            let year: Option<i16> = row.get("year")?;
            let number: Option<u32> = row.get("number")?;
            Ok(IdentityProof {
                id: row.get("id")?,
                provider: row.get("provider")?,
                level: row.get("level")?,
                proved_on: row.get("proved_on")?,
                reference: row.get("reference")?,
                request: year.zip(number).map(|(year, number)| RequestNumber { year, number }),
                recorded_by: row.get("recorded_by")?,
                recorded_at: row.get("recorded_at")?,
                accepted_at: row.get("accepted_at")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl<A> Identities<'_, A> {
    /// Whether a proof of a provider is recorded, for whomever.
    pub fn is_known(&self, provider: &str, reference: &str) -> Result<bool, StoreError> {
        let mut statement =
            self.db.prepare_cached("SELECT 1 FROM identity_proof WHERE provider = ?1 AND reference = ?2")?;
        Ok(statement.exists((provider, reference))?)
    }
}

impl Identities<'_, Write> {
    /// Records a proof, which counts at once unless it waits with a request; gives its row.
    pub fn insert(&self, new: &NewProof<'_>, at: i64) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("identity/insert.sql"))?.execute(named_params! {
            ":account_id": new.account, ":provider": new.provider, ":level": new.level,
            ":proved_on": new.proved_on, ":reference": new.reference, ":request_id": new.request,
            ":recorded_by": new.by, ":recorded_at": at,
            ":accepted_at": new.request.is_none().then_some(at),
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// Accepts the proof of an approved request.
    pub fn accept(&self, request: i64, at: i64) -> Result<(), StoreError> {
        self.db
            .prepare_cached("UPDATE identity_proof SET accepted_at = ?2 WHERE request_id = ?1")?
            .execute((request, at))?;
        Ok(())
    }
}
