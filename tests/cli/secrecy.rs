//! Secrets of account holders: where they may stand, and that they stand nowhere else.

use crate::support::{BIANCO, MILANI, PELLEGRINO, ROSSI, Sandbox, passphrase, text_of_mail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Every file below a folder, but for those of `sent/` and of one name.
fn files(folder: &Path, but: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().unwrap() != "sent" {
                found.extend(files(&path, but));
            }
        } else if !path.file_name().unwrap().to_str().unwrap().starts_with(but) {
            found.push(path);
        }
    }
    found
}

fn holds(path: &Path, text: &str) -> bool {
    fs::read(path).unwrap().windows(text.len()).any(|it| it == text.as_bytes())
}

/// Everything that left for account holders, decoded.
fn delivered(office: &Sandbox) -> String {
    let sent = fs::read_dir(office.office_folder().join("sent")).unwrap();
    sent.map(|it| text_of_mail(&fs::read_to_string(it.unwrap().path()).unwrap())).collect()
}

/// An office that issued every kind of secret, and each of them.
fn issued() -> (Sandbox, Vec<String>) {
    let office = Sandbox::office().with(&ROSSI, "casellario").with(&BIANCO, "ente").with(&MILANI, "generico");
    let anna = office.by("anna");
    let mut secrets = office.sealed_secrets();
    anna.done(&format!("pin issue {} --secret-out {}", ROSSI.cf, office.path("half-1")));
    secrets.extend(office.sealed_secrets());
    anna.done(&format!("pin reissue {} --secret-out {}", ROSSI.cf, office.path("half-2")));
    anna.done(&format!("password generate {}", MILANI.cf));
    secrets.extend(office.sealed_secrets());
    let shown = ["half-1".to_owned(), "half-2".to_owned(), format!("half-{}", BIANCO.cf)];
    secrets.extend(shown.iter().map(|name| office.read(name).trim().to_owned()));
    secrets.sort();
    secrets.dedup();
    (office, secrets)
}

/// Digits alone stand in dates and hashes too: four or five of them count only as a word.
fn stands_in(secret: &str, text: &str) -> bool {
    if secret.len() > 5 {
        return text.contains(secret);
    }
    let alone = |at: usize| {
        let around = [text[..at].chars().next_back(), text[at + secret.len()..].chars().next()];
        around.iter().flatten().all(|it| !it.is_alphanumeric() && !matches!(it, '.' | '-' | '+' | '/' | '_'))
    };
    text.match_indices(secret).any(|(at, _)| alone(at))
}

// every secret reaches its holder, and nothing that staff see, type or keep holds it.
#[test]
fn a_secret_stands_in_what_was_sent_or_shown_and_nowhere_else() {
    let (office, secrets) = issued();
    office.sends();
    for line in ["message list --full", "office show", "audit list --limit 0", "message preview 1"] {
        office.by(if line.starts_with("audit") { "aldo" } else { "dario" }).run(line);
    }
    for person in [ROSSI, BIANCO, MILANI] {
        for line in ["user show X --full", "user history X", "password status X", "pin show X"] {
            office.by("anna").done(&line.replace('X', person.cf));
        }
    }
    assert!(secrets.len() >= 9, "passwords, a code and the halves of three pairs: {}", secrets.len());
    let mail = delivered(&office);
    assert!(secrets.iter().filter(|secret| mail.contains(secret.as_str())).count() >= 5);
    let heard = office.heard();
    // A half of four digits may be drawn alike to the year that every date tells.
    for secret in secrets.iter().filter(|secret| *secret != "2026") {
        assert!(!stands_in(secret, &heard), "`{secret}` was typed or answered");
    }
    for file in files(office.root(), "half-") {
        for secret in secrets.iter().filter(|secret| secret.len() > 5) {
            assert!(!holds(&file, secret), "`{secret}` stands in {}", file.display());
        }
    }
}

#[test]
fn no_passphrase_travels_on_a_command_line_or_in_the_environment() {
    let (office, _) = issued();
    let heard = office.heard();
    for name in ["admin", "anna", "dario"] {
        assert!(!heard.contains(&passphrase(name)), "{name}");
    }
}

#[test]
fn the_process_list_shows_no_passphrase_while_a_command_works() {
    let office = Sandbox::office();
    let mut import = office.by("anna").command("import grandi-utenti -");
    let mut child = import.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    for name in ["cmdline", "environ"] {
        let seen = PathBuf::from(format!("/proc/{}/{name}", child.id()));
        assert!(!fs::read(&seen).unwrap().is_empty());
        assert!(!holds(&seen, &passphrase("anna")), "{name}");
    }
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(4), "an empty list is none");
}

