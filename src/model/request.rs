//! Requests: what a second person has to agree to, the papers it stands on, and the words of its life.

use super::role::words;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

words! {
    /// What a request asks for.
    RequestKind:
    /// Credentials that allow binding acts (000).
    Dispositive "dispositive",
    /// Access for a public body or a manager of public services (002).
    Ente "ente",
    /// Accreditation as a Grande Utente (004).
    PuntoCliente "punto-cliente",
    /// New secrets for somebody who lost every way in (C-18).
    Reset "reset",
    /// A changed contact, trusted before its time.
    ContactChange "contact-change",
    /// An identity that staff, not a provider, vouches for (C-15).
    IdentityProof "identity-proof",
    /// A paper taken although a rule is against it (U-07).
    Exception "exception",
}

impl RequestKind {
    /// Whether its approval leads to dispositive credentials; that of a body's registration opens an access alone.
    pub fn raises_the_level(self) -> bool {
        matches!(self, Self::Dispositive | Self::PuntoCliente)
    }

    /// Whether a second person decides at once: there are no papers to review.
    pub fn is_decided_at_once(self) -> bool {
        matches!(self, Self::Reset | Self::ContactChange | Self::IdentityProof | Self::Exception)
    }
}

words! {
    /// Where a request stands.
    RequestState:
    /// Being put together.
    Draft "draft",
    /// Complete, waiting for a reviewer.
    Submitted "submitted",
    /// A reviewer has it.
    InReview "in-review",
    /// Reviewed, waiting for an approver.
    Reviewed "reviewed",
    /// Granted.
    Approved "approved",
    /// Sent back: something is missing or wrong.
    Returned "returned",
    /// Refused for good.
    Rejected "rejected",
    /// Given up by the person.
    Withdrawn "withdrawn",
    /// Abandoned.
    Expired "expired",
    /// Handed to the competent office.
    Transferred "transferred",
}

impl RequestState {
    /// Whether nothing more will happen.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Approved | Self::Rejected | Self::Withdrawn | Self::Expired | Self::Transferred)
    }

    /// Whether it has left a state behind on its way to a decision.
    pub fn is_beyond(self, other: Self) -> bool {
        let way = |state| match state {
            Self::Draft | Self::Returned => 0,
            Self::Submitted => 1,
            Self::InReview => 2,
            Self::Reviewed => 3,
            Self::Approved | Self::Rejected | Self::Withdrawn | Self::Expired | Self::Transferred => 4,
        };
        way(self) > way(other)
    }

    /// Whether papers may be filed and removed.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Returned)
    }
}

words! {
    /// What a paper is to a request.
    PaperKind:
    /// Copy of an identity document (000-19, 002-13, 004-04).
    Identity "identity",
    /// The signed form (000-20).
    SignedForm "signed-form",
    /// Card of the association (004-05).
    MembershipCard "membership-card",
    /// Certificate of enrolment (004-05).
    MembershipStatement "membership-statement",
    /// The agreement of December 2000 (004-06).
    Protocol "protocol",
    /// Anything else that identifies (002-13).
    Other "other",
}

impl PaperKind {
    /// What a reviewer looks at, one word each; the language files explain them under `check-<word>`.
    pub fn checklist(self) -> &'static [&'static str] {
        match self {
            Self::Identity => &["legible", "holder", "both-sides", "not-expired"],
            Self::SignedForm => &["legible", "filled-in", "signed"],
            Self::MembershipCard | Self::MembershipStatement => &["legible", "holder", "association"],
            Self::Protocol => &["legible", "signatories"],
            Self::Other => &["legible", "holder"],
        }
    }
}

words! {
    /// Which identity document (002-13; the passport is "other" there).
    IdentityType:
    /// Carta d'identità.
    IdCard "id-card",
    /// Patente di guida.
    DrivingLicence "driving-licence",
    /// Permesso di soggiorno.
    ResidencePermit "residence-permit",
    /// Passport.
    Passport "passport",
    /// Another one.
    Other "other",
}

words! {
    /// Why a request is returned or rejected; the language files say each in words under `reason-<word>`.
    ReasonCode:
    /// Something is missing (U-01).
    Missing "missing",
    /// A copy cannot be read.
    Illegible "illegible",
    /// Only one side was copied (U-06).
    OneSided "one-sided",
    /// The identity document has expired (U-07).
    DocumentExpired "document-expired",
    /// The form is unsigned or not filled in (U-08).
    Unsigned "unsigned",
    /// Data and papers disagree (U-09).
    DataMismatch "data-mismatch",
    /// It is not the document that was asked for.
    WrongDocument "wrong-document",
    /// Not a member of the association (U-28).
    NotAMember "not-a-member",
    /// Not entitled, for another reason.
    NotEntitled "not-entitled",
    /// Something else, said in the note.
    Other "other",
}

/// The number of a request: `2026-000123`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestNumber {
    /// The year it was opened in.
    pub year: i16,
    /// Its place in that year.
    pub number: u32,
}

/// A text that is no number of a request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no number of a request like 2026-000123")]
pub struct RequestNumberError(String);

impl FromStr for RequestNumber {
    type Err = RequestNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || RequestNumberError(super::excerpt(text));
        let (year, number) = text.trim().split_once('-').ok_or_else(wrong)?;
        let digits = |text: &str, most: usize| {
            (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if year.len() != 4 || !digits(year, 4) || !digits(number, 9) {
            return Err(wrong());
        }
        let number: u32 = number.parse().map_err(|_| wrong())?;
        let year = year.parse().map_err(|_| wrong())?;
        if number == 0 { Err(wrong()) } else { Ok(Self { year, number }) }
    }
}

impl fmt::Display for RequestNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:06}", self.year, self.number))
    }
}

impl Serialize for RequestNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RequestNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_as_it_is_written() {
        let number: RequestNumber = "2026-000123".parse().unwrap();
        assert_eq!((number.year, number.number), (2026, 123));
        assert_eq!(number.to_string(), "2026-000123");
        assert_eq!("2026-123".parse(), Ok(number));
        assert_eq!("2026-1234567".parse::<RequestNumber>().unwrap().to_string(), "2026-1234567");
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in
            ["", "2026", "2026-", "26-1", "2026-0", "2026-00x", "-1", "2026-1-1", "2026-9999999999", "é-1"]
        {
            assert!(text.parse::<RequestNumber>().is_err(), "{text}");
        }
    }
}
