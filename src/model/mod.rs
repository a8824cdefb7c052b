//! Values and rules, pure: no clock, no files, no database, no terminal.

/// Words of an account's life.
pub mod account;
/// What the log records.
pub mod audit;
/// Time and chance as parameters.
pub mod clock;
/// Code pages of one byte a letter, and text damaged by a wrong one.
pub mod code_page;
/// Personal tax codes: checking, computing, reading, comparing with typed data.
pub mod codice_fiscale;
/// Mail addresses, telephone numbers, postal addresses.
pub mod contact;
/// Days as people type them.
pub mod date;
/// What delegates may do.
pub mod delegate;
/// Documents that somebody handed in: facts, findings, verdict.
pub mod document;
/// The words for everything that can be wrong with what was typed.
pub mod finding;
/// Names reduced to the twenty-six capitals of the law.
pub mod letters;
/// Machine-readable zones of identity documents.
pub mod mrz;
/// Surnames and given names as they may enter.
pub mod name;
/// Objects of JSON from outside.
pub mod object;
/// The code of an organisation: eleven digits, or the code of the person behind it.
pub mod organisation_code;
/// VAT numbers and numeric tax codes.
pub mod partita_iva;
/// Rules for passwords.
pub mod password;
/// The nine-digit PIN.
pub mod pin;
/// Places of birth: comuni, foreign states, provinces, with the dates they existed.
pub mod place;
/// Typed text as it may enter.
pub mod plain;
/// The procedures, as data.
pub mod profile;
/// Who vouches for identities.
pub mod provider;
/// Requests and their papers.
pub mod request;
/// Who may do what.
pub mod role;
/// Texts that must not be seen.
pub mod secret;
/// Male or female, as a codice fiscale tells it.
pub mod sex;
/// Everything typed about a person.
pub mod sheet;
/// What can go wrong, as values.
pub mod situation;

/// What was typed, for an error message: somebody may have pasted a page, or characters that steer a terminal.
pub(crate) fn excerpt(input: &str) -> String {
    input.chars().take(40).flat_map(char::escape_debug).collect()
}

/// Serde as text for a type with `as_str` and `FromStr`, so that no value enters unchecked.
macro_rules! serde_as_text {
    ($type:ty) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use serde_as_text;
