use super::reason::ReasonArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::request::{PaperKind, RequestNumber};
use crate::ops::{self, review::Verdict};
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
    let verdict = Verdict::Returned { reason, papers: args.paper.clone() };
    let request = ops::review::decide(&office, clock, random, args.request, &verdict, note.as_deref())?;
    super::super::request::tell(ui, &request)
}
