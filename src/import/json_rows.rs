//! The rows of a file of JSON lines: one object a line, its names the columns, its texts, numbers and booleans the cells.

use super::encoding::SourceEncoding;
use super::field::Field;
use super::reader::{ImportError, RawRow, raw, settle};
use super::source::Source;
use crate::model::finding::Finding;
use crate::model::object::Object;
use csv::StringRecord;
use serde_json::{Map, Value};
use std::io;

pub(super) struct JsonRows {
    pub(super) source: Source,
    pub(super) encoding: Option<SourceEncoding>,
    line: u64,
}

impl JsonRows {
    /// Whether the head of a file is one of JSON lines: no name of a column begins with a brace.
    pub(super) fn is_form_of(head: &[u8]) -> bool {
        head.trim_ascii_start().starts_with(b"{")
    }

    /// The rows, and the names that the objects at the head of the file have; none where no line there is an object.
    pub(super) fn new(source: Source, encoding: Option<SourceEncoding>) -> Option<(Self, RawRow)> {
        let text = encoding.unwrap_or(SourceEncoding::Utf8).decode(source.head());
        let mut names: Vec<String> = Vec::new();
        for object in text.lines().filter_map(object) {
            for name in object.into_iter().map(|(name, _)| name) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        if names.is_empty() {
            return None;
        }
        let fields = StringRecord::from(names);
        let header = RawRow { line: 0, raw: Vec::new(), fields, nested: Vec::new(), fault: None };
        Some((Self { source, encoding, line: 0 }, header))
    }

    pub(super) fn next_row(&mut self, names: &StringRecord) -> Result<Option<RawRow>, ImportError> {
        loop {
            let length = match self.source.line() {
                Ok(Some(length)) => length,
                Ok(None) => return Ok(None),
                Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                    self.line += 1;
                    if !self.source.skip_line(|b| *b == b'\n')? {
                        return Err(ImportError::LineTooLong { line: self.line });
                    }
                    self.source.release(1);
                    return Ok(Some(RawRow::faulty(self.line, Finding::LineTooLong)));
                }
                Err(error) => return Err(error.into()),
            };
            self.line += 1;
            let bytes = self.source.record(length).trim_ascii_end().to_vec();
            self.source.release(length);
            if !bytes.trim_ascii_start().is_empty() {
                return Ok(Some(self.row(&bytes, names)));
            }
        }
    }

    fn row(&mut self, bytes: &[u8], names: &StringRecord) -> RawRow {
        let encoding = settle(&mut self.encoding, bytes);
        let text = encoding.decode(bytes);
        let mut row = RawRow {
            line: self.line,
            raw: raw(encoding, bytes),
            fields: StringRecord::from(vec![text.as_ref()]),
            nested: Vec::new(),
            fault: None,
        };
        match object(&text) {
            None => row.fault = Some(Finding::JsonBroken),
            Some(object) if object.keys().any(|name| !names.iter().any(|known| known == name)) => {
                row.fault = Some(Finding::NameLate);
            }
            Some(object) => {
                let values: Vec<_> =
                    names.iter().map(|name| object.get(name).unwrap_or(&Value::Null)).collect();
                let is_nested = |at: &usize| values[*at].is_array() || values[*at].is_object();
                row.nested = (0..values.len()).filter(is_nested).collect();
                row.fields = values.into_iter().map(cell).collect();
            }
        }
        row
    }
}

/// The name under which a line that is no object comes back among the rejects.
pub(super) const BROKEN: &str = "testo";

/// The object of a line, where it is one whose names all differ. Of a reject that was no object, the one that was
/// made of its text.
pub(super) fn object(line: &str) -> Option<Map<String, Value>> {
    let Object(mut object) = serde_json::from_str(line).ok()?;
    // The name alone proves nothing: a portal may have a text of its own under it.
    let is_reject =
        object.get(Field::Codes.as_str()).is_some_and(|codes| codes == Finding::JsonBroken.as_str());
    if let Some(Value::String(text)) = object.get(BROKEN).filter(|_| is_reject) {
        let Object(mended) = serde_json::from_str(text).ok()?;
        object.shift_remove(BROKEN);
        object.extend(mended);
    }
    Some(object)
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
