//! Changing a sheet (P1-5, U-21).

use super::create::{acceptable, refuse_same_person};
use super::read::{UserSheet, get, read};
use super::{NewUser, UserError};
use crate::model::account::{AccountState, EmailState, Level};
use crate::model::audit::{AuditEvent, Change};
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::Address;
use crate::model::profile::Channel;
use crate::model::request::RequestNumber;
use crate::model::role::words;
use crate::model::sheet::Sheet;
use crate::ops::outbox::{self, Content, Draft, Letterhead, Links};
use crate::ops::password::{self, moment};
use crate::ops::request::sheet_changed;
use crate::ops::{DAY, Office, settings};
use crate::store::{Account, AuditFilter, StoreError, Tx};
use serde_json::json;

words! {
    /// A contact that may be emptied.
    Clearable:
    /// Ordinary e-mail.
    Email "email",
    /// Certified e-mail.
    Pec "pec",
    /// Mobile number.
    Mobile "mobile",
    /// Telephone number.
    Phone "phone",
    /// Fax number.
    Fax "fax",
    /// Address of residence.
    Address "address",
}

impl Clearable {
    /// Empties it.
    pub fn clear(self, sheet: &mut Sheet) {
        match self {
            Self::Email => sheet.email = None,
            Self::Pec => sheet.pec = None,
            Self::Mobile => sheet.mobile = None,
            Self::Phone => sheet.phone = None,
            Self::Fax => sheet.fax = None,
            Self::Address => sheet.address = Address::default(),
        }
    }
}

