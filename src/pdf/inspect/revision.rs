//! What the pages of a document show, as digests: two revisions that show the same have the same ones.

use super::resolve;
use lopdf::{Dictionary, Document, Object, ObjectId};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// How deep objects are followed.
const DEEP: u32 = 128;
/// How far a page or a field looks up its tree.
const ANCESTORS: usize = 64;
/// The most pages that are compared.
const PAGES: usize = 1_000;

/// What a page shows, with what it inherits.
const SHOWN: [&[u8]; 6] = [b"Contents", b"Resources", b"MediaBox", b"CropBox", b"Rotate", b"UserUnit"];
/// What leads away from a page, or says nothing of how it looks. The value of a field is added separately: that of a
/// signature leads to the whole document.
const PASSED: [&[u8]; 13] = [
    b"Parent",
    b"P",
    b"A",
    b"AA",
    b"Dest",
    b"Ff",
    b"V",
    b"StructParent",
    b"StructParents",
    b"Metadata",
    b"LastModified",
    b"PieceInfo",
    b"Length",
];
/// The flag of a hidden note.
const HIDDEN: i64 = 2;

/// What a signature lets others change (ISO 32000-2, 12.8.2.2). Only one that certifies the document can allow anything;
/// any other covers what its signer saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Allowed {
    Nothing,
    /// Filling in existing fields.
    Values,
    /// Adding, changing and removing notes as well.
    Notes,
}

/// A digest of each page, which leaves out these widgets and what is allowed to change.
pub(super) fn shown(document: &Document, allowed: Allowed, without: &HashSet<ObjectId>) -> Vec<[u8; 32]> {
    document.page_iter().take(PAGES).map(|id| page(document, id, allowed, without)).collect()
}

fn page(document: &Document, id: ObjectId, allowed: Allowed, without: &HashSet<ObjectId>) -> [u8; 32] {
    let mut sum = Sum { document, digest: Sha256::new(), seen: HashSet::new() };
    if let Ok(page) = document.get_dictionary(id) {
        for key in SHOWN {
            sum.word(b'=', key);
            if let Some(value) = inherited(document, page, key) {
                sum.add(value, 0);
            }
        }
        // Layers are switched on and off for the whole document.
        if let Ok(layers) = document.catalog().and_then(|it| it.get(b"OCProperties")) {
            sum.add(layers, 0);
        }
        let notes = page.get(b"Annots").ok().and_then(|it| resolve(document, it).as_array().ok());
        for note in notes.into_iter().flatten() {
            if !note.as_reference().is_ok_and(|id| without.contains(&id)) {
                sum.note(note, allowed);
            }
        }
    }
    sum.digest.finalize().into()
}

/// What a page or a field has, or one of its ancestors.
pub(super) fn inherited<'d>(document: &'d Document, node: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
    let mut node = node;
    for _ in 0..ANCESTORS {
        if let Ok(value) = node.get(key) {
            return Some(resolve(document, value));
        }
        node = resolve(document, node.get(b"Parent").ok()?).as_dict().ok()?;
    }
    None
}

/// Whether a field is for a signature, made or not.
pub(super) fn is_signature(document: &Document, field: &Dictionary) -> bool {
    inherited(document, field, b"FT").and_then(|it| it.as_name().ok()) == Some(b"Sig")
}

/// Whether a note has an area and is not hidden.
fn is_shown(document: &Document, note: &Dictionary) -> bool {
    let get = |key: &[u8]| note.get(key).ok().map(|it| resolve(document, it));
    let flags = get(b"F").and_then(|it| it.as_i64().ok()).unwrap_or(0);
    let sides = get(b"Rect").and_then(|it| it.as_array().ok()).into_iter().flatten();
    let sides: Vec<f32> = sides.filter_map(|it| resolve(document, it).as_float().ok()).collect();
    matches!(sides[..], [a, b, c, d] if a != c && b != d) && flags & HIDDEN == 0
}

/// Adds up objects by what they hold and not by their numbers.
struct Sum<'d> {
    document: &'d Document,
    digest: Sha256,
    seen: HashSet<ObjectId>,
}

impl<'d> Sum<'d> {
    fn word(&mut self, kind: u8, bytes: &[u8]) {
        self.digest.update([kind]);
        self.digest.update((bytes.len() as u64).to_be_bytes());
        self.digest.update(bytes);
    }

    /// A note on a page. A field may have its value from an ancestor.
    fn note(&mut self, note: &Object, allowed: Allowed) {
        let Ok(inner) = resolve(self.document, note).as_dict() else { return };
        let kind = inner.get(b"Subtype").map(|it| resolve(self.document, it));
        let is_field = matches!(kind, Ok(Object::Name(kind)) if kind == b"Widget");
        if is_field && is_signature(self.document, inner) {
            // Without an area it changes nothing on the page.
            if is_shown(self.document, inner) {
                self.add(note, 0);
            }
        } else if is_field && allowed >= Allowed::Values {
            let mut place = inner.clone();
            place.remove(b"AP");
            place.remove(b"AS");
            self.dictionary(&place, 0);
        } else if allowed < Allowed::Notes {
            self.add(note, 0);
            if let Some(value) = inherited(self.document, inner, b"V").filter(|_| is_field) {
                self.add(value, 0);
            }
        }
    }

