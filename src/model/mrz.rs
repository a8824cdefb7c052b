//! Machine-readable zones of identity documents, by ICAO 9303: TD1 (cards, three lines of 30) and TD3 (passports, two
//! lines of 44).
//!
//! Reading is strict where the standard is: a wrong length or character is an error, a wrong check digit is told
//! and the rest is still read, so that a person can compare it with the picture. Nothing is repaired: a letter `O`
//! read for a zero is a finding of whoever typed it.

use super::letters::{Spelling, capitals};
use super::sex::Sex;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// Why lines are no machine-readable zone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MrzError {
    /// Neither three lines of 30 nor two of 44.
    #[error("the zone has neither three lines of 30 nor two of 44 characters")]
    Size,
    /// A character that no zone has.
    #[error("`{}` is not a character of a machine-readable zone", super::excerpt(&.0.to_string()))]
    Character(char),
}

/// The form of a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MrzForm {
    /// A card.
    Td1,
    /// A passport.
    Td3,
}

/// Which check digits are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MrzChecks {
    /// That of the document number.
    pub number: bool,
    /// That of the birth date.
    pub born: bool,
    /// That of the last day.
    pub expires: bool,
    /// That of the personal number; cards have none.
    pub personal: bool,
    /// That over all of them.
    pub whole: bool,
}

/// A zone as it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mrz {
    /// Its form.
    pub form: MrzForm,
    /// The kind of document, `P`, `ID`, `C` …
    pub code: String,
    /// Who issued it, three letters.
    pub issuer: String,
    /// The number of the document.
    pub number: String,
    /// The surnames.
    pub surname: String,
    /// The given names.
    pub name: String,
    /// Whether the names fill their field to its end: they may be cut.
    #[serde(default)]
    pub names_fill_field: bool,
    /// The citizenship, three letters.
    pub nationality: String,
    /// The day of birth, where it is whole and in the calendar.
    pub born: Option<Date>,
    /// The last day of validity, where it is in the calendar.
    pub expires: Option<Date>,
    /// The sex; none where the document leaves it open.
    pub sex: Option<Sex>,
    /// What the issuer added: on an Italian card often the codice fiscale.
    pub optional: String,
    /// Which check digits are right.
    pub checks: MrzChecks,
}

impl Mrz {
    /// Reads the lines of a zone; `today` tells the century of its years.
    pub fn read(lines: &[impl AsRef<str>], today: Date) -> Result<Self, MrzError> {
        let lines: Vec<&str> = lines.iter().map(AsRef::as_ref).collect();
        let legal = |it: &char| it.is_ascii_uppercase() || it.is_ascii_digit() || *it == '<';
        if let Some(wrong) = lines.iter().flat_map(|line| line.chars()).find(|it| !legal(it)) {
            return Err(MrzError::Character(wrong));
        }
        match lines.as_slice() {
            [one, two, three] if [one, two, three].iter().all(|line| line.len() == 30) => {
                Ok(Self::card(one, two, three, today))
            }
            [one, two] if one.len() == 44 && two.len() == 44 => Ok(Self::passport(one, two, today)),
            _ => Err(MrzError::Size),
        }
    }

    /// Whether every check digit is right.
    pub fn is_sound(&self) -> bool {
        let checks = self.checks;
        checks.number && checks.born && checks.expires && checks.personal && checks.whole
    }

    /// Whether the names of a person, written with any letters, are those of the zone: in any spelling that ICAO 9303
    /// part 3 section 6 gives a letter, and to their end unless the field is full.
    pub fn names_are(&self, surname: &str, name: &str) -> bool {
        let cut = self.names_fill_field;
        let is = |typed: &str, read: &str| spells(typed, read, cut);
        // A single name stands in the place of the surname, whatever the register calls it.
        let single = self.name.is_empty() || surname.trim().is_empty() || name.trim().is_empty();
        (is(surname, &self.surname) && is(name, &self.name))
            || (single && is(&format!("{surname} {name}"), &format!("{} {}", self.surname, self.name)))
    }

