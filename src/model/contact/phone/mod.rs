//! Italian numbers are recognised by their first digits, here and fast; other countries' numbers are looked up in
//! their numbering plan, whose first use costs a tenth of a second.
//!
//! Digits without an international prefix are an Italian number of the right length or nothing. A digit too many, or a
//! `+` lost in a spreadsheet, must never turn one person's number into another's: half a password may go there.

use crate::model::plain::is_hidden;
use std::{borrow::Cow, fmt, str::FromStr};
use unicode_normalization::UnicodeNormalization;

/// More digits than any number with an international prefix has.
const LONGEST: usize = 20;

/// A telephone number in international form: `+390655599160`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(String);

/// Why a text is no telephone number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("the telephone number is empty")]
    Empty,
    /// A spreadsheet turned the number into scientific notation.
    #[error("`{0}` is what a spreadsheet made of a number: its last digits are lost")]
    DigitsLost(String),
    /// A program wrote the number with decimals (`3330001234.0`), or without the `+` of the Italian prefix. Only one
    /// number can be meant, but somebody should look.
    #[error("`{phone}` was changed by a program: perhaps `{meant}`")]
    Altered {
        /// What was typed.
        phone: String,
        /// The only number that it can have been.
        meant: Phone,
    },
    /// A character that does not belong to a number.
    #[error("`{character}` cannot stand in the telephone number `{phone}`")]
    Character {
        /// What was typed.
        phone: String,
        /// The first offender.
        character: char,
    },
    /// Not an Italian number of the right length, nor a number of the country that its prefix names.
    #[error("`{phone}` is not a telephone number{}", meant.as_ref().map_or_else(String::new, |it| format!(": perhaps `{it}`")))]
    NotANumber {
        /// What was typed.
        phone: String,
        /// The foreign number that it would be behind a `+`, where there is one.
        meant: Option<Phone>,
    },
}

impl PhoneError {
    /// The number that may have been meant.
    pub fn meant(&self) -> Option<&Phone> {
        match self {
            Self::Altered { meant, .. } => Some(meant),
            Self::NotANumber { meant, .. } => meant.as_ref(),
            Self::Empty | Self::DigitsLost(_) | Self::Character { .. } => None,
        }
    }
}

impl Phone {
    /// A number as an earlier release stored it, even if it breaks today's rule; see [`Phone::is_sound`].
    pub fn stored(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('+')?;
        let is_number = (3..=LONGEST).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| Self(text.to_owned()))
    }

    /// Whether today's rule accepts the number. One that it refuses may belong to a stranger and gets no secret.
    pub fn is_sound(&self) -> bool {
        self.0.parse().as_ref() == Ok(self)
    }

    /// The number in international form, `+` and digits only.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether text messages reach it. In countries that do not tell mobile numbers apart: true.
    pub fn is_mobile(&self) -> bool {
        use phonenumber::Type::{FixedLineOrMobile, Mobile};
        match self.0.strip_prefix("+39") {
            Some(national) => national.starts_with('3'),
            None => phonenumber::parse(None, &self.0).is_ok_and(|number| {
                matches!(number.number_type(&phonenumber::metadata::DATABASE), Mobile | FixedLineOrMobile)
            }),
        }
    }

    /// The number with all but its edges hidden: `+39 3…90`.
    pub fn mask(&self) -> String {
        let last = &self.0[self.0.len() - 2..];
        match self.0.strip_prefix("+39") {
            Some(national) if !national.is_empty() => format!("+39 {}…{last}", &national[..1]),
            _ => format!("{}…{last}", &self.0[..2]),
        }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        let plain = plainly_written(text);
        let text = plain.as_ref();
        if text.is_empty() {
            return Err(PhoneError::Empty);
        }
        // Most numbers have neither, and no copy is made of them.
        let may_be_decimal = text.contains(['.', ',', 'e', 'E']);
        if let Some(written) = may_be_decimal.then(|| decimal(&text.replace(' ', ""))).flatten() {
            let phone = text.to_owned();
            return Err(match written.map(|digits| digits.parse::<Self>()) {
                None => PhoneError::DigitsLost(phone),
                Some(Ok(meant) | Err(PhoneError::Altered { meant, .. })) => {
                    PhoneError::Altered { phone, meant }
                }
                Some(Err(error)) => PhoneError::NotANumber { phone, meant: error.meant().cloned() },
            });
        }
        let nowhere = || PhoneError::NotANumber { phone: text.to_owned(), meant: likely(text) };
        if let Some(number) = without_remark(text) {
            let phone = text.to_owned();
            return Err(number
                .parse()
                .map_or_else(|_| nowhere(), |meant| PhoneError::Altered { phone, meant }));
        }
        if holds_two(text) || is_fraction(text) {
            return Err(PhoneError::NotANumber { phone: text.to_owned(), meant: None });
        }
        if text.starts_with("++") {
            return Err(nowhere());
        }
        let dialled = dialled(text)?;
        if dialled.len() > LONGEST {
            return Err(nowhere());
        }
        match (dialled.strip_prefix("+39"), dialled.strip_prefix('+')) {
            (Some(national), _) => italian(national).ok_or_else(nowhere),
            (None, Some(_)) => foreign(&dialled).ok_or_else(nowhere),
            (None, None) => italian(&dialled).ok_or_else(|| without_prefix(&dialled, text)),
        }
    }
}

