use super::file::Report;
use crate::cli::StreamName;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::document::{Pixels, Verdict};
use crate::model::plain::is_hidden;
use crate::model::request::RequestNumber;
use crate::model::situation::{Class, Situation};
use crate::ops;
use crate::pdf::{Sandbox, SandboxError, Scale};
use crate::ui::picture::{self, View};
use crate::ui::{Format, Ui, Unfinished};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// Show a page of a PDF as a picture
///
/// The page is drawn by a process that holds no keys and may do nothing but compute; what reaches the terminal or the
/// folder are pixels. What cannot be drawn is told in words, with exit code 4; so is a page that lacks a picture.
#[derive(clap::Args, Debug)]
pub struct DocumentPreviewArgs {
    /// A file, or the number of a request whose papers are in the office
    #[arg(value_name = "FILE|NUMBER")]
    file: PathBuf,
    /// Of the papers of a request, this one instead of the identity document
    #[arg(long, value_name = "ID")]
    document: Option<i64>,
    /// Which page
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    page: u32,
    #[command(flatten)]
    stream: StreamName,
    /// Write the picture into DIR as a new PNG, and show none
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How the terminal shows pictures
    #[arg(long, value_enum, default_value = "auto")]
    view: View,
}

/// Dots to an inch of a picture in a file: small print reads well.
const DPI: f32 = 150.0;
/// Pixels of a terminal that shows pictures as they are.
const WIDE: u32 = 900;

/// What was shown.
#[derive(Serialize)]
struct Preview {
    /// Which paper of a request it is.
    #[serde(flatten)]
    paper: Option<Known>,
    #[serde(flatten)]
    report: Report,
    page: u32,
    width: Option<u32>,
    height: Option<u32>,
    out: Option<String>,
    /// What the page says, where there is no picture of it.
    text: Option<String>,
}

/// A paper from the office.
#[derive(Serialize)]
struct Known {
    document: i64,
    kind: String,
}

const COLUMNS: [&str; 8] = ["file_name", "pages", "verdict", "findings", "page", "width", "height", "out"];

pub fn cmd_document_preview(ui: &mut Ui, cx: &Context, args: &DocumentPreviewArgs) -> Result {
    args.stream.expect_used([&*args.file].into_iter())?;
    args.out.as_deref().map_or(Ok(()), |folder| cx.allow_named("--out", folder))?;
    let sandbox = Sandbox::new();
    let (paper, report, bytes) = match number_of(&args.file) {
        Some(number) => stored(ui, cx, &sandbox, number, args.document)?,
        None => {
            cx.allow_file(&args.file)?;
            let (report, bytes) = Report::of(&sandbox, &args.file, &args.stream)?;
            (None, report, bytes)
        }
    };
    let config = cx.config();
    let is_seen = ui.format == Format::Table && args.out.is_none();
    let view = args.view.choose(ui.is_terminal(), config.term.as_deref(), config.term_program.as_deref());
    let view = view.filter(|_| is_seen);
    let columns = ui.columns().unwrap_or(80);
    let scale = match view {
        Some(View::Blocks) => Scale::Width(picture::width_of_blocks(columns)),
        Some(_) => Scale::Width(WIDE),
        None => Scale::Dpi(DPI),
    };
    let mut preview =
        Preview { paper, report, page: args.page, width: None, height: None, out: None, text: None };
    let pixels = match sandbox.render(&bytes, args.page, scale) {
        Ok(pixels) => pixels,
        Err(error) if ops::document::is_of_the_file(&error) => {
            // What is known of the file is still worth reading; of a page that is not there it says nothing.
            let is_there = error.class() != Class::NotFound;
            preview.text = is_there.then(|| preview.report.facts.text.clone());
            tell(ui, &preview)?;
            return Err(error.into());
        }
        Err(error) => return Err(error.into()),
    };
    if let Some(Known { document, kind }) = &preview.paper {
        let pages = preview.report.pages.to_string();
        let of =
            [("document", document.to_string()), ("kind", ui.word(kind)), ("page", args.page.to_string())];
        ui.status("page-of-paper", &[&of[..], &[("pages", pages)]].concat());
    }
    let is_damaged = !pixels.is_whole || preview.report.is_damaged(args.page);
    // What is there is shown all the same.
    let outcome =
        || if is_damaged { Err(SandboxError::PageDamaged { page: args.page }.into()) } else { Ok(()) };
    preview.width = Some(pixels.width);
    preview.height = Some(pixels.height);
    let mut saved = None;
    if let Some(folder) = &args.out {
        make(folder)?;
        let path = folder.join(name(Path::new(&preview.report.file_name), args.page));
        saved = save(cx, &path, &pixels)?;
        preview.out = Some(path.display().to_string());
    }
    if let Some(view) = view {
        ui.out(picture::show(&pixels, view, columns))?;
        if preview.report.verdict != Verdict::Ok {
            let found = preview.report.explained(ui).join("\n");
            ui.warn("document-found", &[("findings", found)]);
        }
        return outcome();
    }
    if is_seen {
        // No picture can be shown here; words can.
        preview.text = Some(preview.report.facts.text.clone());
        ui.status("no-picture-here", &[]);
    }
    tell(ui, &preview)?;
    saved.into_iter().for_each(Unfinished::settle);
    outcome()
}

