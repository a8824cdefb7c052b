//! How an access stands, for who helps at the counter.

use super::AccessError;
use super::proof::wait;
use crate::model::account::{AccountState, Level};
use crate::model::clock::Clock;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::ops::{Office, password, pin, user};
use serde::Serialize;

/// How an access stands.
#[derive(Debug, Serialize)]
pub struct AccessStatus {
    /// Whose.
    pub codice_fiscale: CodiceFiscale,
    /// The state of the account.
    pub state: AccountState,
    /// What the credentials allow.
    pub level: Level,
    /// Whether the first access is over.
    pub first_access: bool,
    /// `provisional`, `issued` or `personal`; none where no password counts.
    pub password: Option<String>,
    /// `none`, `queued`, `usable` or `expired`.
    pub password_state: &'static str,
    /// `none`, `live`, `expired` or `void`.
    pub pin_state: &'static str,
    /// Wrong PINs that are left before the pair burns.
    pub tries_left: Option<i64>,
    /// Wrong passwords in a row.
    pub wrong_logins: i64,
    /// Seconds until the next login is looked at.
    pub retry_after: i64,
    /// Tries to recover today.
    pub recoveries: i64,
    /// Whether the secret questions were answered.
    pub answers: bool,
}

/// How the access of an account stands.
pub fn status(office: &Office, clock: &dyn Clock, code: &CodiceFiscale) -> Result<AccessStatus, AccessError> {
    let account = user::get(office, code)?;
    let password = password::status(office, clock, code)?;
    let pin = pin::show(office, clock, code)?;
    let tries = office.store.access().tries(account.id)?;
    let is_today = tries.recovery_day.as_deref() == Some(clock.today().to_string().as_str());
    Ok(AccessStatus {
        codice_fiscale: *code,
        state: account.state,
        level: account.level,
        first_access: !office.store.password().personal(account.id, 1)?.is_empty(),
        password: password.kind,
        password_state: password.state,
        pin_state: pin.state,
        tries_left: pin.tries_left,
        wrong_logins: tries.logins,
        retry_after: wait(&tries, clock.now().as_millisecond()),
        recoveries: if is_today { tries.recoveries } else { 0 },
        answers: office.store.access().answers(account.id)?.is_some(),
    })
}
