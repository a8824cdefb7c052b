//! Which column means what. Every association writes its own header: names are matched by their letters and digits
//! alone, against a table that is data, and a name that could mean two things is told by its neighbours.

use super::field::Field;
use csv::StringRecord;
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// How alike a header must be to be offered for a missing column.
pub(super) const ALIKE: f64 = 0.8;
/// How alike a header must be for its column to be named without being missed.
const NEARLY: f64 = 0.88;

/// What the columns of one kind of list may be called.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Table {
    column: Vec<Entry>,
}

#[derive(Clone, Debug, serde::Deserialize)]
struct Entry {
    field: Field,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    group: String,
    names: Vec<String>,
    /// The letters of the field and of its names.
    #[serde(skip)]
    keys: Vec<String>,
}

/// Headers that somebody has named by hand: `codice_fiscale = "Cod. Fisc. socio"`.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(transparent)]
pub struct Mapping(BTreeMap<Field, String>);

/// A table or a mapping that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the table of columns cannot be read: {0}")]
pub struct TableError(#[from] toml::de::Error);

/// Why the header does not do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ColumnsError {
    /// The first row holds the data of a person.
    #[error("the first row holds data, not the names of the columns: `{first}`")]
    NoHeader {
        /// The first row, shortened.
        first: String,
    },
    /// Columns that are needed stand under no known name.
    #[error("there is no column `{}` among `{}`", missing.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>().join("`, `"), found.join("`, `"))]
    Missing {
        /// Each of them, and the header most like a name of it, where one is.
        missing: Vec<(Field, Option<String>)>,
        /// The headers of the file.
        found: Vec<String>,
    },
    /// A mapping names a header that is not in the file.
    #[error("the mapping names `{header}` as column `{field}`, but the file has no such column")]
    NotInFile {
        /// The column.
        field: Field,
        /// The header that the mapping names.
        header: String,
    },
}

/// A header that no column uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// Its place in the file, from 0.
    pub at: usize,
    /// The header as it stands in the file.
    pub header: String,
    /// The column that the header nearly names, where the file has no such column.
    pub likely: Option<Field>,
    /// The column that another header already has, where this one would mean the same.
    pub again: Option<Field>,
}

/// Which column of a file means what.
#[derive(Clone, Debug)]
pub struct Columns {
    at: [Option<usize>; Field::ALL.len()],
    /// The columns that hold data, in the order of the fields.
    data: Vec<usize>,
    headers: Vec<String>,
    ignored: Vec<Ignored>,
    /// Those of them that mean what another column means.
    doubles: Vec<(usize, Field)>,
}

impl Table {
    /// Reads a table from TOML.
    pub fn from_toml(text: &str) -> Result<Self, TableError> {
        let mut table: Self = toml::from_str(text)?;
        for entry in &mut table.column {
            let names = entry.names.iter().map(String::as_str);
            entry.keys = [entry.field.as_str()].into_iter().chain(names).map(letters).collect();
        }
        Ok(table)
    }

    /// The table of the lists of Grandi Utenti.
    pub fn grandi_utenti() -> Result<Self, TableError> {
        Self::from_toml(include_str!("columns_grandi_utenti.toml"))
    }

    /// The table of the registrations of a portal (002).
    pub fn registrations() -> Result<Self, TableError> {
        Self::from_toml(include_str!("columns_registrations.toml"))
    }

    /// Whether a row names the columns that every list has: the codice fiscale and the surname.
    pub fn is_header(&self, row: &StringRecord) -> bool {
        let keys: Vec<String> = row.iter().map(key).collect();
        let names = |field: Field| {
            keys.iter().any(|key| self.candidates(key).iter().any(|entry| entry.field == field))
        };
        names(Field::CodiceFiscale) && (names(Field::Surname) || names(Field::FullName))
    }

    fn candidates(&self, key: &str) -> Vec<&Entry> {
        self.column.iter().filter(|entry| entry.keys.iter().any(|it| it == key)).collect()
    }
}

impl Mapping {
    /// Reads a mapping from TOML.
    pub fn from_toml(text: &str) -> Result<Self, TableError> {
        Ok(toml::from_str(text)?)
    }

    /// Whether a row holds the headers that were named by hand.
    pub fn is_header(&self, row: &StringRecord) -> bool {
        let keys: Vec<String> = row.iter().map(key).collect();
        !self.0.is_empty() && self.0.values().all(|header| keys.contains(&key(header)))
    }
}

