//! `import registrations`: what a portal took in the first phase (002) becomes accounts with a PIN pair each.

use crate::scenarios::mailbox;
use crate::support::{GESTORE, Sandbox, column, text_of_mail};
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;

/// `import registrations` of a sample.
fn import(name: &str) -> String {
    format!("import registrations {}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn office() -> Sandbox {
    let office = Sandbox::office();
    office.by("anna").done(GESTORE);
    office
}

fn findings(office: &Sandbox, run: u64) -> Vec<String> {
    let rows = office.by("anna").json(&format!("import show {run} --limit 0"));
    let of = |row: &Value| {
        let found = column(&row["findings"], "finding").join(" ");
        format!("{} {} {}", row["line"], row["outcome"].as_str().unwrap(), found).trim_end().to_owned()
    };
    rows.as_array().unwrap().iter().map(of).collect()
}

/// Codice fiscale and digits of a list for the counter.
fn halves(list: &str) -> Vec<(String, String)> {
    let rows = list.lines().skip(1).map(|line| line.split(';').collect::<Vec<_>>());
    rows.map(|row| (row[1].to_owned(), row[4].to_owned())).collect()
}

// 002-01 … 002-04, 002-06 … 002-10, 002-12, 002-21, U-27, P2-1, P2-4
#[test]
fn every_good_row_becomes_an_account_whose_halves_travel_apart() {
    let office = office();
    let list = office.path("halves.csv");
    let anna = office.by("anna");
    let line = format!(
        "{} --secret-out {list} --rejects {}",
        import("registrazioni.csv"),
        office.path("rejects.csv")
    );
    let report = anna.fails(6, "rows-rejected", &line).report();
    assert_eq!((&report["imported"], &report["rejected"]), (&2.into(), &5.into()));
    assert_eq!(
        findings(&office, 1),
        [
            "2 imported",
            "3 imported",
            "4 rejected privacy-refused",
            "5 rejected organisation-invalid",
            "6 rejected check-character",
            "7 rejected organisation-unknown",
            "8 rejected privacy-unclear"
        ]
    );
    let people = anna.json("user list");
    assert_eq!(column(&people, "profile"), ["ente", "ente"]);
    let irene = anna.json("user show CLMRNI91D57L219M");
    assert_eq!((&irene["organisation"], &irene["state"]), (&"12345678903".into(), &"registered".into()));
    assert_eq!(column(&anna.json("request list"), "state"), ["draft", "draft"]);

    assert_eq!(fs::metadata(&list).unwrap().permissions().mode() & 0o777, 0o600);
    let halves = halves(&office.read("halves.csv"));
    assert_eq!(halves.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), column(&people, "codice_fiscale"));
    office.sends();
    let mails: Vec<String> = mailbox(&office).iter().map(|mail| text_of_mail(mail)).collect();
    assert_eq!(mails.len(), 4, "password and first half of each");
    for (_, half) in &halves {
        assert!(half.len() == 5 && half.bytes().all(|it| it.is_ascii_digit()));
        assert!(mails.iter().all(|mail| !mail.contains(half)), "the halves met in one mailbox");
    }
    assert_eq!(office.by("aldo").json("audit verify")["ok"], true);
}

// 002-07, U-27
#[test]
fn of_who_refuses_the_processing_only_the_refusal_is_kept() {
    let office = office();
    let line = format!(
        "{} --secret-out {} --rejects {}",
        import("registrazioni.csv"),
        office.path("halves.csv"),
        office.path("rejects.csv")
    );
    office.by("anna").fails(6, "rows-rejected", &line);
    assert!(!office.read("rejects.csv").contains("Russo"));
    assert!(office.read("rejects.csv").contains("paolo.greco@example.com"));
    let everything = office.everything();
    assert!(everything.contains("RSSMRT88M48F839L"));
    assert!(!everything.contains("Marta") && !everything.contains("marta.russo"));
    let log = office.by("aldo").json("audit list --limit 20");
    assert_eq!(column(&log, "action").iter().filter(|it| *it == "user-refused").count(), 1);
}

