use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::plain::plain_text;
use crate::ops::company;
use crate::ui::Ui;

/// Give a shared code its successor, one natural person
#[derive(clap::Args, Debug)]
pub struct CompanyConvertArgs {
    /// The shared code
    #[arg(value_parser = plain_text)]
    code: String,
    /// The person, who has an active account
    #[arg(long, value_name = "CF")]
    to: CodiceFiscale,
}

pub fn cmd_company_convert(ui: &mut Ui, cx: &Context, args: &CompanyConvertArgs) -> Result {
    let office = cx.unlock(ui, "company", "convert")?;
    let converted = company::convert(&office, cx.clock(), &args.code, &args.to)?;
    Ok(ui.object(&converted, &super::COLUMNS, &["sportello company list --pending".to_owned()])?)
}
