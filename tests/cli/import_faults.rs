//! The dirty sample: every fault named at its line, mended, and imported again.

use crate::import::import;
use crate::support::{Sandbox, column};
use serde_json::Value;
use std::fs;

/// Line, finding and outcome of every row, as the truth table of the sample tells them.
const TRUTH: [(u64, &str, &str); 30] = [
    (2, "", "imported"),
    (3, "check-character", "rejected"),
    (4, "letter-for-digit", "rejected"),
    (5, "length", "rejected"),
    (6, "normalised", "warned"),
    (7, "sex-mismatch", "rejected"),
    (8, "birth-date-mismatch", "rejected"),
    (9, "date-format", "warned"),
    (10, "date-impossible", "rejected"),
    (11, "birthplace-unknown", "rejected"),
    (12, "birth-province-mismatch", "warned"),
    (13, "cap-zeros-lost", "warned"),
    (14, "phone-digits-lost", "rejected"),
    (15, "email-invalid", "rejected"),
    (16, "email-missing", "rejected"),
    (17, "pec-doubtful", "warned"),
    (18, "association-unknown", "rejected"),
    (19, "membership-missing", "rejected"),
    (20, "duplicate-row", "skipped"),
    (21, "duplicate-conflict", "rejected"),
    (22, "vat-check-digit", "rejected"),
    (23, "vat-zeros-lost", "warned"),
    (24, "document-expired", "rejected"),
    (25, "document-number-format", "warned"),
    (26, "mojibake", "rejected"),
    (27, "names-swapped", "rejected"),
    (28, "row-short", "rejected"),
    (29, "row-long", "rejected"),
    (30, "sex-missing", "warned"),
    (31, "row-empty", "skipped"),
];

/// An office that imported the dirty sample, with the rejects on the desk.
pub fn dirty() -> (Sandbox, Value) {
    let office = Sandbox::office();
    let line = format!("{} --rejects {}", import("grandi_utenti_sporco.csv"), office.path("rejects.csv"));
    let report = office.by("anna").fails(6, "rows-rejected", &line).report();
    (office, report)
}

/// The rejects as text; the letters of the code page stay one character each.
pub fn rejects(office: &Sandbox) -> String {
    fs::read(office.path("rejects.csv")).unwrap().iter().map(|it| char::from(*it)).collect()
}

/// Puts a text of the code page on the desk.
pub fn on_desk(office: &Sandbox, name: &str, text: &str) -> String {
    office.file(name, text.chars().map(|it| it as u8).collect::<Vec<_>>())
}

fn shown(office: &Sandbox, run: u64) -> Vec<(u64, String, String)> {
    let rows = office.by("anna").json(&format!("import show {run} --limit 0"));
    let row = |it: &Value| {
        let findings = column(&it["findings"], "finding").join(" ");
        (it["line"].as_u64().unwrap(), findings, it["outcome"].as_str().unwrap().to_owned())
    };
    rows.as_array().unwrap().iter().map(row).collect()
}

#[test]
fn every_row_ends_as_the_truth_table_says() {
    let (office, report) = dirty();
    let truth = TRUTH.map(|(line, finding, outcome)| (line, finding.to_owned(), outcome.to_owned()));
    assert_eq!(shown(&office, 1), truth);
    let totals =
        ["rows", "imported", "warnings", "rejected", "skipped"].map(|name| report[name].as_u64().unwrap());
    assert_eq!(totals, [30, 9, 8, 19, 2]);
}

#[test]
fn the_rows_of_one_outcome_are_picked_out() {
    let (office, _) = dirty();
    for (outcome, count) in [("imported", 1), ("warned", 8), ("rejected", 19), ("skipped", 2)] {
        let rows = office.by("anna").json(&format!("import show 1 --outcome {outcome}"));
        assert_eq!(rows.as_array().unwrap().len(), count, "{outcome}");
    }
    let page = office.by("anna").json("import show 1 --limit 2 --after 29");
    assert_eq!(column(&page, "line"), ["30", "31"]);
    office.by("anna").refuses(2, "usage", "import show 1 --outcome lost");
}

