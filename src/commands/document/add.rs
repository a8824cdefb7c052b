use super::paper::PaperArgs;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::request::RequestNumber;
use crate::ops;
use crate::pdf::Sandbox;
use crate::ui::Ui;
use std::path::PathBuf;

/// File a PDF with a request
///
/// It is read by a process that holds no keys; what is refused is named and not kept. The copy is stored encrypted.
#[derive(clap::Args, Debug)]
pub struct DocumentAddArgs {
    /// The request
    request: RequestNumber,
    #[command(flatten)]
    paper: PaperArgs,
    /// The PDF, or `-`
    file: PathBuf,
}

pub fn cmd_document_add(ui: &mut Ui, cx: &Context, args: &DocumentAddArgs) -> Result {
    cx.claim_input(&args.file)?;
    let office = cx.unlock(ui, "document", "add")?;
    cx.allow_file(&args.file)?;
    let read = super::file::read(&args.file);
    let (.., bytes) = read.map_err(|error| CommandError::unreadable(&args.file, &error))?;
    let name = args.file.file_name().unwrap_or(args.file.as_os_str()).to_string_lossy();
    let (clock, paper) = (cx.clock(), args.paper.whole()?);
    let document = ops::document::add(&office, clock, &Sandbox::new(), args.request, &paper, &name, &bytes)?;
    let next = format!("sportello request show {}", args.request);
    Ok(ui.object(&document, &super::COLUMNS, &[next])?)
}
