use jiff::civil::Date;

use super::{CodiceFiscale, form};
use crate::model::{
    place::{self, Belfiore, Place, Province, Validity},
    sex::Sex,
};

/// What may be concluded from the code of a person.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Decoded {
    /// Sex as registered.
    pub sex: Sex,
    /// The birth date, where the century is certain or likely for an adult.
    pub born: Option<Date>,
    /// The years that the two digits may mean; none while all are in the future.
    pub birth_year_candidates: Vec<i16>,
    /// Month of birth, 1-12.
    pub month: u8,
    /// Day of birth, 1-31.
    pub day: u8,
    /// Belfiore code of the birthplace.
    pub place_code: Belfiore,
    /// Its name at birth, where the archive has it.
    pub place: Option<&'static str>,
    /// Its province at birth; `EE` abroad.
    pub province: Option<Province>,
    /// Its province today, where it exists today.
    pub province_today: Option<Province>,
    /// The state: `Italia`, or the state of a code that begins with Z.
    pub country: Option<&'static str>,
    /// Whether letters replace digits.
    pub omocode: bool,
    /// The code before omocodia.
    pub base: CodiceFiscale,
    #[serde(skip)]
    place_validity: Validity,
}

impl Decoded {
    /// Whether the archive has the birthplace on the birth date (on any of them, while the century is open).
    pub fn place_validity(&self) -> Validity {
        self.place_validity
    }
}

impl CodiceFiscale {
    /// Reads sex, date and place; eleven digits tell nothing.
    ///
    /// The century is the one in which the place existed, else the one that makes an adult of at most a hundred.
    pub fn decode(&self, today: Date) -> Option<Decoded> {
        let fields = form::fields(&self.0)?;
        let mut dates: Vec<Date> = fields.dates().filter(|&date| date <= today).collect();
        let alive = |&date: &Date| place::at(fields.place, date) == Validity::Valid;
        let place_validity = if dates.iter().any(alive) {
            dates.retain(alive);
            Validity::Valid
        } else {
            let known = place::by_code(fields.place).is_some();
            if known { Validity::NotValidThen } else { Validity::Unknown }
        };
        let born = likely_birth(&dates, today);
        let place = place::on(fields.place, born.or(dates.last().copied()).unwrap_or(Date::MAX));
        Some(Decoded {
            sex: fields.sex,
            born,
            birth_year_candidates: dates.iter().map(|date| date.year()).collect(),
            month: fields.month,
            day: fields.day,
            place_code: fields.place,
            place: place.map(|place| place.name),
            province: place.map(|place| place.province),
            province_today: place::by_code(fields.place).filter(is_current).map(|place| place.province),
            country: place.map(|place| if place.is_foreign() { place.name } else { "Italia" }),
            omocode: self.is_omocode(),
            base: self.base(),
            place_validity,
        })
    }
}

fn is_current(place: &Place) -> bool {
    place.valid_to.is_none()
}

fn likely_birth(dates: &[Date], today: Date) -> Option<Date> {
    if let [only] = dates {
        return Some(*only);
    }
    let adult = |date: &&Date| {
        let birthday_to_come = (today.month(), today.day()) < (date.month(), date.day());
        (18..=100).contains(&(today.year() - date.year() - i16::from(birthday_to_come)))
    };
    let mut adults = dates.iter().filter(adult);
    match (adults.next(), adults.next()) {
        (Some(only), None) => Some(*only),
        _ => None,
    }
}