#[test]
fn a_fault_comes_with_its_column_what_was_typed_and_what_was_meant() {
    let (office, _) = dirty();
    let rows = office.by("anna").json("import show 1 --outcome rejected --limit 0");
    let fault = |line: u64| {
        rows.as_array().unwrap().iter().find(|it| it["line"] == line).unwrap()["findings"][0].clone()
    };
    assert_eq!(fault(4)["proposal"], "GLLVNT70C42L378J");
    assert_eq!(
        (&fault(15)["column"], &fault(15)["typed"]),
        (&"email".into(), &"andrea.milani(at)example.com".into())
    );
    assert_eq!(fault(27)["proposal"], "Riva Domenico");
}

#[test]
fn what_one_answer_alone_allows_is_repaired() {
    let (office, _) = dirty();
    let full = |cf: &str| office.by("anna").json(&format!("user show {cf} --full"));
    assert!(full("FBBCHR97S59I981X")["address"].as_str().unwrap().contains("00184 Roma"));
    assert_eq!(full("CRSCHR99C69B856Q")["vat"], "00123450587");
    assert_eq!(full("LNGNDR93E14B157F")["sex"], "M");
    assert_eq!(full("PLLLSN48L16B639B")["born"], "1948-07-16");
    assert_eq!(full("MRNLCU51A16E472R")["surname"], "Mariani");
}

// U-13: of two rows with one code the first is taken; the account waits for somebody to ask.
#[test]
fn two_rows_that_disagree_flag_the_account() {
    let (office, _) = dirty();
    let flagged = office.by("anna").json("user list --conflict --full");
    assert_eq!(column(&flagged, "codice_fiscale"), ["VLLFNC57T26B476F"]);
    assert_eq!(column(&flagged, "email"), ["franco.villa@example.com"]);
}

#[test]
fn the_rejects_are_the_rows_as_they_came_behind_four_columns() {
    let (office, _) = dirty();
    let (text, source) =
        (rejects(&office), fs::read(crate::import::sample("grandi_utenti_sporco.csv")).unwrap());
    let source: Vec<String> =
        source.split(|it| *it == b'\n').map(|row| row.iter().map(|it| char::from(*it)).collect()).collect();
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert!(lines[0].starts_with("riga;codici;spiegazione;accetta;cognome;nome;"), "{}", lines[0]);
    assert_eq!(lines.len(), 20);
    for line in &lines[1..] {
        let number: usize = line.split(';').next().unwrap().parse().unwrap();
        let row = source[number - 1].trim_end_matches('\r');
        assert!(line.ends_with(&format!(";;{row}")), "line {number}: {line}");
        let (_, finding, _) = TRUTH[number - 2];
        assert_eq!(line.split(';').nth(1), Some(finding));
    }
}

#[test]
fn the_dirty_file_again_imports_nothing_and_rejects_the_same_rows() {
    let (office, _) = dirty();
    let (accounts, messages) = (office.rows("account"), office.rows("message"));
    let again = office.by("anna").fails(6, "rows-rejected", &import("grandi_utenti_sporco.csv")).report();
    let totals =
        ["rows", "imported", "warnings", "rejected", "skipped"].map(|name| again[name].as_u64().unwrap());
    assert_eq!(totals, [30, 0, 0, 19, 11]);
    assert_eq!((office.rows("account"), office.rows("message")), (accounts, messages));
    let rejected =
        |run: u64| -> Vec<_> { shown(&office, run).into_iter().filter(|it| it.2 == "rejected").collect() };
    assert_eq!(rejected(2), rejected(1));
}

