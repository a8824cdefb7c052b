//! Records as they stand in the file, each with its line and its own bytes: rows of a CSV file, or the objects of a file
//! of JSON lines.

use super::csv_rows::CsvRows;
use super::dialect::{Dialect, IsHeader};
use super::encoding::SourceEncoding;
use super::json_rows::JsonRows;
use super::source::{LONGEST_RECORD, Source};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::finding::Finding;
use csv::StringRecord;
use std::io::{self, Read};

/// Characters of a codice fiscale.
const CODE: usize = 16;
/// Most fields a record may have.
const MOST_FIELDS: usize = 200;
/// A chunk ends after so many bytes even where rows are few, so that memory stays flat.
const CHUNK_BYTES: usize = 4 * 1024 * 1024;

/// What a caller knows better than the file tells.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// The encoding; detected where absent.
    pub encoding: Option<SourceEncoding>,
    /// The ASCII character between fields; detected where absent.
    pub delimiter: Option<u8>,
    /// The physical line of the header, from 1; found where absent.
    pub header_line: Option<u64>,
    /// Tells the header from titles above it; the first row is the header where absent.
    pub is_header: Option<IsHeader<'a>>,
}

/// Why a file cannot be read, as opposed to one of its rows.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The input broke off.
    #[error("reading the file failed")]
    Read(#[from] io::Error),
    /// There is not even a header.
    #[error("the file is empty")]
    Empty,
    /// The first bytes are those of another kind of file.
    #[error("this is not a CSV file but of another kind ({0}): save it as CSV")]
    NotCsv(&'static str),
    /// There is no such line for the header.
    #[error("the file ends before line {line}, which should be the header")]
    NoHeaderLine {
        /// Physical line, from 1.
        line: u64,
    },
    /// It looks like JSON, but its lines are no objects.
    #[error("no line at its head is a JSON object: write one object a line, without brackets around them")]
    NotJsonLines,
    /// A line is longer than any row of a list.
    #[error("line {line} is longer than {LONGEST_RECORD} bytes")]
    LineTooLong {
        /// Physical line, from 1.
        line: u64,
    },
    /// The header has more columns than any list.
    #[error("the header has {0} columns, more than {MOST_FIELDS}")]
    TooManyColumns(usize),
}

impl ImportError {
    /// What is wrong as a stable word, and the line or number it speaks of.
    pub fn problem(&self) -> (&'static str, u64) {
        match self {
            Self::Read(_) => ("unreadable", 0),
            Self::Empty => ("empty", 0),
            Self::NotCsv(kind) => (kind, 0),
            Self::NoHeaderLine { line } => ("no-header-line", *line),
            Self::NotJsonLines => ("no-objects", 0),
            Self::LineTooLong { line } => ("line-too-long", *line),
            Self::TooManyColumns(columns) => ("too-many-columns", *columns as u64),
        }
    }
}

/// One record of the file.
#[derive(Clone, Debug)]
pub struct RawRow {
    /// Physical line where the record starts, from 1.
    pub line: u64,
    /// Its bytes in the encoding of the file, without the line end.
    pub raw: Vec<u8>,
    /// Its fields as text; bytes without meaning in the encoding became U+FFFD.
    pub fields: StringRecord,
    /// Which fields are lists or objects of JSON, written out, and not texts.
    pub nested: Vec<usize>,
    /// What makes the fields unusable as a whole: a quote left open, a line that is no JSON object.
    pub fault: Option<Finding>,
}

impl RawRow {
    /// A row of which nothing can be kept.
    pub(super) fn faulty(line: u64, fault: Finding) -> Self {
        Self { line, raw: Vec::new(), fields: StringRecord::new(), nested: Vec::new(), fault: Some(fault) }
    }
}

/// A file read to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// SHA-256 of all its bytes.
    pub sha256: [u8; 32],
    /// Its length.
    pub bytes: u64,
    /// The encoding it turned out to be in.
    pub encoding: SourceEncoding,
}

/// A list being read.
pub struct Reader {
    rows: Rows,
    header: RawRow,
}

/// The two forms of a list.
enum Rows {
    Csv(CsvRows),
    Json(JsonRows),
}

impl Reader {
    /// Reads the head of an input: its form, encoding, dialect and header.
    pub fn open(input: impl Read + Send + 'static, options: Options<'_>) -> Result<Self, ImportError> {
        let (source, encoding) = Source::open(Box::new(input), options.encoding)?;
        if let Some(kind) = other_kind(source.head()) {
            return Err(ImportError::NotCsv(kind));
        }
        if is_json_list(source.head()) {
            return Err(ImportError::NotJsonLines);
        }
        let (rows, header) = if JsonRows::is_form_of(source.head()) {
            let (rows, header) = JsonRows::new(source, encoding).ok_or(ImportError::NotJsonLines)?;
            (Rows::Json(rows), header)
        } else {
            let (rows, header) = CsvRows::open(source, encoding, &options)?;
            (Rows::Csv(rows), header)
        };
        let is_header = || options.is_header.is_some_and(|is_header| is_header(&header.fields));
        let is_run_together = || is_header() && header.fields.iter().any(holds_a_code);
        if header.fields.iter().any(|name| name.contains(is_rare_line_end)) || is_run_together() {
            return Err(ImportError::NotCsv("rare-line-ends"));
        }
        match header.fields.len() {
            columns if columns > MOST_FIELDS => Err(ImportError::TooManyColumns(columns)),
            _ => Ok(Self { rows, header }),
        }
    }

