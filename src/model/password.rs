//! Rules for passwords: what a profile asks of them, and how provisional ones are drawn.

use super::clock::Random;
use super::secret::Secret;
use serde::{Deserialize, Serialize};

/// 31 characters that nobody confuses on paper: no 0/O, 1/I/L, and no lower case.
const UNAMBIGUOUS: &[u8; 31] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/// What a profile asks of a personal password (C-01).
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct PasswordRule {
    /// Fewest characters.
    pub min: usize,
    /// Most characters; none is 128.
    #[serde(default = "longest")]
    pub max: usize,
    /// At least one digit.
    #[serde(default)]
    pub digit: bool,
    /// At least one capital letter.
    #[serde(default)]
    pub upper: bool,
    /// At least one small letter.
    #[serde(default)]
    pub lower: bool,
    /// At least one character that is neither letter nor digit.
    #[serde(default)]
    pub symbol: bool,
}

fn longest() -> usize {
    128
}

/// Draws a provisional password: `length` characters of 31 (16 give 79 bits).
pub fn draw(random: &dyn Random, length: usize) -> Secret {
    (0..length).map(|_| char::from(UNAMBIGUOUS[random.below(UNAMBIGUOUS.len() as u32) as usize])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Zeros;
    impl Random for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn a_provisional_password_has_only_characters_that_read_aloud_well() {
        assert_eq!(draw(&Zeros, 16).expose(), "AAAAAAAAAAAAAAAA");
        assert!(!UNAMBIGUOUS.iter().any(|c| b"0O1IL".contains(c)));
    }
}
