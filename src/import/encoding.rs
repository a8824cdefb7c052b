//! Spreadsheets write UTF-8, Windows-1252 or UTF-16, and seldom say which. The first bytes that are not ASCII decide;
//! a byte-order mark decides before them.

use encoding_rs::WINDOWS_1252;
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
    /// UTF-16, low byte first, as "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

/// The text names no encoding that is read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is none of utf-8, utf-8-bom, windows-1252, utf-16le, utf-16be")]
pub struct UnknownEncoding(String);

impl SourceEncoding {
    const ALL: [Self; 5] = [Self::Utf8, Self::Utf8Bom, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Bom => "utf-8-bom",
            Self::Windows1252 => "windows-1252",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
        }
    }

    /// The byte-order mark that belongs in front of a file written in this encoding.
    pub(super) fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8 | Self::Windows1252 => b"",
            Self::Utf8Bom => b"\xef\xbb\xbf",
            Self::Utf16Le => b"\xff\xfe",
            Self::Utf16Be => b"\xfe\xff",
        }
    }

    /// Whether a character takes two bytes or more, so that the file must be turned into UTF-8 to be split.
    pub(super) fn is_wide(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }

    /// The bytes of a text. A character that the encoding lacks becomes `?`.
    pub(super) fn encode(self, text: &str) -> Cow<'_, [u8]> {
        match self {
            Self::Utf8 | Self::Utf8Bom => text.as_bytes().into(),
            Self::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Self::Windows1252 => match WINDOWS_1252.encode(text) {
                (bytes, _, false) => bytes,
                _ => text.chars().map(narrow).collect(),
            },
        }
    }

    /// The text of bytes as they leave the source: already UTF-8 where the file was wide. What is not valid becomes
    /// the replacement character.
    pub(super) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        if self != Self::Windows1252 || bytes.is_ascii() {
            return str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        }
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
        // Five bytes have no meaning in this code page; the decoder makes controls of them.
        if text.contains(is_c1) { text.replace(is_c1, "\u{fffd}").into() } else { text }
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

    /// UTF-8 or Windows-1252, by which of the two makes more sense of the characters that are not ASCII; `None`
    /// where there are none.
    pub(super) fn of_letters(bytes: &[u8]) -> Option<Self> {
        if bytes.is_ascii() {
            return None;
        }
        let (mut valid, mut invalid) = (0, 0);
        for chunk in bytes.utf8_chunks() {
            valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            invalid += usize::from(!chunk.invalid().is_empty());
        }
        Some(if valid > invalid { Self::Utf8 } else { Self::Windows1252 })
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

fn is_c1(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}')
}

fn narrow(c: char) -> u8 {
    let mut buffer = [0; 4];
    match WINDOWS_1252.encode(c.encode_utf8(&mut buffer)) {
        (bytes, _, false) => bytes[0],
        _ => b'?',
    }
}

/// What a text was before UTF-8 was read as Windows-1252: `Nicolò` for `NicolÃ²`. `None` where it was never that.
pub(super) fn unmojibake(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let (bytes, _, lossy) = WINDOWS_1252.encode(text);
    let repaired = str::from_utf8(&bytes).ok().filter(|_| !lossy)?;
    Some(repaired.to_owned())
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
    fn utf_8_read_as_windows_1252_is_seen() {
        assert_eq!(unmojibake("NicolÃ²").as_deref(), Some("Nicolò"));
        assert_eq!(unmojibake("LibertÃ\u{a0}").as_deref(), Some("Libertà"));
        for right in ["Nicolò", "Müller", "Šimić", "Rossi", "Ó Briain"] {
            assert_eq!(unmojibake(right), None, "{right}");
        }
    }

    #[test]
    fn every_word_reads_back() {
        for encoding in SourceEncoding::ALL {
            assert_eq!(encoding.to_string().parse(), Ok(encoding));
        }
        assert!("latin1".parse::<SourceEncoding>().is_err());
    }
}
