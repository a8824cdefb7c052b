//! Disks that are full or failing, and power that fails, at every single system call by which a command writes.

use crate::desk::{Desk, Done};
use crate::oracle;
use crate::people::{list, people, person};
use std::cell::Cell;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What can fail while an office is written.
const CALLS: [&str; 7] = ["pwrite64", "write", "fsync", "fdatasync", "ftruncate", "rename", "unlink"];

#[test]
fn a_registration_on_a_full_disk_fails_whole_and_can_be_repeated() {
    registrations(&["pwrite64", "ftruncate"], "error=ENOSPC", "+");
}

#[test]
fn a_registration_on_a_failing_disk_fails_whole_and_can_be_repeated() {
    registrations(&CALLS, "error=EIO", "");
}

#[test]
fn a_registration_killed_at_any_system_call_can_be_repeated() {
    registrations(&CALLS, "signal=SIGKILL", "");
}

#[test]
fn an_import_on_a_full_disk_fails_whole_and_can_be_repeated() {
    imports(&["pwrite64", "ftruncate"], "error=ENOSPC", "+");
}

#[test]
fn an_import_on_a_failing_disk_fails_whole_and_can_be_repeated() {
    imports(&["fsync", "fdatasync", "rename", "unlink"], "error=EIO", "");
}

fn registrations(calls: &[&str], fault: &str, and_later: &str) {
    let options = person(0).options("generico");
    let line: Vec<&str> = ["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect();
    let desk = Desk::fresh();
    each(&desk, &line, calls, fault, and_later, &|desk, done| {
        if done.signal.is_none() && done.code != Some(0) && done.kind().starts_with("disk-") {
            assert_eq!(desk.codes(), [], "refused, and there all the same");
        }
        let again = desk.run(&line);
        assert!(again.code == Some(0) || again.kind() == "user-exists", "{again:?}");
        assert_eq!(desk.codes(), [person(0).code]);
    });
}

fn imports(calls: &[&str], fault: &str, and_later: &str) {
    let desk = Desk::fresh();
    let people = people(5);
    let csv = desk.file("list.csv", &list(&people));
    let line = ["import", "grandi-utenti", csv.as_str()];
    each(&desk, &line, calls, fault, and_later, &|desk, _| {
        desk.act(&line);
        assert_eq!(desk.codes(), people.iter().map(|person| person.code).collect::<Vec<_>>());
    });
}

/// What a failing disk may be called.
const KINDS: [&str; 3] = ["disk-full", "disk-error", "output-failed"];

/// Lets a command meet a fault at each of its calls in turn, each time on a copy of the desk; whatever it answers is
/// so, and `finish` repeats it.
pub fn each(
    desk: &Desk,
    line: &[&str],
    calls: &[&str],
    fault: &str,
    and_later: &str,
    finish: &dyn Fn(&Desk, &Done),
) {
    let met = Cell::new(0);
    traced_calls(desk, line, calls, fault, and_later, &|desk, done| {
        let broken = done.code != Some(0);
        done.assert_no_panic();
        if broken && done.signal.is_none() {
            assert!(KINDS.contains(&done.kind().as_str()), "{done:?}");
        }
        oracle::examine(desk);
        assert!(broken || !desk.codes().is_empty(), "told as done, and absent: {done:?}");
        finish(desk, done);
        oracle::examine(desk);
        met.set(met.get() + usize::from(broken));
    });
    assert!(met.get() > 0 || strace().is_none(), "no fault was felt");
}

/// Lets a command meet a fault at each of its calls in turn, each time on a copy of the desk, and hands on what it
/// answered.
pub fn traced_calls(
    desk: &Desk,
    line: &[&str],
    calls: &[&str],
    fault: &str,
    and_later: &str,
    look: &dyn Fn(&Desk, &Done),
) {
    let Some(strace) = strace() else { return };
    for call in calls {
        for number in 1..=count(&strace, desk, line, call) {
            let desk = desk.copy();
            let inject = format!("inject={call}:{fault}:when={number}{and_later}");
            look(&desk, &Done::of(&mut traced(&strace, &desk, line, &inject)));
        }
    }
}

/// The command under the eyes of strace.
fn traced(strace: &Path, desk: &Desk, line: &[&str], wish: &str) -> Command {
    let inner = desk.command(line);
    let mut command = Command::new(strace);
    desk.surround(&mut command).args(["-f", "-qq", "-o", "trace", "-e", wish]);
    command.arg(inner.get_program()).args(inner.get_args());
    command
}

/// How often a command makes a call.
fn count(strace: &Path, desk: &Desk, line: &[&str], call: &str) -> usize {
    let desk = desk.copy();
    let done = Done::of(&mut traced(strace, &desk, line, &format!("trace={call}")));
    assert_eq!(done.code, Some(0), "{done:?}");
    let trace = fs::read_to_string(desk.path("trace")).expect("a trace");
    trace.lines().filter(|line| line.contains(&format!(" {call}("))).count()
}

/// Where strace is. A machine that checks changes must have it; elsewhere its absence is said.
fn strace() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path).map(|folder| folder.join("strace")).find(|file| file.is_file());
    if found.is_none() {
        assert!(
            env::var_os("CI").is_none(),
            "strace is missing: install it, system calls must be made to fail"
        );
        eprintln!("strace is missing: no system call was made to fail");
    }
    found
}
