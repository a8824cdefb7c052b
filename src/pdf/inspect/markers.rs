//! What acts, leads elsewhere or carries something else.

use super::resolve;
use crate::model::document::{DocumentFinding as Found, Facts};
use lopdf::{Dictionary, Document, Object};

/// How deep objects may lie within each other; deeper ones are no honest file's.
const DEEP: usize = 128;

/// Words that stand plainly in the bytes, where a reader that repairs a file differently would find them.
const WORDS: &[(&[u8], Found)] = &[
    (b"/JavaScript", Found::Javascript),
    (b"/Launch", Found::Launch),
    (b"/EmbeddedFile", Found::EmbeddedFile),
    (b"/RichMedia", Found::EmbeddedFile),
    // The trailer of a hybrid PDF; that of an older revision is only in the bytes.
    (b"/AdditionalStreams", Found::EmbeddedFile),
    (b"/XFA", Found::Xfa),
];

/// Looks at the bytes as they are.
pub(super) fn in_bytes(bytes: &[u8], facts: &mut Facts) {
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|it| *it == b'/') {
        let rest = &bytes[from + at..];
        for (word, found) in WORDS {
            if rest.starts_with(word) && !rest.get(word.len()).is_some_and(u8::is_ascii_alphanumeric) {
                facts.find(*found);
            }
        }
        from += at + 1;
    }
}

/// Looks at every object, and at what lies within it.
pub(super) fn in_objects(document: &Document, facts: &mut Facts) {
    dictionary(document, &document.trailer, 0, facts);
    for object in document.objects.values() {
        walk(document, object, 0, facts);
    }
    if let Ok(catalog) = document.catalog() {
        root(document, catalog, facts);
    }
}

fn walk(document: &Document, object: &Object, depth: usize, facts: &mut Facts) {
    if depth > DEEP {
        facts.find(Found::Damaged);
        return;
    }
    match object {
        Object::Dictionary(inner) => dictionary(document, inner, depth, facts),
        Object::Stream(stream) => dictionary(document, &stream.dict, depth, facts),
        Object::Array(items) => items.iter().for_each(|item| walk(document, item, depth + 1, facts)),
        _ => {}
    }
}

fn dictionary(document: &Document, inner: &Dictionary, depth: usize, facts: &mut Facts) {
    let name = |key: &[u8]| inner.get(key).ok().and_then(|it| resolve(document, it).as_name().ok());
    match name(b"S") {
        Some(b"JavaScript") => facts.find(Found::Javascript),
        Some(b"Launch" | b"ImportData" | b"GoToR") => facts.find(Found::Launch),
        Some(b"GoToE" | b"Rendition" | b"Movie" | b"Sound") => facts.find(Found::EmbeddedFile),
        Some(b"RichMediaExecute") => facts.find(Found::Javascript),
        Some(b"URI" | b"SubmitForm") => facts.find(Found::Uri),
        _ => {}
    }
    if let Some(b"FileAttachment" | b"RichMedia" | b"Screen" | b"Movie" | b"Sound" | b"3D") = name(b"Subtype")
    {
        facts.find(Found::EmbeddedFile);
    }
    if name(b"Type") == Some(b"EmbeddedFile") {
        facts.find(Found::EmbeddedFile);
    }
    for (key, value) in inner {
        match key.as_slice() {
            // A program is a text or a stream; a resource may be called JS as well.
            b"JS" if matches!(resolve(document, value), Object::String(..) | Object::Stream(_)) => {
                facts.find(Found::Javascript);
            }
            b"JavaScript" => facts.find(Found::Javascript),
            b"EF" | b"Collection" | b"AdditionalStreams" => facts.find(Found::EmbeddedFile),
            b"XFA" => facts.find(Found::Xfa),
            b"AA" if events_act(document, value) => facts.find(Found::OpenAction),
            _ => {}
        }
        walk(document, value, depth + 1, facts);
    }
}

/// What only the root of the document means.
fn root(document: &Document, catalog: &Dictionary, facts: &mut Facts) {
    if catalog.get(b"OpenAction").is_ok_and(|action| acts(document, action)) {
        facts.find(Found::OpenAction);
    }
    let form = catalog.get(b"AcroForm").ok().and_then(|it| resolve(document, it).as_dict().ok());
    let fields = form.and_then(|form| form.get(b"Fields").ok());
    if fields.and_then(|it| resolve(document, it).as_array().ok()).is_some_and(|it| !it.is_empty()) {
        facts.find(Found::Form);
    }
}

/// Whether an action does more than to show a place of this document.
fn acts(document: &Document, action: &Object) -> bool {
    let Object::Dictionary(action) = resolve(document, action) else { return false };
    let kind = action.get(b"S").map(|it| resolve(document, it));
    let shows = matches!(kind, Ok(Object::Name(name)) if name == b"GoTo");
    !shows || action.has(b"Next")
}

/// Whether an event of a page, a field or the document acts.
fn events_act(document: &Document, events: &Object) -> bool {
    let Object::Dictionary(events) = resolve(document, events) else { return false };
    events.iter().any(|(_, action)| acts(document, action))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::document::FileKind;
    use lopdf::dictionary;

    fn found(object: Object) -> Vec<Found> {
        let mut document = Document::new();
        document.objects.insert((1, 0), object);
        document.objects.insert((2, 0), Object::Name(b"JavaScript".to_vec()));
        document.objects.insert((3, 0), Object::string_literal("app.alert(1)"));
        let mut facts = Facts::of(FileKind::Pdf);
        in_objects(&document, &mut facts);
        facts.findings
    }

    #[test]
    fn what_acts_is_found_however_it_is_written() {
        let deep =
            |object: Object| Object::Array(vec![Object::Dictionary(dictionary! { "A" => vec![object] })]);
        let cases = [
            (dictionary! { "S" => "JavaScript" }, Found::Javascript),
            (dictionary! { "S" => Object::Reference((2, 0)) }, Found::Javascript),
            (dictionary! { "JS" => Object::Reference((3, 0)) }, Found::Javascript),
            (dictionary! { "S" => "GoToR" }, Found::Launch),
            (dictionary! { "Subtype" => "RichMedia" }, Found::EmbeddedFile),
            (dictionary! { "EF" => 1 }, Found::EmbeddedFile),
            (
                dictionary! { "AA" => dictionary! { "O" => dictionary! { "S" => "Named" } } },
                Found::OpenAction,
            ),
            (dictionary! { "S" => "SubmitForm" }, Found::Uri),
        ];
        for (object, expected) in cases {
            let object = Object::Dictionary(object);
            assert!(found(object.clone()).contains(&expected), "{object:?}");
            assert!(found(deep(object.clone())).contains(&expected), "{object:?}");
        }
    }

    #[test]
    fn a_font_called_js_and_a_jump_on_turning_the_page_are_harmless() {
        let jump = dictionary! { "S" => "GoTo", "D" => vec![0.into()] };
        let harmless = dictionary! { "JS" => Object::Reference((1, 0)), "AA" => dictionary! { "O" => jump } };
        assert!(found(Object::Dictionary(harmless)).is_empty());
    }

    #[test]
    fn a_word_in_the_bytes_counts_and_its_beginning_does_not() {
        let of = |bytes: &[u8]| {
            let mut facts = Facts::of(FileKind::Pdf);
            in_bytes(bytes, &mut facts);
            facts.findings
        };
        assert_eq!(of(b"<</S/Launch/Win<<>>"), [Found::Launch]);
        assert!(of(b"/EmbeddedFiles /LaunchPad /XFAB").is_empty());
    }
}
