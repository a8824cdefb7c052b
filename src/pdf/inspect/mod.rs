//! What is known of a PDF without showing it to anybody.
//!
//! Every object of the file is looked at, reachable or not, and the raw bytes as well: what one reader passes over
//! another one may run. Nothing follows a reference without counting, and every stream that is unpacked has a limit.

mod codecs;
mod markers;
mod page;
mod pictures;
mod revision;
mod signatures;

use super::Scale;
use super::encryption;
use super::envelope::{self, Closed};
use super::kind::{head, kind_of};
use super::render::render;
use crate::model::document::{
    DocumentFinding as Found, Encryption, Envelope, Facts, FileKind, MAX_BYTES, MAX_PAGES, MAX_TEXT,
};
use crate::model::mrz;
use codecs::Left;
use data_encoding::HEXLOWER;
use lopdf::{Document, LoadOptions, Object, ObjectId};
use page::Shows;
use sha2::{Digest, Sha256};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The most bytes that one stream of structure may unpack to.
const MAX_STREAM: usize = 64 << 20;
/// Of more pages than these nobody needs the number.
const COUNTED: usize = 100_000;
/// How often a reference may lead to a reference.
const HOPS: usize = 16;
/// Pixels across of a page that is drawn to see whether it shows anything.
const SMALL: u32 = 120;
/// A part of a page that is too small to be read: a picture of 22 by 22 points.
const HARDLY: f64 = 0.001;
/// The least part of a page that a scan covers.
const SCANNED: f64 = 0.5;
/// A scan with more text than this was made from a text.
const CAPTION: u32 = 200;

/// What is known of a file.
pub fn inspect(bytes: &[u8]) -> Facts {
    let mut facts = Facts::of(kind_of(bytes));
    if bytes.is_empty() {
        facts.find(Found::Empty);
    } else if bytes.len() > MAX_BYTES {
        facts.find(Found::TooLarge);
    } else {
        match facts.kind {
            FileKind::Pdf => pdf(bytes, &mut facts),
            FileKind::P7m => enveloped(bytes, &mut facts),
            _ => facts.find(Found::NotAPdf),
        }
    }
    facts
}

/// A signed file, whose facts are those of the PDF in it.
fn enveloped(bytes: &[u8], facts: &mut Facts) {
    let opened = match envelope::open(bytes) {
        Ok(opened) => opened,
        Err(Closed::Detached) => return facts.find(Found::EnvelopeEmpty),
        Err(Closed::Locked) => {
            facts.encryption = Encryption::User;
            return facts.find(Found::Encrypted);
        }
        Err(Closed::Cut) => return facts.find(Found::Truncated),
        Err(Closed::Broken) => return facts.find(Found::Damaged),
        Err(Closed::Other) => return facts.find(Found::NotAPdf),
    };
    let inner_kind = kind_of(&opened.content);
    facts.envelope = Some(Envelope {
        inner_kind,
        inner_sha256: HEXLOWER.encode(&Sha256::digest(&opened.content)),
        inner_bytes: opened.content.len() as u64,
        signers: opened.signers,
    });
    facts.find(Found::SignedEnvelope);
    if opened.is_changed || opened.has_surplus {
        facts.find(Found::ChangedAfterSigning);
    }
    match inner_kind {
        FileKind::Pdf => pdf(&opened.content, facts),
        _ => facts.find(Found::NotAPdf),
    }
}

