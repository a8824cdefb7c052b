//! `sportello password`: provisional passwords.

use crate::support::{BIANCO, ROSSI, Sandbox, column, form};
use insta::assert_snapshot;

fn status(office: &Sandbox) -> serde_json::Value {
    office.by("anna").json(&format!("password status {}", ROSSI.cf))
}

#[test]
fn a_password_waits_is_usable_and_expires() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    assert_snapshot!(form(&status(&office), &[]), @r#"
    {
      "codice_fiscale": "RSSMRA80A01H501U",
      "state": "queued",
      "kind": "provisional",
      "generation": 1,
      "issued_at": "2026-11-02T09:00:00Z",
      "expires_at": "2026-12-02T09:00:00Z",
      "message": "queued"
    }
    "#);
    office.sends();
    assert_eq!((&status(&office)["state"], &status(&office)["message"]), (&"usable".into(), &"sent".into()));
    office.at("2026-12-03T09:00:00Z");
    assert_eq!(status(&office)["state"], "expired");
}

// C-01: sixteen characters that nobody takes for others.
#[test]
fn a_random_password_has_16_unambiguous_characters() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let secret = office.sealed("provisional-password", "secret");
    assert_eq!(secret.len(), 16);
    assert!(secret.chars().all(|it| it.is_ascii_alphanumeric() && !"0O1Il".contains(it)), "{secret}");
}

// 004-08, C-02: the documented rule, which anybody can compute, lives in that profile alone.
#[test]
fn the_punto_cliente_begins_with_the_first_eight_of_the_code() {
    let office = Sandbox::office().with(&ROSSI, "punto-cliente");
    assert_eq!(office.sealed("grandi-utenti", "secret"), "RSSMRA80");
}

#[test]
fn a_new_password_voids_the_old_one_and_its_message() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let old = office.sealed("provisional-password", "secret");
    let issued = office.by("anna").json(&format!("password generate {}", ROSSI.cf));
    assert_eq!((&issued["generation"], &issued["state"]), (&2.into(), &"queued".into()));
    let listed = office.by("dario").json("message list");
    assert_eq!(column(&listed, "kind"), ["provisional-password", "password-renewed"]);
    assert_eq!(column(&listed, "state"), ["cancelled", "queued"]);
    assert_ne!(office.sealed("password-renewed", "secret"), old);
}

// A-15: no report ever holds what was issued.
#[test]
fn nobody_sees_the_password_before_it_is_delivered() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.by("anna").done(&format!("password generate {}", ROSSI.cf));
    let secret = office.sealed("password-renewed", "secret");
    office.by("dario").done("message preview 2");
    office.by("dario").done("message show 2 --full");
    assert!(!office.heard().contains(&secret));
}

// U-25: what was never used ends; a new one is issued instead.
#[test]
fn a_password_is_ended_before_its_day_with_a_reason() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let expire = format!("password expire {} --reason 'read aloud'", ROSSI.cf);
    assert_eq!(office.by("anna").json(&expire)["state"], "none");
    assert_eq!(column(&office.by("dario").json("message list"), "state"), ["cancelled"]);
    assert!(office.sealed_secrets().is_empty());
    office.by("anna").refuses(8, "password-not-live", &expire);
    office.by("anna").refuses(2, "usage", &format!("password expire {}", ROSSI.cf));
    assert_eq!(office.by("anna").json(&format!("password generate {}", ROSSI.cf))["generation"], 2);
}

#[test]
fn a_stranger_has_no_password() {
    let office = Sandbox::office();
    for line in ["generate X", "status X", "expire X --reason r"] {
        office.by("anna").refuses(3, "user-missing", &format!("password {}", line.replace('X', ROSSI.cf)));
    }
}

#[test]
fn a_suspended_account_gets_no_password() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.by("anna").json(&format!("user suspend {} --reason r", ROSSI.cf));
    office.by("anna").refuses(4, "user-state", &format!("password generate {}", ROSSI.cf));
}

#[test]
fn a_closed_account_has_no_password_to_end() {
    let office = Sandbox::office().with(&BIANCO, "casellario");
    office.by("anna").json(&format!("user close {} --reason r", BIANCO.cf));
    office.by("anna").refuses(8, "password-not-live", &format!("password expire {} --reason r", BIANCO.cf));
}
