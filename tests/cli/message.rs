//! `sportello message`: the outbox, and what leaves it.

use crate::request::{NUMBER, reviewed};
use crate::support::{BIANCO, MILANI, ROSSI, Sandbox, column, form, text_of_mail};
use insta::assert_snapshot;
use std::fs;
use std::os::unix::fs::PermissionsExt;

fn sent(office: &Sandbox) -> Vec<(String, String)> {
    let files = fs::read_dir(office.office_folder().join("sent")).unwrap().map(Result::unwrap);
    let read =
        |it: fs::DirEntry| (it.file_name().into_string().unwrap(), fs::read_to_string(it.path()).unwrap());
    let mut sent: Vec<_> = files.map(read).collect();
    sent.sort();
    sent
}

/// Something that is no folder stands where the messages go.
fn out_of_order(office: &Sandbox) {
    fs::write(office.office_folder().join("sent"), "no folder").unwrap();
}

fn in_order(office: &Sandbox) {
    fs::remove_file(office.office_folder().join("sent")).unwrap();
}

#[test]
fn a_message_waits_masked_and_leaves_once() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let listed = office.by("anna").json("message list");
    assert_snapshot!(form(&listed, &["message_id"]), @r#"
    [
      {
        "id": 1,
        "kind": "provisional-password",
        "channel": "email",
        "to": "m…i@example.com",
        "state": "queued",
        "attempts": 0,
        "next_attempt_at": null,
        "last_error": null,
        "created_at": "2026-11-02T09:00:00Z",
        "sent_at": null,
        "message_id": "…",
        "returned": null
      }
    ]
    "#);
    assert_snapshot!(form(&office.sends(), &[]), @r#"
    {
      "sent": 1,
      "retry": 0,
      "failed": 0,
      "left": 0
    }
    "#);
    assert_eq!(office.by("anna").json("message show 1")["state"], "sent");
    assert_eq!(office.sends()["sent"], 0);
    assert_eq!(sent(&office).len(), 1);
}

#[test]
fn what_was_sent_lies_where_nobody_else_reads() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.sends();
    let folder = office.office_folder().join("sent");
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    let file = folder.join(&sent(&office)[0].0);
    assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
}

// 000-08: the mail holds identifier, provisional password and the code that activates.
#[test]
fn the_mail_of_a_new_account_holds_its_secrets_and_the_outbox_no_longer() {
    let office = Sandbox::office().with(&ROSSI, "generico");
    let secrets = office.sealed_secrets();
    assert_eq!(secrets.len(), 2);
    office.sends();
    let (_, mail) = &sent(&office)[0];
    let text = text_of_mail(mail);
    assert!(secrets.iter().all(|it| text.contains(it.as_str())) && text.contains(ROSSI.cf), "{text}");
    assert!(office.messages().iter().all(|it| it.sealed.is_none()));
}

// 002-22: an accent arrives as an accent.
#[test]
fn a_mail_declares_its_letters() {
    let office = Sandbox::founded();
    office.by("admin").done("office config set office.contacts 'Piazza Libertà, Forlì'");
    let office = office.with(&ROSSI, "casellario");
    office.sends();
    let (name, mail) = &sent(&office)[0];
    assert!(name.ends_with(".eml") && mail.contains("charset=utf-8"), "{mail}");
    assert!(text_of_mail(mail).contains("Piazza Libertà, Forlì"), "{}", text_of_mail(mail));
    assert!(mail.contains(&format!("To: {}", ROSSI.email)));
}

// A-08
#[test]
fn every_kind_of_message_can_be_previewed_without_its_secret_in_both_languages() {
    for language in ["it", "en"] {
        let office = Sandbox::office();
        office.by("admin").json(&format!("office config set office.language {language}"));
        let office = office.with(&ROSSI, "casellario").with(&BIANCO, "ente").with(&MILANI, "generico");
        let anna = office.by("anna");
        anna.done(&format!("pin issue {} --secret-out half", ROSSI.cf));
        anna.done(&format!("password generate {}", MILANI.cf));
        anna.done(&format!("user edit {} --mobile 3330000001 --evidence 'carta vista'", MILANI.cf));
        anna.done(&format!("user edit {} --mobile 3330000002 --evidence 'carta vista'", MILANI.cf));
        for verb in ["suspend", "restore", "close"] {
            anna.done(&format!("user {verb} {} --reason r", ROSSI.cf));
        }
        let secrets = office.sealed_secrets();
        for message in office.messages() {
            let preview = office.by("dario").json(&format!("message preview {}", message.id));
            let text = preview["text"].as_str().unwrap();
            assert!(!text.is_empty() && secrets.iter().all(|it| !text.contains(it.as_str())), "{text}");
        }
    }
}

