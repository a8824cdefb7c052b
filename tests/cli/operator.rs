//! `sportello operator`: the people and services of the office.

use crate::support::{NOW, ROSSI, Sandbox, column, form, passphrase};
use insta::assert_snapshot;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

#[test]
fn a_newcomer_is_listed_with_role_and_borrowed_passphrase() {
    let office = Sandbox::office();
    let told = office.file("told", "everybody heard this one");
    office.by("admin").done(&format!("operator add olga --role clerk,reviewer --new-passphrase-file {told}"));
    let shown = office.by("admin").json("operator show olga");
    assert_snapshot!(form(&shown, &["id"]), @r#"
    {
      "name": "olga",
      "kind": "person",
      "roles": [
        "clerk",
        "reviewer"
      ],
      "scopes": [],
      "owner": null,
      "expires_at": null,
      "own_passphrase": false,
      "disabled": false,
      "organisation": null
    }
    "#);
    let names = column(&office.by("admin").json("operator list"), "name");
    assert_eq!(names.len(), 8);
    assert!(names.contains(&"olga".to_owned()));
}

#[test]
fn a_name_is_given_once() {
    let office = Sandbox::office();
    let told = office.file("told", "everybody heard this one");
    office.by("admin").refuses(
        8,
        "operator-exists",
        &format!("operator add anna --role clerk --new-passphrase-file {told}"),
    );
}

#[test]
fn a_bad_name_a_short_passphrase_and_an_unknown_role_are_refused() {
    let office = Sandbox::office();
    let (told, short) = (office.file("told", "everybody heard this one"), office.file("short", "hush"));
    let admin = office.by("admin");
    admin.refuses(
        4,
        "operator-name",
        &format!("operator add Olga --role clerk --new-passphrase-file {told}"),
    );
    admin.refuses(
        4,
        "passphrase-short",
        &format!("operator add olga --role clerk --new-passphrase-file {short}"),
    );
    admin.refuses(2, "usage", &format!("operator add olga --role chief --new-passphrase-file {told}"));
    let empty = office.file("empty", "\n");
    admin.refuses(
        4,
        "passphrase-empty",
        &format!("operator add olga --role clerk --new-passphrase-file {empty}"),
    );
}

#[test]
fn without_a_terminal_a_new_passphrase_comes_from_a_file() {
    let office = Sandbox::office();
    office.by("admin").refuses(2, "value-needed", "operator add olga --role clerk");
    office.by("anna").refuses(2, "value-needed", "operator passphrase");
    let missing = office.path("nowhere");
    office.by("admin").refuses(
        1,
        "file-unreadable",
        &format!("operator add olga --role clerk --new-passphrase-file {missing}"),
    );
}

#[test]
fn a_borrowed_passphrase_may_not_send() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let told = office.file("told", "what the admin told olga");
    let own = office.file("passphrase-olga", passphrase("olga"));
    office.by("admin").done(&format!("operator add olga --role dispatcher --new-passphrase-file {told}"));
    let as_told = format!("--operator olga --passphrase-file {told}");
    office.nobody().refuses(5, "passphrase-not-own", &format!("{as_told} message send"));
    let again = format!("{as_told} operator passphrase --new-passphrase-file {told}");
    office.nobody().refuses(4, "passphrase-same", &again);
    office.nobody().done(&format!("{as_told} operator passphrase --new-passphrase-file {own}"));
    assert_eq!(office.by("olga").json("message send")["sent"], 1);
}

#[test]
fn a_new_passphrase_opens_and_the_old_one_no_longer() {
    let office = Sandbox::office();
    let new = office.file("new", "a better one than before");
    office.by("anna").done(&format!("operator passphrase --new-passphrase-file {new}"));
    office.by("anna").fails(5, "wrong-passphrase", "whoami");
    let anna = office.nobody().json(&format!("whoami --operator anna --passphrase-file {new}"));
    assert_eq!(anna["name"], "anna");
}

#[test]
fn a_role_that_is_granted_counts_at_once_and_no_longer_once_it_is_revoked() {
    let office = Sandbox::office();
    let (admin, bruno) = (office.by("admin"), office.by("bruno"));
    bruno.refuses(5, "not-allowed", &ROSSI.create("casellario", ""));
    assert_eq!(
        admin.json("operator grant bruno --role clerk")["roles"],
        serde_json::json!(["reviewer", "clerk"])
    );
    bruno.done(&ROSSI.create("casellario", ""));
    admin.json("operator revoke bruno --role clerk");
    bruno.refuses(5, "not-allowed", &ROSSI.create("casellario", ""));
}

