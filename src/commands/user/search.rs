use crate::cli::{Page, day};
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::{Email, Phone};
use crate::model::plain::plain_text;
use crate::ops;
use crate::store::{UserFilter, name_ranges};
use crate::ui::Ui;
use jiff::civil::Date;

/// Find account holders by what is known of them
#[derive(clap::Args, Debug)]
#[command(group(clap::ArgGroup::new("what").required(true).multiple(true)
    .args(["surname", "born", "email", "mobile", "phone", "cf"])))]
pub struct UserSearchArgs {
    /// Surname, or its beginning
    #[arg(long, value_parser = plain_text)]
    surname: Option<String>,
    /// Beginning of the given names, with the whole surname
    #[arg(long, requires = "surname")]
    name: Option<String>,
    /// Day of birth
    #[arg(long, value_name = "DATE", value_parser = day)]
    born: Option<Date>,
    /// E-mail address, in any case
    #[arg(long)]
    email: Option<Email>,
    /// Mobile number
    #[arg(long, value_name = "N")]
    mobile: Option<Phone>,
    /// Telephone number, fixed or mobile
    #[arg(long, value_name = "N")]
    phone: Option<Phone>,
    /// A codice fiscale: finds those of all its omocodia variants
    #[arg(long)]
    cf: Option<CodiceFiscale>,
    /// Show contacts whole; the log records it
    #[arg(long)]
    full: bool,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_user_search(ui: &mut Ui, cx: &Context, args: &UserSearchArgs) -> Result {
    let office = if args.full {
        cx.unlock_fresh(ui, "user", "search --full")?
    } else {
        cx.unlock(ui, "user", "search")?
    };
    let names = args.surname.as_ref().map(|surname| name_ranges(surname, args.name.as_deref()));
    let filter = UserFilter {
        names: names.unwrap_or_default(),
        born: args.born.map(|born| born.to_string()),
        email: args.email.as_ref().map(ToString::to_string),
        mobile: args.mobile.as_ref().map(ToString::to_string),
        phone: args.phone.as_ref().map(ToString::to_string),
        code: args.cf,
        after: args.page.after_number()?.unwrap_or(0),
        limit: args.page.sql_limit(ui),
        ..UserFilter::default()
    };
    args.page.show(ui, &super::list::COLUMNS, |give| {
        ops::user::list(&office, cx.clock(), &filter, args.full, |it| give(&it, it.cursor.to_string()))
    })
}
