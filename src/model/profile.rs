//! Profiles: the five procedures as data (C-01 … C-20).
//!
//! Each is a TOML text, embedded; an office may lay its own over it, table by table, in
//! `profiles/NAME.toml` of its folder. No rule of a profile is written in code.

use super::contact::Email;
use super::password::PasswordRule;
use super::request::{PaperKind, RequestKind};
use super::role::words;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The profiles that ship with the tool.
pub const EMBEDDED: &[(&str, &str)] = &[
    ("generico", include_str!("profiles/generico.toml")),
    ("casellario", include_str!("profiles/casellario.toml")),
    ("ente", include_str!("profiles/ente.toml")),
    ("punto-cliente", include_str!("profiles/punto-cliente.toml")),
];

words! {
    /// How a message or a half travels.
    Channel:
    /// Ordinary e-mail.
    Email "email",
    /// Certified e-mail.
    Pec "pec",
    /// Text message.
    Sms "sms",
    /// Letter by post.
    Letter "letter",
    /// The counter's screen, once.
    Screen "screen",
}

words! {
    /// The step of a procedure at which something comes to be.
    Moment:
    /// When the account is created.
    Creation "creation",
    /// When the holder follows the activation link.
    Activation "activation",
    /// At the first access.
    FirstAccess "first-access",
    /// When a second person approves.
    Approval "approval",
    /// Never by itself.
    Never "never",
}

words! {
    /// How a provisional password is made (C-02).
    ProvisionalRule:
    /// Drawn at random.
    Random "random",
    /// The first eight characters of the codice fiscale (004-08): anybody can compute it, so it
    /// is fenced.
    CodiceFiscaleHead "codice-fiscale-head",
}

words! {
    /// What the PIN is for (C-07).
    PinUse:
    /// Recovering a forgotten password (001-17).
    Recovery "recovery",
    /// A third factor at each login (002-19).
    Login "login",
    /// A password for one login (004-14).
    OneTimePassword "one-time-password",
}

words! {
    /// A field of the sheet that a profile may ask for.
    Field:
    /// Surname.
    Surname "surname",
    /// Name.
    Name "name",
    /// Codice fiscale.
    CodiceFiscale "cf",
    /// Sex.
    Sex "sex",
    /// Date of birth.
    Born "born",
    /// Place of birth.
    Birthplace "birthplace",
    /// Province of birth.
    BirthProvince "birth-province",
    /// E-mail address.
    Email "email",
    /// Certified e-mail address.
    Pec "pec",
    /// Mobile number.
    Mobile "mobile",
    /// Telephone number.
    Phone "phone",
    /// Street of residence.
    Street "street",
    /// House number.
    HouseNumber "house-number",
    /// Postal code.
    Cap "cap",
    /// Town of residence.
    Town "town",
    /// Province of residence.
    Province "province",
    /// Professional association.
    Association "association",
    /// Number in the association.
    Membership "membership",
    /// Body on whose behalf the person acts.
    Organisation "organisation",
    /// Privacy declaration.
    Privacy "privacy",
    /// Who issues the credentials.
    Issuer "issuer",
}

/// The provisional password of a profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provisional {
    /// How it is made.
    pub rule: ProvisionalRule,
    /// Characters of a random one.
    #[serde(default)]
    pub length: usize,
    /// Days until it expires.
    pub valid_days: u16,
    /// Kind of the message that carries it.
    pub message: String,
}

/// The split PIN of a profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinRule {
    /// Digits of the two halves (C-03).
    pub digits: [u8; 2],
    /// Channels of the first half, the preferred one first.
    pub first: Vec<Channel>,
    /// Channels of the second half, the preferred one first.
    pub second: Vec<Channel>,
    /// When the pair is born.
    pub born_at: Moment,
    /// What it is for.
    #[serde(rename = "use")]
    pub purpose: PinUse,
    /// Whether the holder may see it again (C-08).
    #[serde(default)]
    pub holder_may_view: bool,
    /// Days until it expires; none is never.
    pub valid_days: Option<u16>,
    /// Where the letter comes from (004-11).
    #[serde(default)]
    pub origin: String,
}

/// The split of a newly issued password (C-06).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitPassword {
    /// Characters of the two halves.
    pub lengths: [u8; 2],
    /// Channels of the first half.
    pub first: Vec<Channel>,
    /// Channels of the second half.
    pub second: Vec<Channel>,
}

/// One kind of paper that a request needs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// The kinds of which one will do.
    pub any_of: Vec<PaperKind>,
    /// Fewest pages, for both sides of a card.
    #[serde(default)]
    pub sides: u8,
}

