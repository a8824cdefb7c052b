//! Rates of the codice-fiscale engine on one core.

use divan::{Bencher, black_box, counter::ItemsCount};
use jiff::civil::{Date, date};
use sportello::model::{
    codice_fiscale::{CodiceFiscale, Typed, agreement, check, compute},
    place::{self, Belfiore},
    sex::Sex,
};

const TODAY: Date = date(2026, 11, 20);
const MANY: usize = 10_000;

fn main() {
    divan::main();
}

/// Valid codes spread over places and days, in no order.
fn codes() -> Vec<CodiceFiscale> {
    let code = |number: usize| {
        let letter = *b"ABCDEFGHIL".get(number % 10).unwrap_or(&b'A') as char;
        let place: Belfiore = format!("{letter}{:03}", number * 7 % 1000).parse().ok()?;
        let born =
            Date::new(1940 + (number % 65) as i16, 1 + (number % 12) as i8, 1 + (number % 28) as i8).ok()?;
        let sex = if number.is_multiple_of(2) { Sex::M } else { Sex::F };
        compute("Rossi", "Mario", sex, born, place).ok()
    };
    (0..MANY).filter_map(code).collect()
}

#[divan::bench]
fn checking_valid_codes(bencher: Bencher<'_, '_>) {
    let codes: Vec<String> = codes().iter().map(ToString::to_string).collect();
    bencher
        .counter(ItemsCount::new(codes.len()))
        .bench(|| codes.iter().filter(|code| check(black_box(code.as_str()), TODAY).valid).count());
}

#[divan::bench]
fn reading_valid_codes(bencher: Bencher<'_, '_>) {
    let codes: Vec<String> = codes().iter().map(ToString::to_string).collect();
    bencher.counter(ItemsCount::new(codes.len())).bench(|| {
        codes.iter().filter(|code| black_box(code.as_str()).parse::<CodiceFiscale>().is_ok()).count()
    });
}

#[divan::bench]
fn finding_places_by_code(bencher: Bencher<'_, '_>) {
    let places: Vec<Belfiore> =
        codes().iter().filter_map(|code| Some(code.decode(TODAY)?.place_code)).collect();
    bencher.counter(ItemsCount::new(places.len())).bench(|| {
        places.iter().filter(|place| place::at(black_box(**place), TODAY) == place::Validity::Valid).count()
    });
}

#[divan::bench(args = ["Bologna", "Forlì", "Reggio Emilia"])]
fn finding_a_place_by_name(name: &str) -> usize {
    place::by_name(black_box(name), None, Some(TODAY)).len()
}

#[divan::bench]
fn finding_places_of_nearly_this_name() -> usize {
    place::nearest(black_box("Bolonga"), 3).len()
}

#[divan::bench(args = ["RSSMRA80A01H501X", "RSSMRA80A01H501"])]
fn suggesting(code: &str) -> usize {
    check(black_box(code), TODAY).suggestions.len()
}

#[divan::bench]
fn agreeing(bencher: Bencher<'_, '_>) {
    let typed = Typed {
        surname: "Rossi",
        name: "Mario",
        sex: Some(Sex::M),
        born: Some(date(1980, 1, 1)),
        birthplace: Some("Roma"),
        birth_province: Some("RM"),
        birth_country: None,
    };
    if let Ok(code) = "RSSMRA80A01H501U".parse() {
        bencher.bench(|| agreement(black_box(&code), &typed).mismatches.len());
    }
}
