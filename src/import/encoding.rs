//! Spreadsheets write UTF-8, Windows-1252 or UTF-16, older programs a code page of DOS or of the Macintosh, and they
//! seldom say which. A byte-order mark decides, else the first bytes that are not ASCII; between two code pages, the
//! one in which the names agree with their codici fiscali.

use crate::model::code_page::{CodePage, is_italian, is_usual};
use crate::model::codice_fiscale::{CodiceFiscale, name_codes, surname_codes};
use std::{borrow::Cow, fmt, str::FromStr};

/// The encodings that a file may be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceEncoding {
    /// UTF-8 without a mark; plain ASCII is reported as this too.
    Utf8,
    /// UTF-8 behind a byte-order mark, as "CSV UTF-8" of Excel.
    Utf8Bom,
    /// The code page of Western European Windows.
    Windows1252,
    /// The code page of DOS in Western Europe, and of many exports of AS/400.
    Ibm850,
    /// The first code page of DOS.
    Ibm437,
    /// The code page of the Macintosh before Mac OS X.
    Macintosh,
    /// The code page of Central European Windows; only where staff names it.
    Windows1250,
    /// The code page of Central European Unix; only where staff names it.
    Iso8859_2,
    /// The code page of DOS in Central Europe; only where staff names it.
    Ibm852,
    /// UTF-16, low byte first, as "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

/// The text names no encoding that is read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of {names}", names = SourceEncoding::ALL.map(SourceEncoding::as_str).join(", "))]
pub struct UnknownEncoding(String);

/// Rows of the head of a file that are asked which code page they are in.
const ROWS_ASKED: usize = 1000;

impl SourceEncoding {
    const ALL: [Self; 11] = [
        Self::Utf8,
        Self::Utf8Bom,
        Self::Windows1252,
        Self::Ibm850,
        Self::Ibm437,
        Self::Macintosh,
        Self::Windows1250,
        Self::Iso8859_2,
        Self::Ibm852,
        Self::Utf16Le,
        Self::Utf16Be,
    ];

    /// The stable word: the name that IANA registered, in small letters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Bom => "utf-8-bom",
            Self::Windows1252 => "windows-1252",
            Self::Ibm850 => "ibm850",
            Self::Ibm437 => "ibm437",
            Self::Macintosh => "macintosh",
            Self::Windows1250 => "windows-1250",
            Self::Iso8859_2 => "iso-8859-2",
            Self::Ibm852 => "ibm852",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
        }
    }

    /// The byte-order mark that belongs in front of a file written in this encoding.
    pub(super) fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8Bom => b"\xef\xbb\xbf",
            Self::Utf16Le => b"\xff\xfe",
            Self::Utf16Be => b"\xfe\xff",
            _ => b"",
        }
    }

    /// The code page, where a letter is one byte.
    pub(super) fn page(self) -> Option<CodePage> {
        match self {
            Self::Windows1252 => Some(CodePage::Windows1252),
            Self::Ibm850 => Some(CodePage::Ibm850),
            Self::Ibm437 => Some(CodePage::Ibm437),
            Self::Macintosh => Some(CodePage::MacRoman),
            Self::Windows1250 => Some(CodePage::Windows1250),
            Self::Iso8859_2 => Some(CodePage::Latin2),
            Self::Ibm852 => Some(CodePage::Ibm852),
            Self::Utf8 | Self::Utf8Bom | Self::Utf16Le | Self::Utf16Be => None,
        }
    }

    fn of_page(page: CodePage) -> Self {
        match page {
            CodePage::Windows1252 => Self::Windows1252,
            CodePage::Ibm850 => Self::Ibm850,
            CodePage::Ibm437 => Self::Ibm437,
            CodePage::MacRoman => Self::Macintosh,
            CodePage::Windows1250 => Self::Windows1250,
            CodePage::Latin2 => Self::Iso8859_2,
            CodePage::Ibm852 => Self::Ibm852,
        }
    }

    /// Whether a character takes two bytes or more, so that the file must be turned into UTF-8 to be split.
    pub(super) fn is_wide(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }

    /// The bytes of a text. A character that the encoding lacks becomes `?`.
    pub(super) fn encode(self, text: &str) -> Cow<'_, [u8]> {
        match (self, self.page()) {
            (Self::Utf16Le, _) => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            (Self::Utf16Be, _) => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            (_, Some(page)) if !text.is_ascii() => {
                text.chars().map(|c| page.byte(c).unwrap_or(b'?')).collect()
            }
            _ => text.as_bytes().into(),
        }
    }

    /// The text of bytes as they leave the source: already UTF-8 where the file was wide. What is not valid becomes
    /// the replacement character.
    pub(super) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self.page() {
            Some(page) if !bytes.is_ascii() => page.decode(bytes).into(),
            _ => str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed),
        }
    }

    /// The text of bytes as they stand in the file.
    pub(super) fn text(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Utf16Le => encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0,
            Self::Utf16Be => encoding_rs::UTF_16BE.decode_without_bom_handling(bytes).0,
            _ => self.decode(bytes),
        }
    }

    /// The encoding that the mark, or the zeros of two-byte characters, in front of a file tell.
    pub(super) fn of_head(head: &[u8]) -> Option<Self> {
        if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(head) {
            return Self::ALL.into_iter().find(|known| known.is_marked_as(encoding));
        }
        let sample = &head[..head.len().min(4096)];
        let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|b| **b == 0).count();
        let (high_first, low_first, half) = (zeros(0), zeros(1), sample.len() / 2);
        match () {
            () if low_first > half / 2 && high_first < half / 8 => Some(Self::Utf16Le),
            () if high_first > half / 2 && low_first < half / 8 => Some(Self::Utf16Be),
            () => None,
        }
    }

    /// UTF-8 or a code page, by which makes more sense of the characters that are not ASCII; `None` where there are
    /// none.
    pub(super) fn of_letters(bytes: &[u8]) -> Option<Self> {
        if bytes.is_ascii() {
            return None;
        }
        let (mut valid, mut invalid) = (0, 0);
        for chunk in bytes.utf8_chunks() {
            valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            invalid += usize::from(!chunk.invalid().is_empty());
        }
        Some(if valid > invalid { Self::Utf8 } else { Self::of_page(of_names(bytes)) })
    }

    fn is_marked_as(self, encoding: &encoding_rs::Encoding) -> bool {
        !self.mark().is_empty()
            && encoding_rs::Encoding::for_bom(self.mark()).is_some_and(|(e, _)| e == encoding)
    }
}

