use crate::cli::day;
use crate::context::Context;
use crate::error::Result;
use crate::model::plain::plain_text;
use crate::ops::company;
use crate::ui::Ui;
use jiff::civil::Date;

/// Set the day from which shared codes do not count
///
/// All that have no successor, or the one named; with --except that one goes on counting, for the reason given.
#[derive(clap::Args, Debug)]
pub struct CompanyDisableArgs {
    /// The shared code; all without a successor where none is named
    #[arg(value_parser = plain_text)]
    code: Option<String>,
    /// The first day on which they do not count
    #[arg(long, value_name = "DATE", value_parser = day)]
    from: Date,
    /// Why this one goes on counting
    #[arg(long, value_name = "REASON", value_parser = plain_text, requires = "code")]
    except: Option<String>,
}

pub fn cmd_company_disable(ui: &mut Ui, cx: &Context, args: &CompanyDisableArgs) -> Result {
    let office = cx.unlock(ui, "company", "disable")?;
    let (code, except) = (args.code.as_deref(), args.except.as_deref());
    let disabled = company::disable(&office, cx.clock(), code, args.from, except)?;
    for company in disabled.iter().filter(|it| it.state == "postponed") {
        let until = company.disabled_from.clone().unwrap_or_default();
        ui.warn("company-postponed", &[("company", company.code.clone()), ("until", until)]);
    }
    Ok(ui.rows(&disabled, &super::COLUMNS)?)
}
