use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ui::{Format, Ui};
use serde::Serialize;

/// List the codes that omocodia makes of one
#[derive(clap::Args, Debug)]
pub struct CfVariantsArgs {
    /// The code, or one of its variants
    code: CodiceFiscale,
}

#[derive(Serialize)]
struct Variants {
    base: CodiceFiscale,
    variants: Vec<CodiceFiscale>,
}

pub fn cmd_cf_variants(ui: &mut Ui, _: &Context, args: &CfVariantsArgs) -> Result {
    let base = args.code.base();
    let variants: Vec<CodiceFiscale> = args.code.variants().filter(|code| *code != base).collect();
    if ui.format == Format::Table {
        let lines: Vec<String> =
            std::iter::once(base).chain(variants).map(|code| format!("{code}\n")).collect();
        return Ok(ui.out(lines.concat())?);
    }
    Ok(ui.object(&Variants { base, variants }, &[], &[])?)
}
