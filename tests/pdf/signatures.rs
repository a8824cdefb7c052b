//! Signatures: envelopes around a PDF, and fields within it that are signed, empty, or signed before a change.

use crate::builder::{one_page, page_with_image, revised, with_root};
use crate::samples::bytes as sample;
use crate::sandbox;
use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256};
use sportello::model::document::{DocumentFinding as Found, Facts, FileKind, Verdict};
use sportello::pdf::Scale;

const ENVELOPE: &[u8] = include_bytes!("../data/pdf/modulo_firmato.pdf.p7m");
const IN_PIECES: &[u8] = include_bytes!("../data/pdf/modulo_firmato_a_pezzi.pdf.p7m");
const DETACHED: &[u8] = include_bytes!("../data/pdf/firma_senza_modulo.p7s");
/// SHA-256 of the PDF in both.
const INNER: &str = "8530d5c7c6ab383cd701716dd386a4ce5034d9ab831e96e6a0137de222ec7d6d";

fn facts(bytes: &[u8]) -> Facts {
    sandbox().inspect(bytes).unwrap()
}

/// An element of DER.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    [&[tag, 0x84][..], &(content.len() as u32).to_be_bytes(), content].concat()
}

/// Signed data of so many signers around these bytes, or another kind of envelope.
fn envelope(kind: &[u8], content: &[u8], signers: usize) -> Vec<u8> {
    let data =
        [&[6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1][..], &element(0xA0, &element(4, content))];
    let signers = element(0x31, &element(0x30, &[2, 1, 1]).repeat(signers));
    let signed = [&[2, 1, 1][..], &element(0x31, &[]), &element(0x30, &data.concat()), &signers].concat();
    element(0x30, &[&element(6, kind)[..], &element(0xA0, &element(0x30, &signed))].concat())
}

const SIGNED: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];

#[test]
fn a_pdf_in_an_envelope_is_inspected_like_any_other_and_has_two_digests() {
    for bytes in [ENVELOPE, IN_PIECES] {
        let letters = BASE64.encode(bytes);
        let pem = format!("-----BEGIN PKCS7-----\r\n{letters}\r\n-----END PKCS7-----\r\n");
        let mail = format!(
            "MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime; name=\"x.p7m\"\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{letters}\r\n"
        );
        let twice = envelope(SIGNED, bytes, 1);
        let cases =
            [(bytes, 1), (letters.as_bytes(), 1), (pem.as_bytes(), 1), (mail.as_bytes(), 1), (&twice[..], 2)];
        for (written, signers) in cases {
            let facts = facts(written);
            assert_eq!((facts.kind, facts.verdict(), facts.page_count), (FileKind::P7m, Verdict::Ok, 1));
            assert_eq!(facts.findings, [Found::SignedEnvelope, Found::Signed]);
            assert!(facts.text.contains("Modulo di prova firmato"), "{}", facts.text);
            let inner = facts.envelope.unwrap();
            assert_eq!((inner.inner_sha256.as_str(), inner.signers), (INNER, signers));
            let drawn = sandbox().render(written, 1, Scale::Width(200)).unwrap();
            assert!(drawn.rgb.iter().any(|it| *it < 100), "the text of the inner page is drawn");
        }
    }
}

#[test]
fn what_is_wrong_within_an_envelope_is_found() {
    let of = |content: &[u8]| facts(&envelope(SIGNED, content, 1));
    let javascript = of(&sample("modulo_javascript_openaction"));
    assert!(javascript.has(Found::Javascript) && javascript.verdict() == Verdict::Refused);
    let broken = of(&page_with_image("/Width 9/Height 9/BitsPerComponent 8/Filter/DCTDecode", b"none"));
    assert!(broken.has(Found::Damaged) && broken.pages[0].damaged);
    assert!(of(&sample("modulo_cifrato")).has(Found::Encrypted));
    let other = of(&sample("documento_in_realta_png"));
    assert_eq!(other.findings, [Found::NotAPdf, Found::SignedEnvelope]);
    assert_eq!((other.kind, other.envelope.unwrap().inner_kind), (FileKind::P7m, FileKind::Png));
    // A form in an envelope is signed, whatever its fields say.
    let form = of(&sample("modulo_non_firmato"));
    assert!(form.has(Found::Signed) && !form.has(Found::Unsigned), "{:?}", form.findings);
}

