//! A list, row by row: what was written need not be remembered. Only a table waits for its last row, since its columns
//! are as wide as what is in them, and it keeps no more than what it shows.

use super::report::{Format, flat, json, pretty};
use super::{Ui, UiError};
use comfy_table::Table;
use serde::Serialize;
use serde_json::Value;
use std::io::{self, BufWriter, Write};

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
    Json(BufWriter<io::Stdout>),
    Jsonl(BufWriter<io::Stdout>),
    Csv(Box<csv::Writer<BufWriter<io::Stdout>>>, Vec<String>),
}

impl Ui {
    /// Begins a list; `columns` are what people read of a row.
    pub fn list<'u>(&'u self, columns: &'u [&'u str]) -> List<'u> {
        let out = || BufWriter::with_capacity(BUFFER, io::stdout());
        let form = match self.format {
            Format::Table => {
                let mut table = self.blank();
                table.set_header(columns.iter().map(|key| self.heading(key)));
                Form::Table(table)
            }
            Format::Json => Form::Json(out()),
            Format::Jsonl => Form::Jsonl(out()),
            Format::Csv => {
                let mut form = csv::WriterBuilder::new();
                form.delimiter(b';').terminator(csv::Terminator::CRLF).buffer_capacity(1024);
                Form::Csv(Box::new(form.from_writer(out())), Vec::new())
            }
        };
        List { ui: self, columns, form, rows: 0 }
    }

    /// Shows several objects: a table for people.
    pub fn rows(&self, values: &[impl Serialize], columns: &[&str]) -> Result<(), UiError> {
        let mut list = self.list(columns);
        values.iter().try_for_each(|value| list.row(value))?;
        list.end()
    }
}

impl List<'_> {
    /// Shows a row.
    pub fn row(&mut self, value: &impl Serialize) -> Result<(), UiError> {
        let value = json(value)?;
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
                    keys.extend(value.as_object().into_iter().flat_map(|it| it.keys().cloned()));
                    out.write_record(&*keys)?;
                }
                out.write_record(keys.iter().map(|key| flat(value.get(key).unwrap_or(&Value::Null))))?;
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
                    out.write_record(self.columns)?;
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

impl From<csv::Error> for UiError {
    fn from(error: csv::Error) -> Self {
        let reason = error.to_string();
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            _ => Self::Output { reason },
        }
    }
}
