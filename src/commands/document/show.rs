use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// What people read of one paper.
const COLUMNS: [&str; 13] = [
    "id",
    "kind",
    "type",
    "origin",
    "file_name",
    "pages",
    "verdict",
    "findings",
    "expires",
    "sha256",
    "inner_sha256",
    "added_at",
    "purged_at",
];

/// Show one paper of a request
#[derive(clap::Args, Debug)]
pub struct DocumentShowArgs {
    /// The paper, by its id
    document: i64,
}

pub fn cmd_document_show(ui: &mut Ui, cx: &Context, args: &DocumentShowArgs) -> Result {
    let office = cx.unlock(ui, "document", "show")?;
    let document = ops::document::show(&office, args.document)?;
    let next = document.has_copy().then(|| format!("sportello document export {} --out FILE", args.document));
    Ok(ui.object(&document, &COLUMNS, next.as_slice())?)
}
