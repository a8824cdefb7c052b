//! The rows that were not taken, handed back as they came: same encoding, delimiter, line ends and header, each row
//! byte for byte behind four columns of ours, or each object behind four names of ours. Whoever mends the file sends
//! back the same file.

use super::columns::Columns;
use super::dialect::Dialect;
use super::encoding::SourceEncoding;
use super::field::Field;
use super::json_rows;
use super::reader::RawRow;
use super::row::CheckedRow;
use serde_json::{Map, Value};
use std::io::{self, Write};

/// Writes a rejects file.
pub struct RejectsWriter<W> {
    out: W,
    /// None of JSON lines.
    dialect: Option<Dialect>,
    encoding: SourceEncoding,
    /// Whether the source is a rejects file itself, whose four columns are dropped.
    is_again: bool,
    /// The line of the header, until the first row is written: only then the encoding is sure.
    header: Option<Vec<u8>>,
}

impl<W: Write> RejectsWriter<W> {
    /// Prepares a file in the form of its source. Nothing is written before the first row.
    pub fn new(out: W, dialect: Option<Dialect>, header: &RawRow, columns: &Columns) -> Self {
        let header = Some(header.raw.clone());
        Self { out, dialect, encoding: SourceEncoding::Utf8, is_again: columns.is_rejects(), header }
    }

    /// Writes a bad row, with its findings in words and the reason that staff wrote and that did not help. `encoding` is what the reader knows by now.
    pub fn write(
        &mut self,
        encoding: SourceEncoding,
        row: &RawRow,
        checked: &CheckedRow,
        explanation: &str,
        reason: &str,
    ) -> io::Result<()> {
        let names = Field::REJECTS.map(Field::as_str);
        if let Some(header) = self.header.take() {
            self.encoding = encoding;
            self.out.write_all(encoding.mark())?;
            if let Some(dialect) = self.dialect {
                self.line(dialect, &names, &header)?;
            }
        }
        let mut codes: Vec<_> = checked.findings.iter().map(|found| found.finding.as_str()).collect();
        codes.dedup();
        let (line, codes) = (row.line.to_string(), codes.join(" "));
        let cells = [&line, &codes, explanation, reason];
        match self.dialect {
            Some(dialect) => self.line(dialect, &cells, &row.raw),
            None => self.object(names.into_iter().zip(cells), &row.raw),
        }
    }

    /// Hands back the file below, flushed.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }

    fn object<'c>(&mut self, front: impl Iterator<Item = (&'c str, &'c str)>, raw: &[u8]) -> io::Result<()> {
        let text = self.encoding.text(raw);
        let mut object: Map<String, Value> =
            front.map(|(name, cell)| (name.to_owned(), cell.into())).collect();
        match json_rows::object(&text) {
            Some(sent) => {
                let is_ours = |name: &str| Field::REJECTS.iter().any(|field| field.as_str() == name);
                object.extend(sent.into_iter().filter(|(name, _)| !is_ours(name)));
            }
            None => drop(object.insert(json_rows::BROKEN.to_owned(), text.into())),
        }
        let line = format!("{}\n", Value::Object(object));
        self.out.write_all(&self.encoding.encode(&line))
    }

    fn line(&mut self, dialect: Dialect, cells: &[&str; 4], raw: &[u8]) -> io::Result<()> {
        let mut front = String::new();
        for cell in cells {
            push_cell(dialect, &mut front, cell);
            front.push(char::from(dialect.delimiter));
        }
        self.out.write_all(&self.encoding.encode(&front))?;
        self.out.write_all(if self.is_again { self.without_front(dialect, raw) } else { raw })?;
        self.out.write_all(&self.encoding.encode(dialect.line_end.as_str()))
    }

    /// What stands behind the fourth delimiter outside quotes; all where there are not so many.
    fn without_front<'r>(&self, dialect: Dialect, raw: &'r [u8]) -> &'r [u8] {
        let width = if self.encoding.is_wide() { 2 } else { 1 };
        let (mut quoted, mut delimiters) = (false, 0);
        for (at, unit) in raw.chunks_exact(width).enumerate() {
            let character = match (self.encoding, unit) {
                (SourceEncoding::Utf16Le, [low, 0]) => *low,
                (SourceEncoding::Utf16Be, [0, low]) => *low,
                (_, [byte]) => *byte,
                _ => 0,
            };
            quoted ^= character == dialect.quote;
            delimiters += usize::from(character == dialect.delimiter && !quoted);
            if delimiters == Field::REJECTS.len() {
                return &raw[(at + 1) * width..];
            }
        }
        raw
    }
}

/// Quoted where needed; an apostrophe keeps a spreadsheet from running the text as a formula.
fn push_cell(dialect: Dialect, line: &mut String, cell: &str) {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let quote = char::from(dialect.quote).to_string();
    let cell = format!("{}{cell}", if is_formula { "'" } else { "" });
    if cell.contains(['\r', '\n', char::from(dialect.quote), char::from(dialect.delimiter)]) {
        line.extend([&*quote, &cell.replace(&quote, &quote.repeat(2)), &quote]);
    } else {
        line.push_str(&cell);
    }
}
