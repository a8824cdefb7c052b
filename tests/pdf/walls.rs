//! What the child cannot do.

use crate::sandbox;
use sportello::model::document::DocumentFinding;
use sportello::model::situation::{Class, Situation};
use sportello::pdf::{Sandbox, SandboxError, Scale, Wall};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[test]
fn the_limits_hold_everywhere() {
    let walls = sandbox().describe().unwrap();
    assert_eq!(walls.limits, Wall::Whole);
    eprintln!("landlock {:?}, seccomp {:?}", walls.landlock, walls.seccomp);
}

#[cfg(debug_assertions)]
#[test]
fn nothing_is_within_reach() {
    let walls = sandbox().describe().unwrap();
    if walls.seccomp == Wall::Whole {
        assert_eq!(sandbox().escape().unwrap(), Vec::<String>::new());
    }
}

#[test]
fn a_file_that_is_too_large_is_read_by_nobody() {
    let nobody = Sandbox::of("/no/such/program");
    let facts = nobody.inspect(&vec![b' '; 10 * 1024 * 1024 + 1]).unwrap();
    assert_eq!(facts.findings, [DocumentFinding::TooLarge]);
}

/// A program in the place of the child.
fn impostor(script: &str) -> (tempfile::TempDir, Sandbox) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("impostor");
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    let sandbox = Sandbox::of(&path).with_patience(Duration::from_millis(1500));
    (folder, sandbox)
}

#[test]
fn the_parent_survives_a_child_that_lies_hangs_floods_or_dies() {
    // A child says so when it begins to read.
    let reading = |script: &str| format!("echo reading >&2; {script}");
    let cases = [
        ("exit 0", "pdf-answer"),
        ("echo nonsense", "pdf-answer"),
        ("echo '{\"pixels\":{\"width\":4000000000,\"height\":4000000000}}'", "pdf-answer"),
        ("echo '{\"facts\":{}}'", "pdf-answer"),
        ("yes", "pdf-answer"),
        ("while :; do :; done", "pdf-timed-out"),
        ("kill -SEGV $$", "pdf-crashed"),
        ("exit 3", "pdf-crashed"),
        ("echo memory allocation of 5 bytes failed >&2; kill -ABRT $$", "pdf-out-of-memory"),
    ];
    for (script, kind) in cases {
        let (_folder, sandbox) = impostor(&reading(script));
        let answer = |_| {
            let begun = Instant::now();
            let error = sandbox.inspect(b"%PDF-1.4").unwrap_err();
            assert!(begun.elapsed() < Duration::from_secs(10), "{script}");
            error.kind()
        };
        // A machine with much to do may let the child starve, and then says that now is no time: it is asked again.
        let answered = (0..5).map(answer).find(|kind| *kind != "pdf-not-now");
        assert_eq!(answered, Some(kind), "{script}");
    }
    let missing = Sandbox::of("/no/such/program").inspect(b"x").unwrap_err();
    assert!(matches!(missing, SandboxError::NotStarted { .. }));
}

#[test]
fn a_machine_that_fails_the_child_is_never_the_fault_of_the_file() {
    let cases = [
        // Before a byte was looked at.
        ("kill -SEGV $$", "pdf-not-now", "early"),
        ("exit 127", "pdf-not-now", "early"),
        ("exit 71", "pdf-not-now", "processes"),
        ("exit 70", "pdf-not-started", "limits"),
        ("kill -SYS $$", "pdf-not-started", "calls"),
        ("echo memory allocation of 5 bytes failed >&2; kill -ABRT $$", "pdf-not-now", "memory"),
        // While the bytes were read.
        ("echo reading >&2; kill -SYS $$", "pdf-not-started", "calls"),
        ("echo reading >&2; kill -KILL $$", "pdf-not-now", "killed"),
        ("echo reading >&2; kill -TERM $$", "pdf-not-now", "killed"),
        ("echo reading >&2; kill -XFSZ $$", "pdf-not-now", "killed"),
        // What it found could not be said.
        ("echo reading >&2; exit 72", "pdf-not-now", "early"),
        ("echo reading >&2; exec /bin/sleep 60", "pdf-not-now", "slow"),
        ("echo reading >&2; kill -STOP $$", "pdf-not-now", "slow"),
        (
            "echo reading with little memory >&2; echo memory allocation of 5 bytes failed >&2; kill -ABRT $$",
            "pdf-not-now",
            "memory",
        ),
    ];
    for (script, kind, reason) in cases {
        let (_folder, sandbox) = impostor(script);
        let error = sandbox.inspect(b"%PDF-1.4").unwrap_err();
        assert_eq!((error.kind(), error.args()), (kind, vec![("reason", reason.to_owned())]), "{script}");
        assert!(matches!(error.class(), Class::Busy | Class::Failure), "{script}");
    }
}

