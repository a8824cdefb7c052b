//! Lists with optional filters.
//!
//! A file of SQL names each optional filter on a line of its own, `(:state IS NULL OR state = :state)`. Which filters
//! are given decides which index leads to the rows, and SQLite chooses before it knows: so the conditions that are
//! given are written out, and the others left out.

use super::error::StoreError;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{CachedStatement, Connection, Row, ToSql};
use std::fmt::Write;

/// A list of one kind of row.
pub(super) struct Listing<'a, T> {
    /// Its SQL.
    pub(super) text: &'a str,
    /// The values of its parameters; a filter that is NULL is none.
    pub(super) values: &'a [(&'a str, &'a dyn ToSql)],
    /// How a row is read.
    pub(super) read: fn(&Row<'_>) -> rusqlite::Result<T>,
}

impl<T> Listing<'_, T> {
    /// Gives one row after the other, however many there are.
    pub(super) fn each<E: From<StoreError>>(
        &self,
        db: &Connection,
        mut give: impl FnMut(T) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut statement = self.prepare(db, |sql| sql)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            give((self.read)(row).map_err(StoreError::from)?)?;
        }
        Ok(())
    }

    /// All rows at once.
    pub(super) fn all(&self, db: &Connection) -> Result<Vec<T>, StoreError> {
        let mut all = Vec::new();
        self.each(db, |row| {
            all.push(row);
            Ok::<_, StoreError>(())
        })?;
        Ok(all)
    }

    /// How many rows there are.
    pub(super) fn count(&self, db: &Connection) -> Result<usize, StoreError> {
        let counted =
            |sql: String| format!("SELECT count(*) FROM (\n{}\n)", sql.trim_end().trim_end_matches(';'));
        let mut statement = self.prepare(db, counted)?;
        let mut rows = statement.raw_query();
        let count: i64 = rows.next()?.map_or(Ok(0), |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    fn prepare<'c>(
        &self,
        db: &'c Connection,
        shape: impl Fn(String) -> String,
    ) -> Result<CachedStatement<'c>, StoreError> {
        let is_given = |name: &str| {
            let value = self.values.iter().find(|(it, _)| it.strip_prefix(':') == Some(name));
            value.is_some_and(|(_, value)| {
                !matches!(
                    value.to_sql(),
                    Ok(ToSqlOutput::Borrowed(ValueRef::Null) | ToSqlOutput::Owned(Value::Null))
                )
            })
        };
        let mut statement = db.prepare_cached(&shape(chosen(self.text, is_given)))?;
        for (name, value) in self.values {
            if let Some(at) = statement.parameter_index(name)? {
                statement.raw_bind_parameter(at, value)?;
            }
        }
        Ok(statement)
    }
}

/// Gives the handle of a noun its two ways to read a list: all rows at once, or one after the other.
macro_rules! lists {
    ($handle:ident, $filter:ty, $row:ty, $what:literal) => {
        impl<A> $handle<'_, A> {
            #[doc = $what]
            pub fn list(&self, filter: &$filter) -> Result<Vec<$row>, StoreError> {
                filter.listing(|listing| listing.all(self.db))
            }

            /// The same, one after the other, however many there are.
            pub fn each<E: From<StoreError>>(
                &self,
                filter: &$filter,
                give: impl FnMut($row) -> Result<(), E>,
            ) -> Result<(), E> {
                filter.listing(|listing| listing.each(self.db, give))
            }
        }
    };
}
pub(super) use lists;

/// The text of a list with the filters that are given, and without the others.
pub(super) fn chosen(text: &str, is_given: impl Fn(&str) -> bool) -> String {
    let mut sql = String::with_capacity(text.len());
    for line in text.lines() {
        // Writing to a text cannot fail.
        let _ = match optional(line) {
            Some((before, name, condition)) if is_given(name) => writeln!(sql, "{before}({condition})"),
            Some((before, _, _)) => writeln!(sql, "{before}1"),
            None => writeln!(sql, "{line}"),
        };
    }
    sql
}

/// What stands before an optional filter, its parameter, and its condition.
pub(super) fn optional(line: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = line.split_once("(:")?;
    let (name, condition) = rest.split_once(" IS NULL OR ")?;
    Some((before, name, condition.strip_suffix(')')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_given_filters_are_asked_for() {
        let text = "SELECT * FROM t\n WHERE (:a IS NULL OR a = :a)\n   AND (:b IS NULL OR (b = :b OR c = :b))\n   AND id > 0\n";
        assert_eq!(
            chosen(text, |name| name == "b"),
            "SELECT * FROM t\n WHERE 1\n   AND ((b = :b OR c = :b))\n   AND id > 0\n"
        );
    }
}
