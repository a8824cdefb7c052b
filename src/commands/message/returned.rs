use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::ops::returned;
use crate::ui::Ui;
use jiff::civil::Date;

/// Record that a message which left came back
///
/// A mail that bounced, a text that did not arrive, a letter from an unknown house. The secret that it carried is void,
/// with its other half: correct the contact, then issue both anew.
#[derive(clap::Args, Debug)]
pub struct MessageReturnedArgs {
    /// The message
    id: i64,
    /// What was said of it: unknown, refused, moved …
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
    /// The day it came back; today where none is said
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

pub fn cmd_message_returned(ui: &mut Ui, cx: &Context, args: &MessageReturnedArgs) -> Result {
    let office = cx.unlock(ui, "message", "returned")?;
    let returned = returned::returned(&office, cx.clock(), args.id, args.date, &args.reason)?;
    let user = returned.codice_fiscale.clone().unwrap_or_default();
    let mut next = Vec::new();
    if returned.codice_fiscale.is_some() {
        let contact = match returned.message.channel.as_str() {
            "sms" => "--mobile N",
            "letter" => "--street TEXT",
            "pec" => "--pec E",
            _ => "--email E",
        };
        next.push(format!("sportello user edit {user} {contact} --evidence TEXT"));
    }
    for secret in &returned.voided {
        let by = if returned.is_of_two { "reset" } else { "generate" };
        ui.warn(&format!("returned-{secret}"), &[("user", user.clone()), ("by", by.to_owned())]);
    }
    Ok(ui.object(&returned, &["id", "kind", "channel", "to", "state", "returned", "voided"], &next)?)
}
