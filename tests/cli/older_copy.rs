//! An older copy of the office that was put back: noticed in every home, and accepted by an admin alone.

use crate::support::{BIANCO, MILANI, ROSSI, Sandbox};
use serde_json::json;
use std::fs;
use std::process::Stdio;

const ACCEPT: &str = "office accept-copy --yes --reason 'disk broke'";

/// What the database holds now, to be put back later.
fn copied(office: &Sandbox) -> Vec<u8> {
    fs::read(office.office_folder().join("office.db")).unwrap()
}

fn put_back(office: &Sandbox, copy: &[u8]) {
    fs::write(office.office_folder().join("office.db"), copy).unwrap();
}

/// An office in which a registration was lost with the copy that stands in its place.
fn set_back() -> Sandbox {
    let office = Sandbox::office();
    let copy = copied(&office);
    let office = office.with(&ROSSI, "casellario");
    put_back(&office, &copy);
    office
}

#[test]
fn nothing_works_until_an_admin_has_accepted_it() {
    let office = set_back();
    office.by("anna").fails(1, "history-changed", "user list");
    let accepted = office.by("admin").json(ACCEPT);
    assert_eq!(accepted["unknown_messages"], 0);
    let told = &office.by("admin").json("audit list --action copy-accepted")[0];
    assert_eq!(told["detail"]["lost"], accepted["lost_event"]);
    assert_eq!(office.by("anna").json("user list"), json!([]));
    assert_eq!(office.by("admin").json("audit verify")["ok"], true);
}

#[test]
fn who_may_not_accept_it_does_not_make_it_forgotten() {
    let office = set_back();
    office.by("anna").refuses(5, "not-allowed", ACCEPT);
    office.by("anna").fails(1, "history-changed", "user list");
}

#[test]
fn there_is_nothing_to_accept_where_nothing_was_put_back() {
    let office = Sandbox::office();
    office.by("admin").fails(8, "no-older-copy", ACCEPT);
    // What waits would be held back: nobody does that by a slip of the keyboard.
    let unasked = ACCEPT.replace("--yes ", "");
    office.by("admin").refuses(2, "value-needed", &format!("{unasked} --lost 99"));
}

#[test]
fn what_may_have_left_meanwhile_is_not_sent_again() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let copy = copied(&office);
    office.sends();
    put_back(&office, &copy);
    let waiting = office.rows("message");
    let accepted = office.by("admin").json(ACCEPT);
    assert!(waiting > 0);
    assert_eq!(accepted["unknown_messages"], waiting);
    let checks = office.by("admin").run("office doctor --format json").report();
    let messages = checks.as_array().unwrap().iter().find(|it| it["check"] == "messages").unwrap();
    assert_eq!((&messages["state"], &messages["detail"]), (&"warning".into(), &waiting.to_string().into()));
    assert_eq!(office.sends()["sent"], 0);
}

// Every home has a witness of its own, and one acceptance satisfies each of them once.
#[test]
fn each_home_takes_an_acceptance_once() {
    let office = Sandbox::office();
    let copy = copied(&office);
    let elsewhere = office.root().join("elsewhere").display().to_string();
    let far = || office.by("anna").knowing("HOME", &elsewhere);
    office.by("anna").done(&BIANCO.create("casellario", &office.path("bianco")));
    far().done("whoami");
    put_back(&office, &copy);
    far().fails(1, "history-changed", "whoami");
    office.by("admin").done(ACCEPT);
    let accepted = copied(&office);
    far().done("whoami");

    far().done(&ROSSI.create("casellario", &office.path("rossi")));
    put_back(&office, &accepted);
    let missing = far().fails(1, "history-changed", "whoami");
    // The admin's own home has seen nothing of it, and a colleague works on before the admin comes.
    office.by("admin").fails(8, "no-older-copy", ACCEPT);
    for person in [&ROSSI, &MILANI] {
        office.by("anna").done(&person.create("casellario", ""));
    }
    let lost = missing.error()["message"].as_str().unwrap().split('`').nth(1).unwrap().to_owned();
    office.by("admin").done(&format!("{ACCEPT} --lost {lost}"));
    far().done("whoami");
}

// The copy of an office that was itself set back: its acceptance is known, and explains nothing any more.
#[test]
fn a_copy_from_a_log_that_was_given_up_is_noticed_too() {
    let office = Sandbox::office();
    let first = copied(&office);
    office.by("anna").done(&ROSSI.create("casellario", ""));
    let second = copied(&office);
    office.by("anna").done(&BIANCO.create("generico", ""));
    put_back(&office, &second);
    office.by("admin").done(ACCEPT);
    let given_up = copied(&office);
    put_back(&office, &first);
    office.by("admin").done(ACCEPT);
    office.by("anna").done(&MILANI.create("generico", ""));
    put_back(&office, &given_up);
    office.by("anna").fails(1, "history-changed", "whoami");
    office.by("admin").fails(1, "history-changed", "whoami");
}

#[test]
fn of_two_admins_who_accept_it_at_once_one_comes_too_late() {
    let office = set_back();
    let admin = office.by("admin");
    let both = [(); 2].map(|()| {
        let mut command = admin.command(&format!("{ACCEPT} --format json"));
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    });
    let mut codes = both.map(|child| child.wait_with_output().unwrap().status.code().unwrap());
    codes.sort_unstable();
    assert_eq!(codes, [0, 8]);
    assert_eq!(office.by("admin").json("audit list --action copy-accepted").as_array().unwrap().len(), 1);
}

#[test]
fn who_came_after_the_copy_is_told_so() {
    let office = Sandbox::office();
    let copy = copied(&office);
    let told = office.file("told", "first passphrase for olga");
    office.by("admin").done(&format!("operator add olga --role clerk --new-passphrase-file {told}"));
    put_back(&office, &copy);
    office.by("admin").done(ACCEPT);
    let olga =
        || office.nobody().knowing("SPORTELLO_OPERATOR", "olga").knowing("SPORTELLO_PASSPHRASE_FILE", &told);
    olga().fails(5, "operator-not-in-office", "whoami");
    office.by("admin").done(&format!("operator add olga --role clerk --new-passphrase-file {told}"));
    olga().done("whoami");
}

#[test]
fn everybody_is_told_at_the_next_login() {
    let office = set_back();
    office.by("admin").done(ACCEPT);
    let login = |desk: crate::support::Desk<'_>| desk.done("login").stderr;
    assert!(login(office.by("anna")).contains("disk broke"));
    assert!(!login(office.by("anna")).contains("disk broke"), "once");
    assert!(login(office.by("carla")).contains("disk broke"));
}

#[test]
fn what_a_killed_command_left_in_the_home_is_swept() {
    let office = Sandbox::office();
    office.by("anna").done("whoami");
    let heads = || {
        let state = office.root().join("home/.local/state/sportello");
        let names = fs::read_dir(state).unwrap().map(|it| it.unwrap().path());
        names.filter(|it| it.to_str().unwrap().contains(".head")).collect::<Vec<_>>()
    };
    let [head] = &heads()[..] else { panic!("{:?}", heads()) };
    fs::write(head.with_extension("head.4194305"), "1 0").unwrap();
    office.by("anna").done(&ROSSI.create("casellario", &office.path("rossi")));
    assert_eq!(heads(), std::slice::from_ref(head));
}
