//! Every office that a released version saved opens, upgrades and tells the same; a newer one is refused untouched;
//! a damaged one is told as such.
//!
//! `tests/data/schemas/vN` holds what version N of the schema left behind: the office's folder, its passphrase and
//! what it told. When the schema of a release is final, `SAVE=1 cargo test --test upgrade` saves it; a saved folder is
//! never changed again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop and say why"
)]

#[path = "faults/desk.rs"]
mod desk;
#[path = "faults/people.rs"]
mod people;

use desk::{Desk, PASSPHRASE};
use people::{Person, Seeded, list, people, person};
use rusqlite::Connection;
use serde_json::Value;
use sportello::store::Store;
use std::env;
use std::fs::{self, OpenOptions};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// What an office tells of itself, whatever wrote it.
const TOLD: [(&str, &[&str]); 3] = [
    ("users.json", &["user", "list", "--limit", "0"]),
    ("messages.json", &["message", "list", "--limit", "0"]),
    ("imports.json", &["import", "show", "1"]),
];

#[test]
fn every_saved_office_upgrades_and_tells_what_it_told() {
    save_if_asked();
    let versions = saved();
    // An edited step would leave the saved office behind: so each schema that this tree makes is saved.
    let today = schemas().join(format!("v{}", version(&Desk::fresh())));
    assert!(versions.contains(&today), "SAVE=1 saves an office of today's schema");
    for folder in versions {
        let desk = taken_up(&folder);
        for (file, line) in TOLD {
            let then = fs::read_to_string(folder.join(file)).expect("what it told");
            assert_told_again(&parsed(&desk.act(line).stdout), &parsed(&then));
        }
        let log = desk.act(&["audit", "verify"]);
        assert!(log.stdout.contains("\"ok\": true"), "{log:?}");
        assert_eq!(version(&desk), version(&Desk::fresh()), "not upgraded");
        // It is not only read: an office of today takes new people.
        register(&desk, &person(1000), "generico");
    }
}

#[test]
fn a_newer_office_is_refused_untouched() {
    let desk = Desk::fresh();
    raw(&desk).pragma_update(None, "user_version", 99).expect("a newer version");
    let before = fs::read(database(&desk)).expect("the database");
    let done = desk.run(&["user", "list"]);
    assert_eq!((done.code, done.kind().as_str()), (Some(1), "database-newer"));
    assert!(fs::read(database(&desk)).expect("the database") == before, "it was touched");
}

#[test]
fn a_key_that_is_not_the_office_s_opens_nothing() {
    let (desk, other) = (Desk::founded(), Desk::founded());
    let before = fs::read(database(&desk)).expect("the database");
    fs::copy(other.path("office/office.keys"), desk.path("office/office.keys")).expect("other slots");
    let done = desk.run(&["user", "list"]);
    assert_eq!((done.code, done.kind().as_str()), (Some(1), "database-key"));
    assert!(fs::read(database(&desk)).expect("the database") == before, "it was touched");
}

#[test]
fn a_flipped_bit_anywhere_is_detected() {
    let desk = Desk::fresh();
    let csv = desk.file("list.csv", &list(&people(20)));
    desk.act(&["import", "grandi-utenti", &csv]);
    let (path, key) = (database(&desk), desk.keys().database());
    let whole = fs::read(&path).expect("the database");
    let mut chance = Seeded(2028);
    for _ in 0..300 {
        let at = chance.next() % whole.len() as u64;
        flip(&path, &whole, at);
        assert!(!is_whole(&path, &key), "byte {at} of {} was changed unseen", whole.len());
    }
    fs::write(&path, &whole).expect("the database");
    assert!(is_whole(&path, &key));
}

#[test]
fn a_damaged_page_ends_a_command_in_clear_words() {
    let sound = Desk::fresh();
    let whole = fs::read(database(&sound)).expect("the database");
    let pages = whole.len() / 4096;
    let mut told = 0;
    for page in 0..pages {
        for line in [&["office", "doctor"][..], &["audit", "verify"], &["user", "list"]] {
            // Each on a desk of its own: what the doctor finds is written into the log.
            let desk = sound.copy();
            flip(&database(&desk), &whole, page as u64 * 4096 + 2000);
            let done = desk.run(line);
            done.assert_no_panic();
            if done.code != Some(0) {
                let kind = done.kind();
                assert!(
                    ["database-damaged", "database-key", "office-faulty"].contains(&kind.as_str()),
                    "{done:?}"
                );
                told += 1;
            }
        }
    }
    assert!(told >= pages, "the doctor overlooked a damaged page: {told} of {pages}");
}