/// The child under limits of its caller, as a shell sets them.
fn limited(limits: &str) -> (tempfile::TempDir, Sandbox) {
    let (folder, sandbox) = impostor(&format!("{limits}; exec {} \"$@\"", env!("CARGO_BIN_EXE_sportello")));
    (folder, sandbox.with_patience(Duration::from_secs(20)))
}

#[test]
fn a_caller_with_little_memory_gets_an_answer_or_the_blame() {
    let sound = crate::samples::bytes("documento_identita_fronte_retro");
    let mut answered = 0;
    for kibibytes in [1_000, 8_000, 20_000, 60_000, 90_000, 150_000, 250_000, 400_000, 700_000, 2_000_000] {
        let (_folder, sandbox) = limited(&format!("ulimit -v {kibibytes}"));
        match sandbox.inspect(&sound) {
            Ok(facts) => {
                assert_eq!(facts.findings, [], "{kibibytes}");
                answered += 1;
            }
            Err(error) => assert_eq!(error.kind(), "pdf-not-now", "{kibibytes}: {error}"),
        }
    }
    assert!(answered >= 2, "a little less than 1 GiB is enough for a plain scan");
}

#[test]
fn a_bomb_is_to_blame_only_where_there_was_room_for_it() {
    let bomb = crate::builder::page_with_image(
        "/Width 20000/Height 20000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
        &crate::builder::deflated(&vec![b' '; 700 << 20]),
    );
    let (_folder, narrow) = limited("ulimit -v 400000");
    let error = narrow.render(&bomb, 1, Scale::Width(50)).unwrap_err();
    assert_eq!(error.kind(), "pdf-not-now", "{error}");
    let error = sandbox().render(&bomb, 1, Scale::Width(50)).unwrap_err();
    assert_eq!(error.kind(), "pdf-out-of-memory", "{error}");
}

#[test]
fn other_limits_of_the_caller_are_no_fault_of_the_file_either() {
    let sound = crate::samples::bytes("modulo_richiesta_firmato");
    for limits in ["ulimit -t 1", "ulimit -f 0", "ulimit -n 8", "ulimit -s 200", "ulimit -c 0; ulimit -l 0"] {
        let (_folder, sandbox) = limited(limits);
        match sandbox.inspect(&sound) {
            Ok(facts) => assert_eq!(facts.findings, [], "{limits}"),
            Err(error) => assert!(matches!(error.class(), Class::Busy | Class::Failure), "{limits}: {error}"),
        }
    }
}

#[test]
fn the_child_gets_no_environment() {
    let (folder, sandbox) = impostor("env > \"$(dirname \"$0\")/env\"");
    let _ = sandbox.inspect(b"x");
    let environment = fs::read_to_string(folder.path().join("env")).unwrap();
    // A shell makes these itself.
    let own = ["PWD=/", "SHLVL=", "_=", "OLDPWD="];
    let foreign = environment.lines().filter(|line| !own.iter().any(|it| line.starts_with(it)));
    assert_eq!(foreign.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn the_child_closes_what_it_inherits() {
    let (reader, writer) = std::io::pipe().unwrap();
    // A copy without the mark that closes it, as a careless shell makes one.
    let mut child = Command::new("sh")
        .args(["-c", "exec 7<&0; exec \"$0\" --pdf-child inspect", env!("CARGO_BIN_EXE_sportello")])
        .stdin(reader)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let folder = format!("/proc/{}/fd", child.id());
    let begun = Instant::now();
    let open = || -> Option<Vec<String>> {
        let links = fs::read_dir(&folder).ok()?.filter_map(|it| fs::read_link(it.ok()?.path()).ok());
        Some(links.map(|it| it.display().to_string()).collect())
    };
    let foreign = |links: &Vec<String>| links.iter().filter(|it| it.starts_with("pipe:")).count();
    // Once it guards itself only the superuser may look.
    while open().is_some_and(|links| foreign(&links) != 1) {
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", open());
        std::thread::sleep(Duration::from_millis(5));
    }
    drop(writer);
    child.wait().unwrap();
}
