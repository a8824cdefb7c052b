//! Lists that other programs wrote, and what a careful reader of the rules takes of each: tests/data/outside/lists.

use crate::support::Sandbox;
use std::collections::BTreeSet;
use std::fs;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/outside/lists");

/// A list, and how many of its rows must be taken. `|` separates counts that are all right, `*` is any, `1+` is
/// one or more; a file that is no list has `refused` for its rows.
#[derive(serde::Deserialize)]
struct Expected {
    file: String,
    rows: String,
    imported: String,
    warned: String,
    rejected: String,
    encoding: String,
    why: String,
}

impl Expected {
    fn all() -> Vec<Self> {
        let mut table = csv::Reader::from_path(format!("{FOLDER}/expected.csv")).unwrap();
        table.deserialize().map(|row| row.unwrap()).collect()
    }

    /// What is wrong with a dry run, if anything.
    fn fault(&self, office: &Sandbox) -> Option<String> {
        let Self { file, why, .. } = self;
        let answer =
            office.by("anna").run(&format!("import grandi-utenti --dry-run --format json {FOLDER}/{file}"));
        let refused = answer.stdout.is_empty();
        if self.rows == "refused" || refused {
            let right = self.rows == "refused" && refused && answer.code == 4;
            return (!right).then(|| format!("{file}: {why}\n    exit {}: {}", answer.code, answer.stderr));
        }
        let report = answer.report();
        let encoding = report["encoding"].as_str().unwrap();
        let counts = [
            ("rows", &self.rows),
            ("imported", &self.imported),
            ("warnings", &self.warned),
            ("rejected", &self.rejected),
        ];
        let wrong = |(name, wanted): &(&str, &String)| {
            let count = report[name].as_u64().unwrap();
            (!is_one_of(count, wanted)).then(|| format!("{name} {count} not {wanted}"))
        };
        let mut faults: Vec<_> = counts.iter().filter_map(wrong).collect();
        if !self.encoding.split('|').any(|word| word == "*" || encoding.starts_with(word)) {
            faults.push(format!("{encoding} not {}", self.encoding));
        }
        (!faults.is_empty()).then(|| {
            let said = answer.stderr.lines().skip(1).take(3).map(|line| format!("\n    {line}"));
            format!("{file}: {why}\n    {}{}", faults.join(", "), said.collect::<String>())
        })
    }
}

fn is_one_of(count: u64, wanted: &str) -> bool {
    wanted.split('|').any(|wanted| match wanted.strip_suffix('+') {
        Some(least) => least.parse::<u64>().is_ok_and(|least| count >= least),
        None => wanted == "*" || wanted.parse() == Ok(count),
    })
}

/// The faults of the lists whose names begin with one of these.
#[track_caller]
fn are_taken_rightly(beginnings: &[&str]) {
    let office = Sandbox::office();
    let begins = |row: &Expected| beginnings.iter().any(|beginning| row.file.starts_with(beginning));
    let rows: Vec<_> = Expected::all().into_iter().filter(begins).collect();
    assert!(!rows.is_empty(), "no file begins with {beginnings:?}");
    let faults: Vec<_> = rows.iter().filter_map(|row| row.fault(&office)).collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), rows.len(), faults.join("\n"));
}

const SPREADSHEETS: [&str; 3] = ["libreoffice_", "excel_", "powershell_"];
const LIBRARIES: [&str; 6] = ["pandas", "exceljs", "papaparse", "json2csv", "csv_stringify", "python_"];
const TOOLS: [&str; 5] = ["miller_", "sqlite3", "php_", "perl_", "csvkit_"];
const HANDS: [&str; 7] =
    ["titolo_", "intestazioni_", "colonne_", "colonna_", "fine_", "delimitatore_", "doppia_"];
const NO_LISTS: [&str; 3] = ["cartella.", "tabella_", "elenco_"];

#[test]
fn lists_of_spreadsheets_are_taken() {
    are_taken_rightly(&SPREADSHEETS);
}

#[test]
fn lists_of_libraries_are_taken() {
    are_taken_rightly(&LIBRARIES);
}

#[test]
fn lists_of_databases_and_tools_are_taken() {
    are_taken_rightly(&TOOLS);
}

#[test]
fn lists_that_passed_through_hands_are_taken() {
    are_taken_rightly(&HANDS);
}

#[test]
fn what_is_no_list_is_refused() {
    are_taken_rightly(&NO_LISTS);
}

#[test]
fn every_list_is_in_the_table_and_has_a_test() {
    let rows: BTreeSet<_> = Expected::all().into_iter().map(|row| row.file).collect();
    let names = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(rows, names.filter(|name| name != "expected.csv").collect());
    let kinds = [SPREADSHEETS.as_slice(), &LIBRARIES, &TOOLS, &HANDS, &NO_LISTS].concat();
    for name in rows {
        assert!(kinds.iter().any(|kind| name.starts_with(kind)), "{name} is in no test");
    }
}
