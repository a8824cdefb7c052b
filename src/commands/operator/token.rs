use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::role::Scope;
use crate::ops;
use crate::ui::Ui;
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
    /// The day from which it is no longer good
    #[arg(long, value_name = "DATE", value_parser = day)]
    expires: Date,
    /// Write the token to FILE
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub fn cmd_operator_token(ui: &mut Ui, cx: &Context, args: &OperatorTokenArgs) -> Result {
    let office = cx.unlock_fresh(ui, "operator", "token")?;
    let target = cx.secret_target(Some(&args.out))?;
    let token =
        ops::operator::add_service(&office, cx.clock(), cx.random(), &args.name, &args.scopes, args.expires);
    match token {
        Ok(token) => ui.hand_over(target, "token", &token)?,
        Err(error) => {
            target.discard();
            return Err(error.into());
        }
    }
    ui.status("service-added", &[("operator", args.name.clone())]);
    Ok(())
}
