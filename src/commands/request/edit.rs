use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::contact::{Cap, Phone};
use crate::model::plain::plain_text;
use crate::model::request::RequestNumber;
use crate::model::sheet::Channel;
use crate::ops::request::{self, Edit};
use crate::ui::Ui;
use jiff::civil::Date;

/// Complete what is written on an open request
#[derive(clap::Args, Debug)]
pub struct RequestEditArgs {
    /// The request
    request: RequestNumber,
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
}

pub fn cmd_request_edit(ui: &mut Ui, cx: &Context, args: &RequestEditArgs) -> Result {
    let office = cx.unlock(ui, "request", "edit")?;
    let edit = Edit {
        mobile: args.mobile.clone(),
        cap: args.cap,
        channel: args.channel,
        received: args.received,
        protocol: args.protocol.clone(),
    };
    if edit == Edit::default() {
        return Err(CommandError::ValueNeeded { option: "--protocol".to_owned() }.into());
    }
    super::tell(ui, &request::edit(&office, cx.clock(), args.request, &edit)?)
}
