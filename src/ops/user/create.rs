//! Making an account: everything is checked and every secret made before the transaction opens.

use super::UserError;
use super::declare::declare_privacy;
use super::differ::differing_identity;
use crate::model::account::AccountState;
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::codice_fiscale::{Agreement, CodiceFiscale, Typed, agreement, check};
use crate::model::finding::{Finding, Severity};
use crate::model::name::has_letters;
use crate::model::profile::{Channel, Field, Moment, Profile, association};
use crate::model::sheet::Sheet;
use crate::ops::office::{self, HandOver, hand_over};
use crate::ops::organisation::{OrganisationError, refuse_unauthorised};
use crate::ops::outbox::Letterhead;
use crate::ops::{Office, password, pin, request, settings};
use crate::store::{Account, NewAccount, Tx, name_key};
use jiff::civil::Date;
use serde_json::json;

/// An account to be made.
pub struct NewUser {
    /// What was typed.
    pub sheet: Sheet,
    /// The profile's name.
    pub profile: String,
    /// The body's code.
    pub organisation: Option<String>,
    /// Who issues the credentials.
    pub issuer: Option<String>,
    /// The declaration of 002-07: accepted or refused.
    pub privacy: Option<bool>,
    /// Which text of the privacy notice was read; the one in force where none is said.
    pub privacy_notice: Option<String>,
    /// Why data that disagree are accepted all the same.
    pub accept_mismatch: Option<String>,
    /// Language of its messages; the office's own where none is said.
    pub language: Option<String>,
}

/// What came of it.
pub struct Created {
    /// The account.
    pub account: Account,
    /// Others whose code has the same base: omocodes.
    pub homonyms: Vec<String>,
    /// What disagreed and was accepted, or is only doubtful.
    pub agreement: Agreement,
}

/// How what was typed agrees with the codice fiscale.
pub fn compare(sheet: &Sheet) -> Agreement {
    let agreement = agreement(
        &sheet.codice_fiscale,
        &Typed {
            surname: &sheet.surname,
            name: &sheet.name,
            sex: Some(sheet.sex),
            born: sheet.born,
            birthplace: sheet.birthplace.as_deref(),
            birth_province: sheet.birth_province.as_deref(),
            birth_country: None,
        },
    );
    agreement.with_odd_names(&sheet.surname, &sheet.name)
}

/// The fields of a profile that a sheet lacks.
pub fn missing_fields(profile: &Profile, new: &NewUser) -> Vec<Field> {
    let sheet = &new.sheet;
    let has = |field: &Field| match field {
        // A person may have a single name: the code tells.
        Field::Surname => has_letters(&sheet.surname) || sheet.codice_fiscale.is_without_surname(),
        Field::Name => has_letters(&sheet.name) || sheet.codice_fiscale.is_without_name(),
        Field::CodiceFiscale | Field::Sex => true,
        Field::Born => sheet.born.is_some(),
        Field::Birthplace => sheet.birthplace.is_some(),
        Field::BirthProvince => sheet.birth_province.is_some() || sheet.birth_country.is_some(),
        Field::Email => sheet.email.is_some(),
        Field::Pec => sheet.pec.is_some(),
        Field::Mobile => sheet.mobile.is_some(),
        Field::Phone => sheet.phone.is_some() || sheet.mobile.is_some(),
        Field::Street => sheet.address.street.is_some(),
        Field::HouseNumber => sheet.address.house_number.is_some(),
        Field::Cap => sheet.address.cap.is_some(),
        Field::Town => sheet.address.town.is_some(),
        Field::Province => sheet.address.province.is_some(),
        Field::Association => sheet.membership.is_some(),
        Field::Membership => sheet.membership.as_ref().is_some_and(|it| !it.number.is_empty()),
        Field::Organisation => new.organisation.is_some(),
        Field::Privacy => new.privacy.is_some(),
        Field::Issuer => new.issuer.is_some() || !profile.issuer.is_empty(),
    };
    profile.mandatory.iter().filter(|field| !has(field)).copied().collect()
}

/// An account whose data were checked, ready to be made.
pub(in crate::ops) struct Ready {
    new: NewUser,
    agreement: Agreement,
    organisation: Option<(i64, String)>,
    language: String,
    issuer: Option<String>,
    reason: Option<String>,
}

/// Checks everything that is known of somebody before an account is made.
pub(in crate::ops) fn ready(
    office: &Office,
    clock: &dyn Clock,
    profile: &Profile,
    mut new: NewUser,
) -> Result<Ready, UserError> {
    let today = clock.today();
    office::refuse_closed(profile, today)?;
    let (own, known) = (&profile.issuer, &profile.issuers);
    let is_known = |issuer: &&String| known.is_empty() || known.contains(issuer) || *issuer == own;
    if let Some(issuer) = new.issuer.as_ref().filter(|it| !is_known(it)) {
        return Err(UserError::IssuerUnknown { issuer: issuer.clone(), known: known.join(", ") });
    }
    let agreement = acceptable(profile, &mut new, None, today)?;
    let is_doubted = refuse_same_person(office, &new.sheet, new.accept_mismatch.as_deref())?;
    let organisation = new.organisation.as_deref().map(|code| body(office, code, today)).transpose()?;
    let language = match &new.language {
        Some(language) => language.clone(),
        None => settings::value(office, "office.language")?,
    };
    let is_needed = is_doubted || !agreement.mismatches.is_empty();
    let reason = new.accept_mismatch.clone().filter(|_| is_needed);
    let issuer = new.issuer.clone().or_else(|| Some(own.clone()).filter(|it| !it.is_empty()));
    Ok(Ready { new, agreement, organisation, language, issuer, reason })
}

