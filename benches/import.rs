//! The import of a list, end to end, against the hashing that it cannot do without: in one run, in turns, medians.
//! `ROWS=10000 ROUNDS=5 cargo bench --bench import` is the measurement of the goal; the defaults take minutes.

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
use people::{list, people};
use rayon::prelude::*;
use sportello::secret::hash::{Cost, hash};
use std::env;
use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

const CORES: usize = 2;

fn main() {
    let (rows, rounds) = (number("ROWS", 1000), number("ROUNDS", 5));
    end_to_end(rows, rounds);
    checking(number("DRY_ROWS", 200_000), rounds);
}

/// Whole processes with the hashing of a real office, on one and on two threads, beside bare hashing.
fn end_to_end(rows: usize, rounds: usize) {
    let desk = Desk::found(&[]);
    let csv = desk.file("list.csv", &list(&people(rows)));
    let unlocking = median((0..rounds).map(|_| timed(|| drop(desk.act(&["office", "show"])))).collect());
    let (mut ratios, mut one, mut two) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        let pace = hashing(rows / 2, CORES) / (rows / 2) as f64;
        let import = importing(&desk, &csv, CORES) - unlocking;
        let pace = (pace + hashing(rows / 2, CORES) / (rows / 2) as f64) / 2.0;
        ratios.push(import / (rows as f64 * pace));
        two.push(import);
        one.push(importing(&desk, &csv, 1) - unlocking);
    }
    let (one, two) = (median(one), median(two));
    println!("import of {rows} rows, median of {rounds}, unlocking ({unlocking:.3} s) left out");
    println!("  {CORES} threads: {two:.2} s, {:.0} rows/s; one thread: {one:.2} s", rows as f64 / two);
    println!("  import / (rows / hashes a second): {:.3}   (goal 1.10 at most)", median(ratios));
    println!("  one thread / {CORES} threads: {:.2}   (goal 1.7 at least)", one / two);
}

/// Seconds that the whole process takes, on an office of its own.
fn importing(desk: &Desk, csv: &str, jobs: usize) -> f64 {
    let desk = desk.copy();
    timed(|| drop(desk.act(&["import", "grandi-utenti", csv, "--jobs", &jobs.to_string()])))
}

/// Seconds that so many hashes take.
fn hashing(count: usize, threads: usize) -> f64 {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
    let one = |number: usize| hash(Cost::HOLDER, b"", &number.to_le_bytes(), [7; 16]).expect("a hash");
    timed(|| pool.install(|| (0..count).into_par_iter().for_each(|number| drop(one(number)))))
}

/// `--dry-run` on one thread: rows a second, and the most memory it held.
fn checking(rows: usize, rounds: usize) {
    let desk = Desk::fresh();
    let csv = desk.file("list.csv", &list(&people(rows)));
    let unlocking = median((0..rounds).map(|_| timed(|| drop(desk.act(&["office", "show"])))).collect());
    let (mut seconds, mut peak) = (Vec::new(), 0);
    for _ in 0..rounds {
        let mut command = desk.command(&["import", "grandi-utenti", &csv, "--dry-run", "--jobs", "1"]);
        let begun = Instant::now();
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = quiet.spawn().expect("the program");
        let status = format!("/proc/{}/status", child.id());
        while child.try_wait().expect("its state").is_none() {
            peak = peak.max(high_water(&fs::read_to_string(&status).unwrap_or_default()));
            thread::sleep(Duration::from_millis(2));
        }
        seconds.push(begun.elapsed().as_secs_f64() - unlocking);
    }
    let rate = rows as f64 / median(seconds);
    println!("--dry-run of {rows} rows on one thread, median of {rounds}");
    println!("  {rate:.0} rows/s   (goal 150,000 at least)");
    println!(
        "  {:.1} MiB at most   (goal {:.1})",
        peak as f64 / 1024.0,
        64.0 + 48.0 * rows as f64 / 1_048_576.0
    );
}

/// The most KiB that a process held, as the kernel tells.
fn high_water(status: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

fn number(name: &str, default: usize) -> usize {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn timed(act: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    act();
    begun.elapsed().as_secs_f64()
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
