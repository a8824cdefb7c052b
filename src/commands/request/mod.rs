//! `sportello request`: what waits for a second person.

mod edit;
mod expire;
mod list;
mod open;
mod remind;
mod show;
mod submit;
mod transfer;
mod withdraw;
mod written;

use crate::context::Context;
use crate::error::Result;
use crate::ops::document::DocumentView;
use crate::ops::request::RequestView;
use crate::ui::{Format, Ui};

/// What people read of a request.
pub(super) const COLUMNS: [&str; 27] = [
    "number",
    "codice_fiscale",
    "surname",
    "name",
    "profile",
    "kind",
    "state",
    "version",
    "missing",
    "documents",
    "mobile",
    "cap",
    "channel",
    "protocol",
    "received",
    "about",
    "exceptions",
    "reason",
    "end_reason",
    "opened_by",
    "opened_at",
    "age",
    "submitted_at",
    "due_at",
    "claimed_by",
    "claimed_until",
    "decisions",
];

/// What people read of each request in a list.
const LISTED: [&str; 6] = ["number", "codice_fiscale", "surname", "kind", "state", "age"];

// The verbs.
#[derive(clap::Subcommand, Debug)]
pub enum RequestCommand {
    Open(open::RequestOpenArgs),
    Show(show::RequestShowArgs),
    List(list::RequestListArgs),
    Edit(edit::RequestEditArgs),
    Remind(remind::RequestRemindArgs),
    Submit(submit::RequestSubmitArgs),
    Withdraw(withdraw::RequestWithdrawArgs),
    Expire(expire::RequestExpireArgs),
    Transfer(transfer::RequestTransferArgs),
}

/// Runs a verb.
pub fn run(ui: &mut Ui, cx: &Context, command: &RequestCommand) -> Result {
    match command {
        RequestCommand::Open(args) => open::cmd_request_open(ui, cx, args),
        RequestCommand::Show(args) => show::cmd_request_show(ui, cx, args),
        RequestCommand::List(args) => list::cmd_request_list(ui, cx, args),
        RequestCommand::Edit(args) => edit::cmd_request_edit(ui, cx, args),
        RequestCommand::Remind(args) => remind::cmd_request_remind(ui, cx, args),
        RequestCommand::Submit(args) => submit::cmd_request_submit(ui, cx, args),
        RequestCommand::Withdraw(args) => withdraw::cmd_request_withdraw(ui, cx, args),
        RequestCommand::Expire(args) => expire::cmd_request_expire(ui, cx, args),
        RequestCommand::Transfer(args) => transfer::cmd_request_transfer(ui, cx, args),
    }
}

/// Shows a request, and the command that makes sense next.
pub(super) fn tell(ui: &Ui, request: &RequestView) -> Result {
    use crate::model::request::RequestState as State;
    let row = &request.row;
    let number = row.number;
    let step = match row.state {
        State::Draft | State::Returned if request.foreign_cap.is_some() => {
            format!("sportello request transfer {number} --seat TEXT")
        }
        State::Draft if request.missing.is_empty() => {
            format!("sportello request submit {number}")
        }
        State::Draft | State::Returned => format!("sportello document add {number} --kind KIND FILE"),
        State::Submitted if row.kind.is_decided_at_once() => {
            format!("sportello credential approve {number}")
        }
        State::Submitted => format!("sportello review claim {number}"),
        State::InReview => format!("sportello review accept {number}"),
        State::Reviewed => format!("sportello credential approve {number}"),
        State::Approved => format!("sportello credential status {}", row.codice_fiscale),
        _ => format!("sportello user show {}", row.codice_fiscale),
    };
    if let Some(cap) = &request.foreign_cap {
        ui.warn("cap-of-another-office", &[("cap", cap.clone())]);
    }
    if request.conflict {
        ui.warn("other-data-arrived", &[("user", row.codice_fiscale.to_string())]);
    }
    if ui.format != Format::Table {
        return Ok(ui.object(request, &[], &[])?);
    }
    let mut shown = serde_json::to_value(request).map_err(anyhow::Error::from)?;
    shown["documents"] = lines(&request.documents, |it| {
        let name = it.file_name.clone().unwrap_or_else(|| ui.word(&it.origin));
        let kind_of_identity = it.kind_of_identity.as_deref().map(|kind| ui.word(kind)).unwrap_or_default();
        let same_in = it.same_in.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let expires = it.expires.as_deref().unwrap_or("");
        let findings = it.findings.join(" ");
        let described = it.description.as_deref().unwrap_or("");
        [
            &it.id.to_string(),
            &ui.word(&it.kind),
            &kind_of_identity,
            described,
            expires,
            &name,
            &ui.word(&it.verdict),
            &findings,
            &same_in,
        ]
        .join(" ")
    });
    shown["decisions"] = lines(&request.decisions, |it| {
        let (reason, note) = (it.reason.as_deref().unwrap_or(""), it.note.as_deref().unwrap_or(""));
        let version = format!("v{}", it.version);
        let [step, outcome, signature] = [&it.step, &it.outcome, it.signature].map(|word| ui.word(word));
        [&step, &outcome, &version, &it.operator, reason, &it.checks.join(" "), &signature, note].join(" ")
    });
    let mut next = Vec::new();
    if row.state == State::InReview {
        if request.documents.iter().any(DocumentView::has_copy) {
            next.push(format!("sportello document preview {number}"));
        }
        ui.rows(&request.comparison, &["field", "typed", "in_code", "in_document"])?;
        ui.out("\n")?;
    }
    next.push(step);
    Ok(ui.object(&shown, &COLUMNS, &next)?)
}

/// One line each, for people.
fn lines<T>(items: &[T], line: impl Fn(&T) -> String) -> serde_json::Value {
    let lines = items.iter().map(|it| line(it).split_whitespace().collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n").into()
}
