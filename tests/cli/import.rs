//! `sportello import grandi-utenti`: lists as the associations send them.

use crate::support::{ROSSI, Sandbox, column, form};
use insta::assert_snapshot;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// A file of tests/data.
pub fn sample(name: &str) -> String {
    format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"))
}

pub fn import(name: &str) -> String {
    format!("import grandi-utenti {}", sample(name))
}

const HEADER: &str = "cognome;nome;codice_fiscale;sesso;data_nascita;comune_nascita;provincia_nascita;indirizzo;\
                      numero_civico;cap;comune_residenza;provincia_residenza;email;associazione;numero_tessera\n";
const ROW: &str = "Rossi;Mario;RSSMRA80A01H501U;M;01/01/1980;Roma;RM;Via Roma;7;40121;Bologna;BO;\
                   mario.rossi@example.com;LAPET;LP/1\n";

fn totals(report: &Value) -> [u64; 5] {
    ["rows", "imported", "warnings", "rejected", "skipped"].map(|name| report[name].as_u64().unwrap())
}

/// The codes of the accounts in the order in which they were registered.
fn accounts(office: &Sandbox) -> Vec<String> {
    column(&office.by("anna").json("user list --limit 0"), "codice_fiscale")
}

/// The codes of a sample in the order of its rows.
fn codes(name: &str, delimiter: char) -> Vec<String> {
    let bytes = fs::read(sample(name)).unwrap();
    let text: String = bytes.iter().map(|it| char::from(*it)).collect();
    text.lines().skip(1).map(|row| row.split(delimiter).nth(2).unwrap().to_owned()).collect()
}

// P4-1, A-11: the same list in the three forms in which spreadsheets save it.
#[test]
fn a_clean_list_is_imported_whole_in_each_of_its_forms() {
    for (name, delimiter, encoding) in [
        ("grandi_utenti.csv", ",", "utf-8"),
        ("grandi_utenti_excel.csv", ";", "windows-1252"),
        ("grandi_utenti_utf8bom.csv", ";", "utf-8"),
    ] {
        let office = Sandbox::office();
        let report = office.by("anna").json(&import(name));
        assert_eq!((totals(&report)[1], totals(&report)[3]), (50, 0), "{name}");
        assert_eq!((&report["rows"], &report["delimiter"]), (&50.into(), &delimiter.into()), "{name}");
        assert!(report["encoding"].as_str().unwrap().starts_with(encoding), "{name}: {}", report["encoding"]);
        assert_eq!(accounts(&office), codes(name, delimiter.chars().next().unwrap()), "{name}");
    }
}