#[test]
fn a_letter_can_be_previewed_too() {
    let office = Sandbox::office().with(&MILANI, "punto-cliente");
    office.by("anna").done(&format!("pin issue {}", MILANI.cf));
    let letter = &office.by("dario").json("message list --kind pin-letter")[0];
    office.by("dario").json(&format!("message preview {}", letter["id"]));
}

#[test]
fn a_letter_is_not_the_dispatchers_to_send() {
    let office = Sandbox::office().with(&MILANI, "punto-cliente");
    office.by("anna").done(&format!("pin issue {}", MILANI.cf));
    office.sends();
    let letter = &office.by("dario").json("message list --kind pin-letter")[0];
    assert_eq!((&letter["state"], &letter["attempts"]), (&"queued".into(), &0.into()));
}

#[test]
fn a_whole_address_is_an_event() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let before = office.events();
    office.by("dario").json("message list");
    office.by("dario").json("message show 1");
    assert_eq!(office.events(), before);
    assert_eq!(office.by("dario").json("message show 1 --full")["to"], ROSSI.email);
    assert_eq!(column(&office.by("dario").json("message list --full"), "to"), [ROSSI.email]);
    assert_eq!(office.actions_since(before), ["messages-read-in-full"; 2]);
}

#[test]
fn the_outbox_is_narrowed_and_goes_on_after_a_message() {
    let office = Sandbox::office().with(&ROSSI, "casellario").with(&BIANCO, "ente");
    let ids = |what: &str| column(&office.by("dario").json(&format!("message list {what}")), "id");
    assert_eq!(ids(&format!("--user {}", ROSSI.cf)), ["1"]);
    assert_eq!(ids("--kind pin-part-1").len(), 1);
    assert_eq!(ids("--limit 1 --after 1"), ["2"]);
    assert_eq!(ids("--state sent").len(), 0);
    office.by("dario").refuses(3, "user-missing", &format!("message list --user {}", MILANI.cf));
    office.by("dario").refuses(2, "usage", "message list --state lost");
}

#[test]
fn sending_stops_at_its_limit() {
    let office = Sandbox::office().with(&ROSSI, "casellario").with(&BIANCO, "casellario");
    assert_eq!(office.by("dario").json("message send --limit 1")["sent"], 1);
    assert_eq!(column(&office.by("dario").json("message list"), "state"), ["sent", "queued"]);
}

#[test]
fn a_message_that_does_not_leave_goes_again_by_itself_and_waits_longer_each_time() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    out_of_order(&office);
    let report = office.by("dario").fails(6, "messages-failed", "message send").report();
    assert_eq!((&report["retry"], &report["failed"]), (&1.into(), &0.into()));
    assert_eq!(office.by("dario").json("message show 1")["next_attempt_at"], "2026-11-02T09:05:00Z");
    assert_eq!(office.sends()["sent"], 0, "not before its time");
    office.at("2026-11-02T09:05:00Z");
    office.by("dario").fails(6, "messages-failed", "message send");
    assert_eq!(office.by("dario").json("message show 1")["next_attempt_at"], "2026-11-02T09:15:00Z");
    in_order(&office);
    office.at("2026-11-02T09:15:00Z");
    assert_eq!(office.sends()["sent"], 1);
}

// P0-5: a failure of a channel shows, and waits for a person after five tries.
#[test]
fn after_five_failures_a_person_decides() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    out_of_order(&office);
    for day in 2..7 {
        office.at(&format!("2026-11-0{day}T09:00:00Z")).by("dario").fails(
            6,
            "messages-failed",
            "message send",
        );
    }
    let shown = office.by("dario").json("message show 1");
    assert_eq!((&shown["state"], &shown["attempts"]), (&"failed".into(), &5.into()));
    assert_ne!(shown["last_error"], "");
    assert_eq!(office.by("dario").json("message retry 1")["state"], "queued");
    in_order(&office);
    assert_eq!(office.sends()["sent"], 1);
}

#[test]
fn a_message_is_given_up_with_its_secret() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    assert_eq!(office.by("dario").json("message cancel 1 --reason 'wrong person'")["state"], "cancelled");
    assert!(office.sealed_secrets().is_empty());
    office.by("dario").refuses(8, "message-already", "message cancel 1 --reason again");
    office.by("dario").refuses(4, "message-state", "message retry 1");
    office.by("dario").refuses(2, "usage", "message cancel 1");
}

