//! The clerk's side of an import: what is told of the rows, and the files that are written for them.

use super::secret_list::SecretList;
use crate::import::{
    CheckedRow, Columns, Field, RawRow, Reader, RejectsWriter, RowFinding, RowOutcome, SourceEncoding, Unused,
};
use crate::model::finding::Finding;
use crate::ops::import::{Listener, RowSheet, Shown};
use crate::ui::{Items, Progress, Text, Ui, UiError, Unfinished};
use std::io::{self, BufWriter, IntoInnerError};

/// The clerk's side of an import: bar, faults, rejects, and the wish to stop.
pub struct Desk {
    rejects: Option<Unfinished>,
    writer: Option<RejectsWriter<BufWriter<Unfinished>>>,
    columns: Option<Columns>,
    halves: Option<SecretList>,
    text: Text,
    columns_said: Vec<String>,
    faults: Vec<String>,
    more: u64,
    /// The rows of a dry run, for scripts, and why they could not be written.
    tried: Option<Items>,
    unwritten: Option<UiError>,
    bar: Progress,
    stop: Box<dyn Fn() -> bool>,
    /// The run, its rows that are done, and those of them that were taken.
    so_far: (i64, u64, u64),
}

impl Desk {
    /// Before the first row.
    pub fn new(
        ui: &Ui,
        bar: Progress,
        rejects: Option<Unfinished>,
        halves: Option<SecretList>,
        tried: Option<Items>,
        stop: Box<dyn Fn() -> bool>,
    ) -> Self {
        let text = Text::new(ui.text.language());
        let (columns_said, faults, so_far) = (Vec::new(), Vec::new(), (0, 0, 0));
        Self {
            rejects,
            writer: None,
            columns: None,
            halves,
            text,
            columns_said,
            faults,
            more: 0,
            tried,
            unwritten: None,
            bar,
            stop,
            so_far,
        }
    }

    /// After the last row: what was told, once all is on the disk.
    pub fn close(self, is_done: bool) -> io::Result<Told> {
        let Self {
            rejects, writer, halves, columns_said, faults, more, tried, unwritten, bar, so_far, ..
        } = self;
        bar.done();
        // A file without a row would only stand in the way of the next try.
        rejects.into_iter().for_each(Unfinished::discard);
        let mut files = Vec::new();
        if let Some(writer) = writer {
            let mut file = writer.finish()?.into_inner().map_err(IntoInnerError::into_error)?;
            file.append(b"")?;
            match file.length()? {
                0 => file.discard(),
                _ => files.push(file),
            }
        }
        if is_done {
            files.extend(halves.and_then(SecretList::finish));
        } else {
            // The same command writes the rejects anew and goes on with the halves.
            files.clear();
        }
        Ok(Told { columns_said, faults, more, tried, unwritten, so_far, files })
    }
}

/// What the rows were told.
pub struct Told {
    columns_said: Vec<String>,
    faults: Vec<String>,
    more: u64,
    tried: Option<Items>,
    unwritten: Option<UiError>,
    so_far: (i64, u64, u64),
    files: Vec<Unfinished>,
}

impl Told {
    /// Says what was done before a fault ended the run.
    pub fn say_so_far(&self, ui: &mut Ui) {
        let (run, rows, imported) = self.so_far;
        if run > 0 && rows > 0 {
            let args = [("run", run), ("rows", rows as i64), ("imported", imported as i64)];
            ui.status("import-so-far", &args.map(|(name, number)| (name, number.to_string())));
        }
    }

    /// The rows of a dry run, and the files that are finished once the answer is out.
    pub fn into_rest(self) -> (Option<Items>, Vec<Unfinished>) {
        (self.tried, self.files)
    }

    /// Why the rows of a dry run could not be written.
    pub fn expect_written(&mut self) -> Result<(), UiError> {
        self.unwritten.take().map_or(Ok(()), Err)
    }

