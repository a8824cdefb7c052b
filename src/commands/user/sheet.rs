//! The options that make up a sheet, alike for creating and editing.

use crate::cli::day;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::{Address, Cap, Email, Phone};
use crate::model::place::{self, Belfiore, Province, ProvinceError};
use crate::model::plain::{PlainTextError, plain_or_empty, plain_text};
use crate::model::profile::Field;
use crate::model::sex::Sex;
use crate::model::sheet::{Membership, Sheet};
use jiff::civil::Date;
use std::str::FromStr;

/// What is typed about a person.
#[derive(clap::Args, Clone, Debug, Default, PartialEq)]
#[command(next_help_heading = "The person")]
pub struct SheetArgs {
    /// Surname; empty where the codice fiscale says that there is none
    #[arg(long, value_parser = plain_or_empty)]
    pub surname: Option<String>,
    /// Given names; empty where the codice fiscale says that there is none
    #[arg(long, value_parser = plain_or_empty)]
    pub name: Option<String>,
    /// M or F
    #[arg(long)]
    pub sex: Option<Sex>,
    /// Day of birth
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub born: Option<Date>,
    /// Comune or foreign state of birth
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    pub birthplace: Option<String>,
    /// Province of birth, EE for abroad
    #[arg(long, value_name = "XX", value_parser = province)]
    pub birth_province: Option<String>,
    /// Foreign state of birth, by its code
    #[arg(long, value_name = "Z123", conflicts_with = "birth_province")]
    pub birth_country: Option<Belfiore>,
    /// Whether the person is an Italian citizen
    #[arg(long, value_name = "it|no", value_parser = ["it", "no"])]
    pub citizen: Option<String>,
    /// E-mail address
    #[arg(long)]
    pub email: Option<Email>,
    /// Certified e-mail address
    #[arg(long)]
    pub pec: Option<Email>,
    /// Mobile number
    #[arg(long, value_name = "N")]
    pub mobile: Option<Phone>,
    /// Telephone number
    #[arg(long, value_name = "N")]
    pub phone: Option<Phone>,
    /// Fax number
    #[arg(long, value_name = "N")]
    pub fax: Option<Phone>,
    /// Street of residence, with Via, Piazza …
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    pub street: Option<String>,
    /// House number
    #[arg(long, value_name = "N", value_parser = plain_text)]
    pub house_number: Option<String>,
    /// Postal code
    #[arg(long)]
    pub cap: Option<Cap>,
    /// Town of residence
    #[arg(long, value_name = "T", value_parser = plain_text)]
    pub town: Option<String>,
    /// Province of residence
    #[arg(long, value_name = "XX", value_parser = province)]
    pub province: Option<String>,
    /// Professional association
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    pub association: Option<String>,
    /// Number in the association
    #[arg(long, value_name = "TEXT", requires = "association", value_parser = plain_text)]
    pub membership: Option<String>,
}

/// A province as its sigla.
fn province(text: &str) -> Result<String, ProvinceError> {
    Province::find(text).map_or_else(|| text.parse(), Ok).map(|it| it.as_str().to_owned())
}

impl SheetArgs {
    /// Sets a field from text, checked as an option would be.
    pub fn set(&mut self, field: Field, text: &str) -> Result<(), String> {
        fn read<T: FromStr<Err: ToString>>(slot: &mut Option<T>, text: &str) -> Result<(), String> {
            *slot = Some(text.parse().map_err(|error: T::Err| error.to_string())?);
            Ok(())
        }
        let text = &plain_text(text).map_err(|error: PlainTextError| error.to_string())?;
        match field {
            Field::Surname => read(&mut self.surname, text),
            Field::Name => read(&mut self.name, text),
            Field::Sex => read(&mut self.sex, text),
            Field::Born => {
                self.born = Some(day(text).map_err(|error| error.to_string())?);
                Ok(())
            }
            Field::Birthplace => read(&mut self.birthplace, text),
            Field::BirthProvince => {
                self.birth_province = Some(province(text).map_err(|error| error.to_string())?);
                Ok(())
            }
            Field::Email => read(&mut self.email, text),
            Field::Pec => read(&mut self.pec, text),
            Field::Mobile => read(&mut self.mobile, text),
            Field::Phone => read(&mut self.phone, text),
            Field::Street => read(&mut self.street, text),
            Field::HouseNumber => read(&mut self.house_number, text),
            Field::Cap => read(&mut self.cap, text),
            Field::Town => read(&mut self.town, text),
            Field::Province => {
                self.province = Some(province(text).map_err(|error| error.to_string())?);
                Ok(())
            }
            Field::Association => read(&mut self.association, text),
            Field::Membership => read(&mut self.membership, text),
            Field::CodiceFiscale | Field::Organisation | Field::Privacy | Field::Issuer => Ok(()),
        }
    }

