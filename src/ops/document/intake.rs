//! Filing a folder of scans by what their names say: `RSSMRA80A01H501U_identity_id-card_2031-05-10.pdf`, or by a
//! manifest. A file that was filed moves into the folder `filed`; what cannot be matched stays where it is.

use super::{DocumentError, Paper, add};
use crate::import::{MANIFEST, read_list};
use crate::model::clock::Clock;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::date::parse_date;
use crate::model::document::MAX_BYTES;
use crate::model::plain::visible;
use crate::model::request::{IdentityType, PaperKind, RequestNumber};
use crate::model::situation::Situation;
use crate::ops::{Office, request::RequestError, user};
use crate::pdf::Sandbox;
use crate::situations;
use crate::store::RequestFilter;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

/// What became of a file.
#[derive(Debug, Serialize)]
pub struct Filed {
    /// Its name.
    pub file: String,
    /// `filed` or `left`.
    pub outcome: &'static str,
    /// The request it was filed with.
    pub request: Option<RequestNumber>,
    /// What it was filed as.
    pub kind: Option<PaperKind>,
    /// Why it was left: a stable word, and what it is about.
    pub reason: Option<String>,
    /// The same apart, to be told in any language.
    #[serde(skip)]
    pub why: Option<Left>,
}

impl Filed {
    fn left(file: &str, why: impl Into<Left>) -> Self {
        let why = why.into();
        let about = why.args.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" ");
        let reason = format!("{}: {about}", why.kind).trim_end_matches([':', ' ']).to_owned();
        Self {
            file: visible(file),
            outcome: "left",
            request: None,
            kind: None,
            reason: Some(reason),
            why: Some(why),
        }
    }
}

/// Why a file was left: the situation, and the values that its text speaks of.
#[derive(Debug)]
pub struct Left {
    /// Its stable word.
    pub kind: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
}

impl<S: Situation> From<S> for Left {
    fn from(situation: S) -> Self {
        Self { kind: situation.kind(), args: situation.args() }
    }
}

situations! {
    /// Why a file cannot be matched or moved.
    pub enum LeftError {
        /// A link could lead anywhere, a pipe nowhere.
        Refused "not-a-file" NotAFile,
        /// The name is not UTF-8.
        Refused "name-unreadable" NameUnreadable,
        /// The manifest names what is not there.
        Refused "file-missing" FileMissing,
        /// The manifest says two things of one file.
        Refused "named-twice" NamedTwice,
        /// Neither name nor manifest says what it is.
        Refused "name-unmatched" NameUnmatched,
        /// The code is none.
        Refused "codice-fiscale-unreadable" CodeUnreadable,
        /// There is no such kind of paper.
        Refused "kind-unknown" KindUnknown,
        /// There is no such identity document.
        Refused "type-unknown" TypeUnknown,
        /// The last day is none.
        Refused "expiry-unreadable" ExpiryUnreadable,
        /// An identity document needs both.
        Refused "type-or-expiry-missing" TypeOrExpiryMissing,
        /// The person has no request that takes papers.
        Refused "no-open-request" NoOpenRequest,
        /// The file cannot be read.
        Refused "unreadable" Unreadable { reason: String },
        /// Nothing is moved through a link.
        Refused "filed-is-a-link" FiledIsALink,
        /// Filed, but still there.
        Refused "filed-not-moved" FiledNotMoved { reason: String },
    }
}

/// A line of a manifest.
#[derive(Clone)]
struct Line {
    codice_fiscale: String,
    kind: String,
    kind_of_identity: String,
    expires: String,
    document_number: String,
    description: String,
}

/// Files every PDF of a folder that can be matched to one open request, until it is asked to stop.
pub fn intake(
    office: &Office,
    clock: &dyn Clock,
    sandbox: &Sandbox,
    folder: &Path,
    manifest: Option<&Path>,
    stop: &dyn Fn() -> bool,
) -> Result<Vec<Filed>, DocumentError> {
    let unreadable = |error: std::io::Error| DocumentError::IntakeUnreadable {
        folder: folder.display().to_string(),
        reason: error.to_string(),
    };
    let lines = manifest.map(read_manifest).transpose()?.unwrap_or_default();
    let mut done = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name();
        let is_manifest = manifest.and_then(Path::file_name).is_some_and(|it| it == name);
        let is_folder = entry.file_type().map_err(unreadable)?.is_dir();
        match name.into_string() {
            Ok(name) if name.starts_with('.') || is_manifest || (is_folder && name == "filed") => {}
            // A link could lead anywhere, a pipe nowhere.
            Ok(name) if !entry.file_type().map_err(unreadable)?.is_file() => {
                done.push(Filed::left(&name, LeftError::NotAFile));
            }
            Ok(name) => names.push(name),
            Err(name) => done.push(Filed::left(&name.to_string_lossy(), LeftError::NameUnreadable)),
        }
    }
    names.sort();
    // What a manifest names has to be there, once.
    for name in lines.keys().filter(|name| !names.contains(name)) {
        done.push(Filed::left(name, LeftError::FileMissing));
    }
    for name in names {
        if stop() {
            break;
        }
        if lines.get(&name).is_some_and(|named| named.len() > 1) {
            done.push(Filed::left(&name, LeftError::NamedTwice));
            continue;
        }
        let named = lines.get(&name).and_then(|named| named.first()).cloned();
        let line = named.or_else(|| line_of_name(&name));
        let filed = file_one(office, clock, sandbox, folder, &name, line.as_ref());
        done.push(match filed {
            Ok((request, kind)) => Filed {
                file: visible(&name),
                outcome: "filed",
                request: Some(request),
                kind: Some(kind),
                reason: None,
                why: None,
            },
            Err(why) => Filed::left(&name, why),
        });
    }
    Ok(done)
}