#[test]
fn an_envelope_that_signs_nothing_says_what_it_lacks() {
    let plain = with_root("", &[]);
    let locked = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3];
    let stamped = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 16, 1, 31];
    let asic = b"PK\x03\x04\x0a\0\0\0\0\0mimetypeapplication/vnd.etsi.asic-e+zipPK\x03\x04".to_vec();
    let cases: [(&str, Vec<u8>, FileKind, Found, Verdict); 7] = [
        ("detached", DETACHED.to_vec(), FileKind::P7m, Found::EnvelopeEmpty, Verdict::Refused),
        ("empty", envelope(SIGNED, b"", 1), FileKind::P7m, Found::EnvelopeEmpty, Verdict::Refused),
        ("cut off", ENVELOPE[..900].to_vec(), FileKind::P7m, Found::Truncated, Verdict::Refused),
        ("locked", envelope(&locked, &plain, 0), FileKind::P7m, Found::Encrypted, Verdict::Refused),
        ("stamped", envelope(&stamped, &plain, 0), FileKind::Tsd, Found::NotAPdf, Verdict::Refused),
        ("an archive", asic, FileKind::Asic, Found::NotAPdf, Verdict::Refused),
        (
            "without a signer",
            envelope(SIGNED, &plain, 0),
            FileKind::P7m,
            Found::SignatureHollow,
            Verdict::Warning,
        ),
    ];
    for (name, bytes, kind, found, verdict) in cases {
        let facts = facts(&bytes);
        assert_eq!((facts.kind, facts.verdict()), (kind, verdict), "{name}: {:?}", facts.findings);
        assert!(facts.has(found) && !facts.has(Found::Signed), "{name}: {:?}", facts.findings);
        assert!(!facts.has(Found::Repaired), "{name}");
    }
}

/// Where the numbers of a range will stand.
const RANGE: &str = "[0 1111111111 2222222222 3333333333]";

/// A form with a signature of these bytes, over everything but them.
fn signed(contents: &[u8]) -> Vec<u8> {
    signed_with(contents, "", "", &[])
}

/// The same with a place for another signature (7) and a text field (8), certified at this level of DocMDP, if at any.
fn certified(level: &str) -> Vec<u8> {
    let place = "<</FT/Sig/T(altra)/Subtype/Widget/Rect[9 9 99 99]/P 3 0 R>>";
    let rights = if level.is_empty() { "" } else { "/Perms<</DocMDP 6 0 R>>" };
    let reference = format!("/Reference[<</TransformMethod/DocMDP/Data 1 0 R/TransformParams<<{level}>>>>]");
    signed_with(REAL, rights, &reference, &[place, &field("")])
}

fn field(value: &str) -> String {
    format!("<</FT/Tx/T(nome)/Subtype/Widget/Rect[9 9 99 99]/P 3 0 R{value}>>")
}

/// With this in the root and in the signature, and these further notes from 7 on.
fn signed_with(contents: &[u8], root: &str, signature: &str, notes: &[&str]) -> Vec<u8> {
    let hole = HEXLOWER.encode(contents);
    let value =
        format!("<</Type/Sig/SubFilter/adbe.pkcs7.detached/ByteRange{RANGE}/Contents<{hole}>{signature}>>");
    let field = "<</FT/Sig/T(firma)/Subtype/Widget/Rect[0 0 0 0]/P 3 0 R/V 6 0 R>>".to_owned();
    let mut more = vec![field.into_bytes(), value.into_bytes()];
    more.extend(notes.iter().map(|it| it.as_bytes().to_vec()));
    let all: String = (7..7 + notes.len()).map(|it| format!(" {it} 0 R")).collect();
    let root = format!("/AcroForm<</Fields[5 0 R{all}]/SigFlags 3>>{root}");
    sealed(one_page(&root, &format!("/Annots[5 0 R{all}]"), b"0 0 99 99 re f", &more))
}

/// The same, once it is known where everything lies.
fn sealed(bytes: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let at = |word: &[u8]| bytes.windows(word.len()).rposition(|it| it == word).unwrap();
    let open = at(b"/Contents<") + 9;
    let close = open + bytes[open..].iter().position(|it| *it == b'>').unwrap() + 1;
    assert!(text.contains("3333333333"));
    let mut bytes = bytes;
    for (old, new) in [("1111111111", open), ("2222222222", close), ("3333333333", bytes.len() - close)] {
        let place = bytes.windows(10).rposition(|it| it == old.as_bytes()).unwrap();
        bytes[place..place + 10].copy_from_slice(format!("{new:010}").as_bytes());
    }
    bytes
}

