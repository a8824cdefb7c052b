use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops;
use crate::ui::Ui;
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

/// Write the copy of a paper into a new file; the log records it
///
/// The file was not made safe: open it only in a viewer that runs nothing.
#[derive(clap::Args, Debug)]
pub struct DocumentExportArgs {
    /// The paper, by its id
    document: i64,
    /// The file, which must not exist yet
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub fn cmd_document_export(ui: &mut Ui, cx: &Context, args: &DocumentExportArgs) -> Result {
    cx.allow_named("--out", &args.out)?;
    let office = cx.unlock_fresh(ui, "document", "export")?;
    let unwritable = |error: std::io::Error| CommandError::unwritable(&args.out, &error);
    let mut file =
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(&args.out).map_err(unwritable)?;
    let written = ops::document::content(&office, cx.clock(), args.document);
    let (document, bytes) = match written {
        Ok(found) => found,
        Err(error) => {
            let _ = std::fs::remove_file(&args.out);
            return Err(error.into());
        }
    };
    file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(unwritable)?;
    Ok(ui.object(&document, &super::COLUMNS, &[])?)
}
