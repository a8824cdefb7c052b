use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;

/// Take a paper out of a request that is not submitted yet
#[derive(clap::Args, Debug)]
pub struct DocumentRemoveArgs {
    /// The paper, by its id
    document: i64,
}

pub fn cmd_document_remove(ui: &mut Ui, cx: &Context, args: &DocumentRemoveArgs) -> Result {
    let office = cx.unlock(ui, "document", "remove")?;
    let document = ops::document::remove(&office, cx.clock(), args.document)?;
    Ok(ui.object(&document, &super::COLUMNS, &[])?)
}
