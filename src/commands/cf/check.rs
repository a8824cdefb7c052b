use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::{Report, check};
use crate::ui::{Format, Ui};
use anyhow::Context as _;
use rayon::prelude::*;
use serde::Serialize;
use std::io::{BufRead, Read};

/// Check codici fiscali
///
/// Exit code 4 when none is valid, 6 when only some are. An unknown place is a finding, never a
/// refusal. `-` reads one code a line from standard input.
#[derive(clap::Args, Debug)]
pub struct CfCheckArgs {
    /// The codes, or `-`
    #[arg(required = true)]
    codes: Vec<String>,
}

/// Lines of standard input that are checked together.
const CHUNK: usize = 16_384;
/// The most bytes of a line.
const LONGEST: u64 = 1024;

pub fn cmd_cf_check(ui: &mut Ui, cx: &Context, args: &CfCheckArgs) -> Result {
    let today = cx.clock().today();
    if args.codes == ["-"] {
        return stream(ui, cx);
    }
    let reports: Vec<Report> = args.codes.iter().map(|code| check(code, today)).collect();
    let rows: Vec<Row> = reports.iter().map(Row::of).collect();
    match (ui.format, reports.as_slice()) {
        (Format::Json, [one]) => ui.object(one, &[], &[])?,
        (Format::Table, _) => ui.rows(&rows, &["input", "valid", "findings", "suggestions"])?,
        _ => ui.rows(&reports, &[])?,
    }
    verdict(reports.iter().filter(|it| !it.valid).count(), reports.len())
}

/// What people read of a report.
#[derive(Serialize)]
struct Row {
    input: String,
    valid: bool,
    findings: Vec<String>,
    suggestions: Vec<String>,
}

impl Row {
    fn of(report: &Report) -> Self {
        Self {
            input: report.input.clone(),
            valid: report.valid,
            findings: report.findings.iter().map(|it| format!("{it}: {}", it.meaning())).collect(),
            suggestions: report.suggestions.iter().map(ToString::to_string).collect(),
        }
    }
}

fn verdict(bad: usize, all: usize) -> Result {
    match bad {
        0 => Ok(()),
        _ if bad == all => Err(CommandError::CodesInvalid { bad }.into()),
        _ => Err(CommandError::CodesMixed { bad, all }.into()),
    }
}

/// Checks a stream in the order it comes, a chunk on every core at a time.
fn stream(ui: &Ui, cx: &Context) -> Result {
    let (today, format) = (cx.clock().today(), ui.format);
    let mut input = std::io::stdin().lock();
    let (mut all, mut bad) = (0, 0);
    // As JSON the stream is one array: a comma leads each report but the first.
    let mut opening = format == Format::Json;
    if format == Format::Csv {
        ui.out("codice_fiscale;valid;findings\n")?;
    }
    loop {
        let mut lines = Vec::with_capacity(CHUNK);
        let mut line = Vec::new();
        // What is longer than any code is cut, and wrong for that.
        while lines.len() < CHUNK
            && input.by_ref().take(LONGEST).read_until(b'\n', &mut line).context("standard input")? > 0
        {
            let text = String::from_utf8_lossy(&line);
            let text = text.trim_end_matches(['\n', '\r']);
            if !text.trim().is_empty() {
                lines.push(text.to_owned());
            }
            line.clear();
        }
        if lines.is_empty() {
            if format == Format::Json {
                ui.out(if opening { "[]\n" } else { "\n]\n" })?;
            }
            return verdict(bad, all);
        }
        let parts: Vec<(String, usize)> = lines
            .par_chunks(1024)
            .map(|part| {
                let mut text = Vec::with_capacity(part.len() * 400);
                let mut bad = 0;
                for line in part {
                    let report = check(line, today);
                    bad += usize::from(!report.valid);
                    put(&mut text, &report, format);
                }
                (String::from_utf8(text).unwrap_or_default(), bad)
            })
            .collect();
        for (text, faults) in parts {
            if std::mem::take(&mut opening) {
                ui.out("[")?;
                ui.out(&text[1..])?;
            } else {
                ui.out(&text)?;
            }
            bad += faults;
        }
        all += lines.len();
    }
}

fn put(text: &mut Vec<u8>, report: &Report, format: Format) {
    match format {
        Format::Json => {
            text.extend(b",\n");
            let _ = serde_json::to_writer(&mut *text, report);
            return;
        }
        Format::Jsonl => {
            // Writing to memory cannot fail.
            let _ = serde_json::to_writer(&mut *text, report);
        }
        Format::Table | Format::Csv => {
            let findings: Vec<&str> = report.findings.iter().map(|it| it.as_str()).collect();
            let code = report.codice_fiscale.map_or_else(|| report.input.clone(), |code| code.to_string());
            let valid = if report.valid { "valid" } else { "invalid" };
            text.extend(format!("{};{valid};{}", crate::ui::safe(&code), findings.join(" ")).bytes());
        }
    }
    text.push(b'\n');
}
