//! What a login costs beyond the hashes that its profile asks for, and whether its time tells who has an account:
//! whole processes with a session open, in turns, medians.

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

use desk::Desk;
use people::person;
use sportello::secret::hash::{self, Cost};
use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 60;

fn main() {
    let desk = Desk::found(&[]);
    desk.act(&["login"]);
    let (known, stranger) = (person(1), person(2));
    let mut options = known.options("punto-cliente");
    let more =
        "--association LAPET --membership LP/1 --street Roma --house-number 7 --cap 40121 --town Bologna";
    options.extend(more.split(' ').chain(["--province", "BO"]).map(str::to_owned));
    desk.act(&["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect::<Vec<_>>());
    desk.act(&["message", "send"]);
    let (known, stranger) = (known.code.to_string(), stranger.code.to_string());
    let (head, right) = (desk.file("head", &known[..8]), desk.file("right", "segreta1"));
    let (wrong, digits) = (desk.file("wrong", "sbagliata1"), desk.file("digits", "197552943"));
    desk.act(&["access", "first", &known, "--password-file", &head, "--new-password-file", &right]);
    let login = |who: &str, file: &str| desk.plain(&["access", "login", who, "--password-file", file]);
    let secret = hash::hash(Cost::HOLDER, b"", b"segreta1", [7; 16]).expect("a hash");
    let mut times: [Vec<f64>; 6] = Default::default();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        assert!(hash::verify(&secret, b"", b"segreta1").expect("an answer"));
        times[0].push(begun.elapsed().as_secs_f64());
        times[1].push(run(&mut desk.plain(&["whoami"])));
        times[2].push(run(&mut login(&known, &right)));
        times[3].push(run(&mut login(&stranger, &wrong)));
        times[4].push(run(&mut login(&known, &wrong)));
        // The right one after it forgets the wrong one: no delay grows.
        run(&mut login(&known, &right));
        times[5].push(run(&mut login(&known, &digits)));
        run(&mut login(&known, &right));
    }
    let [hash, whoami, right, unknown, wrong, digits] = times.map(|it| median(it) * 1e3);
    println!("medians of {ROUNDS} in turns; one hash {hash:.1} ms, whoami {whoami:.1} ms");
    println!(
        "  right password: {right:.1} ms, {:.1} beyond its hash and the unlocking   (goal 15 at most)",
        right - hash - whoami
    );
    println!(
        "  wrong password: {wrong:.1} ms; unknown user: {unknown:.1} ms, {:.2} times that",
        unknown / wrong
    );
    println!("  nine digits, two hashes: {digits:.1} ms, {:.1} beyond them", digits - 2.0 * hash - whoami);
}

/// Seconds of a process.
fn run(command: &mut Command) -> f64 {
    let begun = Instant::now();
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the program");
    begun.elapsed().as_secs_f64()
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