fn file_one(
    office: &Office,
    clock: &dyn Clock,
    sandbox: &Sandbox,
    folder: &Path,
    name: &str,
    line: Option<&Line>,
) -> Result<(RequestNumber, PaperKind), Left> {
    let line = line.ok_or(LeftError::NameUnmatched)?;
    let code: CodiceFiscale = line.codice_fiscale.parse().map_err(|_| LeftError::CodeUnreadable)?;
    let kind: PaperKind = line.kind.parse().map_err(|_| LeftError::KindUnknown)?;
    let blank = |text: &String| text.trim().is_empty();
    let kind_of_identity: Option<IdentityType> = match &line.kind_of_identity {
        text if blank(text) => None,
        text => Some(text.parse().map_err(|_| LeftError::TypeUnknown)?),
    };
    let expires = match &line.expires {
        text if blank(text) => None,
        text => Some(parse_date(text).map_err(|_| LeftError::ExpiryUnreadable)?.0),
    };
    if kind == PaperKind::Identity && (kind_of_identity.is_none() || expires.is_none()) {
        return Err(LeftError::TypeOrExpiryMissing.into());
    }
    let number = Some(line.document_number.trim().to_owned()).filter(|it| !it.is_empty());
    let description = Some(line.description.trim().to_owned()).filter(|it| !it.is_empty());
    let paper = Paper { kind, kind_of_identity, number, expires, description, mrz: Vec::new() };
    let account = user::get(office, &code)?;
    let filter = RequestFilter { account: Some(account.id), limit: -1, ..RequestFilter::default() };
    let requests = office.store.request().list(&filter).map_err(RequestError::from)?;
    let mut open = requests.into_iter().filter(|it| it.state.is_open() && !it.kind.is_decided_at_once());
    let request = open.next().ok_or(LeftError::NoOpenRequest)?;
    let path = folder.join(name);
    let bytes = read_file(&path).map_err(|error| LeftError::Unreadable { reason: error.to_string() })?;
    match add(office, clock, sandbox, request.number, &paper, name, &bytes) {
        // Cut off between filing and moving, the same file is there already.
        Ok(_) | Err(DocumentError::There { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    let filed = folder.join("filed");
    if filed.is_symlink() {
        return Err(LeftError::FiledIsALink.into());
    }
    fs::create_dir_all(&filed)
        .and_then(|()| fs::rename(&path, free_name(&filed, name)))
        .map_err(|error| LeftError::FiledNotMoved { reason: error.to_string() })?;
    Ok((request.number, kind))
}

/// A name that nothing in the folder has yet.
fn free_name(folder: &Path, name: &str) -> std::path::PathBuf {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let named = |at: u32| folder.join(format!("{stem}-{at}.{extension}"));
    let first = folder.join(name);
    if first.exists() { (2..).map(named).find(|path| !path.exists()).unwrap_or(first) } else { first }
}

/// A file of ordinary size; one byte more tells that it is larger.
fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What a name says: code, kind, and for an identity document its type and last day, between `_`.
fn line_of_name<'n>(name: &'n str) -> Option<Line> {
    let mut stem = name;
    let without = |stem: &'n str, ending: &str| {
        let (rest, end) = stem.split_at_checked(stem.len().checked_sub(ending.len())?)?;
        end.eq_ignore_ascii_case(ending).then_some(rest)
    };
    // A signed file has the name of its envelopes behind its own.
    while let Some(inner) = without(stem, ".p7m") {
        stem = inner;
    }
    stem = match without(stem, ".pdf") {
        Some(stem) => stem,
        None if stem.len() < name.len() => stem,
        None => return None,
    };
    let mut parts = stem.split('_');
    let (code, kind) = (parts.next()?, parts.next()?.to_ascii_lowercase());
    let is_other = kind == PaperKind::Other.as_str();
    // Of a paper of no known type the description stands where others have their type.
    let mut description = if is_other { parts.next() } else { None };
    let (kind_of_identity, expires) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    description = description.or(parts.next());
    Some(Line {
        codice_fiscale: code.to_owned(),
        kind,
        kind_of_identity: kind_of_identity.to_ascii_lowercase(),
        expires: expires.to_owned(),
        document_number: String::new(),
        description: description.unwrap_or_default().to_owned(),
    })
}

/// The rows of a manifest by file, read like every list that staff hand in.
fn read_manifest(path: &Path) -> Result<BTreeMap<String, Vec<Line>>, DocumentError> {
    let rows = read_list(path, &MANIFEST)?;
    let mut lines: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.get("file").is_empty()) {
        let cell = |name: &str| row.get(name).to_owned();
        let line = Line {
            codice_fiscale: cell("codice_fiscale"),
            kind: cell("kind"),
            kind_of_identity: cell("type"),
            expires: cell("expires"),
            document_number: cell("document_number"),
            description: cell("description"),
        };
        lines.entry(cell("file")).or_default().push(line);
    }
    Ok(lines)
}