#[test]
fn only_what_did_not_leave_is_retried() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    office.by("dario").refuses(8, "message-already", "message retry 1");
    office.sends();
    office.by("dario").refuses(4, "message-state", "message retry 1");
    assert_eq!(office.by("dario").json("message retry --unknown"), serde_json::json!([]));
    office.by("dario").refuses(2, "usage", "message retry");
    office.by("dario").refuses(2, "usage", "message retry 1 --unknown");
}

#[test]
fn a_message_that_is_not_there_is_not_found() {
    let office = Sandbox::office();
    for line in ["show 7", "show 7 --full", "preview 7", "retry 7", "cancel 7 --reason r"] {
        office.by("dario").refuses(3, "message-missing", &format!("message {line}"));
    }
}

// Who saw one half does not send the other.
#[test]
fn a_dispatcher_who_saw_a_half_leaves_the_other_to_a_colleague() {
    let office = Sandbox::office();
    office.by("admin").done("operator grant anna --role dispatcher");
    let office = office.with(&BIANCO, "ente");
    let report = office.by("anna").fails(6, "messages-left", "message send").report();
    assert_eq!((&report["sent"], &report["left"]), (&0.into(), &2.into()));
    assert_eq!(office.sends()["sent"], 2);
}

#[test]
fn a_service_sends_with_its_token() {
    let office = Sandbox::office().with_service("sender", "send").with(&ROSSI, "casellario");
    assert_eq!(office.by_service("sender").json("message send")["sent"], 1);
}

#[test]
fn two_senders_never_work_at_once() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let lock = fs::File::create(office.office_folder().join("send.lock")).unwrap();
    lock.lock().unwrap();
    office.by("dario").refuses(75, "sender-busy", "message send");
    drop(lock);
    assert_eq!(office.sends()["sent"], 1);
}

#[test]
fn an_office_writes_its_own_words() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let folder = office.office_folder().join("templates/it");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("provisional-password.txt"), "Gentile {{ person.name }}, {{ secret }}").unwrap();
    let preview = office.by("dario").json("message preview 1");
    assert_eq!(preview["text"], "Gentile Mario, ••••");
}

#[test]
fn a_text_that_never_ends_is_stopped() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let folder = office.office_folder().join("templates/it");
    fs::create_dir_all(&folder).unwrap();
    let endless = "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}{{ secret }}";
    fs::write(folder.join("provisional-password.txt"), endless).unwrap();
    office.by("dario").fails(6, "messages-failed", "message send");
    assert!(sent(&office).is_empty());
}

#[test]
fn a_text_that_names_what_is_not_there_is_refused_before_it_leaves() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let folder = office.office_folder().join("templates/it");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("provisional-password.txt"), "Gentile {{ nome }}").unwrap();
    let answer = office.by("dario").run("message preview 1 --format json");
    assert_ne!((answer.code, answer.error()["kind"].as_str()), (0, None), "{answer:#?}");
    office.by("dario").fails(6, "messages-failed", "message send");
    assert!(sent(&office).is_empty());
}

// An earlier release took such a number, and what it queued still waits.
#[test]
fn a_secret_that_waits_for_a_number_that_may_be_a_stranger_s_does_not_leave() {
    let office = reviewed();
    office.by("carla").json(&format!("credential approve {NUMBER}"));
    office
        .sql()
        .execute("UPDATE message SET recipient = '+3934612345678' WHERE channel = 'sms'", [])
        .unwrap();
    let half = office.messages().into_iter().find(|it| it.channel == "sms" && it.sealed.is_some()).unwrap();
    let report = office.by("dario").fails(6, "messages-failed", "message send").report();
    assert_eq!((&report["failed"], &report["retry"]), (&1.into(), &0.into()));
    let shown = office.by("dario").json(&format!("message show {}", half.id));
    assert_eq!((&shown["state"], &shown["last_error"]), (&"failed".into(), &"number-doubted".into()));
    assert!(
        !sent(&office).iter().any(|(name, text)| name.contains("sms") || text.contains("+3934612345678"))
    );
}

// 000-06, 002-08
#[test]
fn what_a_registration_sends_goes_to_the_address_that_was_given() {
    for profile in ["generico", "ente"] {
        let office = Sandbox::office().with(&ROSSI, profile);
        let waiting = column(&office.by("dario").json("message list --full"), "to");
        assert!(!waiting.is_empty() && waiting.iter().all(|to| to == ROSSI.email), "{profile}: {waiting:?}");
        office.sends();
        let mails = sent(&office);
        assert_eq!(mails.len(), waiting.len(), "{profile}");
        assert!(mails.iter().all(|(_, mail)| mail.contains(&format!("To: {}", ROSSI.email))), "{profile}");
    }
}
