//! Lists as scripts read them: whole unless a limit is given, and then with the way on.

use crate::request::{BOTH_SIDES, FORM, IDENTITY, pdf, submitted};
use crate::support::{BIANCO, MILANI, PELLEGRINO, ROSSI, Sandbox};
use serde_json::Value;

const ORG: &str = "12345678903";
const HEADER: &str = "cognome;nome;codice_fiscale;data_nascita;comune_nascita;email;associazione;numero_tessera;\
     indirizzo;cap;comune_residenza;provincia_residenza\n";

/// An office with two of everything that is listed.
fn office() -> Sandbox {
    let office = submitted()
        .with_service("portal", "identity")
        .with(&BIANCO, "casellario")
        .with_active(&MILANI)
        .with_active(&PELLEGRINO);
    let anna = office.by("anna");
    anna.done(&format!("request open {} --kind dispositive --mobile 3335550002 --cap 40121", MILANI.cf));
    anna.done(&format!("document add 2026-000002 {IDENTITY} {}", pdf(BOTH_SIDES)));
    anna.done(&format!("document add 2026-000002 --kind signed-form {}", pdf(FORM)));
    anna.done("request submit 2026-000002");
    anna.done(&format!("organisation add {ORG} --name 'CAF di Prova' --kind caf"));
    anna.done("organisation add 00743110157 --name 'Ente di Prova'");
    let codes = office.file("codes", "code;name;email\n0012345679;Ditta Uno;\n0012345680;Ditta Due;\n");
    anna.done(&format!("company import {codes}"));
    for reference in ["a", "b"] {
        let proof = "--provider spid --level 2 --date 2026-11-01 --reference";
        office.by_service("portal").done(&format!("identity confirm {} {proof} {reference}", PELLEGRINO.cf));
    }
    for role in ["operator", "manager"] {
        anna.done(&format!("delegate grant {ORG} {} --role {role}", PELLEGRINO.cf));
    }
    for (file, rows) in [("one", "x\ny\n"), ("other", "z\n")] {
        let file = office.file(file, format!("{HEADER}{rows}"));
        anna.fails(6, "rows-rejected", &format!("import grandi-utenti {file}"));
    }
    office
}

/// The items of a list in pages of one, and whether standard error told of the next page whenever there was one.
fn in_pages(office: &Sandbox, who: &str, line: &str) -> Vec<Value> {
    let (mut items, mut after) = (Vec::new(), String::new());
    loop {
        let answer = office.by(who).done(&format!("{line} --limit 1{after} -q --format json"));
        let page = answer.report();
        let [item] = &page.as_array().unwrap()[..] else { panic!("{line}: {answer:#?}") };
        let cursor = item["cursor"].as_str().map_or_else(|| item["cursor"].to_string(), str::to_owned);
        items.push(item.clone());
        after = format!(" --after {cursor}");
        if answer.stderr.is_empty() {
            return items;
        }
        assert_eq!(answer.stderr, format!("1 shown, more follow:{after}\n"), "{line}");
    }
}

#[test]
fn every_list_is_whole_and_comes_in_pages_too() {
    let office = office();
    let history = format!("user history {}", ROSSI.cf);
    let proofs = format!("identity list {}", PELLEGRINO.cf);
    let lists = [
        ("anna", "user list"),
        ("anna", "user search --born 1980-01-01"),
        ("anna", &history),
        ("anna", "request list"),
        ("bruno", "review queue"),
        ("anna", "document list 2026-000001"),
        ("anna", &proofs),
        ("admin", "operator list"),
        ("anna", "organisation list"),
        ("anna", "company list"),
        ("anna", "delegate list"),
        ("anna", "delegate search --surname Pellegrino"),
        ("anna", "import list"),
        ("anna", "import show 1"),
        ("anna", "message list"),
    ];
    for (who, line) in lists {
        let whole = office.by(who).json(line);
        let mut items = in_pages(&office, who, line);
        let least = if line.contains("search") { 1 } else { 2 };
        assert!(items.len() >= least, "{line}: {items:?}");
        for (item, whole) in items.iter_mut().zip(whole.as_array().unwrap()) {
            if whole.get("cursor").is_none() {
                item.as_object_mut().unwrap().remove("cursor");
            }
        }
        assert_eq!(Value::from(items), whole, "{line}");
    }
}

#[test]
fn only_a_table_stops_by_itself_and_says_so_also_when_quiet() {
    let office = Sandbox::office();
    let file = office.file("list", HEADER.to_owned() + &"x\n".repeat(60));
    office.by("anna").fails(6, "rows-rejected", &format!("import grandi-utenti {file}"));
    let shown = |format: &str| office.by("anna").done(&format!("import show 1 -q --format {format}"));
    let table = shown("table");
    // Two lines are the header.
    assert_eq!(table.stdout.lines().count(), 52);
    assert_eq!(table.stderr, "50 shown, more follow: --after 51\n");
    for (format, lines) in [("jsonl", 60), ("csv", 61)] {
        let whole = shown(format);
        assert_eq!((whole.stdout.lines().count(), &*whole.stderr), (lines, ""), "{format}");
        assert!(!whole.stdout.contains("cursor"), "{format}");
    }
    let page = office.by("anna").done("import show 1 --limit 2 --after 59 -q --format csv");
    assert!(page.stdout.lines().next().unwrap().ends_with(";cursor"), "{page:#?}");
    assert_eq!((page.stdout.lines().count(), &*page.stderr), (3, ""), "{page:#?}");
}

#[test]
fn a_cursor_of_no_row_is_refused_and_no_empty_page() {
    let office = submitted();
    for (who, line) in
        [("anna", "document list 2026-000001"), ("bruno", "review queue"), ("admin", "operator list")]
    {
        office.by(who).refuses(2, "cursor-unusable", &format!("{line} --after nobody"));
    }
    office.by("bruno").refuses(3, "request-missing", "review queue --after 2026-000009");
}
