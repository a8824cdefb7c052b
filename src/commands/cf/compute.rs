use crate::cli::day;
use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::codice_fiscale::{CodiceFiscale, compute};
use crate::model::finding::Finding;
use crate::model::place::{self, Belfiore, Validity};
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

/// Names offered where none is right.
const NEAR: usize = 5;

#[derive(Serialize)]
struct Computed {
    codice_fiscale: CodiceFiscale,
    place_code: Belfiore,
    place: &'static str,
    findings: Vec<Finding>,
}

pub fn cmd_cf_compute(ui: &mut Ui, cx: &Context, args: &CfComputeArgs) -> Result {
    if args.born > cx.clock().today() {
        let reason = Finding::BirthDateInFuture.meaning().to_owned();
        return Err(CommandError::InvalidValue { option: "--born".to_owned(), reason }.into());
    }
    let place = find(ui, &args.birthplace, args.birth_province.as_deref(), args.born)?;
    let code = compute(&args.surname, &args.name, args.sex, args.born, place.code)
        .map_err(|error| CommandError::NotComputable { reason: error.to_string() })?;
    // Real people carry the code of a place that did not exist at their birth; whoever types the code knows it.
    let is_valid = place::at(place.code, args.born) == Validity::Valid;
    let findings = if is_valid { Vec::new() } else { vec![Finding::PlaceNotValidThen] };
    let computed = Computed { codice_fiscale: code, place_code: place.code, place: place.name, findings };
    ui.object(&computed, &["codice_fiscale", "place_code", "place", "findings"], &[])?;
    ui.status("computed-not-attributed", &[]);
    Ok(())
}

/// The place that had a name on a day, asked for where several had it or none.
fn find(ui: &mut Ui, name: &str, province: Option<&str>, born: Date) -> Result<place::Place> {
    if let Some(place) = name.parse::<Belfiore>().ok().and_then(|code| place::on(code, born)) {
        return Ok(place);
    }
    let mut named = place::by_name(name, province, None);
    named.dedup_by_key(|place| place.code);
    let then: Vec<_> = named
        .iter()
        .filter(|it| place::at(it.code, born) == Validity::Valid && place::was_called(it.code, name, born))
        .filter_map(|it| place::on(it.code, born))
        .collect();
    if let [one] = then.as_slice() {
        return Ok(*one);
    }
    let mut near = if then.is_empty() { alternatives(&named, born) } else { then };
    if near.is_empty() {
        near = place::nearest(name, NEAR);
    }
    let said: Vec<String> =
        near.iter().map(|it| format!("{} ({}) {}", it.name, it.province.as_str(), it.code)).collect();
    if ui.interactive && !near.is_empty() {
        let label = ui.text.get("prompt-birthplace", &[]);
        return Ok(near[ui.prompt().find(&label, &said)?]);
    }
    Err(CommandError::PlaceUnclear { place: name.to_owned(), near: said.join(", ") }.into())
}

/// What may be meant by a name that no place had on a day: the places by their names of then, and those that came
/// before or after them.
fn alternatives(named: &[place::Place], born: Date) -> Vec<place::Place> {
    let related = named.iter().flat_map(|it| {
        let others = place::predecessors(it.code).into_iter().chain(place::successors(it.code));
        std::iter::once(*it).chain(others)
    });
    let mut then: Vec<_> = related
        .filter(|it| place::at(it.code, born) == Validity::Valid)
        .filter_map(|it| place::on(it.code, born))
        .collect();
    then.dedup_by_key(|it| it.code);
    then
}
