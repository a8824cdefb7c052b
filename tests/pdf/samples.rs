//! The eleven samples, which stand for what an office is given.

use crate::sandbox;
use sportello::model::document::{DocumentFinding as Found, Encryption, Facts, FileKind, Verdict};
use sportello::pdf::{SandboxError, Scale};
use std::fs;

/// The PDFs among them.
pub const PDFS: [&str; 8] = [
    "documento_identita_fronte_retro",
    "documento_troncato",
    "modulo_cifrato",
    "modulo_con_allegato_incorporato",
    "modulo_javascript_openaction",
    "modulo_non_firmato",
    "modulo_richiesta_firmato",
    "modulo_solo_permessi",
];

pub fn bytes(name: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/data/pdf/{name}.pdf", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn facts(name: &str) -> Facts {
    sandbox().inspect(&bytes(name)).unwrap()
}

#[test]
fn each_sample_gets_the_verdict_it_deserves() {
    let expected: [(&str, Verdict, &[Found]); 11] = [
        ("documento_identita_fronte_retro", Verdict::Ok, &[]),
        ("documento_in_realta_png", Verdict::Refused, &[Found::NotAPdf]),
        ("documento_troncato", Verdict::Refused, &[Found::Truncated]),
        ("modulo_cifrato", Verdict::Refused, &[Found::Encrypted]),
        ("modulo_con_allegato_incorporato", Verdict::Refused, &[Found::EmbeddedFile]),
        ("modulo_docx_rinominato", Verdict::Refused, &[Found::NotAPdf]),
        ("modulo_javascript_openaction", Verdict::Refused, &[Found::Javascript, Found::OpenAction]),
        ("modulo_non_firmato", Verdict::Warning, &[Found::Form, Found::Unsigned]),
        ("modulo_richiesta_firmato", Verdict::Ok, &[]),
        ("modulo_solo_permessi", Verdict::Ok, &[Found::OwnerPassword]),
        ("modulo_vuoto_zero_byte", Verdict::Refused, &[Found::Empty]),
    ];
    for (name, verdict, findings) in expected {
        let facts = facts(name);
        assert_eq!((facts.verdict(), facts.findings.as_slice()), (verdict, findings), "{name}");
    }
}

#[test]
fn a_scan_is_told_from_a_text() {
    let scan = facts("documento_identita_fronte_retro");
    assert_eq!((scan.kind, scan.page_count, scan.version.as_deref()), (FileKind::Pdf, 2, Some("1.3")));
    assert!(
        scan.pages.iter().all(|page| page.images == 1 && page.image_coverage > 0.9 && page.text_chars == 0)
    );
    let text = facts("modulo_richiesta_firmato");
    assert!(text.text.contains("RSSMGR79C54B639L") && text.pages[0].images == 0);
    assert!((text.pages[0].width_pt - 595.28).abs() < 0.01, "{:?}", text.pages[0]);
}

#[test]
fn a_password_that_only_limits_does_not_keep_anybody_out() {
    let facts = facts("modulo_solo_permessi");
    assert_eq!((facts.encryption, facts.page_count), (Encryption::Owner, 1));
    assert!(facts.text.contains("ROSSETTI"));
    assert_eq!(self::facts("modulo_cifrato").encryption, Encryption::User);
}

#[test]
fn a_page_comes_back_as_pixels() {
    let scan = bytes("documento_identita_fronte_retro");
    let pixels = sandbox().render(&scan, 2, Scale::Width(300)).unwrap();
    assert_eq!((pixels.width, pixels.rgb.len()), (300, 300 * pixels.height as usize * 3));
    assert!(pixels.rgb.iter().any(|it| *it < 64));
    let missing = sandbox().render(&scan, 3, Scale::Width(300)).unwrap_err();
    assert!(matches!(missing, SandboxError::PageMissing { page: 3, pages: 2 }), "{missing}");
    let locked = sandbox().render(&bytes("modulo_cifrato"), 1, Scale::Width(300)).unwrap_err();
    assert!(matches!(locked, SandboxError::Undrawn), "{locked}");
    let limited = sandbox().render(&bytes("modulo_solo_permessi"), 1, Scale::Width(300)).unwrap();
    assert!(limited.rgb.iter().any(|it| *it < 64));
}
