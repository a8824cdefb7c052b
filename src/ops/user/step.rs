//! Stopping, restoring and closing an account.

use super::UserError;
use super::read::{UserSheet, get, read};
use crate::model::account::{AccountState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::profile::Moment;
use crate::ops::Office;
use crate::ops::outbox::{self, Links};
use crate::ops::password::refuse_changed;
use crate::ops::request::account_closed;
use crate::store::{Account, AuditFilter, DelegationFilter, StoreError, Tx};
use serde_json::json;

/// The three steps between states that staff take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Stop for a while.
    Suspend,
    /// Take up again.
    Restore,
    /// End for good.
    Close,
}

/// Stops, restores or closes an account, and tells its holder.
pub fn step(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    code: &CodiceFiscale,
    step: Step,
    reason: &str,
    silent: bool,
) -> Result<UserSheet, UserError> {
    use AccountState::{Active, Closed, Registered, Suspended};
    let account = get(office, code)?;
    let password = office.store.password().current(account.id)?;
    let next = match (step, account.state) {
        (Step::Suspend, Registered | Active) => Suspended,
        (Step::Close, Registered | Active | Suspended) => Closed,
        // What it was before: an account that never became active goes back to waiting.
        (Step::Restore, Suspended) => {
            if was_active(office, &account)? {
                Active
            } else {
                Registered
            }
        }
        _ => return Err(UserError::State { user: *code, state: account.state }),
    };
    let (kind, event) = match step {
        Step::Suspend => (
            "account-suspended",
            AuditEvent::UserSuspended { account: account.id, reason: reason.to_owned() },
        ),
        Step::Restore => {
            ("account-restored", AuditEvent::UserRestored { account: account.id, reason: reason.to_owned() })
        }
        Step::Close => {
            ("account-closed", AuditEvent::UserClosed { account: account.id, reason: reason.to_owned() })
        }
    };
    let now = clock.now();
    let notice = if silent {
        None
    } else {
        outbox::notice(office, &account, kind, json!({ "reason": "" }), now, random)?
    };
    let mut tx = office.store.begin(Some(office.actor.id), now)?;
    refuse_changed(&tx, &account)?;
    tx.user().set_state(account.id, next, Some(reason), tx.at())?;
    if next == Closed {
        if password.is_some() {
            tx.password().void(account.id, tx.at())?;
        }
        tx.password().void_activation(account.id, tx.at())?;
        tx.pin().void(account.id, tx.at(), "closed")?;
        tx.message().cancel_all(account.id, silent)?;
        if account.level == Level::Dispositive {
            tx.user().set_level(account.id, Level::Generic, tx.at())?;
        }
        account_closed(&mut tx, account.id)?;
        end_delegations(&mut tx, account.id)?;
    }
    if let Some(notice) = notice {
        notice.queue(&tx, Links { account: Some(account.id), ..Links::default() })?;
    }
    tx.finish(&event)?;
    read(office, clock, code, false)
}

/// A delegation does not outlive its account.
fn end_delegations(tx: &mut Tx<'_>, account: i64) -> Result<(), StoreError> {
    let filter = DelegationFilter { account: Some(account), limit: -1, ..DelegationFilter::default() };
    for held in tx.delegation().list(&filter)?.into_iter().filter(|it| it.revoked_at.is_none()) {
        let reason = "account closed".to_owned();
        tx.delegation().revoke(held.id, tx.at(), &reason)?;
        tx.record(&AuditEvent::DelegationRevoked { delegation: held.id, account, reason })?;
    }
    Ok(())
}

/// Whether the account was ever active: by its activation, a first access, or an approval where the profile has it so.
fn was_active(office: &Office, account: &Account) -> Result<bool, UserError> {
    let store = &office.store;
    let activated = store.audit().last(&AuditFilter::of("account", account.id, "account-activated"))?;
    let by_approval = office.profile(&account.profile)?.active_by == Moment::Approval;
    Ok(activated.is_some()
        || !store.password().personal(account.id, 1)?.is_empty()
        || by_approval && store.request().is_approved(account.id)?)
}
