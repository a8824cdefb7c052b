//! Surnames and given names: letters of one script, blanks, apostrophes, hyphens, dots and commas, as the national
//! register takes them. Comparing with the codice fiscale looks at the letters A-Z alone, so every other sign would
//! slip through.

use super::code_page::{misread_pages, misread_utf8};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_script::{Script, UnicodeScript};

const APOSTROPHES: &str = "'\u{2019}\u{2018}\u{2bc}`\u{b4}";
const HYPHENS: &str = "-\u{2010}\u{2011}\u{2012}\u{2013}";

/// Where a word may be parted at the end of a line.
const SOFT_HYPHEN: char = '\u{ad}';
/// Quotation marks that may stand around a name.
const QUOTES: [char; 7] = ['"', '«', '»', '“', '”', '„', '‟'];

/// Digits that scanners and typists put for letters.
const LETTERS_OF_DIGITS: [(char, char); 7] =
    [('0', 'O'), ('1', 'I'), ('3', 'E'), ('4', 'A'), ('5', 'S'), ('6', 'G'), ('8', 'B')];

/// A sign that no name has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{sign}` cannot stand in a name{}", meant.as_ref().map_or_else(String::new, |it| format!(": perhaps `{it}`")), sign = sign.escape_debug())]
pub struct OddName {
    /// The first such sign.
    pub sign: char,
    /// The name that may have been meant.
    pub meant: Option<String>,
}

/// Whether there is any letter: dots and dashes alone are no name.
pub fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Refuses a name with a sign that no name has, and says what may have been meant. An empty text passes.
pub fn check_name(text: &str) -> Result<(), OddName> {
    match odd_sign(text) {
        None => Ok(()),
        Some(sign) => Err(OddName { sign, meant: meant(text) }),
    }
}

fn odd_sign(text: &str) -> Option<char> {
    let is_plain = |b: &u8| b.is_ascii_alphabetic() || b" '.-,".contains(b);
    if text.as_bytes().iter().all(is_plain) {
        // Strokes and dots alone are no name.
        return text.trim().chars().next().filter(|_| !has_letters(text));
    }
    if !has_letters(text) {
        return text.trim().chars().next();
    }
    // `M.ª` is written so; elsewhere the sign is what another code page made of a letter.
    let is_ordinal = |at: usize| text[..at].ends_with('.');
    let is_latin = |c: char| c.script() == Script::Latin;
    let of_name = |c: char| c.is_alphabetic() && !matches!(c.script(), Script::Common | Script::Inherited);
    let script = match text.chars().any(is_latin) {
        true => Script::Latin,
        false => text.chars().find(|c| of_name(*c)).map_or(Script::Latin, |c| c.script()),
    };
    let odd = text.char_indices().find(|&(at, c)| {
        let is_letter = of_name(c) && c.script() == script && (is_usual_form(c) || is_ordinal(at));
        let is_sign = c == ' '
            || c == '\u{a0}'
            || c == '.'
            || c == ','
            || APOSTROPHES.contains(c)
            || HYPHENS.contains(c);
        !(is_letter || is_sign || is_combining_mark(c))
    });
    odd.map(|(_, c)| c)
}

/// Whether a letter is no other form of one: wide, raised, joined, or a number.
fn is_usual_form(c: char) -> bool {
    c.nfkc().eq(c.nfc())
}

/// The name without its odd signs, by the first repair that leaves none.
fn meant(text: &str) -> Option<String> {
    let decoded = html_escape::decode_html_entities(text);
    // Joined and wide letters mean plain ones; a raised one is what another code page made of a letter.
    let usual = if decoded.contains(['º', 'ª']) { String::new() } else { decoded.nfkc().collect() };
    let unquoted = decoded.trim_matches(QUOTES).trim().to_owned();
    let plain = [decoded.to_string(), unquoted, decoded.replace(SOFT_HYPHEN, ""), usual];
    let pages = misread_utf8(&decoded).into_iter().chain(misread_pages(&decoded));
    let repaired = plain.into_iter().chain(pages).find(|it| is_name(it));
    repaired.or_else(|| Some(letter_by_letter(&decoded)).filter(|it| is_name(it)))
}

