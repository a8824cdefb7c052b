//! Columns that nothing reads. A header that is nearly a known one, or cells that hold what other columns are checked
//! for, are named once for the whole file.

use super::columns::Columns;
use super::field::Field;
use super::reader::RawRow;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::{Email, Phone};
use crate::model::partita_iva::PartitaIva;

/// Rows that are looked at.
const ROWS: usize = 200;

/// A column that nothing reads, although it may matter.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Unused {
    /// Its header.
    pub column: String,
    /// The column that its header nearly names.
    pub likely: Option<&'static str>,
    /// The column whose data it seems to hold.
    pub holds: Option<&'static str>,
}

/// The unused columns that may matter, by their headers and the first rows. One that repeats another column's meaning
/// is left to the rows, which compare the two.
pub fn unused(columns: &Columns, rows: &[RawRow]) -> Vec<Unused> {
    let candidates = columns.ignored().iter().filter(|it| it.again.is_none());
    let judged = candidates.map(|it| Unused {
        column: it.header.clone(),
        likely: it.likely.map(Field::as_str),
        holds: holds(it.at, rows).map(Field::as_str),
    });
    judged.filter(|it| it.likely.is_some() || it.holds.is_some()).collect()
}

/// The column whose data nearly all filled cells hold.
fn holds(at: usize, rows: &[RawRow]) -> Option<Field> {
    let cells: Vec<&str> = rows
        .iter()
        .take(ROWS)
        .filter_map(|row| Some(row.fields.get(at)?.trim()).filter(|cell| !cell.is_empty()))
        .collect();
    let mostly = |is: fn(&str) -> bool| {
        !cells.is_empty() && cells.iter().filter(|cell| is(cell)).count() * 5 >= cells.len() * 4
    };
    type Is = fn(&str) -> bool;
    let kinds: [(Field, Is); 4] = [
        (Field::CodiceFiscale, |cell| cell.len() >= 16 && cell.parse::<CodiceFiscale>().is_ok()),
        (Field::Email, |cell| cell.parse::<Email>().is_ok()),
        (Field::Vat, |cell| cell.len() == 11 && PartitaIva::read(cell).is_ok()),
        (Field::Mobile, |cell| cell.parse::<Phone>().is_ok_and(|phone| phone.is_mobile())),
    ];
    kinds.into_iter().find(|(_, is)| mostly(*is)).map(|(field, _)| field)
}
