use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::organisation_code::OrganisationCode;
use crate::model::role::Scope;
use crate::ops::operator::{self, NewService};
use crate::ui::{Secured, Ui};
use jiff::civil::Date;
use std::path::PathBuf;

/// Add a service with a token
///
/// The service's acts count as yours. Any slot opens the database, so a stolen token reads the
/// file whatever its scope: disable the service at once.
#[derive(clap::Args, Debug)]
pub struct OperatorTokenArgs {
    /// The service's name
    name: String,
    /// What the token may do; may be repeated
    #[arg(long = "scope", value_name = "SCOPE", required = true, num_args = 1.., value_delimiter = ',')]
    scopes: Vec<Scope>,
    /// The body whose staff uses it: needed for the scope delegate, and for no other
    #[arg(long, value_name = "CODE")]
    organisation: Option<OrganisationCode>,
    /// The day from which it is no longer good
    #[arg(long, value_name = "DATE", value_parser = day)]
    expires: Date,
    /// Write the token to FILE
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub fn cmd_operator_token(ui: &mut Ui, cx: &Context, args: &OperatorTokenArgs) -> Result {
    let office = cx.unlock_fresh(ui, "operator", "token")?;
    let is_committed = |mark: &str| office.has_committed(mark);
    match cx.secret_target(
        "--out",
        Some(&args.out),
        &format!("operator token {}", args.name),
        &is_committed,
    )? {
        Secured::Ready(target) => {
            let new = NewService {
                name: &args.name,
                scopes: &args.scopes,
                body: args.organisation.as_ref(),
                expires: args.expires,
            };
            ui.handing_over(Some(target), "token", |show_token| {
                operator::add_service(&office, cx.clock(), cx.random(), &new, show_token)
            })?;
            ui.status("service-added", &[("operator", args.name.clone())]);
        }
        Secured::Finished => ui.status("finished-before", &[]),
    }
    Ok(ui.object(&operator::show(&office, &args.name)?, &super::show::COLUMNS, &[])?)
}