#[test]
fn a_role_is_given_once_and_taken_only_from_who_holds_it() {
    let office = Sandbox::office();
    office.by("admin").refuses(8, "role-unchanged", "operator grant anna --role clerk");
    office.by("admin").refuses(8, "role-unchanged", "operator revoke anna --role reviewer");
}

#[test]
fn a_dispatcher_by_grant_can_send_and_cannot_once_it_is_revoked() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    assert!(office.keys_of("bruno").mail.is_none());
    office.by("admin").json("operator grant bruno --role dispatcher");
    assert!(office.keys_of("bruno").mail.is_some() && office.keys_of("bruno").post.is_none());
    office.by("admin").json("operator revoke bruno --role dispatcher");
    assert!(office.keys_of("bruno").mail.is_none());
}

#[test]
fn the_last_admin_stays() {
    let office = Sandbox::office();
    office.by("admin").refuses(4, "last-admin", "operator revoke admin --role admin");
    office.by("admin").refuses(4, "last-admin", "operator disable admin");
    office.by("admin").json("operator grant carla --role admin");
    office.by("carla").done("operator disable admin");
}

#[test]
fn who_is_out_of_service_gets_in_no_more() {
    let office = Sandbox::office();
    office.by("admin").done("operator disable anna");
    office.by("anna").fails(5, "operator-disabled", "whoami");
    assert_eq!(office.by("admin").json("operator show anna")["disabled"], true);
    office.by("admin").fails(8, "operator-already-disabled", "operator disable anna");
    office.by("admin").fails(8, "operator-already-disabled", "operator grant anna --role reviewer");
}

#[test]
fn somebody_who_does_not_work_here_is_not_found() {
    let office = Sandbox::office();
    for verb in
        ["show X", "disable X", "grant X --role clerk", "revoke X --role clerk", "revoke X --dispatch-keys"]
    {
        office.by("admin").refuses(3, "operator-missing", &format!("operator {}", verb.replace('X', "olga")));
    }
}

#[test]
fn the_admin_gives_the_dispatch_keys_up_once_others_hold_them() {
    let office = Sandbox::office();
    assert!(office.keys_of("admin").mail.is_some() && office.keys_of("admin").post.is_some());
    office.by("admin").done("operator revoke admin --dispatch-keys");
    assert!(office.keys_of("admin").mail.is_none() && office.keys_of("admin").post.is_none());
    office.by("admin").refuses(8, "no-dispatch-keys", "operator revoke admin --dispatch-keys");
    let told = office.file("told", "everybody heard this one");
    office.by("admin").refuses(
        5,
        "dispatch-key-missing",
        &format!("operator add olga --role dispatcher --new-passphrase-file {told}"),
    );
}

#[test]
fn the_dispatch_keys_are_not_given_up_while_nobody_else_holds_them() {
    let office = Sandbox::office();
    office.by("admin").done("operator disable mara");
    office.by("admin").refuses(4, "dispatch-keys-last", "operator revoke admin --dispatch-keys");
    let checks = office.by("admin").run("office doctor --format json").report();
    let keys = checks.as_array().unwrap().iter().find(|it| it["check"] == "dispatch-keys").unwrap();
    assert_eq!(keys["state"], "ok", "what cannot be given up yet is not asked for");
}