fn pdf(bytes: &[u8], facts: &mut Facts) {
    let bytes = &*encryption::without_dangling(bytes);
    facts.version = version(bytes);
    if head(bytes) != Some(0) {
        facts.find(Found::Repaired);
    }
    markers::in_bytes(bytes, facts);
    // A panic in the library is a fault of the file.
    let loaded = catch_unwind(|| load(bytes));
    let locked = match &loaded {
        Ok(Ok(document)) => document.trailer.has(b"Encrypt") && document.encryption_state.is_none(),
        Ok(Err(lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword)) => true,
        // What lies behind an odd lock looks like damage.
        Ok(Err(_)) | Err(_) => encryption::is_stated(bytes) && !is_cut(bytes),
    };
    if locked {
        facts.encryption = Encryption::User;
        facts.find(Found::Encrypted);
        return;
    }
    let Ok(Ok(document)) = loaded else {
        facts.find(if is_cut(bytes) { Found::Truncated } else { Found::Damaged });
        return;
    };
    if document.was_encrypted() {
        facts.encryption = Encryption::Owner;
        facts.find(Found::OwnerPassword);
    }
    if is_cut(bytes) {
        facts.find(Found::Truncated);
    } else if document.xref_recovery.is_some() {
        facts.find(Found::Repaired);
    }
    let looked_at = catch_unwind(AssertUnwindSafe(|| {
        markers::in_objects(&document, facts);
        signatures::read(&document, bytes, facts);
        if signatures::is_changed_since(&document, bytes, &facts.signatures) {
            facts.find(Found::ChangedAfterSigning);
        }
        if let Some(contents) = pages(&document, facts) {
            sights(bytes, &contents, facts);
        }
    }));
    if looked_at.is_err() {
        facts.find(Found::Damaged);
    }
    conclude(facts);
}

/// Loads a file. If its cross-reference table misses objects that exist, searches the file for them, as readers do.
fn load(bytes: &[u8]) -> lopdf::Result<Document> {
    let options = LoadOptions { max_decompressed_size: Some(MAX_STREAM), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options.clone())?;
    if document.trailer.has(b"Encrypt") && document.encryption_state.is_none() {
        return Ok(document);
    }
    let has = |document: &Document, number| {
        document.objects.range((number, 0)..=(number, u16::MAX)).next().is_some()
    };
    let entries = document.reference_table.entries.iter().filter(|(_, entry)| entry.is_normal());
    let missing: Vec<u32> = entries.map(|(number, _)| *number).filter(|it| !has(&document, *it)).collect();
    if missing.is_empty() {
        return Ok(document);
    }
    match Document::load_mem_with_options(bytes, LoadOptions { force_reconstruct: true, ..options }) {
        Ok(searched) if missing.iter().any(|number| has(&searched, *number)) => Ok(searched),
        Ok(_) | Err(_) => Ok(document),
    }
}

/// The pages, unless there are too many: what there is on each. None when they do more than anybody would wait for.
fn pages(document: &Document, facts: &mut Facts) -> Option<Vec<Shows>> {
    let found: Vec<ObjectId> = document.page_iter().take(COUNTED).collect();
    facts.page_count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    if found.is_empty() {
        let damaged = facts.has(Found::Repaired) || document.objects.is_empty();
        // A truncated file may have lost its pages.
        if !facts.has(Found::Truncated) {
            facts.find(if damaged { Found::Damaged } else { Found::Empty });
        }
    } else if facts.page_count > MAX_PAGES {
        facts.find(Found::TooManyPages);
    } else {
        let mut reader = page::Reader::new(document);
        let mut contents = Vec::new();
        for id in found {
            let page = reader.page(id);
            contents.push(page.shows);
            if page.shows == Shows::Bare && page.facts.images == 0 {
                facts.find(Found::BlankPage);
            }
            if page.is_damaged {
                facts.find(Found::Repaired);
            }
            facts.pages.push(page.facts);
        }
        facts.text = readable(&reader.text);
        facts.mrz = mrz::lines_in(&reader.text);
        return (!reader.is_spent()).then_some(contents);
    }
    None
}

/// What the renderer will not show of the pages.
fn sights(bytes: &[u8], contents: &[Shows], facts: &mut Facts) {
    let seen = pictures::of_pages(bytes, contents);
    let (mut found, mut blank) = (Vec::new(), 0);
    for (((number, page), sight), shows) in
        (1..).zip(&mut facts.pages).zip(seen).zip(contents.iter().copied())
    {
        match sight.pictures {
            Left::Whole => {}
            Left::Most => found.push(Found::Repaired),
            Left::Part => page.damaged = true,
        }
        let is_tiny = shows == Shows::Bare && page.image_coverage < HARDLY;
        let is_hidden = || sight.is_veiled && !page.damaged && is_drawn_blank(bytes, number);
        if sight.is_blank || is_tiny || is_hidden() {
            found.push(Found::BlankPage);
            blank += 1;
        }
        // Below a scan lies what a machine read on it, and nobody looks at that.
        if sight.lacks_font && page.image_coverage < SCANNED {
            found.push(Found::Unviewable);
        }
    }
    if blank > 0 && blank == facts.pages.len() {
        found.push(Found::NothingSeen);
    }
    found.into_iter().for_each(|it| facts.find(it));
}

