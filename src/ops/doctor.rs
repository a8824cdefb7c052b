//! What is well with an office and what is not, each with the line that mends it.

use super::DAY;
use super::office::{Office, OfficeError};
use super::operator::others_hold;
use super::password::day;
use super::settings;
use crate::model::clock::Clock;
use crate::model::profile::EMBEDDED;
use crate::model::role::Role;
use crate::pdf::Sandbox;
use crate::secret::slots::Slots;
use crate::store::{
    AuditFilter, Examination, MessageFilter, OperatorRow, Progress, Store, StoreError, UserFilter,
};
use serde::Serialize;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Thirty days, in milliseconds.
const MONTH: i64 = 30 * DAY;

/// People named one by one.
const NAMED: usize = 20;

/// One thing looked at.
#[derive(Debug, Serialize)]
pub struct Check {
    /// Its stable word; the language files explain it under `doctor-<check>`.
    pub check: &'static str,
    /// `ok`, `warning` or `fault`.
    pub state: &'static str,
    /// What was found.
    pub detail: String,
}

fn check(name: &'static str, bad: Option<(&'static str, String)>) -> Check {
    let (state, detail) = bad.unwrap_or(("ok", String::new()));
    Check { check: name, state, detail }
}

/// Looks at everything.
pub fn examine(
    office: &Office,
    clock: &dyn Clock,
    progress: Progress<'_>,
) -> Result<Vec<Check>, OfficeError> {
    let Examination { faults, log } = office.store.examine(progress)?;
    let (slots, unknown) = slots_and_strangers(office, clock)?;
    let _one_state = office.store.snapshot()?;
    let from = settings::value(office, "mail.from")?;
    let mut unsaid = Vec::new();
    for key in ["office.contacts", "office.link", "office.portal"] {
        if settings::value(office, key)?.is_empty() {
            unsaid.push(key);
        }
    }
    let fault = |bad: bool, detail: String| bad.then_some(("fault", detail));
    let warning = |bad: bool, detail: String| bad.then_some(("warning", detail));
    Ok(vec![
        check("database-whole", fault(!faults.is_empty(), faults.join("; "))),
        check("log-whole", fault(!log.ok, format!("{:?} {}", log.first_bad, log.altered.join(", ")))),
        check("schema-ours", fault(!log.schema, String::new())),
        check("slots-known", fault(!unknown.is_empty(), unknown.join(", "))),
        check("folder-private", fault_of_modes(office)),
        check("trial", warning(office.trial, String::new())),
        check("dispatch-keys", warning_of_keys(office, &slots)?),
        check("own-passphrases", warning_of_passphrases(office)?),
        check("tokens", warning_of_tokens(office, clock)?),
        check("clock", warning_of_clock(office, clock)?),
        check("phones", warning_of_phones(office)?),
        check("profiles", warning_of_profiles(office, clock)),
        check("transport", warning(true, office.folder.sent().display().to_string())),
        check("mail-from", warning(from.ends_with(".invalid"), from.clone())),
        check("mail-contacts", warning(!unsaid.is_empty(), unsaid.join(", "))),
        check("sandbox", Some(walls())),
        check("messages", warning_of_messages(office)?),
        check("requests", warning_of_requests(office, clock)),
        check("retention", due_copies(office, clock)?),
        check("sqlite", fault(false, Store::sqlite_version().to_owned())),
    ])
}

/// Which walls stand around whoever reads a PDF.
fn walls() -> (&'static str, String) {
    match Sandbox::new().describe() {
        Ok(walls) => (if walls.are_whole() { "ok" } else { "warning" }, walls.to_string()),
        Err(error) => ("fault", error.to_string()),
    }
}

/// Messages of which nobody knows whether they left.
fn warning_of_messages(office: &Office) -> Result<Option<(&'static str, String)>, StoreError> {
    let unknown = MessageFilter { state: Some("unknown"), limit: -1, ..MessageFilter::default() };
    let count = office.store.message().count(&unknown)?;
    Ok((count > 0).then(|| ("warning", count.to_string())))
}

/// Requests that were abandoned and not ended yet.
fn warning_of_requests(office: &Office, clock: &dyn Clock) -> Option<(&'static str, String)> {
    // A profile that cannot be read is a fault of its own.
    let abandoned = super::request::abandoned(office, clock).unwrap_or_default();
    let numbers = abandoned.iter().take(NAMED).map(|it| it.number.to_string()).collect();
    named(numbers, abandoned.len().saturating_sub(NAMED))
}

/// The warning that names some, and says how many more there are.
fn named(names: Vec<String>, more: usize) -> Option<(&'static str, String)> {
    let rest = if more > 0 { format!(" (+{more})") } else { String::new() };
    (!names.is_empty()).then(|| ("warning", names.join(", ") + &rest))
}

/// Copies of papers whose time is over.
fn due_copies(office: &Office, clock: &dyn Clock) -> Result<Option<(&'static str, String)>, OfficeError> {
    // What cannot be listed here is told by the command that lists it.
    let due = super::document::due(office, clock).map_or(0, |it| it.len());
    Ok((due > 0).then(|| ("warning", due.to_string())))
}

