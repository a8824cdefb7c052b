//! A new codice fiscale for the same person: the Agenzia attributed another one, corrected it, or replaced a temporary
//! one (U-11, U-15, U-16).

use super::UserError;
use super::create::refuse_taken;
use super::edit::{lower, resheet};
use super::read::{UserSheet, get, read};
use crate::model::account::{AccountState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::role::words;
use crate::ops::Office;
use crate::ops::outbox::{self, Links};
use crate::ops::request::sheet_changed;
use serde_json::json;

words! {
    /// Why a person has another codice fiscale.
    AliasReason:
    /// Two people had the same one: the Agenzia changed a digit into a letter (U-15).
    Omocodia "omocodia",
    /// The Agenzia corrected it: a name, a sex, a date or a place (U-16).
    Correction "correction",
    /// A temporary one of eleven digits became a definitive one (U-11).
    Temporary "temporary",
}

/// Moves an account to the new code. The old one stays known, and finds the account; requests and delegations follow.
/// A provisional password, whose message names the old login, is void; a level that was raised falls.
#[allow(clippy::too_many_arguments)] // What the command line says of one act.
pub fn rename(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
    new: &CodiceFiscale,
    reason: AliasReason,
    evidence: &str,
    accept_mismatch: Option<&str>,
) -> Result<UserSheet, UserError> {
    let mut account = get(office, code)?;
    if account.state == AccountState::Closed {
        return Err(UserError::State { user: *code, state: account.state });
    }
    refuse_taken(office, new)?;
    if office.store.organisation().by_code(new.as_str())?.is_some() {
        return Err(UserError::OfABody { user: *new });
    }
    let old = account.sheet.codice_fiscale;
    resheet(office, clock, &mut account, accept_mismatch, |sheet| sheet.codice_fiscale = *new)?;
    let is_waiting = office.store.password().current(account.id)?.is_some_and(|it| it.kind == "provisional");
    let extra = json!({
        "changed": { "field": "codice-fiscale", "old": old, "new": new },
        "lowered": account.level == Level::Dispositive,
        "password_void": is_waiting,
    });
    let told = outbox::notice(office, &account, "code-changed", extra, clock.now(), random)?;
    let mut tx = office.begin(clock)?;
    if !tx.user().update(&account, tx.at())? {
        return Err(UserError::ChangedMeanwhile { user: *code });
    }
    tx.user().insert_alias(account.id, &old, reason.as_str(), tx.at())?;
    if tx.password().current(account.id)?.is_some_and(|it| it.kind == "provisional") {
        tx.password().void(account.id, tx.at())?;
        tx.message().cancel_void(account.id)?;
    }
    if let Some(told) = told {
        told.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    lower(&mut tx, &account, true)?;
    sheet_changed(&mut tx, account.id, false)?;
    tx.finish(&AuditEvent::UserRenamed {
        account: account.id,
        old: old.to_string(),
        new: new.to_string(),
        reason: format!("{reason}: {evidence}"),
    })?;
    read(office, clock, new, false)
}
