//! The end of the codes that firms share: every account becomes a person's (003-01, 003-07, 003-10).

use super::office::{Office, OfficeError};
use super::outbox::{Draft, Letterhead, Links};
use super::password::{PasswordError, moment};
use super::{settings, user};
use crate::import::{COMPANIES, ListError, read_list};
use crate::model::account::AccountState;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::Email;
use crate::situations;
use crate::store::{CompanyCode, CompanyFilter, StoreError, Tx};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::json;
use std::path::Path;

situations! {
    /// Why a shared code could not be taken over, converted or disabled.
    pub enum CompanyError {
        /// There is no such code.
        NotFound "company-missing" Missing { company: String },
        /// It has its successor.
        Conflict "company-converted" Converted { company: String, user: String },
        /// The successor's account cannot take it over.
        Refused "user-state" State { user: CodiceFiscale, state: AccountState },
        /// The day is no later than the present one.
        Refused "company-day" Day { company: String, day: Date },
        => Password(PasswordError),
        => List(ListError),
        => Office(OfficeError),
        => Store(StoreError),
    }
}

/// A shared code as it is shown.
#[derive(Debug, Serialize)]
pub struct CompanyView {
    /// The code.
    pub code: String,
    /// The firm.
    pub name: String,
    /// `pending`, `postponed`, `excepted`, `disabled`, `converted`.
    pub state: &'static str,
    /// The day from which it does not count.
    pub disabled_from: Option<String>,
    /// The person who took over.
    pub successor: Option<String>,
    /// What the successor's credentials allow.
    pub level: Option<String>,
    /// When.
    pub converted_at: Option<String>,
    /// Why it was postponed or excepted.
    pub reason: Option<String>,
    /// Where to write.
    pub email: Option<String>,
}

/// What became of a row of a list.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Its line.
    pub line: u64,
    /// The code.
    pub code: String,
    /// `imported`, `skipped` or `rejected`.
    pub outcome: &'static str,
    /// Why it was not taken, as a stable word.
    pub reason: Option<&'static str>,
}

/// Takes the shared codes over from a CSV with the columns `code`, `name` and, if there is one, `email`. A code that is
/// known is skipped.
pub fn import(office: &Office, clock: &dyn Clock, path: &Path) -> Result<Vec<Row>, CompanyError> {
    let rows = read_list(path, &COMPANIES)?;
    let mut done = Vec::new();
    for row in rows {
        let (code, name) = (row.get("code"), row.get("name"));
        let email = Some(row.get("email")).filter(|it| !it.is_empty());
        let told = |outcome, reason| Row { line: row.line, code: code.to_owned(), outcome, reason };
        let plain =
            |text: &str| !text.is_empty() && text.len() <= 200 && text.chars().all(|c| !c.is_control());
        done.push(
            if !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) || !(1..=16).contains(&code.len()) {
                told("rejected", Some("code-unreadable"))
            } else if !plain(name) {
                told("rejected", Some("name-unreadable"))
            } else if email.is_some_and(|it| it.parse::<Email>().is_err()) {
                told("rejected", Some("email-unreadable"))
            } else {
                let tx = office.begin(clock)?;
                if is_a_person(&tx, code)? {
                    told("rejected", Some("code-of-a-person"))
                } else if tx.company().by_code(code)?.is_some() {
                    told("skipped", Some("known"))
                } else {
                    let id = tx.company().insert(code, name, email, tx.at())?;
                    tx.finish(&AuditEvent::CompanyImported { company: id })?;
                    told("imported", None)
                }
            },
        );
    }
    Ok(done)
}

/// Whether somebody's account has this code.
fn is_a_person(tx: &Tx<'_>, code: &str) -> Result<bool, StoreError> {
    let Ok(code) = code.parse::<CodiceFiscale>() else { return Ok(false) };
    Ok(tx.user().id_by_codice_fiscale(&code)?.is_some())
}

