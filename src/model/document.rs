//! What is known of a document that somebody handed in, and what follows from it.
//!
//! A PDF is untrusted: these facts come from a process that holds nothing. They are plain values, so that they cross
//! the pipe between the two processes and lie in a database unchanged. A verdict is never stored beside them: it
//! follows from the findings alone.

use super::finding::{Severity, findings};
use serde::{Deserialize, Serialize};

/// The most bytes of a document.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most pages of a document.
pub const MAX_PAGES: u32 = 20;
/// The most characters of text that facts keep.
pub const MAX_TEXT: usize = 4_000;

findings! {
    /// What was found in a document.
    DocumentFinding, UnknownDocumentFinding "a finding about documents":
    Empty "empty" Error "the file has no bytes, or no pages";
    TooLarge "too-large" Error "the file is larger than 10 MiB";
    NotAPdf "not-a-pdf" Error "the file is something else under the name of a PDF";
    Truncated "truncated" Error "the end of the file is missing";
    Damaged "damaged" Error "the file, or a picture on a page, cannot be read";
    Repaired "repaired" Warning "the file has faults and was read in spite of them";
    EnvelopeEmpty "envelope-empty" Error "the envelope of a signature holds no document: it came without what it signs";
    TooManyPages "too-many-pages" Error "the document has more than 20 pages";
    Encrypted "encrypted" Error "a password is needed to read the file";
    OwnerPassword "owner-password" Note "a password limits what may be done with the file; it reads without";
    Javascript "javascript" Error "the file holds a program";
    OpenAction "open-action" Error "the file acts by itself when it is opened";
    Launch "launch" Error "the file starts programs or opens other files";
    EmbeddedFile "embedded-file" Error "another file or medium lies within the file";
    Xfa "xfa" Error "the form is built by a program and not by pages";
    Uri "uri" Warning "the file leads to places on the network";
    Form "form" Note "the document is a form with fields";
    SignedEnvelope "signed-envelope" Note "the document lies in an envelope of signatures, which are not verified here";
    SignatureHollow "signature-hollow" Warning "a signature is empty or covers nothing, and does not count";
    ChangedAfterSigning "changed-after-signing" Warning "the document was changed after it was signed";
    Signed "signed" Note "the file bears an electronic signature, which is not verified here";
    Unsigned "unsigned" Warning "the form has no electronic signature";
    BlankPage "blank-page" Warning "a page shows nothing";
    NothingSeen "nothing-seen" Warning "none of the pages shows anything";
    SingleSided "single-sided" Note "one scanned page: the other side may be missing";
    Unviewable "unviewable" Warning "a page, or its text, cannot be drawn: nobody sees what it shows";
    MrzDamaged "mrz-damaged" Warning "a check digit of the machine-readable lines is wrong";
    MrzMismatch "mrz-mismatch" Warning "the machine-readable lines are of somebody else than the account";
    ExpiryMismatch "expiry-mismatch" Warning "the last day that was typed is not the one in the machine-readable lines";
    ExpiryOffBirthday "expiry-off-birthday" Warning "an Italian document ends on a birthday of its holder, and this last day is none";
    Duplicate "duplicate" Warning "the same file was given already, for another person or request";
}

impl DocumentFinding {
    /// Whether the reviewer has to say why the document is taken all the same: it may be somebody else's, or altered.
    pub fn needs_reason(self) -> bool {
        use DocumentFinding::{
            ChangedAfterSigning, Duplicate, ExpiryMismatch, ExpiryOffBirthday, MrzDamaged, MrzMismatch,
            NothingSeen, SignatureHollow, Unviewable,
        };
        matches!(
            self,
            Unviewable
                | NothingSeen
                | SignatureHollow
                | ChangedAfterSigning
                | MrzDamaged
                | MrzMismatch
                | ExpiryMismatch
                | ExpiryOffBirthday
                | Duplicate
        )
    }
}

super::role::words! {
    /// What becomes of a document.
    Verdict:
    /// Nothing speaks against it.
    Ok "ok",
    /// It may be taken; somebody should look.
    Warning "warning",
    /// It may not be taken.
    Refused "refused",
}

impl Verdict {
    /// The heaviest finding decides.
    pub fn of(findings: &[DocumentFinding]) -> Self {
        match findings.iter().map(|finding| finding.severity()).max() {
            Some(Severity::Error) => Self::Refused,
            Some(Severity::Warning) => Self::Warning,
            Some(Severity::Note) | None => Self::Ok,
        }
    }
}

super::role::words! {
    /// What a file really is, whatever its name.
    FileKind:
    /// A PDF.
    Pdf "pdf",
    /// A PNG picture.
    Png "png",
    /// A JPEG picture.
    Jpeg "jpeg",
    /// A TIFF picture.
    Tiff "tiff",
    /// A text document of Office Open XML.
    Docx "docx",
    /// A spreadsheet of Office Open XML.
    Xlsx "xlsx",
    /// An envelope of signatures, CMS.
    P7m "p7m",
    /// Data with time stamps, RFC 5544.
    Tsd "tsd",
    /// An archive of documents and their signatures, ASiC.
    Asic "asic",
    /// Another archive.
    Zip "zip",
    /// A web page, or XML.
    Html "html",
    /// Plain text.
    Text "text",
    /// No bytes at all.
    Empty "empty",
    /// None of these.
    Unknown "unknown",
}

