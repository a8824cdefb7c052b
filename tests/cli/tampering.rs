//! Past the tool: what somebody who holds a slot and runs SQL cannot do, or not unseen.

use crate::support::{BIANCO, ROSSI, Sandbox, passphrase};
use rusqlite::Connection;

/// Runs SQL that a guard has to stop.
#[track_caller]
fn refused(sql: &Connection, statement: &str) {
    let answer = sql.execute_batch(statement);
    assert!(answer.is_err(), "the schema let this pass: {statement}");
}

/// Changes something behind the log's back and lets the log be proved.
#[track_caller]
fn found_after(office: &Sandbox, statements: &str) -> serde_json::Value {
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
    office.sql().execute_batch(statements).unwrap();
    let report = office.by("aldo").fails(4, "log-broken", "audit verify").report();
    assert_eq!(report["ok"], false);
    report
}

/// The text of a trigger, to be put back after it was dropped.
fn trigger(office: &Sandbox, name: &str) -> String {
    let sql = office.sql();
    sql.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0)).unwrap()
}

#[test]
fn the_log_only_grows() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let sql = office.sql();
    for recursive in ["OFF", "ON"] {
        sql.execute_batch(&format!("PRAGMA recursive_triggers = {recursive}; PRAGMA foreign_keys = OFF"))
            .unwrap();
        for statement in [
            "UPDATE audit SET action = 'nothing' WHERE seq = 3",
            "UPDATE audit SET hash = zeroblob(32)",
            "UPDATE OR REPLACE audit SET seq = 2 WHERE seq = 3",
            "DELETE FROM audit WHERE seq = 3",
            "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)",
            "DELETE FROM audit",
            "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 3",
            "REPLACE INTO audit SELECT seq, 0, operator_id, action, subject, subject_id, objects, commitment, hash FROM audit WHERE seq = 3",
            "INSERT INTO audit SELECT * FROM audit WHERE seq = 3 ON CONFLICT (seq) DO UPDATE SET action = 'nothing'",
            "INSERT OR IGNORE INTO audit SELECT seq + 1000, at, operator_id, action, subject, subject_id, objects, commitment, hash FROM audit WHERE seq = 3",
            "UPDATE audit_detail SET detail = '{}' WHERE seq = 3",
            "DELETE FROM audit_detail WHERE seq = 3",
            "INSERT OR REPLACE INTO audit_detail SELECT seq, salt, '{}' FROM audit_detail WHERE seq = 3",
            "INSERT INTO audit_detail SELECT * FROM audit_detail WHERE seq = 3 ON CONFLICT (seq) DO UPDATE SET detail = '{}'",
        ] {
            refused(&sql, statement);
        }
    }
    drop(sql);
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

#[test]
fn the_halves_of_a_pair_travel_apart() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let sql = office.sql();
    let half = |part: u8, channel: &str, contact: &str| {
        let shown = if channel == "screen" { "2" } else { "NULL" };
        format!(
            "INSERT INTO pin_half (pair_id, part, digits, channel, contact, shown_to) \
             VALUES (1, {part}, 4, '{channel}', x'{contact}', {shown});"
        )
    };
    let pair =
        "INSERT INTO pin_pair (id, account_id, generation, verifier, issued_at) VALUES (1, 1, 1, 'v', 0);";
    for (first, second) in [
        (half(1, "email", "01"), half(2, "email", "02")),
        (half(1, "sms", "01"), half(2, "sms", "02")),
        (half(1, "email", "01"), half(2, "pec", "02")),
        (half(1, "pec", "01"), half(2, "email", "02")),
        (half(1, "email", "01"), half(2, "sms", "01")),
        (half(1, "email", "01"), half(1, "sms", "02")),
    ] {
        sql.execute_batch(&format!("BEGIN; {pair} {first}")).unwrap();
        refused(&sql, &second);
        sql.execute_batch("ROLLBACK").unwrap();
    }
    sql.execute_batch(&format!(
        "BEGIN; {pair} {} {} ROLLBACK",
        half(1, "email", "01"),
        half(2, "screen", "02")
    ))
    .unwrap();
}

