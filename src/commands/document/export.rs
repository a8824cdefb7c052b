use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops;
use crate::ui::{Ui, Unfinished};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
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
    let digest = ops::document::show(&office, args.document)?.sha256;
    let act = format!("document export {}", args.document);
    let mut file = cx
        .new_file_unless_right(&args.out, &act, &|bytes| HEXLOWER.encode(&Sha256::digest(bytes)) == digest)?;
    let copied = ops::document::content(&office, cx.clock(), args.document).map_err(Into::into);
    let copied = copied.and_then(|(document, bytes)| {
        let written = file.as_mut().map_or(Ok(()), |file| file.append(&bytes));
        written.map_err(|error| CommandError::unwritable(&args.out, &error))?;
        Ok(document)
    });
    match copied {
        Ok(document) => {
            ui.object(&document, &super::COLUMNS, &[])?;
            ui.settle(file);
            Ok(())
        }
        Err(error) => {
            file.into_iter().for_each(Unfinished::discard);
            Err(error)
        }
    }
}