/// A form that applicants fill in (000-15).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// What it is called among the forms.
    pub name: String,
    /// Which version is in force.
    #[serde(default)]
    pub version: String,
    /// Where it is found.
    #[serde(default)]
    pub link: String,
}

/// The request that raises an account of this profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestRule {
    /// Kind of the request.
    pub kind: RequestKind,
    /// Papers it needs.
    pub papers: Vec<Paper>,
    /// Fields it needs beyond the sheet.
    #[serde(default)]
    pub mandatory: Vec<Field>,
    /// When it is opened by itself.
    #[serde(default = "never")]
    pub opened_at: Moment,
    /// Days in which the office means to decide.
    #[serde(default = "thirty")]
    pub due_days: u16,
    /// Days after which a request that was never submitted is abandoned (002-23).
    #[serde(default = "sixty")]
    pub abandoned_days: u16,
    /// Whether papers come by registered mail or to the counter, and not through a portal (004-02).
    #[serde(default)]
    pub by_post: bool,
    /// The form that the signed paper is made of, where there is one.
    pub form: Option<Form>,
    /// The message that confirms a complete request, where the procedure has one (002-17).
    pub confirmed_by: Option<String>,
    /// The message that tells of the approval, where the procedure has one.
    pub approved_by: Option<String>,
}

fn never() -> Moment {
    Moment::Never
}

fn thirty() -> u16 {
    30
}

fn sixty() -> u16 {
    60
}

words! {
    /// What recovers a forgotten password once five wrong PINs have burned the pair.
    AfterBurnedPin:
    /// Only the desk, until it has helped (C-18, U-26).
    Desk "desk",
    /// The answers go on.
    Answers "answers",
}

/// How a forgotten password is recovered (001-21 … 001-24).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryRule {
    /// Tries at the answers on one day (001-23).
    #[serde(default = "four")]
    pub answer_tries: u8,
    /// What helps after five wrong PINs.
    #[serde(default = "desk")]
    pub after_burned_pin: AfterBurnedPin,
}

impl Default for RecoveryRule {
    fn default() -> Self {
        Self { answer_tries: four(), after_burned_pin: desk() }
    }
}

fn four() -> u8 {
    4
}

fn desk() -> AfterBurnedPin {
    AfterBurnedPin::Desk
}

/// What the messages of a profile say in the place of the office's settings: the services have portals of their own.
/// Each is empty where the office's own holds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Head {
    /// Address of the portal.
    pub portal: String,
    /// Address of the page of activation.
    pub link: String,
    /// Lines under the signature: telephone, hours (001-05).
    pub contacts: String,
    /// Sender of the e-mails.
    pub from: String,
}

/// One profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// The document it comes from.
    pub source: String,
    /// Closed from this day: use SPID, CIE or CNS (C-20).
    pub valid_until: Option<Date>,
    /// Who issues the credentials (C-14).
    #[serde(default)]
    pub issuer: String,
    /// Who else may issue them: the Amministratori delle Utenze that the office knows (001-02); none is no such rule.
    #[serde(default)]
    pub issuers: Vec<String>,
    /// When an account becomes active (C-13).
    pub active_by: Moment,
    /// Fields that must be there (C-10).
    pub mandatory: Vec<Field>,
    /// Associations whose members it serves (004-01); none is no such rule.
    #[serde(default)]
    pub associations: Vec<String>,
    /// Their names in full, by the name that the office writes.
    #[serde(default)]
    pub association_names: BTreeMap<String, Vec<String>>,
    /// Days an activation link stays good.
    pub activation_days: Option<u16>,
    /// The provisional password, where one is issued.
    pub provisional: Option<Provisional>,
    /// Whether the holder answers two secret questions at the first access (001-10).
    #[serde(default)]
    pub secret_questions: bool,
    /// How a forgotten password is recovered.
    #[serde(default)]
    pub recovery: RecoveryRule,
    /// What a personal password must hold.
    pub password: PasswordRule,
    /// The PIN, where the profile has one.
    pub pin: Option<PinRule>,
    /// The password issued in two halves at approval, where the profile has one.
    pub split_password: Option<SplitPassword>,
    /// The request, where the profile has one.
    pub request: Option<RequestRule>,
    /// What its messages say in the place of the office's settings.
    #[serde(default)]
    pub letterhead: Head,
}

