//! A folder of scans: watched, and asked to stop.

use crate::desk::{Desk, Done, PASSPHRASE};
use crate::oracle;
use crate::papers::{SCANS, folder, name, names, open_requests, papers, sample, scan, scan_all};
use crate::people::people;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::fs::{self, File};
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn a_watch_files_what_comes_tells_once_what_it_cannot_match_and_ends_when_terminated() {
    let desk = Desk::fresh();
    let people = people(2);
    open_requests(&desk, &people[..1]);
    let scans = folder(&desk);
    let [known, unknown] = [name(&people[0], "other"), name(&people[1], "other")];
    // The passphrase comes by a pipe, which can be read only once.
    let mut command =
        desk.plain(&["document", "intake", "--watch", SCANS, "--operator", "anna", "--passphrase-file", "-"]);
    let mut watch = Running::begun(&desk, command.args(["--format", "json"]).stdin(Stdio::piped()));
    writeln!(watch.child.stdin.take().expect("its input"), "{PASSPHRASE}").expect("an open pipe");

    scan(&scans, &known);
    watch.until("the scan was not filed", || names(&scans.join("filed")) == [known.as_str()]);
    assert_eq!(papers(&desk).len(), 1);
    scan(&scans, "scan0001.pdf");
    scan(&scans, &unknown);
    let left = |desk: &Desk| told(desk).iter().filter(|it| it.1 == "left").count();
    watch.until("what nobody can match was not told", || left(&desk) >= 2);
    // Whose scan it is may become known later; the other file lies there at every look.
    open_requests(&desk, &people[1..]);
    watch.until("the scan was not told as filed", || told(&desk).len() >= 4);
    let done = watch.stopped(Signal::TERM);

    assert_eq!((done.code, done.kind().as_str()), (Some(143), "stopped"), "{done:?}");
    let mut all = told(&desk);
    all[1..3].sort();
    let [filed, left] = ["filed", "left"].map(str::to_owned);
    let other = "scan0001.pdf".to_owned();
    let mut expected = [
        (known.clone(), filed.clone()),
        (other.clone(), left.clone()),
        (unknown.clone(), left),
        (unknown.clone(), filed),
    ];
    expected[1..3].sort();
    assert_eq!(all, expected);
    assert_eq!(names(&scans), [other]);
    let mut both = [known, unknown];
    both.sort();
    assert_eq!(names(&scans.join("filed")), both);
    let sample = fs::read(sample()).expect("the sample");
    let copies: Vec<_> = papers(&desk).into_iter().map(|(_, copy)| copy).collect();
    assert!(copies == [Some(sample.clone()), Some(sample)], "a copy that is not the scan");
    oracle::examine(&desk);
}

#[test]
fn an_intake_that_is_terminated_ends_after_a_whole_paper() {
    stopped_midway(Signal::TERM, 143);
}

#[test]
fn an_intake_that_is_interrupted_ends_after_a_whole_paper() {
    stopped_midway(Signal::INT, 130);
}

fn stopped_midway(signal: Signal, code: i32) {
    let desk = Desk::fresh();
    let people = people(20);
    open_requests(&desk, &people);
    let scans = folder(&desk);
    let count = scan_all(&scans, &people);
    let line = ["document", "intake", SCANS];
    let mut intake = Running::begun(&desk, &mut desk.command(&line));
    intake.until("nothing was filed", || !names(&scans.join("filed")).is_empty());
    let done = intake.stopped(signal);

    assert_eq!((done.code, done.kind().as_str()), (Some(code), "stopped"), "{done:?}");
    let filed = names(&scans.join("filed"));
    assert_eq!(told(&desk).into_iter().map(|it| it.0).collect::<Vec<_>>(), filed);
    assert_eq!(papers(&desk).len(), filed.len());
    assert_eq!(names(&scans).len(), count - filed.len());
    assert!(filed.len() < count, "it did not stop");
    oracle::examine(&desk);
    desk.act(&line);
    assert_eq!((names(&scans).len(), papers(&desk).len()), (0, count));
    oracle::examine(&desk);
}

/// A command at work. What it says goes into files on the desk, to be read meanwhile; with a test that fails it ends.
struct Running<'d> {
    desk: &'d Desk,
    child: Child,
    begun: Instant,
}

impl<'d> Running<'d> {
    fn begun(desk: &'d Desk, command: &mut Command) -> Self {
        let [told, said] = ["told", "said"].map(|name| File::create(desk.path(name)).expect("a file"));
        let child = command.stdout(told).stderr(said).spawn().expect("the program");
        Self { desk, child, begun: Instant::now() }
    }

    /// Waits until something holds.
    fn until(&mut self, else_this: &str, holds: impl Fn() -> bool) {
        while !holds() {
            let ended = self.child.try_wait().expect("its state");
            assert!(
                ended.is_none() && self.begun.elapsed() < PATIENCE,
                "{else_this}: {ended:?} {}",
                self.said()
            );
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn said(&self) -> String {
        fs::read_to_string(self.desk.path("said")).expect("its words")
    }

    /// Sends a signal, and waits for the end.
    fn stopped(mut self, signal: Signal) -> Done {
        kill_process(Pid::from_child(&self.child), signal).expect("a running process");
        while self.child.try_wait().expect("its state").is_none() {
            assert!(self.begun.elapsed() < PATIENCE, "it goes on");
            thread::sleep(Duration::from_millis(5));
        }
        let status = self.child.wait().expect("its end");
        let stdout = fs::read(self.desk.path("told")).expect("its answer");
        std::process::Output { status, stdout, stderr: self.said().into_bytes() }.into()
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        // One that ended cannot be killed any more.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What was told so far: each file, and what became of it.
fn told(desk: &Desk) -> Vec<(String, String)> {
    let text = fs::read_to_string(desk.path("told")).expect("its answer");
    let looks = serde_json::Deserializer::from_str(&text).into_iter::<Vec<Value>>();
    let word = |row: &Value, name: &str| row[name].as_str().expect("a word").to_owned();
    // The last look may be half written.
    looks.map_while(Result::ok).flatten().map(|row| (word(&row, "file"), word(&row, "outcome"))).collect()
}
