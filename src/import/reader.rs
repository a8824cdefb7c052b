//! Records as they stand in the file, each with its line and its own bytes. A quote that is never closed costs the
//! line it stands in, not the rest of the file.

use super::dialect::Dialect;
use super::encoding::SourceEncoding;
use super::source::{LONGEST_RECORD, Source};
use crate::model::finding::Finding;
use csv::{ByteRecord, StringRecord};
use std::io::{self, Read};

/// Most fields a record may have.
const MOST_FIELDS: usize = 200;
/// Room for a usual record, so that most are parsed into memory of the right size and never copied.
const USUAL_BYTES: usize = 512;
const USUAL_FIELDS: usize = 32;
/// A chunk ends after so many bytes even where rows are few, so that memory stays flat.
const CHUNK_BYTES: usize = 4 * 1024 * 1024;

/// What a caller knows better than the file tells.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The encoding; detected where absent.
    pub encoding: Option<SourceEncoding>,
    /// The ASCII character between fields; detected where absent.
    pub delimiter: Option<u8>,
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
    #[error("this is not a CSV file but {0}: save it as CSV")]
    NotCsv(&'static str),
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

/// One record of the file.
#[derive(Clone, Debug)]
pub struct RawRow {
    /// Physical line where the record starts, from 1.
    pub line: u64,
    /// Its bytes in the encoding of the file, without the line end.
    pub raw: Vec<u8>,
    /// Its fields as text; bytes without meaning in the encoding became U+FFFD.
    pub fields: StringRecord,
    /// What makes the fields unusable as a whole: a quote left open.
    pub fault: Option<Finding>,
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

/// A CSV file being read.
pub struct Reader {
    /// `None` only while the parser starts anew.
    parser: Option<csv::Reader<Source>>,
    dialect: Dialect,
    encoding: Option<SourceEncoding>,
    header: RawRow,
    line: u64,
    /// Bytes that the parser has taken since it started.
    parsed: u64,
    record: ByteRecord,
}

impl Reader {
    /// Reads the head of an input: encoding, dialect, header.
    pub fn open(input: impl Read + Send + 'static, options: Options) -> Result<Self, ImportError> {
        let (source, encoding) = Source::open(Box::new(input), options.encoding)?;
        if let Some(kind) = other_kind(source.head()) {
            return Err(ImportError::NotCsv(kind));
        }
        let dialect = Dialect::of_head(source.head(), options.delimiter);
        let header = RawRow { line: 1, raw: Vec::new(), fields: StringRecord::new(), fault: None };
        let parser = Some(dialect.parser().from_reader(source));
        let record = ByteRecord::new();
        let mut reader = Self { parser, dialect, encoding, header, line: 1, parsed: 0, record };
        reader.header = reader.next_row()?.ok_or(ImportError::Empty)?;
        match reader.header.fields.len() {
            columns if columns > MOST_FIELDS => Err(ImportError::TooManyColumns(columns)),
            _ => Ok(reader),
        }
    }

    /// The first record.
    pub fn header(&self) -> &RawRow {
        &self.header
    }

    /// Delimiter and line end.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The encoding, as far as the rows read until now tell.
    pub fn encoding(&self) -> SourceEncoding {
        self.encoding.unwrap_or(SourceEncoding::Utf8)
    }

    /// The next rows, at most `max_rows`; fewer where they are long, none at the end. Lines without any character
    /// are no rows.
    pub fn next_chunk(&mut self, max_rows: usize) -> Result<Vec<RawRow>, ImportError> {
        let mut rows = Vec::with_capacity(max_rows.min(4096));
        let mut bytes = 0;
        while rows.len() < max_rows && bytes < CHUNK_BYTES {
            let Some(row) = self.next_row()? else {
                break;
            };
            bytes += row.raw.len();
            rows.push(row);
        }
        Ok(rows)
    }

    /// Reads to the end and tells what the whole file was.
    pub fn finish(self) -> Result<Summary, ImportError> {
        let encoding = self.encoding();
        let (sha256, bytes) = match self.parser {
            Some(parser) => parser.into_inner().finish()?,
            None => return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
        };
        Ok(Summary { sha256, bytes, encoding })
    }

    fn next_row(&mut self) -> Result<Option<RawRow>, ImportError> {
        let Some(parser) = &mut self.parser else {
            return Ok(None);
        };
        let more = match parser.read_byte_record(&mut self.record) {
            Ok(more) => more,
            Err(_) if parser.get_ref().is_endless() => return self.first_line_of_endless().map(Some),
            Err(error) => return Err(broken(error)),
        };
        let length = usize::try_from(parser.position().byte() - self.parsed).unwrap_or(usize::MAX);
        if !more {
            return Ok(None);
        }
        if length > LONGEST_RECORD {
            return self.first_line_of_endless().map(Some);
        }
        let source = parser.get_ref();
        let whole = source.record(length);
        let (before, record) = whole.split_at(whole.iter().take_while(|b| is_break(b)).count());
        let record = without_line_end(record);
        if source.is_ended() && source.rest().len() == length && is_left_open(record) {
            return self.first_line_of_endless().map(Some);
        }
        let line = self.line + self.dialect.lines(before);
        let encoding = settle(&mut self.encoding, record);
        let raw = raw(encoding, record);
        self.line += self.dialect.lines(whole);
        self.parsed += length as u64;
        let record =
            std::mem::replace(&mut self.record, ByteRecord::with_capacity(USUAL_BYTES, USUAL_FIELDS));
        let fields = text(encoding, record);
        if let Some(parser) = &mut self.parser {
            parser.get_mut().release(length);
        }
        Ok(Some(RawRow { line, raw, fields, fault: None }))
    }

    /// Takes the first line of a record that swallowed those after it, and starts anew behind it.
    fn first_line_of_endless(&mut self) -> Result<RawRow, ImportError> {
        let Some(mut source) = self.parser.take().map(csv::Reader::into_inner) else {
            return Err(ImportError::Empty);
        };
        let rest = source.rest();
        let before = rest.iter().take_while(|b| is_break(b)).count();
        let line = self.line + self.dialect.lines(&rest[..before]);
        let longest = rest.len().min(before + LONGEST_RECORD);
        let Some(length) = rest[before..longest].iter().position(is_break) else {
            return Err(ImportError::LineTooLong { line });
        };
        let record = &rest[before..before + length];
        let encoding = settle(&mut self.encoding, record);
        let row = RawRow {
            line,
            raw: raw(encoding, record),
            fields: StringRecord::from(vec![encoding.decode(record)]),
            fault: Some(Finding::QuoteUnclosed),
        };
        self.line = line;
        source.release(before + length);
        source.rewind();
        self.parsed = 0;
        self.parser = Some(self.dialect.parser().from_reader(source));
        Ok(row)
    }
}

/// The first letter that is not ASCII decides where the head of the file had none.
fn settle(encoding: &mut Option<SourceEncoding>, record: &[u8]) -> SourceEncoding {
    if encoding.is_none() {
        *encoding = SourceEncoding::of_letters(record);
    }
    encoding.unwrap_or(SourceEncoding::Utf8)
}

fn raw(encoding: SourceEncoding, record: &[u8]) -> Vec<u8> {
    if encoding.is_wide() { encoding.encode(&encoding.decode(record)).into_owned() } else { record.to_vec() }
}

fn text(encoding: SourceEncoding, record: ByteRecord) -> StringRecord {
    let decoded = |record: &ByteRecord| {
        let mut fields = StringRecord::with_capacity(USUAL_BYTES, USUAL_FIELDS);
        fields.extend(record.iter().map(|field| encoding.decode(field)));
        fields
    };
    if encoding == SourceEncoding::Windows1252 && !record.as_slice().is_ascii() {
        return decoded(&record);
    }
    StringRecord::from_byte_record(record).unwrap_or_else(|error| decoded(&error.into_byte_record()))
}

/// The parser of any bytes into any number of fields fails only where its input does.
fn broken(error: csv::Error) -> ImportError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => io::Error::other(format!("{other:?}")).into(),
    }
}

fn is_break(byte: &u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

fn without_line_end(record: &[u8]) -> &[u8] {
    let record = record.strip_suffix(b"\n").unwrap_or(record);
    record.strip_suffix(b"\r").unwrap_or(record)
}

/// Whether a record at the end of the file runs over lines because one of its quotes has no partner.
fn is_left_open(record: &[u8]) -> bool {
    record.iter().any(is_break) && record.iter().filter(|b| **b == b'"').count() % 2 == 1
}

fn other_kind(head: &[u8]) -> Option<&'static str> {
    let kinds: [(&[u8], _); 3] = [
        (b"PK\x03\x04", "a workbook or an archive"),
        (b"\xd0\xcf\x11\xe0", "an old workbook"),
        (b"%PDF", "a PDF"),
    ];
    kinds.into_iter().find(|(magic, _)| head.starts_with(magic)).map(|(_, kind)| kind)
}
