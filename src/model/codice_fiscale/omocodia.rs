//! Omocodia: when two persons share fifteen characters, the Agenzia delle Entrate replaces digits by letters, from
//! the right. Any subset of the seven digits is accepted, as real archives hold them.

use super::{CodiceFiscale, form};

/// Indices of the seven digits, the rightmost first, as they are replaced.
pub(super) const DIGITS: [usize; 7] = [14, 13, 12, 10, 9, 7, 6];

const LETTERS: &[u8; 10] = b"LMNPQRSTUV";

/// The value of a digit or of the letter that replaces it.
pub(super) fn digit(b: u8) -> Option<u8> {
    match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'L'..=b'N' => Some(b - b'L'),
        b'P'..=b'V' => Some(b - b'P' + 3),
        _ => None,
    }
}

impl CodiceFiscale {
    /// Whether letters replace any digit.
    pub fn is_omocode(&self) -> bool {
        !self.is_provisional() && DIGITS.iter().any(|&at| !self.0[at].is_ascii_digit())
    }

    /// The code before omocodia: all variants of a code have the same base.
    pub fn base(&self) -> Self {
        if self.is_omocode() { self.with_letters(0) } else { *self }
    }

    /// The base and its 127 variants, counting in binary from the rightmost digit; a code of eleven digits has none
    /// but itself.
    pub fn variants(&self) -> impl Iterator<Item = Self> {
        let several = if self.is_provisional() { 1 } else { 128 };
        let base = self.base();
        (0..several).map(move |mask| if mask == 0 { base } else { base.with_letters(mask) })
    }

    fn with_letters(mut self, mask: u8) -> Self {
        for (bit, at) in DIGITS.into_iter().enumerate() {
            let value = digit(self.0[at]).unwrap_or(0);
            let letter = mask >> bit & 1 == 1;
            self.0[at] = if letter { LETTERS[usize::from(value)] } else { b'0' + value };
        }
        self.0[15] = form::check_character(&self.0);
        self
    }
}
