//! The sheet of a person: everything that was typed about somebody, read and checked one value at a time.

use super::codice_fiscale::CodiceFiscale;
use super::contact::{Address, Email, Phone};
use super::partita_iva::PartitaIva;
use super::place::Belfiore;
use super::sex::Sex;
use jiff::civil::Date;
use std::{fmt, str::FromStr};

/// Everything typed about a person.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sheet {
    /// Codice fiscale, the user id everywhere.
    pub codice_fiscale: CodiceFiscale,
    /// Surname, as typed.
    pub surname: String,
    /// Given names, as typed.
    pub name: String,
    /// Sex as registered.
    pub sex: Sex,
    /// Day of birth.
    pub born: Option<Date>,
    /// Comune or foreign state of birth, as typed.
    pub birthplace: Option<String>,
    /// Sigla of the province of birth, `EE` for abroad.
    pub birth_province: Option<String>,
    /// Code of the place of birth.
    pub birth_code: Option<Belfiore>,
    /// Code of the foreign state of birth.
    pub birth_country: Option<Belfiore>,
    /// Whether the person is an Italian citizen.
    pub citizen: Option<bool>,
    /// Ordinary mail.
    pub email: Option<Email>,
    /// Certified mail.
    pub pec: Option<Email>,
    /// Mobile telephone.
    pub mobile: Option<Phone>,
    /// Fixed telephone.
    pub phone: Option<Phone>,
    /// Fax.
    pub fax: Option<Phone>,
    /// Residence.
    pub address: Address,
    /// VAT number.
    pub vat: Option<PartitaIva>,
    /// Membership of an association of tax consultants.
    pub membership: Option<Membership>,
    /// The identity document named in the request.
    pub stated_document: Option<StatedDocument>,
    /// Day of the request.
    pub requested_on: Option<Date>,
    /// How the request arrived.
    pub channel: Option<Channel>,
}

/// Membership of an association.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Membership {
    /// Name of the association, as its profile writes it.
    pub association: String,
    /// Number of the membership card.
    pub number: String,
    /// Day of enrolment.
    pub since: Option<Date>,
}

/// An identity document as somebody named it: nobody has seen it yet.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct StatedDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// Its number, in capitals without blanks.
    pub number: String,
    /// Last day of validity.
    pub expires: Option<Date>,
}

/// The kinds of identity document that an office takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DocumentKind {
    /// Electronic or paper identity card.
    IdCard,
    /// Driving licence.
    DrivingLicence,
    /// Residence permit of a foreign citizen.
    ResidencePermit,
    /// Passport.
    Passport,
    /// Any other document with a photograph, issued by an administration.
    Other,
}

/// The text names no kind of document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a kind of identity document")]
pub struct UnknownDocumentKind(String);

impl DocumentKind {
    const WORDS: &[(Self, &[&str])] = &[
        (
            Self::IdCard,
            &[
                "idcard",
                "cie",
                "ci",
                "cartaidentita",
                "cartadidentita",
                "cartadidentitaelettronica",
                "cartaidentitaelettronica",
                "identitycard",
            ],
        ),
        (
            Self::DrivingLicence,
            &["drivinglicence", "patente", "patentediguida", "patenteguida", "drivinglicense"],
        ),
        (
            Self::ResidencePermit,
            &["residencepermit", "permessosoggiorno", "permessodisoggiorno", "permessidisoggiorno"],
        ),
        (Self::Passport, &["passport", "passaporto"]),
        (Self::Other, &["other", "altro", "altrodocumento"]),
    ];

    /// The stable kebab-case word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::IdCard => "id-card",
            Self::DrivingLicence => "driving-licence",
            Self::ResidencePermit => "residence-permit",
            Self::Passport => "passport",
            Self::Other => "other",
        }
    }

    /// Whether a number, in capitals without blanks, has a form in which Italy issues this kind. Foreign and very
    /// old documents have others: no reason to refuse.
    pub fn number_is_usual(self, number: &str) -> bool {
        let is = |form: &str| {
            number.len() == form.len()
                && number.bytes().zip(form.bytes()).all(|(b, form)| match form {
                    b'A' => b.is_ascii_uppercase(),
                    b'9' => b.is_ascii_digit(),
                    b'*' => b.is_ascii_uppercase() || b.is_ascii_digit(),
                    _ => b == form,
                })
        };
        match self {
            Self::IdCard => is("AA99999AA") || is("AA9999999"),
            Self::DrivingLicence => is("AA9999999A") || is("U1*******A"),
            Self::ResidencePermit => is("I99999999"),
            Self::Passport => is("AA9999999"),
            Self::Other => !number.is_empty(),
        }
    }
}

