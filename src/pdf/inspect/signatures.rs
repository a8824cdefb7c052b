//! Signatures as the file states them. Whether they are worth anything is for others to verify.

use super::revision::{self, Allowed};
use super::{load, resolve};
use crate::model::document::{Facts, Signature};
use data_encoding::HEXLOWER_PERMISSIVE;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::HashSet;
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
    let filled = signatures.iter().filter(|it| !it.is_hollow);
    let mut ends: Vec<usize> = filled.filter_map(|it| Some(hole(&it.byte_range, bytes)?.1)).collect();
    ends.sort_unstable();
    ends.dedup();
    ends.into_iter().any(|end| {
        let (signed, rest) = bytes.split_at(end);
        if rest.iter().all(|it| it.is_ascii_whitespace() || *it == 0) {
            return false;
        }
        // What was signed cannot be shown any more.
        let Ok(Ok(before)) = catch_unwind(|| load(signed)) else { return true };
        let (allowed, later) = (allowed(&before, signed), signed_later(document, bytes, end));
        revision::shown(&before, allowed, &later) != revision::shown(document, allowed, &later)
    })
}

/// What the signature at the end of a revision lets others change, read from that revision: a later one may claim
/// anything.
fn allowed(document: &Document, bytes: &[u8]) -> Allowed {
    match certified_level(document, bytes) {
        Some(2) => Allowed::Values,
        Some(3) => Allowed::Notes,
        _ => Allowed::Nothing,
    }
}

/// The level of DocMDP, if the signature that ends this revision certifies it.
fn certified_level(document: &Document, bytes: &[u8]) -> Option<i64> {
    let rights = document.catalog().ok()?.get_deref(b"Perms", document).ok()?.as_dict().ok()?;
    let value = rights.get_deref(b"DocMDP", document).ok()?.as_dict().ok()?;
    let references = value.get_deref(b"Reference", document).ok()?.as_array().ok()?;
    let reference = resolve(document, references.first()?).as_dict().ok()?;
    let parameters = reference.get_deref(b"TransformParams", document).ok()?.as_dict().ok()?;
    let level = parameters.get_deref(b"P", document).and_then(Object::as_i64);
    let ends_here = hole(&byte_range(document, value), bytes)?.1 == bytes.len();
    // The default is 2.
    ends_here.then_some(level.unwrap_or(2))
}

/// The fields and widgets of signatures that cover more than these bytes.
fn signed_later(document: &Document, bytes: &[u8], end: usize) -> HashSet<ObjectId> {
    let is_later = |field: &Dictionary| {
        let value = revision::inherited(document, field, b"V").and_then(|it| it.as_dict().ok());
        value.filter(|_| revision::is_signature(document, field)).is_some_and(|value| {
            let range = byte_range(document, value);
            is_filled(document, bytes, &range, value) && hole(&range, bytes).is_some_and(|it| it.1 > end)
        })
    };
    let objects = document.objects.iter();
    objects.filter(|(_, it)| it.as_dict().is_ok_and(is_later)).map(|(id, _)| *id).collect()
}

fn signature(document: &Document, bytes: &[u8], field: String, value: &Dictionary) -> Signature {
    let byte_range = byte_range(document, value);
    let is_hollow = !is_filled(document, bytes, &byte_range, value);
    Signature { field, covers_whole_file: covers(&byte_range, bytes), byte_range, is_hollow }
}

fn byte_range(document: &Document, value: &Dictionary) -> Vec<[u64; 2]> {
    let range = value.get(b"ByteRange").ok().and_then(|it| resolve(document, it).as_array().ok());
    let number = |it: &Object| u64::try_from(resolve(document, it).as_i64().ok()?).ok();
    let numbers: Vec<u64> = range.into_iter().flatten().take(8).filter_map(number).collect();
    numbers.as_chunks().0.to_vec()
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
