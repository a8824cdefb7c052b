use crate::cli::Page;
use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops::identity;
use crate::ui::Ui;

/// List the proofs of somebody's identity
#[derive(clap::Args, Debug)]
pub struct IdentityListArgs {
    /// The account holder
    user: CodiceFiscale,
    #[command(flatten)]
    page: Page,
}

pub const COLUMNS: [&str; 6] = ["provider", "assurance", "date", "reference", "state", "request"];

pub fn cmd_identity_list(ui: &mut Ui, cx: &Context, args: &IdentityListArgs) -> Result {
    let office = cx.unlock(ui, "identity", "list")?;
    args.page.show_all(ui, &COLUMNS, &identity::list(&office, &args.user)?, |it| it.id.to_string())
}
