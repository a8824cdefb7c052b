//! What a request still lacks.

use super::RequestError;
use crate::model::clock::Clock;
use crate::model::contact::Phone;
use crate::model::profile::{Field, Paper};
use crate::model::request::PaperKind;
use crate::ops::{Office, user};
use crate::store::{Account, Document, Request};
use jiff::civil::Date;

/// Everything a request lacks, in stable words: fields (`mobile`), papers (`identity`, `membership-card|membership-statement`),
/// and what is wrong with a paper (`identity:expired`, `identity:expiry-unknown`, `identity:one-sided`, `membership-card:expired`).
pub fn missing(office: &Office, clock: &dyn Clock, request: &Request) -> Result<Vec<String>, RequestError> {
    let account = user::get(office, &request.codice_fiscale)?;
    let profile = office.profile(&account.profile)?;
    let Some(rule) = profile.request.as_ref().filter(|rule| rule.kind == request.kind) else {
        return Ok(Vec::new());
    };
    let documents = office.store.document().by_request(request.id)?;
    let mut missing: Vec<String> = rule
        .mandatory
        .iter()
        .filter(|field| !has(request, &account, **field))
        .map(|field| field.as_str().to_owned())
        .collect();
    for paper in &rule.papers {
        let filed: Vec<&Document> = documents.iter().filter(|it| is_one_of(it, paper)).collect();
        let kinds: Vec<&str> = paper.any_of.iter().map(|it| it.as_str()).collect();
        if filed.is_empty() {
            missing.push(kinds.join("|"));
        } else if paper.sides > 1 && !filed.iter().any(|it| is_statement(it)) && !has_both_sides(&filed) {
            missing.push(format!("{}:one-sided", filed[0].kind));
        }
    }
    let mut cards = documents.iter().filter(|it| it.kind == PaperKind::MembershipCard.as_str());
    let is_past = |it: &Document| last_day(it).is_some_and(|last| last < clock.today());
    if !documents.iter().any(is_statement) && cards.any(is_past) {
        missing.push("membership-card:expired".to_owned());
    }
    let identity = documents.iter().filter(|it| it.kind == PaperKind::Identity.as_str());
    let excepted = !office.store.request().exceptions(request.id)?.is_empty();
    for document in identity {
        match last_day(document) {
            Some(last) if last >= clock.today() || excepted => {}
            Some(_) => missing.push("identity:expired".to_owned()),
            None => missing.push("identity:expiry-unknown".to_owned()),
        }
    }
    Ok(missing)
}

/// Refuses a request that lacks something, and names it all.
pub fn refuse_incomplete(office: &Office, clock: &dyn Clock, request: &Request) -> Result<(), RequestError> {
    let missing = missing(office, clock, request)?;
    if missing.is_empty() {
        return Ok(());
    }
    Err(RequestError::Incomplete { request: request.number, missing: missing.join(", ") })
}

fn has(request: &Request, account: &Account, field: Field) -> bool {
    match field {
        Field::Mobile => {
            let given = request.mobile.as_ref().and_then(|it| it.parse::<Phone>().ok());
            [given.as_ref(), account.sheet.mobile.as_ref()].into_iter().flatten().any(Phone::is_mobile)
        }
        Field::Cap => request.cap.is_some() || account.sheet.address.cap.is_some(),
        Field::Email => account.sheet.email.is_some(),
        Field::Pec => account.sheet.pec.is_some(),
        Field::Street => account.sheet.address.street.is_some(),
        Field::Town => account.sheet.address.town.is_some(),
        // What the sheet has to hold was asked for when the account was made.
        _ => true,
    }
}

fn last_day(document: &Document) -> Option<Date> {
    document.expires.as_deref()?.parse().ok()
}

/// Whether a paper is the statement of an association, which has one side (004-05).
fn is_statement(document: &Document) -> bool {
    document.kind == PaperKind::MembershipStatement.as_str()
}

fn is_one_of(document: &Document, paper: &Paper) -> bool {
    paper.any_of.iter().any(|kind| kind.as_str() == document.kind)
}

/// Two pages or files, or a paper that somebody saw at the counter.
fn has_both_sides(filed: &[&Document]) -> bool {
    filed.iter().any(|it| it.origin == "paper")
        || filed.iter().map(|it| it.pages.unwrap_or(1)).sum::<i64>() > 1
}
