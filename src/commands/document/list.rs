use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::request::RequestNumber;
use crate::ops;
use crate::ui::Ui;

/// List the papers of a request
#[derive(clap::Args, Debug)]
pub struct DocumentListArgs {
    /// The request
    request: RequestNumber,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_document_list(ui: &mut Ui, cx: &Context, args: &DocumentListArgs) -> Result {
    let office = cx.unlock(ui, "document", "list")?;
    let papers = ops::document::list(&office, args.request)?;
    args.page.show_all(ui, &super::LISTED, &papers, |it| it.id.to_string())
}
