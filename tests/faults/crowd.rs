//! Many processes at once: each waits for its turn, and nothing is done twice.

use crate::desk::{Desk, Done, PASSPHRASE, messages};
use crate::oracle;
use crate::people::{list, people, person};
use crate::purge::{Ended, PURGE};
use sportello::model::codice_fiscale::CodiceFiscale;
use std::collections::BTreeSet;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

const PROCESSES: usize = 8;
/// People that each process registers, one command after the other.
const EACH: usize = 6;

#[test]
fn eight_clerks_register_different_people_at_once() {
    let desk = Desk::fresh();
    let acknowledged: BTreeSet<CodiceFiscale> = std::thread::scope(|scope| {
        let clerks: Vec<_> = (0..PROCESSES)
            .map(|clerk| {
                scope.spawn({
                    let desk = &desk;
                    move || {
                        (0..EACH).filter_map(|turn| register(desk, clerk * EACH + turn)).collect::<Vec<_>>()
                    }
                })
            })
            .collect();
        clerks.into_iter().flat_map(|clerk| clerk.join().expect("a clerk")).collect()
    });
    oracle::examine(&desk);
    assert_eq!(desk.codes().into_iter().collect::<BTreeSet<_>>(), acknowledged);
    assert_eq!(acknowledged.len(), PROCESSES * EACH, "somebody was told that the office is busy");
}

/// The code, where the registration was acknowledged.
fn register(desk: &Desk, number: usize) -> Option<CodiceFiscale> {
    let options = person(number).options("generico");
    let line: Vec<&str> = ["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect();
    let done = desk.run(&line);
    assert!([Some(0), Some(75)].contains(&done.code), "{done:?}");
    (done.code == Some(0)).then(|| person(number).code)
}

#[test]
fn eight_clerks_register_the_same_person_and_one_wins() {
    let desk = Desk::fresh();
    let options = person(0).options("generico");
    let line: Vec<&str> = ["user", "create"].into_iter().chain(options.iter().map(String::as_str)).collect();
    let answers = together(|| desk.command(&line));
    oracle::examine(&desk);
    let winners = answers.iter().filter(|done| done.code == Some(0)).count();
    assert_eq!(winners, 1, "{answers:?}");
    for loser in answers.iter().filter(|done| done.code != Some(0)) {
        assert_eq!((loser.code, loser.kind().as_str()), (Some(8), "user-exists"));
    }
    assert_eq!(desk.codes(), [person(0).code]);
}

#[test]
fn eight_clerks_import_the_same_list_and_nobody_enters_twice() {
    let desk = Desk::fresh();
    let people = people(100);
    let csv = desk.file("list.csv", &list(&people));
    for done in together(|| desk.command(&["import", "grandi-utenti", &csv])) {
        assert!([Some(0), Some(6), Some(8), Some(75)].contains(&done.code), "{done:?}");
        assert!(!done.stderr.contains("locked"), "{done:?}");
    }
    oracle::examine(&desk);
    let codes: BTreeSet<CodiceFiscale> = desk.codes().into_iter().collect();
    assert_eq!(codes, people.iter().map(|person| person.code).collect());
    assert_eq!(desk.codes().len(), people.len());
}

#[test]
fn eight_dispatchers_send_and_each_message_leaves_once() {
    let desk = Desk::fresh();
    let csv = desk.file("list.csv", &list(&people(40)));
    desk.act(&["import", "grandi-utenti", &csv]);
    for done in together(|| desk.command(&["message", "send"])) {
        assert!([Some(0), Some(75)].contains(&done.code), "{done:?}");
    }
    oracle::examine(&desk);
    for message in messages(&desk.store()) {
        assert_eq!((message.state.as_str(), message.attempts), ("sent", 1));
    }
}

#[test]
fn eight_clerks_purge_and_each_copy_is_erased_once() {
    let ended = Ended::of(20);
    let told = |done: Done| {
        assert_eq!(done.code, Some(0), "{done:?}");
        serde_json::from_str::<Vec<serde_json::Value>>(&done.stdout).expect("a list").len()
    };
    let erased: usize = together(|| ended.desk.command(&PURGE)).into_iter().map(told).sum();
    assert_eq!(ended.erased(&ended.desk), ended.due);
    assert_eq!(erased, ended.due, "a copy was told as erased twice, or never");
}

fn together(command: impl Fn() -> Command) -> Vec<Done> {
    let start = |mut command: Command| -> Child {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program")
    };
    let children: Vec<Child> = (0..PROCESSES).map(|_| start(command())).collect();
    children.into_iter().map(|child| child.wait_with_output().expect("its end").into()).collect()
}

#[test]
fn eight_who_hold_the_recovery_code_make_one_admin() {
    let desk = Desk::founded();
    let own = desk.file("own", PASSPHRASE);
    let code = desk.text("recovery");
    let turn = AtomicUsize::new(0);
    let answers = together(|| {
        let turn = turn.fetch_add(1, Ordering::Relaxed);
        let out = desk.path(&format!("next-{turn}"));
        let name = format!("capo{turn}");
        let mut command = desk.plain(&["operator", "recovery", &name, "--code-file", &code]);
        command.args(["--new-passphrase-file", &own, "--recovery-out"]).arg(out).args(["--format", "json"]);
        command
    });
    let winners = answers.iter().filter(|done| done.code == Some(0)).count();
    assert_eq!(winners, 1, "{answers:?}");
    for loser in answers.iter().filter(|done| done.code != Some(0)) {
        assert_eq!((loser.code, loser.kind().as_str()), (Some(5), "wrong-recovery-code"), "{loser:?}");
    }
}
