//! Rows a second on one thread: reading alone, and reading with judging, over the sample repeated.

#![allow(clippy::unwrap_used, reason = "a bench whose sample cannot be read has nothing to measure")]

use sportello::import::{Columns, Duplicates, Field, Mapping, Options, Reader, Rules, Table, check};
use std::io::Cursor;

const SAMPLE: &str = include_str!("../tests/data/grandi_utenti.csv");
const COPIES: usize = 100;

fn main() {
    divan::main();
}

fn file() -> Vec<u8> {
    let (header, rows) = SAMPLE.split_once('\n').unwrap_or_default();
    format!("{header}\n{}", rows.repeat(COPIES)).into_bytes()
}

fn counter() -> divan::counter::ItemsCount {
    divan::counter::ItemsCount::new(COPIES * SAMPLE.lines().skip(1).count())
}

#[divan::bench]
fn read(bencher: divan::Bencher) {
    bencher.counter(counter()).with_inputs(file).bench_values(|bytes| {
        let mut reader = Reader::open(Cursor::new(bytes), Options::default()).unwrap();
        while !reader.next_chunk(1000).unwrap().is_empty() {}
    });
}

#[divan::bench]
fn read_and_judge(bencher: divan::Bencher) {
    let rules = Rules {
        mandatory: vec![Field::Sex, Field::Email, Field::Association, Field::MembershipNumber],
        associations: ["ANCIT", "ANCOT", "INT", "LAPET"].map(str::to_owned).to_vec(),
        ..Rules::default()
    };
    let today = jiff::civil::date(2026, 11, 20);
    bencher.counter(counter()).with_inputs(file).bench_values(|bytes| {
        let mut reader = Reader::open(Cursor::new(bytes), Options::default()).unwrap();
        let table = Table::grandi_utenti().unwrap();
        let columns = Columns::resolve(&reader.header().fields, &table, &Mapping::default(), &[]).unwrap();
        let mut duplicates = Duplicates::new();
        loop {
            let chunk = reader.next_chunk(1000).unwrap();
            if chunk.is_empty() {
                return reader.finish().unwrap();
            }
            for raw in &chunk {
                let mut row = check(raw, &columns, &rules, today);
                duplicates.judge(&mut row);
                duplicates.take(&row);
            }
        }
    });
}
