//! What the child cannot do.

use crate::sandbox;
use sportello::model::document::DocumentFinding;
use sportello::model::situation::Situation;
use sportello::pdf::{Sandbox, SandboxError, Wall};
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
    let cases = [
        ("exit 0", "pdf-answer"),
        ("echo nonsense", "pdf-answer"),
        ("echo '{\"pixels\":{\"width\":4000000000,\"height\":4000000000}}'", "pdf-answer"),
        ("echo '{\"facts\":{}}'", "pdf-answer"),
        ("yes", "pdf-answer"),
        ("exec /bin/sleep 60", "pdf-timed-out"),
        ("exec >&- 2>&-; exec /bin/sleep 60", "pdf-timed-out"),
        ("kill -SEGV $$", "pdf-crashed"),
        ("exit 3", "pdf-crashed"),
        ("echo memory allocation of 5 bytes failed >&2; kill -ABRT $$", "pdf-out-of-memory"),
    ];
    for (script, kind) in cases {
        let (_folder, sandbox) = impostor(script);
        let begun = Instant::now();
        let error = sandbox.inspect(b"%PDF-1.4").unwrap_err();
        assert_eq!(error.kind(), kind, "{script}");
        assert!(begun.elapsed() < Duration::from_secs(10), "{script}");
    }
    let missing = Sandbox::of("/no/such/program").inspect(b"x").unwrap_err();
    assert!(matches!(missing, SandboxError::NotStarted { .. }));
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
