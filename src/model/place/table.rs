//! Layout of `places.bin`, in little-endian words of four bytes:
//!
//! - header: how many periods, keys, provinces and successions follow;
//! - periods: code, first day, last day, name, other name, province; by code, then first day;
//! - keys: folded name, code; by name, then code;
//! - provinces: sigla and whether active, name; by sigla;
//! - successions: code of a place that ended, code of one that took it over; by the first, then the second;
//! - the pool of texts: a text is its offset times 256 plus its length.
//!
//! A day is the number yyyymmdd, zero before all archives, `u32::MAX` for today and later.

use super::Belfiore;

type Word = [u8; 4];
pub(super) type PeriodRow = [Word; 6];
pub(super) type KeyRow = [Word; 2];
pub(super) type ProvinceRow = [Word; 2];
pub(super) type SuccessionRow = [Word; 2];

pub(super) const HEADER: usize = 4;
pub(super) const OPEN: u32 = u32::MAX;

// All of this is evaluated by the compiler: nothing is read, allocated or relocated at start-up, and a damaged
// file does not build.
const BLOB: &[u8] = include_bytes!("places.bin");
const WORDS: &[Word] = BLOB.as_chunks::<4>().0;
const PERIODS_AT: usize = HEADER;
const KEYS_AT: usize = PERIODS_AT + count(0) * 6;
const PROVINCES_AT: usize = KEYS_AT + count(1) * 2;
const SUCCESSIONS_AT: usize = PROVINCES_AT + count(2) * 2;
const POOL_AT: usize = SUCCESSIONS_AT + count(3) * 2;

pub(super) const PERIODS: &[PeriodRow] = section(PERIODS_AT, KEYS_AT).as_chunks::<6>().0;
pub(super) const KEYS: &[KeyRow] = section(KEYS_AT, PROVINCES_AT).as_chunks::<2>().0;
pub(super) const PROVINCES: &[ProvinceRow] = section(PROVINCES_AT, SUCCESSIONS_AT).as_chunks::<2>().0;
pub(super) const SUCCESSIONS: &[SuccessionRow] = section(SUCCESSIONS_AT, POOL_AT).as_chunks::<2>().0;
const POOL: &[u8] = BLOB.split_at(POOL_AT * 4).1;

const fn count(section: usize) -> usize {
    number(WORDS[section]) as usize
}

const fn section(from: usize, to: usize) -> &'static [Word] {
    WORDS.split_at(to).0.split_at(from).1
}

pub(super) const fn number(word: Word) -> u32 {
    u32::from_le_bytes(word)
}

pub(super) fn bytes(word: Word) -> &'static [u8] {
    let (offset, length) = (number(word) as usize >> 8, usize::from(word[0]));
    POOL.get(offset..offset + length).unwrap_or_default()
}

pub(super) fn text(word: Word) -> &'static str {
    str::from_utf8(bytes(word)).unwrap_or_default()
}

/// A letter and three digits as a number below 26,000.
const fn dense(code: u32) -> usize {
    let [letter, hundreds, tens, ones] = code.to_be_bytes();
    let digits = (hundreds - b'0') as usize * 100 + (tens - b'0') as usize * 10 + (ones - b'0') as usize;
    (letter - b'A') as usize * 1000 + digits
}

/// Where the periods of each code begin, and after the last code where they all end.
static STARTS: [u16; 26_001] = {
    let mut starts = [0; 26_001];
    let (mut code, mut row) = (0, 0);
    while code < starts.len() {
        while row < PERIODS.len() && dense(number(PERIODS[row][0])) < code {
            row += 1;
        }
        starts[code] = row as u16;
        code += 1;
    }
    starts
};

/// The validity periods of a code, in time order; empty when it is not in the archive.
pub(super) fn periods(code: Belfiore) -> &'static [PeriodRow] {
    let code = dense(code.number());
    let (first, next) = (usize::from(STARTS[code]), usize::from(STARTS[code + 1]));
    PERIODS.get(first..next).unwrap_or_default()
}

/// The places that took over one that ended.
pub(super) fn successors(code: Belfiore) -> impl Iterator<Item = Belfiore> {
    let first = SUCCESSIONS.partition_point(|row| number(row[0]) < code.number());
    let rest = SUCCESSIONS.get(first..).unwrap_or_default().iter();
    rest.take_while(move |row| number(row[0]) == code.number())
        .map(|row| Belfiore::from_number(number(row[1])))
}

/// The codes that a folded name may mean.
pub(super) fn codes(key: &str) -> impl Iterator<Item = Belfiore> {
    let first = KEYS.partition_point(|row| bytes(row[0]) < key.as_bytes());
    let rest = KEYS.get(first..).unwrap_or_default().iter();
    rest.take_while(move |row| bytes(row[0]) == key.as_bytes())
        .map(|row| Belfiore::from_number(number(row[1])))
}
