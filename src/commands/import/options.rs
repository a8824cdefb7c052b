//! What both imports share: their options, and the way from a file to a report.

use super::desk::Desk;
use super::input::Stoppable;
use super::secret_list::SecretList;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::import::Mapping;
use crate::ops;
use crate::ops::Office;
use crate::ops::import::{Halves, Kind, Plan};
use crate::ui::Ui;
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// The options of an import.
#[derive(clap::Args, Debug)]
pub struct ImportOptions {
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
        let standard = Path::new("-");
        if self.file == standard && cx.globals().passphrase_file.as_deref() == Some(standard) {
            return Err(CommandError::InputTwice.into());
        }
        let office = cx.unlock(ui, "import", kind.as_str())?;
        for path in [Some(&self.file), self.mapping.as_ref()].into_iter().flatten() {
            cx.allow_file(path)?;
        }
        for (option, path) in [("--rejects", self.rejects.as_deref()), ("--secret-out", secret_out)] {
            path.map_or(Ok(()), |path| cx.allow_named(option, path))?;
        }
        let halves = match (secret_out, by_letter) {
            (_, true) => Halves::Letter,
            (Some(_), false) => Halves::Listener,
            (None, false) => Halves::Unsaid,
        };
        let plan = Plan {
            kind,
            file: self.name(),
            dry_run: self.dry_run,
            jobs: self.jobs.map(usize::from),
            mapping: self.mapping.as_deref().map(mapping).transpose()?.unwrap_or_default(),
            halves,
        };
        let report = self.run(ui, cx, &office, &plan, secret_out)?;
        let next = match report.run {
            None => format!("sportello import {} {}", kind.as_str(), self.file.display()),
            Some(run) => format!("sportello import show {run}"),
        };
        ui.object(&report, &COLUMNS, &[next])?;
        if report.rejected > 0 {
            let (rejected, rows) = (report.rejected, report.rows);
            let file = self.rejects.as_ref().map_or_else(|| "none".to_owned(), |it| it.display().to_string());
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
    ) -> Result<ops::import::Report> {
        let stop = cx.stop_flag()?;
        let (input, size): (Box<dyn Read + Send>, Option<u64>) = if self.file == Path::new("-") {
            (Box::new(Stoppable(stop.clone())), None)
        } else {
            let file =
                File::open(&self.file).map_err(|error| CommandError::unreadable(&self.file, &error))?;
            let size = file.metadata().ok().map(|about| about.len());
            (Box::new(file), size)
        };
        // Files are made before the first row, so that a folder that cannot be written stops the import, not its end.
        let rejects = self.rejects.as_deref().map(make).transpose()?;
        let halves = secret_out.filter(|_| !plan.dry_run).map(SecretList::create).transpose()?;
        // A row of a list is some 280 bytes: enough for a bar.
        let bar = ui.progress(size.map(|bytes| bytes / 280));
        let mut desk = Desk::new(ui, bar, rejects, halves, Box::new(stop));
        let done = ops::import::import(office, cx.clock(), cx.random(), input, plan, &mut desk);
        let told = desk.close().map_err(|error| {
            CommandError::unwritable(self.rejects.as_deref().unwrap_or(Path::new("")), &error)
        })?;
        // A file without a row would only stand in the way of the next try.
        if let Some(path) = &self.rejects
            && std::fs::metadata(path).is_ok_and(|about| about.len() == 0)
        {
            let _ = std::fs::remove_file(path);
        }
        let report = done?;
        told.say(ui);
        Ok(report)
    }

    /// The file's name without its folder.
    fn name(&self) -> String {
        self.file.file_name().unwrap_or(self.file.as_os_str()).to_string_lossy().into_owned()
    }
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

/// A new file for the eyes of its owner alone; an existing one is refused.
pub(super) fn make(path: &Path) -> Result<File> {
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    Ok(file.map_err(|error| CommandError::unwritable(path, &error))?)
}
