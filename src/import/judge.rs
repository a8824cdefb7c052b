//! Reads one row into a sheet: who it is about here, the other cells in [`super::cells`].

use super::columns::Columns;
use super::field::Field;
use super::reader::RawRow;
use super::row::{RowFinding, Rules};
use super::spreadsheet::{NUMBERS, bare, constant, damage, is_formula, is_formula_error, may_be_formula};
use crate::model::code_page::misread_utf8;
use crate::model::codice_fiscale::{self, Agreement, Cause, CodiceFiscale, Mismatch, Typed};
use crate::model::date::italian;
use crate::model::finding::Finding;
use crate::model::name::{check_name, has_letters};
use crate::model::organisation_code::OrganisationCode;
use crate::model::sex::Sex;
use crate::model::sheet::Sheet;
use jiff::civil::Date;
use std::borrow::Cow;

/// Longest text of a cell, in characters; the longest Italian names and addresses are half of it.
const LONGEST_CELL: usize = 200;

/// What spreadsheets write for a letter that Windows-1252 lacks.
const LOST: char = '?';

pub(super) struct Judge<'a> {
    pub(super) row: &'a RawRow,
    pub(super) columns: &'a Columns,
    pub(super) rules: &'a Rules,
    pub(super) today: Date,
    pub(super) findings: Vec<RowFinding>,
    surname: Cow<'a, str>,
    name: Cow<'a, str>,
}

pub(super) struct Verdict {
    pub(super) findings: Vec<RowFinding>,
    pub(super) codice_fiscale: Option<CodiceFiscale>,
    /// Present where code and sex are known; to be used only where the findings allow it.
    pub(super) sheet: Option<Sheet>,
    pub(super) organisation: Option<OrganisationCode>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(row: &'a RawRow, columns: &'a Columns, rules: &'a Rules, today: Date) -> Self {
        let (surname, name) = (Cow::default(), Cow::default());
        Self { row, columns, rules, today, findings: Vec::new(), surname, name }
    }

    pub(super) fn verdict(mut self) -> Verdict {
        self.privacy();
        self.contradictions();
        for field in self.row.nested.iter().filter_map(|at| self.columns.field(*at)) {
            self.note(Finding::ValueNested, field, None);
        }
        self.characters();
        self.numbers();
        let code = self.codice_fiscale();
        self.names(code);
        self.missing(code);
        let sex = self.sex(code);
        let born = self.born(code);
        if let Some(code) = code {
            self.compare(code, sex, born);
        }
        let birth_country = self.birth_country(born);
        let (email, pec) = (self.email(Field::Email, Finding::EmailInvalid), self.pec());
        let (mobile, phone, fax) = (self.mobile(), self.phone(Field::Phone), self.phone(Field::Fax));
        let (address, vat, membership) = (self.address(), self.vat(), self.membership());
        let organisation = self.organisation();
        let requested_on = self.date(Field::RequestedOn);
        let stated_document = self.document(requested_on.unwrap_or(self.today));
        let channel = self.word(Field::Channel, |text| text.parse().ok());
        let citizen = self.word(Field::Citizen, yes_or_no);
        let birth_code = self.word(Field::BirthCode, |text| text.parse().ok());
        let sheet = code.zip(sex).map(|(codice_fiscale, sex)| Sheet {
            codice_fiscale,
            surname: std::mem::take(&mut self.surname).into_owned(),
            name: std::mem::take(&mut self.name).into_owned(),
            sex,
            born,
            birthplace: self.filled(Field::Birthplace),
            // One that contradicts the place is that of the place; what was typed is named in the finding.
            birth_province: self
                .repaired(Finding::BirthProvinceMismatch)
                .or(self.filled(Field::BirthProvince)),
            birth_code,
            birth_country,
            citizen,
            email,
            pec,
            mobile,
            phone,
            fax,
            address,
            vat,
            membership,
            stated_document,
            requested_on,
            channel,
        });
        Verdict { findings: self.findings, codice_fiscale: code, sheet, organisation }
    }

