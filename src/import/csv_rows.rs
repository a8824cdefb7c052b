//! The rows of a CSV file. A quote that is never closed costs the line it stands in, not the rest of the file.

use super::dialect::{Dialect, LineCounter, named_delimiter};
use super::encoding::SourceEncoding;
use super::reader::{ImportError, Options, RawRow, raw, settle};
use super::source::{LONGEST_RECORD, Source};
use crate::model::finding::Finding;
use csv::{ByteRecord, StringRecord};
use std::io;

/// Room for a usual record, so that most are parsed into memory of the right size and never copied.
const USUAL_BYTES: usize = 512;
const USUAL_FIELDS: usize = 32;

pub(super) struct CsvRows {
    /// `None` only while the parser starts anew.
    parser: Option<csv::Reader<Source>>,
    pub(super) dialect: Dialect,
    pub(super) encoding: Option<SourceEncoding>,
    lines: LineCounter,
    /// Bytes that the parser has taken since it started.
    parsed: u64,
    record: ByteRecord,
}

impl CsvRows {
    /// The rows, and the first of them that names the columns.
    pub(super) fn open(
        mut source: Source,
        encoding: Option<SourceEncoding>,
        options: &Options<'_>,
    ) -> Result<(Self, RawRow), ImportError> {
        let named = named_delimiter(source.head());
        let mut lines = LineCounter::at(1);
        if let Some((_, length)) = named {
            lines.pass(&source.head()[..length]);
            source.drop_front(length);
        }
        let delimiter = options.delimiter.or(named.map(|(delimiter, _)| delimiter));
        let is_header = options.is_header.filter(|_| options.header_line.is_none());
        let (dialect, mut titles) = Dialect::of_head(source.head(), delimiter, is_header);
        let parser = Some(dialect.parser().from_reader(source));
        let mut rows = Self { parser, dialect, encoding, lines, parsed: 0, record: ByteRecord::new() };
        loop {
            let row = rows.next_row()?.ok_or(match options.header_line {
                Some(line) => ImportError::NoHeaderLine { line },
                None => ImportError::Empty,
            })?;
            if row.fault == Some(Finding::LineTooLong) {
                return Err(ImportError::LineTooLong { line: row.line });
            }
            if titles == 0 && options.header_line.is_none_or(|line| row.line >= line) {
                return Ok((rows, row));
            }
            titles = titles.saturating_sub(1);
        }
    }

    pub(super) fn into_source(self) -> Option<Source> {
        self.parser.map(csv::Reader::into_inner)
    }

    pub(super) fn next_row(&mut self) -> Result<Option<RawRow>, ImportError> {
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
        if source.is_ended() && source.rest().len() == length && is_left_open(record, self.dialect.quote) {
            return self.first_line_of_endless().map(Some);
        }
        let fault = is_misquoted(self.dialect, record).then_some(Finding::QuoteUnclosed);
        let line = self.lines.after(before);
        let encoding = settle(&mut self.encoding, record);
        let raw = raw(encoding, record);
        self.lines.pass(whole);
        self.parsed += length as u64;
        let record =
            std::mem::replace(&mut self.record, ByteRecord::with_capacity(USUAL_BYTES, USUAL_FIELDS));
        let fields = text(encoding, record);
        if let Some(parser) = &mut self.parser {
            parser.get_mut().release(length);
        }
        Ok(Some(RawRow { line, raw, fields, nested: Vec::new(), fault }))
    }

    /// Takes the first line of a record that swallowed those after it, and starts anew behind it.
    fn first_line_of_endless(&mut self) -> Result<RawRow, ImportError> {
        let Some(mut source) = self.parser.take().map(csv::Reader::into_inner) else {
            return Err(ImportError::Empty);
        };
        let rest = source.rest();
        let before = rest.iter().take_while(|b| is_break(b)).count();
        let line = self.lines.after(&rest[..before]);
        let longest = rest.len().min(before + LONGEST_RECORD);
        let Some(length) = rest[before..longest].iter().position(is_break) else {
            source.release(before);
            if !source.skip_line(is_break)? {
                return Err(ImportError::LineTooLong { line });
            }
            source.rewind();
            self.lines = LineCounter::at(line);
            self.parsed = 0;
            self.parser = Some(self.dialect.parser().from_reader(source));
            return Ok(RawRow::faulty(line, Finding::LineTooLong));
        };
        let record = &rest[before..before + length];
        let encoding = settle(&mut self.encoding, record);
        let row = RawRow {
            line,
            raw: raw(encoding, record),
            fields: StringRecord::from(vec![encoding.decode(record)]),
            nested: Vec::new(),
            fault: Some(Finding::QuoteUnclosed),
        };
        self.lines = LineCounter::at(line);
        source.release(before + length);
        source.rewind();
        self.parsed = 0;
        self.parser = Some(self.dialect.parser().from_reader(source));
        Ok(row)
    }
}

fn text(encoding: SourceEncoding, record: ByteRecord) -> StringRecord {
    let decoded = |record: &ByteRecord| {
        let mut fields = StringRecord::with_capacity(USUAL_BYTES, USUAL_FIELDS);
        fields.extend(record.iter().map(|field| encoding.decode(field)));
        fields
    };
    if encoding.page().is_some() && !record.as_slice().is_ascii() {
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

/// Whether an apostrophe within a field between apostrophes stands alone, `'D'Angelo'`: the parser would drop it.
fn is_misquoted(dialect: Dialect, record: &[u8]) -> bool {
    if dialect.quote != b'\'' {
        return false;
    }
    let (mut is_start, mut is_inside, mut at) = (true, false, 0);
    while let Some(byte) = record.get(at) {
        let next = record.get(at + 1);
        match (byte, is_inside) {
            (b'\'', false) if is_start => is_inside = true,
            (b'\'', true) if next == Some(&b'\'') => at += 1,
            (b'\'', true) if next.is_none_or(|it| *it == dialect.delimiter || is_break(it)) => {
                is_inside = false
            }
            (b'\'', true) => return true,
            _ => {}
        }
        is_start = *byte == dialect.delimiter && !is_inside;
        at += 1;
    }
    false
}

/// Whether a record at the end of the file runs over lines because one of its quotes has no partner.
fn is_left_open(record: &[u8], quote: u8) -> bool {
    record.iter().any(is_break) && record.iter().filter(|b| **b == quote).count() % 2 == 1
}