#[test]
fn a_token_lets_a_service_in_until_its_day() {
    let office = Sandbox::office().with_service("portal", "read");
    let token = office.path("portal");
    assert_eq!(fs::metadata(&token).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(office.by_service("portal").json("whoami")["scopes"], serde_json::json!(["read"]));
    office.at("2026-12-31T23:00:00Z");
    office.by_service("portal").fails(5, "token-expired", "whoami");
    office.at(NOW);
}

#[test]
fn the_token_stands_in_its_file_and_nowhere_else() {
    let office = Sandbox::office().with_service("portal", "read");
    let (_, secret) =
        office.read("portal").trim().split_once(':').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert_eq!(secret.len(), 43, "256 bits in base 64");
    assert!(!office.heard().contains(&secret));
}

#[test]
fn a_token_that_others_can_read_is_refused() {
    let office = Sandbox::office().with_service("portal", "read");
    fs::set_permissions(office.path("portal"), fs::Permissions::from_mode(0o640)).unwrap();
    office.by_service("portal").refuses(5, "token-refused", "whoami");
    fs::set_permissions(office.path("portal"), fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(office.path("portal"), "no token at all").unwrap();
    office.by_service("portal").refuses(5, "token-refused", "whoami");
    fs::write(office.path("portal"), "portal:guessed").unwrap();
    office.by_service("portal").refuses(5, "wrong-passphrase", "whoami");
}

#[test]
fn a_service_manager_hands_the_token_over_in_its_own_folder() {
    let office = Sandbox::office().with_service("sportello.token", "read");
    let folder = office.root().join("desk").display().to_string();
    let me = office.nobody().knowing("CREDENTIALS_DIRECTORY", &folder).json("whoami");
    assert_eq!(me["name"], "sportello.token");
}

#[test]
fn a_token_needs_a_day_to_come_and_a_new_file() {
    let office = Sandbox::office();
    let (admin, out) = (office.by("admin"), office.path("portal"));
    admin.refuses(
        4,
        "expiry-past",
        &format!("operator token portal --scope read --expires 2026-11-02 --out {out}"),
    );
    assert!(!Path::new(&out).exists());
    let taken = office.file("taken", "of somebody");
    admin.refuses(
        8,
        "file-there",
        &format!("operator token portal --scope read --expires 2027-01-01 --out {taken}"),
    );
    admin.refuses(2, "usage", &format!("operator token portal --scope all --expires 2027-01-01 --out {out}"));
}

#[test]
fn a_service_has_neither_roles_nor_a_passphrase() {
    let office = Sandbox::office().with_service("portal", "read");
    office.by("admin").refuses(4, "operator-is-service", "operator grant portal --role clerk");
    office.by("admin").refuses(4, "operator-is-service", "operator revoke portal --role clerk");
    let new = office.file("new", "a better one than before");
    office.by_service("portal").refuses(
        5,
        "not-allowed",
        &format!("operator passphrase --new-passphrase-file {new}"),
    );
}

#[test]
fn a_service_that_is_disabled_gets_in_no_more() {
    let office = Sandbox::office().with_service("portal", "read");
    office.by("admin").done("operator disable portal");
    office.by_service("portal").fails(5, "operator-disabled", "whoami");
}

#[test]
fn the_recovery_code_makes_a_new_admin_once() {
    let office = Sandbox::founded();
    let (own, next) = (office.file("own", passphrase("olga")), office.path("next"));
    let recover = |code: &str, name: &str, next: &str| {
        format!(
            "operator recovery {name} --code-file {code} --new-passphrase-file {own} --recovery-out {next}"
        )
    };
    let code = office.path("recovery");
    office.nobody().done(&recover(&code, "olga", &next));
    assert_eq!(office.by("olga").json("whoami")["roles"], serde_json::json!(["admin"]));
    let again = office.path("again");
    office.nobody().refuses(5, "wrong-recovery-code", &recover(&code, "otto", &again));
    assert!(!Path::new(&again).exists());
    assert_ne!(office.read("next"), office.read("recovery"));
    office.nobody().refuses(8, "operator-exists", &recover(&next, "olga", &again));
    office.nobody().done(&recover(&next, "otto", &again));
}

#[test]
fn a_recovery_is_announced_at_everybodys_next_login() {
    let office = Sandbox::founded();
    let (own, code) = (office.file("own", passphrase("olga")), office.path("recovery"));
    let next = office.path("next");
    office.nobody().done(&format!(
        "operator recovery olga --code-file {code} --new-passphrase-file {own} --recovery-out {next}"
    ));
    let warned = |answer: crate::support::Answer| answer.stderr.lines().any(|it| it.starts_with("warning"));
    assert!(warned(office.by("anna").done("login --lang en")));
    assert!(!warned(office.by("anna").done("login --lang en")), "told once");
    assert!(warned(office.by("bruno").done("login --lang en")));
}

#[test]
fn without_a_terminal_a_recovery_names_what_it_needs() {
    let office = Sandbox::office();
    let code = office.file("code", "AAAA-BBBB");
    office.nobody().refuses(2, "value-needed", "operator recovery olga");
    office.nobody().refuses(2, "value-needed", &format!("operator recovery olga --code-file {code}"));
}