const REAL: &[u8] = &[0x30, 3, 2, 1, 5, 0, 0, 0, 0, 0];

#[test]
fn a_signature_counts_when_there_is_one_and_it_covers_the_file() {
    let sound = facts(&signed(REAL));
    assert_eq!(sound.findings, [Found::Form, Found::Signed]);
    assert!(sound.signatures[0].covers_whole_file && !sound.signatures[0].is_hollow);
    let spoilt = |from: &str, to: &str| {
        let bytes = signed(REAL);
        let at = bytes.windows(from.len()).rposition(|it| it == from.as_bytes()).unwrap();
        let mut bytes = bytes;
        bytes.splice(at..at + from.len(), to.bytes());
        bytes
    };
    let range = |bytes: &[u8]| {
        let at = bytes.windows(10).rposition(|it| it == b"/ByteRange").unwrap() + 10;
        let end = at + bytes[at..].iter().position(|it| *it == b']').unwrap() + 1;
        String::from_utf8_lossy(&bytes[at..end]).into_owned()
    };
    let honest = range(&signed(REAL));
    let padded = |numbers: &str| format!("[{numbers}{}]", " ".repeat(honest.len() - numbers.len() - 2));
    let cases = [
        ("nothing", signed(b"")),
        ("zeros", signed(&[0; 64])),
        ("a range of zeros", spoilt(&honest, &padded("0 0 0 0"))),
        ("no range", spoilt(&honest, &padded(""))),
        ("a range of the head alone", spoilt(&honest, &padded("0 10 20 30"))),
        ("a range beyond the end", spoilt(&honest, &honest.replacen("[0 ", "[1 ", 1))),
        ("no contents", spoilt("/Contents<", "/Content_<")),
    ];
    for (name, bytes) in cases {
        let facts = facts(&bytes);
        assert_eq!(facts.findings, [Found::Form, Found::SignatureHollow, Found::Unsigned], "{name}");
    }
}