/// The rejects with every fault mended that a clerk can mend.
pub fn mended(text: &str) -> String {
    [
        ("SLVDVD92M27C380Y", "SLVDVD92M27C380X"),
        ("GLLVNT7OC42L378J", "GLLVNT70C42L378J"),
        ("PLLRTI71L52A271X;M", "PLLRTI71L52A271X;F"),
        ("17/06/1952", "16/06/1952"),
        ("30/02/1990", "10/04/1990"),
        ("Veneziaa", "Venezia"),
        ("3,93E+11", "393 0001112"),
        ("(at)", "@"),
        ("98121;Messina;ME;;caterina", "98121;Messina;ME;caterina.mancini@example.com;caterina"),
        (";CNA;", ";INT;"),
        ("ANCIT;;22/12/2010", "ANCIT;77777/BO;22/12/2010"),
        ("63884490393", "63884490390"),
        ("14/03/2019;10/08/2026", "14/03/2029;10/08/2026"),
        ("NicolÃ²", "Nicol\u{f2}"),
        ("Domenico;Riva", "Riva;Domenico"),
        ("Via Roma; interno 3", "Via Roma interno 3"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (wrong, right)| {
        assert!(text.contains(wrong), "{wrong} is not there to be mended");
        text.replace(wrong, right)
    })
}

#[test]
fn the_rejects_are_mended_and_imported_again() {
    let (office, _) = dirty();
    let file = on_desk(&office, "mended.csv", &mended(&rejects(&office)));
    let line = format!("import grandi-utenti {file}");
    let report = office.by("anna").fails(6, "rows-rejected", &line).report();
    let left: Vec<_> = shown(&office, 2).into_iter().filter(|it| it.2 == "rejected").map(|it| it.1).collect();
    assert_eq!(left, ["length", "duplicate-conflict", "row-short"], "nobody knows the rest: {report}");
    assert_eq!(report["imported"], 16);
    assert_eq!(office.by("anna").json("user show NCLNNA75H45H501F")["surname"], "Nicolò");
}

/// The row of a line, alone with the header, with a reason under `accetta`.
fn accepted(office: &Sandbox, line: u64, reason: &str) -> String {
    let text = rejects(office);
    let row = text.lines().find(|it| it.starts_with(&format!("{line};"))).unwrap();
    let head = text.lines().next().unwrap();
    let end = row.find(";;").unwrap();
    on_desk(office, "accepted.csv", &format!("{head}\r\n{};{reason}{}\r\n", &row[..end], &row[end + 1..]))
}

// U-09: a mismatch can be lawful; a reason takes the row and stays with the account.
#[test]
fn a_reason_takes_a_row_whose_only_fault_is_a_mismatch() {
    for (line, cf) in [(7, "PLLRTI71L52A271X"), (8, "RZZLCN52H16M145G")] {
        let (office, _) = dirty();
        let file = accepted(&office, line, "adozione");
        let report = office.by("anna").json(&format!("import grandi-utenti {file}"));
        assert_eq!(report["imported"], 1, "line {line}");
        assert_eq!(office.by("anna").json(&format!("user show {cf}"))["mismatch_reason"], "adozione");
    }
}

#[test]
fn a_reason_takes_no_row_that_is_simply_wrong() {
    for line in [3, 15, 16, 18, 24] {
        let (office, _) = dirty();
        let file = accepted(&office, line, "adozione");
        let report =
            office.by("anna").fails(6, "rows-rejected", &format!("import grandi-utenti {file}")).report();
        assert_eq!((&report["imported"], &report["rejected"]), (&0.into(), &1.into()), "line {line}");
    }
}

#[test]
fn rejects_of_rejects_have_the_same_four_columns() {
    let (office, _) = dirty();
    let again = office.path("again.csv");
    let line = format!("import grandi-utenti {} --rejects {again}", office.path("rejects.csv"));
    office.by("anna").fails(6, "rows-rejected", &line);
    let first: Vec<String> = rejects(&office).lines().map(str::to_owned).collect();
    let second: Vec<String> = fs::read(again)
        .unwrap()
        .split(|it| *it == b'\n')
        .map(|row| row.iter().map(|it| char::from(*it)).collect::<String>().trim_end().to_owned())
        .collect();
    assert_eq!(second[0], first[0]);
    assert_eq!(second[1].matches(';').count(), first[1].matches(';').count());
}