#[test]
fn the_report_of_an_import_says_all_of_it() {
    let office = Sandbox::office();
    let report = office.by("anna").json(&import("grandi_utenti.csv"));
    assert_snapshot!(form(&report, &["sha256", "seconds"]), @r#"
    {
      "run": 1,
      "file": "grandi_utenti.csv",
      "sha256": "…",
      "encoding": "utf-8",
      "delimiter": ",",
      "ignored": [],
      "unused": [],
      "rows": 50,
      "imported": 50,
      "warnings": 0,
      "rejected": 0,
      "skipped": 0,
      "dry_run": false,
      "seconds": "…"
    }
    "#);
    let listed = office.by("anna").json("import list");
    assert_snapshot!(form(&listed, &["sha256"]), @r#"
    [
      {
        "run": 1,
        "kind": "grandi-utenti",
        "file": "grandi_utenti.csv",
        "sha256": "…",
        "encoding": "utf-8",
        "delimiter": ",",
        "rows": 50,
        "imported": 50,
        "warnings": 0,
        "rejected": 0,
        "skipped": 0,
        "operator": "anna",
        "started_at": "2026-11-02T09:00:00Z",
        "finished_at": "2026-11-02T09:00:00Z"
      }
    ]
    "#);
    assert_eq!(listed[0]["sha256"], report["sha256"]);
}

#[test]
fn a_province_that_stands_twice_is_of_birth_first_and_then_of_residence() {
    let office = Sandbox::office();
    let report = office.by("anna").json(&import("grandi_utenti_intestazioni_doppie.csv"));
    assert_eq!(totals(&report), [5, 5, 0, 0, 0]);
    let shown = office.by("anna").json("user show MRTSFN73P19B507N --full");
    assert_eq!(shown["birth_province"], "FI");
    assert!(shown["address"].as_str().unwrap().ends_with("86100 Campobasso CB"), "{shown}");
}

#[test]
fn every_row_taken_is_an_account_with_its_mail_waiting() {
    let office = Sandbox::office();
    office.by("anna").json(&import("grandi_utenti_intestazioni_doppie.csv"));
    let waiting = office.by("dario").json("message list --kind grandi-utenti");
    assert_eq!(column(&waiting, "state"), ["queued"; 5]);
    let shown = office.by("anna").json("user show BNCMTN53R41M082H");
    assert_eq!((&shown["profile"], &shown["state"]), (&"punto-cliente".into(), &"registered".into()));
    assert_eq!(office.sends()["sent"], 5);
}

#[test]
fn a_dry_run_finds_everything_and_changes_nothing() {
    let office = Sandbox::office();
    let (before, events) = (office.picture(), office.events());
    let dry = office.by("anna").fails(
        6,
        "rows-rejected",
        &format!("{} --dry-run", import("grandi_utenti_sporco.csv")),
    );
    let report = dry.report();
    assert_eq!(totals(&report), [30, 9, 8, 19, 2]);
    assert_eq!((&report["dry_run"], &report["run"]), (&true.into(), &Value::Null));
    assert!(dry.stderr.lines().count() > 19, "each fault has a line, and the error the last: {dry:#?}");
    assert_eq!((office.picture(), office.events()), (before, events));
    let clean = office.by("anna").json(&format!("{} --dry-run", import("grandi_utenti.csv")));
    assert_eq!(totals(&clean), [50, 50, 0, 0, 0]);
    assert_eq!(office.events(), events);
}

#[test]
fn what_is_put_right_on_the_way_is_named() {
    let office = Sandbox::office();
    let line = format!("{} --lang en", import("grandi_utenti_sporco.csv"));
    let answer = office.by("anna").fails(6, "rows-rejected", &line);
    assert!(answer.stderr.contains("line 13, taken: "), "{answer:#?}");
    assert_eq!(office.by("anna").json("user show MRLLRA89R66Z330V")["birth_province"], "EE");
}

#[test]
fn a_dry_run_knows_who_is_registered() {
    let office = Sandbox::office();
    office.by("anna").json(&import("grandi_utenti.csv"));
    let dry = office.by("anna").json(&format!("{} --dry-run", import("grandi_utenti.csv")));
    assert_eq!(totals(&dry), [50, 0, 0, 0, 50]);
}

#[test]
fn a_clean_file_again_imports_nothing_and_is_no_failure() {
    let office = Sandbox::office();
    office.by("anna").json(&import("grandi_utenti.csv"));
    let messages = office.messages().len();
    let again = office.by("anna").json(&import("grandi_utenti.csv"));
    assert_eq!(totals(&again), [50, 0, 0, 0, 50]);
    let rows = office.by("anna").json("import show 2 --limit 0");
    assert!(rows.as_array().unwrap().iter().all(|it| it["findings"][0]["finding"] == "already-registered"));
    assert_eq!((office.rows("account"), office.messages().len()), (50, messages));
}

#[test]
fn the_same_people_in_another_file_are_the_same_people() {
    let office = Sandbox::office();
    office.by("anna").json(&import("grandi_utenti.csv"));
    let bom = office.by("anna").json(&import("grandi_utenti_utf8bom.csv"));
    assert_eq!(totals(&bom), [50, 0, 0, 0, 50]);
    let other = office.file("other.csv", format!("{HEADER}{ROW}"));
    assert_eq!(office.by("anna").json(&format!("import grandi-utenti {other}"))["imported"], 1);
    let reordered = "email,nome,cognome,codice_fiscale,sesso,data_nascita,comune_nascita,provincia_nascita,indirizzo,\
                     numero_civico,cap,comune_residenza,provincia_residenza,associazione,numero_tessera\n\
                     MARIO.ROSSI@example.com,MARIO,ROSSI,RSSMRA80A01H501U,M,01/01/1980,ROMA,RM,VIA ROMA,7,40121,BOLOGNA,BO,LAPET,LP/1\n";
    let reordered = office.file("reordered.csv", reordered);
    assert_eq!(office.by("anna").json(&format!("import grandi-utenti {reordered}"))["skipped"], 1);
}

#[test]
fn somebody_registered_by_hand_is_not_registered_again() {
    let office = Sandbox::office().with(&ROSSI, "punto-cliente");
    let file = office.file("list.csv", format!("{HEADER}{ROW}"));
    assert_eq!(office.by("anna").json(&format!("import grandi-utenti {file}"))["skipped"], 1);
}

// U-13: other data for a person who is registered: both stand until somebody settles it.
#[test]
fn other_data_for_the_same_person_are_rejected_and_the_account_is_flagged() {
    let office = Sandbox::office();
    let file = office.file("list.csv", format!("{HEADER}{ROW}"));
    office.by("anna").json(&format!("import grandi-utenti {file}"));
    let other =
        office.file("other.csv", format!("{HEADER}{}", ROW.replace("mario.rossi@", "altra.casella@")));
    let before = office.events();
    office.by("anna").fails(6, "rows-rejected", &format!("import grandi-utenti {other}"));
    assert!(office.actions_since(before).contains(&"user-conflict".to_owned()));
    let shown = office.by("anna").json(&format!("user show {} --full", ROSSI.cf));
    assert_eq!((&shown["conflict"], &shown["email"]), (&true.into(), &ROSSI.email.into()));
    assert_eq!(column(&office.by("anna").json("user list --conflict"), "codice_fiscale"), [ROSSI.cf]);
    office
        .by("anna")
        .json(&format!("user edit {} --town Imola --cap 40026 --evidence 'carta vista'", ROSSI.cf));
    assert_eq!(office.by("anna").json("user list --conflict"), serde_json::json!([]));
}

#[test]
fn one_thread_and_two_end_alike() {
    let taken = |jobs: u8| {
        let office = Sandbox::office();
        let line = format!("{} --jobs {jobs}", import("grandi_utenti_sporco.csv"));
        let report = office.by("anna").fails(6, "rows-rejected", &line).report();
        (totals(&report), accounts(&office), office.by("anna").json("import show 1 --limit 0"))
    };
    assert_eq!(taken(1), taken(2));
    let office = Sandbox::office();
    office.by("anna").refuses(2, "usage", &format!("{} --jobs 0", import("grandi_utenti.csv")));
}

#[test]
fn a_list_may_come_through_a_pipe() {
    let office = Sandbox::office();
    let list = fs::read(sample("grandi_utenti_excel.csv")).unwrap();
    let report = office.by("anna").feeding(list).json("import grandi-utenti -");
    assert_eq!((&report["file"], &report["imported"]), (&"-".into(), &50.into()));
}

#[test]
fn a_service_imports_with_its_token() {
    let office = Sandbox::office().with_service("loader", "import");
    let report = office.by_service("loader").json(&import("grandi_utenti_intestazioni_doppie.csv"));
    assert_eq!(report["imported"], 5);
    assert_eq!(office.by_service("loader").json("import list")[0]["operator"], "loader");
}

#[test]
fn columns_of_other_names_are_told_by_a_mapping() {
    let office = Sandbox::office();
    let list = format!("{HEADER}{ROW}").replace("codice_fiscale", "Chiave socio");
    let file = office.file("list.csv", list);
    let line = format!("import grandi-utenti {file}");
    office.by("anna").refuses(4, "columns-unusable", &line);
    let mapping = office.file("mapping.toml", "codice_fiscale = \"Chiave socio\"");
    assert_eq!(office.by("anna").json(&format!("{line} --mapping {mapping}"))["imported"], 1);
}

#[test]
fn a_mapping_that_fits_nothing_is_refused() {
    let office = Sandbox::office();
    for (text, kind) in [
        ("codice_fiscale = \"Chiave socio\"", "columns-unusable"),
        ("shoe_size = \"Numero\"", "invalid-value"),
        ("codice_fiscale", "invalid-value"),
    ] {
        let mapping = office.file("mapping.toml", text);
        office.by("anna").refuses(4, kind, &format!("{} --mapping {mapping}", import("grandi_utenti.csv")));
    }
    office.by("anna").refuses(
        1,
        "file-unreadable",
        &format!("{} --mapping no-such.toml", import("grandi_utenti.csv")),
    );
}

#[test]
fn what_is_no_list_is_refused_before_the_first_row() {
    let office = Sandbox::office();
    for (name, bytes, kind) in [
        ("empty.csv", &b""[..], "file-unusable"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02", "columns-unusable"),
        ("letter.txt", b"Gentile ufficio,\nnon ho un elenco.\n", "columns-unusable"),
        ("headless.csv", ROW.as_bytes(), "columns-unusable"),
    ] {
        let file = office.file(name, bytes);
        office.by("anna").refuses(4, kind, &format!("import grandi-utenti {file}"));
    }
    assert_eq!(office.rows("import_run"), 0);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let office = Sandbox::office();
    let answer = office.by("anna").refuses(1, "file-unreadable", "import grandi-utenti no-such.csv");
    assert!(answer.stderr.contains("no-such.csv"), "{answer:#?}");
}

#[test]
fn the_rejects_are_for_the_clerk_alone_and_overwrite_nothing() {
    let office = Sandbox::office();
    let (fresh, taken) = (office.path("rejects.csv"), office.file("taken.csv", "of somebody"));
    let line = import("grandi_utenti_sporco.csv");
    office.by("anna").refuses(8, "file-there", &format!("{line} --rejects {taken}"));
    assert_eq!(office.read("taken.csv"), "of somebody");
    office.by("anna").fails(6, "rows-rejected", &format!("{line} --rejects {fresh}"));
    assert_eq!(fs::metadata(fresh).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_refused_import_leaves_no_rejects_behind() {
    let office = Sandbox::office();
    let (file, rejects) = (office.file("letter.txt", "Gentile ufficio,\n"), office.path("rejects.csv"));
    office.by("anna").refuses(
        4,
        "columns-unusable",
        &format!("import grandi-utenti {file} --rejects {rejects}"),
    );
    assert!(!Path::new(&rejects).exists(), "the next try would be refused because of it");
}

#[test]
fn runs_are_listed_from_the_last() {
    let office = Sandbox::office();
    for _ in 0..3 {
        office.by("anna").json(&import("grandi_utenti_intestazioni_doppie.csv"));
    }
    let runs = |what: &str| column(&office.by("anna").json(&format!("import list {what}")), "run");
    assert_eq!(runs(""), ["3", "2", "1"]);
    assert_eq!(runs("--limit 1 --after 3"), ["2"]);
}

#[test]
fn a_run_that_never_was_is_not_found() {
    Sandbox::office().by("anna").refuses(3, "import-missing", "import show 7");
}

#[test]
fn a_profile_past_its_day_takes_no_list() {
    let office = Sandbox::office();
    let folder = office.office_folder().join("profiles");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("punto-cliente.toml"), "valid_until = \"2026-11-01\"").unwrap();
    office.by("anna").refuses(4, "profile-closed", &import("grandi_utenti.csv"));
}

#[test]
fn a_dry_run_gives_scripts_an_object_for_each_row() {
    let office = Sandbox::office();
    let line = format!("{} --dry-run", import("grandi_utenti_sporco.csv"));
    let report = office.by("anna").fails(6, "rows-rejected", &line).report();
    let items = report["items"].as_array().unwrap();
    assert_eq!(items.len() as u64, report["rows"].as_u64().unwrap());
    let rejected = |items: &[Value]| items.iter().filter(|it| it["outcome"] == "rejected").count() as u64;
    assert_eq!(rejected(items), report["rejected"].as_u64().unwrap());
    let lines = office.by("anna").run(&format!("{line} --format jsonl"));
    let lines: Vec<Value> = lines.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (last, rows) = lines.split_last().unwrap();
    assert_eq!((rows, &last["rows"]), (&items[..], &report["rows"]));
    // What the run then tells of its rows is the same.
    office.by("anna").fails(6, "rows-rejected", &import("grandi_utenti_sporco.csv"));
    assert_eq!(office.by("anna").json("import show 1"), report["items"]);
    let empty = office
        .file("empty.csv", fs::read_to_string(sample("grandi_utenti.csv")).unwrap().lines().next().unwrap());
    assert_eq!(
        office.by("anna").json(&format!("import grandi-utenti {empty} --dry-run"))["items"],
        Value::Array(Vec::new())
    );
}
