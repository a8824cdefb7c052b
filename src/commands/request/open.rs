use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::{Cap, Phone};
use crate::model::plain::plain_text;
use crate::model::request::{RequestKind, RequestNumber};
use crate::model::sheet::Channel;
use crate::ops::{self, request::NewRequest};
use crate::ui::Ui;
use jiff::civil::Date;

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
    /// The mobile number given with it
    #[arg(long, value_name = "N")]
    mobile: Option<Phone>,
    /// The postal code that decides which office is competent
    #[arg(long)]
    cap: Option<Cap>,
    /// How it came in: counter, registered-mail, online, pec or inail-risponde
    #[arg(long)]
    channel: Option<Channel>,
    /// The day it came in
    #[arg(long, value_name = "DATE", value_parser = day)]
    received: Option<Date>,
    /// Its number in the office's register
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    protocol: Option<String>,
    /// The request that an exception is about
    #[arg(long, value_name = "NUMBER")]
    about: Option<RequestNumber>,
    /// Why a second person should agree
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: Option<String>,
}

pub fn cmd_request_open(ui: &mut Ui, cx: &Context, args: &RequestOpenArgs) -> Result {
    let office = cx.unlock(ui, "request", "open")?;
    let new = NewRequest {
        mobile: args.mobile.clone(),
        cap: args.cap,
        channel: args.channel,
        received: args.received,
        protocol: args.protocol.clone(),
        about: args.about,
        reason: args.reason.clone(),
    };
    let request = ops::request::open(&office, cx.clock(), &args.user, args.kind, &new)?;
    super::tell(ui, &request)?;
    if args.kind.is_decided_at_once() {
        return Err(CommandError::SecondPerson { request: request.row.number }.into());
    }
    Ok(())
}
