//! Commands that write a secret into a file: cut off or failing at any system call, the same command line again
//! succeeds, and the secret in the file is the one that holds.

use crate::desk::{Desk, secret_of};
use crate::papers::{open_requests, sample};
use crate::people::{Person, person, registrations};
use crate::system_calls::traced_calls;
use sportello::model::codice_fiscale::CodiceFiscale;
use sportello::secret::hash;
use sportello::secret::slots::{Lock, RECOVERY, Slots};
use std::fs;

/// What such a command does to the disk.
const CALLS: [&str; 6] = ["pwrite64", "write", "fsync", "fdatasync", "rename", "unlink"];
/// Calls in which a disk turns out to be full.
const GROWING: [&str; 3] = ["pwrite64", "write", "fsync"];

const BODY: [&str; 7] =
    ["organisation", "add", "12345678903", "--name", "Ente di prova", "--kind", "gestore"];

/// Plays a command line under kills and on a full disk; `holds` looks at the file it left.
fn survives(desk: &Desk, line: &[&str], holds: &dyn Fn(&Desk)) {
    for (calls, fault, later) in [
        (&CALLS[..], "signal=SIGKILL", ""),
        (&GROWING[..], "error=ENOSPC", "+"),
        (&GROWING[..], "error=EIO", ""),
    ] {
        traced_calls(desk, line, calls, fault, later, &|desk, done| {
            done.assert_no_panic();
            if done.code == Some(0) {
                return holds(desk);
            }
            let again = desk.run(line);
            assert_eq!(again.code, Some(0), "{fault}: {done:?} and then {again:?}");
            holds(desk);
            assert!(!desk.path("secret.unfinished").exists(), "{fault}: {done:?}");
        });
    }
}

/// The digits in the file and those in the mail are the live pair of an account.
fn is_the_pair(desk: &Desk, code: &CodiceFiscale, half: &str) {
    let store = desk.store();
    let id = store.user().id_by_codice_fiscale(code).unwrap().unwrap();
    let live = store.pin().live(id).unwrap().expect("a live pair");
    let key = desk.keys().mail.expect("the key of a dispatcher");
    let messages = crate::desk::messages(&store);
    let mail = messages.iter().rev().find(|it| it.kind == "pin-part-1" && it.account == Some(id)).unwrap();
    let pin = secret_of(&key, mail) + half;
    let keys = desk.keys();
    assert!(hash::verify(&live.verifier, keys.verifier().as_slice(), pin.as_bytes()).unwrap(), "{pin}");
}

fn secret(desk: &Desk) -> String {
    fs::read_to_string(desk.path("secret")).expect("the secret").trim().to_owned()
}

fn with_file<'a>(desk: &'a str, line: &[&'a str], option: &'a str) -> Vec<&'a str> {
    line.iter().copied().chain([option, desk]).collect()
}

fn registered(person: &Person) -> Vec<String> {
    let options = person.options("ente").into_iter();
    let more =
        ["--organisation", "12345678903", "--privacy", "accepted", "--town", "Bologna", "--province", "BO"];
    ["user", "create"].map(str::to_owned).into_iter().chain(options).chain(more.map(str::to_owned)).collect()
}

#[test]
fn a_registration_that_shows_a_half_loses_none() {
    let desk = Desk::fresh();
    desk.act(&BODY);
    let line = registered(&person(0));
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    let line = with_file("secret", &line, "--secret-out");
    survives(&desk, &line, &|desk| is_the_pair(desk, &person(0).code, &secret(desk)));
}

#[test]
fn a_pin_that_is_issued_again_loses_no_half() {
    let desk = Desk::fresh();
    desk.act(&BODY);
    let line = registered(&person(0));
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    desk.act(&with_file("first", &line, "--secret-out"));
    let code = person(0).code.to_string();
    let line = ["pin", "reissue", &code, "--secret-out", "secret"];
    survives(&desk, &line, &|desk| is_the_pair(desk, &person(0).code, &secret(desk)));
}

#[test]
fn a_recovery_with_a_new_pin_loses_no_half() {
    let desk = Desk::fresh();
    let options = person(0).options("casellario");
    let more = [
        "--street",
        "Via Roma",
        "--house-number",
        "7",
        "--cap",
        "40121",
        "--town",
        "Bologna",
        "--province",
        "BO",
    ];
    let line: Vec<&str> =
        ["user", "create"].into_iter().chain(options.iter().map(String::as_str)).chain(more).collect();
    desk.act(&line);
    let (code, key) = (person(0).code.to_string(), desk.keys().mail.expect("a key"));
    let mail = crate::desk::messages(&desk.store()).into_iter().find(|it| it.kind == "provisional-password");
    let given = desk.file("given", &secret_of(&key, &mail.expect("the password")));
    let (new, answers) = (desk.file("new", "Segreta11"), desk.file("answers", "Verdi\nGiulio\n"));
    let files = ["--password-file", &given, "--new-password-file", &new, "--answers-file", &answers];
    desk.act(&[&["access", "first", &code][..], &files, &["--secret-out", "half"]].concat());
    let (forgotten, again) = (desk.file("forgotten", "Segreta12"), desk.file("answers", "Verdi\nGiulio\n"));
    let files = ["--answers-file", &again, "--new-password-file", &forgotten, "--new-pin"];
    let line = with_file("secret", &[&["access", "recover", &code][..], &files].concat(), "--secret-out")
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    survives(&desk, &line, &|desk| is_the_pair(desk, &person(0).code, &secret(desk)));
}

