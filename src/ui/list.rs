//! A list, row by row: what was written need not be remembered. Only a table waits for its last row, since its columns
//! are as wide as what is in them, and it keeps no more than what it shows.

use super::report::{Format, flat, json, pretty};
use super::stdout::Stdout;
use super::{Ui, UiError};
use comfy_table::Table;
use serde::Serialize;
use serde_json::Value;
use std::io::{BufWriter, Write};

/// Bytes that are written at once.
const BUFFER: usize = 64 * 1024;

/// A list that is being shown.
pub struct List<'u> {
    ui: &'u Ui,
    columns: &'u [&'u str],
    form: Form,
    rows: usize,
}

enum Form {
    Table(Table),
    Json(BufWriter<Stdout>),
    Jsonl(BufWriter<Stdout>),
    Csv(Box<csv::Writer<BufWriter<Stdout>>>, Vec<String>),
}

impl Ui {
    /// Begins a list; `columns` are what people read of a row.
    pub fn list<'u>(&'u self, columns: &'u [&'u str]) -> List<'u> {
        let out = || BufWriter::with_capacity(BUFFER, Stdout::new());
        let form = match self.format {
            Format::Table => {
                let mut table = self.blank();
                table.set_header(columns.iter().map(|key| self.heading(key)));
                Form::Table(table)
            }
            Format::Json => Form::Json(out()),
            Format::Jsonl => Form::Jsonl(out()),
            Format::Csv | Format::Excel => Form::Csv(Box::new(csv_writer(out())), Vec::new()),
        };
        List { ui: self, columns, form, rows: 0 }
    }

    /// Shows several objects: a table for people.
    pub fn rows(&self, values: &[impl Serialize], columns: &[&str]) -> Result<(), UiError> {
        let mut list = self.list(columns);
        values.iter().try_for_each(|value| list.row(value, None))?;
        list.end()
    }
}

impl List<'_> {
    /// Shows a row, for scripts with the cursor from which the list goes on after it.
    pub fn row(&mut self, value: &impl Serialize, cursor: Option<&str>) -> Result<(), UiError> {
        let mut value = json(value)?;
        if let (Some(fields), Some(cursor)) = (value.as_object_mut(), cursor) {
            fields.entry("cursor").or_insert_with(|| cursor.into());
        }
        match &mut self.form {
            Form::Table(table) => {
                let cell = |key: &&str| self.ui.cell(value.get(*key).unwrap_or(&Value::Null));
                table.add_row(self.columns.iter().map(cell));
            }
            Form::Json(out) => {
                let before = if self.rows == 0 { "[\n  " } else { ",\n  " };
                // No value has a line break of its own: JSON writes it as `\n`.
                write!(out, "{before}{}", pretty(&value).replace('\n', "\n  "))?;
            }
            Form::Jsonl(out) => writeln!(out, "{value}")?,
            Form::Csv(out, keys) => {
                if self.rows == 0 {
                    keys.extend(keys_of(&value));
                    out.write_record(head(self.ui.format, keys))?;
                }
                out.write_record(record(&value, keys))?;
            }
        }
        self.rows += 1;
        Ok(())
    }

    /// Ends the list.
    pub fn end(self) -> Result<(), UiError> {
        match self.form {
            Form::Table(_) if self.rows == 0 => self.ui.status("nothing-found", &[]),
            Form::Table(table) => self.ui.print(table)?,
            Form::Json(mut out) => {
                out.write_all(if self.rows == 0 { b"[]\n" } else { b"\n]\n" })?;
                out.flush()?;
            }
            Form::Jsonl(mut out) => out.flush()?,
            Form::Csv(mut out, _) => {
                if self.rows == 0 {
                    // Without a row the columns that people read stand for the keys.
                    let columns: Vec<String> = self.columns.iter().map(|it| (*it).to_owned()).collect();
                    out.write_record(head(self.ui.format, &columns))?;
                }
                out.flush()?;
            }
        }
        Ok(())
    }

    /// Rows shown.
    pub fn len(&self) -> usize {
        self.rows
    }
}

/// An object whose many items are written one after the other, before what is known at the end.
pub struct Items {
    out: BufWriter<Stdout>,
    is_json: bool,
    count: usize,
}

impl Ui {
    /// Begins such an object, in the forms that have a place for it.
    pub fn items(&self) -> Option<Items> {
        let is_json = self.format == Format::Json;
        let out = || BufWriter::with_capacity(BUFFER, Stdout::new());
        (is_json || self.format == Format::Jsonl).then(|| Items { out: out(), is_json, count: 0 })
    }
}

impl Items {
    /// Writes an item.
    pub fn item(&mut self, value: &impl Serialize) -> Result<(), UiError> {
        let value = json(value)?;
        match (self.is_json, self.count) {
            (false, _) => writeln!(self.out, "{value}")?,
            (true, 0) => write!(self.out, "{{\n  \"items\": [\n    {value}")?,
            (true, _) => write!(self.out, ",\n    {value}")?,
        }
        self.count += 1;
        Ok(())
    }

    /// Writes the rest: as JSON the fields beside the items, as JSON lines an object of its own.
    pub fn end(mut self, rest: &impl Serialize) -> Result<(), UiError> {
        let rest = json(rest)?;
        match (self.is_json, self.count) {
            (false, _) => writeln!(self.out, "{rest}")?,
            (true, 0) => writeln!(self.out, "{{\n  \"items\": [],{}", pretty(&rest).trim_start_matches('{'))?,
            (true, _) => writeln!(self.out, "\n  ],{}", pretty(&rest).trim_start_matches('{'))?,
        }
        Ok(self.out.flush()?)
    }
}

/// What writes a CSV as spreadsheets in Italy read it.
pub fn csv_writer<W: Write>(out: W) -> csv::Writer<W> {
    let mut form = csv::WriterBuilder::new();
    form.delimiter(b';').terminator(csv::Terminator::CRLF).buffer_capacity(1024);
    form.from_writer(out)
}

/// The header of a CSV of such objects.
pub fn keys_of(value: &Value) -> impl Iterator<Item = String> {
    value.as_object().into_iter().flat_map(|it| it.keys().cloned())
}

/// The first record of a CSV. Excel takes UTF-8 for what it is where the file begins with its mark.
pub fn head(format: Format, keys: &[String]) -> impl Iterator<Item = String> {
    let mark = if format == Format::Excel { "\u{feff}" } else { "" };
    keys.iter().enumerate().map(move |(at, key)| if at == 0 { format!("{mark}{key}") } else { key.clone() })
}

/// An object as a record of a CSV.
pub fn record<'v>(value: &'v Value, keys: &'v [String]) -> impl Iterator<Item = String> + 'v {
    keys.iter().map(|key| flat(value.get(key).unwrap_or(&Value::Null)))
}

impl From<csv::Error> for UiError {
    fn from(error: csv::Error) -> Self {
        let reason = error.to_string();
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            _ => Self::Output { reason },
        }
    }
}
