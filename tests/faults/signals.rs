//! Being asked to stop: the batch in hand is finished, and the answer says how far it came.

use crate::desk::{Desk, Done};
use crate::oracle;
use crate::people::{list, people};
use rustix::process::{Pid, Signal, kill_process};
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// More than the part of a file that is read before its first row is done.
const ROWS: usize = 3200;
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn an_import_that_is_terminated_ends_after_a_whole_batch() {
    interrupted(Signal::TERM, 143);
}

#[test]
fn an_import_that_is_interrupted_ends_after_a_whole_batch() {
    interrupted(Signal::INT, 130);
}

#[test]
fn a_named_pipe_that_nobody_writes_to_keeps_no_signal_waiting() {
    let desk = Desk::fresh();
    let pipe = desk.text("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
    assert!(made.success());
    let mut command = desk.command(&["import", "registrations", &pipe, "--secret-out", &desk.text("halves")]);
    let pipes = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("the program");
    let begun = Instant::now();
    // Its list of halves is made once it is ready to read.
    while !desk.path("halves").exists() {
        assert!(begun.elapsed() < PATIENCE, "it never came to its input");
        thread::yield_now();
    }
    kill_process(Pid::from_child(&child), Signal::TERM).expect("a running process");
    while child.try_wait().expect("its state").is_none() {
        assert!(begun.elapsed() < PATIENCE, "it waits for a writer");
        thread::yield_now();
    }
    let done: Done = child.wait_with_output().expect("its end").into();
    assert_eq!((done.code, done.kind().as_str()), (Some(143), "import-stopped"), "{done:?}");
    assert!(!desk.path("halves").exists(), "an empty list is in the way of the next try");
}

/// The list comes by a pipe that holds its last row back, so the import cannot end before the signal.
fn interrupted(signal: Signal, code: i32) {
    let desk = Desk::fresh();
    let text = list(&people(ROWS));
    let (most, _) = text.split_at(text.trim_end().rfind('\n').expect("rows") + 1);
    let mut command = desk.command(&["import", "grandi-utenti", "-"]);
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("the program");
    let mut input = child.stdin.take().expect("its input");
    input.write_all(most.as_bytes()).expect("an open pipe");
    let begun = Instant::now();
    while desk.codes().is_empty() {
        assert!(child.try_wait().expect("its state").is_none(), "it ended by itself");
        assert!(begun.elapsed() < PATIENCE, "no row was imported");
        thread::yield_now();
    }
    kill_process(Pid::from_child(&child), signal).expect("a running process");
    // The pipe stays open and quiet: the signal does not wait for it.
    while child.try_wait().expect("its state").is_none() {
        assert!(begun.elapsed() < PATIENCE, "it waits for input");
        thread::yield_now();
    }
    drop(input);
    let done: Done = child.wait_with_output().expect("its end").into();

    assert_eq!((done.code, done.kind().as_str()), (Some(code), "import-stopped"), "{done:?}");
    oracle::examine(&desk);
    let there = desk.codes();
    assert_eq!(there, people(there.len()).iter().map(|person| person.code).collect::<Vec<_>>());
    let csv = desk.file("list.csv", &text);
    desk.act(&["import", "grandi-utenti", &csv]);
    assert_eq!(desk.codes().len(), ROWS);
    oracle::examine(&desk);
}
