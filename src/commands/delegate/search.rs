use crate::cli::Page;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::delegate;
use crate::store::{UserFilter, name_ranges};
use crate::ui::Ui;

/// Find who may become a delegate
///
/// Only people who hold dispositive credentials are found; for the others there is `identity confirm` or a request.
#[derive(clap::Args, Debug)]
#[command(group(clap::ArgGroup::new("what").required(true).args(["user", "surname"])))]
pub struct DelegateSearchArgs {
    /// The person
    user: Option<CodiceFiscale>,
    /// Surname, or its beginning
    #[arg(long, value_parser = plain_text)]
    surname: Option<String>,
    #[command(flatten)]
    page: Page,
}

pub fn cmd_delegate_search(ui: &mut Ui, cx: &Context, args: &DelegateSearchArgs) -> Result {
    let office = cx.unlock(ui, "delegate", "search")?;
    // The staff of a body looks for one person at a time, by code (003-05).
    if office.actor.body.is_some() && args.user.is_none() {
        return Err(CommandError::ValueNeeded { option: "<USER>".to_owned() }.into());
    }
    let filter = UserFilter {
        names: args.surname.as_ref().map(|surname| name_ranges(surname, None)).unwrap_or_default(),
        code: args.user,
        after: args.page.after_number()?.unwrap_or(0),
        limit: args.page.sql_limit(ui),
        ..UserFilter::default()
    };
    let columns = ["codice_fiscale", "surname", "name", "dispositive_by", "roles"];
    args.page.show(ui, &columns, |give| {
        delegate::search(&office, cx.clock(), &filter, |it, row| give(&it, row.to_string()))
    })
}
