//! What every command has in common: help, formats, languages, streams.

use crate::document::limited;
use crate::support::{Answer, ROSSI, Sandbox, passphrase};
use clap::CommandFactory;
use serde_json::{Value, json};
use sportello::cli::Cli;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::Stdio;

/// Every command of the product, as the words that name it.
pub fn commands() -> Vec<Vec<String>> {
    fn walk(command: &clap::Command, path: &[String], found: &mut Vec<Vec<String>>) {
        for sub in command.get_subcommands() {
            let path = [path, &[sub.get_name().to_owned()]].concat();
            walk(sub, &path, found);
            found.push(path);
        }
    }
    let (mut found, mut root) = (Vec::new(), Cli::command());
    // The verbs of a noun are made only when they are asked for.
    root.build();
    walk(&root, &[], &mut found);
    found
}

#[test]
fn every_command_explains_itself_in_both_languages() {
    let desk = Sandbox::empty();
    for path in commands() {
        for language in ["it", "en"] {
            let answer = desk.nobody().done(&format!("{} --help --lang {language}", path.join(" ")));
            assert!(answer.stdout.contains(&path.join(" ")) && answer.stderr.is_empty(), "{answer:#?}");
        }
    }
}

#[test]
fn version_and_help_need_no_office() {
    let desk = Sandbox::empty();
    assert!(desk.nobody().done("--version").stdout.starts_with("sportello "));
    assert!(desk.nobody().done("--help").stdout.contains("office"));
}

#[test]
fn an_unknown_noun_verb_or_option_is_wrong_usage() {
    let desk = Sandbox::empty();
    for line in ["", "users", "user", "user destroy", "user list --everything", "user list --limit many"] {
        let answer = desk.nobody().run(line);
        assert_eq!((answer.code, answer.stdout.as_str()), (2, ""), "{answer:#?}");
        desk.nobody().fails(2, "usage", line);
    }
}

#[test]
fn wrong_usage_is_told_in_the_language_of_the_office_with_what_may_be_meant() {
    let desk = Sandbox::empty();
    for (line, said) in [
        ("user lst", "errore: il comando `lst` non esiste\nrimedio: forse `list`\n"),
        ("user list --everything", "errore: qui `--everything` non è previsto\n"),
        ("user list --limit many", "errore: `many` non è un numero, e `--limit <N>` ne vuole uno\n"),
        ("user list --limit", "errore: `--limit <N>` vuole un valore\n"),
        ("user list --limit 1 --limit 2", "errore: `--limit <N>` è indicato due volte\n"),
        ("user show", "errore: manca `<USER>`\n"),
        (
            "user list --format odt",
            "errore: `odt` non è tra i valori di `--format <FORMAT>`: table, json, jsonl, csv, excel\n",
        ),
        (
            "import registrations a --secret-out b --by-letter",
            "errore: `--secret-out <FILE>` e `--by-letter` si escludono a vicenda\n",
        ),
    ] {
        let answer = desk.nobody().run(&format!("{line} --lang it"));
        assert!(answer.code == 2 && answer.stderr.starts_with(said), "{answer:#?}");
    }
    let help = desk.nobody().done("import registrations --help --lang it").stdout;
    assert!(help.contains("Uso: sportello import registrations [OPTIONS] <FILE>"), "{help}");
    assert!(["Argomenti:", "Opzioni:", "Opzioni di ogni comando:"].iter().all(|it| help.contains(it)));
}

#[test]
fn wrong_usage_is_told_as_json_also_where_the_environment_asks_for_it() {
    let desk = Sandbox::empty();
    let json = || desk.nobody().knowing("SPORTELLO_FORMAT", "json");
    let refused = |answer: Answer| assert_eq!((answer.code, &answer.error()["kind"]), (2, &"usage".into()));
    refused(json().run("user destroy"));
    refused(json().run("user list --format xml"));
    refused(desk.nobody().run("user list --format json --format xml"));
    let name = OsStr::from_bytes(b"caff\xe8");
    let latin = json().command("cf check").arg(name).output().unwrap();
    let said: Value = serde_json::from_slice(&latin.stderr).unwrap();
    assert_eq!(said["error"]["message"], "an argument is not written in UTF-8");
}

#[test]
fn the_environment_asks_for_json_as_the_option_does() {
    let office = Sandbox::office();
    let by_option = office.by("anna").json("whoami");
    let by_environment = office.by("anna").knowing("SPORTELLO_FORMAT", "json").done("whoami").report();
    assert_eq!(by_option, by_environment);
    office.by("anna").knowing("SPORTELLO_FORMAT", "json").done("whoami --format table");
}

