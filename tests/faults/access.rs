//! Wrong tries to recover a password: they count exactly, whoever else tries at the same moment and whatever is killed.

use crate::desk::Desk;
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