#[test]
fn what_was_sent_voided_or_closed_stays_so() {
    let office = Sandbox::office().with(&BIANCO, "ente").with(&ROSSI, "casellario");
    office.sends();
    office.by("anna").done(&format!("pin reissue {} --secret-out half", BIANCO.cf));
    office.by("anna").done(&format!("user close {} --reason r --silent", ROSSI.cf));
    let sql = office.sql();
    for statement in [
        "UPDATE pin_half SET shown_to = NULL, channel = 'sms' WHERE channel = 'screen'",
        "UPDATE pin_half SET contact = x'00'",
        "DELETE FROM pin_half",
        "UPDATE pin_pair SET voided_at = NULL WHERE voided_at IS NOT NULL",
        "UPDATE password SET voided_at = NULL WHERE voided_at IS NOT NULL",
        "UPDATE message SET state = 'queued' WHERE state = 'sent'",
        "UPDATE account SET state = 'active' WHERE state = 'closed'",
        "DELETE FROM account",
        "UPDATE office SET trial = 0",
        "DELETE FROM office",
        "DELETE FROM operator_grant WHERE word = 'admin'",
        "UPDATE operator SET disabled_at = 1 WHERE name = 'admin'",
    ] {
        refused(&sql, statement);
    }
}

#[test]
fn a_changed_account_is_found() {
    let office = Sandbox::office().with(&BIANCO, "casellario").with(&ROSSI, "casellario");
    let report = found_after(&office, "UPDATE account SET email = 'x@example.org' WHERE id = 2");
    assert_eq!(
        (&report["altered"], &report["first_bad"]),
        (&serde_json::json!(["account/2"]), &serde_json::Value::Null)
    );
    office.by("anna").fails(4, "office-faulty", "office doctor");
}

#[test]
fn every_table_is_watched() {
    let office = Sandbox::office().with(&ROSSI, "ente");
    office.by("admin").done("office config set freeze.days 3");
    office.hire("olga", "clerk");
    office.by("dario").done("message send");
    office
        .by("olga")
        .done(&format!("user edit {} --email new@example.org --evidence 'carta vista'", ROSSI.cf));
    office.by("anna").done(&crate::import::import("grandi_utenti_intestazioni_doppie.csv"));
    let database = office.office_folder().join("office.db");
    let whole = std::fs::read(&database).unwrap();
    for (statement, altered) in [
        ("UPDATE setting SET value = '0'", "setting/1"),
        ("UPDATE operator SET own_passphrase = 0 WHERE name = 'anna'", "operator/2"),
        ("INSERT INTO operator_grant (operator_id, word) VALUES (2, 'admin')", "operator_grant/"),
        ("UPDATE organisation SET name = 'Altro'", "organisation/1"),
        ("UPDATE contact_change SET until = 0", "contact_change/1"),
        ("UPDATE password SET hash = 'known'", "password/"),
        ("UPDATE pin_pair SET tries = 0, verifier = 'known'", "pin_pair/1"),
        ("UPDATE message SET recipient = 'thief@example.org'", "message/"),
        ("UPDATE import_run SET rejected = 0, rows = 7", "import_run/1"),
        ("UPDATE import_row SET outcome = 'skipped'", "import_row/"),
    ] {
        let report = found_after(&office, statement);
        std::fs::write(&database, &whole).unwrap();
        let seen = report["altered"].as_array().unwrap();
        assert!(seen.iter().any(|it| it.as_str().unwrap().starts_with(altered)), "{statement}: {seen:?}");
    }
}

#[test]
fn a_row_that_was_deleted_or_slipped_in_is_found() {
    let office = Sandbox::office().with(&BIANCO, "ente");
    let report = found_after(&office, "PRAGMA foreign_keys = OFF; DELETE FROM password");
    assert_eq!(report["altered"], serde_json::json!(["password/1"]));
    let office = Sandbox::office();
    let slip =
        "INSERT INTO organisation (code, name, kind, created_at) VALUES ('12345678903', 'Falsa', 'caf', 0)";
    assert_eq!(found_after(&office, slip)["altered"], serde_json::json!(["organisation/1"]));
}