    fn card(one: &str, two: &str, three: &str, today: Date) -> Self {
        // A number of more than nine characters goes on in the optional data, up to its check digit.
        let (number, right, optional) = if &one[14..15] == "<" && one[15..].trim_end_matches('<').len() > 1 {
            let rest = one[15..].split('<').next().unwrap_or_default();
            let (more, digit) = rest.split_at(rest.len().saturating_sub(1));
            let number = format!("{}{more}", &one[5..14]);
            let right = check(&number, digit);
            (number, right, &one[15 + rest.len()..])
        } else {
            (one[5..14].to_owned(), check(&one[5..14], &one[14..15]), &one[15..])
        };
        let whole = format!("{}{}{}{}", &one[5..30], &two[0..7], &two[8..15], &two[18..29]);
        let (surname, name) = names(three);
        Self {
            form: MrzForm::Td1,
            code: bare(&one[0..2]),
            issuer: bare(&one[2..5]),
            number: bare(&number),
            surname,
            name,
            names_fill_field: !three.ends_with('<'),
            nationality: bare(&two[15..18]),
            born: past(&two[0..6], today),
            expires: coming(&two[8..14], today),
            sex: sex(&two[7..8]),
            optional: format!("{} {}", bare(optional), bare(&two[18..29])).trim().to_owned(),
            checks: MrzChecks {
                number: right,
                born: check(&two[0..6], &two[6..7]),
                expires: check(&two[8..14], &two[14..15]),
                personal: true,
                whole: check(&whole, &two[29..30]),
            },
        }
    }

    fn passport(one: &str, two: &str, today: Date) -> Self {
        let personal = &two[28..42];
        // An empty personal number may have no digit at all.
        let unused = personal.bytes().all(|it| it == b'<') && &two[42..43] == "<";
        let whole = format!("{}{}{}", &two[0..10], &two[13..20], &two[21..43]);
        let (surname, name) = names(&one[5..]);
        Self {
            form: MrzForm::Td3,
            code: bare(&one[0..2]),
            issuer: bare(&one[2..5]),
            number: bare(&two[0..9]),
            surname,
            name,
            names_fill_field: !one.ends_with('<'),
            nationality: bare(&two[10..13]),
            born: past(&two[13..19], today),
            expires: coming(&two[21..27], today),
            sex: sex(&two[20..21]),
            optional: bare(personal),
            checks: MrzChecks {
                number: check(&two[0..9], &two[9..10]),
                born: check(&two[13..19], &two[19..20]),
                expires: check(&two[21..27], &two[27..28]),
                personal: unused || check(personal, &two[42..43]),
                whole: check(&whole, &two[43..44]),
            },
        }
    }
}

/// Whether letters of a zone spell a name. Blanks, hyphens and apostrophes tell nothing: issuers drop them or not.
fn spells(name: &str, read: &str, may_be_cut: bool) -> bool {
    let read: String = read.chars().filter(char::is_ascii_alphanumeric).collect();
    // Every beginning of the zone that the letters so far can have given.
    let mut ends = vec![0];
    for letter in name.nfc().filter(|c| c.is_alphanumeric()) {
        let spellings = spellings(letter);
        let mut next: Vec<usize> = Vec::new();
        for &end in &ends {
            let rest = &read[end..];
            if rest.is_empty() && may_be_cut {
                return true;
            }
            for spelling in &spellings {
                let is_begun = may_be_cut && !rest.is_empty() && spelling.starts_with(rest);
                if rest.starts_with(spelling.as_str()) {
                    next.push(end + spelling.len());
                } else if is_begun {
                    return true;
                }
            }
        }
        next.sort_unstable();
        next.dedup();
        ends = next;
    }
    ends.contains(&read.len())
}

/// How a zone may write a letter: today's table, the letter without its mark, and the X that stood for a mark.
fn spellings(letter: char) -> Vec<String> {
    let text = letter.to_string();
    let mut spellings = vec![capitals(&text, Spelling::Expanded), capitals(&text, Spelling::Plain)];
    if matches!(letter, 'Ä' | 'ä' | 'Ö' | 'ö' | 'Ü' | 'ü' | 'Ñ' | 'ñ') {
        spellings.push(format!("{}XX", spellings[1]));
    }
    if matches!(letter, 'Ð' | 'ð') {
        spellings.push("DH".to_owned());
    }
    if letter.is_ascii_digit() {
        spellings.push(text);
    }
    spellings.retain(|spelling| !spelling.is_empty());
    spellings.dedup();
    spellings
}

