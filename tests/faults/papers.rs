//! Requests that wait for papers, and a folder into which scans fall.

use crate::desk::Desk;
use crate::people::{Person, list};
use sportello::store::{Document, Request, RequestFilter};
use std::fs;
use std::path::{Path, PathBuf};

/// What a scan may be.
pub const KINDS: [&str; 4] = ["membership-card", "membership-statement", "other", "signed-form"];

/// Where the scans are.
pub const SCANS: &str = "scans";

/// Opens a request for each person.
pub fn open_requests(desk: &Desk, people: &[Person]) {
    let csv = desk.file("people.csv", &list(people));
    desk.act(&["import", "grandi-utenti", &csv]);
}

/// The requests of an office, in the order of their numbers.
pub fn requests(desk: &Desk) -> Vec<Request> {
    let filter = RequestFilter { limit: -1, ..RequestFilter::default() };
    desk.store().request().list(&filter).expect("the requests")
}

/// The papers of an office in the order they came, each with its copy where that is still there.
pub fn papers(desk: &Desk) -> Vec<(Document, Option<Vec<u8>>)> {
    let store = desk.store();
    let of = |request: Request| store.document().by_request(request.id).expect("its papers");
    let mut papers: Vec<Document> = requests(desk).into_iter().flat_map(of).collect();
    papers.sort_by_key(|paper| paper.id);
    let copy = |paper: &Document| store.document().content(paper.id).expect("a copy or none");
    papers.into_iter().map(|paper| (paper.clone(), copy(&paper))).collect()
}

/// The folder for scans, still empty.
pub fn folder(desk: &Desk) -> PathBuf {
    let folder = desk.path(SCANS);
    fs::create_dir(&folder).expect("a folder");
    folder
}

/// The name that says whose scan it is, and of what.
pub fn name(person: &Person, kind: &str) -> String {
    let described = if kind == "other" { "_nota" } else { "" };
    format!("{}_{kind}{described}.pdf", person.code)
}

/// Lets a scan fall into a folder as a scanner does it: whole, or not at all.
pub fn scan(folder: &Path, name: &str) {
    let draft = folder.join(format!(".{name}"));
    fs::copy(sample(), &draft).expect("a scan");
    fs::rename(draft, folder.join(name)).expect("a name");
}

/// A scan of each kind for each person; how many they are.
pub fn scan_all(folder: &Path, people: &[Person]) -> usize {
    for (person, kind) in people.iter().flat_map(|person| KINDS.map(|kind| (person, kind))) {
        scan(folder, &name(person, kind));
    }
    people.len() * KINDS.len()
}

/// The files of a folder that is there or not.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry"));
    let files = entries.filter(|entry| entry.path().is_file());
    let mut names: Vec<String> =
        files.map(|entry| entry.file_name().into_string().expect("a name")).collect();
    names.sort();
    names
}

/// A signed form of nobody.
pub fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pdf/modulo_richiesta_firmato.pdf")
}
