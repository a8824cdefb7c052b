//! What it costs to look at a PDF and to draw its first page, in a process of its own: whole programs, in turns with
//! those that do the same without walls, medians. A program that is not there is said to be missing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a bench that cannot run says why"
)]
#![allow(clippy::print_stdout, reason = "its numbers are its answer")]

use std::process::{Command, Stdio};
use std::time::Instant;

const ROUNDS: usize = 25;
const BINARY: &str = env!("CARGO_BIN_EXE_sportello");
const SCAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/pdf/documento_identita_fronte_retro.pdf");

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name).display().to_string();
    compare(
        "facts of a scan of 300 kB",
        &["document", "check", SCAN],
        ("qpdf", &["--check", SCAN]),
        "goal 1.2 at most",
    );
    compare(
        "first page as blocks for a terminal",
        &["document", "preview", SCAN, "--view", "blocks"],
        ("pdftoppm", &["-r", "100", "-f", "1", "-l", "1", SCAN, &place("page")]),
        "goal 2 at most",
    );
    compare(
        "first page as raw pixels, 900 wide",
        &["document", "preview", SCAN, "--view", "kitty"],
        ("pdftoppm", &["-r", "100", "-f", "1", "-l", "1", SCAN, &place("page")]),
        "goal 2 at most",
    );
    // A picture is never overwritten: each round writes into a folder of its own.
    let folders: Vec<String> = (0..ROUNDS).map(|round| place(&format!("round-{round}"))).collect();
    folders.iter().for_each(|it| std::fs::create_dir(it).expect("a folder"));
    let pages = place("page");
    let theirs: &[&str] = &["-png", "-r", "150", "-f", "1", "-l", "1", SCAN, &pages];
    let mut times = [Vec::new(), Vec::new()];
    for folder in &folders {
        times[0].extend(seconds(BINARY, &["document", "preview", SCAN, "--out", folder]));
        times[1].extend(seconds("pdftoppm", theirs));
    }
    tell("first page as a PNG of 150 dpi", "pdftoppm", times, "no goal");
}

fn compare(what: &str, ours: &[&str], theirs: (&str, &[&str]), goal: &str) {
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        times[0].extend(seconds(BINARY, ours));
        times[1].extend(seconds(theirs.0, theirs.1));
    }
    tell(what, theirs.0, times, goal);
}

fn tell(what: &str, program: &str, [ours, theirs]: [Vec<f64>; 2], goal: &str) {
    let ours = median(ours).expect("our own program");
    match median(theirs) {
        Some(theirs) => println!(
            "{what}: {:.1} ms, {program} {:.1} ms, {:.2} times that   ({goal})",
            ours * 1e3,
            theirs * 1e3,
            ours / theirs
        ),
        None => println!("{what}: {:.1} ms; {program} is missing here   ({goal})", ours * 1e3),
    }
}

/// Seconds of a program that succeeds; none where it is missing.
fn seconds(program: &str, args: &[&str]) -> Option<f64> {
    let begun = Instant::now();
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let status = command.status().ok()?;
    let seconds = begun.elapsed().as_secs_f64();
    assert!(status.success(), "{program} {args:?}: {status}");
    Some(seconds)
}

fn median(mut seconds: Vec<f64>) -> Option<f64> {
    seconds.sort_by(f64::total_cmp);
    seconds.get(seconds.len() / 2).copied()
}