/// The zones that stand in a text: lines of the right length and characters, three or two in a row.
pub fn lines_in(text: &str) -> Vec<String> {
    let legal = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '<';
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.chars().filter(|it| !it.is_whitespace()).collect::<String>())
        .filter(|line| !line.is_empty())
        .collect();
    let fits = |line: &String, length: usize| line.len() == length && line.chars().all(legal);
    for (count, length) in [(3, 30), (2, 44)] {
        let filled = |zone: &&[String]| zone.iter().any(|line| line.contains('<'));
        let zone = |zone: &&[String]| zone.iter().all(|line| fits(line, length)) && filled(zone);
        if let Some(found) = lines.windows(count).find(zone) {
            return found.to_vec();
        }
    }
    Vec::new()
}

/// Whether the weighted sum of a field, 7 3 1 and again, ends with its digit.
fn check(field: &str, digit: &str) -> bool {
    let value = |it: u8| match it {
        b'0'..=b'9' => u32::from(it - b'0'),
        b'A'..=b'Z' => u32::from(it - b'A') + 10,
        _ => 0,
    };
    let sum: u32 = field.bytes().zip([7, 3, 1].iter().cycle()).map(|(it, weight)| value(it) * weight).sum();
    digit.parse() == Ok(sum % 10)
}

fn bare(field: &str) -> String {
    field.trim_end_matches('<').replace('<', " ")
}

/// Surnames and given names stand on either side of two fillers.
fn names(field: &str) -> (String, String) {
    let field = field.trim_end_matches('<');
    let (surname, name) = field.split_once("<<").unwrap_or((field, ""));
    (bare(surname), bare(name).trim().to_owned())
}

fn sex(field: &str) -> Option<Sex> {
    field.parse().ok()
}

/// A day that lies behind: the nearest such year.
fn past(field: &str, today: Date) -> Option<Date> {
    let year = day_in(field, 2000);
    year.filter(|day| *day <= today).or_else(|| day_in(field, 1900))
}

/// A day of validity: no document lasts longer than fifty years, or is checked fifty years after its end.
fn coming(field: &str, today: Date) -> Option<Date> {
    let near = |day: &Date| (day.year() - today.year()).abs() <= 50;
    day_in(field, 2000).filter(near).or_else(|| day_in(field, 1900))
}

