//! What every command costs before it does anything, what reading one account adds, and how fast codes are checked:
//! whole processes, in turns with one that does nothing, medians.
//! `ACCOUNTS=1000000 cargo bench --bench startup` is the measurement of the goal.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a bench that cannot run says why"
)]
#![allow(clippy::print_stdout, reason = "its numbers are its answer")]

#[path = "../tests/faults/desk.rs"]
mod desk;
#[path = "../tests/faults/people.rs"]
mod people;

use desk::{BINARY, Desk};
use jiff::Timestamp;
use people::{Person, person, sheet};
use sportello::model::audit::AuditEvent;
use sportello::model::request::RequestState;
use sportello::store::{NewAccount, NewRequest, Step, Store};
use std::env;
use std::fs::File;
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 200;
const CODE: &str = "RSSMRA80A01H501U";

fn main() {
    let accounts = number("ACCOUNTS", 100_000);
    let desk = Desk::founded();
    fill(&desk.store(), accounts);
    desk.act(&["login"]);
    starting(&desk, &person(accounts / 2), accounts);
    waiting(&desk, 10_000);
    checking(&desk, number("CODES", 1_000_000));
}

/// Starts of a program that does nothing, of ours, and of ours with an account to show.
fn starting(desk: &Desk, person: &Person, accounts: usize) {
    let code = person.code.to_string();
    let nothing = || Command::new("/bin/true");
    let version = || desk.plain(&["--version"]);
    let variants = || desk.plain(&["cf", "variants", CODE]);
    let show = || desk.plain(&["user", "show", &code]);
    let commands: [&dyn Fn() -> Command; 4] = [&nothing, &version, &variants, &show];
    let mut times: [Vec<f64>; 4] = Default::default();
    for _ in 0..ROUNDS {
        for (command, times) in commands.iter().zip(&mut times) {
            times.push(run(&mut command()));
        }
    }
    let [nothing, version, variants, show] = times.map(median);
    println!("start-up, medians of {ROUNDS} in turns, /bin/true {:.2} ms", nothing * 1e3);
    println!("  --version: {:.2} ms, {:.2} times that", version * 1e3, version / nothing);
    println!(
        "  cf variants: {:.2} ms, {:.2} times that   (goal 2 at most)",
        variants * 1e3,
        variants / nothing
    );
    println!("  user show among {accounts} accounts: {:.2} ms", show * 1e3);
    println!("  user show beyond cf variants: {:.2} ms   (goal 3 at most)", (show - variants) * 1e3);
}

/// The queue of the reviewers, a page of it and all of it.
fn waiting(desk: &Desk, count: usize) {
    let store = desk.store();
    let tx = store.begin(Some(1), Timestamp::UNIX_EPOCH).expect("a transaction");
    for account in 1..=count as i64 {
        let new = NewRequest {
            account,
            kind: "dispositive",
            state: "draft",
            by: 1,
            year: 2026,
            due_at: 0,
            ..NewRequest::default()
        };
        let (id, _) = tx.request().insert(&new, tx.at()).expect("a request");
        let request = tx.request().by_id(id).expect("an answer").expect("the request");
        assert!(tx.request().step(&request, RequestState::Submitted, &Step::default()).expect("a step"));
    }
    let (rows, imported) = (count as u64, count as u64);
    tx.finish(&AuditEvent::ImportBatch { run: 0, rows, imported }).expect("a commit");
    drop(store);
    let passphrase = desk.text("passphrase");
    let grant =
        ["operator", "grant", "anna", "--role", "reviewer", "--operator", "admin", "--passphrase-file"];
    run(desk.plain(&grant).arg(&passphrase));
    desk.act(&["login"]);
    let times = |limit: &str| {
        let mut seconds: Vec<f64> = Vec::new();
        for _ in 0..21 {
            seconds.push(run(&mut desk.plain(&["review", "queue", "--limit", limit])));
        }
        median(seconds) * 1e3
    };
    println!("review queue among {count} requests, medians of 21   (goal 50 ms at most)");
    println!("  a page of 50: {:.2} ms; all of them as a table: {:.2} ms", times("50"), times("0"));
}

/// Codes from standard input, on one core.
fn checking(desk: &Desk, count: usize) {
    let codes: String = (0..count).map(|number| format!("{}\n", person(number).code)).collect();
    desk.file("codes", &codes);
    let mut seconds = Vec::new();
    for _ in 0..5 {
        let mut command = Command::new("taskset");
        command
            .env("PATH", "/usr/bin:/bin")
            .args(["-c", "0", BINARY, "cf", "check", "-", "--format", "jsonl"]);
        seconds.push(run(command.stdin(File::open(desk.path("codes")).expect("the codes"))));
    }
    println!("cf check - of {count} codes on one core, median of 5");
    println!("  {:.0} codes/s   (goal 1,000,000 at least)", count as f64 / median(seconds));
}

/// Seconds of a process that has to succeed.
fn run(command: &mut Command) -> f64 {
    let begun = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the program");
    let seconds = begun.elapsed().as_secs_f64();
    assert!(status.success(), "{command:?}: {status}");
    seconds
}

/// Accounts by the store itself: ten thousand a transaction, without secrets, which a reader does not touch.
fn fill(store: &Store, accounts: usize) {
    let numbers: Vec<usize> = (0..accounts).collect();
    for (turn, numbers) in numbers.chunks(10_000).enumerate() {
        let tx = store.begin(Some(1), Timestamp::UNIX_EPOCH).expect("a transaction");
        for number in numbers {
            let sheet = sheet(&person(*number));
            let new = NewAccount {
                sheet: &sheet,
                profile: "generico",
                organisation: None,
                issuer: None,
                privacy: None,
                mismatch_reason: None,
                language: "it",
            };
            tx.user().insert(&new, tx.at()).expect("an account");
        }
        let (rows, imported) = (numbers.len() as u64, numbers.len() as u64);
        tx.finish(&AuditEvent::ImportBatch { run: turn as i64, rows, imported }).expect("a commit");
    }
}

fn number(name: &str, default: usize) -> usize {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