#[test]
fn the_same_file_again_issues_nothing_and_leaves_no_empty_list() {
    let office = office();
    let anna = office.by("anna");
    let again = |list: &str| {
        let line = format!("{} --secret-out {}", import("registrazioni.csv"), office.path(list));
        anna.fails(6, "rows-rejected", &line).report()
    };
    again("first.csv");
    let messages = office.rows("message");
    let report = again("second.csv");
    assert_eq!((&report["imported"], &report["skipped"]), (&0.into(), &2.into()));
    assert_eq!(office.rows("message"), messages);
    assert!(!fs::exists(office.path("second.csv")).unwrap());
    // An existing list is never written over.
    let line = format!("{} --secret-out {}", import("registrazioni.csv"), office.path("first.csv"));
    anna.refuses(8, "file-there", &line);
}

// 002-10
#[test]
fn halves_for_a_screen_need_a_file_or_the_post() {
    let office = office();
    let anna = office.by("anna");
    anna.refuses(2, "halves-unseen", &import("registrazioni.csv"));
    assert_eq!(office.rows("import_run"), 0);
    let dry = anna.fails(6, "rows-rejected", &format!("{} --dry-run", import("registrazioni.csv"))).report();
    assert_eq!((&dry["imported"], office.rows("account")), (&2.into(), 0));

    let report =
        anna.fails(6, "rows-rejected", &format!("{} --by-letter", import("registrazioni.csv"))).report();
    // The second has no street.
    assert_eq!((&report["imported"], &report["rejected"]), (&1.into(), &6.into()));
    assert!(findings(&office, 1).contains(&"3 rejected field-missing field-missing".to_owned()));
    let parts = anna.json("pin show CLMRNI91D57L219M")["parts"].clone();
    assert_eq!(column(&parts, "channel"), ["email", "letter"]);
    assert_eq!(column(&office.by("dario").json("message list"), "channel"), ["email", "email", "letter"]);
}

#[test]
fn json_lines_are_read_as_the_columns_of_the_same_table() {
    let office = office();
    let line = format!(
        "{} --secret-out {} --rejects {}",
        import("registrazioni.jsonl"),
        office.path("halves.csv"),
        office.path("rejects.jsonl")
    );
    let report = office.by("anna").fails(6, "rows-rejected", &line).report();
    assert_eq!(report["delimiter"], "json-lines");
    assert_eq!(
        findings(&office, 1),
        [
            "1 imported",
            "2 imported",
            "3 rejected privacy-refused",
            "4 rejected organisation-invalid",
            "5 rejected json-broken",
            "6 rejected value-nested phone-invalid"
        ]
    );
    let rejects = office.read("rejects.jsonl");
    let rejects: Vec<Value> = rejects.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(column(&rejects.clone().into(), "riga"), ["4", "5", "6"]);
    assert_eq!(rejects[0]["email"], "paolo.greco@example.com");
    // Mended, they are imported as the first file was.
    let mut mended = rejects[0].clone();
    mended["gestore"] = "12345678903".into();
    let file = office.file("mended.jsonl", format!("{mended}\n"));
    office.by("anna").json(&format!("import registrations {file} --secret-out {}", office.path("more.csv")));
    assert_eq!(halves(&office.read("more.csv"))[0].0, "GRCPLA69B28A662X");
}

