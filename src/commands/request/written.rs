//! What is written on a request, alike for opening and completing it.

use crate::cli::day;
use crate::model::contact::{Cap, Phone};
use crate::model::plain::plain_text;
use crate::model::sheet::Channel;
use crate::ops::request::Written;
use jiff::civil::Date;

/// What is written on a request.
#[derive(clap::Args, Clone, Debug)]
pub struct WrittenArgs {
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

impl WrittenArgs {
    /// The same for the rules.
    pub fn written(&self) -> Written {
        Written {
            mobile: self.mobile.clone(),
            cap: self.cap,
            channel: self.channel,
            received: self.received,
            protocol: self.protocol.clone(),
        }
    }
}
