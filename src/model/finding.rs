//! One word for each thing that can be wrong with what was typed. Reports, rejects and JSON carry the word; its
//! meaning is written in one table, the doc comment of each variant.

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; nothing to do.
    Note,
    /// Accepted as repaired or as doubtful; somebody should look.
    Warning,
    /// Not acceptable as it stands.
    Error,
}

/// Defines a family of findings by one table: variant, stable kebab-case word, weight, meaning.
macro_rules! findings {
    (
        $(#[$meta:meta])* $name:ident, $unknown:ident $said:literal:
        $($variant:ident $word:literal $severity:ident $meaning:literal;)*
    ) => {
        #[doc = concat!("The text is not ", $said, ".")]
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[error("`{}` is not {}", $crate::model::excerpt(.0), $said)]
        pub struct $unknown(String);

        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $meaning] $variant,)*
        }

        impl $name {
            /// Every finding, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable kebab-case word.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The meaning, as an English clause for an error message.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* }
            }

            /// How much it weighs.
            pub fn severity(self) -> $crate::model::finding::Severity {
                match self { $(Self::$variant => $crate::model::finding::Severity::$severity,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $unknown;

            fn from_str(word: &str) -> Result<Self, $unknown> {
                let known = Self::ALL.iter().find(|finding| finding.as_str() == word);
                known.copied().ok_or_else(|| $unknown(word.to_owned()))
            }
        }

        $crate::model::serde_as_text!($name);
    };
}
pub(super) use findings;

