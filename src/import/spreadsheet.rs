//! What spreadsheets put around a value, or in its place.

use super::field::Field;
use crate::model::finding::Finding;

/// What programs write for no value at all.
const NOTHING: [&str; 7] = ["NaN", "nan", "NaT", "<NA>", "None", "NULL", "null"];

/// What people write for it; no name has such signs.
const NOT_KNOWN: [&str; 4] = ["n/d", "n/a", "n.d.", "n.a."];

/// What spreadsheets write for a formula that failed, in English and in Italian.
const FORMULA_ERRORS: [&str; 16] = [
    "#N/A",
    "#N/D",
    "#REF!",
    "#RIF!",
    "#VALUE!",
    "#VALORE!",
    "#DIV/0!",
    "#NAME?",
    "#NOME?",
    "#NUM!",
    "#NULL!",
    "#NULLO!",
    "#SPILL!",
    "#CALC!",
    "#ESPANSIONE!",
    "#CALCOLO!",
];

/// A cell without what a program put around or in the place of it: a text as a formula, so that Excel keeps its zeros.
/// A person may be called Nan or Null.
pub(super) fn bare(text: &str, field: Field) -> &str {
    match constant(text) {
        Some(constant) => constant,
        None if is_formula_error(text) || text.chars().all(stands_for_nothing) => "",
        None if NOT_KNOWN.iter().any(|it| it.eq_ignore_ascii_case(text)) => "",
        None if !is_name(field) && NOTHING.contains(&text) => "",
        None if NUMBERS.contains(&field) => without_decimals(text),
        None => text,
    }
}

pub(super) fn is_formula_error(text: &str) -> bool {
    text.starts_with('#') && FORMULA_ERRORS.iter().any(|error| error.eq_ignore_ascii_case(text))
}

/// Signs with which people strike out a cell.
fn stands_for_nothing(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '_' | '.' | '/' | '*')
}

/// The text of a formula that is nothing but a text, `="00123"`.
pub(super) fn constant(text: &str) -> Option<&str> {
    text.strip_prefix("=\"")?.strip_suffix('"').filter(|text| !text.contains('"'))
}

/// Whether a cell begins like a formula of a spreadsheet, or the error of one.
pub(super) fn may_be_formula(cell: &[u8]) -> bool {
    let is_digit = |b: &u8| b.is_ascii_digit() || *b == b' ';
    match if cell.first() == Some(&b' ') { cell.trim_ascii_start() } else { cell } {
        // Most are telephone numbers.
        [b'+', rest @ ..] => !rest.is_empty() && !rest.iter().all(is_digit),
        [b'=' | b'-' | b'@' | b'#', _, ..] => true,
        _ => false,
    }
}

/// Telephone numbers begin with a plus, and a dash stands for nothing known: no formula for that.
pub(super) fn is_formula(text: &str, field: Field) -> bool {
    let is_number = |rest: &str| rest.bytes().all(|b| b.is_ascii_digit() || b" ./()-,".contains(&b));
    match text.as_bytes() {
        [b'=', ..] => constant(text).is_none(),
        [b'@', ..] => true,
        [b'#', ..] => false,
        _ => !matches!(field, Field::Phone | Field::Mobile | Field::Fax) && !is_number(&text[1..]),
    }
}

/// Whether a column holds the name of a person.
fn is_name(field: Field) -> bool {
    matches!(field, Field::Surname | Field::Name | Field::FullName)
}

/// The columns that hold a number, or a code that a program may take for one.
pub(super) const NUMBERS: [Field; 6] = [
    Field::Vat,
    Field::MembershipNumber,
    Field::HouseNumber,
    Field::Cap,
    Field::DocumentNumber,
    Field::Organisation,
];

/// A whole number without the zero that a program wrote behind it: `40139.0`.
fn without_decimals(text: &str) -> &str {
    let whole = text.strip_suffix(".0").filter(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
    whole.unwrap_or(text)
}

/// What a program did to one of the [`NUMBERS`]: wrote it with decimals, which is repaired, or with a power of ten, by which digits
/// were lost.
pub(super) fn damage(text: &str) -> Option<Finding> {
    let text = text.trim_ascii();
    if !text.as_bytes().last().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    if without_decimals(text).len() < text.len() {
        return Some(Finding::Decimals);
    }
    let (mantissa, exponent) = text.split_once(['E', 'e'])?;
    let is_mantissa =
        mantissa.contains(['.', ',']) && mantissa.bytes().all(|b| b.is_ascii_digit() || b".,".contains(&b));
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    (is_mantissa && exponent.bytes().all(|b| b.is_ascii_digit())).then_some(Finding::DigitsLost)
}
