//! The steps from one schema to the next, in one exclusive transaction.
//!
//! Steps are never edited once released. A step that adds a column adds one that may be NULL: the
//! log's digests skip NULLs, so that rows written before it still verify.

use super::error::StoreError;
use super::sql;
use rusqlite::{Connection, TransactionBehavior};

const STEPS: &[&str] = &[
    sql!("schema/0001_office.sql"),
    sql!("schema/0002_requests.sql"),
    sql!("schema/0003_access.sql"),
    sql!("schema/0004_lists.sql"),
    sql!("schema/0005_rows.sql"),
];

/// Brings the schema to this version. Nothing is touched when it is there already, or newer.
pub(super) fn upgrade(connection: &mut Connection) -> Result<(), StoreError> {
    let known = STEPS.len() as i64;
    let found = version(connection)?;
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    if found == known {
        return Ok(());
    }
    apply(connection, STEPS)
}

fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn apply(connection: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Read again inside: another process may have upgraded while this one waited.
    for (at, step) in steps.iter().enumerate().skip(version(&tx)? as usize) {
        tx.execute_batch(step)?;
        tx.pragma_update(None, "user_version", at as i64 + 1)?;
    }
    Ok(tx.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_office_is_refused_untouched() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(upgrade(&mut connection), Err(StoreError::Newer { found: 99, .. })));
        assert_eq!(version(&connection).unwrap(), 99);
    }

    #[test]
    fn a_failing_step_leaves_the_old_schema_whole() {
        let mut connection = Connection::open_in_memory().unwrap();
        upgrade(&mut connection).unwrap();
        let before = version(&connection).unwrap();
        let mut steps = STEPS.to_vec();
        steps.push("CREATE TABLE half_done (id INTEGER) STRICT; SELECT no_such_column;");
        assert!(apply(&mut connection, &steps).is_err());
        assert_eq!(version(&connection).unwrap(), before);
        assert!(connection.prepare("SELECT * FROM half_done").is_err());
    }
}
