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

impl PasswordRule {
    /// What a password lacks, in the words of the rule's fields; `blank` where it begins or ends with one.
    pub fn broken(&self, password: &Secret) -> Vec<&'static str> {
        let text = password.expose();
        let length = text.chars().count();
        let lacks = |asked: bool, is: fn(char) -> bool| asked && !text.chars().any(is);
        [
            ("min", length < self.min),
            ("max", length > self.max),
            ("digit", lacks(self.digit, |c| c.is_ascii_digit())),
            ("upper", lacks(self.upper, char::is_uppercase)),
            ("lower", lacks(self.lower, char::is_lowercase)),
            ("symbol", lacks(self.symbol, |c| !c.is_alphanumeric() && !c.is_whitespace())),
            ("blank", text.trim() != text || text.chars().any(char::is_control)),
        ]
        .into_iter()
        .filter_map(|(word, is_broken)| is_broken.then_some(word))
        .collect()
    }
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

    // 001-13, 004-15, C-01
    #[test]
    fn a_rule_names_everything_that_a_password_lacks() {
        let rule = PasswordRule { min: 8, max: 20, digit: true, upper: true, lower: false, symbol: false };
        let broken = |text: &str| rule.broken(&Secret::from(text));
        assert!(broken("Segreta1").is_empty() && broken("SEGRETA1").is_empty());
        assert_eq!(broken("corta"), ["min", "digit", "upper"]);
        assert_eq!(broken("Segreta1 molto lunga 22"), ["max"]);
        assert_eq!(broken(" Segreta1"), ["blank"]);
        let free = PasswordRule { max: 128, upper: false, ..rule };
        assert!(free.broken(&Secret::from("àèìòùàè1")).is_empty(), "characters, not bytes");
    }

    #[test]
    fn a_provisional_password_has_only_characters_that_read_aloud_well() {
        assert_eq!(draw(&Zeros, 16).expose(), "AAAAAAAAAAAAAAAA");
        assert!(!UNAMBIGUOUS.iter().any(|c| b"0O1IL".contains(c)));
    }
}
