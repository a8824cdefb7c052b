//! Places that cannot be written: full devices, readers that went away, files that exist, folders without rights.

use crate::desk::{BINARY, Desk, Done};
use crate::oracle;
use crate::people::{list, people, person};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

#[test]
fn a_full_device_as_standard_output_is_told() {
    let desk = Desk::fresh();
    let full = OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let done: Done = desk.command(&["office", "show"]).stdout(full).output().expect("the program").into();
    assert_eq!((done.code, done.kind().as_str()), (Some(1), "output-failed"));
    assert!(done.error()["message"].to_string().contains("No space left"), "{done:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let desk = Desk::fresh();
    let (reader, writer) = io::pipe().expect("a pipe");
    drop(reader);
    let done: Done = desk.command(&["office", "show"]).stdout(writer).output().expect("the program").into();
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(!done.stderr.contains("error"), "{done:?}");
}

#[test]
fn the_first_line_is_enough_for_a_reader() {
    let desk = Desk::fresh();
    let codes: String = people(20_000).iter().map(|person| format!("{}\n", person.code)).collect();
    desk.file("codes", &codes);
    let mut shell = Command::new("/bin/sh");
    let line = format!("{{ {BINARY} cf check - --format jsonl < codes; echo $? > code; }} | head -1");
    let done = Done::of(desk.surround(&mut shell).env("PATH", "/usr/bin:/bin").args(["-c", &line]));
    assert_eq!(done.stdout.lines().count(), 1, "{done:?}");
    assert_eq!(fs::read_to_string(desk.path("code")).expect("a code"), "0\n");
    assert_eq!(done.stderr, "");
}

#[test]
fn a_rejects_file_that_exists_is_never_overwritten() {
    let desk = Desk::fresh();
    let csv = desk.file("list.csv", &list(&people(3)));
    let rejects = desk.file("rejects.csv", "the rejects of yesterday");
    let done = desk.run(&["import", "grandi-utenti", &csv, "--rejects", &rejects]);
    assert_eq!((done.code, done.kind().as_str()), (Some(8), "file-there"));
    assert_eq!(fs::read_to_string(&rejects).expect("the rejects"), "the rejects of yesterday");
    assert_eq!(desk.codes(), []);
    assert_eq!(desk.store().import().list(i64::MAX, -1).expect("the runs").len(), 0);
}

#[test]
fn a_secret_file_that_exists_is_never_overwritten() {
    let desk = Desk::fresh();
    desk.act(&["organisation", "add", "12345678903", "--name", "Ente di prova"]);
    let secret = desk.file("half", "somebody else's half");
    let mut options = person(0).options("ente");
    options.extend(
        ["--town", "Bologna", "--province", "BO", "--organisation", "12345678903"].map(str::to_owned),
    );
    options.extend(["--privacy", "accepted", "--secret-out"].map(str::to_owned));
    let create = |file: &str| {
        let line = ["user", "create"].into_iter().chain(options.iter().map(String::as_str)).chain([file]);
        desk.run(&line.collect::<Vec<_>>())
    };
    let done = create(&secret);
    assert_eq!((done.code, done.kind().as_str()), (Some(8), "file-there"));
    assert_eq!(fs::read_to_string(&secret).expect("the file"), "somebody else's half");
    assert_eq!(desk.codes(), []);
    // The same line with a name that is free works, so it was the file that was refused.
    assert_eq!(create(&desk.text("new")).code, Some(0));
}

#[test]
fn an_office_that_cannot_be_written_says_so_and_stays() {
    let desk = Desk::fresh();
    let options = person(0).options("generico");
    let line: Vec<&str> = ["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect();
    for (entry, mode) in [("office/office.db", 0o400), ("office/office.keys", 0o400), ("office", 0o500)] {
        allow(&desk, entry, mode);
    }
    let done = Done::of(unprivileged(&desk, &mut desk.command(&line)));
    assert_eq!(done.code, Some(1), "{done:?}");
    assert!(["database-read-only", "database-unopened"].contains(&done.kind().as_str()), "{done:?}");
    for (entry, mode) in [("office", 0o700), ("office/office.db", 0o600), ("office/office.keys", 0o600)] {
        allow(&desk, entry, mode);
    }
    oracle::examine(&desk);
    assert_eq!(desk.codes(), []);
}

#[test]
fn an_office_is_not_founded_where_nothing_can_be_made() {
    let desk = Desk::bare();
    fs::create_dir(desk.path("closed")).expect("a folder");
    let (frase, recovery) = (desk.text("passphrase"), desk.text("recovery"));
    let office = desk.text("closed/office");
    let line =
        ["office", "init", "--trial", "--name", "Prova", "--new-passphrase-file", &frase, "--format", "json"];
    allow(&desk, "closed", 0o500);
    let mut command = desk.plain(&line);
    command.args(["--office", &office, "--recovery-out", &recovery]);
    let done = Done::of(unprivileged(&desk, &mut command));
    assert_eq!((done.code, done.kind().as_str()), (Some(1), "folder-unusable"));
    assert!(!desk.path("recovery").exists(), "a recovery code of no office");
}

fn allow(desk: &Desk, entry: &str, mode: u32) {
    fs::set_permissions(desk.path(entry), fs::Permissions::from_mode(mode)).expect("a mode");
}

/// Root may write everywhere: where the tests run as root, the command runs as nobody, to whom the desk is given.
fn unprivileged<'c>(desk: &Desk, command: &'c mut Command) -> &'c mut Command {
    const NOBODY: u32 = 65_534;
    if !rustix::process::geteuid().is_root() {
        return command;
    }
    let mut folders = vec![desk.path("")];
    while let Some(folder) = folders.pop() {
        chown(&folder, Some(NOBODY), Some(NOBODY)).expect("a new owner");
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                chown(path, Some(NOBODY), Some(NOBODY)).expect("a new owner");
            }
        }
    }
    command.uid(NOBODY).gid(NOBODY).stdin(Stdio::null())
}

