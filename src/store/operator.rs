//! Operators, with their roles and scopes.

use super::error::StoreError;
use super::{Operators, Write, sql};
use crate::model::role::{Actor, Role, Scope};
use rusqlite::{OptionalExtension, Row, named_params};
use serde::Serialize;

/// One operator: a person, or a service that a person owns.
#[derive(Clone, Debug, Serialize)]
pub struct OperatorRow {
    /// Row.
    #[serde(skip)]
    pub id: i64,
    /// Name, as given on the command line.
    pub name: String,
    /// `person` or `service`.
    pub kind: String,
    /// Roles of a person.
    pub roles: Vec<Role>,
    /// Scopes of a service.
    pub scopes: Vec<Scope>,
    /// The owner of a service.
    pub owner: Option<String>,
    /// When a service ends, in milliseconds since 1970.
    #[serde(serialize_with = "moment")]
    pub expires_at: Option<i64>,
    /// Whether the passphrase is known to its owner alone.
    pub own_passphrase: bool,
    /// Whether the slot was taken away.
    pub disabled: bool,
    /// The body whose staff a service works for.
    pub organisation: Option<String>,
}

impl OperatorRow {
    /// The operator as who acts.
    pub fn actor(&self) -> Actor {
        Actor {
            id: self.id,
            name: self.name.clone(),
            roles: self.roles.clone(),
            scopes: self.scopes.clone(),
            service: self.kind == "service",
            body: self.organisation.clone(),
            own_passphrase: self.own_passphrase,
        }
    }
}

impl<A> Operators<'_, A> {
    /// The operator of a name.
    pub fn by_name(&self, name: &str) -> Result<Option<OperatorRow>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("operator/by_name.sql"))?;
        Ok(statement.query_row([name], read).optional()?)
    }

    /// All of them, by name.
    pub fn list(&self) -> Result<Vec<OperatorRow>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("operator/list.sql"))?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl<A> Operators<'_, A> {
    /// The person an operator acts for: a service's owner, else the operator.
    pub fn acts_for(&self, id: i64) -> Result<i64, StoreError> {
        let sql = "SELECT coalesce(owner_id, id) FROM operator WHERE id = ?1";
        Ok(self.db.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
    }
}

impl Operators<'_, Write> {
    /// Adds a person.
    pub fn insert_person(&self, name: &str, own: bool, at: i64, by: Option<i64>) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("operator/insert.sql"))?.execute(named_params! {
            ":name": name, ":kind": "person", ":owner_id": None::<i64>, ":expires_at": None::<i64>,
            ":organisation_id": None::<i64>,
            ":own_passphrase": own, ":created_at": at, ":created_by": by,
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// Adds a service of an owner, which may work for the staff of one body.
    pub fn insert_service(
        &self,
        name: &str,
        owner: i64,
        body: Option<i64>,
        expires: i64,
        at: i64,
    ) -> Result<i64, StoreError> {
        self.db.prepare_cached(sql!("operator/insert.sql"))?.execute(named_params! {
            ":name": name, ":kind": "service", ":owner_id": owner, ":expires_at": expires,
            ":organisation_id": body,
            ":own_passphrase": true, ":created_at": at, ":created_by": owner,
        })?;
        Ok(self.db.last_insert_rowid())
    }

    /// Gives a role or a scope.
    pub fn grant(&self, operator: i64, word: &str) -> Result<(), StoreError> {
        self.db
            .prepare_cached("INSERT INTO operator_grant (operator_id, word) VALUES (?1, ?2)")?
            .execute((operator, word))?;
        Ok(())
    }

    /// Takes a role or a scope away.
    pub fn revoke(&self, operator: i64, word: &str) -> Result<(), StoreError> {
        self.db
            .prepare_cached("DELETE FROM operator_grant WHERE operator_id = ?1 AND word = ?2")?
            .execute((operator, word))?;
        Ok(())
    }

    /// Takes the operator out of service.
    pub fn disable(&self, operator: i64, at: i64) -> Result<(), StoreError> {
        self.db
            .prepare_cached("UPDATE operator SET disabled_at = ?2 WHERE id = ?1")?
            .execute((operator, at))?;
        Ok(())
    }

    /// Notes whether the passphrase is known to its owner alone.
    pub fn set_own_passphrase(&self, operator: i64, own: bool) -> Result<(), StoreError> {
        self.db
            .prepare_cached("UPDATE operator SET own_passphrase = ?2 WHERE id = ?1")?
            .execute((operator, own))?;
        Ok(())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<OperatorRow> {
    let words: Option<String> = row.get("words")?;
    let words: Vec<&str> = words.as_deref().unwrap_or_default().split(',').collect();
    Ok(OperatorRow {
        id: row.get("id")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        roles: words.iter().filter_map(|word| word.parse().ok()).collect(),
        scopes: words.iter().filter_map(|word| word.parse().ok()).collect(),
        owner: row.get("owner")?,
        organisation: row.get("organisation")?,
        expires_at: row.get("expires_at")?,
        own_passphrase: row.get("own_passphrase")?,
        disabled: row.get::<_, Option<i64>>("disabled_at")?.is_some(),
    })
}

/// A moment as reports write it.
fn moment<S: serde::Serializer>(at: &Option<i64>, serializer: S) -> Result<S::Ok, S::Error> {
    at.and_then(|at| jiff::Timestamp::from_millisecond(at).ok()).serialize(serializer)
}