/// Shared codes, each with its row, one after the other; `pending`, those that still have no successor.
pub fn list<E: From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    pending: bool,
    after: i64,
    limit: i64,
    mut give: impl FnMut(CompanyView, i64) -> Result<(), E>,
) -> Result<(), E> {
    let filter = CompanyFilter { pending, after, limit, ..CompanyFilter::default() };
    office.store.company().each(&filter, |code| {
        let row = code.id;
        give(view(clock, code), row)
    })
}

/// Gives a code its successor, one natural person.
pub fn convert(
    office: &Office,
    clock: &dyn Clock,
    code: &str,
    to: &CodiceFiscale,
) -> Result<CompanyView, CompanyError> {
    let company = get(office, code)?;
    let account = user::get(office, to)?;
    if account.state != AccountState::Active {
        return Err(CompanyError::State { user: *to, state: account.state });
    }
    let tx = office.begin(clock)?;
    if !tx.company().convert(company.id, account.id, tx.at())? {
        let user = company.successor.unwrap_or_default();
        return Err(CompanyError::Converted { company: company.code, user });
    }
    tx.company().cancel_notices(company.id)?;
    tx.finish(&AuditEvent::CompanyConverted { company: company.id, account: account.id })?;
    Ok(view(clock, get(office, code)?))
}

/// Grants a code a later day.
pub fn postpone(
    office: &Office,
    clock: &dyn Clock,
    code: &str,
    to: Date,
    reason: &str,
) -> Result<CompanyView, CompanyError> {
    let company = get(office, code)?;
    if let Some(user) = company.successor {
        return Err(CompanyError::Converted { company: company.code, user });
    }
    let until = company.postponed_to.as_ref().or(company.disabled_from.as_ref());
    let until = until.and_then(|day| day.parse::<Date>().ok()).unwrap_or(clock.today());
    if to <= until.max(clock.today()) {
        return Err(CompanyError::Day { company: company.code, day: to });
    }
    let tx = office.begin(clock)?;
    tx.company().postpone(company.id, &to.to_string(), reason)?;
    tx.company().cancel_notices(company.id)?;
    let event =
        AuditEvent::CompanyPostponed { company: company.id, to: to.to_string(), reason: reason.to_owned() };
    tx.finish(&event)?;
    Ok(view(clock, get(office, code)?))
}

/// Sets the day from which codes without a successor do not count: one, or all. With a reason for an exception the one
/// goes on counting.
pub fn disable(
    office: &Office,
    clock: &dyn Clock,
    code: Option<&str>,
    from: Date,
    exception: Option<&str>,
) -> Result<Vec<CompanyView>, CompanyError> {
    let codes = match code {
        Some(code) => vec![get(office, code)?],
        None => office.store.company().list(&CompanyFilter {
            pending: true,
            limit: -1,
            ..CompanyFilter::default()
        })?,
    };
    let mut done = Vec::new();
    for company in codes {
        if company.successor.is_some() {
            let user = company.successor.unwrap_or_default();
            return Err(CompanyError::Converted { company: company.code, user });
        }
        let tx = office.begin(clock)?;
        match exception {
            Some(reason) => tx.company().except(company.id, reason)?,
            None => tx.company().disable(company.id, &from.to_string())?,
        }
        tx.company().cancel_notices(company.id)?;
        tx.finish(&AuditEvent::CompanyDisabled {
            company: company.id,
            from: from.to_string(),
            exception: exception.map(str::to_owned),
        })?;
        done.push(view(clock, get(office, &company.code)?));
    }
    Ok(done)
}

/// What a firm is written, or would be.
#[derive(Debug, Serialize)]
pub struct Notice {
    /// The code.
    pub code: String,
    /// The firm.
    pub name: String,
    /// `company-announced`, `company-reminded` or `company-last-day`.
    pub kind: &'static str,
    /// The first day on which the code does not count.
    pub day: Date,
    /// Where it goes, masked.
    pub email: Option<String>,
    /// `queued`, `told` where it was queued before, or `no-email`.
    pub outcome: &'static str,
}

