use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::{Report, check};
use crate::ui::{Format, Ui, csv_writer, head, keys_of, record};
use anyhow::Context as _;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::json;
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
/// Of these, what one core takes at a time.
const PART: usize = 512;
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

/// What one core found.
#[derive(Default)]
struct Part {
    text: Vec<u8>,
    bad: usize,
}

impl Part {
    /// Takes the reports of a part of a chunk; writing to memory cannot fail.
    fn fill(&mut self, reports: impl Iterator<Item = Report>, format: Format, keys: &[String]) {
        self.text.clear();
        self.bad = 0;
        let bad = &mut self.bad;
        let reports = reports.inspect(|it| *bad += usize::from(!it.valid));
        match format {
            Format::Json => reports.for_each(|report| {
                self.text.extend(b",\n");
                let _ = serde_json::to_writer(&mut self.text, &report);
            }),
            Format::Jsonl => reports.for_each(|report| {
                let _ = serde_json::to_writer(&mut self.text, &report);
                self.text.push(b'\n');
            }),
            Format::Csv | Format::Excel => {
                let mut rows = csv_writer(&mut self.text);
                reports.for_each(|report| {
                    let _ = rows.write_record(record(&json!(report), keys));
                });
            }
            Format::Table => reports.for_each(|report| {
                let findings: Vec<&str> = report.findings.iter().map(|it| it.as_str()).collect();
                let code =
                    report.codice_fiscale.map_or_else(|| report.input.clone(), |code| code.to_string());
                let valid = if report.valid { "valid" } else { "invalid" };
                self.text
                    .extend(format!("{};{valid};{}\n", crate::ui::safe(&code), findings.join(" ")).bytes());
            }),
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

/// Checks a stream in the order it comes, a chunk on every core at a time; what is read and said lies in the same
/// memory from chunk to chunk.
fn stream(ui: &Ui, cx: &Context) -> Result {
    let (today, format) = (cx.clock().today(), ui.format);
    let mut input = std::io::stdin().lock();
    let (mut all, mut bad) = (0, 0);
    // As JSON the stream is one array: a comma leads each report but the first.
    let mut opening = format == Format::Json;
    let keys: Vec<String> = keys_of(&json!(check("", today))).collect();
    if matches!(format, Format::Csv | Format::Excel) {
        let mut header = csv_writer(Vec::new());
        header.write_record(head(format, &keys)).context("the header")?;
        ui.out(header.into_inner().context("the header")?)?;
    }
    let mut chunk = Vec::new();
    let mut lines = Vec::with_capacity(CHUNK);
    let mut parts: Vec<Part> = (0..CHUNK.div_ceil(PART)).map(|_| Part::default()).collect();
    loop {
        chunk.clear();
        lines.clear();
        // What is longer than any code is cut, and wrong for that.
        while lines.len() < CHUNK {
            let start = chunk.len();
            if input.by_ref().take(LONGEST).read_until(b'\n', &mut chunk).context("standard input")? == 0 {
                break;
            }
            while chunk.pop_if(|byte| matches!(byte, b'\n' | b'\r')).is_some() {}
            if !chunk[start..].trim_ascii().is_empty() {
                lines.push(start..chunk.len());
            }
        }
        if lines.is_empty() {
            if format == Format::Json {
                ui.out(if opening { "[]\n" } else { "\n]\n" })?;
            }
            return verdict(bad, all);
        }
        let lines_of_parts = lines.par_chunks(PART);
        let used = lines_of_parts.len();
        lines_of_parts.zip(&mut parts).for_each(|(lines, part)| {
            let lines = lines.iter().map(|line| String::from_utf8_lossy(&chunk[line.clone()]));
            part.fill(lines.map(|line| check(&line, today)), format, &keys);
        });
        for part in &parts[..used] {
            if std::mem::take(&mut opening) {
                ui.out("[")?;
                ui.out(&part.text[1..])?;
            } else {
                ui.out(&part.text)?;
            }
            bad += part.bad;
        }
        all += lines.len();
    }
}
