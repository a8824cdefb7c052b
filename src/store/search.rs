//! Which accounts to list: each shape of search runs on its own index.

use super::listing::Listing;
use super::sql;
use super::user::{Account, read};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::letters::{Spelling, capitals};
use rusqlite::ToSql;

/// Which accounts to list.
#[derive(Clone, Default)]
pub struct UserFilter<'a> {
    /// Of this profile.
    pub profile: Option<&'a str>,
    /// Of this state.
    pub state: Option<&'a str>,
    /// Of this level.
    pub level: Option<&'a str>,
    /// Of this body's row.
    pub organisation: Option<i64>,
    /// Only those with a conflict.
    pub conflict: bool,
    /// Ranges of keys of names, from the first text to the second, which is not included.
    pub names: Vec<(String, String)>,
    /// Born on this day.
    pub born: Option<String>,
    /// With this e-mail address, in any case.
    pub email: Option<String>,
    /// With this mobile number.
    pub mobile: Option<String>,
    /// With this number, fixed or mobile.
    pub phone: Option<String>,
    /// Whose code, present or former, is this or another that omocodia makes of the same.
    pub code: Option<CodiceFiscale>,
    /// After this row.
    pub after: i64,
    /// At most so many; -1 is all.
    pub limit: i64,
}

/// The ranges of keys of a surname's beginning, or of a surname with the beginning of a name; at most three. `Müller`,
/// `Mueller` and `Muller` are one name in three spellings, and any of them finds the others.
pub fn name_ranges(surname: &str, name: Option<&str>) -> Vec<(String, String)> {
    let spelt = |spelling: Spelling| match name {
        Some(name) => format!("{} {}", capitals(surname, spelling), capitals(name, spelling)),
        None => capitals(surname, spelling),
    };
    let plain = spelt(Spelling::Plain);
    // What passports and codes write for an umlaut, written back.
    let short = [("AE", "A"), ("OE", "O"), ("UE", "U"), ("AA", "A")];
    let short = short.iter().fold(plain.clone(), |key, (long, short)| key.replace(long, short));
    let mut keys = vec![plain, spelt(Spelling::Expanded), short];
    keys.dedup();
    // Keys hold capitals and blanks only, so every one that begins so comes before this.
    keys.into_iter().map(|from| (from.clone(), format!("{from}~"))).collect()
}

impl UserFilter<'_> {
    pub(super) fn listing<R>(&self, run: impl FnOnce(&Listing<'_, Account>) -> R) -> R {
        // One text a shape of search, so that each runs on its own index.
        let text = match self {
            Self { code: Some(_), .. } => sql!("user/search_code.sql"),
            Self { names, .. } if !names.is_empty() => sql!("user/search_name.sql"),
            Self { mobile: Some(_), .. } => sql!("user/search_mobile.sql"),
            Self { phone: Some(_), .. } => sql!("user/search_phone.sql"),
            Self { email: Some(_), .. } => sql!("user/search_email.sql"),
            Self { born: Some(_), .. } => sql!("user/search_born.sql"),
            _ => sql!("user/list.sql"),
        };
        let range = |at: usize| self.names.get(at).map(|(from, to)| (from.as_str(), to.as_str())).unzip();
        let [(from_1, to_1), (from_2, to_2), (from_3, to_3)] = [0, 1, 2].map(range);
        let code = self.code.as_ref().map(CodiceFiscale::as_str);
        let base = self.code.map(|code| code.base().to_string());
        let conflict = self.conflict.then_some(1);
        let values: [(&str, &dyn ToSql); 19] = [
            (":profile", &self.profile),
            (":state", &self.state),
            (":level", &self.level),
            (":organisation_id", &self.organisation),
            (":conflict", &conflict),
            (":from_1", &from_1),
            (":to_1", &to_1),
            (":from_2", &from_2),
            (":to_2", &to_2),
            (":from_3", &from_3),
            (":to_3", &to_3),
            (":born", &self.born),
            (":email", &self.email),
            (":mobile", &self.mobile),
            (":phone", &self.phone),
            (":code", &code),
            (":base_code", &base),
            (":after", &self.after),
            (":limit", &self.limit),
        ];
        run(&Listing { text, values: &values, read })
    }
}
