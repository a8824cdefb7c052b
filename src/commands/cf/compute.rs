use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::{CodiceFiscale, compute};
use crate::model::finding::Finding;
use crate::model::place::{self, Belfiore};
use crate::model::plain::plain_text;
use crate::model::sex::Sex;
use crate::ui::Ui;
use jiff::civil::Date;
use serde::Serialize;

/// Compute the codice fiscale that a person's data give
///
/// Only the Agenzia delle Entrate attributes codes: this one is computed, not attributed.
#[derive(clap::Args, Debug)]
pub struct CfComputeArgs {
    /// Surname
    #[arg(long, value_parser = plain_text)]
    surname: String,
    /// Given names
    #[arg(long, value_parser = plain_text)]
    name: String,
    /// M or F
    #[arg(long)]
    sex: Sex,
    /// Day of birth
    #[arg(long, value_name = "DATE", value_parser = day)]
    born: Date,
    /// Comune or foreign state of birth, or its code
    #[arg(long, value_name = "TEXT")]
    birthplace: String,
    /// Province of birth, EE for abroad
    #[arg(long, value_name = "XX")]
    birth_province: Option<String>,
}

#[derive(Serialize)]
struct Computed {
    codice_fiscale: CodiceFiscale,
    place_code: Belfiore,
    place: &'static str,
}

pub fn cmd_cf_compute(ui: &mut Ui, cx: &Context, args: &CfComputeArgs) -> Result {
    if args.born > cx.clock().today() {
        let reason = Finding::BirthDateInFuture.meaning().to_owned();
        return Err(CommandError::InvalidValue { option: "--born".to_owned(), reason }.into());
    }
    let place = find(ui, &args.birthplace, args.birth_province.as_deref(), args.born)?;
    let code = compute(&args.surname, &args.name, args.sex, args.born, place.code)
        .map_err(|error| CommandError::NotComputable { reason: error.to_string() })?;
    let computed = Computed { codice_fiscale: code, place_code: place.code, place: place.name };
    ui.object(&computed, &["codice_fiscale", "place_code", "place"], &[])?;
    ui.status("computed-not-attributed", &[]);
    Ok(())
}

/// The place of a name, asked for where several bear it.
fn find(ui: &mut Ui, name: &str, province: Option<&str>, born: Date) -> Result<place::Place> {
    if let Some(place) = name.parse::<Belfiore>().ok().and_then(|code| place::on(code, born)) {
        return Ok(place);
    }
    let mut found = place::by_name(name, province, Some(born));
    if found.is_empty() {
        found = place::by_name(name, province, None);
    }
    found.dedup_by_key(|place| place.code);
    match found.as_slice() {
        [one] => Ok(*one),
        several => {
            let near = if several.is_empty() { place::nearest(name, 5) } else { found.clone() };
            let named: Vec<String> =
                near.iter().map(|it| format!("{} ({}) {}", it.name, it.province.as_str(), it.code)).collect();
            if ui.interactive && !near.is_empty() {
                let label = ui.text.get("prompt-birthplace", &[]);
                let chosen = ui.prompt().find(&label, &named)?;
                return Ok(near[chosen]);
            }
            Err(CommandError::PlaceUnclear { place: name.to_owned(), near: named.join(", ") }.into())
        }
    }
}
