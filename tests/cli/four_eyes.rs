//! Four eyes, past the tool: whoever holds a slot and runs SQL through the shipped schema cannot approve alone, decide
//! out of turn, or change what was decided.

use crate::request::{NUMBER, opened, reviewed, submitted};
use crate::support::Sandbox;
use rusqlite::Connection;
use std::process::{Child, Stdio};

/// Runs SQL that a guard has to stop.
#[track_caller]
fn refused(sql: &Connection, statement: &str) {
    let answer = sql.execute_batch(statement);
    assert!(answer.is_err(), "the schema let this pass: {statement}");
}

/// A decision as SQL, by an operator's name.
fn decision(verb: &str, step: &str, outcome: &str, operator: &str, more: &str) -> String {
    format!(
        "{verb} INTO decision (request_id, step, outcome, operator_id, version, account_version, documents, checks, \
         decided_at, verifying, signature) \
         SELECT r.id, '{step}', '{outcome}', (SELECT id FROM operator WHERE name = '{operator}'), r.version, a.version, \
                p.documents, '', 0, zeroblob(32), zeroblob(64) \
           FROM request r JOIN account a ON a.id = r.account_id JOIN request_papers p ON p.id = r.id WHERE 1 {more}"
    )
}

#[test]
fn a_request_moves_by_decisions_alone() {
    for (office, now) in [(opened(), "draft"), (submitted(), "submitted"), (reviewed(), "reviewed")] {
        let sql = office.sql();
        for state in ["reviewed", "approved", "returned", "rejected"].into_iter().filter(|it| *it != now) {
            refused(&sql, &format!("UPDATE request SET state = '{state}'"));
        }
        refused(&sql, "UPDATE request SET state = 'approved', version = version + 1");
        refused(&sql, "UPDATE request SET version = version + 2");
        refused(&sql, "UPDATE request SET opened_by = 3");
        refused(&sql, "UPDATE request SET kind = 'exception', about_id = 1");
        refused(&sql, "DELETE FROM request");
        refused(&sql, "INSERT OR REPLACE INTO request SELECT * FROM request");
        refused(
            &sql,
            "INSERT INTO request (id, year, number, account_id, kind, state, opened_by, opened_at, due_at) \
             SELECT id, year, number, account_id, kind, 'draft', opened_by, opened_at, due_at FROM request WHERE true \
             ON CONFLICT (id) DO UPDATE SET state = 'approved'",
        );
        refused(
            &sql,
            "INSERT INTO request (year, number, account_id, kind, state, opened_by, opened_at, due_at) \
             SELECT year, number + 1, account_id, 'ente', 'approved', opened_by, opened_at, due_at FROM request",
        );
    }
}

#[test]
fn a_decision_is_taken_in_turn_by_whom_it_belongs_to() {
    let office = submitted();
    let sql = office.sql();
    // Not claimed; not a reviewer; not reviewed.
    refused(&sql, &decision("INSERT", "review", "accepted", "bruno", ""));
    refused(&sql, &decision("INSERT", "review", "accepted", "carla", ""));
    refused(&sql, &decision("INSERT", "approval", "approved", "carla", ""));
    refused(&sql, &decision("INSERT", "review", "approved", "bruno", ""));
    office.by("bruno").json("review next");
    // Claimed by bruno, so anybody else's review is none.
    office.hire("beppe", "reviewer");
    refused(&office.sql(), &decision("INSERT", "review", "accepted", "beppe", ""));
    refused(&office.sql(), &decision("INSERT", "approval", "approved", "carla", ""));
}