    /// The names of the columns: a record, or the names of the objects.
    pub fn header(&self) -> &RawRow {
        &self.header
    }

    /// Delimiter and line end; none of JSON lines.
    pub fn dialect(&self) -> Option<Dialect> {
        match &self.rows {
            Rows::Csv(rows) => Some(rows.dialect),
            Rows::Json(_) => None,
        }
    }

    /// The encoding, as far as the rows read until now tell.
    pub fn encoding(&self) -> SourceEncoding {
        let (Rows::Csv(CsvRows { encoding, .. }) | Rows::Json(JsonRows { encoding, .. })) = &self.rows;
        encoding.unwrap_or(SourceEncoding::Utf8)
    }

    /// The next rows, at most `max_rows`; fewer where they are long, none at the end. Lines without any character
    /// are no rows.
    pub fn next_chunk(&mut self, max_rows: usize) -> Result<Vec<RawRow>, ImportError> {
        let mut rows = Vec::with_capacity(max_rows.min(4096));
        let mut bytes = 0;
        while rows.len() < max_rows && bytes < CHUNK_BYTES {
            let next = match &mut self.rows {
                Rows::Csv(rows) => rows.next_row()?,
                Rows::Json(rows) => rows.next_row(&self.header.fields)?,
            };
            let Some(row) = next else { break };
            bytes += row.raw.len();
            rows.push(row);
        }
        Ok(rows)
    }

    /// Reads to the end and tells what the whole file was.
    pub fn finish(self) -> Result<Summary, ImportError> {
        let encoding = self.encoding();
        let source = match self.rows {
            Rows::Csv(rows) => rows.into_source(),
            Rows::Json(rows) => Some(rows.source),
        };
        let source = source.ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))?;
        let (sha256, bytes) = source.finish()?;
        Ok(Summary { sha256, bytes, encoding })
    }
}

/// The first letter that is not ASCII decides where the head of the file had none.
pub(super) fn settle(encoding: &mut Option<SourceEncoding>, record: &[u8]) -> SourceEncoding {
    if encoding.is_none() {
        *encoding = SourceEncoding::of_letters(record);
    }
    encoding.unwrap_or(SourceEncoding::Utf8)
}

/// The bytes of a record as they stood in the file.
pub(super) fn raw(encoding: SourceEncoding, record: &[u8]) -> Vec<u8> {
    if encoding.is_wide() { encoding.encode(&encoding.decode(record)).into_owned() } else { record.to_vec() }
}

fn is_json_list(head: &[u8]) -> bool {
    head.trim_ascii_start().strip_prefix(b"[").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"{"))
}

fn other_kind(head: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], _); 3] =
        [(b"PK\x03\x04", "workbook"), (b"\xd0\xcf\x11\xe0", "workbook"), (b"%PDF", "pdf")];
    let kind = kinds.into_iter().find(|(magic, _)| head.starts_with(magic)).map(|(_, kind)| kind);
    kind.or_else(|| is_ebcdic(head).then_some("ebcdic")).or_else(|| is_utf_32(head).then_some("utf-32"))
}

/// Whether most bytes are zero: characters are four bytes wide, of which at least two were left after any decoding.
fn is_utf_32(head: &[u8]) -> bool {
    let sample = &head[..head.len().min(4096)];
    sample.len() > 16 && sample.iter().filter(|b| **b == 0).count() * 10 > sample.len() * 4
}

/// Signs that end lines for some programs and for no CSV parser: the whole list would be read as its header.
fn is_rare_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}') || (c.is_control() && !matches!(c, '\t' | '\r' | '\n'))
}

/// Whether the name of a column holds somebody's codice fiscale: the next rows stand in it, behind a sign that is a
/// letter in this encoding.
fn holds_a_code(name: &str) -> bool {
    // Names of columns have letters where codes have digits, which omocodia turns into some letters alone.
    let is_digit =
        |at: &usize, code: &[u8]| code[*at].is_ascii_digit() || b"LMNPQRSTUVlmnpqrstuv".contains(&code[*at]);
    let is_like_one = |code: &[u8]| {
        code[..6].iter().all(u8::is_ascii_alphabetic)
            && [6, 7, 9, 10, 12, 13, 14].iter().all(|at| is_digit(at, code))
    };
    let is_code = |code: &[u8]| {
        is_like_one(code) && str::from_utf8(code).is_ok_and(|code| code.parse::<CodiceFiscale>().is_ok())
    };
    name.as_bytes().windows(CODE).any(is_code)
}

/// Whether the bytes are letters, digits and blanks of EBCDIC, as an AS/400 keeps its files, and none of ASCII.
fn is_ebcdic(head: &[u8]) -> bool {
    let sample = &head[..head.len().min(4096)];
    let of_ebcdic = |b: &&u8| {
        matches!(**b, 0x40 | 0x4b | 0x5e | 0x6b | 0x61 | 0x7c | 0x81..=0x89 | 0x91..=0x99 | 0xa2..=0xa9
            | 0xc1..=0xc9 | 0xd1..=0xd9 | 0xe2..=0xe9 | 0xf0..=0xf9)
    };
    let of_ascii = |b: &&u8| b.is_ascii_lowercase() || matches!(**b, b' ' | b'\n');
    sample.len() > 16
        && sample.iter().filter(of_ebcdic).count() * 10 > sample.len() * 8
        && sample.iter().filter(of_ascii).count() * 20 < sample.len()
}