/// Why the text of a profile cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The text is no TOML, or has a key or a value that profiles do not have.
    #[error("{0}")]
    Text(#[from] toml::de::Error),
    /// Both halves of a secret could only travel alike.
    #[error("`{table}` lets both halves travel by the same channel")]
    HalvesShareChannel {
        /// The table at fault.
        table: &'static str,
    },
    /// An address of a page that is not safe to follow, or a sender that is no address.
    #[error("`letterhead.{field}` is no address that messages may bear")]
    Address {
        /// The field at fault.
        field: &'static str,
    },
    /// A PIN half or a password of no length.
    #[error("`{table}` has a length that cannot be")]
    Length {
        /// The table at fault.
        table: &'static str,
    },
}

impl Profile {
    /// Reads a profile: `text`, with each top-level key of `over` in place of its own.
    pub fn read(text: &str, over: Option<&str>) -> Result<Self, ProfileError> {
        let mut table: toml::Table = text.parse()?;
        if let Some(over) = over {
            table.extend(over.parse::<toml::Table>()?);
        }
        let profile: Self = table.try_into()?;
        profile.checked()
    }

    fn checked(self) -> Result<Self, ProfileError> {
        if let Some(pin) = &self.pin {
            if apart(&pin.first, &pin.second).is_none() {
                return Err(ProfileError::HalvesShareChannel { table: "pin" });
            }
            if pin.digits.iter().any(|digits| !(2..=8).contains(digits)) {
                return Err(ProfileError::Length { table: "pin" });
            }
        }
        if let Some(split) = &self.split_password
            && apart(&split.first, &split.second).is_none()
        {
            return Err(ProfileError::HalvesShareChannel { table: "split_password" });
        }
        if let Some(provisional) = &self.provisional
            && provisional.rule == ProvisionalRule::Random
            && !(8..=64).contains(&provisional.length)
        {
            return Err(ProfileError::Length { table: "provisional" });
        }
        let Head { portal, link, from, .. } = &self.letterhead;
        for (field, page) in [("portal", portal), ("link", link)] {
            if !page.is_empty() && !is_page(page) {
                return Err(ProfileError::Address { field });
            }
        }
        if !from.is_empty() && from.parse::<Email>().is_err() {
            return Err(ProfileError::Address { field: "from" });
        }
        Ok(self)
    }

    /// Whether the provisional password is one that anybody can compute.
    pub fn is_fenced(&self) -> bool {
        self.provisional.as_ref().is_some_and(|it| it.rule == ProvisionalRule::CodiceFiscaleHead)
    }

    /// Whether new accounts are refused on this day.
    pub fn is_closed(&self, today: Date) -> bool {
        self.valid_until.is_some_and(|last| today > last)
    }
}

/// Whether a text is the address of a page that messages may name: nothing but https is safe to follow.
pub fn is_page(text: &str) -> bool {
    text.starts_with("https://") && !text.contains(char::is_whitespace)
}

/// Two channels of different media, one from each list, in order of preference.
pub fn apart(first: &[Channel], second: &[Channel]) -> Option<(Channel, Channel)> {
    first.iter().find_map(|one| {
        second.iter().find(|other| one.medium() != other.medium()).map(|other| (*one, *other))
    })
}

impl Channel {
    /// E-mail and PEC are one medium: a mailbox that reads both would hold both halves.
    pub fn medium(self) -> Self {
        if self == Self::Pec { Self::Email } else { self }
    }
}

/// The association that a text names, as its profile writes it, and whether it was named so: dots and case do not
/// matter. `LAPET - sezione di Roma` and the name in full name it too. Any text will do where none is listed.
pub fn association(
    admitted: &[String],
    names: &BTreeMap<String, Vec<String>>,
    typed: &str,
) -> Option<(String, bool)> {
    let typed = typed.trim();
    if admitted.is_empty() {
        return Some((typed.to_owned(), true));
    }
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_uppercase).collect::<String>()
    };
    let same = |known: &&String| known.eq_ignore_ascii_case(typed);
    let alike = |known: &&String| letters(known) == letters(typed);
    if let Some(known) = admitted.iter().find(same).or_else(|| admitted.iter().find(alike)) {
        return Some((known.clone(), true));
    }
    let words: Vec<String> = typed.split([' ', '-', '/', '(', ')', ',']).map(letters).collect();
    let is_named = |known: &&String| {
        let full = names.get(*known).into_iter().flatten();
        words.contains(&letters(known)) || full.into_iter().any(|name| letters(name) == letters(typed))
    };
    let mut named = admitted.iter().filter(is_named);
    let known = named.next().filter(|_| named.next().is_none())?;
    Some((known.clone(), false))
}

#[cfg(test)]
mod tests;
