use jiff::civil::Date;

use super::{CodiceFiscale, form};
use crate::model::{
    excerpt,
    letters::{Spelling, capitals, unreadable},
    place::Belfiore,
    sex::Sex,
};

/// A code cannot be computed from what was typed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComputeError {
    /// A name holds something that has no Latin letter.
    #[error("`{}` in `{}` has no form in the letters A-Z", letter.escape_debug(), excerpt(name))]
    Unreadable {
        /// The surname or name as typed.
        name: String,
        /// The character in question.
        letter: char,
    },
}

/// Computes the code that these data give, with Ä = AE, Ö = OE, Ü = UE. Computed is not attributed: only the Agenzia
/// delle Entrate knows about omocodia.
pub fn compute(
    surname: &str,
    name: &str,
    sex: Sex,
    born: Date,
    place: Belfiore,
) -> Result<CodiceFiscale, ComputeError> {
    for name in [surname, name] {
        if let Some(letter) = unreadable(name) {
            return Err(ComputeError::Unreadable { name: name.to_owned(), letter });
        }
    }
    let year = born.year().unsigned_abs() % 100;
    let day = born.day().unsigned_abs() + if sex == Sex::F { 40 } else { 0 };
    let mut code = [0; 16];
    code[..3].copy_from_slice(&surname_code(surname, Spelling::Expanded));
    code[3..6].copy_from_slice(&name_code(name, Spelling::Expanded));
    code[6..8].copy_from_slice(&[b'0' + (year / 10) as u8, b'0' + (year % 10) as u8]);
    code[8..11].copy_from_slice(&[form::month_letter(born.month()), b'0' + day / 10, b'0' + day % 10]);
    code[11..15].copy_from_slice(place.as_bytes());
    code[15] = form::check_character(&code);
    Ok(CodiceFiscale(code))
}

/// The three letters of a surname in every accepted spelling, today's first.
pub fn surname_codes(surname: &str) -> Vec<[u8; 3]> {
    accepted(surname, surname_code)
}

/// The three letters of a name in every accepted spelling, today's first.
pub fn name_codes(name: &str) -> Vec<[u8; 3]> {
    accepted(name, name_code)
}

fn accepted(name: &str, code: impl Fn(&str, Spelling) -> [u8; 3]) -> Vec<[u8; 3]> {
    let mut codes = vec![code(name, Spelling::Expanded)];
    if !name.is_ascii() {
        codes.push(code(name, Spelling::Plain));
        codes.dedup();
    }
    codes
}

fn surname_code(surname: &str, spelling: Spelling) -> [u8; 3] {
    let (consonants, vowels) = parts(surname, spelling);
    three(consonants.into_iter().chain(vowels))
}

fn name_code(name: &str, spelling: Spelling) -> [u8; 3] {
    match parts(name, spelling) {
        (consonants, _) if consonants.len() >= 4 => [consonants[0], consonants[2], consonants[3]],
        (consonants, vowels) => three(consonants.into_iter().chain(vowels)),
    }
}

fn parts(name: &str, spelling: Spelling) -> (Vec<u8>, Vec<u8>) {
    capitals(name, spelling).bytes().partition(|letter| !b"AEIOU".contains(letter))
}

fn three(letters: impl Iterator<Item = u8>) -> [u8; 3] {
    let mut code = [b'X'; 3];
    for (place, letter) in code.iter_mut().zip(letters) {
        *place = letter;
    }
    code
}
