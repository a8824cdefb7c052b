/// What a column of a list can mean. Written as staff write it, in tables, mappings and profiles.
macro_rules! fields {
    ($($variant:ident $word:literal $meaning:literal;)*) => {
        /// What a column of a list can mean.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize)]
        pub enum Field {
            $(#[doc = $meaning] #[serde(rename = $word)] $variant,)*
        }

        impl Field {
            /// Every field, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word for it in tables, mappings and profiles.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

fields! {
    CodiceFiscale "codice_fiscale" "Codice fiscale.";
    Surname "cognome" "Surname.";
    Name "nome" "Given names.";
    FullName "nominativo" "Surname and given names in one column.";
    Sex "sesso" "Sex, `M` or `F`.";
    Born "data_nascita" "Day of birth.";
    Birthplace "comune_nascita" "Comune or state of birth, by name.";
    BirthProvince "provincia_nascita" "Province of birth.";
    BirthCountry "stato_nascita" "State of birth, by name or code.";
    BirthCode "codice_nascita" "Code of the place of birth.";
    Citizen "cittadino_italiano" "Whether the person is an Italian citizen.";
    Toponym "toponimo" "`Via`, `Piazza` …, where it stands apart.";
    Street "indirizzo" "Street of residence.";
    HouseNumber "numero_civico" "House number.";
    Cap "cap" "Postal code.";
    Town "comune_residenza" "Town of residence.";
    Province "provincia_residenza" "Province of residence.";
    Email "email" "Ordinary mail.";
    Pec "pec" "Certified mail.";
    Phone "telefono" "Fixed telephone.";
    Mobile "cellulare" "Mobile telephone.";
    Fax "fax" "Fax.";
    Association "associazione" "Association of tax consultants.";
    MembershipNumber "numero_tessera" "Number of the membership card.";
    MemberSince "data_iscrizione" "Day of enrolment.";
    Vat "partita_iva" "VAT number.";
    DocumentKind "tipo_documento" "Kind of the identity document.";
    DocumentNumber "numero_documento" "Number of the identity document.";
    DocumentExpires "scadenza_documento" "Last day of validity of the identity document.";
    Organisation "gestore" "Code of the organisation that the person works for.";
    Privacy "privacy" "Whether the person authorises the processing of the data.";
    RequestedOn "data_richiesta" "Day of the request.";
    Channel "canale" "How the request arrived.";
    Line "riga" "Line of a rejected row in its first file.";
    Codes "codici" "What was wrong with a rejected row.";
    Explanation "spiegazione" "The same in words.";
    AcceptReason "accetta" "Why a row is right although it disagrees with the code.";
}

impl Field {
    /// The columns that a rejects file puts in front, in their order.
    pub const REJECTS: [Self; 4] = [Self::Line, Self::Codes, Self::Explanation, Self::AcceptReason];
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
