use std::collections::{BTreeMap, BTreeSet};

use super::{Belfiore, search, table};
use crate::model::letters::{Spelling, capitals};

/// A line of the source files that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the row `{0}`")]
pub struct BadRow(String);

/// The source files under `data/`, each with a line of headers.
pub struct Sources<'a> {
    /// `comuni.csv`.
    pub comuni: &'a str,
    /// `stati_esteri.csv`.
    pub states: &'a str,
    /// `country_names.csv`.
    pub country_names: &'a str,
    /// `province.csv`.
    pub provinces: &'a str,
    /// `successors.csv`.
    pub successors: &'a str,
    /// `states_of_today.csv`.
    pub states_of_today: &'a str,
}

/// Makes `places.bin`; the layout is described in `table.rs`.
pub fn generate(sources: &Sources<'_>) -> Result<Vec<u8>, BadRow> {
    let mut archive = Archive::default();
    type Reads = fn(&mut Archive, &str) -> Option<()>;
    let readers: [(&str, Reads); 6] = [
        (sources.comuni, Archive::comune),
        (sources.states, Archive::state),
        (sources.country_names, Archive::country_name),
        (sources.provinces, Archive::province),
        (sources.successors, Archive::succession),
        (sources.states_of_today, Archive::succession),
    ];
    for (text, read) in readers {
        for line in text.lines().skip(1) {
            read(&mut archive, line).ok_or_else(|| BadRow(line.to_owned()))?;
        }
    }
    Ok(archive.into_bytes())
}

#[derive(Default)]
struct Archive {
    periods: BTreeSet<[u32; 6]>,
    keys: BTreeSet<(String, u32)>,
    provinces: BTreeMap<[u8; 2], [u32; 2]>,
    successions: BTreeSet<[u32; 2]>,
    pool: Pool,
}

impl Archive {
    fn comune(&mut self, line: &str) -> Option<()> {
        let [code, name, other, province, from, to] = cells(line)?;
        self.period(code, name, other, province, from, to)?;
        self.names(code, [name, other])
    }

    fn state(&mut self, line: &str) -> Option<()> {
        let [code, name, others, from, to] = cells(line)?;
        self.period(code, name, "", "EE", from, to)?;
        self.names(code, std::iter::once(name).chain(others.split('|')))
    }

    /// A name that people use for a state, or its sigla of ISO 3166.
    fn country_name(&mut self, line: &str) -> Option<()> {
        let [name, code, kind] = cells(line)?;
        match kind {
            "name" => self.names(code, [name]),
            _ => {
                let code = code.parse::<Belfiore>().ok()?.number();
                self.keys.insert((search::sigla(name), code));
                Some(())
            }
        }
    }

    fn succession(&mut self, line: &str) -> Option<()> {
        let [code, successor, _since] = cells(line)?;
        let number = |code: &str| Some(code.parse::<Belfiore>().ok()?.number());
        self.successions.insert([number(code)?, number(successor)?]);
        Some(())
    }

    fn province(&mut self, line: &str) -> Option<()> {
        let [sigla, name, active] = cells(line)?;
        let bytes: [u8; 2] = sigla.as_bytes().try_into().ok()?;
        let state = u32::from_le_bytes([bytes[0], bytes[1], u8::from(active == "S"), 0]);
        self.provinces.insert(bytes, [state, self.pool.add(name)?]);
        Some(())
    }

    fn period(
        &mut self,
        code: &str,
        name: &str,
        other: &str,
        sigla: &str,
        from: &str,
        to: &str,
    ) -> Option<()> {
        let code: Belfiore = code.parse().ok()?;
        let [first, second]: [u8; 2] = sigla.as_bytes().try_into().ok()?;
        let (from, to) = (day(from, 0)?, day(to, table::OPEN)?);
        let province = u32::from_le_bytes([first, second, 0, 0]);
        self.periods.insert([code.number(), from, to, self.pool.add(name)?, self.pool.add(other)?, province]);
        Some(())
    }

    fn names<'a>(&mut self, code: &str, names: impl IntoIterator<Item = &'a str>) -> Option<()> {
        let code = code.parse::<Belfiore>().ok()?.number();
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            for spelling in [Spelling::Plain, Spelling::Expanded] {
                self.keys.insert((capitals(name, spelling), code));
            }
            let loose = search::loose(name);
            if loose.len() > 1 && loose[1..] != capitals(name, Spelling::Plain) {
                self.keys.insert((loose, code));
            }
        }
        Some(())
    }

    fn into_bytes(mut self) -> Vec<u8> {
        let header = [self.periods.len(), self.keys.len(), self.provinces.len(), self.successions.len()]
            .map(|count| count as u32);
        // Length of a key is far below 256: it comes from a name that already has its place in the pool.
        let keys: Vec<_> =
            self.keys.iter().filter_map(|(name, code)| Some([self.pool.add(name)?, *code])).collect();
        let words = header
            .into_iter()
            .chain(self.periods.into_iter().flatten())
            .chain(keys.into_iter().flatten())
            .chain(self.provinces.into_values().flatten())
            .chain(self.successions.into_iter().flatten());
        let mut blob: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
        blob.extend_from_slice(self.pool.text.as_bytes());
        blob
    }
}

#[derive(Default)]
struct Pool {
    text: String,
    known: BTreeMap<String, u32>,
}

impl Pool {
    fn add(&mut self, text: &str) -> Option<u32> {
        if let Some(&known) = self.known.get(text) {
            return Some(known);
        }
        let length = u32::from(u8::try_from(text.len()).ok()?);
        let place = u32::try_from(self.text.len()).ok()?.checked_mul(256)? + length;
        self.text.push_str(text);
        self.known.insert(text.to_owned(), place);
        Some(place)
    }
}

fn cells<const N: usize>(line: &str) -> Option<[&str; N]> {
    line.split(',').collect::<Vec<_>>().try_into().ok()
}

fn day(text: &str, empty: u32) -> Option<u32> {
    if text.is_empty() { Some(empty) } else { Some(super::day(text.parse().ok()?)) }
}
