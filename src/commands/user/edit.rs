use super::sheet::SheetArgs;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops;
use crate::ops::user::{Clearable, UserError};
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
    /// Empty a contact that nothing needs; may be repeated
    #[arg(long, value_name = "CONTACT", value_delimiter = ',')]
    clear: Vec<Clearable>,
    /// What proves the change: needed for who somebody is, and for a contact that secrets went to
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    evidence: Option<String>,
    /// Why data that disagree with the codice fiscale are right
    #[arg(long, value_name = "REASON", value_parser = plain_text)]
    accept_mismatch: Option<String>,
}

pub fn cmd_user_edit(ui: &mut Ui, cx: &Context, args: &UserEditArgs) -> Result {
    let office = cx.unlock(ui, "user", "edit")?;
    if !args.sheet.is_given() && args.clear.is_empty() && args.evidence.is_none() {
        return Err(CommandError::ValueNeeded { option: "--evidence".to_owned() }.into());
    }
    let edit = |evidence: Option<&str>| {
        let (clock, random, reason) = (cx.clock(), cx.random(), args.accept_mismatch.as_deref());
        ops::user::edit(&office, clock, random, &args.user, evidence, reason, |sheet| {
            args.sheet.lay_over(sheet);
            args.clear.iter().for_each(|it| it.clear(sheet));
        })
    };
    let edited = match edit(args.evidence.as_deref()) {
        Err(UserError::EvidenceNeeded { .. }) if ui.interactive => {
            let (label, empty) = (ui.text.get("prompt-evidence", &[]), ui.text.get("prompt-empty", &[]));
            let check = |text: &str| if text.trim().is_empty() { Err(empty.clone()) } else { Ok(()) };
            let evidence = ui.prompt().line(&label, &check)?;
            edit(Some(&evidence))?
        }
        edited => edited?,
    };
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
        let by = if edited.is_of_two { "reset" } else { "generate" };
        ui.warn(&format!("withdrawn-{secret}"), &[("user", args.user.to_string()), ("by", by.to_owned())]);
    }
    Ok(ui.object(&edited.sheet, &super::show::COLUMNS, &[format!("sportello user history {}", args.user)])?)
}