super::role::words! {
    /// Whether a password stands before the content.
    Encryption:
    /// None.
    None "none",
    /// It reads without a password; another one limits its use.
    Owner "owner",
    /// It does not read without a password.
    User "user",
}

/// What one page shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PageFacts {
    /// Width in points of 1/72 inch, as it is shown.
    pub width_pt: f64,
    /// Height in points, as it is shown.
    pub height_pt: f64,
    /// Pictures drawn.
    pub images: u32,
    /// Visible characters of text.
    pub text_chars: u32,
    /// The part of the page that pictures cover, from 0 to 1.
    pub image_coverage: f64,
    /// Whether some of what it should show cannot be seen, as a picture that does not decode.
    #[serde(default)]
    pub damaged: bool,
}

/// A signature, as the file states it: nobody verified it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The name of its field.
    pub field: String,
    /// Whether it covers the whole file but itself.
    pub covers_whole_file: bool,
    /// The bytes it covers: offset and length of each range.
    pub byte_range: Vec<[u64; 2]>,
    /// Whether there is no signature in it, or nothing that it covers.
    #[serde(default)]
    pub is_hollow: bool,
}

/// What lies in an envelope of signatures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// What it is.
    pub inner_kind: FileKind,
    /// SHA-256 of it, in hexadecimal; the file as it was handed in has another.
    pub inner_sha256: String,
    /// Its size.
    pub inner_bytes: u64,
    /// How many signers the envelopes around it name.
    pub signers: u32,
}

/// A picture of a page: rows of red, green and blue bytes from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Three bytes a pixel.
    pub rgb: Vec<u8>,
    /// Whether every picture on the page could be drawn.
    pub is_whole: bool,
}

/// What is known of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What the file really is.
    pub kind: FileKind,
    /// The version of the format that a PDF claims.
    pub version: Option<String>,
    /// How many pages it has.
    pub page_count: u32,
    /// The pages, as far as they were looked at.
    pub pages: Vec<PageFacts>,
    /// Whether a password stands before the content.
    pub encryption: Encryption,
    /// What was found, in the order of the table, each once.
    pub findings: Vec<DocumentFinding>,
    /// The signatures within the document.
    pub signatures: Vec<Signature>,
    /// The content of an envelope, which all the other facts but the kind speak of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope: Option<Envelope>,
    /// The beginning of the text, without control characters.
    pub text: String,
    /// Lines of a machine-readable zone that stand in the text, 30 or 44 characters each.
    pub mrz: Vec<String>,
}

impl Facts {
    /// Facts of a file of which nothing but its kind is known yet.
    pub fn of(kind: FileKind) -> Self {
        Self {
            kind,
            version: None,
            page_count: 0,
            pages: Vec::new(),
            encryption: Encryption::None,
            findings: Vec::new(),
            signatures: Vec::new(),
            envelope: None,
            text: String::new(),
            mrz: Vec::new(),
        }
    }

    /// Adds a finding, once, in its place.
    pub fn find(&mut self, finding: DocumentFinding) {
        if let Err(place) = self.findings.binary_search(&finding) {
            self.findings.insert(place, finding);
        }
    }

    /// Whether something was found.
    pub fn has(&self, finding: DocumentFinding) -> bool {
        self.findings.contains(&finding)
    }

    /// What becomes of the document.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(&self.findings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_unique_kebab_case_and_reads_back() {
        for (at, finding) in DocumentFinding::ALL.iter().enumerate() {
            let word = finding.as_str();
            assert!(word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{word}");
            assert_eq!(word.parse(), Ok(*finding));
            assert!(DocumentFinding::ALL[..at].iter().all(|other| other.as_str() != word));
        }
    }

    #[test]
    fn the_heaviest_finding_decides() {
        use DocumentFinding::{Form, Launch, Uri};
        assert_eq!(Verdict::of(&[]), Verdict::Ok);
        assert_eq!(Verdict::of(&[Form]), Verdict::Ok);
        assert_eq!(Verdict::of(&[Uri, Form]), Verdict::Warning);
        assert_eq!(Verdict::of(&[Form, Launch, Uri]), Verdict::Refused);
    }

    #[test]
    fn facts_that_an_older_office_stored_still_read() {
        let old = r#"{"kind":"pdf","version":"1.4","page_count":1,"pages":[{"width_pt":9.0,"height_pt":9.0,"images":1,
            "text_chars":0,"image_coverage":1.0}],"encryption":"none","findings":["signed"],"signatures":[{"field":"a",
            "covers_whole_file":true,"byte_range":[[0,1]]}],"text":"","mrz":[]}"#;
        let facts: Facts = serde_json::from_str(old).unwrap();
        assert!(!facts.pages[0].damaged && !facts.signatures[0].is_hollow && facts.envelope.is_none());
    }

    #[test]
    fn facts_keep_each_finding_once_in_the_order_of_the_table() {
        let mut facts = Facts::of(FileKind::Pdf);
        for finding in [DocumentFinding::Uri, DocumentFinding::Repaired, DocumentFinding::Uri] {
            facts.find(finding);
        }
        assert_eq!(facts.findings, [DocumentFinding::Repaired, DocumentFinding::Uri]);
        let text = serde_json::to_string(&facts).unwrap();
        assert_eq!(serde_json::from_str::<Facts>(&text).unwrap(), facts);
    }
}