#[test]
fn a_file_cut_short_is_detected() {
    let desk = Desk::fresh();
    let path = database(&desk);
    let whole = fs::read(&path).expect("the database");
    for part in [0, 1, 100, 4096, 5000, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        fs::write(&path, &whole[..part]).expect("a part");
        let done = desk.run(&["office", "doctor"]);
        done.assert_no_panic();
        assert_ne!(done.code, Some(0), "{part} of {} bytes pass for an office", whole.len());
        done.error();
    }
}

/// Keys may have been added since, but what was told then is told now.
fn assert_told_again(now: &Value, then: &Value) {
    match (now, then) {
        (Value::Array(now), Value::Array(then)) => {
            assert_eq!(now.len(), then.len());
            now.iter().zip(then).for_each(|(now, then)| assert_told_again(now, then));
        }
        (Value::Object(now), Value::Object(then)) => {
            then.iter().for_each(|(key, then)| assert_told_again(now.get(key).unwrap_or(&Value::Null), then));
        }
        (now, then) => assert_eq!(now, then),
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn is_whole(path: &Path, key: &[u8; 32]) -> bool {
    let faults = Store::open(path, key).and_then(|store| store.integrity_faults(&mut |_, _| {}));
    matches!(faults, Ok(faults) if faults.is_empty())
}

fn flip(path: &Path, whole: &[u8], at: u64) {
    fs::write(path, whole).expect("the database");
    let file = OpenOptions::new().write(true).open(path).expect("the database");
    file.write_all_at(&[whole[at as usize] ^ 0x10], at).expect("a changed byte");
}

fn database(desk: &Desk) -> PathBuf {
    desk.path("office/office.db")
}

/// The database without the program in between.
fn raw(desk: &Desk) -> Connection {
    let connection = Connection::open(database(desk)).expect("the database");
    let key: String = desk.keys().database().iter().map(|byte| format!("{byte:02x}")).collect();
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\"")).expect("the key");
    connection
}

fn version(desk: &Desk) -> i64 {
    raw(desk).pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version")
}

fn register(desk: &Desk, person: &Person, profile: &str) {
    let options = person.options(profile);
    desk.act(&["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect::<Vec<_>>());
}

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/schemas")
}

fn saved() -> Vec<PathBuf> {
    let entries = fs::read_dir(schemas()).expect("the saved offices");
    entries.map(|entry| entry.expect("an entry").path()).collect()
}

/// A desk with a copy of a saved office, whose files a checkout may have made readable by others.
fn taken_up(folder: &Path) -> Desk {
    let desk = Desk::bare();
    fs::create_dir(desk.path("office")).expect("a folder");
    fs::set_permissions(desk.path("office"), fs::Permissions::from_mode(0o700)).expect("its mode");
    for file in ["office.db", "office.keys"] {
        let target = desk.path("office").join(file);
        fs::copy(folder.join(file), &target).expect("a saved file");
        fs::set_permissions(target, fs::Permissions::from_mode(0o600)).expect("its mode");
    }
    let passphrase = fs::read_to_string(folder.join("passphrase")).expect("its passphrase");
    desk.file("passphrase", &passphrase);
    desk
}

/// Saves an office of today's schema, unless one is saved already.
fn save_if_asked() {
    let today = Desk::fresh();
    let folder = schemas().join(format!("v{}", version(&today)));
    if env::var_os("SAVE").is_none() || folder.exists() {
        return;
    }
    let csv = today.file("list.csv", &list(&people(6)));
    register(&today, &person(500), "generico");
    today.act(&["import", "grandi-utenti", &csv]);
    today.act(&["message", "send", "--limit", "2"]);
    fs::create_dir_all(&folder).expect("a folder");
    for (file, line) in TOLD {
        fs::write(folder.join(file), today.act(line).stdout).expect("what it told");
    }
    for file in ["office.db", "office.keys"] {
        fs::copy(today.path("office").join(file), folder.join(file)).expect("a saved file");
    }
    fs::write(folder.join("passphrase"), PASSPHRASE).expect("its passphrase");
}