impl fmt::Display for SourceEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for SourceEncoding {
    type Err = UnknownEncoding;

    fn from_str(text: &str) -> Result<Self, UnknownEncoding> {
        let known = Self::ALL.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(text.trim()));
        known.ok_or_else(|| UnknownEncoding(text.to_owned()))
    }
}

/// The code page in which most cells make sense, beside the codice fiscale of their row.
fn of_names(bytes: &[u8]) -> CodePage {
    let mut scores = CodePage::WESTERN.map(|page| (page, 0));
    let lines = bytes.split(|b| matches!(b, b'\r' | b'\n')).filter(|line| !line.is_ascii());
    for line in lines.take(ROWS_ASKED) {
        let cells = || line.split(|b| b";,\t|\"".contains(b)).map(<[u8]>::trim_ascii);
        let code = cells().find_map(|cell| str::from_utf8(cell).ok()?.parse::<CodiceFiscale>().ok());
        for cell in cells().filter(|cell| !cell.is_ascii()) {
            for (page, score) in &mut scores {
                *score += sense(&page.decode(cell), code);
            }
        }
    }
    // Of equals the first, which is the likeliest.
    scores.into_iter().rev().max_by_key(|(_, score)| *score).map_or(CodePage::Windows1252, |(page, _)| page)
}