/// A number of a request, unless a file has that name.
fn number_of(path: &Path) -> Option<RequestNumber> {
    path.to_str().filter(|_| !path.exists())?.parse().ok()
}

/// A paper of a request, from the office; the log records who looked at it.
fn stored(
    ui: &mut Ui,
    cx: &Context,
    sandbox: &Sandbox,
    number: RequestNumber,
    document: Option<i64>,
) -> Result<(Option<Known>, Report, Vec<u8>)> {
    let office = cx.unlock(ui, "document", "view")?;
    let id = ops::document::choose(&office, number, document)?;
    let (known, bytes) = ops::document::content(&office, cx.clock(), id)?;
    let name = known.file_name.unwrap_or_else(|| number.to_string());
    let report = Report::of_bytes(sandbox, name, known.sha256, bytes.len() as u64, &bytes)?;
    Ok((Some(Known { document: id, kind: known.kind }), report, bytes))
}

fn tell(ui: &Ui, preview: &Preview) -> Result {
    ui.object(preview, &COLUMNS, &[])?;
    match &preview.text {
        Some(text) if ui.format == Format::Table && !text.is_empty() => {
            Ok(ui.out(format!("\n{}\n", picture::words(text)))?)
        }
        _ => Ok(()),
    }
}

/// The file's name without what follows its last dot and what cannot be seen, and the page.
fn name(file: &Path, page: u32) -> String {
    let stem = file.file_stem().filter(|it| *it != "-").map_or("document".into(), |it| it.to_string_lossy());
    let is_bad = |it: char| is_hidden(it) || it == char::REPLACEMENT_CHARACTER;
    format!("{}-{page}.png", stem.replace(is_bad, "_"))
}

/// The folder, where there is none yet.
fn make(folder: &Path) -> Result {
    Ok(std::fs::create_dir_all(folder).map_err(|error| CommandError::unwritable(folder, &error))?)
}

/// Writes a picture into a new file; one that cannot be finished does not stay, and one that is there needs none.
fn save(cx: &Context, path: &Path, pixels: &Pixels) -> Result<Option<Unfinished>> {
    let png = picture::png(pixels).map_err(|error| CommandError::unwritable(path, &error))?;
    let Some(mut file) = cx.new_file_unless_right(path, "document preview", &|bytes| bytes == png)? else {
        return Ok(None);
    };
    match file.append(&png) {
        Ok(()) => Ok(Some(file)),
        Err(error) => {
            file.discard();
            Err(CommandError::unwritable(path, &error).into())
        }
    }
}
