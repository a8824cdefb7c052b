//! `sportello audit`: reading the log, and which acts it knows.

use crate::support::{ROSSI, Sandbox, column, form};
use insta::assert_snapshot;

#[test]
fn the_log_is_told_from_its_end() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let listed = office.by("aldo").json("audit list --limit 2");
    assert_eq!(column(&listed, "action"), ["user-created", "operator-passphrase"]);
    assert_eq!(column(&listed, "operator"), ["anna", "aldo"]);
    let older = office.by("aldo").json(&format!("audit list --limit 1 --after {}", listed[0]["seq"]));
    assert_eq!(older[0], listed[1]);
}

#[test]
fn one_kind_of_act_is_picked_out() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let added = office.by("admin").json("audit list --action operator-added --limit 0");
    assert_eq!(added.as_array().unwrap().len(), 7);
    // An act that does not exist is a mistake of typing, and no proof that nothing happened.
    office.by("admin").refuses(2, "usage", "audit list --action no-such-act");
}

#[test]
fn an_event_is_shown_with_its_detail() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let shown = office.by("aldo").json(&format!("audit show {}", office.events()));
    assert_snapshot!(form(&shown, &["seq", "hash"]), @r#"
    {
      "seq": "…",
      "at": "2026-11-02T09:00:00Z",
      "operator": "anna",
      "action": "user-created",
      "subject": "account/1",
      "summary": null,
      "detail": {
        "mismatch": null,
        "account": 1,
        "profile": "casellario"
      },
      "hash": "…"
    }
    "#);
}

#[test]
fn an_event_that_never_was_is_not_found() {
    Sandbox::office().by("aldo").refuses(3, "event-missing", "audit show 999999");
}

#[test]
fn a_whole_log_is_proved() {
    let office = Sandbox::office().with(&ROSSI, "ente");
    office.sends();
    let proof = office.by("mara").json("audit verify");
    assert_eq!((&proof["ok"], &proof["events"]), (&true.into(), &office.events().into()));
    assert!(proof["first_bad"].is_null());
    let last = office.by("aldo").json("audit list --limit 1");
    assert_eq!((&proof["head"]["seq"], &proof["head"]["hash"]), (&last[0]["seq"], &last[0]["hash"]));
}

#[test]
fn reading_masked_lists_and_proofs_is_no_event() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let before = office.events();
    for line in ["audit verify", "audit list", "audit show 1"] {
        office.by("aldo").done(line);
    }
    for line in ["office show", "office doctor", "whoami", "user list", "message list", "import list"] {
        office.by("anna").done(line);
    }
    assert_eq!(office.events(), before);
}

// A-13: every change is one row of the log, in the words of the act.
#[test]
fn every_act_is_an_event_of_its_own() {
    let office = Sandbox::office();
    let before = office.events();
    let cf = ROSSI.cf;
    let told = office.file("told", "everybody heard this one");
    for (who, line) in [
        ("anna", ROSSI.create("casellario", "")),
        ("anna", format!("password generate {cf}")),
        ("anna", format!("password expire {cf} --reason r")),
        ("anna", format!("pin issue {cf} --secret-out half-1")),
        ("anna", format!("pin resend {cf}")),
        ("anna", format!("pin reissue {cf} --secret-out half-2")),
        ("anna", format!("pin revoke {cf} --reason r")),
        ("anna", format!("user suspend {cf} --reason r")),
        ("anna", format!("user restore {cf} --reason r")),
        ("anna", format!("user edit {cf} --phone 0515550009")),
        ("anna", "organisation add 12345678903 --name Prova".into()),
        ("dario", "message cancel 5 --reason r".into()),
        ("admin", "office config set freeze.days 3".into()),
        ("admin", format!("operator add olga --role clerk --new-passphrase-file {told}")),
        ("admin", "operator grant olga --role reviewer".into()),
        ("admin", "operator revoke olga --role reviewer".into()),
        ("admin", "operator disable olga".into()),
        ("admin", "operator token portal --scope read --expires 2027-01-01 --out token".into()),
        ("admin", "operator revoke admin --dispatch-keys".into()),
        ("anna", format!("user close {cf} --reason r --silent")),
    ] {
        office.by(who).done(&line);
    }
    assert_eq!(
        office.actions_since(before),
        [
            "user-created",
            "password-issued",
            "password-expired",
            "pin-issued",
            "pin-resent",
            "pin-issued",
            "pin-revoked",
            "user-suspended",
            "user-restored",
            "user-edited",
            "organisation-added",
            "message-cancelled",
            "setting-changed",
            "operator-added",
            "operator-granted",
            "operator-revoked",
            "operator-disabled",
            "service-added",
            "dispatch-keys-given-up",
            "user-closed",
        ]
    );
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

#[test]
fn a_sending_is_two_events_so_that_a_cut_shows() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let before = office.events();
    office.sends();
    assert_eq!(office.actions_since(before), ["message-sending", "message-sent"]);
}

#[test]
fn what_a_role_may_not_do_is_recorded_with_who_tried() {
    let office = Sandbox::office();
    let before = office.events();
    office.by("bruno").refuses(5, "not-allowed", &format!("pin issue {}", ROSSI.cf));
    assert_eq!(office.actions_since(before), ["refused"]);
    let event = &office.by("aldo").json("audit list --limit 1")[0];
    assert_eq!(event["operator"], "bruno");
    assert_snapshot!(form(&event["detail"], &[]), @r#"
    {
      "kind": "not-allowed",
      "noun": "pin",
      "verb": "issue"
    }
    "#);
}

#[test]
fn what_a_rule_refuses_is_recorded_too() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let before = office.events();
    office.by("anna").refuses(4, "user-state", &format!("user restore {} --reason r", ROSSI.cf));
    office.by("anna").refuses(8, "user-exists", &ROSSI.create("casellario", ""));
    assert_eq!(office.actions_since(before), ["refused", "refused"]);
}

#[test]
fn an_act_of_a_service_bears_its_name() {
    let office = Sandbox::office().with_service("loader", "import");
    office.by_service("loader").refuses(5, "not-allowed", "user list");
    assert_eq!(office.by("aldo").json("audit list --limit 1")[0]["operator"], "loader");
}