/// How much sense a cell makes: letters of Italian names, and the letters of the code.
fn sense(text: &str, code: Option<CodiceFiscale>) -> i64 {
    let letters = text.chars().filter(|c| !c.is_ascii()).map(|c| match c {
        c if is_italian(c) => 3,
        c if is_usual(c) || matches!(c, '°' | '’' | '€') => 1,
        c if c.is_alphabetic() => 0,
        _ => -3,
    });
    let agrees = code.is_some_and(|code| {
        let code = code.as_str().as_bytes();
        surname_codes(text).iter().any(|letters| code.starts_with(letters))
            || name_codes(text).iter().any(|letters| code[3..].starts_with(letters))
    });
    letters.sum::<i64>() + if agrees { 4 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_tells_the_encoding() {
        assert_eq!(SourceEncoding::of_head(b"\xef\xbb\xbfcognome"), Some(SourceEncoding::Utf8Bom));
        assert_eq!(SourceEncoding::of_head(b"\xff\xfec\0"), Some(SourceEncoding::Utf16Le));
        assert_eq!(SourceEncoding::of_head(b"\xfe\xff\0c"), Some(SourceEncoding::Utf16Be));
    }

    #[test]
    fn zeros_tell_unmarked_two_byte_characters() {
        for wide in [SourceEncoding::Utf16Le, SourceEncoding::Utf16Be] {
            assert_eq!(SourceEncoding::of_head(&wide.encode("cognome;nome\r\n")), Some(wide));
        }
        assert_eq!(SourceEncoding::of_head(b"cognome;nome\0\r\n"), None);
        assert_eq!(SourceEncoding::of_head(b""), None);
    }

    #[test]
    fn letters_tell_utf_8_from_windows_1252() {
        assert_eq!(SourceEncoding::of_letters(b"cognome"), None);
        assert_eq!(SourceEncoding::of_letters("Nicolò".as_bytes()), Some(SourceEncoding::Utf8));
        assert_eq!(SourceEncoding::of_letters(b"Nicol\xf2"), Some(SourceEncoding::Windows1252));
        let one_bad_row = ["Nicolò;Libertà;Cantù;Forlì\n".as_bytes(), b"Nicol\xf2\n"].concat();
        assert_eq!(SourceEncoding::of_letters(&one_bad_row), Some(SourceEncoding::Utf8));
        let one_odd_row =
            [b"Cant\xf9 Forl\xec Nicol\xf2 Libert\xe0 ".as_slice(), "Nicolò".as_bytes()].concat();
        assert_eq!(SourceEncoding::of_letters(&one_odd_row), Some(SourceEncoding::Windows1252));
    }

    #[test]
    fn a_letter_that_the_code_page_lacks_becomes_a_question_mark() {
        assert_eq!(SourceEncoding::Windows1252.encode("Šimić ò").as_ref(), b"\x8aimi? \xf2");
    }

    #[test]
    fn bytes_without_meaning_become_the_replacement_character() {
        assert_eq!(SourceEncoding::Windows1252.decode(b"Nicol\xf2 \x81"), "Nicolò \u{fffd}");
        assert_eq!(SourceEncoding::Utf8.decode(b"Nicol\xf2"), "Nicol\u{fffd}");
    }

    #[test]
    fn names_tell_one_code_page_from_another() {
        let rows = "RSSNCL80A01H501Y;ROSSI;Nicolò;Forlì\nCNTNOE80A01H501S;Cantù;Noè;Cefalù\n";
        for encoding in [SourceEncoding::Windows1252, SourceEncoding::Ibm850, SourceEncoding::Macintosh] {
            assert_eq!(SourceEncoding::of_letters(&encoding.encode(rows)), Some(encoding));
        }
        // All capitals of Italian names are missing in the first page of DOS.
        let row = SourceEncoding::Ibm850.encode("NICOLÒ;CANTÙ");
        assert_eq!(SourceEncoding::of_letters(&row), Some(SourceEncoding::Ibm850));
    }

    #[test]
    fn the_codice_fiscale_decides_where_two_readings_are_letters() {
        // One byte, 8A: è in a page of DOS, Š on Windows. Only the code of the row knows.
        let row = |code: &str| [code.as_bytes(), b";ROSSI;No\x8a"].concat();
        let codes = ["RSSNOE80A01H501", "RSSNSO80A01H501"].map(|stem| {
            let letter = ('A'..='Z').find(|c| format!("{stem}{c}").parse::<CodiceFiscale>().is_ok());
            format!("{stem}{}", letter.unwrap())
        });
        assert_eq!(SourceEncoding::of_letters(&row(&codes[0])), Some(SourceEncoding::Ibm850));
        assert_eq!(SourceEncoding::of_letters(&row(&codes[1])), Some(SourceEncoding::Windows1252));
    }

    #[test]
    fn every_word_reads_back() {
        for encoding in SourceEncoding::ALL {
            assert_eq!(encoding.to_string().parse(), Ok(encoding));
        }
        assert!("latin1".parse::<SourceEncoding>().is_err());
    }
}
