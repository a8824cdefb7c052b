//! The cells beside who a row is about: contacts, address, membership, documents. What was lost on the way through a
//! spreadsheet is repaired where only one value can have stood there, and the repair is noted.

use super::field::Field;
use super::judge::{Judge, authorised};
use crate::model::contact::{Address, Cap, CapError, Email, Phone, PhoneError};
use crate::model::date::{DateError, DateForm, italian, parse_date};
use crate::model::finding::Finding;
use crate::model::organisation_code::OrganisationCode;
use crate::model::partita_iva::PartitaIva;
use crate::model::place::{self, Belfiore, Province};
use crate::model::profile::association;
use crate::model::sheet::{DocumentKind, Membership, StatedDocument};
use jiff::civil::Date;

impl Judge<'_> {
    pub(super) fn date(&mut self, field: Field) -> Option<Date> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return None;
        }
        match parse_date(cell) {
            Ok((date, DateForm::Italian)) => return Some(date),
            Ok((date, DateForm::Iso | DateForm::Midnight)) => {
                self.note(Finding::DateFormat, field, Some(italian(date)));
                return Some(date);
            }
            Err(DateError::Impossible(_)) => self.note(Finding::DateImpossible, field, None),
            Err(DateError::Form(_)) => self.note(Finding::DateInvalid, field, None),
        }
        None
    }

    /// One of the words that a column knows.
    pub(super) fn word<T>(&mut self, field: Field, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return None;
        }
        let value = read(cell);
        if value.is_none() {
            self.note(Finding::ValueUnknown, field, None);
        }
        value
    }

    pub(super) fn birth_country(&mut self, born: Option<Date>) -> Option<Belfiore> {
        let is_italy =
            |text: &str| ["it", "ita", "italia", "italy"].iter().any(|name| text.eq_ignore_ascii_case(name));
        if is_italy(self.cell(Field::BirthCountry)) {
            return None;
        }
        let abroad = Some(Province::ABROAD);
        self.word(Field::BirthCountry, |text| {
            let places = place::by_name(text, abroad.as_ref().map(Province::as_str), born);
            places.first().map(|place| place.code)
        })
    }

    pub(super) fn email(&mut self, field: Field, fault: Finding) -> Option<Email> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return None;
        }
        let Ok(email) = cell.parse::<Email>() else {
            self.note(fault, field, Email::mended(cell).map(|email| email.to_string()));
            return None;
        };
        if let Some(domain) = email.likely_domain() {
            let meant = email.as_str().replace(email.domain(), domain);
            self.note(Finding::EmailDoubtful, field, Some(meant));
        }
        Some(email)
    }

    pub(super) fn pec(&mut self) -> Option<Email> {
        let pec = self.email(Field::Pec, Finding::PecInvalid);
        if pec.as_ref().is_some_and(|pec| !pec.looks_certified()) {
            self.note(Finding::PecDoubtful, Field::Pec, None);
        }
        pec
    }

    pub(super) fn phone(&mut self, field: Field) -> Option<Phone> {
        let cell = self.cell(field);
        match cell.parse() {
            Ok(phone) => return Some(phone),
            Err(PhoneError::Empty) => {}
            Err(PhoneError::DigitsLost(_)) => self.note(Finding::PhoneDigitsLost, field, None),
            Err(PhoneError::Altered { meant, .. }) => {
                self.note(Finding::PhoneRepaired, field, Some(meant.to_string()));
                return Some(meant);
            }
            Err(error) => self.note(Finding::PhoneInvalid, field, error.meant().map(ToString::to_string)),
        }
        None
    }

    pub(super) fn mobile(&mut self) -> Option<Phone> {
        let mobile = self.phone(Field::Mobile);
        if mobile.as_ref().is_some_and(|mobile| !mobile.is_mobile()) {
            self.note(Finding::PhoneNotMobile, Field::Mobile, None);
        }
        mobile
    }

    pub(super) fn address(&mut self) -> Address {
        let province = self.province();
        let cap = self.cap(province.as_deref());
        let parts = [Field::Street, Field::Cap, Field::Town, Field::Province];
        let empty = parts.iter().find(|field| self.cell(**field).is_empty()).copied();
        if let Some(empty) = empty {
            let is_begun = parts.iter().any(|field| !self.cell(*field).is_empty());
            if is_begun && !parts.iter().any(|field| self.rules.mandatory.contains(field)) {
                self.note(Finding::AddressIncomplete, empty, None);
            }
        }
        let street = match (self.filled(Field::Toponym), self.filled(Field::Street)) {
            (Some(toponym), Some(street)) => Some(format!("{toponym} {street}")),
            (_, street) => street,
        };
        let house_number = self.filled(Field::HouseNumber);
        if let Some(meant) = house_number.as_deref().and_then(undated) {
            self.note(Finding::HouseNumberDate, Field::HouseNumber, Some(meant));
        }
        Address {
            street,
            house_number: self.repaired(Finding::HouseNumberDate).or(house_number),
            cap,
            town: self.filled(Field::Town),
            province,
        }
    }

    fn province(&mut self) -> Option<String> {
        let typed = self.filled(Field::Province)?;
        let province = Province::find(&typed);
        if province.is_none() {
            self.note(Finding::ProvinceUnknown, Field::Province, None);
        }
        Some(province.map_or(typed, |province| province.to_string()))
    }

    fn cap(&mut self, province: Option<&str>) -> Option<Cap> {
        let cell = self.cell(Field::Cap);
        let suits = |cap: Cap| province.and_then(|province| cap.suits(province));
        let cap = match cell.parse::<Cap>() {
            Ok(cap) => cap,
            Err(CapError::Empty) => return None,
            Err(error) => {
                let restored = matches!(error, CapError::TooShort(_)).then(|| Cap::restored(cell)).flatten();
                let restored = restored.filter(|cap| suits(*cap) != Some(false));
                let finding = if restored.is_some() { Finding::CapZerosLost } else { Finding::CapInvalid };
                self.note(finding, Field::Cap, restored.map(|cap| cap.to_string()));
                restored?
            }
        };
        if cap.is_generic() {
            self.note(Finding::CapGeneric, Field::Cap, None);
        }
        if suits(cap) == Some(false) {
            self.note(Finding::CapProvinceMismatch, Field::Cap, None);
        }
        Some(cap)
    }

    pub(super) fn vat(&mut self) -> Option<PartitaIva> {
        let cell = self.cell(Field::Vat);
        if cell.is_empty() {
            return None;
        }
        match PartitaIva::read(cell) {
            Ok((vat, findings)) => {
                findings
                    .into_iter()
                    .for_each(|finding| self.note(finding, Field::Vat, Some(vat.to_string())));
                Some(vat)
            }
            Err(error) => {
                self.note(error.finding, Field::Vat, error.suggestion.map(|vat| vat.to_string()));
                None
            }
        }
    }

    /// The code of the body that the person works for; whether the office knows it is asked later.
    pub(super) fn organisation(&mut self) -> Option<OrganisationCode> {
        let (field, cell) = (Field::Organisation, self.cell(Field::Organisation));
        if cell.is_empty() {
            return None;
        }
        if let Ok(OrganisationCode::Person(code)) = cell.parse() {
            return Some(OrganisationCode::Person(code));
        }
        match PartitaIva::read(cell) {
            Ok((code, findings)) => {
                // Whether there is such a body, the office's own register tells better than the number.
                if findings.contains(&Finding::VatZerosLost) {
                    self.note(Finding::VatZerosLost, field, Some(code.to_string()));
                }
                Some(OrganisationCode::Body(code))
            }
            Err(error) => {
                let meant = error.suggestion.map(|code| code.to_string());
                self.note(Finding::OrganisationInvalid, field, meant);
                None
            }
        }
    }

    /// The declaration of 002-07, where it is not a refusal.
    pub(super) fn privacy(&mut self) {
        let cell = self.cell(Field::Privacy);
        if !cell.is_empty() && authorised(cell).is_none() {
            self.note(Finding::PrivacyUnclear, Field::Privacy, None);
        }
    }

    pub(super) fn membership(&mut self) -> Option<Membership> {
        let since = self.date(Field::MemberSince);
        let association = self.association()?;
        Some(Membership { association, number: self.text(Field::MembershipNumber).into_owned(), since })
    }

    /// As the profile writes it, whatever dots and case were typed.
    fn association(&mut self) -> Option<String> {
        let typed = self.filled(Field::Association)?;
        match association(&self.rules.associations, &self.rules.association_names, &typed) {
            Some((known, true)) => Some(known),
            Some((known, false)) => {
                self.note(Finding::AssociationRead, Field::Association, Some(known.clone()));
                Some(known)
            }
            None => {
                self.note(Finding::AssociationUnknown, Field::Association, None);
                None
            }
        }
    }

    /// The document that the row names, judged at the day of the request.
    pub(super) fn document(&mut self, day: Date) -> Option<StatedDocument> {
        let kind = self.word(Field::DocumentKind, |text| text.parse::<DocumentKind>().ok());
        let mut number = self.text(Field::DocumentNumber).into_owned();
        number.retain(|c| c != ' ');
        number.make_ascii_uppercase();
        if kind.is_some_and(|kind| !number.is_empty() && !kind.number_is_usual(&number)) {
            self.note(Finding::DocumentNumberFormat, Field::DocumentNumber, None);
        }
        let expires = self.date(Field::DocumentExpires);
        if expires.is_some_and(|expires| expires < day) {
            self.note(Finding::DocumentExpired, Field::DocumentExpires, None);
        }
        let is_named = !(self.cell(Field::DocumentKind).is_empty() && number.is_empty());
        is_named.then(|| StatedDocument { kind: kind.unwrap_or(DocumentKind::Other), number, expires })
    }
}