impl Ready {
    /// Why data that disagree were accepted.
    pub(in crate::ops) fn reason(&self) -> Option<String> {
        self.reason.clone()
    }

    /// Writes the account with what was declared, and the request that its profile opens; gives its row.
    pub(in crate::ops) fn insert(
        &self,
        office: &Office,
        tx: &Tx<'_>,
        profile: &Profile,
    ) -> Result<i64, UserError> {
        let new = &self.new;
        let id = tx.user().insert(
            &NewAccount {
                sheet: &new.sheet,
                profile: &profile.name,
                organisation: self.organisation.as_ref().map(|it| it.0),
                issuer: self.issuer.as_deref(),
                privacy: new.privacy.map(|_| "accepted"),
                mismatch_reason: self.reason.as_deref(),
                language: &self.language,
            },
            tx.at(),
        )?;
        if new.privacy.is_some() {
            declare_privacy(office, tx, id, new.privacy_notice.as_deref())?;
        }
        request::open_at_creation(tx, profile, id, &new.sheet, None, office.actor.id)?;
        Ok(id)
    }
}

/// Makes an account with the secrets that its profile gives at creation; the half of a PIN for the screen is shown
/// before the commit.
pub fn create(
    office: &Office,
    clock: &dyn Clock,
    random: &dyn Random,
    new: NewUser,
    show_half: HandOver<'_>,
) -> Result<Created, UserError> {
    let profile = office.profile(&new.profile)?;
    let code = new.sheet.codice_fiscale;
    office::refuse_closed(&profile, clock.today())?;
    refuse_known(office, clock, &new)?;
    if new.privacy == Some(false) {
        let event =
            AuditEvent::UserRefused { kind: "privacy-refused".into(), codice_fiscale: code.to_string() };
        office.begin(clock)?.finish(&event)?;
        return Err(UserError::PrivacyRefused { user: code });
    }
    let ready = ready(office, clock, &profile, new)?;
    let (sheet, language) = (&ready.new.sheet, ready.language.as_str());
    let homonyms = office.store.user().homonyms(&code)?;
    let extra = json!({
        "organisation": { "name": ready.organisation.as_ref().map(|it| &it.1), "code": ready.new.organisation },
        "association": sheet.membership.as_ref().map(|it| &it.association),
        "origin": profile.pin.as_ref().map(|it| &it.origin),
    });
    let (now, letterhead) = (clock.now(), Letterhead::of(office, &profile)?);
    let password =
        password::prepare(&letterhead, &profile, sheet, language, office.trial, now, false, extra, random)?;
    let pin = match &profile.pin {
        Some(rule) if rule.born_at == Moment::Creation => {
            Some(pin::Press::of(office, &letterhead).prepare(&profile, sheet, language, now, random)?)
        }
        _ => None,
    };
    let mut tx = office.store.begin(Some(office.actor.id), now)?;
    // Looked at once more inside: another clerk may have been quicker.
    if let Some(account) = tx.user().by_codice_fiscale(&code)? {
        return Err(exists(&account));
    }
    let id = ready.insert(office, &tx, &profile)?;
    if let Some(password) = &password {
        password.store_first(&tx, id)?;
    }
    let created =
        AuditEvent::UserCreated { account: id, profile: profile.name.clone(), mismatch: ready.reason() };
    if let Some(pin) = pin {
        tx.record(&created)?;
        let generation = pin.store(&tx, id)?;
        if let Some(half) = &pin.on_screen {
            hand_over(&tx, half, show_half)?;
        }
        tx.finish(&AuditEvent::PinIssued { account: id, generation })?;
    } else {
        tx.finish(&created)?;
    }
    let account = office.store.user().by_id(id)?.ok_or(UserError::Missing { user: code })?;
    Ok(Created { account, homonyms, agreement: ready.agreement })
}

/// Whether making an account of this profile will show a half on the screen.
pub fn shows_a_half(profile: &Profile) -> bool {
    profile.pin.as_ref().is_some_and(|pin| {
        pin.born_at == Moment::Creation
            && (pin.first.contains(&Channel::Screen) || pin.second.contains(&Channel::Screen))
    })
}