#[test]
fn a_flag_of_the_language_beats_its_variables_and_each_beats_the_locale() {
    let office = Sandbox::office();
    let refused = |knowing: &[(&'static str, &str)], flag: &str| {
        let desk = knowing.iter().fold(office.by("bruno"), |desk, (name, value)| desk.knowing(name, value));
        desk.fails(5, "not-allowed", &format!("pin issue {} {flag}", ROSSI.cf)).error()["message"].clone()
    };
    let (it, en) = (refused(&[], "--lang it"), refused(&[], "--lang en"));
    assert_ne!(it, en);
    assert_eq!(refused(&[("SPORTELLO_LANG", "it")], "--lang en"), en);
    assert_eq!(refused(&[("SPORTELLO_LANG", "it"), ("LC_ALL", "en_GB.UTF-8")], ""), it);
    assert_eq!(refused(&[("LC_ALL", "it_IT.UTF-8"), ("LANG", "en_GB.UTF-8")], ""), it);
    assert_eq!(refused(&[("LC_MESSAGES", "en_GB.UTF-8"), ("LANG", "it_IT.UTF-8")], ""), en);
    assert_eq!(refused(&[("LANG", "it_IT.UTF-8")], ""), it);
}

#[test]
fn keys_and_words_of_json_do_not_change_with_the_language() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let shown = |language: &str| office.by("anna").json(&format!("user show {} --lang {language}", ROSSI.cf));
    assert_eq!(shown("it"), shown("en"));
}

#[test]
fn data_go_to_standard_output_and_words_to_standard_error() {
    let office = Sandbox::office();
    let answer = office.by("anna").done("whoami --format json");
    assert!(serde_json::from_str::<Value>(&answer.stdout).is_ok());
    assert!(!answer.stderr.is_empty(), "a trial office says so in every command");
}

#[test]
fn quiet_leaves_the_data_alone() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let answer = office.by("anna").done(&format!("user show {} -q", ROSSI.cf));
    assert!(answer.stdout.contains(ROSSI.cf) && answer.stderr.is_empty(), "{answer:#?}");
}

#[test]
fn no_colour_reaches_a_pipe_unless_it_is_asked_for() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let plain = office.by("anna").done("user list");
    assert!(!plain.stdout.contains('\x1b') && !plain.stderr.contains('\x1b'));
    let answer = office.by("anna").knowing("NO_COLOR", "1").done("user list");
    assert!(!answer.stdout.contains('\x1b'));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    let mut child =
        office.by("anna").command("user list --format jsonl").stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn every_sheet_ends_with_the_command_that_makes_sense_next() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    for line in ["user show X", "pin show X", "password status X", "office show", "message show 1"] {
        let who = if line.starts_with("message") { "dario" } else { "anna" };
        let answer = office.by(who).done(&line.replace('X', ROSSI.cf));
        let last = answer.stderr.lines().last().unwrap_or_default();
        let (_, command) =
            last.split_once("sportello ").unwrap_or_else(|| panic!("no next step: {answer:#?}"));
        let known = commands().iter().any(|path| command.starts_with(&path.join(" ")));
        assert!(known, "`{command}` is no command");
    }
}

#[test]
fn a_refusal_names_what_where_and_what_to_do() {
    let office = Sandbox::office().with(&ROSSI, "casellario");
    for (who, code, kind, line) in [
        ("bruno", 5, "not-allowed", format!("pin issue {}", ROSSI.cf)),
        ("anna", 8, "user-exists", ROSSI.create("casellario", "")),
        ("anna", 3, "user-missing", "user show BNCMTN53R41M082H".to_owned()),
        ("anna", 4, "user-state", format!("user restore {} --reason r", ROSSI.cf)),
        ("anna", 8, "pin-not-live", format!("pin reissue {} --secret-out half", ROSSI.cf)),
        ("anna", 4, "no-terminal-for-secret", format!("pin issue {}", ROSSI.cf)),
        ("dario", 8, "message-already", "message retry 1".to_owned()),
        ("admin", 4, "last-admin", "operator disable admin".to_owned()),
        ("anna", 3, "import-missing", "import show 7".to_owned()),
    ] {
        for language in ["it", "en"] {
            let error = office.by(who).refuses(code, kind, &format!("{line} --lang {language}")).error();
            let message = error["message"].as_str().unwrap();
            assert!(!message.starts_with(kind), "{kind} has no words in {language}: {message}");
            assert_ne!(
                error["hints"],
                serde_json::json!([]),
                "{kind} says nothing of what to do in {language}"
            );
        }
    }
}

#[test]
fn what_waits_for_a_second_person_is_told_as_waiting_and_not_as_an_error() {
    let office = Sandbox::office().with_active(&ROSSI);
    office.sends();
    office
        .by("anna")
        .done(&format!("user edit {} --email nuova@example.org --evidence 'carta vista'", ROSSI.cf));
    let open = format!("request open {} --kind contact-change --reason r -q --lang", ROSSI.cf);
    for (language, label, number) in
        [("en", "waiting: ", "2026-000001"), ("it", "in attesa: ", "2026-000002")]
    {
        let answer = office.by("anna").run(&format!("{open} {language}"));
        assert_eq!((answer.code, answer.stderr.starts_with(label)), (7, true), "{answer:#?}");
        office.by("anna").done(&format!("request withdraw {number} --reason r"));
    }
}

#[test]
fn completions_are_printed_for_every_shell() {
    let desk = Sandbox::empty();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(desk.nobody().done(&format!("completions {shell}")).stdout.contains("sportello"));
    }
    desk.nobody().fails(2, "usage", "completions cmd");
}

