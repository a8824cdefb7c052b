//! One renderer for every command: a value that serialises, and the columns people read.

use super::stdout::Stdout;
use super::terminal::{safe, safe_lines};
use super::{Ui, UiError};
use crate::model::clock::italian_time;
use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use std::io::{BufWriter, Write};

/// A line under the headings and nothing else: lists stay readable when they are copied.
const LINED: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// The most characters of a word that is never broken.
const SHORT: usize = 16;
/// The least characters of a column with longer words.
const LEAST: usize = 12;

/// The form of reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// One value.
    Json,
    /// One object a line.
    Jsonl,
    /// For programs that read tables.
    Csv,
    /// The same with the mark of UTF-8, without which Excel misreads accents.
    Excel,
}

impl Format {
    /// Whether no person reads it: then errors too are objects.
    pub fn is_for_scripts(self) -> bool {
        self != Self::Table
    }
}

impl Ui {
    /// Answers an act of which people read a sentence, and scripts the object that it was about.
    pub fn answer(
        &self,
        key: &str,
        args: &[(&str, String)],
        object: &impl Serialize,
        columns: &[&str],
    ) -> Result<(), UiError> {
        self.status(key, args);
        if self.format.is_for_scripts() { self.object(object, columns, &[]) } else { Ok(()) }
    }

    /// Shows one object: a sheet for people, which ends with the commands that make sense next.
    pub fn object(&self, value: &impl Serialize, columns: &[&str], next: &[String]) -> Result<(), UiError> {
        let value = json(value)?;
        match self.format {
            Format::Table => {
                let mut table = self.blank();
                for key in columns {
                    if let Some(field) = value.get(*key).filter(|field| !is_blank(field)) {
                        table.add_row([self.heading(key), self.cell(field)]);
                    }
                }
                self.print(table)?;
                for command in next {
                    self.hint(command);
                }
                Ok(())
            }
            Format::Json => self.out(format!("{}\n", pretty(&value))),
            Format::Jsonl => self.out(format!("{value}\n")),
            Format::Csv | Format::Excel => self.rows(&[value], columns),
        }
    }

    pub(super) fn blank(&self) -> Table {
        let mut table = Table::new();
        table.load_style(LINED);
        table
    }

    pub(super) fn print(&self, mut table: Table) -> Result<(), UiError> {
        for column in table.column_iter_mut() {
            column.set_padding((0, 1));
        }
        if let Some(width) = self.width {
            fit(&mut table, width);
        }
        // What pads the last column would only be in the way when lines are copied.
        let mut out = BufWriter::new(Stdout::new());
        table.lines().try_for_each(|line| writeln!(out, "{}", line.trim_end()))?;
        Ok(out.flush()?)
    }

    pub(super) fn heading(&self, key: &str) -> String {
        self.text
            .maybe(&format!("column-{}", key.replace('_', "-")), &[])
            .unwrap_or_else(|| key.replace('_', " "))
    }

    /// A stable word as people read it.
    pub fn word(&self, text: &str) -> String {
        self.text.maybe(&format!("word-{text}"), &[]).unwrap_or_else(|| safe_lines(text))
    }

    pub(super) fn cell(&self, value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::Bool(true) => self.text.get("yes", &[]),
            Value::Bool(false) => self.text.get("no", &[]),
            Value::Number(number) => number.to_string(),
            Value::String(text) => local_time(text).unwrap_or_else(|| self.word(text)),
            Value::Array(items) => items.iter().map(|item| self.cell(item)).collect::<Vec<_>>().join(", "),
            Value::Object(fields) => fields
                .values()
                .filter(|field| !is_blank(field))
                .map(|field| self.cell(field))
                .collect::<Vec<_>>()
                .join(" "),
        }
    }
}

/// Fits a table to a terminal: short words (codes, dates, states) stay whole, and no column gets too narrow to be read.
fn fit(table: &mut Table, width: u16) {
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    let widths = table.column_max_content_widths();
    // Two blanks stand between columns, one where that is too many.
    let fits = |widths: &[u16]| widths.iter().map(|it| usize::from(*it) + 2).sum::<usize>() <= width.into();
    if fits(&widths) {
        return;
    }
    let least: Vec<u16> = (0..widths.len()).map(|column| least(table, column)).collect();
    let blank = u16::from(fits(&least));
    for (column, least) in table.column_iter_mut().zip(least) {
        column.set_padding((0, blank));
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least + blank)));
    }
}

/// The longest word of a column, unless it is too long to be kept whole.
fn least(table: &Table, column: usize) -> u16 {
    let cells = table.column_cells_with_header_iter(column).flatten();
    let longest = |text: String| text.split_whitespace().map(|word| word.chars().count()).max();
    let longest = cells.filter_map(|cell| longest(cell.content())).max().unwrap_or(0);
    (if longest <= SHORT { longest } else { LEAST }) as u16
}

/// A moment as people in Italy read it; reports for scripts keep UTC.
pub(super) fn local_time(text: &str) -> Option<String> {
    let moment = text.ends_with('Z').then(|| text.parse::<Timestamp>().ok()).flatten()?;
    Some(italian_time(moment).strftime("%Y-%m-%d %H:%M:%S").to_string())
}

pub(super) fn json(value: &impl Serialize) -> Result<Value, UiError> {
    serde_json::to_value(value).map_err(|error| UiError::Output { reason: error.to_string() })
}

pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// A cell of a CSV, with what a spreadsheet would run made harmless.
pub(super) fn flat(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => safe(text),
        other => other.to_string(),
    };
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_a_narrow_terminal_no_word_of_a_code_is_broken_and_no_column_vanishes() {
        let mut table = Table::new();
        table.load_style(LINED);
        table.set_header(["number", "codice fiscale", "days open", "file", "findings"]);
        let name = "RSSMRA80A01H501U_identity_id-card_2031-05-10_copy_of_a_copy.pdf";
        let found = "single-sided, unsigned, owner-password, uri, form, repaired";
        table.add_row(["2026-000001", "RSSMRA80A01H501U", "3", name, found]);
        for column in table.column_iter_mut() {
            column.set_padding((0, 1));
        }
        fit(&mut table, 80);
        let lines: Vec<String> = table.lines().collect();
        assert!(lines.iter().all(|line| line.chars().count() <= 80), "{lines:#?}");
        for whole in ["2026-000001", "RSSMRA80A01H501U", "findings", "single-sided,", "owner-password,"] {
            assert!(lines.iter().any(|line| line.contains(whole)), "{whole}: {lines:#?}");
        }
        assert!(lines.len() < 10, "{lines:#?}");
    }

    #[test]
    fn short_words_stand_whole_side_by_side_however_little_room_is_left() {
        let mut table = Table::new();
        table.load_style(LINED);
        table.set_header(["number", "codice fiscale", "surname", "kind", "state", "days open"]);
        let row =
            ["2026-000001", "RSSMRA80A01H501U", "Abcdefghilmnopqr", "contact-change", "transferred", "3"];
        table.add_row(row);
        fit(&mut table, 80);
        let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
        assert!(lines.iter().all(|line| line.chars().count() <= 80), "{lines:#?}");
        assert!(lines.iter().any(|line| row.iter().all(|word| line.contains(word))), "{lines:#?}");
    }

    #[test]
    fn a_spreadsheet_runs_nothing_of_ours() {
        for text in ["=1+1", "+39333", "-x", "@cmd"] {
            assert!(flat(&Value::String(text.into())).starts_with('\''), "{text}");
        }
        assert_eq!(flat(&Value::from(-3)), "'-3");
        assert_eq!(flat(&Value::String("Rossi".into())), "Rossi");
    }
}