fn is_name(text: &str) -> bool {
    odd_sign(text).is_none() && has_letters(text)
}

/// Look-alikes become the letters that they look like, digits the letters that they were typed for, and the rest goes.
fn letter_by_letter(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    let mut letters = text.nfkc().peekable();
    while let Some(c) = letters.next() {
        let is_inside = letters.peek().is_some_and(|next| next.is_lowercase());
        let before = name.chars().next_back();
        let typed_for = LETTERS_OF_DIGITS.iter().find(|(digit, _)| *digit == c).map(|(_, letter)| *letter);
        match typed_for {
            // Small among small letters, but for the first of a word.
            Some(letter)
                if before.is_some_and(|it| it.is_lowercase() || (is_inside && it.is_alphabetic())) =>
            {
                name.extend(letter.to_lowercase());
            }
            Some(letter) => name.push(letter),
            None if c.is_alphabetic() && c.script() != Script::Latin => {
                let mut alike = unicode_security::skeleton(c.encode_utf8(&mut [0; 4])).collect::<Vec<_>>();
                // A letter whose look-alike is no single letter is left out.
                name.extend(alike.pop().filter(|it| alike.is_empty() && it.is_ascii_alphabetic()));
            }
            None if odd_sign(c.encode_utf8(&mut [0; 4])).is_none() => name.push(c),
            None => {}
        }
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_one_script_and_the_signs_of_names_pass() {
        for name in [
            "Rossi",
            "D'Angelo-Noè",
            "D’Àlò",
            "De’ Medici",
            "St. John",
            "Łukasz",
            "Nguyễn Thị",
            "a\u{300}",
            "María de los Ángeles M.ª",
            "Иванов",
            "",
            "Bianchi, Jr.",
            "Brâncuși",
            "Mihăilă",
        ] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn a_sign_that_no_name_has_is_named_with_what_may_be_meant() {
        for (typed, sign, meant) in [
            ("R0SSI", '0', Some("ROSSI")),
            ("Ross1", '1', Some("Rossi")),
            ("R0ssi", '0', Some("Rossi")),
            ("0rsi", '0', Some("Orsi")),
            ("D&#39;Angelo", '&', Some("D'Angelo")),
            ("Nicol&ograve;", '&', Some("Nicolò")),
            ("Nicol├▓", '├', Some("Nicolò")),
            ("Nicol√≤", '√', Some("Nicolò")),
            ("Nicol•", '•', Some("Nicolò")),
            ("Rоssi", 'о', Some("Rossi")),
            ("\"Rossi\"", '"', Some("Rossi")),
            ("=Rossi", '=', Some("Rossi")),
            ("Rossi \u{1f600}", '\u{1f600}', Some("Rossi")),
            ("ＲＯＳＳＩ", 'Ｒ', Some("ROSSI")),
            ("«Rossi»", '«', Some("Rossi")),
            ("“Rossi”", '“', Some("Rossi")),
            ("M”ller", '”', Some("Möller")),
            ("Muller\u{ad}", '\u{ad}', Some("Muller")),
            ("Rossi²", '²', Some("Rossi")),
            ("Brâncuºi", 'º', Some("Brâncuşi")),
            ("ﬁori", 'ﬁ', Some("fiori")),
            ("Ⅷossi", 'Ⅷ', Some("VIIIossi")),
            ("Roſſi", 'ſ', Some("Rossi")),
            ("....", '.', None),
            (" - ", '-', None),
            ("''", '\'', None),
            ("@", '@', None),
            ("2", '2', None),
        ] {
            let odd = check_name(typed).unwrap_err();
            assert_eq!((odd.sign, odd.meant.as_deref()), (sign, meant), "{typed}");
        }
    }

    #[test]
    fn dots_alone_are_no_name() {
        assert!(!has_letters("...."));
        assert!(!has_letters("' -"));
        assert!(has_letters("O"));
    }

    proptest::proptest! {
        #[test]
        fn what_is_proposed_is_a_name(text in "\\PC{0,12}") {
            if let Err(OddName { meant: Some(meant), .. }) = check_name(&text) {
                proptest::prop_assert_eq!(check_name(&meant), Ok(()));
                proptest::prop_assert!(has_letters(&meant));
            }
        }
    }
}