    /// Columns that mean what another one means, and say something else: of who somebody is, where secrets go and what
    /// was declared, neither may be dropped in silence.
    fn contradictions(&mut self) {
        use Field::{CodiceFiscale, Email, Mobile, Name, Organisation, Pec, Privacy, Surname};
        let grave = [CodiceFiscale, Surname, Name, Email, Pec, Mobile, Organisation, Privacy];
        let alike = |a: &str, b: &str| a.trim().eq_ignore_ascii_case(b.trim());
        for (at, field) in self.columns.doubles().filter(|(_, field)| grave.contains(field)) {
            let (one, other) = (self.cell(field), self.row.fields.get(at).unwrap_or_default());
            let is_same = match field {
                Privacy => authorised(other).is_some() && authorised(one) == authorised(other),
                _ => alike(one, other),
            };
            if !other.trim().is_empty() && !is_same {
                self.note(Finding::ColumnTwice, field, Some(other.to_owned()));
            }
        }
    }

    /// Numbers that a program wrote in its own way.
    fn numbers(&mut self) {
        for field in NUMBERS {
            if let Some(found) = damage(self.columns.get(field, &self.row.fields)) {
                let repaired = found.is_repaired().then(|| self.cell(field).to_owned());
                self.note(found, field, repaired);
            }
        }
    }

    /// Characters that betray a wrong encoding or hide something, in any cell that is used.
    fn characters(&mut self) {
        let record = self.row.fields.as_byte_record();
        let is_short = |cell: &[u8]| cell.len() <= LONGEST_CELL;
        if is_plain(record.as_slice()) && record.iter().all(|cell| is_short(cell) && !may_be_formula(cell)) {
            return;
        }
        for field in Field::ALL.iter().copied().filter(|field| !Field::REJECTS[..3].contains(field)) {
            let text = self.columns.get(field, &self.row.fields);
            let trimmed = text.trim_start();
            if is_formula_error(text.trim()) {
                self.note(Finding::FormulaError, field, None);
                continue;
            }
            if may_be_formula(trimmed.as_bytes()) && is_formula(trimmed, field) {
                self.note(Finding::FormulaCell, field, None);
            }
            if is_plain(text.as_bytes()) && text.len() <= LONGEST_CELL {
                continue;
            }
            let has_letters = field.is_free() && !matches!(field, Field::AcceptReason);
            if text.contains('\u{fffd}') {
                self.note(Finding::Encoding, field, None);
            } else if let Some(repaired) = misread_utf8(text) {
                self.note(Finding::Mojibake, field, Some(repaired));
            }
            if has_letters && text.contains(LOST) {
                self.note(Finding::LetterLost, field, None);
            }
            if text.contains(|c| super::is_hidden(c) && !is_blank(c)) {
                self.note(Finding::ControlCharacter, field, None);
            }
            if text.chars().count() > LONGEST_CELL {
                self.note(Finding::FieldTooLong, field, None);
            }
        }
    }

    /// Surname and name, split by the codice fiscale where they stand in one column.
    fn names(&mut self, code: Option<CodiceFiscale>) {
        (self.surname, self.name) = (self.text(Field::Surname), self.text(Field::Name));
        let is_whole =
            self.columns.header(Field::Surname).is_some() && self.columns.header(Field::Name).is_some();
        if !is_whole && self.columns.header(Field::FullName).is_some() {
            self.split(code);
        }
        for (field, text) in [(Field::Surname, self.surname.clone()), (Field::Name, self.name.clone())] {
            // A lost letter and a wrong encoding are findings of their own.
            let is_known = text.contains(LOST)
                || self.findings.iter().any(|it| matches!(it.finding, Finding::Encoding | Finding::Mojibake));
            if let (false, Err(odd)) = (is_known, check_name(&text)) {
                self.note(Finding::NameOdd, self.column_of(field), odd.meant);
            }
        }
    }

