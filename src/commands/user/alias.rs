use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::user::{self, AliasReason};
use crate::ui::Ui;

/// Give the same person another codice fiscale
///
/// It becomes the login. The old one stays known and finds the account; requests and delegations follow. A provisional
/// password is void: send a new one.
#[derive(clap::Args, Debug)]
pub struct UserAliasArgs {
    /// The account holder, by the code known so far
    user: CodiceFiscale,
    /// The new code
    #[arg(long, value_name = "CF")]
    to: CodiceFiscale,
    /// Why: omocodia, correction or temporary
    #[arg(long, value_name = "WORD")]
    reason: AliasReason,
    /// What proves it
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    evidence: String,
    /// Why data that disagree with the new code are right
    #[arg(long, value_name = "REASON", value_parser = plain_text)]
    accept_mismatch: Option<String>,
}

pub fn cmd_user_alias(ui: &mut Ui, cx: &Context, args: &UserAliasArgs) -> Result {
    let office = cx.unlock(ui, "user", "alias")?;
    let (evidence, accept) = (args.evidence.as_str(), args.accept_mismatch.as_deref());
    let (clock, random) = (cx.clock(), cx.random());
    let sheet = user::rename(&office, clock, random, &args.user, &args.to, args.reason, evidence, accept)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[format!("sportello access status {}", args.to)])?)
}
