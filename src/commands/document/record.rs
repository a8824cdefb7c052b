use super::paper::{PaperArgs, refuse_bare};
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::request::{PaperKind, RequestNumber};
use crate::ops::{self, document::Paper};
use crate::ui::Ui;

/// Record papers that were seen at the counter, without copies
///
/// With --import they are recorded for every open request of an import: type, number and last day of the identity
/// document are those that each row of the list states. --and names further kinds of papers.
#[derive(clap::Args, Debug)]
pub struct DocumentRecordArgs {
    /// The request
    #[arg(required_unless_present = "import", conflicts_with = "import")]
    request: Option<RequestNumber>,
    /// All open requests of an import
    #[arg(long, value_name = "RUN")]
    import: Option<i64>,
    /// They were seen on paper
    #[arg(long, required = true)]
    on_paper: bool,
    #[command(flatten)]
    paper: PaperArgs,
    /// Further kinds of papers seen with it
    #[arg(long, value_name = "KIND")]
    and: Vec<PaperKind>,
}

/// One paper a kind. Type, number and last day are those of the identity document, wherever it is named.
fn papers(args: &DocumentRecordArgs) -> Vec<Paper> {
    let typed = args.paper.paper();
    let kinds: Vec<PaperKind> = std::iter::once(typed.kind).chain(args.and.iter().copied()).collect();
    let described = if kinds.contains(&PaperKind::Identity) { PaperKind::Identity } else { typed.kind };
    // The description is that of the one paper that needs it.
    let bare = |kind| Paper {
        kind,
        kind_of_identity: None,
        number: None,
        expires: None,
        description: typed.description.clone().filter(|_| kind == PaperKind::Other),
        mrz: Vec::new(),
    };
    let paper = |kind| if kind == described { Paper { kind, ..typed.clone() } } else { bare(kind) };
    kinds.into_iter().map(paper).collect()
}

pub fn cmd_document_record(ui: &mut Ui, cx: &Context, args: &DocumentRecordArgs) -> Result {
    let office = cx.unlock(ui, "document", "record")?;
    let papers = papers(args);
    if let Some(run) = args.import {
        let recorded = ops::document::record_import(&office, cx.clock(), run, &papers)?;
        ui.status("papers-recorded", &[("requests", recorded.done.to_string())]);
        for it in &recorded.differing {
            let args = [("request", it.request.to_string()), ("given", it.given.clone())];
            ui.warn("paper-differs", &[args[0].clone(), args[1].clone(), ("stated", it.stated.clone())]);
        }
        let next = format!("sportello review accept --import {run} --all-checks");
        ui.object(&recorded, &["run", "done", "left"], &[next])?;
        let (done, left) = (recorded.done, recorded.left.len());
        return if left == 0 { Ok(()) } else { Err(CommandError::RequestsLeft { done, left }.into()) };
    }
    papers.iter().try_for_each(refuse_bare)?;
    let Some(number) = args.request else {
        return Err(CommandError::ValueNeeded { option: "<REQUEST>".to_owned() }.into());
    };
    let mut filed = Vec::new();
    for paper in &papers {
        filed = ops::document::record(&office, cx.clock(), number, paper)?;
    }
    ui.rows(&filed, &super::LISTED)?;
    ui.hint(&format!("sportello request show {number}"));
    Ok(())
}
