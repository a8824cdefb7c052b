//! Where somebody was born, and whether that place existed then. The archive is one file of fixed-size rows read in
//! place by binary search, so that commands that ask for no place pay nothing for it. Real people carry codes that
//! the archive says did not exist at their birth; so validity is reported, never enforced.

mod belfiore;
mod generate;
mod province;
mod search;
mod table;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

pub use belfiore::{Belfiore, BelfioreError};
pub use generate::{BadRow, Sources, generate};
pub use province::{Province, ProvinceError};
pub use search::{by_name, nearest, was_called};
pub(crate) use search::{is_country, lies_in};

/// A comune or a state as it was during one period of its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Place {
    /// The code that people born there carry.
    pub code: Belfiore,
    /// The Italian name in that period.
    pub name: &'static str,
    /// The name in the second official language, where there is one.
    pub other_name: Option<&'static str>,
    /// The province in that period; `EE` abroad.
    pub province: Province,
    /// First day of the period; unknown for most states.
    pub valid_from: Option<Date>,
    /// Last day of the period; none while it lasts.
    pub valid_to: Option<Date>,
}

impl Place {
    /// Whether it is a state or a territory abroad.
    pub fn is_foreign(&self) -> bool {
        self.code.is_foreign()
    }

    /// Whether the period holds a day.
    fn holds(&self, date: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }

    fn of(row: &table::PeriodRow) -> Self {
        let other_name = table::text(row[4]);
        Self {
            code: Belfiore::from_number(table::number(row[0])),
            name: table::text(row[3]),
            other_name: (!other_name.is_empty()).then_some(other_name),
            province: Province::from_bytes([row[5][0], row[5][1]]),
            valid_from: date(table::number(row[1])),
            valid_to: date(table::number(row[2])),
        }
    }
}

/// Whether a code existed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Validity {
    /// The archive has a period that holds the day.
    Valid,
    /// The archive has the code, but not on that day.
    NotValidThen,
    /// The archive does not have the code.
    Unknown,
}

/// The place as it is today, or as it last was.
pub fn by_code(code: Belfiore) -> Option<Place> {
    table::periods(code).last().map(Place::of)
}

/// Every period of a code, in time order.
pub fn periods(code: Belfiore) -> impl ExactSizeIterator<Item = Place> {
    table::periods(code).iter().map(Place::of)
}

/// Whether the code existed on a day.
pub fn at(code: Belfiore, date: Date) -> Validity {
    let (periods, day) = (table::periods(code), day(date));
    let holds = |row: &table::PeriodRow| (table::number(row[1])..=table::number(row[2])).contains(&day);
    if periods.is_empty() {
        Validity::Unknown
    } else if periods.iter().any(holds) {
        Validity::Valid
    } else {
        Validity::NotValidThen
    }
}

/// The place as it was on a day; when it did not exist then, as it last was before, else as it first was after.
pub fn on(code: Belfiore, date: Date) -> Option<Place> {
    let (periods, day) = (table::periods(code), day(date));
    let begun = |row: &&table::PeriodRow| table::number(row[1]) <= day;
    periods.iter().rev().find(begun).or(periods.first()).map(Place::of)
}

/// How many times a place may have been taken over.
const HOPS: usize = 4;

/// Whether one place took over the other, directly or through others.
pub fn is_successor(code: Belfiore, of: Belfiore) -> bool {
    let mut reached = vec![of];
    for _ in 0..HOPS {
        reached = reached.into_iter().flat_map(table::successors).collect();
        if reached.contains(&code) {
            return true;
        }
    }
    false
}

/// The places that this one took over, as they last were.
pub fn predecessors(code: Belfiore) -> Vec<Place> {
    let rows = table::SUCCESSIONS.iter().filter(|row| table::number(row[1]) == code.number());
    rows.filter_map(|row| by_code(Belfiore::from_number(table::number(row[0])))).collect()
}

/// The places that took this one over.
pub fn successors(code: Belfiore) -> Vec<Place> {
    table::successors(code).filter_map(by_code).collect()
}

fn day(date: Date) -> u32 {
    let (year, month, day) =
        (date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs());
    u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day)
}

fn date(day: u32) -> Option<Date> {
    let year = i16::try_from(day / 10_000).ok()?;
    let month = i8::try_from(day / 100 % 100).ok()?;
    Date::new(year, month, i8::try_from(day % 100).ok()?).ok()
}