crate::model::serde_as_text!(Phone);

/// The text without what cannot be seen, with plain digits and dashes, and without the scheme of RFC 3966.
fn plainly_written(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let bare = match text.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => {
            // A number of a country's own plan names the country beside it.
            text[4..].trim_start().trim_end_matches(";phone-context=+39")
        }
        _ => text,
    };
    // Spreadsheets keep a text by an apostrophe, or by a formula of it.
    let bare = bare.strip_prefix('\'').unwrap_or(bare);
    let bare = bare.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(bare);
    if bare.is_ascii() {
        return bare.into();
    }
    let plain = bare.nfkc().filter(|c| !is_hidden(*c)).map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    plain.collect::<String>().trim().to_owned().into()
}

/// The digits of a number that a program wrote as a decimal: `3330001234.0`, `3,330001234E9`. `Some(None)` where digits
/// were lost: `3,93E+11`.
fn decimal(text: &str) -> Option<Option<String>> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (sign, mantissa) = mantissa.strip_prefix('+').map_or(("", mantissa), |rest| ("+", rest));
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let are_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !are_digits(whole) || !are_digits(fraction) {
        return None;
    }
    let Some(exponent) = exponent else {
        // `06.5559916` groups its digits; nobody ends a number of one group with a group of one or two zeros.
        let is_decimal = whole.len() >= 6 && matches!(fraction, "0" | "00");
        return is_decimal.then(|| Some(format!("{sign}{whole}")));
    };
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    if exponent.is_empty() || !are_digits(exponent) {
        return None;
    }
    let shift: usize = exponent.parse().unwrap_or(usize::MAX);
    let (kept, rest) = fraction.split_at_checked(shift).unwrap_or((fraction, ""));
    let is_exact = kept.len() == shift && rest.bytes().all(|b| b == b'0');
    Some(is_exact.then(|| format!("{sign}{whole}{kept}")))
}

/// Whether a cell holds two numbers, or the range of a switchboard: `06 5559916/17`, `065559916-17`. In front of the
/// mark that follows an area code, or groups digits, there are few.
fn holds_two(text: &str) -> bool {
    let prefix = match text {
        _ if text.starts_with("00") => 4,
        _ if text.starts_with('+') => 2,
        _ => 0,
    };
    let digits = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
    let behind_number = |mark: &str, least: usize| {
        text.split_once(mark)
            .is_some_and(|(before, after)| digits(before) >= prefix + least && digits(after) > 0)
    };
    let (mut strokes, mut dashes) = (0, 0);
    text.bytes().for_each(|b| {
        strokes += usize::from(b == b'/');
        dashes += usize::from(b == b'-');
    });
    strokes > 0 && (behind_number("/", 7) || behind_number(" / ", 5)) || dashes == 1 && behind_number("-", 8)
}

/// Whether the text is a number with decimals that are no zeros.
fn is_fraction(text: &str) -> bool {
    let are_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let is_divided = text.bytes().any(|b| matches!(b, b'.' | b','));
    is_divided
        && text.split_once(['.', ',']).is_some_and(|(whole, fraction)| {
            whole.len() >= 9 && matches!(fraction.len(), 1 | 2) && are_digits(whole) && are_digits(fraction)
        })
}

/// The number without a label in front (`Cell.`), an extension (`int. 12`) or a remark behind (`(ufficio)`); none where
/// there is nothing of the kind, or digits that may belong to another number.
fn without_remark(text: &str) -> Option<&str> {
    const LABELS: [&str; 8] = ["tel", "telefono", "cell", "cellulare", "mobile", "fax", "ufficio", "casa"];
    const EXTENSIONS: [&str; 5] = ["int", "interno", "ext", "x", "ext="];
    if !text.contains(|c: char| c.is_ascii_alphabetic()) {
        // A dash in front is a label that was cut off, or the sign of a number that a program computed.
        return text.strip_prefix('-').map(str::trim_start);
    }
    let letters = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let label = text[..letters].to_ascii_lowercase();
    let number = if label.is_empty() {
        text
    } else if LABELS.contains(&label.as_str()) {
        text[letters..].trim_start_matches(['.', ':', ' '])
    } else {
        return None;
    };
    let end = number.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(number.len());
    let (number, remark) = number.split_at(end);
    let word = remark.find(|c: char| !(c.is_ascii_alphabetic() || c == '=')).unwrap_or(remark.len());
    let digits = remark[word..].bytes().filter(u8::is_ascii_digit).count();
    let named = EXTENSIONS.contains(&remark[..word].to_ascii_lowercase().as_str());
    let is_extension = named && (1..=5).contains(&digits);
    // `r.a.` is a switchboard that finds a free line; whose number a name behind it means has to be asked.
    let is_aside = number.ends_with('(') || remark.to_ascii_lowercase().starts_with("r.a");
    let is_free = remark.is_empty() || (is_aside && remark.bytes().all(|b| !b.is_ascii_digit()));
    (is_extension || is_free).then(|| number.trim_end_matches([' ', '(', ';', ',', '-']))
}

