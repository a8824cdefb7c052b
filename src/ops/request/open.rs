//! Opening a request.

use super::RequestError;
use super::edit::Written;
use super::read::{RequestView, read};
use crate::model::account::{AccountState, Level};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, italian_day, start_of};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::Phone;
use crate::model::profile::{Moment, Profile};
use crate::model::request::{IdentityType, RequestKind, RequestNumber, RequestState};
use crate::model::sheet::{Channel, Sheet};
use crate::ops::{DAY, Office, credential, office, user};
use crate::store::{self, Account, RequestFilter, StoreError, Tx};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// Days that a request may have lain before it was opened.
const OLDEST: i32 = 730;

/// A request to be opened.
#[derive(Default)]
pub struct NewRequest {
    /// What is written on it.
    pub written: Written,
    /// The request that an exception is about.
    pub about: Option<RequestNumber>,
    /// Why, where its kind asks for a reason.
    pub reason: Option<String>,
}

/// Opens a request; one that a second person decides at once waits for it already.
pub fn open(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    kind: RequestKind,
    new: &NewRequest,
) -> Result<RequestView, RequestError> {
    // What staff vouches for comes with the details of a proof, by a command of its own.
    if matches!(kind, RequestKind::Reset | RequestKind::IdentityProof) {
        return Err(RequestError::Elsewhere { user: *code, kind });
    }
    begin(office, clock, code, kind, new)
}

fn begin(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    kind: RequestKind,
    new: &NewRequest,
) -> Result<RequestView, RequestError> {
    let account = user::get(office, code)?;
    if matches!(account.state, AccountState::Suspended | AccountState::Closed) {
        return Err(RequestError::UserState { user: *code, state: account.state });
    }
    let profile = office.profile(&account.profile)?;
    refuse_implausible(new.written.received, clock.today())?;
    if new.about.is_some() && kind != RequestKind::Exception {
        return Err(RequestError::AboutNeeded { kind: RequestKind::Exception });
    }
    refuse_number(&account, new.written.mobile.as_ref())?;
    let is_own = profile.request.as_ref().is_some_and(|rule| rule.kind == kind) || kind == RequestKind::Reset;
    if is_own {
        office::refuse_closed(&profile, clock.today())?;
    }
    let now = clock.now();
    let (mut about, mut reason) = (None, new.reason.clone());
    if kind.is_decided_at_once() {
        if new.reason.is_none() {
            return Err(RequestError::ReasonNeeded { kind });
        }
        about = new.about.map(|number| super::get(office, number)).transpose()?;
        let fits = about.as_ref().is_some_and(|it| it.account == account.id && !it.state.is_final());
        match kind {
            RequestKind::Exception if !fits => return Err(RequestError::AboutNeeded { kind }),
            RequestKind::ContactChange => {
                let frozen = office.store.user().frozen(account.id, now.as_millisecond())?;
                if frozen.is_empty() {
                    return Err(RequestError::NothingFrozen { user: *code });
                }
                // The second person agrees to these contacts and no others.
                let fields: Vec<String> = frozen.iter().map(|(field, ..)| told(&account, field)).collect();
                reason = reason.map(|said| format!("{said} ({})", fields.join(", ")));
            }
            _ => {}
        }
    } else {
        if profile.request.as_ref().is_none_or(|rule| rule.kind != kind) {
            return Err(RequestError::Kind { user: *code, profile: profile.name, kind });
        }
        // A proof of identity gives the level, and not the authorisation of the body (002-18).
        let is_authorised =
            profile.active_by != Moment::Approval || credential::is_approved(office, &account)?;
        if account.level == Level::Dispositive && is_authorised {
            return Err(RequestError::Dispositive { user: *code });
        }
    }
    let begins = new.written.received.map_or(now.as_millisecond(), |day| start_of(day).as_millisecond());
    let due_days = profile.request.as_ref().map_or(30, |rule| rule.due_days);
    let tx = office.begin(clock)?;
    let open = tx.request().list(&RequestFilter {
        account: Some(account.id),
        kind: Some(kind.as_str()),
        limit: -1,
        ..RequestFilter::default()
    })?;
    if let Some(open) = open.into_iter().find(|it| !it.state.is_final()) {
        return Err(RequestError::Open { user: *code, request: open.number });
    }
    let state = if kind.is_decided_at_once() { RequestState::Submitted } else { RequestState::Draft };
    let row = store::NewRequest {
        account: account.id,
        kind: kind.as_str(),
        state: state.as_str(),
        about: about.map(|it| it.id),
        mobile: new.written.mobile.as_ref().map(|it| it.as_str()),
        cap: new.written.cap.as_ref().map(|it| it.as_str()),
        channel: new.written.channel.map(Channel::as_str),
        protocol: new.written.protocol.as_deref(),
        received: new.written.received.map(|it| it.to_string()),
        reason: reason.as_deref(),
        by: office.actor.id,
        year: italian_day(now).year(),
        due_at: begins + i64::from(due_days) * DAY,
        ..store::NewRequest::default()
    };
    let (id, number) = tx.request().insert(&row, tx.at())?;
    tx.finish(&AuditEvent::RequestOpened { request: id, account: account.id, kind })?;
    read(office, clock, number, false)
}

