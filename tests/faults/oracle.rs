//! What must hold after every fault, whatever it was.

use crate::desk::{Desk, accounts, messages, secret_of};
use sportello::secret::hash;
use sportello::store::{Message, RowFilter, Store};
use std::collections::{BTreeMap, HashSet};

/// Every page is sound, the log tells the truth, a secret has one message, and no transaction is half there.
pub fn examine(desk: &Desk) {
    let store = sound(desk);
    one_password_an_account(&store);
    one_message_a_secret(&store);
    whole_imports(&store);
    sent_means_delivered(desk, &store);
}

/// Every page is sound, and the log tells the truth.
pub fn sound(desk: &Desk) -> Store {
    let store = desk.store();
    let found = store.examine(&mut |_, _| {}).expect("a readable database");
    assert_eq!(found.faults, Vec::<String>::new());
    assert!(found.log.ok, "{:?}", found.log);
    store
}

fn one_password_an_account(store: &Store) {
    for account in accounts(store) {
        let password = store.password().current(account.id).expect("the password");
        assert_eq!(password.map(|it| it.generation), Some(1), "{}", account.sheet.codice_fiscale);
    }
}

fn one_message_a_secret(store: &Store) {
    let messages = messages(store);
    let passwords: Vec<i64> = messages.iter().filter_map(|message| message.password).collect();
    let different: HashSet<i64> = passwords.iter().copied().collect();
    assert_eq!(passwords.len(), different.len(), "a password has two messages");
    assert_eq!(passwords.len(), accounts(store).len(), "a password has no message");
    for message in &messages {
        let over = ["sent", "cancelled"].contains(&message.state.as_str());
        assert_eq!(message.sealed.is_none(), over, "message {} is {}", message.id, message.state);
    }
}

/// The counts of a run are those of its rows, so each batch is there with its counts or not at all; and each account
/// that came by a file came by one row.
fn whole_imports(store: &Store) {
    let runs = store.import().list(i64::MAX, -1).expect("the runs");
    let mut imported = 0;
    for run in &runs {
        let rows = store
            .import()
            .rows(&RowFilter { run: run.id, outcome: None, after: -1, limit: -1 })
            .expect("the rows");
        let of = |outcome: &str| rows.iter().filter(|row| row.outcome == outcome).count() as i64;
        assert_eq!(run.rows, rows.len() as i64, "run {}", run.id);
        assert_eq!(run.warnings, of("warned"), "run {}", run.id);
        assert_eq!(run.imported, of("imported") + of("warned"), "run {}", run.id);
        assert_eq!(run.skipped, of("skipped"), "run {}", run.id);
        assert_eq!(run.rejected, of("rejected"), "run {}", run.id);
        imported += run.imported;
    }
    // People of a body are registered by hand as well.
    let bodies = runs.iter().any(|run| run.kind == "registrations").then_some("ente");
    let of_a_list = |profile: &str| profile == "punto-cliente" || Some(profile) == bodies;
    let by_file = accounts(store).iter().filter(|account| of_a_list(&account.profile)).count();
    assert_eq!(imported, by_file as i64, "an account without its row, or a row without its account");
}

/// Each half for the counter makes, behind the one that waits in the outbox, the PIN of its pair.
pub fn fit(desk: &Desk, halves: &BTreeMap<String, String>) {
    let (store, keys) = (desk.store(), desk.keys());
    let mail = keys.mail.as_ref().expect("the key of the mail");
    let waiting = messages(&store);
    for account in accounts(&store) {
        let code = account.sheet.codice_fiscale.to_string();
        let is_first = |it: &&Message| it.account == Some(account.id) && it.kind == "pin-part-1";
        let first = waiting.iter().find(is_first).expect("the first half");
        let pin = secret_of(mail, first) + &halves[&code];
        let pair = store.pin().live(account.id).expect("an answer").expect("a pair");
        let fits =
            hash::verify(&pair.verifier, keys.verifier().as_slice(), pin.as_bytes()).expect("a verdict");
        assert!(fits, "{code}");
    }
}

/// What is told to have left is there to be read.
fn sent_means_delivered(desk: &Desk, store: &Store) {
    for message in messages(store).iter().filter(|message| message.state == "sent") {
        let name = message.message_id.split('@').next().expect("a name");
        let file = desk.path("office/sent").join(format!("{name}.eml"));
        assert!(file.is_file(), "message {} is sent, but never left", message.id);
    }
}