#[test]
fn an_account_replaced_under_its_number_is_found() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let replace = "PRAGMA foreign_keys = OFF; CREATE TEMP TABLE copy AS SELECT * FROM account; \
                   UPDATE copy SET email = 'thief@example.org'; INSERT OR REPLACE INTO account SELECT * FROM copy";
    assert_eq!(found_after(&office, replace)["altered"], serde_json::json!(["account/1"]));
}

#[test]
fn a_dropped_guard_is_found() {
    let office = Sandbox::office();
    let report = found_after(&office, "DROP TRIGGER audit_never_shrinks");
    assert_eq!((&report["schema"], &report["first_bad"]), (&false.into(), &serde_json::Value::Null));
}

#[test]
fn a_rewritten_event_is_found_though_the_guard_was_put_back() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let (change, shrink) = (trigger(&office, "audit_never_changes"), trigger(&office, "audit_never_shrinks"));
    let report = found_after(
        &office,
        &format!(
            "DROP TRIGGER audit_never_changes; UPDATE audit SET operator_id = 3 WHERE seq = 5; {change}"
        ),
    );
    assert_eq!((&report["first_bad"], &report["schema"]), (&5.into(), &true.into()));
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let report = found_after(
        &office,
        &format!(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER audit_never_shrinks; DELETE FROM audit WHERE seq = 5; {shrink}"
        ),
    );
    assert_eq!(report["first_bad"], 6);
}

#[test]
fn a_rewritten_detail_is_found() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let guard = trigger(&office, "audit_detail_never_changes");
    let report = found_after(
        &office,
        &format!(
            "DROP TRIGGER audit_detail_never_changes; UPDATE audit_detail SET detail = '{{}}' WHERE seq = 4; {guard}"
        ),
    );
    assert_eq!(report["first_bad"], 4);
}

// Without its salt no digest of the event could be compared: a row could be forged behind it.
#[test]
fn a_detail_that_was_taken_is_found() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let guard = trigger(&office, "audit_detail_never_shrinks");
    let erase = "DROP TRIGGER audit_detail_never_shrinks; DELETE FROM audit_detail WHERE seq = 4";
    let report = found_after(&office, &format!("{erase}; {guard}"));
    assert_eq!(report["first_bad"], 4);
}

#[test]
fn a_log_cut_short_stops_whoever_saw_its_end() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let (log, detail) =
        (trigger(&office, "audit_never_shrinks"), trigger(&office, "audit_detail_never_shrinks"));
    office
        .sql()
        .execute_batch(&format!(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER audit_never_shrinks; DROP TRIGGER audit_detail_never_shrinks; \
             DELETE FROM audit_detail WHERE seq = (SELECT max(seq) FROM audit); \
             DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit); {log}; {detail}"
        ))
        .unwrap();
    for who in ["anna", "aldo"] {
        office.by(who).refuses(1, "history-changed", "whoami");
    }
}

#[test]
fn slots_written_by_somebody_without_the_key_are_refused() {
    let office = Sandbox::office();
    let path = office.office_folder().join("office.keys");
    let slots = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, slots.replace("\"trial\": true", "\"trial\": false")).unwrap();
    office.by("anna").fails(1, "slots-damaged", "whoami");
    std::fs::write(&path, "{").unwrap();
    office.by("anna").fails(1, "slots-damaged", "whoami");
}

// Whoever lost a slot must not get it back with a copy of the file.
#[test]
fn an_older_slots_file_put_back_is_noticed() {
    let office = Sandbox::founded();
    let path = office.office_folder().join("office.keys");
    let old = std::fs::read(&path).unwrap();
    office.by("admin").done("operator disable bruno");
    std::fs::write(&path, old).unwrap();
    office.by("anna").refuses(1, "slots-old", "whoami");
    // Where the newest is lost, the recovery code leads on.
    let (code, own) = (office.path("recovery"), office.file("own", passphrase("olga")));
    let next = office.path("next");
    office.nobody().done(&format!(
        "operator recovery olga --code-file {code} --new-passphrase-file {own} --recovery-out {next}"
    ));
    office.by("anna").done("whoami");
}

#[test]
fn a_database_that_is_none_of_ours_is_refused() {
    let office = Sandbox::office();
    std::fs::write(
        office.office_folder().join("office.db"),
        "no database at all, but long enough to be read",
    )
    .unwrap();
    office.by("anna").fails(1, "database-key", "whoami");
}
