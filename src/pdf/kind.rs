//! What a file really is: its first bytes say so, not its name.

use super::envelope;
use crate::model::document::FileKind;

/// How far from the start readers look for the head of a PDF.
const HEAD: usize = 1024;

/// The kind of a file.
pub(super) fn kind_of(bytes: &[u8]) -> FileKind {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if bytes.is_empty() {
        return FileKind::Empty;
    }
    if starts(b"\x89PNG\r\n\x1a\n") {
        return FileKind::Png;
    }
    if starts(b"\xFF\xD8\xFF") {
        return FileKind::Jpeg;
    }
    if starts(b"II*\0") || starts(b"MM\0*") {
        return FileKind::Tiff;
    }
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        return archive(bytes);
    }
    // A signed PDF begins soon within its envelope.
    match envelope::kind_of(bytes) {
        Some(envelope::Kind::Stamped) => return FileKind::Tsd,
        Some(_) => return FileKind::P7m,
        None => {}
    }
    if head(bytes).is_some() {
        return FileKind::Pdf;
    }
    let Ok(text) = std::str::from_utf8(cut(bytes)) else { return FileKind::Unknown };
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    if text.starts_with('<') {
        return FileKind::Html;
    }
    let plain = |it: char| !it.is_control() || it.is_ascii_whitespace();
    if text.chars().all(plain) { FileKind::Text } else { FileKind::Unknown }
}

/// Where the head of a PDF stands.
pub(super) fn head(bytes: &[u8]) -> Option<usize> {
    bytes[..bytes.len().min(HEAD)].windows(5).position(|it| it == b"%PDF-")
}

/// Names of members stand uncompressed in an archive.
fn archive(bytes: &[u8]) -> FileKind {
    let names = |name: &[u8]| bytes.windows(name.len()).any(|it| it == name);
    if names(b"application/vnd.etsi.asic") || names(b"META-INF/signature") || names(b"META-INF/ASiCManifest")
    {
        FileKind::Asic
    } else if names(b"word/") {
        FileKind::Docx
    } else if names(b"xl/") {
        FileKind::Xlsx
    } else {
        FileKind::Zip
    }
}

/// The beginning, without a character that the cut would halve.
fn cut(bytes: &[u8]) -> &[u8] {
    let bytes = &bytes[..bytes.len().min(4096)];
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => &bytes[..error.valid_up_to()],
        _ => bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        let cases: [(&[u8], FileKind); 11] = [
            (b"", FileKind::Empty),
            (b"\x89PNG\r\n\x1a\n...", FileKind::Png),
            (b"\xFF\xD8\xFF\xE0", FileKind::Jpeg),
            (b"II*\0....", FileKind::Tiff),
            (b"PK\x03\x04....word/document.xml", FileKind::Docx),
            (b"PK\x03\x04....mimetypeapplication/vnd.etsi.asic-e+zipPK", FileKind::Asic),
            (b"0\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0\x80%PDF-1.7", FileKind::P7m),
            (b"<!DOCTYPE html>", FileKind::Html),
            ("Perché sì".as_bytes(), FileKind::Text),
            (b"junk\n%PDF-1.7\n", FileKind::Pdf),
            (b"\x00\x01\x02", FileKind::Unknown),
        ];
        for (bytes, kind) in cases {
            assert_eq!(kind_of(bytes), kind, "{bytes:?}");
        }
    }
}