#[test]
fn a_page_that_changed_behind_the_signature_is_noticed() {
    let before = signed(REAL);
    let page = |annots: &str, contents: &str| {
        format!("<</Type/Page/Parent 2 0 R/Contents {contents} 0 R/Annots[{annots}]>>")
    };
    let stream = |content: &str| format!("<</Length {}>>\nstream\n{content}\nendstream", content.len());
    let note = "<</Subtype/FreeText/Rect[0 0 99 99]/Contents(5,000 euro)>>".to_owned();
    let changes: [(&str, Vec<(usize, String)>); 9] = [
        ("the content", vec![(4, stream("0 0 99 99 re f 1 1 5 5 re f"))]),
        ("another content", vec![(3, page("5 0 R", "8")), (8, stream("q Q"))]),
        ("a note", vec![(3, page("5 0 R 8 0 R", "4")), (8, note)]),
        (
            "an empty place to sign",
            vec![
                (3, page("5 0 R 8 0 R", "4")),
                (8, "<</FT/Sig/T(altra)/Subtype/Widget/Rect[9 9 99 99]/AP<</N 9 0 R>>>>".to_owned()),
            ],
        ),
        (
            "another widget of the signature",
            vec![
                (3, page("5 0 R 8 0 R", "4")),
                (8, "<</Parent 5 0 R/Subtype/Widget/Rect[9 9 99 99]/AP<</N 9 0 R>>>>".to_owned()),
            ],
        ),
        (
            "the place of the signature",
            vec![(5, "<</FT/Sig/T(firma)/Subtype/Widget/Rect[9 9 99 99]/P 3 0 R/V 6 0 R>>".to_owned())],
        ),
        ("a layer", vec![(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</D<</OFF[8 0 R]>>>>>>".to_owned())]),
        ("the size", vec![(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 200]>>".to_owned())]),
        (
            "a second page",
            vec![
                (2, "<</Type/Pages/Kids[3 0 R 8 0 R]/Count 2/MediaBox[0 0 595 842]>>".to_owned()),
                (8, page("", "4")),
            ],
        ),
    ];
    for (name, objects) in changes {
        let facts = facts(&revised(&before, &objects));
        assert!(
            facts.has(Found::ChangedAfterSigning) && facts.has(Found::Signed),
            "{name}: {:?}",
            facts.findings
        );
        assert_eq!(facts.verdict(), Verdict::Warning, "{name}");
    }
}

#[test]
fn a_certification_says_what_may_change() {
    let filled = field("/V(Rossi)/AP<</N 9 0 R>>");
    let place = |more: &str| format!("<</FT/Sig/T(altra)/Subtype/Widget/Rect[9 9 99 99]/P 3 0 R{more}>>");
    let page = "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots[5 0 R 7 0 R 8 0 R 9 0 R]>>".to_owned();
    let note = "<</Subtype/FreeText/Rect[0 0 99 99]/Contents(5,000 euro)>>".to_owned();
    let content = "<</Length 3>>\nstream\nq Q\nendstream".to_owned();
    type Change<'c> = (&'c str, &'c [(usize, String)], &'c [&'c str]);
    let changes: [Change<'_>; 4] = [
        ("a value", &[(8, filled.clone())], &["", "/P 1"]),
        ("a note", &[(3, page), (9, note)], &["", "/P 1", "/P 2"]),
        ("the content", &[(4, content)], &["", "/P 1", "/P 2", "/P 3"]),
        ("what an empty place shows", &[(7, place("/AP<</N 9 0 R>>"))], &["", "/P 1", "/P 2", "/P 3"]),
    ];
    let is_changed = |bytes: &[u8]| facts(bytes).has(Found::ChangedAfterSigning);
    let signature = (10, format!("<</Type/Sig/ByteRange{RANGE}/Contents<30030201050000>>>"));
    let signed = (7, place("/V 10 0 R/AP<</N 9 0 R>>"));
    for level in ["", "/P 1", "/P 2", "/P 3"] {
        let before = certified(level);
        for (name, objects, forbidden) in &changes {
            let is_forbidden = forbidden.contains(&level);
            assert_eq!(is_changed(&revised(&before, objects)), is_forbidden, "{name} at {level:?}");
        }
        let twice = sealed(revised(&before, &[signed.clone(), signature.clone()]));
        assert!(!is_changed(&twice), "a signature in its place at {level:?}");
    }
    // Whoever signs what somebody filled in signs that value.
    let filled_and_signed = sealed(revised(&certified("/P 2"), &[(8, filled), signed, signature]));
    assert!(!is_changed(&filled_and_signed));
    assert!(is_changed(&revised(&filled_and_signed, &[(8, field("/V(Verdi)/AP<</N 9 0 R>>"))])));
    let moved = place("/V 10 0 R/AP<</N 9 0 R>>").replace("99 99", "500 500");
    assert!(is_changed(&revised(&filled_and_signed, &[(7, moved)])));
    // A later revision cannot allow what the signed one did not.
    let lax = "<</Type/Catalog/Pages 2 0 R/Perms<</DocMDP<</Reference[<</TransformParams<</P 3>>>>]>>>>>>";
    let objects = [(1, lax.to_owned()), (8, field("/V(Verdi)"))];
    assert!(is_changed(&revised(&certified("/P 1"), &objects)));
}

#[test]
fn what_proves_a_signature_and_a_further_one_change_no_page() {
    let before = signed(REAL);
    let root = "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>/DSS<</Certs[8 0 R]>>>>".to_owned();
    let proof = "<</Length 3>>\nstream\nabc\nendstream".to_owned();
    let proven = revised(&before, &[(1, root), (8, proof)]);
    assert_eq!(facts(&proven).findings, [Found::Form, Found::Signed]);
    let again = revised(
        &proven,
        &[
            (1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R 9 0 R]>>>>".to_owned()),
            (3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots[5 0 R 9 0 R]>>".to_owned()),
            (9, "<</FT/Sig/T(seconda)/Subtype/Widget/Rect[9 9 99 99]/P 3 0 R/V 10 0 R>>".to_owned()),
            (10, format!("<</Type/Sig/ByteRange{RANGE}/Contents<30030201050000>>>")),
        ],
    );
    let twice = facts(&sealed(again));
    assert_eq!(twice.findings, [Found::Form, Found::Signed]);
    assert_eq!(twice.signatures.iter().filter(|it| !it.is_hollow).count(), 2);
    let with_a_line_break = facts(&[&before[..], b"\r\n\0\n"].concat());
    assert_eq!(with_a_line_break.findings, [Found::Form, Found::Signed]);
}

#[test]
fn the_digest_within_is_that_of_the_bytes_within() {
    let plain = with_root("", &[]);
    let inner = facts(&envelope(SIGNED, &plain, 3)).envelope.unwrap();
    assert_eq!(inner.inner_sha256, HEXLOWER.encode(&Sha256::digest(&plain)));
    assert_eq!((inner.inner_bytes, inner.signers), (plain.len() as u64, 3));
}
