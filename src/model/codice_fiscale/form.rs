//! Form and arithmetic of the code, in the order a person is told what is wrong: length, characters, month and day,
//! check character, date. A fault ends its stage, because what follows would be noise.

use jiff::civil::Date;

use super::CodiceFiscale;
use super::omocodia::{DIGITS, digit};
use crate::model::{finding::Finding, partita_iva, place::Belfiore, sex::Sex};

const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";

/// Values of the characters in odd positions; a digit has that of the letter at its place in the alphabet.
const ODD: [u8; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// What was typed, without blanks and hyphens, in capitals.
pub(super) struct Cleaned {
    bytes: [u8; 18],
    length: usize,
    /// Whether that changed anything.
    pub(super) repaired: bool,
}

impl Cleaned {
    pub(super) fn new(input: &str) -> Self {
        let (bare, prefixed) = match input.as_bytes() {
            [b'C' | b'c' | b'I' | b'i' | b'T' | b't' | b' ', ..] if input.len() > 11 => without_prefix(input),
            [b'P' | b'p', ..] if input.len() > 16 => without_prefix(input),
            _ => (input, false),
        };
        let mut cleaned = Self { bytes: [0; 18], length: 0, repaired: prefixed };
        for c in bare.chars() {
            if !c.is_ascii_alphanumeric()
                && (c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}'))
            {
                cleaned.repaired = true;
                continue;
            }
            cleaned.repaired |= c.is_ascii_lowercase();
            // Eighteen characters are as wrong as more, and every character outside ASCII as any other.
            if let Some(place) = cleaned.bytes.get_mut(cleaned.length) {
                *place = if c.is_ascii() { c.to_ascii_uppercase() as u8 } else { b'?' };
                cleaned.length += 1;
            }
        }
        cleaned
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// What SPID, CIE, certificates (ETSI EN 319 412-1), invoices and forms write before a code: `TINIT-`, `PNOIT-`, `IT`,
/// `CF:`.
const PREFIXES: [&str; 5] = ["TINIT", "PNOIT", "C.F.", "CF", "IT"];

/// The code behind a known prefix, and whether there was one. A surname may begin with the same letters, so only the
/// length tells.
fn without_prefix(input: &str) -> (&str, bool) {
    let text = input.trim_start();
    let behind = |prefix: &&str| {
        let (head, rest) = text.split_at_checked(prefix.len())?;
        let rest = rest.trim_start_matches([' ', ':', '-', '.', '\u{a0}']);
        let length = rest.bytes().filter(|b| b.is_ascii_alphanumeric()).count();
        let is_number = rest.bytes().all(|b| !b.is_ascii_alphabetic());
        (head.eq_ignore_ascii_case(prefix) && (length == 16 || (length == 11 && is_number))).then_some(rest)
    };
    PREFIXES.iter().find_map(behind).map_or((input, false), |rest| (rest, true))
}

/// What the sixteen characters say, omocodia undone.
pub(super) struct Fields {
    pub(super) sex: Sex,
    pub(super) year: u8,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) place: Belfiore,
}

impl Fields {
    /// The dates that the two digits of the year allow, the earlier first.
    pub(super) fn dates(&self) -> impl Iterator<Item = Date> {
        let (year, month, day) = (i16::from(self.year), self.month.cast_signed(), self.day.cast_signed());
        [1900, 2000].into_iter().filter_map(move |century| Date::new(century + year, month, day).ok())
    }
}

/// Reads the fields of sixteen characters of legal form; none if month or day is impossible.
pub(super) fn fields(code: &[u8; 16]) -> Option<Fields> {
    let two = |at: usize| Some(digit(code[at])? * 10 + digit(code[at + 1])?);
    let month = month(code[8])?;
    let (sex, day) = match two(9)? {
        day @ 1..=31 => (Sex::M, day),
        day @ 41..=71 => (Sex::F, day - 40),
        _ => return None,
    };
    let number = |at: usize| Some(digit(code[at])? + b'0');
    let place = Belfiore::from_bytes([code[11], number(12)?, number(13)?, number(14)?])?;
    Some(Fields { sex, year: two(6)?, month, day, place })
}

/// The code, if what was typed is one; what is wrong with it goes to `findings`.
pub(super) fn read(cleaned: &Cleaned, findings: &mut Vec<Finding>) -> Option<CodiceFiscale> {
    let typed = cleaned.as_bytes();
    if let Ok(code) = <&[u8; 16]>::try_from(typed) {
        return read_personal(code, findings);
    }
    match <&[u8; 11]>::try_from(typed) {
        Ok(code) if looks_numeric(typed) => read_numeric(code, findings),
        _ => {
            findings.push(Finding::Length);
            None
        }
    }
}

/// Most characters are digits: eleven of them are a number with typing errors, not a cut code of a person.
pub(super) fn looks_numeric(typed: &[u8]) -> bool {
    typed.iter().filter(|b| b.is_ascii_digit()).count() * 4 >= typed.len() * 3
}

pub(super) fn read_numeric(code: &[u8; 11], findings: &mut Vec<Finding>) -> Option<CodiceFiscale> {
    let before = findings.len();
    for &b in code {
        let fault = match b {
            b'0'..=b'9' => continue,
            b'A'..=b'Z' => Finding::LetterForDigit,
            _ => Finding::IllegalCharacter,
        };
        push_once(findings, fault);
    }
    if findings.len() == before {
        if !partita_iva::check_digit_is_right(code) {
            findings.push(Finding::CheckCharacter);
        } else if partita_iva::serial_is_zero(code) {
            findings.push(Finding::SerialZero);
        }
    }
    (findings.len() == before).then(|| CodiceFiscale::numeric(*code))
}

pub(super) fn read_personal(code: &[u8; 16], findings: &mut Vec<Finding>) -> Option<CodiceFiscale> {
    let before = findings.len();
    for (at, &b) in code.iter().enumerate() {
        if let Some(fault) = character_fault(at, b) {
            push_once(findings, fault);
        }
    }
    if findings.len() > before {
        return None;
    }
    let Some(fields) = fields(code) else {
        if month(code[8]).is_none() {
            findings.push(Finding::MonthLetter);
        }
        if !day_is_possible(code) {
            findings.push(Finding::DayImpossible);
        }
        return None;
    };
    if check_character(code) != code[15] {
        findings.push(Finding::CheckCharacter);
    }
    if fields.dates().next().is_none() {
        findings.push(Finding::DateImpossible);
    }
    (findings.len() == before).then_some(CodiceFiscale(*code))
}

/// The sixteenth character that the first fifteen ask for.
pub(super) fn check_character(code: &[u8; 16]) -> u8 {
    let value = |b: u8| usize::from(b.wrapping_sub(if b.is_ascii_digit() { b'0' } else { b'A' }));
    let mut sum = 0;
    for (at, &b) in code[..15].iter().enumerate() {
        // The first place is odd to those who count from one.
        sum += if at % 2 == 0 { usize::from(ODD.get(value(b)).copied().unwrap_or(0)) } else { value(b) };
    }
    b'A' + (sum % 26) as u8
}

/// The letter of a month from 1 to 12.
pub(super) fn month_letter(month: i8) -> u8 {
    MONTHS[month.unsigned_abs().wrapping_sub(1) as usize % 12]
}

fn month(letter: u8) -> Option<u8> {
    (1..).zip(MONTHS).find(|&(_, &known)| known == letter).map(|(month, _)| month)
}

fn day_is_possible(code: &[u8; 16]) -> bool {
    let day = digit(code[9]).zip(digit(code[10])).map(|(tens, units)| tens * 10 + units);
    matches!(day, Some(1..=31 | 41..=71))
}

fn character_fault(at: usize, b: u8) -> Option<Finding> {
    let expects_digit = DIGITS.contains(&at);
    match b {
        b'0'..=b'9' if expects_digit => None,
        b'0'..=b'9' => Some(Finding::DigitForLetter),
        b'A'..=b'Z' if expects_digit => digit(b).is_none().then_some(Finding::LetterForDigit),
        b'N'..=b'Y' if at == 11 => Some(Finding::IllegalCharacter),
        b'A'..=b'Z' => None,
        _ => Some(Finding::IllegalCharacter),
    }
}

fn push_once(findings: &mut Vec<Finding>, finding: Finding) {
    if !findings.contains(&finding) {
        findings.push(finding);
    }
}
