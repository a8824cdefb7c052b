//! Following the activation link.

use super::AccessError;
use crate::model::account::{AccountState, EmailState};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::profile::Moment;
use crate::model::secret::Secret;
use crate::ops::password::refuse_changed;
use crate::ops::{Office, user};
use crate::secret::hash;
use serde::Serialize;

/// Wrong codes that burn an activation link.
const ACTIVATION_TRIES: i64 = 5;

/// How an activation ended.
#[derive(Debug, Serialize)]
pub struct Activated {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// `activated`.
    pub outcome: &'static str,
    /// The state now.
    pub state: AccountState,
}

/// Follows the activation link (000-07, 000-09). A wrong code counts before the answer is given.
pub fn activate(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    activation: &Secret,
) -> Result<Activated, AccessError> {
    let account = user::get(office, code)?;
    let user = *code;
    if office.profile(&account.profile)?.active_by != Moment::Activation {
        return Err(AccessError::NotByLink { user, profile: account.profile });
    }
    match account.state {
        AccountState::Registered => {}
        AccountState::Active => return Err(AccessError::AlreadyActive { user }),
        state => return Err(AccessError::State { user, state }),
    }
    let Some(live) = office.store.password().activation(account.id)? else {
        return Err(AccessError::NoCode { user });
    };
    let typed: String = activation.expose().chars().filter(|it| !it.is_whitespace() && *it != '-').collect();
    let right = hash::verify(&live.hash, b"", typed.to_ascii_uppercase().as_bytes())?;
    let tx = office.begin(clock)?;
    // Read again inside: tries in other processes count too.
    let Some(live) = tx.password().activation(account.id)? else { return Err(AccessError::NoCode { user }) };
    refuse_changed(&tx, &account)?;
    if live.expires_at <= tx.at() {
        return Err(AccessError::Expired { user });
    }
    if !right {
        let tries = live.tries + 1;
        tx.password().count_activation_try(live.id)?;
        if tries >= ACTIVATION_TRIES {
            tx.password().void_activation(account.id, tx.at())?;
        }
        tx.finish(&AuditEvent::ActivationFailed { account: account.id, tries })?;
        return Err(AccessError::WrongCode { user, tries_left: ACTIVATION_TRIES - tries });
    }
    tx.password().use_activation(live.id, tx.at())?;
    tx.user().set_state(account.id, AccountState::Active, None, tx.at())?;
    // The code reached its holder, so the address is his.
    tx.user().set_email_state(account.id, EmailState::Verified)?;
    tx.finish(&AuditEvent::AccountActivated { account: account.id })?;
    Ok(Activated { codice_fiscale: user, outcome: "activated", state: AccountState::Active })
}
