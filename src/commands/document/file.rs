//! A file that somebody handed in: its bytes, and what is known of it.

use crate::error::{CommandError, Result};
use crate::model::document::{DocumentFinding, Facts, FileKind, MAX_BYTES, Verdict};
use crate::model::plain::visible;
use crate::model::situation::Situation;
use crate::ops::document;
use crate::pdf::Sandbox;
use crate::ui::Ui;
use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// What is known of a file, as it is reported.
#[derive(Serialize)]
pub(super) struct Report {
    pub(super) file_name: String,
    pub(super) sha256: String,
    pub(super) bytes: u64,
    pub(super) pages: u32,
    pub(super) verdict: Verdict,
    pub(super) findings: Vec<DocumentFinding>,
    /// Why nothing more is known: the reader of the file did not survive it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) failure: Option<&'static str>,
    pub(super) facts: Facts,
}

impl Report {
    /// Looks at a file.
    pub(super) fn of(sandbox: &Sandbox, path: &Path) -> Result<(Self, Vec<u8>)> {
        let (sha256, length, bytes) = read(path).map_err(|error| CommandError::unreadable(path, &error))?;
        let file_name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Ok((Self::of_bytes(sandbox, file_name, sha256, length, &bytes)?, bytes))
    }

    /// Looks at the bytes of a file.
    pub(super) fn of_bytes(
        sandbox: &Sandbox,
        file_name: String,
        sha256: String,
        length: u64,
        bytes: &[u8],
    ) -> Result<Self> {
        let (facts, failure) = match document::facts(sandbox, bytes) {
            Ok(facts) => (facts, None),
            // The file is to blame, not the machine.
            Err(error) if document::is_of_the_file(&error) => (unread(), Some(error.kind())),
            Err(error) => return Err(error.into()),
        };
        let mut report = Self {
            file_name: visible(&file_name),
            sha256,
            bytes: length,
            pages: 0,
            verdict: Verdict::Ok,
            findings: Vec::new(),
            failure,
            facts,
        };
        report.settle();
        Ok(report)
    }

    /// Adds a finding that the file alone does not tell.
    pub(super) fn find(&mut self, finding: DocumentFinding) {
        self.facts.find(finding);
        self.settle();
    }

    /// What the facts give.
    fn settle(&mut self) {
        self.pages = self.facts.page_count;
        self.verdict = self.facts.verdict();
        self.findings = self.facts.findings.clone();
    }

    /// The numbers of the pages on which something cannot be seen.
    fn damaged_pages(&self) -> String {
        let numbered = (1..).zip(&self.facts.pages).filter(|(_, page)| page.damaged);
        numbered.map(|(number, _): (u32, _)| number.to_string()).collect::<Vec<_>>().join(", ")
    }

    /// Whether something on this page cannot be seen.
    pub(super) fn is_damaged(&self, page: u32) -> bool {
        let at = usize::try_from(page).ok().and_then(|page| page.checked_sub(1));
        at.and_then(|at| self.facts.pages.get(at)).is_some_and(|page| page.damaged)
    }

    /// The findings with their meaning, in the language of the reader.
    pub(super) fn explained(&self, ui: &Ui) -> Vec<String> {
        let damaged = self.damaged_pages();
        let meaning = |found: &DocumentFinding| {
            let said = ui.text.maybe(&format!("document-finding-{found}"), &[]);
            let said = said.unwrap_or_else(|| found.meaning().to_owned());
            match found {
                DocumentFinding::Damaged if !damaged.is_empty() => {
                    format!("{found}: {said}{}", ui.text.get("damaged-pages", &[("pages", damaged.clone())]))
                }
                // These are close to a PDF: the words say how to come by it.
                DocumentFinding::NotAPdf if matches!(self.facts.kind, FileKind::Tsd | FileKind::Asic) => {
                    format!("{found}: {said} ({})", ui.word(self.facts.kind.as_str()))
                }
                _ => format!("{found}: {said}"),
            }
        };
        self.findings.iter().map(meaning).collect()
    }
}

fn unread() -> Facts {
    let mut facts = Facts::of(FileKind::Pdf);
    facts.find(DocumentFinding::Damaged);
    facts
}

/// The fingerprint and length of all of it, and as much as a document may have.
pub(super) fn read(path: &Path) -> io::Result<(String, u64, Vec<u8>)> {
    let mut file: Box<dyn Read> =
        if path.as_os_str() == "-" { Box::new(io::stdin()) } else { Box::new(File::open(path)?) };
    let mut bytes = Vec::new();
    file.by_ref().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    let mut hash = Sha256::new();
    hash.update(&bytes);
    let (mut length, mut part) = (bytes.len() as u64, vec![0; 64 << 10]);
    // A pipe without end stops here like everything else that is too large.
    while length > MAX_BYTES as u64 && length < MAX_BYTES as u64 * 100 {
        let count = file.read(&mut part)?;
        if count == 0 {
            break;
        }
        hash.update(&part[..count]);
        length += count as u64;
    }
    Ok((HEXLOWER.encode(&hash.finalize()), length, bytes))
}