    fn add(&mut self, object: &Object, depth: u32) {
        if depth > DEEP {
            return;
        }
        match object {
            Object::Reference(id) => match self.document.objects.get(id) {
                Some(target) if self.seen.insert(*id) => self.add(target, depth + 1),
                Some(_) => self.word(b'@', b""),
                None => self.word(b'0', b""),
            },
            Object::Null => self.word(b'0', b""),
            Object::Boolean(it) => self.word(b'?', &[u8::from(*it)]),
            Object::Integer(it) => self.word(b'#', it.to_string().as_bytes()),
            Object::Real(it) => self.word(b'#', it.to_string().as_bytes()),
            Object::Name(it) => self.word(b'/', it),
            Object::String(it, _) => self.word(b'(', it),
            Object::Array(items) => {
                self.word(b'[', &items.len().to_be_bytes());
                items.iter().for_each(|item| self.add(item, depth + 1));
            }
            Object::Dictionary(inner) => self.dictionary(inner, depth),
            Object::Stream(stream) => {
                self.dictionary(&stream.dict, depth);
                self.word(b's', &stream.content);
            }
        }
    }

    fn dictionary(&mut self, inner: &Dictionary, depth: u32) {
        // Another page is looked at by itself.
        if let Ok(b"Page" | b"Pages") = inner.get(b"Type").and_then(Object::as_name) {
            return;
        }
        let mut entries: Vec<_> = inner.iter().filter(|(key, _)| !PASSED.contains(&key.as_slice())).collect();
        entries.sort_unstable_by_key(|(key, _)| key.as_slice());
        self.word(b'<', &entries.len().to_be_bytes());
        for (key, value) in entries {
            self.word(b'/', key);
            self.add(value, depth + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Stream, dictionary};

    /// A page with this content and these notes.
    fn document(content: &[u8], notes: Vec<Object>) -> Document {
        let mut document = Document::new();
        let content = document.add_object(Stream::new(dictionary! {}, content.to_vec()));
        let notes: Vec<Object> = notes.into_iter().map(|it| document.add_object(it).into()).collect();
        let tree = document.new_object_id();
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => tree, "Contents" => content, "Annots" => notes,
        });
        let pages = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        document.objects.insert(tree, pages.into());
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
        document.trailer.set("Root", root);
        document
    }

    fn strictly(document: &Document) -> Vec<[u8; 32]> {
        shown(document, Allowed::Nothing, &HashSet::new())
    }

    #[test]
    fn a_page_is_what_it_shows_and_not_who_signed_it() {
        let plain = strictly(&document(b"q Q", Vec::new()));
        assert_eq!(plain.len(), 1);
        let to_sign = |sides: [i32; 4], flags: i32| {
            let sides = sides.map(Object::from).to_vec();
            document(
                b"q Q",
                vec![
                    dictionary! { "Subtype" => "Widget", "FT" => "Sig", "Rect" => sides, "F" => flags }
                        .into(),
                ],
            )
        };
        assert_eq!(strictly(&to_sign([0; 4], 132)), plain);
        assert_eq!(strictly(&to_sign([9, 9, 99, 99], 2)), plain);
        let empty = to_sign([9, 9, 99, 99], 4);
        assert_ne!(strictly(&empty), plain);
        assert_eq!(shown(&empty, Allowed::Nothing, &HashSet::from([(2, 0)])), plain);
        let note: Object = dictionary! { "Subtype" => "FreeText" }.into();
        assert_ne!(strictly(&document(b"q Q", vec![note])), plain);
        assert_ne!(strictly(&document(b"q q", Vec::new())), plain);
    }

    #[test]
    fn what_is_allowed_makes_no_difference() {
        let with = |value: &str, note: &str| {
            let value = Object::string_literal(value);
            let field =
                dictionary! { "Subtype" => "Widget", "FT" => "Tx", "V" => value.clone(), "AP" => value };
            let note = dictionary! { "Subtype" => "Text", "Contents" => Object::string_literal(note) };
            document(b"q Q", vec![field.into(), note.into()])
        };
        let before = with("", "");
        for (allowed, value, note) in
            [(Allowed::Nothing, false, false), (Allowed::Values, true, false), (Allowed::Notes, true, true)]
        {
            let same = |after: &Document| {
                shown(&before, allowed, &HashSet::new()) == shown(after, allowed, &HashSet::new())
            };
            assert_eq!((same(&with("x", "")), same(&with("", "x"))), (value, note), "{allowed:?}");
        }
    }

    #[test]
    fn objects_that_hold_each_other_come_to_an_end() {
        let mut ring = document(b"q Q", vec![dictionary! { "X" => Object::Reference((2, 0)) }.into()]);
        ring.objects.insert((2, 0), dictionary! { "Y" => Object::Reference((2, 0)) }.into());
        assert_eq!(strictly(&ring).len(), 1);
    }
}
