use super::input::Stoppable;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::import::{
    CheckedRow, Columns, Field, Mapping, RawRow, Reader, RejectsWriter, RowFinding, RowOutcome,
    SourceEncoding,
};
use crate::ops;
use crate::ops::import::{Listener, Plan};
use crate::ui::{Progress, Text, Ui};
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Import the list that an association sent
///
/// Encoding and delimiter are found out. Every fault of a row is named with its line; good rows
/// become accounts with e-mail 1 queued. The same file again issues nothing twice, also after a
/// kill. Exit code 6 when rows were rejected.
#[derive(clap::Args, Debug)]
pub struct ImportGrandiUtentiArgs {
    /// The file, or `-` for standard input
    file: PathBuf,
    /// Check only; change nothing
    #[arg(long)]
    dry_run: bool,
    /// Write the bad rows to FILE, to be mended and imported again
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Take the names of the columns from FILE (TOML: `codice_fiscale = "Cod. socio"`)
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Work on N threads
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

pub fn cmd_import_grandi_utenti(ui: &mut Ui, cx: &Context, args: &ImportGrandiUtentiArgs) -> Result {
    let standard = Path::new("-");
    if args.file == standard && cx.globals().passphrase_file.as_deref() == Some(standard) {
        return Err(CommandError::InputTwice.into());
    }
    let office = cx.unlock(ui, "import", "grandi-utenti")?;
    for path in [Some(&args.file), args.rejects.as_ref(), args.mapping.as_ref()].into_iter().flatten() {
        cx.allow_file(path)?;
    }
    let stop = cx.stop_flag()?;
    let (input, size): (Box<dyn Read + Send>, Option<u64>) = if args.file == standard {
        (Box::new(Stoppable(stop.clone())), None)
    } else {
        let file = File::open(&args.file).map_err(|error| CommandError::unreadable(&args.file, &error))?;
        let size = file.metadata().ok().map(|about| about.len());
        (Box::new(file), size)
    };
    let mapping = args.mapping.as_deref().map(mapping).transpose()?.unwrap_or_default();
    let name = if args.file == standard {
        "-".into()
    } else {
        args.file.file_name().unwrap_or(args.file.as_os_str()).to_string_lossy()
    };
    let plan =
        Plan { file: name.into_owned(), dry_run: args.dry_run, jobs: args.jobs.map(usize::from), mapping };
    let mut desk = Desk {
        rejects: args.rejects.as_deref().map(make).transpose()?,
        writer: None,
        columns: None,
        text: Text::new(ui.text.language()),
        faults: Vec::new(),
        more: 0,
        // A row of a list is some 280 bytes: enough for a bar.
        bar: ui.progress(size.map(|bytes| bytes / 280)),
        stop: Box::new(stop),
    };
    let done = ops::import::grandi_utenti(&office, cx.clock(), cx.random(), input, &plan, &mut desk);
    let Desk { writer, faults, more, bar, .. } = desk;
    bar.done();
    if let Some(writer) = writer {
        let file = writer.finish().and_then(|out| out.into_inner().map_err(|error| error.into_error()));
        file.and_then(|file| file.sync_all()).map_err(|error| {
            CommandError::unwritable(args.rejects.as_deref().unwrap_or(Path::new("")), &error)
        })?;
    }
    // A file without a row would only stand in the way of the next try.
    if let Some(path) = &args.rejects
        && std::fs::metadata(path).is_ok_and(|about| about.len() == 0)
    {
        let _ = std::fs::remove_file(path);
    }
    let report = done?;
    for fault in &faults {
        ui.status("import-fault", &[("fault", fault.clone())]);
    }
    if more > 0 {
        ui.status("import-more-faults", &[("more", more.to_string())]);
    }
    let columns = [
        "run",
        "file",
        "encoding",
        "delimiter",
        "ignored",
        "rows",
        "imported",
        "warnings",
        "rejected",
        "skipped",
        "dry_run",
        "seconds",
    ];
    let next = match (&args.rejects, report.run) {
        (_, None) => format!("sportello import grandi-utenti {}", args.file.display()),
        (_, Some(run)) => format!("sportello import show {run}"),
    };
    ui.object(&report, &columns, &[next])?;
    if report.rejected > 0 {
        let (rejected, rows) = (report.rejected, report.rows);
        let file = args.rejects.as_ref().map_or_else(|| "none".to_owned(), |path| path.display().to_string());
        return Err(CommandError::RowsRejected { rejected, rows, file }.into());
    }
    Ok(())
}

fn mapping(path: &Path) -> Result<Mapping> {
    let mut text = String::new();
    let file = File::open(path).map_err(|error| CommandError::unreadable(path, &error))?;
    file.take(64 * 1024).read_to_string(&mut text).map_err(|error| CommandError::unreadable(path, &error))?;
    Ok(Mapping::from_toml(&text).map_err(|error| CommandError::InvalidValue {
        option: "--mapping".to_owned(),
        reason: error.to_string(),
    })?)
}

/// Made before the first row, so that a folder that cannot be written stops the import, not the
/// rejects.
fn make(path: &Path) -> Result<File> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    Ok(file.map_err(|error| CommandError::unwritable(path, &error))?)
}

/// The clerk's side of an import: bar, faults, rejects, and the wish to stop.
struct Desk {
    rejects: Option<File>,
    writer: Option<RejectsWriter<BufWriter<File>>>,
    columns: Option<Columns>,
    text: Text,
    faults: Vec<String>,
    more: u64,
    bar: Progress,
    stop: Box<dyn Fn() -> bool>,
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

    fn told(&mut self, encoding: SourceEncoding, row: &RawRow, checked: &CheckedRow) -> io::Result<()> {
        let said: Vec<String> = checked.findings.iter().map(|it| explain(&self.text, it)).collect();
        let said = said.join("; ");
        let rejected = checked.outcome == RowOutcome::Rejected;
        if let Some(writer) = self.writer.as_mut().filter(|_| rejected) {
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

    fn at(&mut self, rows: u64) {
        self.bar.at(rows);
    }

    fn stop(&self) -> bool {
        (self.stop)()
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
    if let Some(proposal) = &found.proposal {
        said.push_str(&text.get("finding-proposal", &[("proposal", proposal.clone())]));
    }
    said
}
