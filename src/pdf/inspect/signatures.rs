//! Signatures as the file states them. Whether they are worth anything is for others to verify.

use super::resolve;
use crate::model::document::{Facts, Signature};
use lopdf::{Dictionary, Document, Object};

/// More signatures than these are no document's.
const MOST: usize = 64;

/// Reads every signature: those in a field under its name, others without one.
pub(super) fn read(document: &Document, bytes: &[u8], facts: &mut Facts) {
    let dictionaries = || document.objects.values().filter_map(|it| it.as_dict().ok());
    let mut named: Vec<&Dictionary> = Vec::new();
    for field in dictionaries().filter(|it| is_signature(document, it)) {
        let value = field.get(b"V").ok().and_then(|it| resolve(document, it).as_dict().ok());
        if let Some(value) = value.filter(|_| facts.signatures.len() < MOST) {
            named.push(value);
            facts.signatures.push(signature(document, bytes, name(field), value));
        }
    }
    for value in dictionaries().filter(|it| it.has(b"ByteRange") && it.has(b"Contents")) {
        let known = named.iter().any(|it| std::ptr::eq(*it, value));
        if !known && facts.signatures.len() < MOST {
            facts.signatures.push(signature(document, bytes, String::new(), value));
        }
    }
}

fn is_signature(document: &Document, field: &Dictionary) -> bool {
    field.get(b"FT").is_ok_and(|it| matches!(resolve(document, it), Object::Name(name) if name == b"Sig"))
}

fn name(field: &Dictionary) -> String {
    let text = field.get(b"T").ok().and_then(|it| lopdf::decode_text_string(it).ok()).unwrap_or_default();
    text.chars().filter(|it| !crate::model::plain::is_hidden(*it)).take(100).collect()
}

fn signature(document: &Document, bytes: &[u8], field: String, value: &Dictionary) -> Signature {
    let range = value.get(b"ByteRange").ok().and_then(|it| resolve(document, it).as_array().ok());
    let number = |it: &Object| u64::try_from(resolve(document, it).as_i64().ok()?).ok();
    let numbers: Vec<u64> = range.into_iter().flatten().take(8).filter_map(number).collect();
    let byte_range: Vec<[u64; 2]> = numbers.as_chunks().0.to_vec();
    Signature { field, covers_whole_file: covers(&byte_range, bytes), byte_range }
}

/// Two ranges from the first byte to the last, which leave out a hexadecimal string and nothing else.
fn covers(range: &[[u64; 2]], bytes: &[u8]) -> bool {
    let [[0, first], [second, length]] = range else { return false };
    let (Ok(open), Ok(close)) = (usize::try_from(*first), usize::try_from(*second)) else { return false };
    let Some([b'<', hole @ .., b'>']) = bytes.get(open..close) else { return false };
    second.checked_add(*length) == Some(bytes.len() as u64) && hole.iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_covers_the_file_when_only_itself_is_left_out() {
        let file = b"%PDF <00ff> %%EOF";
        assert!(covers(&[[0, 5], [11, 6]], file));
        assert!(!covers(&[[0, 5], [11, 5]], file), "the end was added later");
        assert!(!covers(&[[0, 4], [11, 6]], file), "more than the signature is left out");
        assert!(!covers(&[[1, 4], [11, 6]], file));
        assert!(!covers(&[[0, 5], [u64::MAX, 6]], file));
        assert!(!covers(&[[0, 5]], file));
    }
}
