//! `sportello access`: the account holder's side, at the counter or through a portal.

use crate::support::{BIANCO, ROSSI, Sandbox, form};
use insta::assert_snapshot;

fn activate(office: &Sandbox, code: &str) -> String {
    format!("access activate {} --code-file {}", ROSSI.cf, office.file("code", code))
}

// 000-07, 000-09
#[test]
fn the_code_of_the_mail_activates_the_account_once() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code");
    assert_snapshot!(form(&office.by("anna").json(&activate(&office, &code)), &[]), @r#"
    {
      "codice_fiscale": "RSSMRA80A01H501U",
      "outcome": "activated",
      "state": "active"
    }
    "#);
    office.by("anna").refuses(8, "already-active", &activate(&office, &code));
}

#[test]
fn the_portal_activates_with_its_token() {
    let office = Sandbox::office().with_service("portal", "access").with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code");
    assert_eq!(office.by_service("portal").json(&activate(&office, &code))["state"], "active");
}

#[test]
fn the_code_may_be_copied_with_blanks_and_small_letters() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code").to_ascii_lowercase();
    let spaced = format!(" {} - {} ", &code[..6], &code[6..]);
    office.by("anna").done(&activate(&office, &spaced));
}

#[test]
fn the_code_comes_from_standard_input_as_well() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code");
    office.by("anna").feeding(code).done(&format!("access activate {} --code-file -", ROSSI.cf));
}

#[test]
fn five_wrong_codes_burn_the_link() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code");
    let before = office.events();
    for left in (0..5).rev() {
        let answer = office.by("anna").fails(4, "activation-code-wrong", &activate(&office, "AAAABBBBCCCC"));
        assert!(answer.error()["message"].to_string().contains(&left.to_string()), "{left}: {answer:#?}");
    }
    assert_eq!(office.actions_since(before), ["activation-failed"; 5]);
    office.by("anna").refuses(4, "activation-code-void", &activate(&office, &code));
    assert_eq!(office.by("anna").json(&format!("user show {}", ROSSI.cf))["state"], "registered");
}

#[test]
fn a_link_past_its_days_is_refused() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code");
    office.at("2026-12-02T09:00:00Z").by("anna").refuses(
        4,
        "activation-code-expired",
        &activate(&office, &code),
    );
}

#[test]
fn a_profile_without_a_link_needs_none() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.by("anna").refuses(4, "activation-not-needed", &activate(&office, "AAAABBBBCCCC"));
}

#[test]
fn a_suspended_account_is_not_activated() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let code = office.sealed("activation", "activation_code");
    office.by("anna").json(&format!("user suspend {} --reason r", ROSSI.cf));
    office.by("anna").refuses(4, "user-state", &activate(&office, &code));
}

#[test]
fn a_stranger_cannot_be_activated() {
    let office = Sandbox::office();
    office.by("anna").refuses(3, "user-missing", &activate(&office, "AAAABBBBCCCC"));
    office.by("anna").refuses(2, "value-needed", &format!("access activate {}", BIANCO.cf));
}

// The code of one person opens nothing for another.
#[test]
fn the_code_of_somebody_else_is_a_wrong_one() {
    let office = Sandbox::office().with(&ROSSI, "generico").with(&BIANCO, "generico");
    let of_bianco = office.sealed("activation", "activation_code");
    office.by("anna").fails(4, "activation-code-wrong", &activate(&office, &of_bianco));
}
