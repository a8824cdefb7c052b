mod columns;
mod reader;
mod rejects;
mod rows;
mod samples;

use super::*;
use jiff::civil::date;
use std::io::{self, Read};

/// An input that gives no more than `step` bytes at a time, as a pipe may.
struct Slow {
    bytes: io::Cursor<Vec<u8>>,
    step: usize,
}

impl Read for Slow {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let step = self.step.min(buffer.len());
        self.bytes.read(&mut buffer[..step])
    }
}

fn open(bytes: impl Into<Vec<u8>>) -> Result<Reader, ImportError> {
    open_in_steps(bytes, usize::MAX)
}

fn open_in_steps(bytes: impl Into<Vec<u8>>, step: usize) -> Result<Reader, ImportError> {
    Reader::open(Slow { bytes: io::Cursor::new(bytes.into()), step }, Options::default())
}

fn rows(reader: &mut Reader) -> Vec<RawRow> {
    let chunks = std::iter::from_fn(|| Some(reader.next_chunk(7).unwrap()).filter(|chunk| !chunk.is_empty()));
    chunks.flatten().collect()
}

fn sample(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn grandi_utenti(header: &csv::StringRecord) -> Result<Columns, ColumnsError> {
    Columns::resolve(header, &Table::grandi_utenti().unwrap(), &Mapping::default(), &[])
}

/// A file judged to its end, as the caller of this layer does it.
struct Judged {
    raw: Vec<RawRow>,
    rows: Vec<CheckedRow>,
    rejects: Vec<u8>,
}

fn judge(bytes: impl Into<Vec<u8>>) -> Judged {
    let mut reader = open(bytes).unwrap();
    let columns = grandi_utenti(&reader.header().fields).unwrap();
    let mut rejects = RejectsWriter::new(Vec::new(), reader.dialect(), reader.header(), &columns);
    let (mut duplicates, mut checked) = (Duplicates::new(), Vec::new());
    let raw = rows(&mut reader);
    for raw in &raw {
        let mut row = check(raw, &columns, &rules(), date(2026, 11, 20));
        duplicates.judge(&mut row);
        match row.outcome {
            RowOutcome::Ready | RowOutcome::Warned => duplicates.take(&row),
            RowOutcome::Rejected => {
                rejects.write(reader.encoding(), raw, &row, "da correggere; però", "").unwrap()
            }
            RowOutcome::Skipped => {}
        }
        checked.push(row);
    }
    Judged { raw, rows: checked, rejects: rejects.finish().unwrap() }
}

fn rules() -> Rules {
    use Field::{Association, Email, MembershipNumber, Sex};
    Rules {
        mandatory: vec![Sex, Email, Association, MembershipNumber],
        associations: ["ANCIT", "ANCOT", "INT", "LAPET"].map(str::to_owned).to_vec(),
        ..Rules::default()
    }
}

fn words(row: &CheckedRow) -> Vec<&'static str> {
    row.findings.iter().map(|found| found.finding.as_str()).collect()
}
