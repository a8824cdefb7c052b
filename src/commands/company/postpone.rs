use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::ops::company;
use crate::ui::Ui;
use jiff::civil::Date;

/// Let a shared code count until a later day
#[derive(clap::Args, Debug)]
pub struct CompanyPostponeArgs {
    /// The shared code
    #[arg(value_parser = plain_text)]
    code: String,
    /// The day from which it does not count
    #[arg(long, value_name = "DATE", value_parser = day)]
    to: Date,
    /// Why
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    reason: String,
}

pub fn cmd_company_postpone(ui: &mut Ui, cx: &Context, args: &CompanyPostponeArgs) -> Result {
    let office = cx.unlock(ui, "company", "postpone")?;
    let postponed = company::postpone(&office, cx.clock(), &args.code, args.to, &args.reason)?;
    Ok(ui.object(&postponed, &super::COLUMNS, &["sportello company list --pending".to_owned()])?)
}
