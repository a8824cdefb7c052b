//! Typed data, codice fiscale and document side by side, for whoever has to see whether they are of one person.

use crate::model::clock::Clock;
use crate::model::document::Facts;
use crate::model::mrz::Mrz;
use crate::store::{Account, Document};
use serde::Serialize;

/// One datum, as each source has it.
#[derive(Debug, Serialize)]
pub struct Compared {
    /// Which.
    pub field: &'static str,
    /// As the account has it.
    pub typed: Option<String>,
    /// As the codice fiscale tells it.
    pub in_code: Option<String>,
    /// As the machine-readable lines of the identity document tell it.
    pub in_document: Option<String>,
}

/// The data of a person from each source.
pub(super) fn comparison(clock: &dyn Clock, account: &Account, documents: &[Document]) -> Vec<Compared> {
    let sheet = &account.sheet;
    let today = clock.today();
    let code = sheet.codice_fiscale.decode(today);
    let facts = documents.iter().filter_map(|it| serde_json::from_str::<Facts>(it.facts.as_deref()?).ok());
    let zone = facts.into_iter().find_map(|facts| Mrz::read(&facts.mrz, today).ok());
    let zone = zone.as_ref();
    let letters = |range: std::ops::Range<usize>| sheet.codice_fiscale.as_str().get(range).map(str::to_owned);
    let row = |field, typed: Option<String>, in_code: Option<String>, in_document: Option<String>| Compared {
        field,
        typed,
        in_code,
        in_document,
    };
    let code = code.as_ref();
    vec![
        row("surname", Some(sheet.surname.clone()), letters(0..3), zone.map(|it| it.surname.clone())),
        row("name", Some(sheet.name.clone()), letters(3..6), zone.map(|it| it.name.clone())),
        row(
            "sex",
            Some(sheet.sex.to_string()),
            code.map(|it| it.sex.to_string()),
            zone.and_then(|it| it.sex).map(|it| it.to_string()),
        ),
        row(
            "born",
            sheet.born.map(|it| it.to_string()),
            code.and_then(|it| it.born).map(|it| it.to_string()),
            zone.and_then(|it| it.born).map(|it| it.to_string()),
        ),
        row(
            "birthplace",
            sheet.birthplace.clone(),
            code.and_then(|it| it.place.or(it.country)).map(str::to_owned),
            None,
        ),
    ]
}
