//! Who stands in a file twice, under one code or under two. Half a million rows must fit beside the hashing, so a row
//! costs a code packed into eleven bytes, half a digest, and twelve bytes for each thing that only one person has; the
//! tables are cut into shards, so that only a small one is ever copied as it grows.

use super::field::Field;
use super::row::{CheckedRow, RowFinding, RowOutcome};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::finding::Finding;
use crate::model::sheet::Sheet;
use foldhash::SharedSeed;
use foldhash::fast::RandomState;
use foldhash::quality::{self, SeedableRandomState};
use std::collections::HashMap;
use std::hash::BuildHasher;

const SHARDS: usize = 64;

type Code = [u8; 11];
type Content = [u8; 8];

/// What only one person has, hashed: each with its column.
pub(super) type Traits = [Option<(Field, u64)>; 4];

/// The line of the first row that had a trait.
type Lines = HashMap<u64, u32, RandomState>;

/// The rows taken so far.
pub struct Duplicates {
    shards: Vec<HashMap<Code, Content, quality::RandomState>>,
    traits: Vec<Lines>,
}

impl Default for Duplicates {
    fn default() -> Self {
        Self { shards: vec![HashMap::default(); SHARDS], traits: vec![Lines::default(); SHARDS] }
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
            None => self.judge_traits(row),
        }
    }

    /// Doubts a row that has what another row has under another code.
    fn judge_traits(&self, row: &mut CheckedRow) {
        let other = row.traits.into_iter().flatten().find_map(|(field, hash)| {
            let line = self.traits[(hash % SHARDS as u64) as usize].get(&hash)?;
            Some((field, *line))
        });
        if let Some((field, line)) = other {
            row.doubt(RowFinding {
                finding: Finding::PerhapsSamePerson,
                column: Some(field.as_str().to_owned()),
                typed: None,
                proposal: Some(line.to_string()),
            });
        }
    }

    /// Remembers who refused: a row that says otherwise contradicts this one.
    pub fn refused(&mut self, code: &CodiceFiscale) {
        let code = packed(code);
        self.shards[shard(&code)].entry(code).or_default();
    }

    /// Remembers a row that was taken, and only then: a row that failed is no first.
    pub fn take(&mut self, row: &CheckedRow) {
        let Some(sheet) = &row.sheet else { return };
        let code = packed(&sheet.codice_fiscale);
        self.shards[shard(&code)].entry(code).or_insert_with(|| half(row));
        for (_, hash) in row.traits.into_iter().flatten() {
            let line = u32::try_from(row.line).unwrap_or(u32::MAX);
            self.traits[(hash % SHARDS as u64) as usize].entry(hash).or_insert(line);
        }
    }
}

/// What only one person has: the code before omocodia, a membership card, an identity document, e-mail and mobile
/// together, or every contact where there is no mobile. Nobody who writes a list can foresee the hashes of a run.
pub(super) fn traits(sheet: &Sheet) -> Traits {
    let hasher = SeedableRandomState::with_seed(0, SharedSeed::global_random());
    let hashed = |field: Field, parts: &[&str]| (field, hasher.hash_one((field as u8, parts)));
    let base = sheet.codice_fiscale.base();
    let card = sheet.membership.as_ref().filter(|it| !it.number.is_empty());
    let document = sheet.stated_document.as_ref().filter(|it| !it.number.is_empty());
    let (email, mobile) =
        (sheet.email.as_ref().map(|it| it.as_str().to_ascii_lowercase()), sheet.mobile.as_ref());
    let contacts = email.map(|email| match mobile {
        Some(mobile) => hashed(Field::Mobile, &[&email, mobile.as_str()]),
        // Without a mobile: every way to reach the person is the same.
        None => {
            let (pec, address) = (sheet.pec.as_ref().map_or("", |it| it.as_str()), &sheet.address);
            let part = |part: &Option<String>| part.clone().unwrap_or_default();
            let cap = address.cap.map(|it| it.to_string()).unwrap_or_default();
            hashed(Field::Email, &[&email, pec, &part(&address.street), &part(&address.house_number), &cap])
        }
    });
    [
        Some(hashed(Field::CodiceFiscale, &[base.as_str()])),
        card.map(|it| hashed(Field::MembershipNumber, &[&it.association, &letters_and_digits(&it.number)])),
        document.map(|it| hashed(Field::DocumentNumber, &[it.kind.as_str(), &it.number])),
        contacts,
    ]
}

/// A number without the blanks and strokes that one list writes and another does not.
fn letters_and_digits(number: &str) -> String {
    number.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_uppercase).collect()
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
