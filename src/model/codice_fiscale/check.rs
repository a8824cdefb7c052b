use jiff::civil::Date;

use super::{CodiceFiscale, Decoded, form, suggest};
use crate::model::{
    finding::{Finding, Severity},
    place::Validity,
};

/// What `cf check` tells of one code.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// What was typed.
    pub input: String,
    /// The code as it is written, when it is valid.
    pub codice_fiscale: Option<CodiceFiscale>,
    /// Right form, possible date, right check character (or Luhn digit); the place does not count.
    pub valid: bool,
    /// What is wrong, doubtful or worth knowing, in the order of diagnosis.
    pub findings: Vec<Finding>,
    /// For a code that is not valid: valid ones that may have been meant, likeliest first.
    pub suggestions: Vec<CodiceFiscale>,
    /// What a valid code of a person says.
    pub decoded: Option<Decoded>,
}

/// Checks one code and says what is wrong with it.
pub fn check(input: &str, today: Date) -> Report {
    let cleaned = form::Cleaned::new(input);
    let mut findings = Vec::new();
    if cleaned.repaired {
        findings.push(Finding::Normalised);
    }
    let code = form::read(&cleaned, &mut findings);
    let decoded = code.and_then(|code| code.decode(today));
    if let Some(decoded) = &decoded {
        findings.extend(doubts(decoded));
    } else if let Some(code) = code {
        findings.extend(code.office_is_unknown().then_some(Finding::OfficeUnknown));
        findings.push(Finding::ProvisionalNumeric);
    }
    let valid = code.is_some() && findings.iter().all(|finding| finding.severity() < Severity::Error);
    let suggestions = if valid { Vec::new() } else { suggest::suggest(cleaned.as_bytes(), today) };
    if cleaned.as_bytes().len() < 11 && !suggestions.is_empty() {
        findings.push(Finding::VatZerosLost);
    }
    Report {
        input: input.to_owned(),
        codice_fiscale: code.filter(|_| valid),
        valid,
        findings,
        suggestions,
        decoded: decoded.filter(|_| valid),
    }
}

fn doubts(decoded: &Decoded) -> impl Iterator<Item = Finding> {
    let future = decoded.birth_year_candidates.is_empty();
    let century = match decoded.born {
        _ if future => Some(Finding::BirthDateInFuture),
        None => Some(Finding::CenturyAmbiguous),
        Some(_) => None,
    };
    let place = match decoded.place_validity() {
        Validity::Valid => None,
        _ if future => None,
        Validity::NotValidThen => Some(Finding::PlaceNotValidThen),
        Validity::Unknown => Some(Finding::PlaceUnknown),
    };
    let omocodia = decoded.omocode.then_some(Finding::Omocodia);
    [century, place, omocodia].into_iter().flatten()
}
