//! Invented people with arithmetically valid codici fiscali, as many as asked for and always the same.

#![allow(dead_code, reason = "each test binary uses a part")]

use jiff::civil::{Date, date};
use sportello::model::codice_fiscale::{CodiceFiscale, compute};
use sportello::model::contact::Address;
use sportello::model::sex::Sex;
use sportello::model::sheet::Sheet;
use std::fmt::Write;

const SURNAMES: [&str; 12] = [
    "Abbati",
    "Bernini",
    "Cattaneo",
    "Donati",
    "Esposito",
    "Fontana",
    "Gallo",
    "Locatelli",
    "Moretti",
    "Parisi",
    "Rinaldi",
    "Zanetti",
];
const NAMES: [(&str, Sex); 8] = [
    ("Alberto", Sex::M),
    ("Beatrice", Sex::F),
    ("Corrado", Sex::M),
    ("Donatella", Sex::F),
    ("Fabrizio", Sex::M),
    ("Giuliana", Sex::F),
    ("Lorenzo", Sex::M),
    ("Teresa", Sex::F),
];
const PLACES: [(&str, &str, &str); 4] =
    [("Roma", "RM", "H501"), ("Milano", "MI", "F205"), ("Bologna", "BO", "A944"), ("Napoli", "NA", "F839")];
const FIRST: Date = date(1940, 1, 1);
/// Birthdays, all before the day on which the youngest comes of age.
const DAYS: usize = 22_000;

/// Numbers that look random and are the same in every run (SplitMix64).
pub struct Seeded(pub u64);

impl Seeded {
    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// The next part of a whole, from 0 to 1.
    pub fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Somebody who does not exist.
#[derive(Clone)]
pub struct Person {
    pub surname: &'static str,
    pub name: &'static str,
    pub sex: Sex,
    pub born: Date,
    pub birthplace: &'static str,
    pub birth_province: &'static str,
    pub code: CodiceFiscale,
    pub email: String,
    pub number: usize,
}

/// The person of a number; no two share a codice fiscale below 8 million.
pub fn person(number: usize) -> Person {
    let (day, round) = (number % DAYS, number / DAYS);
    // People of neighbouring days get other names, those of one day never the same.
    let mixed = round + Seeded(day as u64).next() as usize % 384;
    let surname = SURNAMES[mixed % 12];
    let (name, sex) = NAMES[mixed / 12 % 8];
    let (birthplace, birth_province, place) = PLACES[mixed / 96 % 4];
    let born = FIRST.checked_add(jiff::Span::new().days(day as i64)).expect("a day");
    let place = place.parse().expect("a code of a place");
    let code = compute(surname, name, sex, born, place).expect("a codice fiscale");
    let email = format!("{}.{}.{number}@example.com", name.to_lowercase(), surname.to_lowercase());
    Person { surname, name, sex, born, birthplace, birth_province, code, email, number }
}

/// The first people.
pub fn people(count: usize) -> Vec<Person> {
    (0..count).map(person).collect()
}

/// What is typed about a person: no more than every profile needs.
pub fn sheet(person: &Person) -> Sheet {
    Sheet {
        codice_fiscale: person.code,
        surname: person.surname.to_owned(),
        name: person.name.to_owned(),
        sex: person.sex,
        born: Some(person.born),
        birthplace: Some(person.birthplace.to_owned()),
        birth_province: Some(person.birth_province.to_owned()),
        birth_code: None,
        birth_country: None,
        citizen: None,
        email: person.email.parse().ok(),
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
    }
}

/// A list of Grandi Utenti.
pub fn list(people: &[Person]) -> String {
    let mut text = String::from(
        "cognome,nome,codice_fiscale,sesso,data_nascita,comune_nascita,provincia_nascita,email,associazione,\
         numero_tessera,indirizzo,cap,comune_residenza,provincia_residenza\n",
    );
    for Person { surname, name, sex, born, birthplace, birth_province, code, email, number } in people {
        let born = born.strftime("%d/%m/%Y");
        let row = format!(
            "{surname},{name},{code},{sex},{born},{birthplace},{birth_province},{email},LAPET,LP/{number},\
             Via Roma,40121,Bologna,BO"
        );
        writeln!(text, "{row}").expect("a row");
    }
    text
}

/// Registrations for the body `12345678903`, as JSON lines.
pub fn registrations(people: &[Person]) -> String {
    let line = |person: &Person| {
        let Person { surname, name, born, birthplace, birth_province, code, email, .. } = person;
        let born = born.strftime("%d/%m/%Y");
        format!(
            "{{\"cognome\":\"{surname}\",\"nome\":\"{name}\",\"codice_fiscale\":\"{code}\",\
             \"data_nascita\":\"{born}\",\"comune_nascita\":\"{birthplace}\",\
             \"provincia_nascita\":\"{birth_province}\",\"comune_residenza\":\"Bologna\",\
             \"provincia_residenza\":\"BO\",\"email\":\"{email}\",\
             \"gestore\":\"12345678903\",\"privacy\":true}}\n"
        )
    };
    people.iter().map(line).collect()
}

impl Person {
    /// The options of `user create` under a profile.
    pub fn options(&self, profile: &str) -> Vec<String> {
        let [code, sex, born] = [self.code.to_string(), self.sex.to_string(), self.born.to_string()];
        let given: [(&str, &str); 10] = [
            ("--profile", profile),
            ("--cf", &code),
            ("--surname", self.surname),
            ("--name", self.name),
            ("--sex", &sex),
            ("--born", &born),
            ("--birthplace", self.birthplace),
            ("--birth-province", self.birth_province),
            ("--email", &self.email),
            ("--mobile", "3330000000"),
        ];
        given.into_iter().flat_map(|(option, value)| [option.to_owned(), value.to_owned()]).collect()
    }
}
