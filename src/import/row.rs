//! The verdict on one row: every fault it has, not only the first, and the sheet where it can be taken.

use super::columns::Columns;
use super::duplicates::{Traits, traits};
use super::field::Field;
use super::judge::{Judge, authorised};
use super::reader::RawRow;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::finding::{Finding, Severity};
use crate::model::organisation_code::OrganisationCode;
use crate::model::sheet::Sheet;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// What a profile asks of the rows of a list.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Columns that must be filled, beside codice fiscale, surname and name.
    pub mandatory: Vec<Field>,
    /// Associations admitted, as they are to be written; any where empty.
    pub associations: Vec<String>,
    /// Their names in full.
    pub association_names: BTreeMap<String, Vec<String>>,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowOutcome {
    /// To be taken as it is.
    Ready,
    /// To be taken; somebody should look at the findings.
    Warned,
    /// Not to be taken: it goes to the rejects.
    Rejected,
    /// Nothing to take: no data, or the same data again.
    Skipped,
}

/// One thing found in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFinding {
    /// What.
    pub finding: Finding,
    /// The header of the column as it stands in the file; none where the whole row is meant.
    pub column: Option<String>,
    /// What was typed.
    pub typed: Option<String>,
    /// What was put in its place, or what may have been meant.
    pub proposal: Option<String>,
}

/// A row with its verdict.
#[derive(Clone, Debug)]
pub struct CheckedRow {
    /// Physical line where the row starts, from 1.
    pub line: u64,
    /// Everything found, in the order of the sheet.
    pub findings: Vec<RowFinding>,
    /// The code, where it is valid, also of rows that are not taken.
    pub codice_fiscale: Option<CodiceFiscale>,
    /// The sheet of a row that is to be taken.
    pub sheet: Option<Sheet>,
    /// The body that the person works for, where the row names one.
    pub organisation: Option<OrganisationCode>,
    /// What becomes of the row.
    pub outcome: RowOutcome,
    /// What staff wrote to have the row taken all the same.
    pub offered_reason: Option<String>,
    /// The same, where it was needed and accepted.
    pub accepted_reason: Option<String>,
    /// Tells rows with the same data, whatever their case, blanks and order of columns.
    pub digest: [u8; 16],
    /// What only one person has, where the row is to be taken.
    pub(super) traits: Traits,
}

impl RowFinding {
    /// A finding about no cell in particular.
    pub fn whole_row(finding: Finding) -> Self {
        Self { finding, column: None, typed: None, proposal: None }
    }
}

impl CheckedRow {
    /// Whether the row has this finding.
    pub fn has(&self, finding: Finding) -> bool {
        self.findings.iter().any(|found| found.finding == finding)
    }

    /// Turns the verdict on a row that was to be taken.
    pub fn turn(&mut self, outcome: RowOutcome, found: RowFinding) {
        self.findings.push(found);
        (self.outcome, self.sheet, self.accepted_reason) = (outcome, None, None);
    }

    /// Rejects a row that was to be taken, unless staff gave a reason for it.
    pub fn doubt(&mut self, found: RowFinding) {
        match self.offered_reason.clone().filter(|_| may_be_accepted(found.finding)) {
            Some(reason) => {
                self.findings.push(found);
                (self.outcome, self.accepted_reason) = (RowOutcome::Warned, Some(reason));
            }
            None => self.turn(RowOutcome::Rejected, found),
        }
    }
}

/// Judges one row by itself; whether it stands in the file twice is left to [`super::Duplicates`].
pub fn check(row: &RawRow, columns: &Columns, rules: &Rules, today: Date) -> CheckedRow {
    let mut checked = CheckedRow {
        line: row.line,
        findings: Vec::new(),
        codice_fiscale: None,
        sheet: None,
        organisation: None,
        outcome: RowOutcome::Rejected,
        offered_reason: None,
        accepted_reason: None,
        digest: digest(row, columns),
        traits: Traits::default(),
    };
    if is_refused(row, columns) {
        // What else the row holds is not looked at, and nothing of it may be kept (002-07).
        checked.findings.push(RowFinding::whole_row(Finding::PrivacyRefused));
        checked.codice_fiscale = columns.get(Field::CodiceFiscale, &row.fields).parse().ok();
        return checked;
    }
    if let Some(fault) = structure(row, columns) {
        checked.findings.push(RowFinding::whole_row(fault));
        if fault == Finding::RowEmpty {
            checked.outcome = RowOutcome::Skipped;
        }
        return checked;
    }
    let verdict = Judge::new(row, columns, rules, today).verdict();
    checked.codice_fiscale = verdict.codice_fiscale;
    checked.findings = verdict.findings;
    checked.organisation = verdict.organisation;
    let weight = checked.findings.iter().map(|found| found.finding.severity()).max();
    let reason = columns.get(Field::AcceptReason, &row.fields).trim();
    checked.offered_reason = (!reason.is_empty()).then(|| reason.to_owned());
    let is_accepted =
        !reason.is_empty() && checked.findings.iter().all(|found| may_be_accepted(found.finding));
    checked.outcome = match weight {
        _ if verdict.sheet.is_none() => RowOutcome::Rejected,
        Some(Severity::Error) if is_accepted => {
            checked.accepted_reason = Some(reason.to_owned());
            RowOutcome::Warned
        }
        Some(Severity::Error) => RowOutcome::Rejected,
        Some(Severity::Warning) => RowOutcome::Warned,
        Some(Severity::Note) | None => RowOutcome::Ready,
    };
    if checked.outcome != RowOutcome::Rejected {
        checked.traits = verdict.sheet.as_ref().map(traits).unwrap_or_default();
        checked.sheet = verdict.sheet;
    }
    checked
}

