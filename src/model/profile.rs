//! Profiles: the five procedures as data (C-01 … C-20).
//!
//! Each is a TOML text, embedded; an office may lay its own over it, table by table, in
//! `profiles/NAME.toml` of its folder. No rule of a profile is written in code.

use super::password::PasswordRule;
use super::request::{PaperKind, RequestKind};
use super::role::words;
use jiff::civil::Date;
use serde::Deserialize;
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
    /// What a personal password must hold.
    pub password: PasswordRule,
    /// The PIN, where the profile has one.
    pub pin: Option<PinRule>,
    /// The password issued in two halves at approval, where the profile has one.
    pub split_password: Option<SplitPassword>,
    /// The request, where the profile has one.
    pub request: Option<RequestRule>,
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
mod tests {
    use super::*;

    fn embedded(name: &str) -> Profile {
        let (_, text) = EMBEDDED.iter().find(|(it, _)| *it == name).unwrap();
        Profile::read(text, None).unwrap()
    }

    // C-10, C-11, C-13
    #[test]
    fn the_embedded_profiles_say_what_the_table_of_scenarios_says() {
        let generico = embedded("generico");
        assert_eq!(generico.active_by, Moment::Activation);
        assert!(generico.pin.is_none() && generico.split_password.is_some());

        let casellario = embedded("casellario");
        let pin = casellario.pin.unwrap();
        assert_eq!((pin.purpose, pin.holder_may_view), (PinUse::Recovery, true));
        assert_eq!((casellario.password.min, casellario.password.max), (8, 20));

        let ente = embedded("ente");
        let pin = ente.pin.unwrap();
        assert_eq!((pin.digits, pin.born_at, pin.purpose), ([4, 5], Moment::Creation, PinUse::Login));

        let punto_cliente = embedded("punto-cliente");
        assert!(punto_cliente.is_fenced());
        assert_eq!(punto_cliente.associations, ["ANCIT", "ANCOT", "INT", "LAPET"]);
        let read = |typed| association(&punto_cliente.associations, &punto_cliente.association_names, typed);
        assert_eq!(read("A.N.CO.T."), Some(("ANCOT".to_owned(), true)));
        assert_eq!(read("LAPET - sezione di Roma"), Some(("LAPET".to_owned(), false)));
        assert_eq!(read("Istituto Nazionale Tributaristi"), Some(("INT".to_owned(), false)));
        assert_eq!(read("ANCOT/LAPET"), None);
        assert_eq!(read("ACME"), None);
        assert!(!punto_cliente.password.upper && punto_cliente.password.digit);
    }

    #[test]
    fn every_embedded_profile_bears_the_name_it_is_found_by() {
        for (name, _) in EMBEDDED {
            let profile = embedded(name);
            assert_eq!(profile.name, *name);
            assert_eq!(profile.valid_until, None, "{name}");
        }
    }

    #[test]
    fn an_office_lays_its_own_tables_over_a_profile() {
        let (_, text) = EMBEDDED[3];
        let over = "valid_until = \"2021-02-28\"\n\
                    [provisional]\nrule = \"random\"\nlength = 16\nvalid_days = 10\nmessage = \"grandi-utenti\"";
        let profile = Profile::read(text, Some(over)).unwrap();
        assert!(!profile.is_fenced());
        assert!(profile.is_closed(jiff::civil::date(2021, 3, 1)));
        assert_eq!(profile.associations.len(), 4);
    }

    #[test]
    fn refuses_a_pin_whose_halves_travel_alike() {
        let (_, text) = EMBEDDED[2];
        let over = "[pin]\ndigits = [4, 5]\nfirst = [\"email\"]\nsecond = [\"pec\"]\n\
                    born_at = \"creation\"\nuse = \"login\"";
        assert!(matches!(
            Profile::read(text, Some(over)),
            Err(ProfileError::HalvesShareChannel { table: "pin" })
        ));
    }
}