impl Columns {
    /// Finds the columns of a header.
    ///
    /// `needed` are the columns without which every row would be refused: the file is refused once instead.
    pub fn resolve(
        header: &StringRecord,
        table: &Table,
        mapping: &Mapping,
        needed: &[Field],
    ) -> Result<Self, ColumnsError> {
        let headers: Vec<String> = header.iter().map(readable).collect();
        let keys: Vec<String> = headers.iter().map(|header| key(header)).collect();
        let mut found: Vec<Option<&Entry>> = vec![None; keys.len()];
        let by_hand = by_hand(&keys, mapping)?;
        let candidates = |at: usize| match by_hand.get(&at) {
            Some(field) => table.column.iter().filter(|entry| entry.field == *field).collect(),
            None => table.candidates(&keys[at]),
        };
        let free = |found: &[Option<&Entry>], at: usize| {
            let mut entries = candidates(at);
            entries.retain(|entry| {
                let taken = |other: &Option<&Entry>| other.is_some_and(|other| other.field == entry.field);
                !found.iter().any(taken)
                    && by_hand.iter().all(|(hand, field)| *hand == at || *field != entry.field)
            });
            entries
        };
        // Names with one meaning first: they are the neighbours that tell the others.
        for at in 0..keys.len() {
            if let ([entry], 1) = (free(&found, at).as_slice(), candidates(at).len()) {
                found[at] = Some(entry);
            }
        }
        for at in 0..keys.len() {
            if found[at].is_none() && candidates(at).len() > 1 {
                found[at] = beside(&found, at, &free(&found, at));
            }
        }
        if found.iter().flatten().all(|entry| Field::REJECTS.contains(&entry.field))
            && header.iter().any(is_data)
        {
            return Err(ColumnsError::NoHeader { first: headers.join(" ").chars().take(60).collect() });
        }
        let mut at = [None; Field::ALL.len()];
        for (position, entry) in found.iter().enumerate() {
            if let Some(entry) = entry {
                at[entry.field as usize] = Some(position);
            }
        }
        let has = |field: Field| at[field as usize].is_some();
        // A whole name stands for its two parts.
        let stands_in =
            |entry: &Entry| matches!(entry.field, Field::Surname | Field::Name) && has(Field::FullName);
        let is_needed = |entry: &&Entry| entry.required || needed.contains(&entry.field);
        let missing = table.column.iter().filter(is_needed).filter(|it| !has(it.field) && !stands_in(it));
        let missing: Vec<_> = missing.map(|it| (it.field, nearest(it, &headers, &found))).collect();
        if !missing.is_empty() {
            return Err(ColumnsError::Missing { missing, found: headers });
        }
        let unused: Vec<usize> =
            (0..keys.len()).filter(|at| found[*at].is_none() && !keys[*at].is_empty()).collect();
        let again = |at: usize| candidates(at).first().map(|entry| entry.field);
        let ignored = unused.iter().map(|&at| Ignored {
            at,
            header: headers[at].clone(),
            again: again(at),
            likely: likely(&keys[at], table).filter(|field| !has(*field)),
        });
        let ignored = ignored.collect();
        let named = |field: &Field| by_hand.values().any(|it| it == field);
        let means = |at: usize| {
            let consent = || is_of_consent(&keys[at], table).then_some(Field::Privacy);
            // Whoever names a column by hand has chosen.
            again(at).or_else(consent).filter(|field| !named(field))
        };
        let doubles = unused.iter().filter_map(|at| means(*at).map(|field| (*at, field))).collect();
        let is_data = |field: &&Field| !Field::REJECTS.contains(field);
        let data = Field::ALL.iter().filter(is_data).filter_map(|field| at[*field as usize]).collect();
        Ok(Self { at, data, headers, ignored, doubles })
    }

    /// The number of columns of the file.
    pub fn width(&self) -> usize {
        self.headers.len()
    }

    /// Headers that mean nothing, or what another header means already.
    pub fn ignored(&self) -> &[Ignored] {
        &self.ignored
    }

    /// The header of a field as it stands in the file, where the file has it.
    pub fn header(&self, field: Field) -> Option<&str> {
        self.at[field as usize].and_then(|at| self.headers.get(at)).map(String::as_str)
    }

    /// Columns that mean what another one means already, and what that is.
    pub(super) fn doubles(&self) -> impl Iterator<Item = (usize, Field)> {
        self.doubles.iter().copied()
    }