#[test]
fn standard_input_that_is_no_list_is_refused() {
    let desk = Desk::fresh();
    let zeros = File::open("/dev/zero").expect("/dev/zero");
    let line = ["import", "grandi-utenti", "-"];
    let done: Done = desk.command(&line).stdin(zeros).output().expect("the program").into();
    assert_eq!((done.code, done.kind().as_str()), (Some(4), "file-unusable"));
    assert_eq!(desk.codes(), []);
}

#[test]
fn a_long_list_ends_quietly_where_its_reader_does() {
    let desk = Desk::fresh();
    let csv = desk.file("list.csv", &list(&people(600)));
    desk.act(&["import", "grandi-utenti", &csv]);
    for format in ["json", "jsonl", "csv", "table"] {
        let mut shell = Command::new("/bin/sh");
        let line = format!(
            "{{ {BINARY} user list --limit 0 --operator anna --passphrase-file passphrase --format {format}; \
             echo $? > code; }} | head -c 10"
        );
        let done = Done::of(desk.surround(&mut shell).env("PATH", "/usr/bin:/bin").args(["-c", &line]));
        assert_eq!(fs::read_to_string(desk.path("code")).expect("a code"), "0\n", "{format}: {done:?}");
        assert!(!done.stderr.contains("error"), "{format}: {done:?}");
    }
}

/// The most memory that a command of `anna` took, in KiB.
fn memory(desk: &Desk, line: &[&str]) -> i64 {
    let mut command = desk.plain(line);
    command.args(["--operator", "anna", "--passphrase-file", &desk.text("passphrase")]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().expect("the program");
    let status = Path::new("/proc").join(child.id().to_string()).join("status");
    let mut most = 0;
    while child.try_wait().expect("its state").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let peak = text.lines().find_map(|it| it.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|it| it.trim().strip_suffix(" kB")).and_then(|it| it.parse().ok());
        most = most.max(peak.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(child.wait().expect("its end").success(), "{line:?}");
    most
}

#[test]
fn a_list_takes_no_more_memory_because_it_is_long() {
    let desk = Desk::fresh();
    let csv = desk.file("list.csv", &list(&people(6000)));
    desk.act(&["import", "grandi-utenti", &csv]);
    for noun in ["user", "message", "request"] {
        for format in ["jsonl", "csv", "json"] {
            let take = |limit: &str| memory(&desk, &[noun, "list", "--format", format, "--limit", limit]);
            let (short, long) = (take("500"), take("0"));
            assert!(short > 0, "nothing was measured");
            // Values of 5,500 rows more, kept, would be 20 MiB at the least.
            assert!(long < short + 8 * 1024, "{noun} {format}: {short} KiB for 500 rows, {long} KiB for all");
        }
    }
}