/// Whether a page, drawn small, has one colour alone.
fn is_drawn_blank(bytes: &[u8], page: u32) -> bool {
    let drawn = render(bytes, page, Scale::Width(SMALL));
    drawn.is_ok_and(|pixels| pictures::is_of_one_colour(pixels.rgb.as_chunks().0))
}

/// What only all of it together tells.
fn conclude(facts: &mut Facts) {
    if facts.pages.iter().any(|page| page.damaged) {
        facts.find(Found::Damaged);
    }
    if facts.has(Found::Truncated) || facts.has(Found::Damaged) {
        // It was not repaired after all.
        facts.findings.retain(|found| *found != Found::Repaired);
    }
    let of_envelope = facts.envelope.as_ref().map(|it| it.signers > 0);
    if of_envelope == Some(false) || facts.signatures.iter().any(|it| it.is_hollow) {
        facts.find(Found::SignatureHollow);
    }
    if of_envelope == Some(true) || facts.signatures.iter().any(|it| !it.is_hollow) {
        facts.find(Found::Signed);
    } else if facts.has(Found::Form) {
        facts.find(Found::Unsigned);
    }
    if let [page] = facts.pages.as_slice()
        && page.image_coverage >= SCANNED
        && page.text_chars <= CAPTION
    {
        facts.find(Found::SingleSided);
    }
}

/// The digits after the head.
fn version(bytes: &[u8]) -> Option<String> {
    let rest = &bytes[head(bytes)? + 5..];
    let digits = rest.iter().take(8).take_while(|it| it.is_ascii_digit() || **it == b'.');
    let text: String = digits.map(|it| char::from(*it)).collect();
    (!text.is_empty()).then_some(text)
}

/// Whether the file stops before its end: after the last mark of an end come objects, and no `startxref` closes them. A
/// linearized file has such a mark near its beginning, and a file that was saved again has one from each time.
fn is_cut(bytes: &[u8]) -> bool {
    let (rest, is_marked) = match last(bytes, b"%%EOF") {
        Some(at) => (&bytes[at..], true),
        None => (bytes, false),
    };
    let object = last(rest, b" 0 obj").max(last(rest, b"endobj"));
    let is_closed = last(&rest[object.unwrap_or(0)..], b"startxref").is_some();
    !is_closed && (object.is_some() || !is_marked)
}

fn last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|it| it == word)
}

/// What an object is, through its references.
fn resolve<'a>(document: &'a Document, mut object: &'a Object) -> &'a Object {
    for _ in 0..HOPS {
        match object {
            Object::Reference(id) => match document.objects.get(id) {
                Some(next) => object = next,
                None => return &Object::Null,
            },
            other => return other,
        }
    }
    &Object::Null
}

/// The beginning of a text, without what nobody sees.
fn readable(text: &str) -> String {
    let legal = |it: &char| *it == '\n' || !crate::model::plain::is_hidden(*it);
    let mut kept: String = text.chars().filter(legal).take(MAX_TEXT).collect();
    kept.truncate(kept.trim_end().len());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_its_end_is_cut() {
        assert!(is_cut(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n2 0 obj\n<<"));
        assert!(is_cut(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"));
        assert!(is_cut(b"startxref\n0\n%%EOF\n1 0 obj\n<<>>\nendobj\n2 0 o"));
        assert!(is_cut(b"startxref\n9\n%%EOF\n1 0 obj\n<<"));
        assert!(!is_cut(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"));
        assert!(!is_cut(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n"));
        assert!(!is_cut(b"1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n<object data=1>"));
        assert!(!is_cut(b"%%EOF\n1 0 obj\n<<>>\nstream\nendstream\nstartxref\n9\n"));
    }

    #[test]
    fn the_text_of_facts_steers_no_terminal() {
        assert_eq!(readable("Rossi\x1b[2J\u{202E}\nMaria\u{200B}\n\n"), "Rossi[2J\nMaria");
    }
}