    /// Says it.
    pub fn say(&self, ui: &mut Ui) {
        for said in &self.columns_said {
            ui.status("import-fault", &[("fault", said.clone())]);
        }
        for fault in &self.faults {
            ui.status("import-fault", &[("fault", fault.clone())]);
        }
        if self.more > 0 {
            ui.status("import-more-faults", &[("more", self.more.to_string())]);
        }
    }
}

/// Faults named one by one; the rest is in `import show` and the rejects.
const NAMED: usize = 50;

impl Listener for Desk {
    fn opened(&mut self, reader: &Reader, columns: &Columns) {
        self.columns = Some(columns.clone());
        self.writer = self
            .rejects
            .take()
            .map(|file| RejectsWriter::new(BufWriter::new(file), reader.dialect(), reader.header(), columns));
    }

    fn unused(&mut self, unused: &[Unused]) {
        let said = unused.iter().map(|it| {
            let meaning = it.likely.or(it.holds).unwrap_or_default();
            let args = [("column", it.column.clone()), ("meaning", meaning.to_owned())];
            match it.likely {
                Some(_) => self.text.get("import-column-likely", &args),
                None => self.text.get("import-column-holds", &args),
            }
        });
        self.columns_said = said.collect();
    }

    fn told(&mut self, encoding: SourceEncoding, row: &RawRow, checked: &CheckedRow) -> io::Result<()> {
        let said: Vec<String> = checked.findings.iter().map(|it| explain(&self.text, it)).collect();
        let said = said.join("; ");
        let rejected = checked.outcome == RowOutcome::Rejected;
        // Of somebody who refused the processing nothing is kept, not even for mending.
        let is_kept = rejected && !checked.has(Finding::PrivacyRefused);
        if let Some(writer) = self.writer.as_mut().filter(|_| is_kept) {
            let reason =
                self.columns.as_ref().map_or("", |columns| columns.get(Field::AcceptReason, &row.fields));
            writer.write(encoding, row, checked, &said, reason)?;
        }
        if self.faults.len() < NAMED {
            self.faults.push(self.text.get(
                if rejected { "fault-at-line" } else { "repair-at-line" },
                &[("line", checked.line.to_string()), ("said", said)],
            ));
        } else {
            self.more += 1;
        }
        Ok(())
    }

    fn tried(&mut self, row: &CheckedRow) {
        if let Some(Err(error)) = self.tried.as_mut().map(|items| items.item(&RowSheet::of(row))) {
            self.unwritten = Some(error);
            self.tried = None;
        }
    }

    fn halves(&mut self, shown: &[Shown<'_>], mark: &str) -> io::Result<()> {
        self.halves.as_mut().map_or(Ok(()), |list| list.add(shown, mark))
    }

    fn at(&mut self, run: i64, rows: u64, imported: u64) {
        self.so_far = (run, rows, imported);
        self.bar.at(rows);
    }

    fn stop(&self) -> bool {
        self.unwritten.is_some() || (self.stop)()
    }
}

/// A finding in words: what, in which column, what was typed, what may have been meant.
fn explain(text: &Text, found: &RowFinding) -> String {
    let word = found.finding.as_str();
    let meaning =
        text.maybe(&format!("finding-{word}"), &[]).unwrap_or_else(|| found.finding.meaning().to_owned());
    let mut said = match (&found.column, &found.typed) {
        (Some(column), Some(typed)) => format!("{column} `{typed}`: {meaning}"),
        (Some(column), None) => format!("{column}: {meaning}"),
        _ => meaning,
    };
    if found.finding == Finding::PerhapsSamePerson {
        let other = [("other", found.proposal.clone().unwrap_or_default())];
        let is_line = other[0].1.parse::<u64>().is_ok();
        said.push_str(&text.get(if is_line { "finding-same-line" } else { "finding-same-user" }, &other));
    } else if let Some(proposal) = &found.proposal {
        let proposal = [("proposal", proposal.clone())];
        said.push_str(
            &text.get(
                if found.finding.is_repaired() { "finding-repair" } else { "finding-proposal" },
                &proposal,
            ),
        );
    }
    said
}