/// What a spreadsheet made a date of: `1/3` for `01-mar`, `mar-01`, `01/03/2026`. None where it is no date.
fn undated(number: &str) -> Option<String> {
    const MONTHS: [[&str; 2]; 12] = [
        ["gen", "jan"],
        ["feb", "feb"],
        ["mar", "mar"],
        ["apr", "apr"],
        ["mag", "may"],
        ["giu", "jun"],
        ["lug", "jul"],
        ["ago", "aug"],
        ["set", "sep"],
        ["ott", "oct"],
        ["nov", "nov"],
        ["dic", "dec"],
    ];
    if let Ok((date, _)) = parse_date(number) {
        return Some(format!("{}/{}", date.day(), date.month()));
    }
    let (one, other) = number.trim().split_once(['-', ' '])?;
    let month = |text: &str| {
        let text = text.to_lowercase();
        (1..).zip(MONTHS).find(|(_, names)| names.contains(&text.as_str())).map(|(month, _)| month)
    };
    let day = |text: &str| text.parse::<u8>().ok().filter(|day| (1..=31).contains(day));
    match (day(one), month(other), month(one), day(other)) {
        (Some(day), Some(month), _, _) => Some(format!("{day}/{month}")),
        // The year of a date without a day is the second number.
        (_, _, Some(month), Some(year)) => Some(format!("{month}/{year}")),
        _ => None,
    }
}
