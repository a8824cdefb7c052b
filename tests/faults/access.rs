//! Wrong tries to recover a password count exactly, whoever else tries at the same moment and whatever is killed; and
//! what raises a level loses against what takes it away.

use crate::desk::{Desk, Done, messages, secret_of};
use crate::kills::{kill, timed};
use crate::people::{Seeded, person};
use serde_json::Value;
use std::collections::BTreeSet;
use std::thread;

const PROCESSES: usize = 8;
/// Tries of each process; `TRIES=500` is the goal's.
const EACH: usize = 25;
const KILLS: usize = 30;

/// An account whose holder answered the secret questions.
fn recoverable() -> (Desk, Vec<String>) {
    let desk = Desk::fresh();
    let person = person(1);
    let mut options = person.options("punto-cliente");
    let more = "--association LAPET --membership LP/1 --street Roma --house-number 7 --cap 40121 --town Bologna --province BO";
    options.extend(more.split(' ').map(str::to_owned));
    let line: Vec<&str> = ["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect();
    desk.act(&line);
    desk.act(&["message", "send"]);
    let code = person.code.to_string();
    let (head, new) = (desk.file("head", &code[..8]), desk.file("new", "segreta1"));
    let answers = desk.file("answers", "Verdi\nGiulio\n");
    let files = ["--password-file", &head, "--new-password-file", &new, "--answers-file", &answers];
    desk.act(&[&["access", "first", &code], &files[..]].concat());
    let wrong = desk.file("wrong", "Neri\nGiulio\n");
    let line = ["access", "recover", &code, "--answers-file", &wrong, "--new-password-file", &new];
    let line = line.map(str::to_owned).to_vec();
    (desk, line)
}

fn attempts(desk: &Desk, line: &[String]) -> i64 {
    let status = desk.act(&["access", "status", &line[2]]);
    serde_json::from_str::<Value>(&status.stdout).expect("a status")["recoveries"].as_i64().expect("a count")
}

// 001-23, P1-4
#[test]
fn eight_who_try_wrong_answers_are_counted_exactly() {
    let each = std::env::var("TRIES").ok().and_then(|it| it.parse().ok()).unwrap_or(EACH);
    let (desk, line) = recoverable();
    let words: Vec<&str> = line.iter().map(String::as_str).collect();
    let answers: Vec<(i64, String)> = thread::scope(|scope| {
        let one = || {
            let answered = |_| {
                let done = desk.run(&words);
                assert_eq!(done.code, Some(4), "{done:?}");
                let told: Value = serde_json::from_str(&done.stdout).expect("an answer");
                (
                    told["attempt"].as_i64().expect("its number"),
                    told["outcome"].as_str().expect("a word").to_owned(),
                )
            };
            (0..each).map(answered).collect::<Vec<_>>()
        };
        let all: Vec<_> = (0..PROCESSES).map(|_| scope.spawn(one)).collect();
        all.into_iter().flat_map(|it| it.join().expect("a process")).collect()
    });
    let total = (PROCESSES * each) as i64;
    let numbers: BTreeSet<i64> = answers.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=total).collect(), "a number was given twice, or none");
    for (number, outcome) in answers {
        assert_eq!(outcome, if number <= 4 { "wrong-answers" } else { "desk-needed" }, "try {number}");
    }
    assert_eq!(attempts(&desk, &line), total);
}

#[test]
fn a_try_that_is_killed_has_counted_or_has_not_answered() {
    let (desk, line) = recoverable();
    let words: Vec<&str> = line.iter().map(String::as_str).collect();
    let length = timed(|| desk.run(&words));
    let mut chance = Seeded(2028);
    let mut counted = attempts(&desk, &line);
    let mut lost = 0;
    for _ in 0..KILLS {
        kill(&mut desk.command(&words), length.mul_f64(chance.part()));
        let now = attempts(&desk, &line);
        assert!((0..=1).contains(&(now - counted)), "{counted} became {now}");
        lost += usize::from(now == counted);
        counted = now;
        // Whatever was killed, the next try has the next number.
        let done = desk.run(&words);
        let told: Value = serde_json::from_str(&done.stdout).expect("an answer");
        counted += 1;
        assert_eq!(told["attempt"], counted);
    }
    assert!(lost > 0, "no kill landed before the count");
    assert!(desk.act(&["audit", "verify"]).stdout.contains("\"ok\": true"));
}

/// An approved account whose holder has got both halves; the digits and the code.
fn approved() -> (Desk, String, String) {
    let (desk, line) = recoverable();
    let code = line[2].clone();
    for (name, role) in [("bruno", "reviewer"), ("carla", "approver"), ("mara", "mailroom")] {
        desk.hire(name, &[role]);
    }
    let papers = ["--kind", "identity", "--type", "passport", "--expires", "2036-01-01", "--and", "protocol"];
    let record = ["document", "record", "2026-000001", "--on-paper", "--and", "membership-card"];
    desk.act(&[&record[..], &papers].concat());
    desk.act(&["request", "submit", "2026-000001"]);
    desk.act_as("bruno", &["review", "next"]);
    desk.act_as("bruno", &["review", "accept", "2026-000001", "--all-checks"]);
    desk.act_as("carla", &["credential", "approve", "2026-000001"]);
    let (anna, mara) = (desk.keys(), desk.keys_of("mara"));
    let half = |kind: &str, key| {
        let messages = messages(&desk.store());
        secret_of(key, messages.iter().find(|it| it.kind == kind).expect("a half"))
    };
    let pin = half("pin-part-1", anna.mail.as_ref().expect("a key"))
        + &half("pin-letter", mara.post.as_ref().expect("a key"));
    (desk, code, pin)
}

#[test]
fn a_level_that_is_raised_while_it_is_revoked_ends_revoked() {
    let (office, code, pin) = approved();
    for round in 0..20 {
        let desk = office.copy();
        let (old, new) = (desk.file("pin", &pin), desk.file("personal", "segreta22"));
        let change =
            ["access", "change-password", &code, "--password-file", &old, "--new-password-file", &new];
        let mut change = desk.command(&change);
        let mut revoke = desk.command_of("carla", &["credential", "revoke", &code, "--reason", "r"]);
        let pair = if round % 2 == 0 { [&mut change, &mut revoke] } else { [&mut revoke, &mut change] };
        let done = thread::scope(|scope| {
            let running = pair.map(|command| scope.spawn(|| Done::of(command)));
            running.map(|it| it.join().expect("its end"))
        });
        let [changed, revoked] = if round % 2 == 0 { [0, 1] } else { [1, 0] }.map(|at| &done[at]);
        if revoked.code == Some(8) {
            // The holder was quicker, and carla is told to look again.
            desk.act_as("carla", &["credential", "revoke", &code, "--reason", "r"]);
        } else {
            assert_eq!(revoked.code, Some(0), "{revoked:?}");
        }
        assert!([Some(0), Some(4), Some(8)].contains(&changed.code), "{changed:?}");
        let shown = desk.act(&["user", "show", &code]);
        let shown: Value = serde_json::from_str(&shown.stdout).expect("the sheet");
        assert_eq!(shown["level"], "generic", "round {round}: {changed:?}");
        assert!(desk.act(&["audit", "verify"]).stdout.contains("\"ok\": true"));
    }
}