#[test]
fn what_a_portal_pipes_in_needs_a_service_of_scope_import_alone() {
    let office = office().with_service("portal", "import");
    let sample = fs::read(format!("{}/tests/data/registrazioni.jsonl", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let line = format!("import registrations - --secret-out {}", office.path("halves.csv"));
    let report = office.by_service("portal").feeding(sample).fails(6, "rows-rejected", &line).report();
    assert_eq!((&report["file"], &report["imported"]), (&"-".into(), &2.into()));
}

// S2: 002-03, 002-11, 002-19
#[test]
fn a_registration_that_was_imported_ends_in_a_login_with_nine_digits() {
    let office = office();
    let line = format!("{} --secret-out {}", import("registrazioni.csv"), office.path("halves.csv"));
    office.by("anna").fails(6, "rows-rejected", &line);
    let (code, half) = halves(&office.read("halves.csv")).pop().unwrap();
    let pin = office.sealed("pin-part-1", "secret") + &half;
    let password = office.sealed("registration", "secret");
    let login = format!(
        "access login {code} --password-file {} --pin-file {}",
        office.file("password", password),
        office.file("pin", pin)
    );
    let refused = |word: &str| {
        assert_eq!(office.by("anna").fails(4, word, &login).report()["outcome"], word);
    };
    refused("not-authorised");
    // The list states no documents: what was seen is recorded for each person.
    office.by("anna").fails(6, "requests-left", "document record --import 1 --on-paper --kind identity");
    for (number, expires) in [("2026-000001", "2031-04-17"), ("2026-000002", "2031-12-03")] {
        let paper = format!("--on-paper --kind identity --type id-card --expires {expires}");
        office.by("anna").done(&format!("document record {number} {paper}"));
    }
    office.by("bruno").done("review accept --import 1 --all-checks");
    office.by("carla").done("credential approve --import 1");
    refused("password-change-required");
}

/// One registration as an object, with other values for some of its names.
fn object(changes: &[(&str, Value)]) -> Value {
    let sample = include_str!("../data/registrazioni.jsonl").lines().next().unwrap();
    let mut object: Value = serde_json::from_str(sample).unwrap();
    for (name, value) in changes {
        object[*name] = value.clone();
    }
    object
}

#[test]
fn the_same_person_written_otherwise_is_the_same_and_another_body_is_told() {
    let office = office();
    let anna = office.by("anna");
    let first = format!("{} --secret-out {}", import("registrazioni.csv"), office.path("first.csv"));
    anna.fails(6, "rows-rejected", &first);
    let other = "organisation add 00743110157 --name 'Comune di Altrove'";
    anna.done(other);
    let lines = [
        object(&[("data_nascita", "1991-04-17".into()), ("gestore", "IT12345678903".into())]),
        object(&[("gestore", "00743110157".into()), ("email", "altra@example.com".into())]),
    ];
    for (line, found) in lines.iter().zip(["skipped already-registered", "rejected duplicate-conflict"]) {
        let file = office.file("again.jsonl", format!("{line}\n"));
        anna.run(&format!("import registrations {file} --secret-out {}", office.path("again.csv")));
        let run = anna.json("import list --limit 1")[0]["run"].as_u64().unwrap();
        let told = findings(&office, run).remove(0);
        assert!(told.starts_with("1 ") && told.ends_with(found.split(' ').next_back().unwrap()), "{told}");
        assert!(told.contains(found.split(' ').next().unwrap()), "{told}");
    }
    let shown = anna.json("import show 3")[0]["findings"][0].clone();
    assert_eq!(shown["column"], "email, organisation");
    assert_eq!(shown["typed"], "altra@example.com, 00743110157");
}

// 002-07, U-27
#[test]
fn a_refusal_is_one_wherever_it_stands_and_no_second_column_outvotes_it() {
    let office = office();
    let broken = object(&[("privacy", false.into())]).to_string();
    let lines = [
        object(&[("Consenso privacy", false.into())]).to_string(),
        object(&[("privacy", Value::Null), ("Consenso privacy", true.into())]).to_string(),
        object(&[("privacy", "Autorizzo NO".into())]).to_string(),
        object(&[("mail", "altra@example.com".into())]).to_string(),
        broken.trim_end_matches('}').to_owned(),
    ];
    let file = office.file("list.jsonl", lines.join("\n"));
    let line = format!(
        "import registrations {file} --secret-out {} --rejects {}",
        office.path("halves.csv"),
        office.path("rejects.jsonl")
    );
    office.by("anna").fails(6, "rows-rejected", &line);
    assert_eq!(
        findings(&office, 1),
        [
            "1 rejected privacy-refused",
            "2 rejected column-twice field-missing",
            "3 rejected privacy-unclear",
            "4 rejected column-twice",
            "5 rejected privacy-refused"
        ]
    );
    assert_eq!(office.read("rejects.jsonl").lines().count(), 3, "nothing of who refused");
    assert_eq!(office.rows("account"), 0);
}

#[test]
fn a_broken_line_is_mended_where_it_came_back() {
    let office = office();
    let whole = object(&[]).to_string();
    let file =
        office.file("list.jsonl", format!("{{\"cognome\": \"x\"}}\n{}\n", whole.trim_end_matches('}')));
    let rejects = office.path("rejects.jsonl");
    let line =
        format!("import registrations {file} --rejects {rejects} --mapping {}", office.file("map.toml", ""));
    office.by("anna").fails(4, "columns-unusable", &format!("{line} --dry-run"));
    let file = office.file("list2.jsonl", format!("{whole}\n{}\n", whole.trim_end_matches('}')));
    let dry = format!("import registrations {file} --rejects {rejects} --dry-run");
    office.by("anna").fails(6, "rows-rejected", &dry);
    let mut reject: Value = serde_json::from_str(office.read("rejects.jsonl").trim()).unwrap();
    assert_eq!(reject["codici"], "json-broken");
    reject["testo"] = format!("{}}}", reject["testo"].as_str().unwrap()).into();
    let file = office.file("mended.jsonl", format!("{reject}\n"));
    let done =
        office.by("anna").json(&format!("import registrations {file} --secret-out {}", office.path("h.csv")));
    assert_eq!(done["imported"], 1);
}

#[test]
fn files_to_be_written_have_names_and_are_two() {
    let office = office();
    let same = office.path("same");
    let line = format!("{} --secret-out {same} --rejects {same}", import("registrazioni.csv"));
    office.by("anna").refuses(2, "file-twice", &line);
    office.by("anna").refuses(2, "name-needed", &format!("{} --secret-out -", import("registrazioni.csv")));
    let nowhere = office.path("nowhere/halves");
    office.by("anna").refuses(
        1,
        "file-unwritable",
        &format!("{} --secret-out {nowhere}", import("registrazioni.csv")),
    );
    assert!(!fs::exists(&same).unwrap());
    let hint = office.by("anna").run(&format!("{} --dry-run", import("registrazioni.csv"))).stderr;
    assert!(hint.contains("registrazioni.csv --secret-out FILE"), "{hint}");
}

// 002-07, U-27
#[test]
fn who_says_yes_and_no_in_one_list_is_for_somebody_to_ask() {
    let office = office();
    let (yes, no) = (object(&[]), object(&[("privacy", false.into())]));
    let line = |name: &str, lines: [&Value; 2]| {
        let file = office.file(name, format!("{}\n{}\n", lines[0], lines[1]));
        format!("import registrations {file} --secret-out {}", office.path(&format!("{name}.halves")))
    };
    office.by("anna").fails(6, "rows-rejected", &line("no-yes", [&no, &yes]));
    assert_eq!(findings(&office, 1), ["1 rejected privacy-refused", "2 rejected duplicate-conflict"]);
    assert_eq!(office.rows("account"), 0);
    office.by("anna").fails(6, "rows-rejected", &line("yes-no", [&yes, &no]));
    assert_eq!(office.by("anna").json("user show CLMRNI91D57L219M")["conflict"], true);
    office.by("anna").refuses(4, "user-conflict", "request submit 2026-000001");
}
