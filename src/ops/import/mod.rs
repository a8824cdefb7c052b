//! Importing staff files: each good row becomes an account with its message, in the order of the
//! file; a batch is one transaction, at least every second, so a kill loses at most that much and
//! the same command again goes on where it stopped.

mod read;
mod run;

pub use read::{RowSheet, RunSheet, list, show};

use self::run::{Maker, Run};
use super::office::{Office, OfficeError, refuse_closed};
use super::outbox::Letterhead;
use super::password::PasswordError;
use super::pin::{PinError, Press};
use super::settings;
use super::user::shows_a_half;
use crate::import::{
    CheckedRow, Columns, ColumnsError, Duplicates, Field as Column, ImportError as ReadError, Mapping,
    Options, RawRow, Reader, RowOutcome, Rules, SourceEncoding, Table, TableError, Unused, unused,
};
use crate::model::clock::{Clock, Random};
use crate::model::profile::{Channel, Field, Profile};
use crate::model::secret::Secret;
use crate::model::sheet::Sheet;
use crate::situations;
use crate::store::{ImportRun, StoreError};
use csv::StringRecord;
use serde::Serialize;
use std::collections::HashMap;
use std::io::{self, Read};
use std::time::{Duration, Instant};

situations! {
    /// Why a file could not be imported.
    pub enum ImportError {
        /// The file cannot be read.
        Failure "file-unreadable" Unreadable { file: String, reason: String },
        /// The file is no list.
        Refused "file-unusable" Unusable { file: String, problem: &'static str, at: u64 },
        /// The columns do not say what is needed.
        Refused "columns-unusable" Columns {
            file: String,
            problem: &'static str,
            column: String,
            found: String,
            nearest: String,
        },
        /// A table of columns that ships is broken.
        Failure "columns-broken" Table { reason: String },
        /// The rejects cannot be written.
        Failure "rejects-unwritable" Rejects { reason: String },
        /// There is no such run.
        NotFound "import-missing" Missing { run: i64 },
        /// The threads cannot be started.
        Failure "threads-failed" Threads { reason: String },
        /// A profile shows halves, and nobody said where they go.
        Usage "halves-unseen" HalvesUnseen { profile: String },
        /// The halves for the counter cannot be written; the rows of the last batch were not taken.
        Failure "halves-unwritable" Halves { reason: String },
        /// Broken off; what was done is whole.
        Interrupted "import-stopped" Stopped { run: i64, rows: u64, imported: u64 },
        => Office(OfficeError),
        => Password(PasswordError),
        => Pin(PinError),
        => Store(StoreError),
    }
}

/// The most rows of one transaction.
const BATCH: usize = 1000;
/// The longest that a transaction's rows may take.
const LONGEST: Duration = Duration::from_millis(800);
/// Rows of a chunk that is only checked.
const CHECKED: usize = 4096;

/// What is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The members that an association sends (004).
    GrandiUtenti,
    /// The first phase of registrations at a portal (002).
    Registrations,
}

impl Kind {
    /// The verb, as runs are listed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GrandiUtenti => "grandi-utenti",
            Self::Registrations => "registrations",
        }
    }

    fn profile(self) -> &'static str {
        match self {
            Self::GrandiUtenti => "punto-cliente",
            Self::Registrations => "ente",
        }
    }

    fn table(self) -> Result<Table, TableError> {
        match self {
            Self::GrandiUtenti => Table::grandi_utenti(),
            Self::Registrations => Table::registrations(),
        }
    }
}

/// How to import.
pub struct Plan {
    /// What the rows are.
    pub kind: Kind,
    /// The file's name, without its folder.
    pub file: String,
    /// Check only; change nothing.
    pub dry_run: bool,
    /// Threads; none is one a core.
    pub jobs: Option<usize>,
    /// Names of columns that the file uses.
    pub mapping: Mapping,
    /// The encoding of the file; detected where absent.
    pub encoding: Option<SourceEncoding>,
    /// The line of the header; found where absent.
    pub header_line: Option<u64>,
    /// Where the halves go that the profile shows on a screen.
    pub halves: Halves,
}

/// Where the halves of PINs go that a profile shows on a screen: nobody sits before one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Halves {
    /// Nobody said.
    Unsaid,
    /// To the listener, for the counter.
    Listener,
    /// By letter instead.
    Letter,
}

/// A half for the counter.
pub struct Shown<'a> {
    /// Line of the row.
    pub line: u64,
    /// Whose it is.
    pub sheet: &'a Sheet,
    /// Its digits.
    pub half: &'a Secret,
}

