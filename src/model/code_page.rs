//! The code pages of one byte a letter in which office programs still write, and the damage that a wrong one does.

use encoding_rs::{ISO_8859_2, MACINTOSH, WINDOWS_1250, WINDOWS_1252};
use oem_cp::OEMCPHashMap;
use oem_cp::code_table::{
    DECODING_TABLE_CP437, DECODING_TABLE_CP850, DECODING_TABLE_CP852, ENCODING_TABLE_CP437,
    ENCODING_TABLE_CP850, ENCODING_TABLE_CP852,
};

/// A code page of one byte a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodePage {
    /// Western European Windows.
    Windows1252,
    /// Western European DOS, and exports of AS/400.
    Ibm850,
    /// The first DOS.
    Ibm437,
    /// Macintosh before Mac OS X.
    MacRoman,
    /// Central European Windows.
    Windows1250,
    /// Central European Unix.
    Latin2,
    /// Central European DOS.
    Ibm852,
}

impl CodePage {
    /// Those in which lists come, the likeliest first.
    pub const WESTERN: [Self; 4] = [Self::Windows1252, Self::Ibm850, Self::MacRoman, Self::Ibm437];
    /// Those that are read where staff names them: their letters look as likely as those of the others.
    pub const CENTRAL: [Self; 3] = [Self::Windows1250, Self::Latin2, Self::Ibm852];

    /// The text of bytes. A byte without a meaning becomes U+FFFD.
    pub fn decode(self, bytes: &[u8]) -> String {
        let meant = |b: u8, table: &[char; 128]| match b.checked_sub(128) {
            Some(high) => table[usize::from(high)],
            None => char::from(b),
        };
        match self {
            // Five bytes have no meaning in this code page; the decoder makes controls of them.
            Self::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes).0.replace(is_c1, "\u{fffd}"),
            Self::MacRoman => MACINTOSH.decode_without_bom_handling(bytes).0.into_owned(),
            Self::Ibm850 => bytes.iter().map(|b| meant(*b, &DECODING_TABLE_CP850)).collect(),
            Self::Ibm437 => bytes.iter().map(|b| meant(*b, &DECODING_TABLE_CP437)).collect(),
            Self::Windows1250 => WINDOWS_1250.decode_without_bom_handling(bytes).0.replace(is_c1, "\u{fffd}"),
            Self::Latin2 => ISO_8859_2.decode_without_bom_handling(bytes).0.replace(is_c1, "\u{fffd}"),
            Self::Ibm852 => bytes.iter().map(|b| meant(*b, &DECODING_TABLE_CP852)).collect(),
        }
    }

    /// The byte of a character; none where the code page lacks it.
    pub fn byte(self, c: char) -> Option<u8> {
        if c.is_ascii() {
            return Some(c as u8);
        }
        let of_table = |table: &OEMCPHashMap<char, u8>| table.get(&c).copied();
        let of_encoding = |encoding: &'static encoding_rs::Encoding| {
            let mut buffer = [0; 4];
            let (bytes, _, lacks) = encoding.encode(c.encode_utf8(&mut buffer));
            bytes.first().copied().filter(|_| !lacks)
        };
        match self {
            Self::Windows1252 => of_encoding(WINDOWS_1252),
            Self::MacRoman => of_encoding(MACINTOSH),
            Self::Ibm850 => of_table(&ENCODING_TABLE_CP850),
            Self::Ibm437 => of_table(&ENCODING_TABLE_CP437),
            Self::Windows1250 => of_encoding(WINDOWS_1250),
            Self::Latin2 => of_encoding(ISO_8859_2),
            Self::Ibm852 => of_table(&ENCODING_TABLE_CP852),
        }
    }

    fn bytes(self, text: &str) -> Option<Vec<u8>> {
        text.chars().map(|c| self.byte(c)).collect()
    }
}

