use super::written::WrittenArgs;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::model::request::{RequestKind, RequestNumber};
use crate::ops::{self, request::NewRequest};
use crate::ui::Ui;

/// Open a request
///
/// One of kind contact-change or exception waits for a second person at once: exit code 7, and its number in the
/// answer. Those of kind reset and identity-proof are opened by `password reset` and `identity confirm`.
#[derive(clap::Args, Debug)]
pub struct RequestOpenArgs {
    /// The account holder
    user: CodiceFiscale,
    /// What is asked for
    #[arg(long)]
    kind: RequestKind,
    #[command(flatten)]
    written: WrittenArgs,
    /// The request that an exception is about
    #[arg(long, value_name = "NUMBER")]
    about: Option<RequestNumber>,
    /// Why a second person should agree
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: Option<String>,
}

pub fn cmd_request_open(ui: &mut Ui, cx: &Context, args: &RequestOpenArgs) -> Result {
    let office = cx.unlock(ui, "request", "open")?;
    let new = NewRequest { written: args.written.written(), about: args.about, reason: args.reason.clone() };
    let request = ops::request::open(&office, cx.clock(), &args.user, args.kind, &new)?;
    super::tell(ui, &request)?;
    if args.kind.is_decided_at_once() {
        return Err(CommandError::SecondPerson { request: request.row.number }.into());
    }
    Ok(())
}
