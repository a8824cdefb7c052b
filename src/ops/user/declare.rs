//! What a person declares: having read the privacy notice (002-07), keeping the obligations of users (001-27).

use super::UserError;
use super::read::{UserSheet, get, read};
use crate::model::account::AccountState;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, italian_day};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::role::words;
use crate::ops::{Office, settings};
use crate::store::{Declaration, StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;

words! {
    /// What is declared.
    DeclarationKind:
    /// Having read the privacy notice, and authorising the processing (002-07).
    Privacy "privacy",
    /// Keeping the obligations of the users of the services (001-27).
    Obligations "obligations",
}

impl DeclarationKind {
    /// The setting that names the text in force.
    fn setting(self) -> &'static str {
        match self {
            Self::Privacy => "privacy.notice",
            Self::Obligations => "user.obligations",
        }
    }
}

/// Records a declaration of somebody who has an account; the version is that in force where none is said.
pub fn declare(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    kind: DeclarationKind,
    version: Option<&str>,
    on: Option<Date>,
) -> Result<UserSheet, UserError> {
    let account = get(office, code)?;
    if account.state == AccountState::Closed {
        return Err(UserError::State { user: *code, state: account.state });
    }
    let today = clock.today();
    if let Some(day) = on.filter(|day| *day > today || account.sheet.born.is_some_and(|born| *day < born)) {
        return Err(UserError::DayImplausible { day });
    }
    let declaration = declaration(office, kind, version, on.unwrap_or(today))?;
    let tx = office.begin(clock)?;
    tx.user().declare(account.id, &declaration, tx.acting(), tx.at())?;
    let (kind, version) = (declaration.kind, declaration.version);
    tx.finish(&AuditEvent::UserDeclared { account: account.id, kind, version })?;
    read(office, clock, code, false)
}

/// Records the privacy declaration with which an account is made, in the transaction of that act.
pub(in crate::ops) fn declare_privacy(
    office: &Office,
    tx: &Tx<'_>,
    account: i64,
    version: Option<&str>,
) -> Result<(), StoreError> {
    let today = Timestamp::from_millisecond(tx.at()).map(italian_day).unwrap_or_default();
    let declaration = declaration(office, DeclarationKind::Privacy, version, today)?;
    tx.user().declare(account, &declaration, tx.acting(), tx.at())
}

fn declaration(
    office: &Office,
    kind: DeclarationKind,
    version: Option<&str>,
    on: Date,
) -> Result<Declaration, StoreError> {
    let version = match version {
        Some(version) => version.to_owned(),
        None => settings::value(office, kind.setting())?,
    };
    Ok(Declaration { kind: kind.to_string(), version, given_on: on.to_string() })
}
