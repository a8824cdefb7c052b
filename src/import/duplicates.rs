//! Who stands in a file twice. Half a million rows must fit beside the hashing, so a row costs a code packed into
//! eleven bytes and half a digest; the table is cut into shards, so that only a small one is ever copied as it grows.

use super::row::{CheckedRow, RowFinding, RowOutcome};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::finding::Finding;
use std::collections::HashMap;

const SHARDS: usize = 64;

type Code = [u8; 11];
type Content = [u8; 8];

/// The rows taken so far, at less than 48 bytes each.
pub struct Duplicates {
    shards: Vec<HashMap<Code, Content>>,
}

impl Default for Duplicates {
    fn default() -> Self {
        Self { shards: vec![HashMap::new(); SHARDS] }
    }
}

impl Duplicates {
    /// Nothing taken yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Turns the verdict on a row that would be taken but stands in the file already: with the same data it is
    /// skipped, with other data rejected. Rows must come in the order of the file.
    pub fn judge(&self, row: &mut CheckedRow) {
        let Some(code) = taken(row) else { return };
        let code = packed(&code);
        match self.shards[shard(&code)].get(&code) {
            Some(content) if *content == half(row) => {
                row.turn(RowOutcome::Skipped, RowFinding::whole_row(Finding::DuplicateRow))
            }
            Some(_) => row.turn(RowOutcome::Rejected, RowFinding::whole_row(Finding::DuplicateConflict)),
            None => {}
        }
    }

    /// Remembers who refused: a row that says otherwise contradicts this one.
    pub fn refused(&mut self, code: &CodiceFiscale) {
        let code = packed(code);
        self.shards[shard(&code)].entry(code).or_default();
    }

    /// Remembers a row that was taken, and only then: a row that failed is no first.
    pub fn take(&mut self, row: &CheckedRow) {
        if let Some(code) = taken(row) {
            let code = packed(&code);
            self.shards[shard(&code)].entry(code).or_insert_with(|| half(row));
        }
    }
}

/// The last digits of the packed number depend on every character of the code.
fn shard(code: &Code) -> usize {
    usize::from(code[0]) % SHARDS
}

fn taken(row: &CheckedRow) -> Option<CodiceFiscale> {
    row.sheet.as_ref().map(|sheet| sheet.codice_fiscale)
}

fn half(row: &CheckedRow) -> Content {
    row.digest.first_chunk().copied().unwrap_or_default()
}

/// Thirty-six characters and the end of a shorter code make base 37: sixteen places take 84 bits.
fn packed(code: &CodiceFiscale) -> Code {
    let place =
        |b: u8| u128::from(if b.is_ascii_digit() { b - b'0' + 1 } else { b.wrapping_sub(b'A') % 26 + 11 });
    let number = code.as_str().bytes().fold(0, |number, b| number * 37 + place(b));
    let mut packed = Code::default();
    packed.copy_from_slice(&number.to_le_bytes()[..11]);
    packed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stay_apart_when_packed() {
        let codes =
            ["RSSMRA80A01H501U", "RSSMRA80A01H50MM", "ZZZZZZ99T71Z999Z", "12345678903", "00743110157"];
        let codes: Vec<_> =
            codes.iter().filter_map(|code| code.parse().ok()).map(|code| packed(&code)).collect();
        for (at, code) in codes.iter().enumerate() {
            assert!(!codes[..at].contains(code));
        }
        assert!(37u128.pow(16) < 1 << 88);
    }
}
