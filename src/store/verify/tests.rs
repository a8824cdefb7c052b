use super::*;
use crate::model::audit::AuditEvent;
use jiff::Timestamp;
use tempfile::TempDir;

/// A store with a log of so many events, each about a row of its own.
fn with_events(events: i64) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::create(&folder.path().join("office.db"), &[7; 32]).unwrap();
    let mut tx = store.begin(None, Timestamp::UNIX_EPOCH).unwrap();
    for id in 1..=events {
        store.connection().execute("INSERT INTO setting (key, value) VALUES (?1, 'x')", [id]).unwrap();
        tx.record(&AuditEvent::MessageSent { message: id }).unwrap();
    }
    tx.finish(&AuditEvent::MessageSent { message: 0 }).unwrap();
    (folder, store)
}

fn verified(store: &Store) -> Verification {
    store.verify(&mut |_, _| {}).unwrap()
}

#[test]
fn a_log_of_several_parts_holds_and_its_end_is_the_last_event() {
    let events = 3 * ROWS as i64;
    let (_folder, store) = with_events(events);
    let found = verified(&store);
    assert!(found.ok, "{found:?}");
    assert_eq!(found.events, events + 1);
    assert_eq!(found.head, store.audit().head().unwrap());
}

#[test]
fn a_change_is_found_in_every_part_and_at_its_edges() {
    let rows = ROWS as i64;
    let (_folder, store) = with_events(3 * rows);
    let sql = store.connection();
    for id in [1, rows, rows + 1, 2 * rows, 3 * rows] {
        sql.execute("UPDATE setting SET value = 'y' WHERE id = ?1", [id]).unwrap();
        assert_eq!(verified(&store).altered, [format!("setting/{id}")]);
        sql.execute("UPDATE setting SET value = 'x' WHERE id = ?1", [id]).unwrap();
    }
    assert!(verified(&store).ok);
    sql.execute("DELETE FROM setting WHERE id = ?1", [2 * rows]).unwrap();
    sql.execute("INSERT INTO setting (id, key, value) VALUES (-5, 'first', 'x')", []).unwrap();
    sql.execute("INSERT INTO setting (id, key, value) VALUES (?1, 'last', 'x')", [i64::MAX]).unwrap();
    let altered = verified(&store).altered;
    let expected = ["-5".to_owned(), (2 * rows).to_string(), i64::MAX.to_string()];
    assert_eq!(altered, expected.map(|id| format!("setting/{id}")));
}

#[test]
fn a_missing_event_is_found_wherever_it_was() {
    let rows = ROWS as i64;
    for gone in [1, rows, rows + 1, rows + 2] {
        let (_folder, store) = with_events(2 * rows);
        store
            .connection()
            .execute_batch(&format!(
                "PRAGMA foreign_keys = OFF; DROP TRIGGER audit_never_shrinks; DELETE FROM audit WHERE seq = {gone}"
            ))
            .unwrap();
        let found = verified(&store);
        assert_eq!((found.first_bad, found.schema), (Some(gone + 1), false));
    }
}

#[test]
fn a_row_that_the_log_let_go_may_be_gone() {
    let (_folder, store) = with_events(10);
    let tx = store.begin(None, Timestamp::UNIX_EPOCH).unwrap();
    store.connection().execute("DELETE FROM setting WHERE id = 4", []).unwrap();
    tx.finish(&AuditEvent::MessageSent { message: 0 }).unwrap();
    assert!(verified(&store).ok);
}

#[test]
fn a_commit_amid_a_verification_is_none_of_its_business() {
    let (folder, store) = with_events(10);
    let other = Store::open(&folder.path().join("office.db"), &[7; 32]).unwrap();
    let mut readers = store.readers(3).unwrap();
    let tx = other.begin(None, Timestamp::UNIX_EPOCH).unwrap();
    other.connection().execute("UPDATE setting SET value = 'z' WHERE id = 3", []).unwrap();
    tx.finish(&AuditEvent::MessageSent { message: 3 }).unwrap();
    let found = verify(&mut readers, &mut |_, _| {}).unwrap();
    assert!(found.ok, "{found:?}");
    assert_eq!(found.events, 11);
    drop(readers);
    assert_eq!(verified(&store).events, 12);
}

#[test]
fn a_dropped_guard_is_seen() {
    let store = Store::in_memory().unwrap();
    assert!(verified(&store).schema);
    store.connection().execute_batch("DROP TRIGGER audit_never_shrinks").unwrap();
    assert!(!verified(&store).schema);
}

#[test]
fn progress_ends_where_the_work_does() {
    let (_folder, store) = with_events(100);
    let mut last = (0, 1);
    store.verify(&mut |done, total| last = (done, total)).unwrap();
    assert!(last.0 <= last.1 && last.1 > 0, "{last:?}");
}

#[test]
fn the_schema_of_this_version_is_the_one_that_a_new_office_has() {
    let store = Store::in_memory().unwrap();
    assert_eq!(schema(store.connection()).unwrap(), SCHEMA, "the new value, where a step was added");
}
