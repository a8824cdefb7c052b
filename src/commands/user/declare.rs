use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::user::{self, DeclarationKind};
use crate::ui::Ui;
use jiff::civil::Date;

/// Record what an account holder declared
///
/// Having read the privacy notice, or keeping the obligations of users. Without --version the text in force counts, as
/// the settings privacy.notice and user.obligations name it.
#[derive(clap::Args, Debug)]
pub struct UserDeclareArgs {
    /// The account holder
    user: CodiceFiscale,
    /// What was declared: privacy or obligations
    #[arg(long)]
    kind: DeclarationKind,
    /// Which text
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    version: Option<String>,
    /// The day; today where none is said
    #[arg(long, value_name = "DATE", value_parser = day)]
    date: Option<Date>,
}

pub fn cmd_user_declare(ui: &mut Ui, cx: &Context, args: &UserDeclareArgs) -> Result {
    let office = cx.unlock(ui, "user", "declare")?;
    let version = args.version.as_deref();
    let sheet = user::declare(&office, cx.clock(), &args.user, args.kind, version, args.date)?;
    Ok(ui.object(&sheet, &super::show::COLUMNS, &[])?)
}