fn day_in(field: &str, century: i16) -> Option<Date> {
    let number = |range: std::ops::Range<usize>| field.get(range)?.parse::<i8>().ok();
    Date::new(century + i16::from(number(0..2)?), number(2..4)?, number(4..6)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 2);

    /// The specimen of ICAO 9303 part 5.
    const CARD: [&str; 3] = [
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ];
    /// The specimen of ICAO 9303 part 4.
    const PASSPORT: [&str; 2] =
        ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];

    #[test]
    fn the_card_of_the_standard_is_sound() {
        let mrz = Mrz::read(&CARD, TODAY).unwrap();
        assert!(mrz.is_sound(), "{mrz:?}");
        assert_eq!((mrz.code.as_str(), mrz.issuer.as_str(), mrz.number.as_str()), ("I", "UTO", "D23145890"));
        assert_eq!((mrz.surname.as_str(), mrz.name.as_str()), ("ERIKSSON", "ANNA MARIA"));
        assert_eq!((mrz.born, mrz.expires), (Some(date(1974, 8, 12)), Some(date(2012, 4, 15))));
        assert_eq!((mrz.sex, mrz.nationality.as_str()), (Some(Sex::F), "UTO"));
    }

    #[test]
    fn the_passport_of_the_standard_is_sound() {
        let mrz = Mrz::read(&PASSPORT, TODAY).unwrap();
        assert!(mrz.is_sound(), "{mrz:?}");
        assert_eq!((mrz.number.as_str(), mrz.optional.as_str()), ("L898902C3", "ZE184226B"));
        assert_eq!((mrz.born, mrz.expires), (Some(date(1974, 8, 12)), Some(date(2012, 4, 15))));
    }

    #[test]
    fn a_number_longer_than_its_place_goes_on_in_the_optional_data() {
        // The example of ICAO 9303 part 5, note j.
        let mrz =
            Mrz::read(&["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", CARD[2]], TODAY)
                .unwrap();
        assert_eq!(mrz.number, "D23145890734");
        assert!(mrz.checks.number && mrz.checks.whole, "{mrz:?}");
        assert_eq!(mrz.expires, Some(date(1995, 7, 12)));
    }

    #[test]
    fn the_specimen_of_an_italian_card_is_sound() {
        let text = include_str!("../../tests/data/pdf/MRZ_SPECIMEN.txt");
        let mrz = Mrz::read(&lines_in(text), TODAY).unwrap();
        assert!(mrz.is_sound(), "{mrz:?}");
        assert_eq!((mrz.surname.as_str(), mrz.name.as_str()), ("ROSSETTI", "MARIA GRAZIA"));
        assert_eq!((mrz.number.as_str(), mrz.born), ("CA12345AB", Some(date(1979, 3, 14))));
        assert_eq!(mrz.expires, Some(date(2031, 3, 14)));
    }

    #[test]
    fn every_wrong_character_of_a_checked_field_is_noticed() {
        let sound = Mrz::read(&PASSPORT, TODAY).unwrap().is_sound();
        assert!(sound);
        for at in (0..10).chain(13..20).chain(21..44) {
            let mut line = PASSPORT[1].as_bytes().to_vec();
            line[at] = if line[at] == b'7' { b'8' } else { b'7' };
            let line = String::from_utf8(line).unwrap();
            assert!(!Mrz::read(&[PASSPORT[0], &line], TODAY).unwrap().is_sound(), "{line}");
        }
    }

    #[test]
    fn names_agree_in_every_spelling_of_the_standard() {
        let zone = |names: &str| {
            let line = format!("P<D<<{names:<<39}");
            Mrz::read(&[line.as_str(), PASSPORT[1]], TODAY).unwrap()
        };
        for (names, surname, name) in [
            ("MUELLER<<JUERGEN", "Müller", "Jürgen"),
            ("MULLER<<JUERGEN", "Müller", "Jürgen"),
            ("MUXXLLER<<JURGEN", "Müller", "Jürgen"),
            ("OESTER<<AASE", "Øster", "Åse"),
            ("STRASSER<<ZOE", "Straßer", "Zoë"),
            ("MUNOZ<<ANA", "Muñoz", "Ana"),
            ("MUNXXOZ<<ANA", "Muñoz", "Ana"),
            ("D<ANGELO<<NICOLO", "D'Angelo", "Nicolò"),
            ("DANGELO<<NICOLO", "D'Angelo", "Nicolò"),
            ("ROSSI<BIANCHI<<MARIA<PIA", "Rossi-Bianchi", "Maria Pia"),
            ("SAMUELE<<LUE", "Samuele", "Lue"),
            ("THORSDOTTIR<<AESA", "Þorsdottir", "Æsa"),
            ("KAUR", "Kaur", ""),
            ("KAUR", "", "Kaur"),
        ] {
            assert!(zone(names).names_are(surname, name), "{names}");
        }
        for (names, surname, name) in [
            ("ROSSI<<MARIO", "Rossini", "Mario"),
            ("ROSSINI<<MARIO", "Rossi", "Mario"),
            ("ROSSI<<MARIO<LUIGI", "Rossi", "Mario"),
            ("ROSSI<<MARIO", "Rossi", "Mario Luigi"),
            ("ROSSI<<MARIO", "Mario", "Rossi"),
            ("ROSSI<<MARIO", "", ""),
        ] {
            assert!(!zone(names).names_are(surname, name), "{names}");
        }
    }

    #[test]
    fn names_that_fill_their_field_may_be_cut() {
        let zone = |names: &str| {
            let line = format!("P<UTO{names}");
            Mrz::read(&[line.as_str(), PASSPORT[1]], TODAY).unwrap()
        };
        let cut = zone("PAPANDROPOULOS<<JONATHON<WARREN<TREVOR<");
        assert!(!cut.names_are("Papandropoulos", "Jonathon Warren Trevor Michael"));
        let full = zone("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
        assert!(full.names_are("Nilavadhanananda", "Chayapa Dejthamrong Krasuang"));
        assert!(!full.names_are("Nilavadhanananda", "Chayapa Xejthamrong Krasuang"));
    }

    #[test]
    fn what_is_no_zone_is_refused() {
        assert_eq!(Mrz::read(&["A", "B"], TODAY), Err(MrzError::Size));
        assert_eq!(
            Mrz::read(&[&CARD[0].to_lowercase(), CARD[1], CARD[2]], TODAY),
            Err(MrzError::Character('i'))
        );
        assert_eq!(Mrz::read(&["è".repeat(22), "è".repeat(22)], TODAY), Err(MrzError::Character('è')));
        assert!(lines_in("Il sottoscritto\nchiede").is_empty());
    }
}
