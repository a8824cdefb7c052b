//! The procedures from end to end, as the office works them; the ids are the rows of the
//! procedures that each covers.

use crate::import_faults::{dirty, mended, on_desk, rejects};
use crate::support::{BIANCO, GESTORE, ROSSI, Sandbox, column, text_of_mail};
use std::fs;

/// What left so far, newest last, as its reader sees it.
pub fn mailbox(office: &Sandbox) -> Vec<String> {
    let mut files: Vec<_> =
        fs::read_dir(office.office_folder().join("sent")).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

// 000-03, 000-05, 000-06, 000-08, P0-1
#[test]
fn s0_1_a_citizen_is_registered_and_one_mail_waits_with_code_identifier_and_password() {
    let office = Sandbox::office();
    let made = office.by("anna").json(&ROSSI.create("generico", ""));
    assert_eq!((&made["state"], &made["level"]), (&"registered".into(), &"generic".into()));
    let waiting = office.by("anna").json("message list");
    assert_eq!(
        (column(&waiting, "kind"), column(&waiting, "state")),
        (vec!["activation".into()], vec!["queued".into()])
    );
    assert_eq!(office.by("anna").json(&format!("password status {}", ROSSI.cf))["state"], "queued");
}

// 000-07, 000-09
#[test]
fn s0_2_the_mail_is_sent_and_its_code_activates_the_account() {
    let office = Sandbox::office().with_service("portal", "access").with(&ROSSI, "generico");
    let (code, password) =
        (office.sealed("activation", "activation_code"), office.sealed("activation", "secret"));
    assert_eq!(office.sends()["sent"], 1);
    let mail = text_of_mail(&mailbox(&office)[0]);
    assert!([&code, &password, ROSSI.cf].iter().all(|it| mail.contains(*it)), "{mail}");
    let file = office.file("code", code);
    let activated =
        office.by_service("portal").json(&format!("access activate {} --code-file {file}", ROSSI.cf));
    assert_eq!(activated["state"], "active");
    let shown = office.by("anna").json(&format!("user show {}", ROSSI.cf));
    assert_eq!((&shown["state"], &shown["email_state"]), (&"active".into(), &"verified".into()));
    assert_eq!(office.by("anna").json(&format!("password status {}", ROSSI.cf))["state"], "usable");
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 002-01, 002-03, 002-07, 002-08, 002-10, 002-12, P2-1, P2-4, P2-6
#[test]
fn s2_1_an_applicant_of_a_body_gets_nine_digits_on_two_ways_and_a_password_by_mail() {
    let office = Sandbox::office();
    office.by("anna").refuses(4, "invalid-value", &GESTORE.replace("12345678903", "12345678901"));
    office.by("anna").done(GESTORE);
    let made = office.by("anna").json(&BIANCO.create("ente", &office.path("half")));
    assert_eq!((&made["state"], &made["organisation"]), (&"registered".into(), &"12345678903".into()));
    let parts = office.by("anna").json(&format!("pin show {}", BIANCO.cf))["parts"].clone();
    assert_eq!(column(&parts, "channel"), ["email", "screen"]);
    assert_eq!(column(&parts, "digits"), ["4", "5"]);
    let (first, password) = (office.sealed("pin-part-1", "secret"), office.sealed("registration", "secret"));
    assert_eq!(office.sends()["sent"], 2);
    let second = office.read("half");
    let mails: Vec<String> = mailbox(&office).iter().map(|mail| text_of_mail(mail)).collect();
    assert!(mails.iter().any(|it| it.contains(&first)) && mails.iter().any(|it| it.contains(&password)));
    assert!(mails.iter().all(|it| !it.contains(second.trim())), "the halves met in one mailbox");
}

// 002-07, U-27
#[test]
fn s2_1_a_refused_privacy_declaration_stops_and_keeps_the_refusal_alone() {
    let office = Sandbox::office();
    office.by("anna").done(GESTORE);
    let refused = BIANCO.create("ente", &office.path("half")).replace("accepted", "refused");
    office.by("anna").refuses(4, "privacy-refused", &refused);
    office.by("anna").refuses(3, "user-missing", &format!("user show {}", BIANCO.cf));
    assert_eq!(office.by("aldo").json("audit list --limit 1")[0]["action"], "user-refused");
}

// 004-01, 004-03, 004-07, 004-08, P4-1, P4-3, A-11, U-13
#[test]
fn s4_1_a_dirty_excel_file_is_imported_mended_and_imported_again() {
    let (office, report) = dirty();
    let anna = office.by("anna");
    assert_eq!(
        (&report["imported"], &report["rejected"], &report["skipped"]),
        (&9.into(), &19.into(), &2.into())
    );
    let file = on_desk(&office, "mended.csv", &mended(&rejects(&office)));
    anna.fails(6, "rows-rejected", &format!("import grandi-utenti {file}"));
    assert_eq!(office.rows("account"), 25);
    let again = anna.fails(6, "rows-rejected", &crate::import::import("grandi_utenti_sporco.csv")).report();
    assert_eq!(again["imported"], 0);
    assert_eq!(office.rows("account"), 25);
    let waiting = office.by("dario").json("message list --limit 0");
    assert_eq!(column(&waiting, "kind"), ["grandi-utenti"; 25]);
    assert_eq!(office.sends()["sent"], 25);
    let villa = mailbox(&office).into_iter().find(|it| it.contains("franco.villa@example.com")).unwrap();
    assert!(text_of_mail(&villa).contains("VLLFNC57T26B476F"), "user id, rule and instructions");
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}
