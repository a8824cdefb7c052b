//! What a trailer says of a password. A key `Encrypt` that leads to no object means none, as readers take it; the
//! libraries here would take it for a lock without a key.

use std::borrow::Cow;
use std::ops::Range;

const KEY: &[u8] = b"/Encrypt";

/// Whether the file names an encryption that is there, however odd.
pub(super) fn is_stated(bytes: &[u8]) -> bool {
    stated(bytes).any(|(_, is_there)| is_there)
}

/// The file without those that are not there. Every other byte keeps its place.
pub(super) fn without_dangling(bytes: &[u8]) -> Cow<'_, [u8]> {
    let mut cleaned = Cow::Borrowed(bytes);
    for (place, is_there) in stated(bytes) {
        if !is_there {
            cleaned.to_mut()[place].fill(b' ');
        }
    }
    cleaned
}

/// Each place where the key stands with its value, and whether that is an encryption.
fn stated(bytes: &[u8]) -> impl Iterator<Item = (Range<usize>, bool)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + bytes[from..].iter().position(|it| *it == b'/')?;
            from = at + 1;
            let Some(rest) = bytes[at..].strip_prefix(KEY) else { continue };
            // A longer name is another key.
            if rest.first().is_some_and(|it| it.is_ascii_alphanumeric() || *it == b'#') {
                continue;
            }
            let value = at + KEY.len() + blanks(rest);
            let (length, is_there) = value_at(bytes, value);
            return Some((at..value + length, is_there));
        }
    })
}

/// How long the value is, and whether it is an encryption.
fn value_at(bytes: &[u8], at: usize) -> (usize, bool) {
    let value = &bytes[at..];
    if value.starts_with(b"null") {
        return (4, false);
    }
    match reference(value) {
        Some((length, number, generation)) => (length, exists(bytes, number, generation)),
        None => (0, value.starts_with(b"<<")),
    }
}

/// `N G R`, and how long it is.
fn reference(bytes: &[u8]) -> Option<(usize, &[u8], &[u8])> {
    let number = digits(bytes)?;
    let mut at = number.len() + blanks(&bytes[number.len()..]);
    let generation = digits(&bytes[at..])?;
    at += generation.len();
    at += blanks(&bytes[at..]);
    bytes[at..].starts_with(b"R").then_some((at + 1, number, generation))
}

/// Whether `N G obj` stands somewhere and is not null. The object of an encryption lies in no object stream.
fn exists(bytes: &[u8], number: &[u8], generation: &[u8]) -> bool {
    let mut from = 0;
    while let Some(at) = bytes[from..].windows(3).position(|it| it == b"obj").map(|it| from + it) {
        from = at + 3;
        let before = bytes[..at].trim_ascii_end();
        let Some(before) = before.strip_suffix(generation) else { continue };
        let Some(before) = before.trim_ascii_end().strip_suffix(number) else { continue };
        if before.last().is_some_and(u8::is_ascii_digit) {
            continue;
        }
        if !bytes[from..].trim_ascii_start().starts_with(b"null") {
            return true;
        }
    }
    false
}

fn digits(bytes: &[u8]) -> Option<&[u8]> {
    let length = bytes.iter().take(10).take_while(|it| it.is_ascii_digit()).count();
    (length > 0).then_some(&bytes[..length])
}

fn blanks(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|it| it.is_ascii_whitespace() || **it == 0).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encryption_counts_when_it_is_there() {
        let cases: [(&[u8], bool); 9] = [
            (b"trailer<</Encrypt 5 0 R>> 5 0 obj<</V 1>>", true),
            (b"trailer<</Encrypt<</V 1>>>>", true),
            (b"trailer<</Encrypt\n5\n0\nR>> 5  0\nobj <<", true),
            (b"trailer<</Encrypt 5 0 R>> 15 0 obj<<>>", false),
            (b"trailer<</Encrypt 5 0 R>> 5 0 obj null endobj", false),
            (b"trailer<</Encrypt 5 1 R>> 5 0 obj<<>>", false),
            (b"trailer<</Encrypt null>>", false),
            (b"<</EncryptMetadata true>>", false),
            (b"<</Encrypt", false),
        ];
        for (bytes, expected) in cases {
            assert_eq!(is_stated(bytes), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn only_what_leads_nowhere_is_taken_out_and_nothing_moves() {
        let cleaned = without_dangling(b"<</Encrypt 5 0 R/ID[]>> <</Encrypt 6 0 R>> 6 0 obj<<>>");
        assert_eq!(&*cleaned, b"<<              /ID[]>> <</Encrypt 6 0 R>> 6 0 obj<<>>");
    }
}
