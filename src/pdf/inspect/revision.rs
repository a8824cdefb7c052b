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
/// What leads away from a page, or says nothing of how it looks.
const PASSED: [&[u8]; 11] = [
    b"Parent",
    b"P",
    b"A",
    b"AA",
    b"Dest",
    b"StructParent",
    b"StructParents",
    b"Metadata",
    b"LastModified",
    b"PieceInfo",
    b"Length",
];

/// A digest of each page.
pub(super) fn shown(document: &Document) -> Vec<[u8; 32]> {
    document.page_iter().take(PAGES).map(|id| page(document, id)).collect()
}

fn page(document: &Document, id: ObjectId) -> [u8; 32] {
    let mut sum = Sum { document, digest: Sha256::new(), seen: HashSet::new() };
    if let Ok(page) = document.get_dictionary(id) {
        for key in SHOWN {
            sum.word(b'=', key);
            if let Some(value) = inherited(document, page, key) {
                sum.add(value, 0);
            }
        }
        let notes = page.get(b"Annots").ok().and_then(|it| resolve(document, it).as_array().ok());
        for note in notes.into_iter().flatten() {
            // Signing adds a field to sign.
            if !is_of_signature(document, note) {
                sum.add(note, 0);
            }
        }
    }
    sum.digest.finalize().into()
}

fn inherited<'d>(document: &'d Document, page: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
    let mut node = page;
    for _ in 0..ANCESTORS {
        if let Ok(value) = node.get(key) {
            return Some(value);
        }
        node = resolve(document, node.get(b"Parent").ok()?).as_dict().ok()?;
    }
    None
}

fn is_of_signature(document: &Document, note: &Object) -> bool {
    let field = resolve(document, note).as_dict().ok();
    let kind = field.and_then(|field| inherited(document, field, b"FT"));
    kind.and_then(|it| resolve(document, it).as_name().ok()) == Some(b"Sig")
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

    fn add(&mut self, object: &'d Object, depth: u32) {
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

    fn dictionary(&mut self, inner: &'d Dictionary, depth: u32) {
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

    #[test]
    fn a_page_is_what_it_shows_and_not_who_signed_it() {
        let plain = shown(&document(b"q Q", Vec::new()));
        assert_eq!(plain.len(), 1);
        let field: Object =
            dictionary! { "Subtype" => "Widget", "FT" => "Sig", "T" => Object::string_literal("a") }.into();
        assert_eq!(shown(&document(b"q Q", vec![field])), plain);
        let note: Object = dictionary! { "Subtype" => "FreeText" }.into();
        assert_ne!(shown(&document(b"q Q", vec![note])), plain);
        assert_ne!(shown(&document(b"q q", Vec::new())), plain);
    }

    #[test]
    fn objects_that_hold_each_other_come_to_an_end() {
        let mut ring = document(b"q Q", vec![dictionary! { "X" => Object::Reference((2, 0)) }.into()]);
        ring.objects.insert((2, 0), dictionary! { "Y" => Object::Reference((2, 0)) }.into());
        assert_eq!(shown(&ring).len(), 1);
    }
}
