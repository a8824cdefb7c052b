use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::role::Scope;
use crate::ops;
use crate::ui::{SecretTarget, Secured, Ui};
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
    let is_committed = |mark: &str| office.has_committed(mark);
    let mut target = match cx.secret_target("--out", Some(&args.out), &is_committed)? {
        Secured::Ready(target) => Some(target),
        Secured::Finished => None,
    };
    if target.is_some() {
        let mut show_token = ui.shows(&mut target, "token");
        let (clock, random, name) = (cx.clock(), cx.random(), &args.name);
        let done = ops::operator::add_service(
            &office,
            clock,
            random,
            name,
            &args.scopes,
            args.expires,
            &mut show_token,
        );
        drop(show_token);
        target = SecretTarget::after(target, done)?.1;
        ui.status("service-added", &[("operator", args.name.clone())]);
    } else {
        ui.status("finished-before", &[]);
    }
    ui.object(&ops::operator::show(&office, &args.name)?, &super::show::COLUMNS, &[])?;
    ui.settle(target.and_then(SecretTarget::into_file));
    Ok(())
}
