//! Damage as it happens, and as somebody makes it: the samples with bytes changed, lost, doubled, moved.

use crate::samples::{PDFS, bytes};

/// A generator that gives the same numbers each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit.max(1)
    }
}

/// What somebody writes in the place of a number.
const NUMBERS: [&str; 8] =
    ["0", "-1", "2147483648", "4294967295", "99999999999999999999", "1e99", "0.0000001", "NaN"];

/// Names whose meaning changes a file.
const NAMES: [(&str, &str); 7] = [
    ("/Length", "/Lengthy"),
    ("/Pages", "/Page"),
    ("/Kids", "/Parent"),
    ("/Type", "/T#79pe"),
    ("/FlateDecode", "/LZWDecode"),
    ("/DCTDecode", "/JPXDecode"),
    ("/Root", "/Info"),
];

/// So many damaged files, each with how it came to be.
pub fn all(count: usize) -> Vec<(String, Vec<u8>)> {
    let samples = PDFS.map(|name| (name, bytes(name)));
    let mut dice = Dice(0x5EED_0F5A_3B17_2026);
    let mut made = Vec::new();
    for (name, sample) in &samples {
        for tenth in 1..10 {
            made.push((format!("{name} to {tenth}0 %"), sample[..sample.len() * tenth / 10].to_vec()));
        }
    }
    while made.len() < count {
        let (name, sample) = &samples[made.len() % samples.len()];
        let (how, bytes) = mutated(sample, &mut dice);
        made.push((format!("{name} {how} ({})", made.len()), bytes));
    }
    made
}

fn mutated(sample: &[u8], dice: &mut Dice) -> (&'static str, Vec<u8>) {
    let mut bytes = sample.to_vec();
    let at = dice.below(bytes.len());
    match dice.below(7) {
        0 => {
            for _ in 0..=dice.below(200) {
                let at = dice.below(bytes.len());
                bytes[at] = dice.below(256) as u8;
            }
            ("with other bytes", bytes)
        }
        1 => {
            let end = (at + dice.below(2000)).min(bytes.len());
            bytes.drain(at..end);
            ("with a hole", bytes)
        }
        2 => {
            let part = bytes[at..(at + dice.below(5000)).min(sample.len())].to_vec();
            let place = dice.below(bytes.len());
            bytes.splice(place..place, part);
            ("with a part twice", bytes)
        }
        3 => {
            for _ in 0..=dice.below(5) {
                let other = NUMBERS[dice.below(NUMBERS.len())];
                number(&mut bytes, other, dice);
            }
            ("with other numbers", bytes)
        }
        4 => {
            let (old, new) = NAMES[dice.below(NAMES.len())];
            ("with other names", replaced(&bytes, old.as_bytes(), new.as_bytes()))
        }
        5 => {
            let end = (at + 300).min(bytes.len());
            bytes[at..end].fill(0);
            ("with zeros", bytes)
        }
        _ => {
            let mut head = vec![b' '; dice.below(1500)];
            head.append(&mut bytes);
            ("after blanks", head)
        }
    }
}

/// Puts another number in the place of one.
fn number(bytes: &mut Vec<u8>, other: &str, dice: &mut Dice) {
    let from = dice.below(bytes.len());
    let Some(start) = bytes[from..].iter().position(u8::is_ascii_digit).map(|it| it + from) else { return };
    let length = bytes[start..].iter().take_while(|it| it.is_ascii_digit()).count();
    bytes.splice(start..start + length, other.bytes());
}

fn replaced(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    let (mut made, mut from) = (Vec::new(), 0);
    while let Some(at) = bytes[from..].windows(old.len()).position(|it| it == old) {
        made.extend(&bytes[from..from + at]);
        made.extend(new);
        from += at + old.len();
    }
    made.extend(&bytes[from..]);
    made
}
