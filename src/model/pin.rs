//! The nine-digit PIN and its two halves.

use super::clock::Random;
use super::secret::Secret;
use jiff::civil::Date;
use zeroize::Zeroizing;

/// A PIN pair before it is sealed; it has no text form, so that it cannot slip into a log.
pub struct Pin {
    digits: Zeroizing<String>,
    first: usize,
}

impl Pin {
    /// Draws a pair of `first` + `second` digits that nobody would guess from the holder's sheet.
    pub fn draw(random: &dyn Random, first: usize, second: usize, born: Option<Date>) -> Self {
        loop {
            let mut digits = Zeroizing::new(String::with_capacity(first + second));
            for _ in 0..first + second {
                digits.push(char::from(b'0' + random.below(10) as u8));
            }
            let pin = Self { digits, first };
            if !is_guessable(pin.part(1), born) && !is_guessable(pin.part(2), born) {
                return pin;
            }
        }
    }

    fn part(&self, part: u8) -> &str {
        if part == 1 { &self.digits[..self.first] } else { &self.digits[self.first..] }
    }

    /// The digits of a half, to be sealed or shown.
    pub fn half(&self, part: u8) -> Secret {
        Secret::from(self.part(part))
    }

    /// All the digits in sequence (002-03).
    pub fn joined(&self) -> &str {
        &self.digits
    }
}

/// One digit only, a run up or down, or day and month, month and day, or year of birth.
fn is_guessable(half: &str, born: Option<Date>) -> bool {
    let digits = half.as_bytes();
    let step = |by: i16| digits.windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == by);
    if step(0) || step(1) || step(-1) {
        return true;
    }
    born.is_some_and(|born| {
        let (day, month, year) = (born.day(), born.month(), born.year());
        [format!("{day:02}{month:02}"), format!("{month:02}{day:02}"), format!("{year:04}")]
            .iter()
            .any(|known| half.contains(known.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

    struct Counting(AtomicU64);
    impl Random for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            for byte in bytes {
                let last = self.0.load(Relaxed);
                let next = last.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                self.0.store(next, Relaxed);
                *byte = (next >> 33) as u8;
            }
        }
    }

    #[test]
    fn refuses_what_a_sheet_would_give_away() {
        let born = Some(date(1980, 1, 31));
        for half in ["1111", "1234", "54321", "3101", "0131", "1980", "31019", "71980"] {
            assert!(is_guessable(half, born), "{half}");
        }
        for half in ["1975", "52942", "1320", "1224"] {
            assert!(!is_guessable(half, born), "{half}");
        }
    }

    #[test]
    fn draws_four_and_five_digits() {
        let random = Counting(AtomicU64::new(7));
        for _ in 0..1000 {
            let pin = Pin::draw(&random, 4, 5, None);
            assert_eq!((pin.part(1).len(), pin.part(2).len()), (4, 5));
            assert_eq!(pin.joined(), format!("{}{}", pin.part(1), pin.part(2)));
        }
    }

    #[test]
    fn every_digit_is_as_likely_as_any_other() {
        let random = Counting(AtomicU64::new(11));
        let mut seen = [0_u32; 10];
        for _ in 0..20_000 {
            seen[(&random as &dyn Random).below(10) as usize] += 1;
        }
        assert!(seen.iter().all(|count| (1800..2200).contains(count)), "{seen:?}");
    }
}
