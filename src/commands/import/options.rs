//! What both imports share: their options, and the way from a file to a report.

use super::desk::Desk;
use super::input::{self, Stoppable};
use super::secret_list::SecretList;
use crate::cli::StreamName;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::import::{Mapping, SourceEncoding};
use crate::ops;
use crate::ops::Office;
use crate::ops::import::{Halves, ImportError, Kind, Plan};
use crate::ui::{Items, Ui, Unfinished};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The options of an import.
#[derive(clap::Args, Debug)]
pub struct ImportOptions {
    /// The file, or `-` for standard input
    file: PathBuf,
    #[command(flatten)]
    stream: StreamName,
    /// Check only; change nothing
    #[arg(long)]
    dry_run: bool,
    /// Write the bad rows to FILE, to be mended and imported again
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Take the names of the columns from FILE (TOML: `codice_fiscale = "Cod. socio"`)
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// The encoding of the file, where it is not found out right
    #[arg(long, value_name = "NAME")]
    encoding: Option<SourceEncoding>,
    /// The line that names the columns, where it is not found
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=10_000))]
    header_line: Option<u64>,
    /// Work on N threads
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

const COLUMNS: [&str; 12] = [
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

impl ImportOptions {
    /// Imports the file; halves of PINs that the profile shows on a screen go to `secret_out`, or by letter.
    pub fn import(
        &self,
        ui: &mut Ui,
        cx: &Context,
        kind: Kind,
        secret_out: Option<&Path>,
        by_letter: bool,
    ) -> Result {
        cx.claim_input(&self.file)?;
        self.stream.expect_used([&*self.file].into_iter())?;
        let office = cx.unlock(ui, "import", kind.as_str())?;
        cx.allow_file(&self.file)?;
        let named = [
            ("--rejects", self.rejects.as_deref()),
            ("--mapping", self.mapping.as_deref()),
            ("--secret-out", secret_out),
        ];
        for (option, path) in named {
            path.map_or(Ok(()), |path| cx.allow_named(option, path))?;
        }
        if let Some(file) = secret_out.filter(|file| self.rejects.as_deref() == Some(*file)) {
            return Err(CommandError::FileTwice { file: file.display().to_string() }.into());
        }
        let halves = match (secret_out, by_letter) {
            (_, true) => Halves::Letter,
            (Some(_), false) => Halves::Listener,
            (None, false) => Halves::Unsaid,
        };
        let plan = Plan {
            kind,
            file: self.stream.of(&self.file),
            dry_run: self.dry_run,
            jobs: self.jobs.map(usize::from),
            mapping: self.mapping.as_deref().map(mapping).transpose()?.unwrap_or_default(),
            encoding: self.encoding,
            header_line: self.header_line,
            halves,
        };
        let (report, tried, files) = self.run(ui, cx, &office, &plan, secret_out)?;
        let next = match report.run {
            // Nothing would come of it.
            None if report.imported == 0 => Vec::new(),
            None => vec![self.again(kind, secret_out, by_letter)],
            Some(run) if report.imported > 0 => {
                vec![format!("sportello import show {run}"), format!("sportello request list --import {run}")]
            }
            Some(run) => vec![format!("sportello import show {run}")],
        };
        match tried {
            Some(tried) => tried.end(&report)?,
            None => ui.object(&report, &COLUMNS, &next)?,
        }
        ui.settle(files);
        if report.rejected > 0 {
            let (rejected, rows) = (report.rejected, report.rows);
            let file = match &self.rejects {
                None => "none".to_owned(),
                // Of those who refused nothing was written.
                Some(path) if !path.exists() => "nothing".to_owned(),
                Some(path) => path.display().to_string(),
            };
            return Err(CommandError::RowsRejected { rejected, rows, file }.into());
        }
        Ok(())
    }

    fn run(
        &self,
        ui: &mut Ui,
        cx: &Context,
        office: &Office,
        plan: &Plan,
        secret_out: Option<&Path>,
    ) -> Result<(ops::import::Report, Option<Items>, Vec<Unfinished>)> {
        let stop = cx.stop_flag()?;
        let (input, size): (Box<dyn Read + Send>, Option<u64>) = if self.file == Path::new("-") {
            (Box::new(Stoppable { input: rustix::stdio::stdin(), stop: stop.clone() }), None)
        } else {
            let input =
                input::open(&self.file).map_err(|error| CommandError::unreadable(&self.file, &error))?;
            let size = input.metadata().ok().map(|about| about.len());
            (Box::new(Stoppable { input, stop: stop.clone() }), size)
        };
        // Files are made before the first row, so that a folder that cannot be written stops the import, not its end.
        // The list of halves goes by itself where nothing comes of it.
        let act = format!("import {} {}", plan.kind.as_str(), plan.file);
        let halves = secret_out.filter(|_| !plan.dry_run);
        let halves = halves.map(|path| SecretList::begin(path, office, &cx.act_of(&act))).transpose()?;
        let rejects = self.rejects.as_deref().map(|path| cx.new_file(path, &act)).transpose()?;
        // A row of a list is some 280 bytes: enough for a bar.
        let bar = ui.progress(size.map(|bytes| bytes / 280));
        let tried = if plan.dry_run { ui.items() } else { None };
        let mut desk = Desk::new(ui, bar, rejects, halves, tried, Box::new(stop));
        let done = ops::import::import(office, cx.clock(), cx.random(), input, plan, &mut desk);
        let mut told = desk.close(done.is_ok()).map_err(|error| {
            CommandError::unwritable(self.rejects.as_deref().unwrap_or(Path::new("")), &error)
        })?;
        told.expect_written()?;
        match done {
            Ok(_) => told.say(ui),
            // It says itself how far it came.
            Err(ImportError::Stopped { .. }) => {}
            Err(_) => told.say_so_far(ui),
        }
        let report = done?;
        let (tried, files) = told.into_rest();
        Ok((report, tried, files))
    }

    /// The command after a dry run.
    fn again(&self, kind: Kind, secret_out: Option<&Path>, by_letter: bool) -> String {
        let file = |path: &Path| quoted(&path.display().to_string());
        let mut line = format!("sportello import {} {}", kind.as_str(), file(&self.file));
        let halves = match (kind, secret_out) {
            (Kind::Registrations, None) if !by_letter => Some("FILE".to_owned()),
            (_, path) => path.map(file),
        };
        let files = [
            ("--mapping", self.mapping.as_deref().map(file)),
            ("--rejects", self.rejects.as_deref().map(file)),
            ("--secret-out", halves),
        ];
        for (option, path) in files {
            line.extend(path.map(|path| format!(" {option} {path}")));
        }
        line.extend(self.encoding.map(|encoding| format!(" --encoding {encoding}")));
        line.extend(self.header_line.map(|at| format!(" --header-line {at}")));
        if by_letter {
            line.push_str(" --by-letter");
        }
        line
    }
}

/// A word as a shell takes it: between apostrophes where it has a sign that a shell reads.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:@+,".contains(c);
    if word.chars().all(is_plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
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
