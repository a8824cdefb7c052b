//! `sportello login`, `logout`, `whoami`. Each test founds its own office: sessions are kept by
//! the office's id, which copies of one office share.

use crate::support::{ROSSI, Sandbox, form, passphrase};
use insta::assert_snapshot;

#[test]
fn who_has_logged_in_need_not_say_who_acts() {
    let office = Sandbox::founded();
    office.by("anna").done("login");
    assert_snapshot!(form(&office.nobody().json("whoami"), &[]), @r#"
    {
      "name": "anna",
      "roles": [
        "clerk"
      ],
      "scopes": [],
      "own_passphrase": true,
      "trial": true,
      "expires_at": null
    }
    "#);
    office.nobody().done(&ROSSI.create("casellario", ""));
}

#[test]
fn who_has_logged_out_is_nobody() {
    let office = Sandbox::founded();
    office.by("anna").done("login");
    office.nobody().done("logout");
    office.nobody().refuses(5, "not-logged-in", "whoami");
    office.nobody().done("logout");
}

#[test]
fn a_session_ends_after_a_quarter_of_an_hour_without_a_command() {
    let office = Sandbox::founded();
    office.by("anna").done("login");
    office.at("2026-11-02T09:14:00Z").nobody().json("whoami");
    office.at("2026-11-02T09:28:00Z").nobody().json("whoami");
    office.at("2026-11-02T09:44:00Z").nobody().refuses(5, "not-logged-in", "whoami");
}

#[test]
fn a_session_ends_after_eight_hours_whatever_happens() {
    let office = Sandbox::founded();
    office.by("anna").done("login");
    for quarter in 1..=33 {
        let minutes = 9 * 60 + quarter * 14;
        office.at(&format!("2026-11-02T{:02}:{:02}:00Z", minutes / 60, minutes % 60)).nobody().json("whoami");
    }
    office.at("2026-11-02T16:50:00Z").nobody().json("whoami");
    office.at("2026-11-02T17:01:00Z").nobody().refuses(5, "not-logged-in", "whoami");
}

#[test]
fn a_clock_that_goes_back_ends_the_session() {
    let office = Sandbox::founded();
    office.by("anna").done("login");
    office.at("2026-11-02T08:59:00Z").nobody().refuses(5, "not-logged-in", "whoami");
}

#[test]
fn grave_acts_ask_for_a_passphrase_of_the_last_five_minutes() {
    let office = Sandbox::founded();
    let told = office.file("told", "everybody heard this one");
    let add = |name: &str| format!("operator add {name} --role clerk --new-passphrase-file {told}");
    office.by("admin").done("login");
    office.at("2026-11-02T09:05:00Z").nobody().done(&add("olga"));
    office.at("2026-11-02T09:06:00Z").nobody().refuses(5, "passphrase-stale", &add("otto"));
    office.by("admin").done(&add("otto"));
}

#[test]
fn reading_in_full_asks_for_it_too() {
    let office = Sandbox::founded().with(&ROSSI, "casellario");
    office.by("anna").done("login");
    office.at("2026-11-02T09:06:00Z");
    office.nobody().json(&format!("user show {}", ROSSI.cf));
    for line in
        [format!("user show {} --full", ROSSI.cf), "user list --full".into(), "message list --full".into()]
    {
        office.nobody().refuses(5, "passphrase-stale", &line);
    }
}

#[test]
fn flags_and_the_environment_beat_the_session() {
    let office = Sandbox::founded();
    office.by("anna").done("login");
    assert_eq!(office.by("bruno").json("whoami")["name"], "bruno");
    let file = office.file("carla", passphrase("carla"));
    let carla =
        office.nobody().knowing("SPORTELLO_OPERATOR", "carla").knowing("SPORTELLO_PASSPHRASE_FILE", &file);
    assert_eq!(carla.json("whoami")["name"], "carla");
    assert_eq!(office.nobody().json("whoami")["name"], "anna");
}

#[test]
fn another_operator_without_a_passphrase_is_asked_for_its_option() {
    let office = Sandbox::founded();
    office.by("anna").done("login");
    let answer = office.nobody().refuses(2, "value-needed", "whoami --operator bruno");
    assert!(answer.error()["message"].as_str().unwrap().contains("--passphrase-file"), "{answer:#?}");
}

#[test]
fn a_wrong_passphrase_and_a_stranger_are_answered_alike() {
    let office = Sandbox::founded();
    let wrong = office.file("wrong", "guessed by somebody");
    for name in ["anna", "nobody-here", "(recovery)"] {
        office.nobody().refuses(5, "wrong-passphrase", &format!("login '{name}' --passphrase-file {wrong}"));
    }
    office.nobody().refuses(5, "not-logged-in", "whoami");
}

#[test]
fn without_a_terminal_login_names_what_it_needs() {
    let office = Sandbox::office();
    office.nobody().refuses(2, "value-needed", "login");
    office.nobody().refuses(2, "value-needed", "login anna");
}

#[test]
fn a_passphrase_may_come_through_a_pipe() {
    let office = Sandbox::office();
    let typed = format!("{}\nand more\n", passphrase("anna"));
    let me = office.nobody().feeding(typed).json("whoami --operator anna --passphrase-file -");
    assert_eq!(me["name"], "anna");
}

#[test]
fn standard_input_is_read_by_one_option_only() {
    let office = Sandbox::office();
    let anna = || office.nobody().feeding(passphrase("anna"));
    anna().refuses(2, "input-twice", "user create --json - --operator anna --passphrase-file -");
    anna().refuses(2, "input-twice", "import grandi-utenti - --operator anna --passphrase-file -");
    anna().refuses(
        2,
        "input-twice",
        "operator passphrase --new-passphrase-file - --operator anna --passphrase-file -",
    );
}

#[test]
fn a_login_is_an_event_and_a_failed_one_is_none_without_a_key() {
    let office = Sandbox::founded();
    let before = office.events();
    office.by("anna").done("login");
    assert_eq!(office.actions_since(before), ["logged-in"]);
}

#[test]
fn through_sudo_a_service_names_no_file() {
    let office = Sandbox::office().with_service("portale", "read");
    let service = office.by_service("portale").knowing("SUDO_UID", "1000").knowing("SUDO_USER", "anna");
    service.refuses(5, "sudo-pinned", "user list");
}

// Through sudo the tool has rights that its caller has not.
#[test]
fn through_sudo_the_caller_chooses_no_office() {
    let office = Sandbox::office();
    office.by("anna").knowing("SUDO_UID", "1000").knowing("SUDO_USER", "anna").refuses(
        5,
        "sudo-pinned",
        "whoami",
    );
}

#[test]
fn a_colleague_who_sets_a_passphrase_leaves_the_session_to_its_owner() {
    let office = Sandbox::founded();
    office.by("admin").done("login");
    let (own, next) = (office.file("own", passphrase("anna")), office.file("next", "a new one for anna"));
    let line =
        format!("operator passphrase --operator anna --passphrase-file {own} --new-passphrase-file {next}");
    office.nobody().done(&line);
    assert_eq!(office.nobody().json("whoami")["name"], "admin");
    // The own session ends with the passphrase that opened it.
    let own = office.file("own", passphrase("admin"));
    office.nobody().done(&format!(
        "operator passphrase --passphrase-file {own} --operator admin --new-passphrase-file {next}"
    ));
    office.nobody().fails(5, "not-logged-in", "whoami");
}
