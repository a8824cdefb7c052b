//! The tables beside the archive fit the archive.

use std::collections::BTreeSet;

use super::*;
use crate::model::letters::{Spelling, capitals};

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

const STATES: &str = include_str!("../data/stati_esteri.csv");
const COUNTRIES: &str = include_str!("../data/country_names.csv");

#[test]
fn every_name_of_a_country_has_one_code_that_is_in_the_archive() {
    let states = rows::<5>(STATES).into_iter();
    let official: BTreeSet<_> = states
        .flat_map(|[_, name, others, ..]| others.split('|').chain([name]))
        .map(|name| capitals(name, Spelling::Plain))
        .collect();
    let mut known = BTreeSet::new();
    for [name, text, kind] in rows::<3>(COUNTRIES) {
        assert!(by_code(code(text)).is_some_and(|place| place.is_foreign()), "{name} {text}");
        let key = capitals(name, Spelling::Plain);
        assert!(known.insert(key.clone()), "{name} has two rows");
        if kind == "name" {
            assert!(key.len() > 1, "{name}");
            assert!(!official.contains(&key), "{name} is in stati_esteri.csv already");
        }
    }
    assert!(known.len() > 1_000);
}

#[test]
fn a_sign_that_is_a_sigla_too_is_marked() {
    for [sign, _, kind] in rows::<3>(COUNTRIES).into_iter().filter(|row| row[2] != "name") {
        assert!(sign.bytes().all(|byte| byte.is_ascii_uppercase()), "{sign}");
        assert_eq!(sign.parse::<Province>().is_ok(), kind.ends_with("-sigla"), "{sign} {kind}");
        let kind = kind.trim_end_matches("-sigla");
        let lengths = match kind {
            "alpha2" => 2..=2,
            "alpha3" => 3..=3,
            "plate" => 1..=3,
            _ => panic!("{sign} {kind}"),
        };
        assert!(lengths.contains(&sign.len()), "{sign} {kind}");
    }
}

#[test]
fn ambiguous_names_have_no_row() {
    for name in ["Corea", "Jugoslavia", "Congo", "Georgia", "Guinea", "America", "Montecarlo"] {
        assert!(rows::<3>(COUNTRIES).iter().all(|row| row[0] != name), "{name}");
    }
}
