//! Accounts for reading: masked, or whole on request, which the log records.

use super::UserError;
use crate::model::account::{AccountState, EmailState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::sheet::DocumentKind;
use crate::ops::password::{PasswordError, moment};
use crate::ops::{Office, audit, delegate, identity};
use crate::store::{Account, AuditFilter, Declaration, StoreError, UserFilter};
use jiff::civil::Date;
use serde::Serialize;

/// The account of a codice fiscale.
pub fn get(office: &Office, code: &CodiceFiscale) -> Result<Account, PasswordError> {
    office.store.user().by_codice_fiscale(code)?.ok_or(PasswordError::UserMissing { user: *code })
}

/// An account for reading: whole only on request, which the log records.
pub fn read(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    full: bool,
) -> Result<UserSheet, UserError> {
    if full {
        let account = get(office, code)?.id;
        office.begin(clock)?.finish(&AuditEvent::UserReadInFull { account })?;
    }
    let _one_state = office.store.snapshot()?;
    let account = get(office, code)?;
    let homonyms = office.store.user().homonyms(&account.sheet.codice_fiscale)?;
    let dispositive_by = identity::grounds(office, &account)?;
    let roles = delegate::roles_of(office, clock, account.id)?;
    let former_codes = office.store.user().former_codes(account.id)?;
    let years = account.sheet.born.and_then(|born| years(born, clock.today()));
    let frozen = office.store.user().frozen(account.id, clock.now().as_millisecond())?;
    let frozen = frozen.into_iter().map(|(field, _, until)| format!("{field} {}", moment(until))).collect();
    let residence_permit = residence_permit(office, &account)?;
    let declarations = office.store.user().declarations(account.id)?;
    let declarations = declarations.iter().map(Declaration::to_string).collect();
    let sheet = UserSheet::of(account, homonyms, full);
    Ok(UserSheet {
        declarations,
        residence_permit,
        years,
        former_codes,
        dispositive_by,
        roles,
        frozen,
        ..sheet
    })
}

/// The last day of the residence permit of who is no citizen: of the one handed in, else of the one named (002-13, U-18).
pub(in crate::ops) fn residence_permit(
    office: &Office,
    account: &Account,
) -> Result<Option<String>, StoreError> {
    let stated = account.sheet.stated_document.as_ref().filter(|it| it.kind == DocumentKind::ResidencePermit);
    let stated = stated.and_then(|it| it.expires).map(|it| it.to_string());
    Ok(office.store.document().residence_permit(account.id)?.or(stated))
}

/// Whole years from one day to another; none before the first.
fn years(born: Date, today: Date) -> Option<i16> {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    Some(today.year() - born.year() - i16::from(!had_birthday)).filter(|it| *it >= 0)
}

/// Accounts for reading, one after the other; whole only on request, which the log records before the first one.
pub fn list<E: From<UserError> + From<StoreError>>(
    office: &Office,
    clock: &dyn Clock,
    filter: &UserFilter<'_>,
    full: bool,
    mut give: impl FnMut(UserSheet) -> Result<(), E>,
) -> Result<(), E> {
    let mut limit = filter.limit;
    if full {
        let found = office.store.user().count(filter)?;
        if found == 0 {
            return Ok(());
        }
        // The last row of a limited list only tells that more follow.
        let rows = usize::try_from(limit - 1).map_or(found, |shown| found.min(shown));
        office.begin(clock)?.finish(&AuditEvent::UsersReadInFull { rows })?;
        // No more than the log knows of, though others may have come since.
        limit = i64::try_from(found).unwrap_or(i64::MAX);
    }
    let filter = UserFilter { limit, ..filter.clone() };
    office.store.user().each(&filter, |account| give(UserSheet::of(account, Vec::new(), full)))
}

/// An account as it is shown.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // The names are the contract of `user show`.
pub struct UserSheet {
    pub codice_fiscale: CodiceFiscale,
    pub surname: String,
    pub name: String,
    pub sex: crate::model::sex::Sex,
    pub born: Option<Date>,
    /// Whole years today, where one account is shown (U-35).
    pub years: Option<i16>,
    pub birthplace: Option<String>,
    pub birth_province: Option<String>,
    pub profile: String,
    pub state: AccountState,
    pub level: Level,
    /// What the level rests on, in stable words.
    pub dispositive_by: Vec<String>,
    /// The roles that the person may take today (001-25).
    pub roles: Vec<String>,
    pub email: Option<String>,
    pub email_state: EmailState,
    pub pec: Option<String>,
    pub mobile: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub address: Option<String>,
    pub vat: Option<String>,
    pub association: Option<String>,
    pub membership: Option<String>,
    pub document: Option<String>,
    pub organisation: Option<String>,
    pub issuer: Option<String>,
    pub mismatch_reason: Option<String>,
    pub conflict: bool,
    pub homonyms: Vec<String>,
    /// Codici fiscali that the person had before.
    pub former_codes: Vec<String>,
    pub language: String,
    pub closed_reason: Option<String>,
    pub version: i64,
    pub created_at: String,
    pub updated_at: String,
    /// Where a list goes on.
    pub cursor: i64,
    /// Whether the person is an Italian citizen (002-04).
    pub citizen: Option<bool>,
    /// Contacts that changed, each with the moment from which secrets go there again.
    pub frozen: Vec<String>,
    /// Whether the codice fiscale is a temporary one, of eleven digits (U-11).
    pub temporary: bool,
    /// Last day of the residence permit, where one account is shown (U-18).
    pub residence_permit: Option<String>,
    /// What the person declared, each with the text and the day, where one account is shown.
    pub declarations: Vec<String>,
}

impl UserSheet {
    fn of(account: Account, homonyms: Vec<String>, full: bool) -> Self {
        let sheet = account.sheet;
        let email = |it: Option<crate::model::contact::Email>| {
            it.map(|it| if full { it.to_string() } else { it.mask() })
        };
        let phone = |it: Option<crate::model::contact::Phone>| {
            it.map(|it| if full { it.to_string() } else { it.mask() })
        };
        Self {
            codice_fiscale: sheet.codice_fiscale,
            temporary: sheet.codice_fiscale.is_provisional(),
            surname: sheet.surname,
            name: sheet.name,
            sex: sheet.sex,
            born: sheet.born,
            years: None,
            birthplace: sheet.birthplace,
            birth_province: sheet.birth_province,
            citizen: sheet.citizen,
            residence_permit: None,
            profile: account.profile,
            state: account.state,
            level: account.level,
            dispositive_by: Vec::new(),
            roles: Vec::new(),
            email: email(sheet.email),
            email_state: account.email_state,
            pec: email(sheet.pec),
            mobile: phone(sheet.mobile),
            phone: phone(sheet.phone),
            fax: phone(sheet.fax),
            frozen: Vec::new(),
            address: if full { sheet.address.as_typed() } else { sheet.address.mask() },
            vat: sheet.vat.map(|it| it.to_string()),
            association: sheet.membership.as_ref().map(|it| it.association.clone()),
            membership: sheet.membership.map(|it| it.number),
            document: sheet
                .stated_document
                .map(|it| if full { format!("{} {}", it.kind, it.number) } else { format!("{} …", it.kind) }),
            declarations: Vec::new(),
            organisation: account.organisation,
            issuer: account.issuer,
            mismatch_reason: account.mismatch_reason,
            conflict: account.conflict,
            homonyms,
            former_codes: Vec::new(),
            language: account.language,
            closed_reason: account.closed_reason,
            version: account.version,
            created_at: moment(account.created_at),
            updated_at: moment(account.updated_at),
            cursor: account.id,
        }
    }
}

/// What happened to an account, the newest first.
pub fn history<E: From<UserError> + From<StoreError>>(
    office: &Office,
    code: &CodiceFiscale,
    before: i64,
    limit: i64,
    mut give: impl FnMut(audit::Event) -> Result<(), E>,
) -> Result<(), E> {
    let account = get(office, code).map_err(UserError::from)?;
    let filter =
        AuditFilter { subject: Some(("account", account.id)), before, limit, ..AuditFilter::default() };
    office.store.audit().each(&filter, |row| give(audit::Event::from(row)))
}