/// Writes to the firms whose code ends on a day and has no successor (003-07): when the day is set, when it is `days`
/// away, and on the last day; each once for a day. With `dry_run` only says so.
pub fn notify(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    days: i32,
    dry_run: bool,
) -> Result<Vec<Notice>, CompanyError> {
    let filter = CompanyFilter { pending: true, limit: -1, ..CompanyFilter::default() };
    let (letterhead, language) =
        (Letterhead::of_office(office)?, settings::value(office, "office.language")?);
    let mut notices = Vec::new();
    for company in office.store.company().list(&filter)? {
        let (id, shown) = (company.id, view(clock, company));
        let day = shown.disabled_from.as_ref().filter(|_| shown.state != "excepted");
        let Some(day) = day.and_then(|day| day.parse::<Date>().ok()) else { continue };
        let left = (day - clock.today()).get_days();
        let kind = match left {
            ..=1 => "company-last-day",
            left if left <= days => "company-reminded",
            _ => "company-announced",
        };
        let email = shown.email.as_ref().and_then(|it| it.parse::<Email>().ok());
        let told = |email: Option<&Email>, outcome| Notice {
            code: shown.code.clone(),
            name: shown.name.clone(),
            kind,
            day,
            email: email.map(Email::mask),
            outcome,
        };
        let Some(email) = email else {
            notices.push(told(None, "no-email"));
            continue;
        };
        if office.store.company().is_told(id, kind, &day.to_string())? {
            notices.push(told(Some(&email), "told"));
            continue;
        }
        if !dry_run {
            let fields = json!({ "organisation": { "name": shown.name, "code": shown.code }, "from": day });
            let (to, now) = (email.to_string(), clock.now());
            let millis = now.as_millisecond() as u64;
            let draft = Draft::plain(&letterhead, kind, &language, fields, to, millis, random);
            let tx = office.begin(clock)?;
            // Looked at once more inside: another timer may have been quicker, or somebody took the code over.
            let is_open = tx.company().by_code(&shown.code)?.is_some_and(|now| {
                let now = view(clock, now);
                now.state == shown.state && now.disabled_from == shown.disabled_from
            });
            if !is_open || tx.company().is_told(id, kind, &day.to_string())? {
                continue;
            }
            let message = draft.queue(&tx, Links::default())?;
            tx.company().insert_notice(id, kind, &day.to_string(), message)?;
            tx.finish(&AuditEvent::CompanyTold { company: id, kind, day: day.to_string() })?;
        }
        notices.push(told(Some(&email), "queued"));
    }
    Ok(notices)
}

fn get(office: &Office, code: &str) -> Result<CompanyCode, CompanyError> {
    let found = office.store.company().by_code(code)?;
    found.ok_or_else(|| CompanyError::Missing { company: code.to_owned() })
}

/// A code as it stands today.
pub(super) fn view(clock: &dyn Clock, company: CompanyCode) -> CompanyView {
    let today = clock.today().to_string();
    let is_over = company.disabled_from.as_ref().is_some_and(|day| *day <= today);
    let is_postponed = company.postponed_to.as_ref().is_some_and(|day| *day > today);
    let state = match () {
        () if company.successor.is_some() => "converted",
        () if company.exception_reason.is_some() => "excepted",
        () if is_postponed => "postponed",
        () if is_over => "disabled",
        () => "pending",
    };
    CompanyView {
        code: company.code,
        name: company.name,
        state,
        disabled_from: if is_postponed { company.postponed_to } else { company.disabled_from },
        successor: company.successor,
        level: company.level,
        converted_at: company.converted_at.map(moment),
        reason: company.exception_reason.or(company.postpone_reason),
        email: company.email,
    }
}
