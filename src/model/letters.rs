//! The codice fiscale knows only A-Z. Which letters stand for ä, ø or ß is fixed by circolare Agenzia Entrate
//! 34/E of 20.7.2011; letters it does not list follow the machine-readable zone of passports (ICAO 9303).

use unicode_normalization::UnicodeNormalization;

/// How letters with two accepted spellings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// Ä = AE, Ö = OE, Ü = UE, Å = AA, Ø = OE: the rule since 2011.
    Expanded,
    /// Ä = A, Ö = O, Ü = U, Å = A, Ø = O: older codes.
    Plain,
}

/// The letters of a name as capitals A-Z; everything else is dropped.
pub fn capitals(text: &str, spelling: Spelling) -> String {
    let mut capitals = String::with_capacity(text.len());
    if text.is_ascii() {
        capitals.extend(text.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase()));
    } else {
        // A letter and its accent may come as two characters: ä as a and U+0308.
        text.nfc().for_each(|letter| push(&mut capitals, letter, spelling));
    }
    capitals
}

/// The first character that is neither a letter with a Latin form nor a sign dropped by rule: blank, apostrophe,
/// hyphen, dot.
pub fn unreadable(text: &str) -> Option<char> {
    text.nfc().find(|&c| {
        let mut form = String::new();
        push(&mut form, c, Spelling::Plain);
        form.is_empty() && !c.is_whitespace() && !"'`´‘’ʼ-‐‑‒–.".contains(c)
    })
}

fn push(capitals: &mut String, letter: char, spelling: Spelling) {
    let (expanded, plain) = match letter {
        'Ä' | 'ä' => ("AE", "A"),
        'Ö' | 'ö' | 'Ø' | 'ø' => ("OE", "O"),
        'Ü' | 'ü' => ("UE", "U"),
        'Å' | 'å' => ("AA", "A"),
        'Æ' | 'æ' => ("AE", "AE"),
        'Œ' | 'œ' => ("OE", "OE"),
        'ß' | 'ẞ' => ("SS", "SS"),
        'Þ' | 'þ' => ("TH", "TH"),
        'Đ' | 'đ' | 'Ð' | 'ð' => ("D", "D"),
        'Ł' | 'ł' => ("L", "L"),
        'Ħ' | 'ħ' => ("H", "H"),
        'ı' => ("I", "I"),
        _ => {
            let parts = std::iter::once(letter).nfkd().filter(char::is_ascii_alphabetic);
            capitals.extend(parts.map(|c| c.to_ascii_uppercase()));
            return;
        }
    };
    capitals.push_str(if spelling == Spelling::Expanded { expanded } else { plain });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_the_circolare_is_followed() {
        for (text, expected) in [
            ("Â Ä Æ Ç Č Ê Ë Î Ï Ô", "AAEAECCEEIIO"),
            ("Ö Œ Û Ü Š Ž ß", "OEOEUUESZSS"),
            ("Nicolò D'Angelo-Noé", "NICOLODANGELONOE"),
            ("a\u{308}o\u{300}", "AEO"),
            ("Łukasz Đorđe Þór", "LUKASZDORDETHOR"),
        ] {
            assert_eq!(capitals(text, Spelling::Expanded), expected);
        }
        assert_eq!(capitals("Lüç Åsa", Spelling::Plain), "LUCASA");
    }

    #[test]
    fn letters_of_other_alphabets_are_unreadable() {
        assert_eq!(unreadable("Nicolò D’Angelo Jr."), None);
        assert_eq!(unreadable("Иван"), Some('И'));
        assert_eq!(unreadable("R2"), Some('2'));
    }
}
