//! Logging in.

use super::proof::{Kind, Typed, prove};
use super::{AccessError, Granted};
use crate::model::account::Level;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::secret::Secret;
use crate::ops::Office;

/// Lets the holder in. The first login with the issued password, both halves joined, raises the level (000-24); it and
/// a provisional password then have to be changed.
pub fn login(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    login: &str,
    password: &Secret,
    pin: Option<&Secret>,
) -> Result<Granted, AccessError> {
    let proved = prove(office, clock, random, &Typed { login, password, pin })?;
    let (account, user) = (&proved.account, proved.account.sheet.codice_fiscale);
    let level = account.level;
    match proved.kind {
        Kind::Personal => {
            let tx = office.begin(clock)?;
            tx.finish(&AuditEvent::AccessGranted { account: account.id, level })?;
            Ok(Granted { codice_fiscale: user, outcome: "granted", state: account.state, level, pin: None })
        }
        Kind::Issued if level != Level::Dispositive => {
            let tx = office.begin(clock)?;
            proved.refuse_changed(&tx)?;
            tx.user().set_level(account.id, Level::Dispositive, tx.at())?;
            tx.finish(&AuditEvent::LevelRaised { account: account.id, by: "issued-password".to_owned() })?;
            Err(AccessError::ChangeRequired { user, level: Level::Dispositive })
        }
        Kind::Issued | Kind::Provisional | Kind::OneTimePin => {
            Err(AccessError::ChangeRequired { user, level })
        }
    }
}
