//! Does the code fit the person's data? Sex, day, month, two digits of the year and the place are certain; of the
//! names only three letters each are known. A difference may be lawful, so causes are offered with it.

use jiff::civil::Date;

use super::{
    CodiceFiscale, compute,
    form::{self, Fields},
};
use crate::model::{
    finding::Finding,
    name::{check_name, has_letters},
    place::{self, Belfiore, Place, Province},
    sex::Sex,
};

const SUGGESTIONS: usize = 3;

/// The personal data as somebody typed them; what is absent or empty is not compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed<'a> {
    /// Surname; of a married woman, the maiden one.
    pub surname: &'a str,
    /// All given names.
    pub name: &'a str,
    /// Sex.
    pub sex: Option<Sex>,
    /// Birth date.
    pub born: Option<Date>,
    /// Comune of birth, or the state for those born abroad.
    pub birthplace: Option<&'a str>,
    /// Sigla or name of the province; `EE` abroad.
    pub birth_province: Option<&'a str>,
    /// State of birth, by name or Z code.
    pub birth_country: Option<&'a str>,
}

/// How a code and typed data compare.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Agreement {
    /// What differs.
    pub mismatches: Vec<Mismatch>,
    /// What may explain it; also a plain spelling that fits, of a name written today with AE, OE, UE.
    pub likely: Vec<Cause>,
}

/// One difference between typed data and code.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Mismatch {
    /// Which.
    pub finding: Finding,
    /// What was typed.
    pub typed: String,
    /// What the code says; empty when it says nothing.
    pub in_code: String,
    /// For a place: names that may have been meant, the one of the code first.
    pub suggestions: Vec<String>,
}

/// Why names may differ from the letters of the code.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "cause", rename_all = "kebab-case")]
pub enum Cause {
    /// Surname and name stand in each other's column.
    NamesSwapped,
    /// The code was made of the first given name alone.
    FirstNameOnly {
        /// The name that fits.
        name: String,
    },
    /// The code was made of a later given name.
    OtherNameOnly {
        /// The name that fits.
        name: String,
    },
    /// The code has a surname typed in part or in another order, as after a marriage.
    SurnameOrder {
        /// The surname that fits.
        surname: String,
    },
    /// The code writes Ä, Ö, Ü as A, O, U, as passports and codes before 2011 do.
    PlainLetters,
    /// One of the three letters differs.
    LetterTypo {
        /// Surname or name.
        finding: Finding,
        /// The letter that the typed name gives.
        typed: char,
        /// The letter of the code.
        in_code: char,
    },
}

/// Compares a code with typed data.
pub fn agreement(code: &CodiceFiscale, typed: &Typed<'_>) -> Agreement {
    let mut agreement = Agreement::default();
    let Some(fields) = form::fields(&code.0) else {
        agreement.places_exist(typed);
        return agreement;
    };
    agreement.names(code, typed);
    if let Some(sex) = typed.sex.filter(|&sex| sex != fields.sex) {
        agreement.differ(Finding::SexMismatch, sex.as_str(), fields.sex.to_string());
    }
    if let Some(born) = typed.born {
        agreement.birth_date(&fields, born);
    }
    agreement.birthplace(fields.place, typed);
    agreement
}

/// The ways to cut a whole name into surname and given names that fit the code, surname first or last.
pub fn splits(code: &CodiceFiscale, whole: &str) -> Vec<(String, String)> {
    let words: Vec<&str> = whole.split_whitespace().collect();
    let fits = |surname: &str, name: &str| {
        let letters = &code.0;
        // Eleven digits say nothing of the names.
        !code.is_provisional()
            && compute::surname_codes(surname).iter().any(|it| letters.starts_with(it))
            && compute::name_codes(name).iter().any(|it| letters[3..].starts_with(it))
    };
    // A person may have a single name: the other side is empty.
    let cuts = (0..=words.len()).map(|at| (words[..at].join(" "), words[at..].join(" ")));
    let mut fitting: Vec<(String, String)> = Vec::new();
    for (head, tail) in cuts {
        for (surname, name) in [(&head, &tail), (&tail, &head)] {
            let pair = (surname.clone(), name.clone());
            if fits(surname, name) && !fitting.contains(&pair) {
                fitting.push(pair);
            }
        }
    }
    fitting
}

impl Agreement {
    /// Adds the names with a sign that no name has: of the code's letters it touches none. What may have been meant
    /// takes the place of what the code says.
    pub fn with_odd_names(mut self, surname: &str, name: &str) -> Self {
        for name in [surname, name] {
            if let Err(odd) = check_name(name) {
                self.differ(Finding::NameOdd, name, odd.meant.unwrap_or_default());
            }
        }
        self
    }

