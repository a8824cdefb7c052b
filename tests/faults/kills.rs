//! Power that fails: a process killed at random moments leaves nothing that the same command does not finish.

use crate::desk::{Desk, Done, messages};
use crate::oracle;
use crate::people::{Seeded, list, people, registrations};
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const KILLS: usize = 50;
/// Kills that must have landed in the midst of the work for the test to mean anything.
const MIDWAY: usize = 10;
const ROWS: usize = 500;
const MESSAGES: usize = 120;
const REGISTRATIONS: usize = 200;

// U-34
#[test]
fn an_import_killed_at_any_moment_and_run_again_ends_in_the_same_accounts() {
    let whole = Desk::fresh();
    let csv = whole.file("list.csv", &list(&people(ROWS)));
    let import = ["import", "grandi-utenti", &csv];
    let length = timed(|| whole.act(&import));
    oracle::examine(&whole);
    let expected = whole.codes();
    assert_eq!(expected.len(), ROWS);

    let mut chance = Seeded(2026);
    let mut midway = 0;
    for _ in 0..KILLS {
        let desk = Desk::fresh();
        kill(&mut desk.command(&import), length.mul_f64(chance.part()));
        oracle::examine(&desk);
        midway += usize::from((1..ROWS).contains(&desk.codes().len()));
        desk.act(&import);
        oracle::examine(&desk);
        assert!(desk.codes() == expected, "other accounts, or in another order");
    }
    assert!(midway >= MIDWAY, "only {midway} of {KILLS} kills landed in the midst of an import");
}

// 002-03, 002-10
#[test]
fn registrations_killed_at_any_moment_lose_no_half_of_a_pin() {
    let founded = Desk::fresh();
    founded.act(&["organisation", "add", "12345678903", "--name", "Comune di Prova"]);
    let whole = founded.copy();
    let list = whole.file("list.jsonl", &registrations(&people(REGISTRATIONS)));
    let length =
        timed(|| whole.act(&["import", "registrations", &list, "--secret-out", &whole.text("halves")]));
    assert_eq!(whole.codes().len(), REGISTRATIONS);

    let mut chance = Seeded(2028);
    let mut midway = 0;
    for _ in 0..10 {
        let desk = founded.copy();
        let list = desk.file("list.jsonl", &registrations(&people(REGISTRATIONS)));
        let import =
            |halves: &str| ["import", "registrations", &list, "--secret-out", halves].map(str::to_owned);
        let (first, second) = (import(&desk.text("first")), import(&desk.text("second")));
        kill(&mut desk.command(&first.each_ref().map(String::as_str)), length.mul_f64(chance.part()));
        let before = desk.codes().len();
        midway += usize::from((1..REGISTRATIONS).contains(&before));
        desk.act(&second.each_ref().map(String::as_str));
        oracle::examine(&desk);
        assert_eq!(desk.codes().len(), REGISTRATIONS);
        // The newer list counts: together they hold the half of everybody, and each fits its pair.
        let mut halves: BTreeMap<String, String> = BTreeMap::new();
        for name in ["first", "second"] {
            let text = fs::read_to_string(desk.path(name)).unwrap_or_default();
            let rows = text.lines().skip(1).map(|line| line.split(';').collect::<Vec<_>>());
            halves
                .extend(rows.filter(|row| row.len() == 5).map(|row| (row[1].to_owned(), row[4].to_owned())));
        }
        assert_eq!(halves.len(), REGISTRATIONS, "{before} before the kill");
        oracle::fit(&desk, &halves);
    }
    assert!(midway >= 3, "only {midway} of 10 kills landed in the midst of an import");
}

#[test]
fn a_sending_killed_at_any_moment_and_run_again_delivers_each_message_once_and_alike() {
    let queued = Desk::fresh();
    let csv = queued.file("list.csv", &list(&people(MESSAGES)));
    queued.act(&["import", "grandi-utenti", &csv]);
    let whole = queued.copy();
    let length = timed(|| whole.act(&["message", "send"]));
    oracle::examine(&whole);
    let expected = delivered(&whole);
    assert_eq!(expected.len(), MESSAGES);

    let mut chance = Seeded(2027);
    let mut midway = 0;
    for _ in 0..KILLS {
        let desk = queued.copy();
        kill(&mut desk.command(&["message", "send"]), length.mul_f64(chance.part()));
        oracle::examine(&desk);
        midway += usize::from((1..MESSAGES).contains(&sent(&desk)));
        desk.act(&["message", "send"]);
        oracle::examine(&desk);
        assert_eq!(sent(&desk), MESSAGES);
        assert!(delivered(&desk) == expected, "a repeated message differs, or a draft is left");
    }
    assert!(midway >= MIDWAY, "only {midway} of {KILLS} kills landed in the midst of a sending");
}

pub fn timed(act: impl FnOnce() -> Done) -> Duration {
    let begun = Instant::now();
    act();
    begun.elapsed()
}

/// Starts a command and kills it after a delay, unless it has ended by then.
pub fn kill(command: &mut Command, delay: Duration) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program");
    thread::sleep(delay);
    child.kill().expect("SIGKILL");
    child.wait().expect("its end");
}

fn sent(desk: &Desk) -> usize {
    messages(&desk.store()).iter().filter(|message| message.state == "sent").count()
}

/// Everything that stands in the folder of sent messages.
fn delivered(desk: &Desk) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(desk.path("office/sent"))
        .expect("the folder")
        .map(|entry| {
            let entry = entry.expect("an entry");
            (entry.file_name().into_string().expect("a name"), fs::read(entry.path()).expect("a message"))
        })
        .collect()
}