/// What an edit changed.
pub struct Edited {
    /// The account as it stands.
    pub sheet: UserSheet,
    /// The contacts frozen now, and until when.
    pub frozen: Vec<(&'static str, String)>,
    /// Whether the level fell: the credentials were of somebody with other data.
    pub lowered: bool,
    /// The requests that went back to the reviewers, who had looked at other data.
    pub back: Vec<RequestNumber>,
    /// The secrets that were on their way to an old contact and are void: `password`, `pin`.
    pub withdrawn: Vec<&'static str>,
    /// Whether a second person has to agree to a new password.
    pub is_of_two: bool,
}

/// Changes a sheet. A contact that changes is told to the old one and frozen for secrets.
pub fn edit(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
    evidence: Option<&str>,
    accept_mismatch: Option<&str>,
    change: impl FnOnce(&mut Sheet),
) -> Result<Edited, UserError> {
    let mut account = get(office, code)?;
    if account.state == AccountState::Closed {
        return Err(UserError::State { user: *code, state: account.state });
    }
    let old = account.sheet.clone();
    let changes = resheet(office, clock, &mut account, accept_mismatch, change)?;
    // What the office has may be right: then evidence alone settles the conflict.
    if changes.is_empty() && !(account.conflict && evidence.is_some()) {
        return Err(UserError::NothingChanges { user: *code });
    }
    let contacts = changed_contacts(&old, &account.sheet);
    let now = clock.now();
    let days: i64 = settings::value(office, "freeze.days")?.parse().unwrap_or(7);
    let since = now.as_millisecond() - days.max(1) * DAY;
    if !contacts.is_empty() && office.store.pin().was_shown_to(account.id, office.actor.id, since)? {
        return Err(UserError::SawAHalf { user: *code, operator: office.actor.name.clone() });
    }
    if contacts.contains(&"email") {
        account.email_state = EmailState::Unverified;
    }
    account.conflict = false;
    let until = now.as_millisecond() + days * DAY;
    // A contact that nothing ever left for was mistyped: who typed it corrects it, and who reads it is no business of
    // ours. In anybody else's hands it changes, like every other.
    let mut established = Vec::new();
    let registered = office.store.audit().last(&AuditFilter::of("account", account.id, "user-created"))?;
    let is_own =
        registered.is_some_and(|event| event.operator.as_deref() == Some(office.actor.name.as_str()));
    for field in contacts {
        // A contact that was not there may be a thief's: it is trusted only where nothing has left yet.
        let is_known = match contact(&old, field).filter(|_| field != "address") {
            Some(contact) => office.store.message().reached(account.id, &contact)?,
            None => office.store.message().reached_any(account.id)?,
        };
        if is_known || !is_own {
            established.push(field);
        }
    }
    let contacts_now = &account.sheet;
    let corrected: Vec<(String, String)> = ["email", "pec", "mobile"]
        .iter()
        .filter(|field| !established.contains(*field))
        .filter_map(|field| contact(&old, field).zip(contact(contacts_now, field)))
        .filter(|(before, after)| before != after)
        .collect();
    let contacts = established;
    let is_another = changes.iter().any(|it| IDENTITY.contains(&it.field));
    let is_proved = evidence.is_some_and(|evidence| !evidence.trim().is_empty());
    if !is_proved && (is_another || !contacts.is_empty()) {
        let fields = changes.iter().map(|it| it.field).collect::<Vec<_>>().join(", ");
        return Err(UserError::EvidenceNeeded { user: *code, fields });
    }
    let lowers = is_another && account.level == Level::Dispositive;
    let mut notices =
        notices(office, &account, &old, &contacts, Some(until), now.as_millisecond() as u64, random)?;
    if lowers {
        notices.extend(outbox::notice(office, &account, "level-lowered", json!({}), now, random)?);
    }
    let mut tx = office.store.begin(Some(office.actor.id), now)?;
    if !tx.user().update(&account, tx.at())? {
        return Err(UserError::ChangedMeanwhile { user: *code });
    }
    let mut withdrawn = Vec::new();
    for field in &contacts {
        if let Some(contact) = contact(&old, field) {
            withdrawn.extend(withdraw(&tx, account.id, &contact, true)?);
        }
    }
    for (before, after) in &corrected {
        tx.message().readdress(account.id, before, after)?;
        withdrawn.extend(withdraw(&tx, account.id, before, false)?);
    }
    // A contact that was emptied gets nothing anyway.
    let contacts: Vec<_> =
        contacts.into_iter().filter(|field| contact(&account.sheet, field).is_some()).collect();
    for field in &contacts {
        tx.user().freeze(account.id, field, tx.at(), office.actor.id, until)?;
    }
    for notice in &notices {
        notice.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    let lowered = lower(&mut tx, &account, is_another)?;
    let back = sheet_changed(&mut tx, account.id, !changed_contacts(&old, &account.sheet).is_empty())?;
    let event =
        AuditEvent::UserEdited { account: account.id, changes, evidence: evidence.map(str::to_owned) };
    tx.finish(&event)?;
    let frozen = contacts.into_iter().map(|field| (field, moment(until))).collect();
    let is_of_two = password::is_of_two(office, &account)?;
    Ok(Edited { sheet: read(office, clock, code, false)?, frozen, lowered, back, withdrawn, is_of_two })
}

/// The fields that say who somebody is.
pub(super) const IDENTITY: [&str; 6] = ["surname", "name", "sex", "born", "birthplace", "birth-province"];

/// Who somebody is was proved, or approved, for the data that were there: with others the level falls, until a proof
/// or an approval raises it again. One person alone makes nobody else of a holder.
pub(super) fn lower(tx: &mut Tx<'_>, account: &Account, is_another: bool) -> Result<bool, StoreError> {
    if !is_another || account.level != Level::Dispositive {
        return Ok(false);
    }
    tx.user().set_level(account.id, Level::Generic, tx.at())?;
    tx.record(&AuditEvent::LevelLowered { account: account.id, by: "data-changed".to_owned() })?;
    Ok(true)
}

/// Changes the sheet of an account, not yet stored, and checks it against its profile; gives what changed.
pub(in crate::ops) fn resheet(
    office: &Office,
    clock: &dyn Clock,
    account: &mut Account,
    accept_mismatch: Option<&str>,
    change: impl FnOnce(&mut Sheet),
) -> Result<Vec<Change>, UserError> {
    let mut sheet = account.sheet.clone();
    change(&mut sheet);
    let changes = differences(&account.sheet, &sheet);
    let profile = office.profile(&account.profile)?;
    let mut checked = NewUser {
        sheet,
        profile: account.profile.clone(),
        organisation: account.organisation.clone(),
        issuer: account.issuer.clone(),
        privacy: Some(true),
        privacy_notice: None,
        accept_mismatch: accept_mismatch.map(str::to_owned).or_else(|| account.mismatch_reason.clone()),
        language: None,
    };
    let agreement = acceptable(&profile, &mut checked, Some(&account.sheet), clock.today())?;
    let is_doubted = if changed_contacts(&account.sheet, &checked.sheet).is_empty() {
        office.store.user().same_person(&checked.sheet)?.is_some()
    } else {
        refuse_same_person(office, &checked.sheet, checked.accept_mismatch.as_deref())?
    };
    account.sheet = checked.sheet;
    account.mismatch_reason =
        checked.accept_mismatch.filter(|_| is_doubted || !agreement.mismatches.is_empty());
    Ok(changes)
}

/// The address or number of a field.
fn contact(sheet: &Sheet, field: &str) -> Option<String> {
    match field {
        "email" => sheet.email.as_ref().map(ToString::to_string),
        "pec" => sheet.pec.as_ref().map(ToString::to_string),
        "mobile" => sheet.mobile.as_ref().map(ToString::to_string),
        "address" => sheet.address.in_one_line(),
        _ => None,
    }
}

/// Voids the secrets that still wait on their way to a contact that is no longer the holder's.
fn withdraw(
    tx: &Tx<'_>,
    account: i64,
    contact: &str,
    passwords: bool,
) -> Result<Vec<&'static str>, StoreError> {
    let (password, pin) = tx.message().waiting_secrets(account, contact)?;
    let mut withdrawn = Vec::new();
    if password && passwords {
        tx.password().void(account, tx.at())?;
        withdrawn.push("password");
    }
    if pin {
        tx.pin().void(account, tx.at(), "contact changed")?;
        withdrawn.push("pin");
    }
    tx.message().cancel_void(account)?;
    Ok(withdrawn)
}

/// The contacts to which secrets could go that are not what they were.
pub(in crate::ops) fn changed_contacts(old: &Sheet, new: &Sheet) -> Vec<&'static str> {
    ["email", "pec", "mobile", "address"]
        .into_iter()
        .filter(|field| contact(old, field) != contact(new, field))
        .collect()
}