findings! {
    /// What was found in what was typed.
    Finding, UnknownFinding "a finding":
    Normalised "normalised" Warning "small letters, blanks or hyphens were repaired";
    Length "length" Error "the number of characters is wrong";
    IllegalCharacter "illegal-character" Error "a character cannot stand where it does";
    LetterForDigit "letter-for-digit" Error "a letter stands where a digit belongs";
    DigitForLetter "digit-for-letter" Error "a digit stands where a letter belongs";
    MonthLetter "month-letter" Error "the ninth character is not the letter of a month";
    DayImpossible "day-impossible" Error "the day is not 01-31 or 41-71";
    CheckCharacter "check-character" Error "the check character is wrong";
    SerialZero "serial-zero" Error "the first seven digits are all zero";
    OfficeUnknown "office-unknown" Warning "no tax office has the number in the eighth to tenth digit";
    DateImpossible "date-impossible" Error "the date is not in the calendar";
    BirthDateInFuture "birth-date-in-future" Error "the birth date is in the future";
    CenturyAmbiguous "century-ambiguous" Note "the birth year may be of either century";
    PlaceUnknown "place-unknown" Warning "the place code is not in the archive";
    PlaceNotValidThen "place-not-valid-then" Warning "the place did not have this code at the birth date";
    Omocodia "omocodia" Note "letters replace digits because two persons shared a code";
    ProvisionalNumeric "provisional-numeric" Note "eleven digits: the temporary code of a person, or the code of a body";
    VatCheckDigit "vat-check-digit" Error "the check digit of the VAT number is wrong";
    VatZerosLost "vat-zeros-lost" Warning "leading zeros of the number were lost";
    SurnameMismatch "surname-mismatch" Error "the surname does not give the letters of the code";
    NameMismatch "name-mismatch" Error "the name does not give the letters of the code";
    NamesSwapped "names-swapped" Error "surname and name are in each other's place";
    SexMismatch "sex-mismatch" Error "the sex is not the one of the code";
    BirthDateMismatch "birth-date-mismatch" Error "the birth date is not the one of the code";
    BirthplaceMismatch "birthplace-mismatch" Error "the birthplace is not the one of the code";
    BirthplaceUnknown "birthplace-unknown" Error "the birthplace is not in the archive";
    BirthplaceAmbiguous "birthplace-ambiguous" Error "several places have this name: the province is needed";
    BirthProvinceMismatch "birth-province-mismatch" Warning "the province is not the one of the birthplace";
    Encoding "encoding" Error "some bytes have no meaning in the encoding of the file";
    Mojibake "mojibake" Error "letters were damaged by reading them in a wrong encoding";
    LetterLost "letter-lost" Warning "a question mark stands for a letter that the code page of the file lacks";
    ControlCharacter "control-character" Error "there are characters that nobody sees, or that reverse the text";
    QuoteUnclosed "quote-unclosed" Error "a quotation mark is opened and never closed";
    JsonBroken "json-broken" Error "the line is not one JSON object in which every name stands once";
    ValueNested "value-nested" Error "a value is a list or an object and not a text";
    NameLate "name-late" Error "a name stands in no object at the head of the file, so that its column is unknown";
    LineTooLong "line-too-long" Error "the line is longer than any row";
    RowShort "row-short" Error "the row has fewer fields than the header";
    RowLong "row-long" Error "the row has more fields than the header";
    RowEmpty "row-empty" Note "the row has no data";
    DuplicateRow "duplicate-row" Note "the row stands in the file already";
    AlreadyRegistered "already-registered" Note "the person is registered with the same data";
    DuplicateConflict "duplicate-conflict" Error "another row, or the office, has this code with other data";
    OrganisationUnknown "organisation-unknown" Error "the office has no such organisation, or it is closed";
    OrganisationInvalid "organisation-invalid" Error "the code of the organisation is wrong";
    PrivacyRefused "privacy-refused" Error "the person does not authorise the processing: nothing else of the row is kept";
    PrivacyUnclear "privacy-unclear" Error "the word says neither that the processing is authorised nor that it is not";
    HalfUnreachable "half-unreachable" Error "a half of the PIN cannot reach the person, or both would by one contact";
    ColumnTwice "column-twice" Error "two columns mean this, and they do not say the same";
    FieldTooLong "field-too-long" Error "the text is too long for its column";
    FieldMissing "field-missing" Error "the column must be filled";
    ValueUnknown "value-unknown" Warning "the word is none that the column knows";
    CodiceFiscaleMissing "codice-fiscale-missing" Error "the codice fiscale is missing";
    SurnameMissing "surname-missing" Error "the surname is missing";
    NameMissing "name-missing" Error "the name is missing";
    NameOdd "name-odd" Error "there is a sign that no name has";
    NamesSplit "names-split" Warning "surname and name stood in one column; the codice fiscale tells where the surname ends";
    NamesUnsplit "names-unsplit" Error "the codice fiscale does not tell where the surname ends and the name begins";
    PerhapsSamePerson "perhaps-same-person" Error "another person has the same card, document or contacts, or the code before omocodia";
    SexMissing "sex-missing" Warning "the sex is missing and was taken from the code";
    SexUnknown "sex-unknown" Error "the sex is neither M nor F";
    DateFormat "date-format" Warning "the date is not written as 31/01/1980";
    DateInvalid "date-invalid" Error "the text is not a date";
    EmailMissing "email-missing" Error "the e-mail address is missing";
    EmailInvalid "email-invalid" Error "the e-mail address is wrong";
    EmailDoubtful "email-doubtful" Warning "the domain of the address is one letter away from that of a great provider";
    PecInvalid "pec-invalid" Error "the certified e-mail address is wrong";
    PecDoubtful "pec-doubtful" Warning "the address does not look like certified mail";
    PhoneInvalid "phone-invalid" Error "the text is not a telephone number";
    PhoneRepaired "phone-repaired" Warning "there was something else beside the number, it had decimals, or it lacked the + of its prefix";
    PhoneDigitsLost "phone-digits-lost" Error "a spreadsheet turned the number into scientific notation";
    PhoneNotMobile "phone-not-mobile" Warning "the number is not one of a mobile telephone";
    Decimals "decimals" Warning "a program wrote the number with decimals";
    DigitsLost "digits-lost" Error "a spreadsheet turned the number into scientific notation";
    CapInvalid "cap-invalid" Error "the postal code is not five digits";
    CapZerosLost "cap-zeros-lost" Warning "leading zeros of the postal code were lost";
    CapGeneric "cap-generic" Warning "the postal code of a whole city is no longer in use";
    CapProvinceMismatch "cap-province-mismatch" Warning "the postal code is not one of the province";
    ProvinceUnknown "province-unknown" Warning "there is no such province";
    AddressIncomplete "address-incomplete" Warning "the address lacks street, postal code, town or province";
    HouseNumberDate "house-number-date" Warning "a spreadsheet seems to have made a date of the house number";
    AssociationRead "association-read" Warning "the association was recognised from a longer name";
    FormulaCell "formula-cell" Warning "a spreadsheet would run the cell as a formula";
    FormulaError "formula-error" Warning "a formula of the spreadsheet failed: there is no value";
    AssociationUnknown "association-unknown" Error "the association is not one of those admitted";
    MembershipMissing "membership-missing" Error "the membership number is missing";
    DocumentExpired "document-expired" Error "the identity document had expired at the request";
    DocumentNumberFormat "document-number-format" Warning "the document number has an unusual form";
}

impl Finding {
    /// Whether the proposal was put in the place of what was typed. A doubtful address is only pointed out: it may be
    /// right.
    pub fn is_repaired(self) -> bool {
        self.severity() < Severity::Error && self != Self::EmailDoubtful
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_unique_kebab_case_and_reads_back() {
        for (at, finding) in Finding::ALL.iter().enumerate() {
            let word = finding.as_str();
            assert!(word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{word}");
            assert_eq!(word.parse(), Ok(*finding));
            assert!(Finding::ALL[..at].iter().all(|other| other.as_str() != word));
        }
    }
}