/// Whether the person refuses the processing of the data, also in a row whose cells cannot be told apart.
fn is_refused(row: &RawRow, columns: &Columns) -> bool {
    if columns.header(Field::Privacy).is_none() {
        return false;
    }
    let refuses = |cell: &str| authorised(cell) == Some(false);
    if row.fault.is_none() && width(row, columns) == columns.width() {
        let doubles = columns.doubles().filter(|(_, field)| *field == Field::Privacy);
        let doubles = doubles.filter_map(|(at, _)| row.fields.get(at));
        return doubles.chain([columns.get(Field::Privacy, &row.fields)]).any(refuses);
    }
    // A bare `no` may be any cell's; these words can only be this one's.
    let text = row.fields.iter().collect::<Vec<_>>().join(" ").to_lowercase();
    let text = text.split_whitespace().collect::<String>();
    ["nonautorizzo", "nonacconsento", "nonaccetto", "privacy\":false", "privacy\":\"no\""]
        .iter()
        .any(|words| text.contains(words))
}

/// A row of the wrong width has its data in the wrong columns: nothing else about it would be true.
fn structure(row: &RawRow, columns: &Columns) -> Option<Finding> {
    if row.fault.is_some() {
        return row.fault;
    }
    // A file of DOS may end with the sign of its end.
    let is_blank = |c: char| c.is_whitespace() || c == '\u{1a}';
    if row.fields.iter().all(|field| field.trim_matches(is_blank).is_empty()) {
        return Some(Finding::RowEmpty);
    }
    match width(row, columns).cmp(&columns.width()) {
        std::cmp::Ordering::Less => Some(Finding::RowShort),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Finding::RowLong),
    }
}

/// The fields of a row without the empty ones beyond the header: some programs end each row with a delimiter.
fn width(row: &RawRow, columns: &Columns) -> usize {
    let surplus = row.fields.iter().skip(columns.width());
    if surplus.into_iter().all(|field| field.trim().is_empty()) {
        row.fields.len().min(columns.width())
    } else {
        row.fields.len()
    }
}

/// Name change, adoption, a wrong place in the code: data that may be right although the code says otherwise.
fn may_be_accepted(finding: Finding) -> bool {
    use Finding::{
        BirthDateMismatch, BirthplaceMismatch, BirthplaceUnknown, NameMismatch, NameOdd, NamesSwapped,
        PerhapsSamePerson, SexMismatch, SurnameMismatch,
    };
    let lawful = [
        SurnameMismatch,
        NameMismatch,
        SexMismatch,
        BirthDateMismatch,
        BirthplaceMismatch,
        BirthplaceUnknown,
        NamesSwapped,
        NameOdd,
        PerhapsSamePerson,
    ];
    finding.severity() < Severity::Error || lawful.contains(&finding)
}

fn digest(row: &RawRow, columns: &Columns) -> [u8; 16] {
    let mut content = Vec::with_capacity(row.fields.as_slice().len() + Field::ALL.len());
    for text in columns.data(&row.fields) {
        // Zeros in front, which spreadsheets drop, tell rows apart no more than blanks do.
        let bare = text.iter().position(|b| !matches!(b, b' ' | b'0')).map_or(&text[..0], |at| &text[at..]);
        bare.split(|b| *b <= b' ').for_each(|word| content.extend_from_slice(word));
        content.push(0);
    }
    content.make_ascii_uppercase();
    let hash = Sha256::digest(&content);
    hash.first_chunk().copied().unwrap_or_default()
}
