use crate::context::Context;
use crate::error::Result;
use crate::model::codice_fiscale::{CodiceFiscale, Decoded};
use crate::ui::Ui;
use serde::Serialize;

/// Read what codici fiscali tell
#[derive(clap::Args, Debug)]
pub struct CfDecodeArgs {
    /// The codes
    #[arg(required = true)]
    codes: Vec<CodiceFiscale>,
}

#[derive(Serialize)]
struct Reading {
    codice_fiscale: CodiceFiscale,
    #[serde(flatten)]
    decoded: Option<Decoded>,
}

pub fn cmd_cf_decode(ui: &mut Ui, cx: &Context, args: &CfDecodeArgs) -> Result {
    let today = cx.clock().today();
    let read: Vec<Reading> = args
        .codes
        .iter()
        .map(|code| Reading { codice_fiscale: *code, decoded: code.decode(today) })
        .collect();
    let columns = ["codice_fiscale", "sex", "born", "place_code", "place", "province", "country", "omocode"];
    match read.as_slice() {
        [one] => Ok(ui.object(one, &columns, &[])?),
        several => Ok(ui.rows(several, &columns)?),
    }
}
