//! What an approval sends: the password in two halves, a new activation code, the notice.

use super::CredentialError;
use crate::model::account::AccountState;
use crate::model::clock::{Clock, Random};
use crate::model::contact::Phone;
use crate::model::password as rules;
use crate::model::profile::{Channel, Moment, Profile, apart};
use crate::model::secret::Secret;
use crate::model::sheet::Sheet;
use crate::ops::office::Office;
use crate::ops::outbox::{Content, Draft, Letterhead, Links};
use crate::ops::password::{self, Activation};
use crate::ops::request::notice;
use crate::ops::{DAY, pin};
use crate::secret::SecretError;
use crate::secret::hash::{self, Cost};
use crate::store::{Account, Request, StoreError, Tx};
use jiff::Timestamp;
use serde_json::json;

/// A new activation code for an account that waits for its activation, where no live code has left: the one that still
/// waited goes with the password that the approval replaces.
fn renewed_activation(
    office: &Office,
    random: &dyn Random,
    sheet: &Sheet,
    account: &Account,
    profile: &Profile,
    now: Timestamp,
) -> Result<Option<(Activation, Draft)>, CredentialError> {
    if !password::waits_for_activation(account, profile) {
        return Ok(None);
    }
    let live = office.store.password().activation(account.id)?;
    if let Some(live) = live.filter(|it| it.expires_at > now.as_millisecond())
        && office.store.message().has_left_with(account.id, live.id)?
    {
        return Ok(None);
    }
    let Some((activation, code)) = Activation::draw(profile, office.trial, now, random)? else {
        return Ok(None);
    };
    let content = Content {
        kind: "activation-code",
        channel: Channel::Email,
        sheet,
        language: &account.language,
        extra: json!({ "expires": password::day(activation.expires()) }),
        secrets: &[("activation_code", &code)],
    };
    let Some(to) = pin::recipient(sheet, Channel::Email) else { return Ok(None) };
    let draft =
        Draft::new(&Letterhead::of(office, profile)?, &content, to, now.as_millisecond() as u64, random)?;
    Ok(Some((activation, draft)))
}

/// What an approval sends, made before the transaction opens.
pub(super) struct Delivery {
    password: Option<(String, Option<i64>, [Draft; 2])>,
    activation: Option<(Activation, Draft)>,
    mobile: Option<Phone>,
    notice: Option<Draft>,
}

impl Delivery {
    /// Draws and seals it; nothing is stored.
    pub(super) fn prepare(
        office: &Office,
        clock: &dyn Clock,
        random: &dyn Random,
        request: &Request,
        account: &Account,
        profile: &Profile,
    ) -> Result<Self, CredentialError> {
        let now = clock.now();
        let mut sheet = account.sheet.clone();
        // The approver saw the number with the request, so it counts as confirmed by a second person.
        let mobile = match (&sheet.mobile, &request.mobile) {
            (None, Some(number)) => number.parse::<Phone>().ok(),
            _ => None,
        };
        if mobile.is_some() {
            sheet.mobile.clone_from(&mobile);
        }
        password::refuse_frozen(office, account, &["email", "pec", "mobile", "address"], now)?;
        let password = match &profile.split_password {
            Some(split) => {
                let code = sheet.codice_fiscale;
                let reached = |channels: &[Channel]| -> Vec<Channel> {
                    channels.iter().copied().filter(|it| pin::recipient(&sheet, *it).is_some()).collect()
                };
                let (first, second) = (reached(&split.first), reached(&split.second));
                let named = |channels: &[Channel]| {
                    channels.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", ")
                };
                let missing = |part: u8, channels| CredentialError::NoContact { user: code, part, channels };
                if first.is_empty() {
                    return Err(missing(1, named(&split.first)));
                }
                let Some((one, other)) = apart(&first, &second) else {
                    return Err(missing(2, named(&split.second)));
                };
                let secret = rules::draw(random, split.lengths.iter().map(|it| usize::from(*it)).sum());
                let hash = hash::hash(Cost::holder(office.trial), b"", secret.bytes(), random.bytes())?;
                let expires = profile
                    .provisional
                    .as_ref()
                    .map(|it| now.as_millisecond() + i64::from(it.valid_days) * DAY);
                let (head, tail) = secret.expose().split_at(usize::from(split.lengths[0]));
                let halves = [(1, one, Secret::from(head)), (2, other, Secret::from(tail))];
                let letterhead = Letterhead::of(office, profile)?;
                let draft = |(part, channel, half): &(u8, Channel, Secret)| -> Result<Draft, SecretError> {
                    let kind = match channel {
                        Channel::Sms => format!("password-part-{part}-sms"),
                        _ => format!("password-part-{part}"),
                    };
                    let content = Content {
                        kind: &kind,
                        channel: *channel,
                        sheet: &sheet,
                        language: &account.language,
                        extra: json!({
                            "expires": expires.map(password::day).unwrap_or_default(),
                            "password_rule": profile.password,
                        }),
                        secrets: &[("secret", half)],
                    };
                    let to = pin::recipient(&sheet, *channel).unwrap_or_default();
                    Draft::new(&letterhead, &content, to, now.as_millisecond() as u64, random)
                };
                Some((hash, expires, [draft(&halves[0])?, draft(&halves[1])?]))
            }
            None => None,
        };
        let activation = match password {
            Some(_) => renewed_activation(office, random, &sheet, account, profile, now)?,
            None => None,
        };
        let notice = match profile.request.as_ref().and_then(|rule| rule.approved_by.as_ref()) {
            Some(kind) => {
                let origin = profile.pin.as_ref().map(|it| &it.origin);
                let extra = json!({
                    "request": { "number": request.number }, "origin": origin, "password_rule": profile.password,
                });
                notice(office, clock, random, request, kind, extra)?
            }
            None => None,
        };
        Ok(Self { password, activation, mobile, notice })
    }

    /// Stores and queues it, in the transaction of the approval.
    pub(super) fn store(
        &self,
        tx: &Tx<'_>,
        request: &Request,
        account: &Account,
        profile: &Profile,
    ) -> Result<(), StoreError> {
        if let Some(mobile) = &self.mobile {
            let mut changed = account.clone();
            changed.sheet.mobile = Some(mobile.clone());
            tx.user().update(&changed, tx.at())?;
        }
        if let Some((hash, expires, halves)) = &self.password {
            let (password, _) = tx.password().replace(request.account, "issued", hash, tx.at(), *expires)?;
            tx.message().cancel_void(request.account)?;
            for (part, half) in (1..).zip(halves) {
                let account = Some(request.account);
                half.queue(
                    tx,
                    Links { account, password: Some(password), part: Some(part), ..Links::default() },
                )?;
            }
        }
        if let Some((activation, draft)) = &self.activation {
            let activation = Some(activation.store(tx, request.account)?);
            draft.queue(tx, Links { account: Some(request.account), activation, ..Links::default() })?;
        }
        if profile.active_by == Moment::Approval {
            tx.user().set_state(request.account, AccountState::Active, None, tx.at())?;
        }
        tx.message().release_letters(request.account)?;
        if let Some(notice) = &self.notice {
            notice.queue(tx, Links { account: Some(request.account), ..Links::default() })?;
        }
        Ok(())
    }
}
