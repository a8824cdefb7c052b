//! Files that other programs wrote, and what a careful reader of the rules says of each: tests/data/outside/pdf.

use crate::sandbox;
use std::collections::BTreeSet;
use std::fs;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/outside/pdf");

/// A file, and what must come of it; `|` separates answers that are all right.
#[derive(serde::Deserialize)]
struct Expected {
    file: String,
    verdict: String,
    must: String,
    #[serde(rename = "must-not")]
    must_not: String,
    why: String,
}

impl Expected {
    fn all() -> Vec<Self> {
        let mut table = csv::Reader::from_path(format!("{FOLDER}/expected.csv")).unwrap();
        table.deserialize().map(|row| row.unwrap()).collect()
    }

    /// What is wrong with the answer, if anything.
    fn fault(&self) -> Option<String> {
        let bytes = fs::read(format!("{FOLDER}/{}", self.file)).unwrap();
        let (verdict, findings) = match sandbox().inspect(&bytes) {
            Ok(facts) => {
                let findings: BTreeSet<_> = facts.findings.iter().map(ToString::to_string).collect();
                (facts.verdict().to_string(), findings)
            }
            Err(error) => (error.to_string(), BTreeSet::new()),
        };
        let missing = |wanted: &&str| !wanted.split('|').any(|word| findings.contains(word));
        let right = self.verdict.split('|').any(|word| word == verdict)
            && !self.must.split(' ').filter(|word| !word.is_empty()).any(|word| missing(&word))
            && !self.must_not.split(' ').any(|word| findings.contains(word));
        (!right).then(|| {
            let Self { file, verdict: wanted, must, must_not, why } = self;
            format!(
                "{file}: {why}\n    {verdict} {findings:?}, not {wanted} with [{must}] without [{must_not}]"
            )
        })
    }
}

/// The faults of the files whose names begin with one of these.
#[track_caller]
fn are_judged_rightly(beginnings: &[&str]) {
    let begins = |row: &Expected| beginnings.iter().any(|beginning| row.file.starts_with(beginning));
    let rows: Vec<_> = Expected::all().into_iter().filter(begins).collect();
    assert!(!rows.is_empty(), "no file begins with {beginnings:?}");
    let faults: Vec<_> = rows.iter().filter_map(Expected::fault).collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), rows.len(), faults.join("\n"));
}

/// The beginnings of all names, each in one of the tests below.
const KINDS: [&str; 16] = [
    "testo_",
    "modulo_",
    "scansione_",
    "pagina_",
    "immagine_",
    "firmato_",
    "firma_",
    "cambiato_",
    "cifrato_",
    "limitato_",
    "azione_",
    "apertura_",
    "allegato_",
    "altro_",
    "busta_",
    "tronco_",
];
/// The rest: faults at the edges of a file.
const EDGES: [&str; 4] = ["rotto_", "righe_", "zeri_", "riga_"];

#[test]
fn plain_papers_and_forms_of_any_program_are_read() {
    are_judged_rightly(&["testo_", "modulo_", "apertura_"]);
}

#[test]
fn scans_are_seen_in_every_code_of_pictures() {
    are_judged_rightly(&["scansione_", "pagina_"]);
}

#[test]
fn a_picture_that_cannot_be_decoded_is_no_paper() {
    are_judged_rightly(&["immagine_"]);
}

#[test]
fn a_signature_in_the_file_is_seen() {
    are_judged_rightly(&["firmato_"]);
}

#[test]
fn a_file_that_changed_after_its_signature_is_doubted() {
    are_judged_rightly(&["cambiato_", "firma_"]);
}

#[test]
fn a_password_to_open_refuses_and_one_to_limit_does_not() {
    are_judged_rightly(&["cifrato_", "limitato_"]);
}

#[test]
fn files_that_act_or_carry_others_are_refused() {
    are_judged_rightly(&["azione_", "allegato_"]);
}

#[test]
fn broken_files_and_other_kinds_are_named_as_what_they_are() {
    are_judged_rightly(&[&["tronco_", "altro_"], EDGES.as_slice()].concat());
}

#[test]
fn a_signature_envelope_is_opened() {
    are_judged_rightly(&["busta_"]);
}

#[test]
fn every_file_is_in_the_table_and_has_a_test() {
    let rows: BTreeSet<_> = Expected::all().into_iter().map(|row| row.file).collect();
    let names = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(rows, names.filter(|name| name != "expected.csv").collect());
    for name in rows {
        assert!(KINDS.iter().chain(&EDGES).any(|kind| name.starts_with(kind)), "{name} is in no test");
    }
}
