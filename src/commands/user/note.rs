use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::model::sheet::Channel;
use crate::ops;
use crate::ui::Ui;

/// Keep a note of help that was given
///
/// The note stands in `user history`. Write no secret into it.
#[derive(clap::Args, Debug)]
pub struct UserNoteArgs {
    /// The account holder
    user: CodiceFiscale,
    /// What is to be remembered
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    text: String,
    /// How the person asked: counter, registered-mail, online, pec or inail-risponde
    #[arg(long)]
    channel: Option<Channel>,
}

pub fn cmd_user_note(ui: &mut Ui, cx: &Context, args: &UserNoteArgs) -> Result {
    let office = cx.unlock(ui, "user", "note")?;
    let channel = args.channel.map(Channel::as_str);
    ops::user::note(&office, cx.clock(), &args.user, channel, &args.text)?;
    let sheet = ops::user::read(&office, cx.clock(), &args.user, false)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello user history {}", args.user)])?)
}
