//! The tables beside the archive fit the archive.

use std::collections::BTreeSet;

use super::*;

const SUCCESSORS: &str = include_str!("../data/successors.csv");

/// The rows below the header.
fn rows<const N: usize>(csv: &'static str) -> Vec<[&'static str; N]> {
    let cells = |line: &'static str| line.split(',').collect::<Vec<_>>().try_into().expect(line);
    csv.lines().skip(1).map(cells).collect()
}

fn is_alive(text: &str) -> bool {
    by_code(code(text)).is_some_and(|place| place.valid_to.is_none())
}

#[test]
fn a_successor_is_alive_and_its_forerunner_is_not() {
    let mut known = BTreeSet::new();
    for [ended, successor, day] in rows::<3>(SUCCESSORS) {
        assert!(known.insert(ended), "{ended} has two rows");
        let last = by_code(code(ended)).and_then(|place| place.valid_to);
        let ended_before = day.parse::<Date>().unwrap().yesterday().unwrap();
        assert_eq!(last, Some(ended_before), "{ended}");
        assert!(is_alive(successor), "{ended} {successor}");
    }
    assert!(known.len() > 1_000);
}

#[test]
fn well_known_mergers_have_their_successor() {
    for (ended, successor) in [
        ("E667", "Lonato del Garda"),
        ("E151", "Gravedona ed Uniti"),
        ("D005", "Corigliano-Rossano"),
        ("H579", "Corigliano-Rossano"),
        ("A726", "Valsamoggia"),
        ("L548", "Valchiusa"),
        ("D877", "Reggio di Calabria"),
        ("A031", "Valfornace"),
    ] {
        let row = rows::<3>(SUCCESSORS).into_iter().find(|row| row[0] == ended).unwrap();
        assert_eq!(by_code(code(row[1])).unwrap().name, successor, "{ended}");
    }
    // Ceded towns have none.
    for ceded in ["D620", "G778", "M149"] {
        assert!(rows::<3>(SUCCESSORS).iter().all(|row| row[0] != ceded), "{ceded}");
    }
}