    /// The column that holds a name.
    fn column_of(&self, field: Field) -> Field {
        if self.columns.header(field).is_none() { Field::FullName } else { field }
    }

    fn split(&mut self, code: Option<CodiceFiscale>) {
        let whole = self.text(Field::FullName);
        // Without a code the row is refused all the same.
        let Some(code) = code.filter(|_| !whole.is_empty()) else {
            self.surname = whole;
            return;
        };
        // `Galli, Mario`: what the comma says, the code says better.
        let fitting = codice_fiscale::splits(&code, &whole.replace(',', " "));
        if let [(surname, name)] = fitting.as_slice() {
            self.note(Finding::NamesSplit, Field::FullName, Some(format!("{surname} / {name}")));
            (self.surname, self.name) = (surname.clone().into(), name.clone().into());
            return;
        }
        let said: Vec<String> = fitting.iter().map(|(surname, name)| format!("{surname} / {name}")).collect();
        self.note(Finding::NamesUnsplit, Field::FullName, (!said.is_empty()).then(|| said.join(", ")));
        self.surname = whole;
    }

    fn missing(&mut self, code: Option<CodiceFiscale>) {
        let is_without = |is: fn(&CodiceFiscale) -> bool| code.as_ref().is_some_and(is);
        let (nameless, split) = (
            is_without(CodiceFiscale::is_without_name),
            self.columns.header(Field::FullName).is_some() && !self.cell(Field::FullName).is_empty(),
        );
        if !has_letters(&self.surname) && !is_without(CodiceFiscale::is_without_surname) {
            self.note(Finding::SurnameMissing, self.column_of(Field::Surname), None);
        }
        if !has_letters(&self.name) && !nameless && !split {
            self.note(Finding::NameMissing, self.column_of(Field::Name), None);
        }
        let rules = self.rules;
        for field in rules.mandatory.iter().copied() {
            if !self.cell(field).is_empty() {
                continue;
            }
            let finding = match field {
                Field::Email => Finding::EmailMissing,
                Field::MembershipNumber => Finding::MembershipMissing,
                // Each says so by itself, whether mandatory or not.
                Field::CodiceFiscale | Field::Surname | Field::Name | Field::Sex => continue,
                _ => Finding::FieldMissing,
            };
            self.note(finding, field, None);
        }
    }

    fn codice_fiscale(&mut self) -> Option<CodiceFiscale> {
        let field = Field::CodiceFiscale;
        if self.cell(field).is_empty() {
            self.note(Finding::CodiceFiscaleMissing, field, None);
            return None;
        }
        // Blanks at its edges are a repair of their own.
        let typed = self.columns.get(field, &self.row.fields);
        let report = codice_fiscale::check(constant(typed.trim()).unwrap_or(typed), self.today);
        let meant = report.codice_fiscale.or(report.suggestions.first().copied());
        let has_date = !self.cell(Field::Born).is_empty();
        // The typed date tells the century.
        for finding in report.findings.into_iter().filter(|f| *f != Finding::CenturyAmbiguous || !has_date) {
            self.note(finding, field, meant.map(|code| code.to_string()));
        }
        report.codice_fiscale
    }

    /// The sex typed, else the one that the code tells.
    fn sex(&mut self, code: Option<CodiceFiscale>) -> Option<Sex> {
        let (typed, in_code) = (self.cell(Field::Sex), code.and_then(|code| code.sex()));
        let proposal = in_code.map(|sex| sex.to_string());
        if !typed.is_empty() {
            let sex = typed.parse().ok();
            if sex.is_none() {
                self.note(Finding::SexUnknown, Field::Sex, proposal);
            }
            return sex;
        }
        if in_code.is_none() && code.is_some() {
            self.note(Finding::FieldMissing, Field::Sex, None);
        } else if self.rules.mandatory.contains(&Field::Sex) {
            self.note(Finding::SexMissing, Field::Sex, proposal);
        }
        in_code
    }