// Whoever holds a slot reads every table: none of them keeps a secret in clear.
#[test]
fn no_table_keeps_a_secret_in_clear() {
    let (office, secrets) = issued();
    let queued = office.everything();
    office.sends();
    let sent = office.everything();
    assert!(queued.contains(ROSSI.cf) && sent.contains("pin-issued"), "the tables were read");
    for secret in &secrets {
        assert!(!stands_in(secret, &queued), "`{secret}` waits in clear");
        assert!(!stands_in(secret, &sent), "`{secret}` stayed behind");
    }
}

#[test]
fn the_search_for_secrets_finds_what_it_looks_for() {
    assert!(stands_in("1975", "PIN: 1975\n") && stands_in("1975", "\"1975\""));
    assert!(!stands_in("1975", "1975-01-31") && !stands_in("1975", "a1975"));
    assert!(stands_in("KWPX4821", "xKWPX4821x"));
}

// Without a slot the files tell nobody's name, neither at rest nor while they are written.
#[test]
fn without_a_slot_the_files_of_the_office_name_nobody() {
    let office = Sandbox::office();
    let open = office.sql();
    open.query_row("SELECT count(*) FROM account", [], |_| Ok(())).unwrap();
    let office = office.with(&ROSSI, "casellario").with(&PELLEGRINO, "punto-cliente");
    let folder = office.office_folder();
    assert!(
        fs::metadata(folder.join("office.db-wal")).unwrap().len() > 10_000,
        "the last acts are in the log of writes"
    );
    for name in ["office.db", "office.db-wal", "office.keys"] {
        for word in ["Rossi", "ROSSI", "rossi", "Pellegrino", ROSSI.cf, PELLEGRINO.email, "SQLite format"] {
            assert!(!holds(&folder.join(name), word), "{name} holds {word}");
        }
    }
    drop(open);
    assert!(!holds(&folder.join("office.db"), "Rossi"));
}

#[test]
fn the_slots_tell_the_names_of_the_staff_and_no_key() {
    let office = Sandbox::office();
    let slots = fs::read_to_string(office.office_folder().join("office.keys")).unwrap();
    assert!(slots.contains("\"anna\""));
    for name in ["anna", "dario", "admin"] {
        let keys = office.keys_of(name);
        for key in [keys.office(), &*keys.database(), &*keys.own.secret(), &*keys.signing] {
            assert!(!slots.contains(&data_encoding::BASE64.encode(key)));
        }
    }
}

#[test]
fn a_clerks_slot_opens_no_sealed_secret() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let (anna, dario) = (office.keys_of("anna"), office.keys_of("dario"));
    assert!(anna.mail.is_none() && anna.post.is_none());
    let message = office.messages().remove(0);
    let (sealed, purpose) = (message.sealed.unwrap(), format!("message {}", message.message_id));
    assert!(dario.mail.unwrap().open(purpose.as_bytes(), &sealed).is_ok());
    assert!(anna.own.open(purpose.as_bytes(), &sealed).is_err());
    office.by("anna").refuses(5, "not-allowed", "message send");
    office.by("anna").refuses(5, "not-allowed", "message preview 1");
}

#[test]
fn a_seal_belongs_to_its_message_alone() {
    let office = Sandbox::office().with(&ROSSI, "casellario").with(&BIANCO, "casellario");
    let (one, other) = (office.messages().remove(0), office.messages().remove(1));
    let key = office.keys_of("dario").mail.unwrap();
    assert!(key.open(format!("message {}", other.message_id).as_bytes(), &one.sealed.unwrap()).is_err());
}

#[test]
fn only_the_mailroom_and_the_first_admin_open_letters() {
    let office = Sandbox::office();
    for (name, mail, post) in [
        ("admin", true, true),
        ("anna", false, false),
        ("bruno", false, false),
        ("carla", false, false),
        ("dario", true, false),
        ("mara", false, true),
        ("aldo", false, false),
    ] {
        let keys = office.keys_of(name);
        assert_eq!((keys.mail.is_some(), keys.post.is_some()), (mail, post), "{name}");
    }
}

#[test]
fn a_pair_is_kept_as_one_verifier_of_both_halves() {
    let (office, _) = issued();
    for verifier in office.picture()["pin_pair"].iter() {
        assert!(verifier.contains("$argon2id$"), "{verifier}");
    }
    let halves = office.picture()["pin_half"].join("\n");
    assert!(!halves.contains("$argon2id$"), "a half hashed alone falls in an hour");
}

#[test]
fn a_delivered_secret_is_erased_in_the_database_too() {
    let (office, _) = issued();
    assert!(!office.sealed_secrets().is_empty());
    office.sends();
    let kept: i64 = office
        .sql()
        .query_row("SELECT count(*) FROM message WHERE sealed IS NOT NULL", [], |it| it.get(0))
        .unwrap();
    assert_eq!(kept, 0);
}