#[test]
fn every_command_has_a_manual_page() {
    let desk = Sandbox::empty();
    let folder = desk.path("man");
    desk.nobody().fails(1, "file-unwritable", &format!("man {folder}"));
    std::fs::create_dir(&folder).unwrap();
    desk.nobody().done(&format!("man {folder}"));
    for path in commands().into_iter().filter(|path| path.len() <= 2) {
        let page = Path::new(&folder).join(format!("sportello-{}.1", path.join("-")));
        assert!(page.exists(), "{}", page.display());
    }
}

#[test]
fn the_demo_plays_in_a_new_folder() {
    let desk = Sandbox::empty();
    let folder = desk.path("demo");
    desk.nobody().done(&format!("demo {folder}"));
    assert!(Path::new(&folder).is_dir());
    let again = desk.nobody().run(&format!("demo {folder} --format json"));
    assert_ne!(again.code, 0, "a demo never plays over something: {again:#?}");
}

#[test]
fn an_error_carries_its_values_in_every_form_that_scripts_read() {
    let office = Sandbox::office();
    for format in ["json", "jsonl", "csv"] {
        let answer = office.by("anna").run(&format!("user show {} --format {format}", ROSSI.cf));
        assert_eq!((answer.code, &answer.error()["args"]), (3, &json!({ "user": ROSSI.cf })), "{answer:#?}");
        let usage = office.by("anna").run(&format!("user show --format {format} --nothing"));
        assert_eq!((usage.code, &usage.error()["kind"]), (2, &"usage".into()), "{usage:#?}");
        assert_eq!(usage.error()["args"]["argument"], "--nothing", "{usage:#?}");
        let usage = office.by("anna").knowing("SPORTELLO_FORMAT", format).run("user show --nothing");
        assert_eq!((usage.code, &usage.error()["kind"]), (2, &"usage".into()), "{usage:#?}");
    }
    let words =
        office.by("anna").knowing("SPORTELLO_FORMAT", "json").run("user show --format table --nothing");
    assert!(words.stderr.starts_with("error: "), "{words:#?}");
}

#[test]
fn every_act_answers_scripts_with_an_object() {
    let desk = Sandbox::empty();
    let own = desk.file("own", passphrase("admin"));
    let code = desk.path("recovery");
    let founded = desk.nobody().json(&format!(
        "office init --name Prova --admin admin --new-passphrase-file {own} --recovery-out {code}"
    ));
    assert_eq!(
        (&founded["name"], &founded["trial"], &founded["admin"]),
        (&"Prova".into(), &false.into(), &"admin".into())
    );
    let admin = desk.by("admin");
    assert_eq!(admin.json("login")["roles"], json!(["admin"]));
    assert_eq!(desk.nobody().json("logout"), json!({ "logged_out": true }));
    assert_eq!(desk.nobody().json("logout"), json!({ "logged_out": false }));
    let added = admin.json(&format!("operator add anna --role clerk --new-passphrase-file {own}"));
    assert_eq!((&added["name"], &added["own_passphrase"]), (&"anna".into(), &false.into()));
    let anna = desk.file("anna", passphrase("anna"));
    let changed = desk.nobody().json(&format!(
        "operator passphrase --operator anna --passphrase-file {own} --new-passphrase-file {anna}"
    ));
    assert_eq!((&changed["name"], &changed["own_passphrase"]), (&"anna".into(), &true.into()));
    assert_eq!(admin.json("operator disable anna")["disabled"], true);
    let recovered = desk.nobody().json(&format!(
        "operator recovery olga --code-file {code} --new-passphrase-file {own} --recovery-out {}",
        desk.path("next")
    ));
    assert_eq!((&recovered["name"], &recovered["roles"]), (&"olga".into(), &json!(["admin"])));
    assert!(desk.nobody().json(&format!("man {}", desk.root().display()))["pages"].as_u64() > Some(100));
}

#[test]
fn an_answer_that_nobody_can_read_is_a_failure() {
    let office = Sandbox::office();
    let anna = office.by("anna");
    let lines = [
        "whoami",
        "user list",
        "user list --format json",
        "cf check RSSMRA80A01H501U",
        "--help",
        "completions bash",
    ];
    for (shell, reason) in
        [("exec >&-", "Bad file descriptor"), ("exec >/dev/full", "No space left on device")]
    {
        for line in lines {
            let (code, said) = limited(&anna, shell, line);
            // A table without a row is no answer on standard output.
            let wanted = if line == "user list" { (0, "nothing found") } else { (1, reason) };
            assert_eq!(code, Some(wanted.0), "{shell} {line}: {said}");
            assert!(said.contains(wanted.1), "{shell} {line}: {said}");
        }
        assert_eq!(
            limited(&office.nobody(), shell, "logout").0,
            Some(0),
            "what answers nothing loses nothing"
        );
    }
    let (code, said) = limited(&anna, "ulimit -n 6", "user list");
    assert_eq!((code, said.contains("may open no more files")), (Some(1), true), "{said}");
}