    fn born(&mut self, code: Option<CodiceFiscale>) -> Option<Date> {
        let found = self.findings.len();
        let born = self.date(Field::Born);
        if born.is_some_and(|born| born > self.today) {
            self.note(Finding::BirthDateInFuture, Field::Born, None);
        }
        if born.is_none() && self.findings.len() > found {
            let decoded = code.and_then(|code| code.decode(self.today)).and_then(|decoded| decoded.born);
            self.findings[found].proposal = decoded.map(italian);
        }
        born
    }

    fn compare(&mut self, code: CodiceFiscale, sex: Option<Sex>, born: Option<Date>) {
        if self.findings.iter().any(|it| it.finding == Finding::NamesUnsplit) {
            // The names are in each other's place; whatever the code said of them would be noise.
            (self.surname, self.name) = (Cow::default(), Cow::default());
        }
        let (surname, name) = (self.surname.clone(), self.name.clone());
        let cells =
            [Field::Birthplace, Field::BirthProvince, Field::BirthCountry].map(|field| self.cell(field));
        let [birthplace, birth_province, birth_country] =
            cells.map(|cell| Some(cell).filter(|cell| !cell.is_empty()));
        let typed =
            Typed { surname: &surname, name: &name, sex, born, birthplace, birth_province, birth_country };
        let agreement = agreement(&code, &typed);
        for mismatch in agreement.mismatches {
            let proposal = proposal(&mismatch, &agreement.likely, &typed);
            let field = match mismatch.finding {
                Finding::NameMismatch => self.column_of(Field::Name),
                Finding::SexMismatch => Field::Sex,
                Finding::BirthDateMismatch => Field::Born,
                Finding::BirthProvinceMismatch => Field::BirthProvince,
                Finding::SurnameMismatch | Finding::NamesSwapped => self.column_of(Field::Surname),
                _ if typed.birthplace.is_none() => Field::BirthCountry,
                _ => Field::Birthplace,
            };
            self.note(mismatch.finding, field, proposal);
        }
    }

    pub(super) fn note(&mut self, finding: Finding, field: Field, proposal: Option<String>) {
        let column = self.columns.header(field).unwrap_or(field.as_str()).to_owned();
        let typed = self.columns.get(field, &self.row.fields);
        let typed = (!typed.trim().is_empty()).then(|| typed.to_owned());
        self.findings.push(RowFinding { finding, column: Some(column), typed, proposal });
    }

    pub(super) fn repaired(&self, finding: Finding) -> Option<String> {
        self.findings.iter().find(|it| it.finding == finding)?.proposal.clone()
    }

    /// The text of a cell without blanks at its edges.
    pub(super) fn cell(&self, field: Field) -> &'a str {
        let text = self.columns.get(field, &self.row.fields);
        // Most cells are tidy, and asking Unicode for each of them is slow.
        match text.as_bytes() {
            [] => text,
            [first, .., last]
                if (first.is_ascii_alphanumeric() || *first == b'+')
                    && last.is_ascii_graphic()
                    && !matches!(first, b'N' | b'n')
                    && (*last != b'0' || !text.ends_with(".0")) =>
            {
                text
            }
            _ => bare(text.trim(), field),
        }
    }

    /// The text of a cell with single blanks between its words: a line break in a quoted cell is one of them.
    pub(super) fn text(&self, field: Field) -> Cow<'a, str> {
        let cell = self.cell(field);
        if is_plain(cell.as_bytes()) && !cell.as_bytes().windows(2).any(|pair| pair == b"  ") {
            return cell.into();
        }
        let mut words = cell.split_whitespace();
        let mut text = String::with_capacity(cell.len());
        text.push_str(words.next().unwrap_or_default());
        words.for_each(|word| text.extend([" ", word]));
        text.into()
    }

    /// The same, where there is any.
    pub(super) fn filled(&self, field: Field) -> Option<String> {
        Some(self.text(field)).filter(|text| !text.is_empty()).map(Cow::into_owned)
    }
}