#[test]
fn a_token_opens_its_slot() {
    let desk = Desk::fresh();
    desk.act_as("admin", &["operator", "grant", "anna", "--role", "admin"]);
    let line =
        ["operator", "token", "portal", "--scope", "import", "--expires", "2199-01-01", "--out", "secret"];
    survives(&desk, &line, &|desk| {
        let token = secret(desk);
        let (name, token) = token.split_once(':').expect("a name and a token");
        let slots = Slots::read(&desk.path("office/office.keys")).unwrap();
        slots.open(name, Lock::Token, token.as_bytes()).expect("the slot opens");
    });
}

#[test]
fn an_office_is_founded_with_a_code_that_opens_it() {
    let desk = Desk::bare();
    let line = [
        "office",
        "init",
        "--name",
        "Sede",
        "--new-passphrase-file",
        "passphrase",
        "--recovery-out",
        "secret",
    ];
    let line: Vec<&str> = line.iter().copied().chain(["--trial"]).collect();
    survives(&desk, &line, &opens_recovery);
}

#[test]
fn a_recovery_never_leaves_an_office_without_a_code() {
    let desk = Desk::founded();
    let code = fs::read_to_string(desk.path("recovery")).unwrap();
    let desk = desk.copy();
    let code = desk.file("code", &code);
    let line = ["operator", "recovery", "nuovo", "--code-file", &code, "--new-passphrase-file", "passphrase"];
    let line = with_file("secret", &line, "--recovery-out");
    survives(&desk, &line, &|desk| {
        opens_recovery(desk);
        desk.act_as("nuovo", &["whoami"]);
    });
}

fn opens_recovery(desk: &Desk) {
    let code: String = secret(desk).chars().filter(char::is_ascii_alphanumeric).collect();
    let slots = Slots::read(&desk.path("office/office.keys")).unwrap();
    slots.open(RECOVERY, Lock::Token, code.as_bytes()).expect("the code opens");
}

#[test]
fn a_list_of_halves_is_taken_up_where_it_was_cut_off() {
    let desk = Desk::fresh();
    desk.act(&BODY);
    let people: Vec<Person> = (0..5).map(person).collect();
    let rows = desk.file("rows.jsonl", &registrations(&people));
    let line = ["import", "registrations", &rows, "--jobs", "1", "--secret-out", "secret"];
    survives(&desk, &line, &|desk| {
        let list = fs::read_to_string(desk.path("secret")).expect("the list");
        for person in &people {
            let code = person.code.to_string();
            let rows: Vec<&str> = list.lines().filter(|row| row.contains(&code)).collect();
            assert_eq!(rows.len(), 1, "{list}");
            is_the_pair(desk, &person.code, rows[0].rsplit(';').next().unwrap());
        }
    });
}

#[test]
fn what_cannot_be_written_is_not_done() {
    let desk = Desk::fresh();
    desk.act(&BODY);
    let line = registered(&person(0));
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    for (place, kind) in
        [("nowhere/secret", "secret-file"), ("/dev/full", "secret-unwritten"), ("fd:99", "secret-file")]
    {
        let refused = desk.run(&with_file(place, &line, "--secret-out"));
        assert_eq!((refused.code, refused.kind().as_str()), (Some(1), kind), "{refused:?}");
        assert_eq!(desk.codes(), []);
    }
    // Standard error is as good a descriptor as any.
    let done = desk.act(&with_file("fd:2", &line, "--secret-out"));
    let half = done.stderr.lines().find(|line| line.len() == 5 && line.parse::<u32>().is_ok());
    is_the_pair(&desk, &person(0).code, half.expect("the half on the stream"));
}

// No secrets, but files that a run cut off must not leave in the way of the next.

#[test]
fn a_copy_of_a_paper_is_written_whole_or_again() {
    let desk = Desk::fresh();
    open_requests(&desk, &[person(0)]);
    desk.act(&[
        "document",
        "add",
        "2026-000001",
        "--kind",
        "other",
        "--description",
        "nota",
        sample().to_str().unwrap(),
    ]);
    let whole = fs::read(sample()).unwrap();
    survives(&desk, &["document", "export", "1", "--out", "secret"], &|desk| {
        assert!(fs::read(desk.path("secret")).unwrap() == whole);
    });
}

#[test]
fn a_picture_of_a_page_is_written_whole_or_again() {
    let desk = Desk::bare();
    let (file, picture) = (sample(), "modulo_richiesta_firmato-1.png");
    let line = ["document", "preview", file.to_str().unwrap(), "--out", "."];
    let reference = desk.copy();
    reference.act(&line);
    let whole = fs::read(reference.path(picture)).unwrap();
    survives(&desk, &line, &|desk| {
        assert!(fs::read(desk.path(picture)).unwrap() == whole);
        assert!(!desk.path(&format!("{picture}.unfinished")).exists());
    });
}