/// Refuses somebody who seems to have an account under another code, unless there is a reason. Omocodes of people with
/// different names are lawful, and only warned of. Whether there is such an account.
pub(super) fn refuse_same_person(
    office: &Office,
    sheet: &Sheet,
    reason: Option<&str>,
) -> Result<bool, UserError> {
    let Some((other, shared)) = office.store.user().same_person(sheet)? else { return Ok(false) };
    let has_reason = reason.is_some_and(|reason| !reason.trim().is_empty());
    let is_lawful = || -> Result<bool, UserError> {
        let Some(account) = other.parse().ok().map(|code| office.store.user().by_codice_fiscale(&code))
        else {
            return Ok(false);
        };
        let differs =
            |known: &Sheet| name_key(&known.surname, &known.name) != name_key(&sheet.surname, &sheet.name);
        Ok(shared == "codice_fiscale" && account?.is_some_and(|account| differs(&account.sheet)))
    };
    if has_reason || is_lawful()? {
        return Ok(true);
    }
    Err(UserError::PerhapsSamePerson { user: sheet.codice_fiscale, other, shared })
}

/// Checks a sheet against its profile and its codice fiscale, and fills in what the code alone tells. A name that was
/// there `before` is not looked at again.
pub(super) fn acceptable(
    profile: &Profile,
    new: &mut NewUser,
    before: Option<&Sheet>,
    today: Date,
) -> Result<Agreement, UserError> {
    let missing = missing_fields(profile, new);
    if !missing.is_empty() {
        let fields = missing.iter().map(|field| format!("--{field}")).collect::<Vec<_>>().join(", ");
        return Err(UserError::FieldsMissing { profile: profile.name.clone(), fields });
    }
    let code = new.sheet.codice_fiscale;
    let report = check(code.as_str(), today);
    if let Some(finding) = report.findings.iter().find(|it| it.severity() == Severity::Error) {
        return Err(UserError::CodeRefused { user: code, finding: *finding });
    }
    if new.sheet.born.is_some_and(|born| born > today) {
        return Err(UserError::CodeRefused { user: code, finding: Finding::BirthDateInFuture });
    }
    new.sheet.birth_code = report.decoded.map(|decoded| decoded.place_code);
    if let Some(membership) = &mut new.sheet.membership {
        let known = &profile.associations;
        let Some((association, _)) = association(known, &profile.association_names, &membership.association)
        else {
            return Err(UserError::AssociationUnknown {
                association: membership.association.clone(),
                known: known.join(", "),
            });
        };
        membership.association = association;
    }
    let mut agreement = compare(&new.sheet);
    let was_there = |name: &str| before.is_some_and(|sheet| sheet.surname == name || sheet.name == name);
    agreement.mismatches.retain(|it| it.finding != Finding::NameOdd || !was_there(&it.typed));
    let province = agreement.mismatches.iter().find(|it| it.finding == Finding::BirthProvinceMismatch);
    if let Some(mismatch) = province {
        // The place is right, so its province is known.
        new.sheet.birth_province = Some(mismatch.in_code.clone());
    }
    let grave = agreement.mismatches.iter().any(|it| it.finding.severity() == Severity::Error);
    if grave && new.accept_mismatch.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
        return Err(UserError::Mismatch { user: code, details: in_short(&agreement) });
    }
    Ok(agreement)
}

/// Refuses who has an account already. Where other data arrive for it, the account is flagged as in an import, and
/// somebody has to settle which are right (U-13).
pub fn refuse_known(office: &Office, clock: &dyn Clock, new: &NewUser) -> Result<(), UserError> {
    let code = new.sheet.codice_fiscale;
    let Some(account) = office.store.user().by_codice_fiscale(&code)? else { return Ok(()) };
    let fields = differing_identity(&account, &new.sheet);
    if fields.is_empty() || account.state == AccountState::Closed {
        return Err(exists(&account));
    }
    if !account.conflict {
        let tx = office.begin(clock)?;
        tx.user().set_conflict(account.id)?;
        tx.finish(&AuditEvent::UserConflict { account: account.id, line: None, run: None })?;
    }
    Err(UserError::Differs { user: account.sheet.codice_fiscale, fields })
}

/// Refuses a code that somebody has, or had.
pub(super) fn refuse_taken(office: &Office, code: &CodiceFiscale) -> Result<(), UserError> {
    office.store.user().by_codice_fiscale(code)?.map_or(Ok(()), |account| Err(exists(&account)))
}

fn in_short(agreement: &Agreement) -> String {
    let said =
        agreement.mismatches.iter().map(|it| format!("{} `{}` / `{}`", it.finding, it.typed, it.in_code));
    said.collect::<Vec<_>>().join("; ")
}

fn exists(account: &Account) -> UserError {
    UserError::Exists {
        user: account.sheet.codice_fiscale,
        profile: account.profile.clone(),
        state: account.state,
    }
}

fn body(office: &Office, code: &str, today: Date) -> Result<(i64, String), UserError> {
    let found = office.store.organisation().by_code(code)?;
    let found = found.ok_or_else(|| OrganisationError::Missing { organisation: code.to_owned() })?;
    refuse_unauthorised(&found, today)?;
    Ok((found.id, found.name))
}