/// Tells the old contacts that they changed: by mail to the old address, by text to the old number.
pub(in crate::ops) fn notices(
    office: &Office,
    account: &Account,
    old: &Sheet,
    fields: &[&'static str],
    until: Option<i64>,
    at_millis: u64,
    random: &dyn Random,
) -> Result<Vec<Draft>, UserError> {
    let letterhead = Letterhead::of(office, &office.profile(&account.profile)?)?;
    fields
        .iter()
        .filter_map(|field| {
            let new = &account.sheet;
            let (before, after, channel, to) = match *field {
                "email" => (
                    old.email.as_ref().map(|it| it.mask()),
                    new.email.as_ref().map(|it| it.mask()),
                    Channel::Email,
                    old.email.as_ref().map(ToString::to_string),
                ),
                "pec" => (
                    old.pec.as_ref().map(|it| it.mask()),
                    new.pec.as_ref().map(|it| it.mask()),
                    Channel::Pec,
                    old.pec.as_ref().map(ToString::to_string),
                ),
                "mobile" => (
                    old.mobile.as_ref().map(|it| it.mask()),
                    new.mobile.as_ref().map(|it| it.mask()),
                    Channel::Sms,
                    old.mobile.as_ref().map(ToString::to_string),
                ),
                // A letter to the old house would arrive after everything is over; mail tells at once.
                _ => (
                    old.address.mask(),
                    new.address.mask(),
                    Channel::Email,
                    old.email.as_ref().map(ToString::to_string),
                ),
            };
            // Where there was no such contact, the mail that is known hears of the new one.
            let (channel, to) = match to {
                Some(to) => (channel, Some(to)),
                None => (Channel::Email, old.email.as_ref().map(ToString::to_string)),
            };
            let kind = if channel == Channel::Sms { "contact-changed-sms" } else { "contact-changed" };
            let content = Content {
                kind,
                channel,
                sheet: old,
                language: &account.language,
                extra: json!({
                    "changed": { "field": field, "old": before, "new": after },
                    "until": until.map(password::day),
                }),
                secrets: &[],
            };
            Some(Draft::new(&letterhead, &content, to?, at_millis, random).map_err(UserError::from))
        })
        .collect()
}

fn differences(old: &Sheet, new: &Sheet) -> Vec<Change> {
    fn text<T: ToString>(value: &Option<T>) -> Option<String> {
        value.as_ref().map(ToString::to_string)
    }
    let fields: [(&'static str, Option<String>, Option<String>); 17] = [
        ("surname", Some(old.surname.clone()), Some(new.surname.clone())),
        ("name", Some(old.name.clone()), Some(new.name.clone())),
        ("sex", Some(old.sex.to_string()), Some(new.sex.to_string())),
        ("born", text(&old.born), text(&new.born)),
        ("birthplace", old.birthplace.clone(), new.birthplace.clone()),
        ("birth-province", old.birth_province.clone(), new.birth_province.clone()),
        ("email", text(&old.email), text(&new.email)),
        ("pec", text(&old.pec), text(&new.pec)),
        ("mobile", text(&old.mobile), text(&new.mobile)),
        ("phone", text(&old.phone), text(&new.phone)),
        ("fax", text(&old.fax), text(&new.fax)),
        ("street", old.address.street.clone(), new.address.street.clone()),
        ("house-number", old.address.house_number.clone(), new.address.house_number.clone()),
        ("cap", text(&old.address.cap), text(&new.address.cap)),
        ("town", old.address.town.clone(), new.address.town.clone()),
        ("province", old.address.province.clone(), new.address.province.clone()),
        ("citizen", text(&old.citizen), text(&new.citizen)),
    ];
    fields
        .into_iter()
        .filter(|(_, old, new)| old != new)
        .map(|(field, old, new)| Change { field, old, new })
        .collect()
}
