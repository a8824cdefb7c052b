//! The holder sees the PIN again (001-16): nobody else can.

use super::AccessError;
use super::proof::{Kind, Typed, prove};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::secret::Secret;
use crate::ops::Office;
use crate::secret::hash::Cost;
use crate::secret::holder::HolderKey;

/// The digits of the live pair, both halves joined, and whose they are.
pub fn pins(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    login: &str,
    password: &Secret,
    pin: Option<&Secret>,
) -> Result<(CodiceFiscale, Secret), AccessError> {
    let proved = prove(office, clock, random, &Typed { login, password, pin })?;
    let (account, user) = (proved.account.id, proved.account.sheet.codice_fiscale);
    if proved.kind != Kind::Personal {
        return Err(AccessError::ChangeRequired { user, level: proved.account.level });
    }
    let copy = proved.pin.and_then(|pin| pin.copy);
    let (Some(copy), Some((public, private))) = (copy, office.store.access().key(account)?) else {
        return Err(AccessError::NotViewable { user });
    };
    let key = HolderKey { public, private };
    // A copy from before a recovery was sealed to a key that is gone.
    let digits = key
        .open_pin(Cost::holder(office.trial), account, password, &copy)
        .map_err(|_| AccessError::NotViewable { user })?;
    office.begin(clock)?.finish(&AuditEvent::PinRead { account })?;
    Ok((user, digits))
}
