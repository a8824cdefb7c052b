use super::reason::ReasonArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::request::{PaperKind, RequestNumber};
use crate::ops::{self, document::DocumentView, review::Verdict};
use crate::ui::Ui;

/// Send a request back, to be completed
///
/// The person is told what is missing, which papers are meant, and why.
#[derive(clap::Args, Debug)]
pub struct ReviewReturnArgs {
    /// The request
    request: RequestNumber,
    #[command(flatten)]
    why: ReasonArgs,
    /// A paper that is meant, as a kind; may be given again
    #[arg(long, value_name = "KIND")]
    paper: Vec<PaperKind>,
}

pub fn cmd_review_return(ui: &mut Ui, cx: &Context, args: &ReviewReturnArgs) -> Result {
    let (clock, random) = (cx.clock(), cx.random());
    let office = cx.unlock(ui, "review", "return")?.own_passphrase("review", "return", clock)?;
    let (reason, note) = args.why.chosen(ui, &office)?;
    let mut papers = args.paper.clone();
    if !args.why.is_given() && papers.is_empty() {
        papers.extend(meant(ui, &ops::document::list(&office, args.request)?)?);
    }
    let verdict = Verdict::Returned { reason, papers };
    let request = ops::review::decide(&office, clock, random, args.request, &verdict, note.as_deref())?;
    super::super::request::tell(ui, &request)
}

/// Asks which of the papers filed is meant, if any.
fn meant(ui: &mut Ui, filed: &[DocumentView]) -> Result<Option<PaperKind>> {
    let is_filed = |kind: &&PaperKind| filed.iter().any(|it| it.kind == kind.as_str());
    let kinds: Vec<_> = PaperKind::ALL.iter().filter(is_filed).collect();
    if kinds.is_empty() {
        return Ok(None);
    }
    let mut items: Vec<_> = kinds.iter().map(|kind| ui.word(kind.as_str())).collect();
    items.push(ui.text.get("choice-no-paper", &[]));
    let label = ui.text.get("prompt-paper", &[]);
    Ok(kinds.get(ui.prompt().find(&label, &items)?).map(|kind| **kind))
}