/// Refuses a number that no text message reaches, or that is another one than the account's: a contact changes by
/// `user edit`, which tells the old one.
pub(super) fn refuse_number(account: &Account, mobile: Option<&Phone>) -> Result<(), RequestError> {
    let Some(mobile) = mobile else { return Ok(()) };
    if !mobile.is_mobile() {
        return Err(RequestError::NotMobile { mobile: mobile.mask() });
    }
    match account.sheet.mobile.as_ref().filter(|known| *known != mobile) {
        Some(known) => {
            let (user, mobile) = (account.sheet.codice_fiscale, known.mask());
            Err(RequestError::MobileDiffers { user, mobile })
        }
        None => Ok(()),
    }
}

/// The first day on which a request of today may have come in.
fn oldest(today: Date) -> Date {
    today.saturating_sub(OLDEST.days())
}

/// Refuses a day on which nothing of today came in.
pub(super) fn refuse_implausible(received: Option<Date>, today: Date) -> Result<(), RequestError> {
    match received.filter(|day| *day > today || *day < oldest(today)) {
        Some(received) => Err(RequestError::Implausible { received }),
        None => Ok(()),
    }
}

/// A contact that changed, masked, with its field.
fn told(account: &Account, field: &str) -> String {
    let sheet = &account.sheet;
    let value = match field {
        "email" => sheet.email.as_ref().map(|it| it.mask()),
        "pec" => sheet.pec.as_ref().map(|it| it.mask()),
        "mobile" => sheet.mobile.as_ref().map(|it| it.mask()),
        _ => sheet.address.mask(),
    };
    format!("{field} {}", value.unwrap_or_default())
}

/// The identity document by which a holder was recognised at the desk.
pub struct Identified {
    /// Which.
    pub kind: IdentityType,
    /// The number on it.
    pub number: String,
    /// Its last day.
    pub expires: Date,
}

/// Asks a second person for new secrets of a holder who was identified at the desk (C-18, U-26).
pub fn open_reset(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    reason: &str,
    by: &Identified,
) -> Result<RequestView, RequestError> {
    if by.expires < clock.today() {
        return Err(RequestError::IdentityExpired { user: *code, expires: by.expires });
    }
    let reason = format!("{reason} ({} {}, {})", by.kind, by.number, by.expires);
    let new = NewRequest { reason: Some(reason), ..NewRequest::default() };
    begin(office, clock, code, RequestKind::Reset, &new)
}

/// Opens the request that a profile opens when it makes an account, in the transaction of that act.
pub fn open_at_creation(
    tx: &Tx<'_>,
    profile: &Profile,
    account: i64,
    sheet: &Sheet,
    import: Option<i64>,
    by: i64,
) -> Result<(), StoreError> {
    let Some(rule) = profile.request.as_ref().filter(|rule| rule.opened_at == Moment::Creation) else {
        return Ok(());
    };
    let today = Timestamp::from_millisecond(tx.at()).map(italian_day).unwrap_or_default();
    // What the list says of how and when it came in (004-02); nothing comes in before its day.
    let received = sheet.requested_on.filter(|day| *day <= today && *day >= oldest(today));
    let begins = received.map_or(tx.at(), |day| start_of(day).as_millisecond());
    let row = store::NewRequest {
        account,
        kind: rule.kind.as_str(),
        state: RequestState::Draft.as_str(),
        import,
        by,
        year: today.year(),
        channel: sheet.channel.map(Channel::as_str),
        received: received.map(|it| it.to_string()),
        due_at: begins + i64::from(rule.due_days) * DAY,
        ..store::NewRequest::default()
    };
    tx.request().insert(&row, tx.at())?;
    Ok(())
}
