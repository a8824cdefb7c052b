//! Signatures as the file states them. Whether they are worth anything is for others to verify.

use super::{load, resolve, revision};
use crate::model::document::{Facts, Signature};
use data_encoding::HEXLOWER_PERMISSIVE;
use lopdf::{Dictionary, Document, Object};
use std::panic::catch_unwind;

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

/// Whether what comes behind the bytes that a signature covers changed a page. Later signatures and what proves them do
/// not; a person who signed saw what the pages showed at the end of those bytes.
pub(super) fn is_changed_since(document: &Document, bytes: &[u8], signatures: &[Signature]) -> bool {
    let ends =
        signatures.iter().filter(|it| !it.is_hollow).filter_map(|it| Some(hole(&it.byte_range, bytes)?.1));
    let Some(signed) = ends.min().and_then(|end| bytes.get(..end)) else { return false };
    if bytes[signed.len()..].iter().all(|it| it.is_ascii_whitespace() || *it == 0) {
        return false;
    }
    match catch_unwind(|| load(signed)) {
        Ok(Ok(before)) => revision::shown(&before) != revision::shown(document),
        // What was signed cannot be shown any more.
        Ok(Err(_)) | Err(_) => true,
    }
}

fn signature(document: &Document, bytes: &[u8], field: String, value: &Dictionary) -> Signature {
    let range = value.get(b"ByteRange").ok().and_then(|it| resolve(document, it).as_array().ok());
    let number = |it: &Object| u64::try_from(resolve(document, it).as_i64().ok()?).ok();
    let numbers: Vec<u64> = range.into_iter().flatten().take(8).filter_map(number).collect();
    let byte_range: Vec<[u64; 2]> = numbers.as_chunks().0.to_vec();
    let is_hollow = !is_filled(document, bytes, &byte_range, value);
    Signature { field, covers_whole_file: covers(&byte_range, bytes), byte_range, is_hollow }
}

/// Whether there is a signature, in the hole of what it covers. A form that waits for one has zeros in its place.
fn is_filled(document: &Document, bytes: &[u8], range: &[[u64; 2]], value: &Dictionary) -> bool {
    let Some((hole, _)) = hole(range, bytes) else { return false };
    let contents = value.get(b"Contents").ok().and_then(|it| resolve(document, it).as_str().ok());
    let Some(contents) = contents else { return false };
    let digits: Vec<u8> = hole.iter().copied().filter(|it| !it.is_ascii_whitespace()).collect();
    let is_own = HEXLOWER_PERMISSIVE.decode(&digits).is_ok_and(|it| it == contents);
    // Reading a locked file spoils what was never encrypted.
    digits.iter().any(|it| *it != b'0') && (is_own || document.was_encrypted())
}

/// The hexadecimal string that is left out, and where the signed bytes end.
fn hole<'b>(range: &[[u64; 2]], bytes: &'b [u8]) -> Option<(&'b [u8], usize)> {
    let [[0, first], [second, length]] = range else { return None };
    let end = usize::try_from(second.checked_add(*length)?).ok().filter(|it| *it <= bytes.len())?;
    let hole = bytes.get(usize::try_from(*first).ok()?..usize::try_from(*second).ok()?)?;
    // Some writers count the brackets to what they sign.
    let inner = hole.strip_prefix(b"<").and_then(|it| it.strip_suffix(b">")).unwrap_or(hole);
    inner.iter().all(|it| it.is_ascii_hexdigit() || it.is_ascii_whitespace()).then_some((inner, end))
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