    fn differ(&mut self, finding: Finding, typed: &str, in_code: String) {
        self.mismatches.push(Mismatch { finding, typed: typed.to_owned(), in_code, suggestions: Vec::new() });
    }

    fn birth_date(&mut self, fields: &Fields, born: Date) {
        let year_digits = |date: Date| date.year().rem_euclid(100);
        let same = |date: Date| {
            (year_digits(date), date.month(), date.day()) == (year_digits(born), born.month(), born.day())
        };
        if !fields.dates().any(same) {
            // Shown in the century of the typed date, where the calendar allows.
            let same_century = |date: &Date| date.year() / 100 == born.year() / 100;
            let in_code = fields.dates().find(same_century).or(fields.dates().next());
            let in_code = in_code.map_or_else(String::new, |date| date.to_string());
            self.differ(Finding::BirthDateMismatch, &born.to_string(), in_code);
        }
    }

    fn names(&mut self, code: &CodiceFiscale, typed: &Typed<'_>) {
        let surname = Part {
            text: typed.surname,
            letters: [code.0[0], code.0[1], code.0[2]],
            codes: compute::surname_codes,
        };
        let name =
            Part { text: typed.name, letters: [code.0[3], code.0[4], code.0[5]], codes: compute::name_codes };
        if [&surname, &name].iter().any(|part| part.is_plainly_spelt()) {
            self.likely.push(Cause::PlainLetters);
        }
        let (surname_fits, name_fits) = (surname.fits(surname.text), name.fits(name.text));
        if !surname_fits && !name_fits && surname.fits(name.text) && name.fits(surname.text) {
            let both = String::from_utf8_lossy(&code.0[..6]).into_owned();
            self.differ(Finding::NamesSwapped, &format!("{} {}", typed.surname, typed.name), both);
            self.likely.push(Cause::NamesSwapped);
            return;
        }
        if !surname_fits {
            self.differ(Finding::SurnameMismatch, surname.text, surname.in_code());
            let fitting = surname_orders(surname.text).into_iter().find(|order| surname.fits(order));
            self.likely.extend(fitting.map(|surname| Cause::SurnameOrder { surname }));
            self.likely.extend(surname.typo(Finding::SurnameMismatch));
        }
        if !name_fits {
            self.differ(Finding::NameMismatch, name.text, name.in_code());
            let mut words = words(name.text).into_iter().enumerate();
            let fitting = words.find(|(_, word)| name.fits(word)).map(|(at, word)| (at, word.to_owned()));
            self.likely.extend(fitting.map(|(at, name)| {
                if at == 0 { Cause::FirstNameOnly { name } } else { Cause::OtherNameOnly { name } }
            }));
            self.likely.extend(name.typo(Finding::NameMismatch));
        }
    }

    fn birthplace(&mut self, code: Belfiore, typed: &Typed<'_>) {
        let in_code = match typed.born {
            Some(born) => place::on(code, born),
            None => place::by_code(code),
        };
        // A place that the archive lacks cannot contradict a name.
        let Some(in_code) = in_code else { return };
        if let Some(text) = typed.place() {
            let meant = place::by_name(text, None, typed.born);
            let is_meant = meant.iter().any(|place| place.code == code) || may_mean(text, code);
            if !is_meant && meant.iter().any(|place| are_one(place.code, code)) {
                // The comune or state of today, or of then: the code has another one of the two.
                self.differ(Finding::PlaceNotValidThen, text, label(&in_code));
                return;
            }
            if !is_meant && code.is_foreign() && typed.is_of_country(code) {
                // Of a town abroad no archive knows; a name that an Italian comune bears, or bore before a border
                // moved, is worth a look.
                if !meant.is_empty() {
                    self.differ(Finding::PlaceNotValidThen, text, label(&in_code));
                }
                return;
            }
            if meant.is_empty() {
                let near = place::nearest(text, SUGGESTIONS).into_iter().filter(|place| place.code != code);
                let suggestions = std::iter::once(in_code).chain(near).map(|place| label(&place)).collect();
                let (finding, typed) = (Finding::BirthplaceUnknown, text.to_owned());
                self.mismatches.push(Mismatch { finding, typed, in_code: label(&in_code), suggestions });
            } else if !is_meant {
                self.differ(Finding::BirthplaceMismatch, text, label(&in_code));
                return;
            }
        }
        if let Some(province) =
            present(typed.birth_province).filter(|province| !place::lies_in(code, province))
        {
            self.differ(Finding::BirthProvinceMismatch, province, in_code.province.to_string());
        }
    }