/// Who follows an import.
pub trait Listener {
    /// The columns are known.
    fn opened(&mut self, reader: &Reader, columns: &Columns);
    /// Columns that nothing reads, although they may matter; said once, after the first rows.
    fn unused(&mut self, unused: &[Unused]);
    /// A row was not taken.
    fn told(&mut self, encoding: SourceEncoding, row: &RawRow, checked: &CheckedRow) -> io::Result<()>;
    /// A row of a dry run, of which no run will tell.
    fn tried(&mut self, row: &CheckedRow);
    /// The halves of a batch, right before it is committed: a half too many is void, one too few would be lost.
    /// The mark tells the commit from others.
    fn halves(&mut self, shown: &[Shown<'_>], mark: &str) -> io::Result<()>;
    /// So many rows of a run are done, and so many of them taken.
    fn at(&mut self, run: i64, rows: u64, imported: u64);
    /// Whether to stop after this batch.
    fn stop(&self) -> bool;
}

/// What came of an import.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Number of the run; none of a dry run.
    pub run: Option<i64>,
    /// The file.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Its encoding.
    pub encoding: &'static str,
    /// Its delimiter, or `json-lines`.
    pub delimiter: String,
    /// Headers that no column uses.
    pub ignored: Vec<String>,
    /// Those of them that may matter: what each nearly means, and what it seems to hold.
    pub unused: Vec<Unused>,
    /// Rows read.
    pub rows: u64,
    /// Rows taken, warned ones among them.
    pub imported: u64,
    /// Rows taken with warnings.
    pub warnings: u64,
    /// Rows not taken.
    pub rejected: u64,
    /// Rows with nothing to do.
    pub skipped: u64,
    /// Whether nothing was changed.
    pub dry_run: bool,
    /// How long it took.
    pub seconds: f64,
}

/// Imports a list.
pub fn import(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    input: impl Read + Send + 'static,
    plan: &Plan,
    listener: &mut dyn Listener,
) -> Result<Report, ImportError> {
    let begun = Instant::now();
    let read = |error: ReadError| read_error(&plan.file, &error);
    let stopped = |run: i64, rows: i64, imported: i64| ImportError::Stopped {
        run,
        rows: rows as u64,
        imported: imported as u64,
    };
    let profile = profile(office, clock, plan)?;
    let rules = rules(&profile);
    let table = plan.kind.table().map_err(|error| ImportError::Table { reason: error.to_string() })?;
    let is_header = |row: &StringRecord| table.is_header(row) || plan.mapping.is_header(row);
    let options = Options {
        encoding: plan.encoding,
        header_line: plan.header_line,
        is_header: Some(&is_header),
        ..Options::default()
    };
    let mut reader = match Reader::open(input, options) {
        Err(_) if listener.stop() => return Err(stopped(0, 0, 0)),
        reader => reader.map_err(read)?,
    };
    let columns = Columns::resolve(&reader.header().fields, &table, &plan.mapping, &needed(&rules))
        .map_err(|error| columns_error(&plan.file, error))?;
    listener.opened(&reader, &columns);
    let delimiter =
        reader.dialect().map_or("json-lines".to_owned(), |it| char::from(it.delimiter).to_string());
    let letterhead = Letterhead::of(office, &profile)?;
    let mut run = Run {
        office,
        clock,
        rules,
        maker: Maker {
            profile,
            press: Press::of(office, &letterhead).at_counter(),
            language: settings::value(office, "office.language")?,
            random,
        },
        columns,
        duplicates: Duplicates::new(),
        bodies: HashMap::new(),
        row: ImportRun {
            id: 0,
            kind: plan.kind.as_str().to_owned(),
            file: plan.file.clone(),
            sha256: None,
            encoding: reader.encoding().as_str().to_owned(),
            delimiter: delimiter.clone(),
            rows: 0,
            imported: 0,
            warnings: 0,
            rejected: 0,
            skipped: 0,
            operator: None,
            started_at: 0,
            finished_at: None,
        },
    };
    let threads = rayon::ThreadPoolBuilder::new()
        .num_threads(plan.jobs.unwrap_or(0))
        .build()
        .map_err(|error| ImportError::Threads { reason: error.to_string() })?;
    if !plan.dry_run {
        run.begin()?;
    }
    let mut size = if plan.dry_run { CHECKED } else { threads.current_num_threads() * 8 };
    let mut doubts: Option<Vec<Unused>> = None;
    loop {
        let rows = match reader.next_chunk(size) {
            // Input that was given up: what came since the last commit is read again another time.
            Err(_) if listener.stop() => return Err(stopped(run.row.id, run.row.rows, run.row.imported)),
            rows => rows.map_err(read)?,
        };
        if rows.is_empty() {
            break;
        }
        if doubts.is_none() {
            let found = unused(&run.columns, &rows);
            listener.unused(&found);
            doubts = Some(found);
        }
        let since = Instant::now();
        let checked = run.chunk(&rows, plan.dry_run, &threads, listener)?;
        for (row, checked) in rows.iter().zip(&checked) {
            if plan.dry_run {
                listener.tried(checked);
            }
            if matches!(checked.outcome, RowOutcome::Rejected | RowOutcome::Warned) {
                let rejects = |error: io::Error| ImportError::Rejects { reason: error.to_string() };
                listener.told(reader.encoding(), row, checked).map_err(rejects)?;
            }
        }
        listener.at(run.row.id, run.row.rows as u64, run.row.imported as u64);
        if !plan.dry_run {
            size = next_size(rows.len(), since.elapsed());
        }
        if listener.stop() {
            return Err(stopped(run.row.id, run.row.rows, run.row.imported));
        }
    }
    let ignored = run.columns.ignored().iter().map(|it| it.header.clone()).collect();
    let summary = reader.finish().map_err(read)?;
    let sha256 = data_encoding::HEXLOWER.encode(&summary.sha256);
    let encoding = summary.encoding.as_str();
    if !plan.dry_run {
        run.end(&sha256, encoding)?;
    }
    let count = |number: i64| number as u64;
    Ok(Report {
        run: (!plan.dry_run).then_some(run.row.id),
        file: plan.file.clone(),
        sha256,
        encoding,
        delimiter,
        ignored,
        unused: doubts.unwrap_or_default(),
        rows: count(run.row.rows),
        imported: count(run.row.imported),
        warnings: count(run.row.warnings),
        rejected: count(run.row.rejected),
        skipped: count(run.row.skipped),
        dry_run: plan.dry_run,
        seconds: (begun.elapsed().as_secs_f64() * 1000.0).round() / 1000.0,
    })
}

/// The profile of the accounts, with the letter in the place of the screen where that is wanted.
fn profile(office: &Office, clock: &dyn Clock, plan: &Plan) -> Result<Profile, ImportError> {
    let mut profile = office.profile(plan.kind.profile())?;
    refuse_closed(&profile, clock.today())?;
    if !shows_a_half(&profile) {
        return Ok(profile);
    }
    match plan.halves {
        Halves::Unsaid if !plan.dry_run => return Err(ImportError::HalvesUnseen { profile: profile.name }),
        Halves::Unsaid | Halves::Listener => {}
        Halves::Letter => {
            let by_letter = |channel: &mut Channel| {
                if *channel == Channel::Screen {
                    *channel = Channel::Letter;
                }
            };
            if let Some(pin) = &mut profile.pin {
                pin.first.iter_mut().chain(&mut pin.second).for_each(by_letter);
            }
            let address = [Field::Street, Field::Cap, Field::Town, Field::Province];
            let asked = address.into_iter().filter(|field| !profile.mandatory.contains(field));
            profile.mandatory.extend(asked.collect::<Vec<_>>());
        }
    }
    Ok(profile)
}

/// As many rows as the last rate does in the longest time.
fn next_size(done: usize, took: Duration) -> usize {
    let rate = done as f64 / took.as_secs_f64().max(1e-6);
    ((rate * LONGEST.as_secs_f64()) as usize).clamp(1, (done * 4).min(BATCH))
}

fn read_error(file: &str, error: &ReadError) -> ImportError {
    let file = file.to_owned();
    if let ReadError::Read(inner) = error {
        return ImportError::Unreadable { file, reason: inner.to_string() };
    }
    let (problem, at) = error.problem();
    ImportError::Unusable { file, problem, at }
}

fn columns_error(file: &str, error: ColumnsError) -> ImportError {
    let (problem, column, found, nearest) = match error {
        ColumnsError::NoHeader { first } => ("no-header", String::new(), first, String::new()),
        ColumnsError::NotInFile { field, header } => {
            ("not-in-file", field.to_string(), header, String::new())
        }
        ColumnsError::Missing { missing, found } => {
            // As a mapping would name it.
            let nearest = missing
                .iter()
                .filter_map(|(field, header)| Some(format!("{field} = {:?}", header.as_ref()?)));
            let nearest = nearest.collect::<Vec<_>>().join(", ");
            let problem = if nearest.is_empty() { "missing" } else { "missing-with-nearest" };
            let columns: Vec<_> = missing.iter().map(|(field, _)| field.to_string()).collect();
            (problem, columns.join(", "), found.join(", "), nearest)
        }
    };
    ImportError::Columns { file: file.to_owned(), problem, column, found, nearest }
}

/// The columns without which every row would be refused.
fn needed(rules: &Rules) -> Vec<Column> {
    // The sex is told by the code.
    rules.mandatory.iter().copied().filter(|column| *column != Column::Sex).collect()
}

/// What a profile asks of a row.
fn rules(profile: &Profile) -> Rules {
    let mandatory = profile.mandatory.iter().filter_map(|field| {
        Some(match field {
            Field::Surname => Column::Surname,
            Field::Name => Column::Name,
            Field::CodiceFiscale => Column::CodiceFiscale,
            Field::Sex => Column::Sex,
            Field::Born => Column::Born,
            Field::Birthplace => Column::Birthplace,
            Field::BirthProvince => Column::BirthProvince,
            Field::Email => Column::Email,
            Field::Pec => Column::Pec,
            Field::Mobile => Column::Mobile,
            Field::Phone => Column::Phone,
            Field::Street => Column::Street,
            Field::HouseNumber => Column::HouseNumber,
            Field::Cap => Column::Cap,
            Field::Town => Column::Town,
            Field::Province => Column::Province,
            Field::Association => Column::Association,
            Field::Membership => Column::MembershipNumber,
            Field::Organisation => Column::Organisation,
            Field::Privacy => Column::Privacy,
            // The profile's own, where it has one.
            Field::Issuer => return None,
        })
    });
    Rules {
        mandatory: mandatory.collect(),
        associations: profile.associations.clone(),
        association_names: profile.association_names.clone(),
    }
}