/// Digits alone, behind a `+` where an international prefix was typed. A zero in brackets behind the prefix is dialled
/// at home only: `+44 (0)7911 …`. Italian fixed lines keep theirs.
fn dialled(text: &str) -> Result<String, PhoneError> {
    let mut dialled = String::with_capacity(16);
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '0'..='9' => dialled.push(character),
            '+' if dialled.is_empty() => dialled.push('+'),
            '(' if text[at..].starts_with("(0)") && is_country(&dialled) => {
                let rest = text[at + 3..].trim_start();
                let is_italian = matches!(dialled.as_str(), "+39" | "0039");
                if is_italian && !rest.starts_with('3') {
                    dialled.push('0');
                }
                characters.nth(1);
            }
            ' ' | '.' | '-' | '/' | '(' | ')' => {}
            _ => return Err(PhoneError::Character { phone: text.to_owned(), character }),
        }
    }
    match dialled.strip_prefix("00") {
        Some(abroad) => Ok(format!("+{abroad}")),
        None => Ok(dialled),
    }
}

/// Whether the text can be the prefix of a country alone.
fn is_country(dialled: &str) -> bool {
    let code = dialled.strip_prefix('+').or_else(|| dialled.strip_prefix("00"));
    code.is_some_and(|code| (1..=3).contains(&code.len()))
}

/// Mobiles begin with 3 and have nine or ten digits, fixed lines keep their 0 abroad too. Other services have a plan
/// of their own.
fn italian(national: &str) -> Option<Phone> {
    let is_italian = match national.as_bytes() {
        [b'3', rest @ ..] => (8..=9).contains(&rest.len()),
        [b'0', b'1'..=b'9', rest @ ..] => (4..=9).contains(&rest.len()) && !is_mobile_behind_zero(national),
        [b'8', ..] => is_known(&format!("+39{national}")),
        _ => false,
    };
    is_italian.then(|| Phone(["+39", national].concat()))
}

/// Whether a mobile stands behind a zero that does not belong there: no area code is called so.
fn is_mobile_behind_zero(national: &str) -> bool {
    let no_area = matches!(
        national.as_bytes(),
        [b'0', b'3', b'2', b'0' | b'5'..=b'9', ..]
            | [b'0', b'3', b'3', b'0' | b'3'..=b'9', ..]
            | [b'0', b'3', b'4', b'0' | b'7'..=b'9', ..]
            | [b'0', b'3', b'6', b'0' | b'1' | b'6'..=b'9', ..]
            | [b'0', b'3', b'7', b'0' | b'8' | b'9', ..]
            | [b'0', b'3', b'8', b'0' | b'7'..=b'9', ..]
    );
    no_area && national.len() == 11
}

fn foreign(dialled: &str) -> Option<Phone> {
    let number = phonenumber::parse(None, dialled).ok()?;
    number.is_valid().then(|| Phone(format!("+{}{}", number.code().value(), number.national())))
}

fn is_known(dialled: &str) -> bool {
    phonenumber::parse(None, dialled).is_ok_and(|number| number.is_valid())
}

/// What is wrong with digits that are no Italian number, and what they would be behind a `+`.
fn without_prefix(digits: &str, text: &str) -> PhoneError {
    let phone = text.to_owned();
    // A mobile of ten digits may begin with 39 itself.
    let national = digits.strip_prefix("39").filter(|_| digits.len() > 10);
    let national = national.filter(|it| it.starts_with('0') || it.len() == 10);
    if let Some(meant) = national.and_then(italian) {
        return PhoneError::Altered { phone, meant };
    }
    let meant = if digits.is_empty() || digits.starts_with('0') {
        likely(digits)
    } else {
        foreign(&format!("+{digits}"))
    };
    PhoneError::NotANumber { phone, meant }
}

/// The Italian number behind a misspelt prefix: `+0039`, `++39`, `039`.
fn likely(text: &str) -> Option<Phone> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let behind = digits.trim_start_matches('0').strip_prefix("39")?;
    if is_mobile_behind_zero(behind) {
        return italian(&behind[1..]);
    }
    let is_misspelt = text.starts_with("+0") || text.starts_with("++") || digits.starts_with("039");
    italian(behind).filter(|_| is_misspelt && behind.len() >= 9)
}

#[cfg(test)]
mod tests;
