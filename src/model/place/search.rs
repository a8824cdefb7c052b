use jiff::civil::Date;

use super::{Belfiore, Place, Province, Validity, at, on, periods, table};
use crate::model::letters::{Spelling, capitals};

/// The places a typed name may mean: comuni by any name they had, in either language, and foreign states by their
/// Italian or English name; a Belfiore code in its place is read as such. Case, accents, apostrophes and articles do
/// not matter, and `Castro (LE)` names its province.
///
/// `province` is a sigla, a name, `EE`, or the code of a state. With a date, places alive then push out the others.
pub fn by_name(name: &str, province: Option<&str>, date: Option<Date>) -> Vec<Place> {
    let (name, inner) = match name.trim().strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        Some((name, sigla)) if Province::find(sigla).is_some() => (name, Some(sigla)),
        _ => (name, None),
    };
    let mut codes = meant(name);
    for province in [province, inner].into_iter().flatten().filter(|text| !text.trim().is_empty()) {
        codes.retain(|&code| lies_in(code, province));
    }
    if let Some(date) = date
        && codes.len() > 1
        && codes.iter().any(|&code| at(code, date) == Validity::Valid)
    {
        codes.retain(|&code| at(code, date) == Validity::Valid);
    }
    let place = |code| on(code, date.unwrap_or(Date::MAX));
    codes.into_iter().filter_map(place).collect()
}

/// The `n` places whose names are spelled most like `name`, nearest first, those that exist today before others.
pub fn nearest(name: &str, n: usize) -> Vec<Place> {
    let wanted = capitals(name, Spelling::Plain);
    let limit = (wanted.len() / 3).max(1);
    let near = |row: &table::KeyRow| {
        let key = table::text(row[0]);
        // Whoever typed the beginning meant it; lengths that differ by more than the limit cannot be near, and most do.
        let distance = if wanted.len() >= 4 && key.starts_with(&wanted) {
            1
        } else if key.len().abs_diff(wanted.len()) > limit {
            usize::MAX
        } else {
            strsim::osa_distance(key, &wanted)
        };
        let code = Belfiore::from_number(table::number(row[1]));
        (distance <= limit).then_some((distance, code))
    };
    let places = table::KEYS.iter().filter_map(near).filter_map(|(distance, code)| {
        let place = on(code, Date::MAX)?;
        Some((distance, place.valid_to.is_some(), place))
    });
    let mut places: Vec<_> = places.collect();
    places.sort_by_key(|&(distance, ceased, place)| (distance, ceased, place.name, place.code));
    let mut nearest: Vec<Place> = Vec::with_capacity(n);
    for (_, _, place) in places {
        if nearest.len() < n && nearest.iter().all(|known| known.code != place.code) {
            nearest.push(place);
        }
    }
    nearest
}

/// Whether the place ever lay in the province (a sigla, a name, `EE`), or is the state of that code.
pub(crate) fn lies_in(code: Belfiore, province: &str) -> bool {
    let province_matches = |province| periods(code).any(|place| place.province == province);
    Province::find(province).is_some_and(province_matches) || province.parse() == Ok(code)
}

/// Whether a text names this state: by any of its names, its code, or its sigla of ISO 3166.
pub(crate) fn is_country(code: Belfiore, text: &str) -> bool {
    code.is_foreign() && (meant(text).contains(&code) || table::codes(&sigla(text)).any(|it| it == code))
}

/// Whether a place had this name, in either language, on a day.
pub fn was_called(code: Belfiore, name: &str, date: Date) -> bool {
    let folded = |text: &str| [capitals(text, Spelling::Plain), loose(text)];
    let names: Vec<_> = parts(name).chain([name]).flat_map(folded).collect();
    let alike = |text: &str| folded(text).iter().any(|it| names.contains(it));
    periods(code).filter(|place| place.holds(date)).any(|place| {
        // The names of states are not dated, and there are many for each.
        place.is_foreign() || alike(place.name) || place.other_name.is_some_and(alike)
    })
}

fn meant(name: &str) -> Vec<Belfiore> {
    if name.trim().len() == 4
        && let Ok(code) = name.parse()
    {
        return vec![code];
    }
    let whole = named(name);
    if !whole.is_empty() {
        return whole;
    }
    // `Bolzano/Bozen`: both names are of one comune.
    let mut parts = parts(name);
    let mut codes = parts.next().map(named).unwrap_or_default();
    parts.for_each(|part| {
        let others = named(part);
        codes.retain(|code| others.contains(code));
    });
    codes
}

fn named(name: &str) -> Vec<Belfiore> {
    let exact: Vec<_> = table::codes(&capitals(name, Spelling::Plain)).collect();
    if exact.is_empty() { table::codes(&loose(name)).collect() } else { exact }
}

/// The two names of a bilingual place; nothing where there is one.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    let split = name.split_once('/').or_else(|| name.split_once(" - ")).or_else(|| name.split_once('-'));
    split.map_or([None, None], |(one, other)| [Some(one), Some(other)]).into_iter().flatten()
}

/// The key of a sigla of ISO 3166, apart from the names.
pub(super) fn sigla(text: &str) -> String {
    format!("#{}", capitals(text, Spelling::Plain))
}

/// A key without articles, prepositions and forms of "saint", for `Reggio Emilia` and `S. Teodoro`; the tilde keeps
/// it apart from whole names.
pub(super) fn loose(name: &str) -> String {
    let mut key = String::from("~");
    for word in name.split(|c: char| !c.is_alphabetic()) {
        match capitals(word, Spelling::Plain).as_str() {
            "DI" | "DEL" | "DELLO" | "DELLA" | "DELL" | "DEI" | "DEGLI" | "DELLE" | "D" | "A" | "AL"
            | "ALLO" | "ALLA" | "ALL" | "AI" | "AGLI" | "ALLE" | "IN" | "NEL" | "NELLO" | "NELLA"
            | "NELL" | "SU" | "SUL" | "SULLA" | "SULL" | "IL" | "LO" | "LA" | "L" | "E" | "ED" => {}
            "SAN" | "SANTO" | "SANTA" | "SANT" => key.push('S'),
            word => key.push_str(word),
        }
    }
    key
}