    /// These options, and those of another where one is not given.
    pub fn or(self, other: Self) -> Self {
        macro_rules! either {
            ($($field:ident)*) => { Self { $($field: self.$field.or(other.$field)),* } };
        }
        either!(surname name sex born birthplace birth_province birth_country citizen email pec mobile phone fax
                street house_number cap town province association membership)
    }

    /// Whether anything was typed.
    pub fn is_given(&self) -> bool {
        *self != Self::default()
    }

    /// The sheet of a new account; what is missing is the profile's to say. The sex that is not
    /// typed is the one that the code tells.
    pub fn sheet(&self, code: CodiceFiscale) -> Sheet {
        let mut sheet = Sheet {
            codice_fiscale: code,
            surname: String::new(),
            name: String::new(),
            sex: self.sex.or_else(|| code.sex()).unwrap_or(Sex::M),
            born: None,
            birthplace: None,
            birth_province: None,
            birth_code: None,
            birth_country: None,
            citizen: None,
            email: None,
            pec: None,
            mobile: None,
            phone: None,
            fax: None,
            address: Address::default(),
            vat: None,
            membership: None,
            stated_document: None,
            requested_on: None,
            channel: None,
        };
        self.lay_over(&mut sheet);
        sheet
    }

    /// Lays what was typed over a sheet.
    pub fn lay_over(&self, sheet: &mut Sheet) {
        fn text(slot: &mut String, typed: &Option<String>) {
            if let Some(typed) = typed {
                *slot = typed.trim().to_owned();
            }
        }
        fn over<T: Clone>(slot: &mut Option<T>, typed: &Option<T>) {
            if typed.is_some() {
                slot.clone_from(typed);
            }
        }
        text(&mut sheet.surname, &self.surname);
        text(&mut sheet.name, &self.name);
        if let Some(sex) = self.sex {
            sheet.sex = sex;
        }
        over(&mut sheet.born, &self.born);
        over(&mut sheet.birthplace, &self.birthplace);
        over(&mut sheet.birth_province, &self.birth_province);
        if let Some(country) = self.birth_country {
            sheet.birth_country = Some(country);
            sheet.birth_province = Some(Province::ABROAD.as_str().to_owned());
            if self.birthplace.is_none() {
                sheet.birthplace = place::by_code(country).map(|place| place.name.to_owned());
            }
        }
        over(&mut sheet.citizen, &self.citizen.as_ref().map(|word| word == "it"));
        over(&mut sheet.email, &self.email);
        over(&mut sheet.pec, &self.pec);
        over(&mut sheet.mobile, &self.mobile);
        over(&mut sheet.phone, &self.phone);
        over(&mut sheet.fax, &self.fax);
        over(&mut sheet.address.street, &self.street);
        over(&mut sheet.address.house_number, &self.house_number);
        over(&mut sheet.address.cap, &self.cap);
        over(&mut sheet.address.town, &self.town);
        over(&mut sheet.address.province, &self.province);
        if let Some(association) = &self.association {
            let number = self.membership.clone().unwrap_or_default();
            sheet.membership = Some(Membership { association: association.clone(), number, since: None });
        }
    }
}
