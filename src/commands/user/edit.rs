use super::sheet::SheetArgs;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops;
use crate::ui::Ui;

/// Change the sheet of an account holder
///
/// A contact that changes is told to the old one, and no secret goes to the new one for some days.
#[derive(clap::Args, Debug)]
pub struct UserEditArgs {
    /// The account holder
    user: CodiceFiscale,
    #[command(flatten)]
    sheet: SheetArgs,
    /// What proves the change
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    evidence: Option<String>,
    /// Why data that disagree with the codice fiscale are right
    #[arg(long, value_name = "REASON", value_parser = plain_text)]
    accept_mismatch: Option<String>,
}

pub fn cmd_user_edit(ui: &mut Ui, cx: &Context, args: &UserEditArgs) -> Result {
    let office = cx.unlock(ui, "user", "edit")?;
    let (evidence, reason) = (args.evidence.as_deref(), args.accept_mismatch.as_deref());
    let edited = ops::user::edit(&office, cx.clock(), cx.random(), &args.user, evidence, reason, |sheet| {
        args.sheet.lay_over(sheet);
    })?;
    super::warn_of_contacts(ui, args.sheet.email.as_ref(), args.sheet.mobile.as_ref());
    for (field, until) in edited.frozen {
        ui.warn("contact-frozen", &[("field", field.to_owned()), ("until", until)]);
    }
    if edited.lowered {
        ui.warn("level-lowered", &[("user", args.user.to_string())]);
    }
    for request in edited.back {
        ui.warn("request-back", &[("request", request.to_string())]);
    }
    for secret in edited.withdrawn {
        ui.warn(&format!("withdrawn-{secret}"), &[("user", args.user.to_string())]);
    }
    Ok(ui.object(&edited.sheet, &super::show::COLUMNS, &[format!("sportello user history {}", args.user)])?)
}
