//! What people declared.

use super::error::StoreError;
use super::{Users, Write};
use serde::Serialize;

/// One declaration.
#[derive(Clone, Debug, Serialize)]
pub struct Declaration {
    /// `privacy` or `obligations`.
    pub kind: String,
    /// Which text; empty where nobody said.
    pub version: String,
    /// The day, ISO.
    pub given_on: String,
}

impl std::fmt::Display for Declaration {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let words = [&self.kind, &self.version, &self.given_on];
        let words: Vec<&str> = words.into_iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
        out.write_str(&words.join(" "))
    }
}

impl<A> Users<'_, A> {
    /// What an account holder declared, in the order it was recorded.
    pub fn declarations(&self, account: i64) -> Result<Vec<Declaration>, StoreError> {
        let sql = "SELECT kind, version, given_on FROM declaration WHERE account_id = ?1 ORDER BY id";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([account], |row| {
            Ok(Declaration { kind: row.get(0)?, version: row.get(1)?, given_on: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Users<'_, Write> {
    /// Records what an account holder declared.
    pub fn declare(
        &self,
        account: i64,
        declaration: &Declaration,
        by: Option<i64>,
        at: i64,
    ) -> Result<(), StoreError> {
        let Declaration { kind, version, given_on } = declaration;
        let sql = "INSERT INTO declaration (account_id, kind, version, given_on, recorded_by, recorded_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.db.prepare_cached(sql)?.execute((account, kind, version, given_on, by, at))?;
        Ok(())
    }
}