#[test]
fn nobody_approves_what_he_opened_or_reviewed() {
    let office = reviewed();
    // Even with the role, which an admin may give.
    for name in ["anna", "bruno"] {
        office.by("admin").done(&format!("operator grant {name} --role approver"));
        for verb in ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"] {
            let answer = office.sql().execute_batch(&decision(verb, "approval", "approved", name, ""));
            assert!(answer.is_err(), "{verb} by {name}");
        }
    }
    // Papers that changed behind the review.
    let sql = office.sql();
    refused(&sql, "UPDATE document SET sha256 = zeroblob(32)");
    refused(&sql, "UPDATE document SET removed_at = 1");
    refused(&sql, "DELETE FROM document");
    refused(&sql, "UPDATE document_content SET content = x'00'");
    refused(&sql, "DELETE FROM document_content");
    refused(
        &sql,
        "INSERT INTO document (request_id, kind, origin, sha256, verdict, findings, added_by, added_at) \
         VALUES (1, 'other', 'paper', zeroblob(32), 'ok', '', 1, 0)",
    );
}

#[test]
fn a_decision_stays() {
    let office = reviewed();
    let sql = office.sql();
    refused(&sql, "UPDATE decision SET outcome = 'rejected'");
    refused(&sql, "UPDATE decision SET operator_id = 1");
    refused(&sql, "DELETE FROM decision");
    refused(&sql, "INSERT OR REPLACE INTO decision SELECT * FROM decision");
    refused(
        &sql,
        "INSERT INTO decision SELECT * FROM decision WHERE true ON CONFLICT (id) DO UPDATE SET note = 'x'",
    );
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    refused(&office.sql(), "UPDATE request SET state = 'submitted'");
    refused(&office.sql(), &decision("INSERT", "approval", "rejected", "carla", ""));
}

/// Whoever forges a decision in another's name lacks the key that signs it, and the log lacks the act.
#[test]
fn a_forged_review_is_told_by_its_signature() {
    let office: Sandbox = submitted();
    office.by("bruno").json("review next");
    let forged = decision("INSERT", "review", "accepted", "bruno", "");
    office.sql().execute_batch(&format!("{forged}; UPDATE request SET state = 'reviewed'")).unwrap();
    let shown = office.by("anna").json(&format!("request show {NUMBER}"));
    assert_eq!(shown["decisions"][0]["signature"], "broken");
    office.by("carla").refuses(4, "signature-broken", &format!("credential approve {NUMBER}"));
    office.by("aldo").fails(4, "log-broken", "audit verify");
}

const CROWD: usize = 32;

/// The exit codes of one command line, run by everybody at once.
fn together(office: &Sandbox, line: &str) -> Vec<i32> {
    let start = |at: usize| {
        let mut command = office.by(&format!("capo{at}")).command(line);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let children: Vec<Child> = (0..CROWD).map(start).collect();
    children.into_iter().map(|mut child| child.wait().unwrap().code().unwrap()).collect()
}

#[test]
fn of_thirty_two_who_claim_and_approve_one_wins() {
    let office = submitted();
    for at in 0..CROWD {
        office.hire(&format!("capo{at}"), "reviewer --role approver");
    }
    let claimed = together(&office, &format!("review claim {NUMBER}"));
    assert_eq!(claimed.iter().filter(|code| **code == 0).count(), 1, "{claimed:?}");
    assert!(claimed.iter().all(|code| [0, 8].contains(code)), "{claimed:?}");
    let winner = claimed.iter().position(|code| *code == 0).unwrap();
    office.by(&format!("capo{winner}")).json(&format!("review accept {NUMBER} --all-checks"));
    let approved = together(&office, &format!("credential approve {NUMBER}"));
    assert_eq!(approved.iter().filter(|code| **code == 0).count(), 1, "{approved:?}");
    // Whoever reviewed is refused as such while it waits, and comes too late like the others afterwards.
    assert!(approved.iter().all(|code| [0, 4, 8].contains(code)), "{approved:?}");
    assert!(approved.iter().filter(|code| **code == 4).count() <= 1, "{approved:?}");
    assert_eq!(office.messages().iter().filter(|it| it.kind.starts_with("password-part")).count(), 2);
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}
