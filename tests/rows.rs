//! The table of the procedures' rows, `data/rows.csv`: each row with the tests that show it and what they see. The few
//! that are the portal's alone have a reason in the place of a test.

#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "a test says why it stops")]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

/// The five documents, what is settled between them, what staff do, unhappy paths, what staff do in each procedure: how
/// many rows each has.
const ROWS: [(&str, u32); 13] = [
    ("000", 25),
    ("001", 28),
    ("002", 23),
    ("003", 10),
    ("004", 18),
    ("C", 20),
    ("A", 15),
    ("U", 35),
    ("P0", 6),
    ("P1", 6),
    ("P2", 6),
    ("P3", 6),
    ("P4", 7),
];

const TABLE: &str = include_str!("data/rows.csv");

/// A line of the table: row, test, what it shows.
fn lines() -> impl Iterator<Item = [&'static str; 3]> {
    TABLE.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(';').collect();
        cells.try_into().unwrap_or_else(|_| panic!("`{line}` has not three cells"))
    })
}

#[test]
fn every_row_of_the_procedures_has_a_test_that_shows_it_or_a_reason() {
    let mut shown: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for [row, test, shows] in lines() {
        assert!(!shows.is_empty() && shows.chars().count() <= 140 && !shows.ends_with('.'), "{row}: {shows}");
        shown.entry(row).or_default().push(test);
    }
    for (row, tests) in &shown {
        assert!(tests.len() == 1 || tests.iter().all(|it| !it.is_empty()), "{row} has a test and a reason");
    }
    let named = |(part, last): (&'static str, u32)| {
        (1..=last).map(move |row| match part.starts_with('P') {
            true => format!("{part}-{row}"),
            false => format!("{part}-{row:02}"),
        })
    };
    let all: Vec<String> = ROWS.into_iter().flat_map(named).collect();
    assert_eq!(all.len(), 205);
    let missing: Vec<&String> = all.iter().filter(|row| !shown.contains_key(row.as_str())).collect();
    assert!(missing.is_empty(), "no line of the table is about {missing:?}");
    let strange: Vec<_> = shown.keys().filter(|row| !all.iter().any(|it| it == *row)).collect();
    assert!(strange.is_empty(), "there are no rows {strange:?}");
}

#[test]
fn every_test_of_the_table_is_one() {
    let mut files: HashMap<&str, String> = HashMap::new();
    for [row, test, _] in lines().filter(|[_, test, _]| !test.is_empty()) {
        let (path, name) =
            test.split_once("::").unwrap_or_else(|| panic!("{row}: `{test}` names no function"));
        let text = files.entry(path).or_insert_with(|| {
            let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
            fs::read_to_string(whole).unwrap_or_else(|error| panic!("{row}: {path}: {error}"))
        });
        let name = name.rsplit("::").next().unwrap_or(name);
        let function = format!("fn {name}()");
        let at = text.find(&function).unwrap_or_else(|| panic!("{row}: {path} has no `{function}`"));
        let before: Vec<&str> = text[..at].lines().rev().take(3).collect();
        assert!(before.iter().any(|line| line.contains("#[test]")), "{row}: `{name}` in {path} is no test");
    }
}
