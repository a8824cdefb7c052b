//! What may have been meant by a wrong code: one typing error away, with a right check character, on a possible day,
//! in a place that existed then. The check character alone would let one guess in twenty-six pass.

use jiff::civil::Date;

use super::{CodiceFiscale, form, omocodia};
use crate::model::place::Validity;

const MOST: usize = 5;

const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Characters that are read or typed one for the other; a digit or letter is repaired by the first pair it is in.
const SIMILAR: [[u8; 2]; 28] = [
    *b"0O", *b"1I", *b"2Z", *b"3E", *b"4A", *b"5S", *b"6G", *b"7T", *b"8B", *b"0D", *b"0Q", *b"1J", *b"1L",
    *b"9G", *b"MN", *b"UV", *b"VW", *b"PB", *b"PR", *b"EF", *b"CG", *b"IJ", *b"IL", *b"KX", *b"17", *b"38",
    *b"56", *b"08",
];

/// How likely a typing error is; the order is the ranking.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Slip {
    LookAlike,
    Doubled,
    Swapped,
    CheckCharacter,
    Similar,
    Other,
}

/// At most five valid codes, likeliest first.
pub(super) fn suggest(typed: &[u8], today: Date) -> Vec<CodiceFiscale> {
    let mut slips: Vec<(Slip, CodiceFiscale)> = match typed.len() {
        9..=11 if form::looks_numeric(typed) => numbers(typed),
        15..=17 => personal(typed)
            .into_iter()
            .filter_map(|(slip, code)| Some((slip, form::read_personal(&code, &mut Vec::new())?)))
            .filter(|(_, code)| is_plausible(*code, today))
            .collect(),
        _ => Vec::new(),
    };
    slips.sort_by_key(|&(slip, _)| slip);
    let mut codes: Vec<CodiceFiscale> = Vec::new();
    for (_, code) in slips {
        if codes.len() < MOST && !codes.contains(&code) && code.as_str().as_bytes() != typed {
            codes.push(code);
        }
    }
    codes
}

fn is_plausible(code: CodiceFiscale, today: Date) -> bool {
    code.decode(today).is_some_and(|decoded| decoded.place_validity() == Validity::Valid)
        && code.0[..6].chunks(3).all(is_of_a_name)
}

/// Consonants, then vowels: no rule of the law gives them in another order. X is a consonant or fills up.
fn is_of_a_name(letters: &[u8]) -> bool {
    letters.iter().filter(|&&letter| letter != b'X').is_sorted_by_key(|letter| b"AEIOU".contains(letter))
}

fn numbers(typed: &[u8]) -> Vec<(Slip, CodiceFiscale)> {
    let mut padded = [b'0'; 11];
    let zeros = 11_usize.saturating_sub(typed.len());
    for (place, &b) in padded[zeros..].iter_mut().zip(typed) {
        *place = if b.is_ascii_digit() { b } else { look_alike(b, true).unwrap_or(b) };
    }
    let mut tries = vec![(Slip::LookAlike, padded)];
    // With zeros lost as well, nothing would be left to hold on to.
    if zeros == 0 {
        tries.extend((0..10).map(|at| (Slip::Swapped, swapped(padded, at))));
        tries.extend((b'0'..=b'9').map(|digit| (Slip::CheckCharacter, replaced(padded, 10, digit))));
    }
    let read = |code: &[u8; 11]| form::read_numeric(code, &mut Vec::new());
    tries.iter().filter_map(|(slip, code)| Some((*slip, read(code)?))).collect()
}

fn personal(typed: &[u8]) -> Vec<(Slip, [u8; 16])> {
    if let Ok(code) = <[u8; 16]>::try_from(typed) {
        return mistyped(code);
    }
    let mut tries = Vec::new();
    if typed.len() == 17 {
        for at in 0..17 {
            let slip = if at > 0 && typed[at] == typed[at - 1] { Slip::Doubled } else { Slip::Other };
            let mut left = typed.iter().enumerate().filter(|&(other, _)| other != at).map(|(_, &b)| b);
            tries.push((slip, std::array::from_fn(|_| left.next().unwrap_or(b'?'))));
        }
    } else {
        for at in 0..16 {
            for &b in ALPHABET.iter().filter(|&&b| fits(at, b)) {
                let slip = match at {
                    15 => Slip::CheckCharacter,
                    _ if at > 0 && typed.get(at - 1) == Some(&b) => Slip::Doubled,
                    _ => Slip::Other,
                };
                let (before, after) = typed.split_at(at);
                let mut all = before.iter().chain([&b]).chain(after).copied();
                tries.push((slip, std::array::from_fn(|_| all.next().unwrap_or(b'?'))));
            }
        }
    }
    tries
}

fn mistyped(code: [u8; 16]) -> Vec<(Slip, [u8; 16])> {
    let mut repaired = code;
    for (at, b) in repaired.iter_mut().enumerate() {
        let digit = omocodia::DIGITS.contains(&at);
        let legal = if digit { omocodia::digit(*b).is_some() } else { b.is_ascii_uppercase() };
        if !legal {
            *b = look_alike(*b, digit).unwrap_or(*b);
        }
    }
    let mut tries = vec![(Slip::LookAlike, repaired)];
    // Date and place bear a swap out; among the letters of names any that suits the check character would pass.
    tries.extend((0..15).map(|at| (if at < 5 { Slip::Similar } else { Slip::Swapped }, swapped(code, at))));
    for (at, &typed) in code.iter().enumerate() {
        for &b in ALPHABET.iter().filter(|&&b| fits(at, b) || omocode_fits(&code, at, b)) {
            let slip = match at {
                15 => Slip::CheckCharacter,
                _ if SIMILAR.iter().any(|pair| *pair == [typed, b] || *pair == [b, typed]) => Slip::Similar,
                _ => Slip::Other,
            };
            tries.push((slip, replaced(code, at, b)));
        }
    }
    tries
}

fn fits(at: usize, b: u8) -> bool {
    omocodia::DIGITS.contains(&at) == b.is_ascii_digit()
}

/// Letters for digits are rare: they are guessed only beside others.
fn omocode_fits(code: &[u8; 16], at: usize, b: u8) -> bool {
    let replaced = |&other: &usize| other != at && code[other].is_ascii_uppercase();
    omocodia::DIGITS.contains(&at) && omocodia::digit(b).is_some() && omocodia::DIGITS.iter().any(replaced)
}

fn look_alike(b: u8, digit: bool) -> Option<u8> {
    let (from, to) = if digit { (1, 0) } else { (0, 1) };
    SIMILAR.iter().find(|pair| pair[from] == b && pair[to].is_ascii_digit() == digit).map(|pair| pair[to])
}

fn swapped<const N: usize>(mut code: [u8; N], at: usize) -> [u8; N] {
    code.swap(at, at + 1);
    code
}

fn replaced<const N: usize>(mut code: [u8; N], at: usize, b: u8) -> [u8; N] {
    code[at] = b;
    code
}