    /// Eleven digits say nothing of the place; that it can be found is all there is to ask.
    fn places_exist(&mut self, typed: &Typed<'_>) {
        let Some(text) = typed.place() else { return };
        let meant = place::by_name(text, present(typed.birth_province), typed.born);
        let (finding, places) = match meant.len() {
            0 => (Finding::BirthplaceUnknown, place::nearest(text, SUGGESTIONS)),
            1 => return,
            _ => (Finding::BirthplaceAmbiguous, meant),
        };
        let (typed, suggestions) = (text.to_owned(), places.iter().map(label).collect());
        self.mismatches.push(Mismatch { finding, typed, in_code: String::new(), suggestions });
    }
}

impl<'a> Typed<'a> {
    /// The state for those born abroad, whose town no archive has; else the comune.
    fn place(&self) -> Option<&'a str> {
        let italy =
            |text: &&str| ["it", "ita", "italia", "italy"].iter().any(|name| text.eq_ignore_ascii_case(name));
        present(self.birth_country).filter(|country| !italy(country)).or(present(self.birthplace))
    }

    /// Whether what was typed beside a town says that it lies abroad, and nothing says another state than this:
    /// `EE`, a state's sigla or code in the place of the province, or the state in brackets behind the town.
    fn is_of_country(&self, code: Belfiore) -> bool {
        let bracketed = present(self.birthplace).and_then(|text| text.strip_suffix(')')?.rsplit_once('('));
        let said = [present(self.birth_province), bracketed.map(|(_, inner)| inner)];
        let is_abroad = |text: &str| text.trim().eq_ignore_ascii_case(Province::ABROAD.as_str());
        let of_country = |text: &str| is_abroad(text) || place::is_country(code, text);
        let mut said = said.into_iter().flatten().peekable();
        // A state that was typed is the place itself, and compared as such.
        present(self.birth_country).is_none()
            && said.peek().is_some()
            && said.all(of_country)
            && !self.names_another_state(code)
    }

    /// Whether the town is itself a state.
    fn names_another_state(&self, code: Belfiore) -> bool {
        let states =
            present(self.birthplace).map(|text| place::by_name(text, Some(Province::ABROAD.as_str()), None));
        states.is_some_and(|states| !states.is_empty() && states.iter().all(|place| place.code != code))
    }
}

/// A surname or name and the letters it should give.
struct Part<'a> {
    text: &'a str,
    letters: [u8; 3],
    codes: fn(&str) -> Vec<[u8; 3]>,
}

impl Part<'_> {
    fn fits(&self, text: &str) -> bool {
        !has_letters(text) || (self.codes)(text).contains(&self.letters)
    }

    fn is_plainly_spelt(&self) -> bool {
        !self.text.is_ascii()
            && (self.codes)(self.text).iter().position(|code| *code == self.letters).is_some_and(|at| at > 0)
    }

    fn in_code(&self) -> String {
        String::from_utf8_lossy(&self.letters).into_owned()
    }

    fn typo(&self, finding: Finding) -> Option<Cause> {
        let one = |code: [u8; 3]| {
            let mut differing =
                code.into_iter().zip(self.letters).filter(|(typed, in_code)| typed != in_code);
            differing.next().filter(|_| differing.next().is_none())
        };
        let (typed, in_code) = (self.codes)(self.text).into_iter().find_map(one)?;
        Some(Cause::LetterTypo { finding, typed: typed.into(), in_code: in_code.into() })
    }
}

/// Each word alone, and the words turned round.
fn surname_orders(surname: &str) -> Vec<String> {
    let words = words(surname);
    let mut orders: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    orders.extend((1..words.len()).map(|at| [&words[at..], &words[..at]].concat().join(" ")));
    orders
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| c.is_whitespace() || c == '-').filter(|word| !word.is_empty()).collect()
}

fn present(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// Whether one of two places took over the other.
fn are_one(a: Belfiore, b: Belfiore) -> bool {
    place::is_successor(a, b) || place::is_successor(b, a)
}

/// The date may push out the place of the code where the archive has a gap.
fn may_mean(text: &str, code: Belfiore) -> bool {
    place::by_name(text, None, None).iter().any(|place| place.code == code)
}

fn label(place: &Place) -> String {
    format!("{} ({})", place.name, place.province)
}