impl FromStr for DocumentKind {
    type Err = UnknownDocumentKind;

    fn from_str(text: &str) -> Result<Self, UnknownDocumentKind> {
        by_words(Self::WORDS, text).ok_or_else(|| UnknownDocumentKind(text.to_owned()))
    }
}

/// How a request reached the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// Handed in at the counter.
    Counter,
    /// By registered mail.
    RegisteredMail,
    /// Through the portal.
    Online,
    /// By certified electronic mail.
    Pec,
    /// Through the service INAIL Risponde of the portal (000-18, 001-05).
    InailRisponde,
}

/// The text names no channel.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a way in which requests arrive")]
pub struct UnknownChannel(String);

impl Channel {
    const WORDS: &[(Self, &[&str])] = &[
        (Self::Counter, &["counter", "sportello", "allosportello", "amano", "sede"]),
        (
            Self::RegisteredMail,
            &["registeredmail", "raccomandata", "postaraccomandata", "raccomandataar", "posta"],
        ),
        (Self::Online, &["online", "web", "portale", "internet", "telematico"]),
        (Self::Pec, &["pec", "postacertificata", "postaelettronicacertificata"]),
        (Self::InailRisponde, &["inailrisponde"]),
    ];

    /// The stable kebab-case word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Counter => "counter",
            Self::RegisteredMail => "registered-mail",
            Self::Online => "online",
            Self::Pec => "pec",
            Self::InailRisponde => "inail-risponde",
        }
    }
}

impl FromStr for Channel {
    type Err = UnknownChannel;

    fn from_str(text: &str) -> Result<Self, UnknownChannel> {
        by_words(Self::WORDS, text).ok_or_else(|| UnknownChannel(text.to_owned()))
    }
}

/// The value one of whose words is the text, whatever its case, accents, blanks and signs.
fn by_words<T: Copy>(table: &[(T, &[&str])], text: &str) -> Option<T> {
    let is = |word: &str| letters(text).eq(word.bytes());
    table.iter().find(|(_, words)| words.iter().any(|word| is(word))).map(|(value, _)| *value)
}

fn letters(text: &str) -> impl Iterator<Item = u8> {
    text.chars().filter_map(|c| match c {
        'à' | 'À' | 'á' | 'Á' => Some(b'a'),
        _ => c.is_ascii_alphanumeric().then(|| c.to_ascii_lowercase() as u8),
    })
}

macro_rules! display_as_str {
    ($($type:ty),*) => {$(
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        super::serde_as_text!($type);
    )*};
}
display_as_str!(DocumentKind, Channel);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn italian_and_english_words_name_a_document() {
        use DocumentKind::*;
        for (text, kind) in [
            ("CIE", IdCard),
            ("CARTA IDENTITA", IdCard),
            ("Carta d'identità", IdCard),
            ("PATENTE", DrivingLicence),
            ("Permesso di soggiorno", ResidencePermit),
            ("PASSAPORTO", Passport),
            ("driving-licence", DrivingLicence),
            ("altro", Other),
        ] {
            assert_eq!(text.parse(), Ok(kind), "{text}");
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        assert!("tessera".parse::<DocumentKind>().is_err());
    }

    #[test]
    fn document_numbers_have_the_usual_forms() {
        use DocumentKind::*;
        for (kind, usual, unusual) in [
            (IdCard, "CA00000AA", "CA12345A"),
            (IdCard, "AX1234567", "AX123456"),
            (DrivingLicence, "U1ZRYJ7HQT", "U2ZRYJ7HQT"),
            (DrivingLicence, "TO1234567A", "TO12345678"),
            (Passport, "YA8133552", "Y81335522"),
            (ResidencePermit, "I12345678", "J12345678"),
            (Other, "7", ""),
        ] {
            assert!(kind.number_is_usual(usual), "{usual}");
            assert!(!kind.number_is_usual(unusual), "{unusual}");
        }
    }

    #[test]
    fn channels_are_named_in_both_languages() {
        for (text, channel) in [
            ("SPORTELLO", Channel::Counter),
            ("Raccomandata A/R", Channel::RegisteredMail),
            ("registered-mail", Channel::RegisteredMail),
            ("On-line", Channel::Online),
            ("P.E.C.", Channel::Pec),
        ] {
            assert_eq!(text.parse(), Ok(channel), "{text}");
            assert_eq!(channel.as_str().parse(), Ok(channel));
        }
        assert!("piccione".parse::<Channel>().is_err());
    }
}