    /// What a column means, where it means anything.
    pub(super) fn field(&self, position: usize) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| self.at[*field as usize] == Some(position))
    }

    /// The text of a field in a record; empty where the file or the record does not have it.
    pub fn get<'r>(&self, field: Field, record: &'r StringRecord) -> &'r str {
        self.at[field as usize].and_then(|at| record.get(at)).unwrap_or_default()
    }

    /// The cells of a record that hold data, in an order that does not depend on the file.
    pub(super) fn data<'r>(&self, record: &'r StringRecord) -> impl Iterator<Item = &'r [u8]> {
        self.data.iter().filter_map(|at| record.as_byte_record().get(*at))
    }

    /// Whether the file begins with the columns of a rejects file.
    pub fn is_rejects(&self) -> bool {
        Field::REJECTS.iter().enumerate().all(|(at, field)| self.at[*field as usize] == Some(at))
    }
}

fn by_hand(keys: &[String], mapping: &Mapping) -> Result<BTreeMap<usize, Field>, ColumnsError> {
    let position = |(field, header): (&Field, &String)| {
        let at = keys.iter().position(|it| *it == key(header));
        at.map(|at| (at, *field))
            .ok_or_else(|| ColumnsError::NotInFile { field: *field, header: header.clone() })
    };
    mapping.0.iter().map(position).collect()
}

/// Of several meanings the one whose group is nearest, the left neighbour before the right; else the first.
fn beside<'t>(found: &[Option<&'t Entry>], at: usize, free: &[&'t Entry]) -> Option<&'t Entry> {
    let has_group = |entry: &&&Entry, position: Option<usize>| {
        let neighbour = position.and_then(|position| *found.get(position)?);
        !entry.group.is_empty() && neighbour.is_some_and(|neighbour| neighbour.group == entry.group)
    };
    let neighbours = (1..=found.len()).flat_map(|far| [at.checked_sub(far), Some(at + far)]);
    let nearest =
        neighbours.into_iter().find_map(|position| free.iter().find(|entry| has_group(entry, position)));
    nearest.or(free.first()).copied()
}

/// Whether an unknown header speaks of the declaration, in a list that has one: what stands there must not be lost.
fn is_of_consent(key: &str, table: &Table) -> bool {
    table.column.iter().any(|entry| entry.field == Field::Privacy)
        && ["privacy", "consens", "autorizz", "trattament", "rifiut"].iter().any(|stem| key.contains(stem))
}

fn nearest(missing: &Entry, headers: &[String], found: &[Option<&Entry>]) -> Option<String> {
    let unused = headers.iter().zip(found).filter(|(_, found)| found.is_none()).map(|(header, _)| header);
    let rated = unused.map(|header| (missing.likeness(&letters(header)), header));
    let (likeness, best) = rated.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (likeness >= ALIKE).then(|| best.clone())
}

/// The column whose name a header nearly has.
fn likely(key: &str, table: &Table) -> Option<Field> {
    let rated = table.column.iter().map(|entry| (entry.likeness(key), entry.field));
    let (likeness, field) = rated.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (likeness >= NEARLY).then_some(field)
}

impl Entry {
    /// How alike the letters of a header are to the name that they are most like.
    fn likeness(&self, key: &str) -> f64 {
        self.keys.iter().map(|name| strsim::jaro_winkler(name, key)).fold(0.0, f64::max)
    }
}

/// What a header is matched by. A form adds marks that say nothing: `E-mail *`, `E-mail (obbligatoria)`, `Email 1`.
pub(super) fn key(header: &str) -> String {
    let bare = header.split_once('(').map_or(header, |(name, _)| name);
    let first = bare.trim_end_matches([' ', '*', ':', '.']);
    let bare = first.strip_suffix(" 1").or(first.strip_suffix("_1")).unwrap_or(first);
    let key = letters(bare);
    if key.is_empty() { letters(header) } else { key }
}

/// Small letters and digits without their accents.
pub(super) fn letters(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c) && c.is_alphanumeric());
    plain.flat_map(char::to_lowercase).collect()
}

/// A header fit to be shown: no controls, no marks without width, no blanks at the edges.
pub(super) fn readable(header: &str) -> String {
    header.chars().filter(|c| !super::is_hidden(*c)).collect::<String>().trim().to_owned()
}

/// Whether a cell of the first row can only be data: a codice fiscale, an address, a date.
fn is_data(cell: &str) -> bool {
    let cell = cell.trim();
    let is_code = cell.len() == 16
        && cell.bytes().all(|b| b.is_ascii_alphanumeric())
        && cell.bytes().any(|b| b.is_ascii_digit());
    is_code || cell.contains('@') || crate::model::date::parse_date(cell).is_ok()
}