/// The text before UTF-8 was read in a code page: `Nicolò` for `NicolÃ²`, `Nicol├▓` and `Nicol√≤`. None where that
/// cannot have happened.
pub fn misread_utf8(text: &str) -> Option<String> {
    // A letter outside ASCII has two bytes at least, each read as a sign of its own; a cell rarely has two such signs in
    // a row.
    let is_pair = |(a, b): (char, char)| !a.is_ascii() && !b.is_ascii();
    if text.is_ascii() || !text.chars().zip(text.chars().skip(1)).any(is_pair) {
        return None;
    }
    CodePage::WESTERN.iter().find_map(|page| String::from_utf8(page.bytes(text)?).ok())
}

/// What the text may have been before one code page was read as another, the likeliest first; usual letters only.
pub fn misread_pages(text: &str) -> impl Iterator<Item = String> {
    // Where a sign stands that is no letter, the Western pages have made one of another.
    let are_letters = text.chars().all(|c| c.is_ascii() || c.is_alphabetic());
    let central = CodePage::CENTRAL.into_iter().filter(move |_| are_letters);
    let written = move || CodePage::WESTERN.into_iter().chain(central.clone());
    let pairs = CodePage::WESTERN.into_iter().flat_map(move |read| written().map(move |it| (read, it)));
    pairs.filter(|(read, written)| read != written).filter_map(|(read, written)| {
        let bytes = read.bytes(text)?;
        let is_likely = |c: char| match CodePage::CENTRAL.contains(&written) {
            true => is_usual(c) || is_central(c),
            false => is_usual(c),
        };
        Some(written.decode(&bytes)).filter(|text| text.chars().all(|c| c.is_ascii() || is_likely(c)))
    })
}

/// Whether a letter is usual in the names of Central Europe and not of Italy's neighbours.
fn is_central(letter: char) -> bool {
    "ăĂşŞţŢčČćĆđĐšŠžŽłŁśŚźŹżŻńŃęĘąĄěĚřŘůŮőŐűŰ".contains(letter)
}

/// Whether a letter outside ASCII is usual in the names of Italy and its neighbours.
pub fn is_usual(letter: char) -> bool {
    is_italian(letter) || "áíóúäöüÁÍÓÚÄÖÜßñÑçÇâêîôûÂÊÎÔÛ".contains(letter)
}

/// Whether a letter outside ASCII is one of Italian.
pub fn is_italian(letter: char) -> bool {
    "àèéìòùÀÈÉÌÒÙ".contains(letter)
}

fn is_c1(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_reads_what_it_writes() {
        for page in CodePage::WESTERN {
            for c in "Nicolò Cantù Müller Señor çÉ".chars() {
                let byte = page.byte(c).unwrap();
                assert_eq!(page.decode(&[byte]), c.to_string(), "{page:?}");
            }
        }
        assert_eq!(CodePage::Ibm850.decode(b"Nicol\x95"), "Nicolò");
        assert_eq!(CodePage::MacRoman.decode(b"Nicol\x98"), "Nicolò");
        assert_eq!(CodePage::Windows1252.decode(b"\x81"), "\u{fffd}");
        assert_eq!(CodePage::Ibm437.byte('Š'), None);
    }

    #[test]
    fn utf_8_read_in_a_code_page_is_seen() {
        for damaged in ["NicolÃ²", "Nicol├▓", "Nicol√≤"] {
            assert_eq!(misread_utf8(damaged).as_deref(), Some("Nicolò"), "{damaged}");
        }
        assert_eq!(misread_utf8("LibertÃ\u{a0}").as_deref(), Some("Libertà"));
        for right in ["Nicolò", "Müller", "Šimić", "Rossi", "Ó Briain"] {
            assert_eq!(misread_utf8(right), None, "{right}");
        }
    }

    #[test]
    fn one_code_page_read_as_another_is_seen() {
        assert!(misread_pages("Nicol•").any(|meant| meant == "Nicolò"));
        assert!(misread_pages("Cant—").any(|meant| meant == "Cantù"));
    }
}