/// A lost letter agrees with the code where any letter in its place would.
fn agreement(code: &CodiceFiscale, typed: &Typed<'_>) -> Agreement {
    let as_typed = codice_fiscale::agreement(code, typed);
    if !(typed.surname.contains(LOST) || typed.name.contains(LOST)) {
        return as_typed;
    }
    let with = |letter: char| {
        let restored = |text: &str| text.replace(LOST, letter.encode_utf8(&mut [0]));
        let (surname, name) = (restored(typed.surname), restored(typed.name));
        codice_fiscale::agreement(code, &Typed { surname: &surname, name: &name, ..*typed })
    };
    let fewest = ('A'..='Z').map(with).min_by_key(|agreement| agreement.mismatches.len());
    fewest.filter(|fewest| fewest.mismatches.len() < as_typed.mismatches.len()).unwrap_or(as_typed)
}

/// What the code, or a likely cause, says in place of what was typed.
fn proposal(mismatch: &Mismatch, causes: &[Cause], typed: &Typed<'_>) -> Option<String> {
    match mismatch.finding {
        Finding::NamesSwapped => Some(format!("{} {}", typed.name, typed.surname)),
        Finding::SurnameMismatch => causes.iter().find_map(|cause| match cause {
            Cause::SurnameOrder { surname } => Some(surname.clone()),
            _ => None,
        }),
        Finding::NameMismatch => causes.iter().find_map(|cause| match cause {
            Cause::FirstNameOnly { name } | Cause::OtherNameOnly { name } => Some(name.clone()),
            _ => None,
        }),
        Finding::BirthDateMismatch => mismatch.in_code.parse().ok().map(italian),
        _ if !mismatch.suggestions.is_empty() => Some(mismatch.suggestions.join(", ")),
        _ => Some(mismatch.in_code.clone()).filter(|in_code| !in_code.is_empty()),
    }
}

fn yes_or_no(text: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is(&["si", "s", "sì", "yes", "y", "it", "italiana", "1", "true"]) {
        Some(true)
    } else {
        is(&["no", "n", "0", "false"]).then_some(false)
    }
}

/// The declaration of 002-07: `Autorizzo` or `Non autorizzo il trattamento`. Whole phrases alone count: a condition or
/// an afterthought is neither.
pub(super) fn authorised(text: &str) -> Option<bool> {
    const YES: [&str; 11] = [
        "autorizzo",
        "accetto",
        "acconsento",
        "presto il consenso",
        "accepted",
        "si",
        "s\u{ec}",
        "s",
        "yes",
        "true",
        "1",
    ];
    const NO: [&str; 11] = [
        "non autorizzo",
        "non accetto",
        "non acconsento",
        "nego il consenso",
        "rifiuto",
        "refused",
        "no",
        "n",
        "false",
        "0",
        "nego",
    ];
    const OF_WHAT: [&str; 4] = [
        "il trattamento",
        "il trattamento dei dati",
        "il trattamento dei dati personali",
        "al trattamento dei dati",
    ];
    let said = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    // A sign beside a yes may take it back; beside a no it takes nothing back.
    let is = |words: &[&str], marks: fn(char) -> bool| {
        let said = said.trim_matches(marks);
        let plain = OF_WHAT.iter().find_map(|what| said.strip_suffix(what)).unwrap_or(said).trim_end();
        words.contains(&plain)
    };
    if is(&YES, |c| matches!(c, '.' | '"' | '\'')) {
        Some(true)
    } else {
        is(&NO, |c| !c.is_alphanumeric()).then_some(false)
    }
}

/// Whether all is printable ASCII, but for the mark of a lost letter. Without an early end, which would be slower.
fn is_plain(text: &[u8]) -> bool {
    text.iter().fold(true, |plain, b| plain & (b' '..=b'~').contains(b) & (*b != LOST as u8))
}

/// Controls that a quoted cell may hold for good reason.
fn is_blank(c: char) -> bool {
    matches!(c, '\t' | '\r' | '\n')
}