/// The slots, and those of them without an active operator.
fn slots_and_strangers(office: &Office, clock: &dyn Clock) -> Result<(Slots, Vec<String>), OfficeError> {
    let read = || {
        let slots = Slots::read(&office.folder.keys())?;
        let unknown = unknown_slots(office, &slots)?;
        Ok::<_, OfficeError>((slots, unknown))
    };
    let (slots, unknown) = read()?;
    if unknown.is_empty() {
        return Ok((slots, unknown));
    }
    // The file is written just before the commit that it belongs to: while we could write, no act is between the two.
    let _nobody_writes = office.begin(clock)?;
    read()
}

/// Slots that belong to nobody in service: of an act cut off, or of somebody who wrote the file.
fn unknown_slots(office: &Office, slots: &Slots) -> Result<Vec<String>, StoreError> {
    let operators = office.store.operator().list()?;
    Ok(slots
        .names()
        .filter(|name| *name != crate::secret::slots::RECOVERY)
        .filter(|name| !operators.iter().any(|it| it.name == *name && !it.disabled))
        .map(str::to_owned)
        .collect())
}

fn fault_of_modes(office: &Office) -> Option<(&'static str, String)> {
    let open = |path: &Path| path.metadata().is_ok_and(|about| about.mode() & 0o077 != 0);
    let folder = &office.folder;
    let paths = [folder.path().to_owned(), folder.database(), folder.keys(), folder.sent()];
    let open: Vec<_> =
        paths.iter().filter(|path| open(path)).map(|path| path.display().to_string()).collect();
    (!open.is_empty()).then(|| ("fault", open.join(", ")))
}

/// An admin who needs no dispatch key any more should give it up.
fn warning_of_keys(office: &Office, slots: &Slots) -> Result<Option<(&'static str, String)>, StoreError> {
    let mut keep = Vec::new();
    for operator in office.store.operator().list()? {
        let (held, roles) = (slots.dispatch(&operator.name), &operator.roles);
        let others = others_hold(office, slots, &operator.name)?;
        let mail = held.mail && !roles.contains(&Role::Dispatcher);
        let post = held.post && !roles.contains(&Role::Mailroom);
        // They are given up together, and only where somebody else has them.
        let is_spare = (mail || post) && (!mail || others.mail) && (!post || others.post);
        if operator.kind == "person" && is_spare {
            keep.push(operator.name);
        }
    }
    Ok((!keep.is_empty()).then(|| ("warning", keep.join(", "))))
}

fn warning_of_passphrases(office: &Office) -> Result<Option<(&'static str, String)>, StoreError> {
    let operators = office.store.operator().list()?;
    let names: Vec<_> =
        operators.into_iter().filter(|it| !it.own_passphrase && !it.disabled).map(|it| it.name).collect();
    Ok((!names.is_empty()).then(|| ("warning", names.join(", "))))
}

/// Services whose token ends within 30 days, and their last day.
fn warning_of_tokens(
    office: &Office,
    clock: &dyn Clock,
) -> Result<Option<(&'static str, String)>, StoreError> {
    let soon = clock.now().as_millisecond() + MONTH;
    let ends = |it: OperatorRow| {
        it.expires_at.filter(|end| *end < soon && !it.disabled).map(|end| (it.name, day(end)))
    };
    let ending = office.store.operator().list()?.into_iter().filter_map(ends);
    let ending: Vec<_> = ending.map(|(name, end)| format!("{name}: {end}")).collect();
    Ok((!ending.is_empty()).then(|| ("warning", ending.join(", "))))
}

/// When the machine's clock was last found to have gone back, within 30 days.
fn warning_of_clock(
    office: &Office,
    clock: &dyn Clock,
) -> Result<Option<(&'static str, String)>, StoreError> {
    let found = AuditFilter { action: Some("clock-behind"), ..AuditFilter::default() };
    let last = office.store.audit().last(&found)?;
    let recent = last.filter(|it| it.at > clock.now().as_millisecond() - MONTH);
    Ok(recent.map(|it| ("warning", day(it.at))))
}

/// People with a number that an earlier release took and today's rule refuses.
fn warning_of_phones(office: &Office) -> Result<Option<(&'static str, String)>, StoreError> {
    let (mut people, mut more) = (Vec::new(), 0);
    let all = UserFilter { limit: -1, ..UserFilter::default() };
    office.store.user().each(&all, |account| {
        let sheet = &account.sheet;
        if [&sheet.mobile, &sheet.phone].into_iter().flatten().any(|it| !it.is_sound()) {
            if people.len() < NAMED {
                people.push(sheet.codice_fiscale.to_string());
            } else {
                more += 1;
            }
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(named(people, more))
}

/// Profiles that cannot be read, and those whose provisional password anybody can compute.
fn warning_of_profiles(office: &Office, clock: &dyn Clock) -> Option<(&'static str, String)> {
    let mut said = Vec::new();
    let mut state = "warning";
    for (name, _) in EMBEDDED {
        match office.profile(name) {
            Ok(profile) if profile.is_fenced() && !profile.is_closed(clock.today()) => {
                said.push(format!("{name}: codice-fiscale-head"));
            }
            Ok(_) => {}
            Err(error) => {
                state = "fault";
                said.push(error.to_string());
            }
        }
    }
    (!said.is_empty()).then(|| (state, said.join("; ")))
}
