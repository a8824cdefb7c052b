//! Every numbered row of the procedures is named by a test, beside the few that are the portal's or the organisation's
//! alone.

#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "a test says why it stops")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The five documents, what staff do, what is settled between the documents, unhappy paths: how many rows each has.
const ROWS: [(&str, u32); 8] =
    [("000", 25), ("001", 28), ("002", 23), ("003", 10), ("004", 18), ("A", 15), ("C", 20), ("U", 35)];

/// Rows with nothing to do for the office, and why.
const ELSEWHERE: [(&str, &str); 5] = [
    ("000-01", "names the actors: they register as persons, like everybody"),
    ("000-02", "the way through the pages of the portal"),
    ("000-04", "a choice in the form of the portal; each profile is one kind of user here"),
    ("001-28", "the menu of the portal"),
    ("002-05", "lists of the portal's form; here the place is looked up by name and province"),
];

#[test]
fn every_row_of_the_procedures_is_named_by_a_test() {
    let mut named = BTreeSet::new();
    for folder in ["tests", "src"] {
        read(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).as_path(), folder == "src", &mut named);
    }
    let elsewhere: BTreeSet<&str> = ELSEWHERE.iter().map(|(row, _)| *row).collect();
    let all = ROWS.iter().flat_map(|(part, last)| (1..=*last).map(move |row| format!("{part}-{row:02}")));
    let silent: Vec<String> =
        all.filter(|row| !named.contains(row) && !elsewhere.contains(row.as_str())).collect();
    assert!(silent.is_empty(), "no test names {silent:?}");
    let both: Vec<_> = elsewhere.iter().filter(|row| named.contains(**row)).collect();
    assert!(both.is_empty(), "{both:?} are named by a test and listed as somebody else's");
}

/// The rows that the comments of the tests in a folder name, one by one or as `000-07 … 000-09`.
fn read(folder: &Path, sources: bool, named: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, sources, named);
        } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("tests/rows.rs") {
            let text = fs::read_to_string(&path).unwrap();
            // Of the sources only the tests count.
            let is_of_tests = !sources || path.iter().any(|it| it == "tests" || it == "tests.rs");
            let tests = if is_of_tests {
                text.as_str()
            } else {
                text.split_once("#[cfg(test)]").map_or("", |it| it.1)
            };
            let comments = tests.lines().filter_map(|line| line.split_once("//")).map(|(_, comment)| comment);
            comments.for_each(|comment| rows(comment, named));
        }
    }
}

fn rows(comment: &str, named: &mut BTreeSet<String>) {
    let words = comment.split([' ', ',', ';', '(', ')', ':', '.']).filter(|word| !word.is_empty());
    let (mut last, mut through): (Option<(&str, u32)>, bool) = (None, false);
    for word in words {
        if word == "…" {
            through = true;
            continue;
        }
        let found = word.split_once('-').and_then(|(part, row)| {
            let known = ROWS.iter().find(|(name, _)| *name == part)?;
            Some((known.0, row.parse::<u32>().ok().filter(|_| row.len() == 2)?))
        });
        if let Some((part, row)) = found {
            let from = match last {
                Some((before, first)) if through && before == part => first,
                _ => row,
            };
            named.extend((from..=row).map(|row| format!("{part}-{row:02}")));
            last = Some((part, row));
        }
        through = false;
    }
}
