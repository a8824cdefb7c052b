use super::file::Report;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::document::{DocumentFinding, Verdict};
use crate::pdf::Sandbox;
use crate::ui::{Format, Ui};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::HashSet;
use std::path::PathBuf;

/// Check PDFs that people hand in
///
/// A file is read by a process that holds no keys and may do nothing but compute. Exit code 4 when all are refused, 6
/// when only some are. `-` reads one file from standard input.
#[derive(clap::Args, Debug)]
pub struct DocumentCheckArgs {
    /// The files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// What people read of a report.
#[derive(Serialize)]
struct Row<'r> {
    file_name: &'r str,
    pages: u32,
    verdict: Verdict,
    findings: String,
}

pub fn cmd_document_check(ui: &mut Ui, cx: &Context, args: &DocumentCheckArgs) -> Result {
    for file in &args.files {
        cx.allow_file(file)?;
    }
    let sandbox = Sandbox::new();
    let report = |file: &PathBuf| Ok(Report::of(&sandbox, file)?.0);
    let looked_at: Vec<Result<Report>> = match rayon::ThreadPoolBuilder::new().build() {
        Ok(threads) => threads.install(|| args.files.par_iter().map(report).collect()),
        // A machine without a thread to spare looks at one file after the other.
        Err(_) => args.files.iter().map(report).collect(),
    };
    let (mut reports, mut unread) = (Vec::new(), None);
    for report in looked_at {
        match report {
            Ok(report) => reports.push(report),
            Err(error) => unread = unread.or(Some(error)),
        }
    }
    let mut seen = HashSet::new();
    for report in &mut reports {
        if !seen.insert(report.sha256.clone()) {
            report.find(DocumentFinding::Duplicate);
        }
    }
    match (ui.format, reports.as_slice()) {
        (Format::Json, [one]) if args.files.len() == 1 => ui.object(one, &[], &[])?,
        // One answer a file: of none there is nothing to say.
        (_, []) => {}
        (Format::Table, _) => {
            let row = |it| row(ui, it);
            ui.rows(
                &reports.iter().map(row).collect::<Vec<_>>(),
                &["file_name", "pages", "verdict", "findings"],
            )?;
        }
        _ => ui.rows(&reports, &[])?,
    }
    if let Some(error) = unread {
        return Err(error);
    }
    let refused = reports.iter().filter(|it| it.verdict == Verdict::Refused).count();
    match refused {
        0 => Ok(()),
        _ if refused == reports.len() => Err(CommandError::DocumentsRefused { refused }.into()),
        _ => Err(CommandError::DocumentsMixed { refused, all: reports.len() }.into()),
    }
}

fn row<'r>(ui: &Ui, report: &'r Report) -> Row<'r> {
    let Report { file_name, pages, verdict, .. } = report;
    Row { file_name, pages: *pages, verdict: *verdict, findings: report.explained(ui).join("\n") }
}
