//! Account holders.

use super::error::StoreError;
use super::listing::lists;
use super::search::UserFilter;
use super::{Users, Write, sql};
use crate::model::account::{AccountState, EmailState, Level};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::contact::{Address, Phone};
use crate::model::letters::{Spelling, capitals};
use crate::model::place::Belfiore;
use crate::model::sheet::{Membership, Sheet, StatedDocument};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, ToSql, named_params};
use std::str::FromStr;

/// An account: the sheet of a person and what the office made of it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Row.
    pub id: i64,
    /// What was typed about the person.
    pub sheet: Sheet,
    /// The profile that rules it.
    pub profile: String,
    /// Where it stands.
    pub state: AccountState,
    /// What its credentials allow.
    pub level: Level,
    /// What is known of the e-mail address.
    pub email_state: EmailState,
    /// The body it acts for.
    pub organisation: Option<String>,
    /// Who issues its credentials.
    pub issuer: Option<String>,
    /// Why data that disagree with the codice fiscale were accepted.
    pub mismatch_reason: Option<String>,
    /// Whether another set of data arrived and nobody has settled it.
    pub conflict: bool,
    /// Language of its messages.
    pub language: String,
    /// Why it was closed.
    pub closed_reason: Option<String>,
    /// Raised by every edit.
    pub version: i64,
    /// When it was registered, in milliseconds since 1970.
    pub created_at: i64,
    /// When it last changed.
    pub updated_at: i64,
}

/// An account to be made.
pub struct NewAccount<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The profile.
    pub profile: &'a str,
    /// The body's row.
    pub organisation: Option<i64>,
    /// Who issues.
    pub issuer: Option<&'a str>,
    /// `accepted`, or nothing where the profile does not ask.
    pub privacy: Option<&'a str>,
    /// Why data that disagree were accepted.
    pub mismatch_reason: Option<&'a str>,
    /// Language of its messages.
    pub language: &'a str,
}

/// Surname and name without case, accents, blanks and apostrophes, as the index holds them.
pub fn name_key(surname: &str, name: &str) -> String {
    let mut key = String::with_capacity(surname.len() + name.len() + 1);
    key.push_str(&capitals(surname, Spelling::Plain));
    key.push(' ');
    key.push_str(&capitals(name, Spelling::Plain));
    key
}

lists!(Users, UserFilter<'_>, Account, "Accounts in the order they were made.");

impl<A> Users<'_, A> {
    /// The account of a codice fiscale, present or former.
    pub fn by_codice_fiscale(&self, code: &CodiceFiscale) -> Result<Option<Account>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("user/by_codice_fiscale.sql"))?;
        Ok(statement.query_row([code.as_str()], read).optional()?)
    }

    /// Whether the office has no account.
    pub fn is_none(&self) -> Result<bool, StoreError> {
        Ok(!self.db.prepare_cached("SELECT 1 FROM account WHERE id > 0 LIMIT 1")?.exists([])?)
    }

    /// The row of a codice fiscale, present or former.
    pub fn id_by_codice_fiscale(&self, code: &CodiceFiscale) -> Result<Option<i64>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT id FROM account WHERE codice_fiscale = ?1 UNION ALL \
             SELECT account_id FROM account_alias WHERE codice_fiscale = ?1 LIMIT 1",
        )?;
        Ok(statement.query_row([code.as_str()], |row| row.get(0)).optional()?)
    }

    /// The account of a row.
    pub fn by_id(&self, id: i64) -> Result<Option<Account>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("user/by_id.sql"))?;
        Ok(statement.query_row([id], read).optional()?)
    }

    /// The codici fiscali of others who share a base code: omocodes (codice-fiscale §4).
    pub fn homonyms(&self, code: &CodiceFiscale) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT codice_fiscale FROM account WHERE base_code = ?1 AND codice_fiscale <> ?2 ORDER BY id",
        )?;
        let rows = statement.query_map([code.base().as_str(), code.as_str()], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Another account, not closed, that has what only one person has: the same code before omocodia, membership card,
    /// identity document, or e-mail and mobile together, or, without a mobile, every contact; and which of them.
    pub fn same_person(&self, sheet: &Sheet) -> Result<Option<(String, String)>, StoreError> {
        let (card, document) = (sheet.membership.as_ref(), sheet.stated_document.as_ref());
        let mut statement = self.db.prepare_cached(sql!("user/same_person.sql"))?;
        let found = statement.query_row(
            named_params! {
                ":codice_fiscale": sheet.codice_fiscale.as_str(),
                ":base_code": sheet.codice_fiscale.base().as_str(),
                ":association": card.map(|it| it.association.as_str()),
                ":membership": card.map(|it| it.number.as_str()),
                ":document_kind": document.map(|it| it.kind.as_str()),
                ":document_number": document.map(|it| it.number.as_str()),
                ":email": sheet.email.as_ref().map(|it| it.as_str()),
                ":mobile": sheet.mobile.as_ref().map(|it| it.as_str()),
                ":pec": sheet.pec.as_ref().map(|it| it.as_str()),
                ":street": sheet.address.street,
                ":house_number": sheet.address.house_number,
                ":cap": sheet.address.cap.as_ref().map(|it| it.as_str()),
            },
            |row| Ok((row.get(0)?, row.get(1)?)),
        );
        Ok(found.optional()?)
    }

    /// The codici fiscali that an account had before.
    pub fn former_codes(&self, account: i64) -> Result<Vec<String>, StoreError> {
        let mut statement = self
            .db
            .prepare_cached("SELECT codice_fiscale FROM account_alias WHERE account_id = ?1 ORDER BY id")?;
        let rows = statement.query_map([account], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many accounts a list has.
    pub fn count(&self, filter: &UserFilter<'_>) -> Result<usize, StoreError> {
        filter.listing(|listing| listing.count(self.db))
    }

    /// The latest moment until which a contact of the account is frozen, by field.
    pub fn frozen(&self, account: i64, now: i64) -> Result<Vec<(String, i64, i64)>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("user/frozen.sql"))?;
        let rows = statement.query_map((account, now), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl<A> Users<'_, A> {
    /// Who changed contacts of the account that nobody confirmed yet.
    pub fn contact_changers(&self, account: i64) -> Result<Vec<i64>, StoreError> {
        let sql =
            "SELECT DISTINCT changed_by FROM contact_change WHERE account_id = ?1 AND confirmed_at IS NULL";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([account], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Users<'_, Write> {
    /// Makes an account; `AlreadyThere` is told by the caller, who looked first.
    pub fn insert(&self, new: &NewAccount<'_>, at: i64) -> Result<i64, StoreError> {
        let sheet = new.sheet;
        let mut statement = self.db.prepare_cached(sql!("user/insert.sql"))?;
        let email_state = EmailState::Unverified.as_str();
        bind_sheet(
            &mut statement,
            sheet,
            named_params! {
                ":profile": new.profile, ":organisation_id": new.organisation, ":issuer": new.issuer,
                ":privacy": new.privacy, ":mismatch_reason": new.mismatch_reason,
                ":language": new.language, ":email_state": email_state, ":at": at,
            },
        )?;
        Ok(self.db.last_insert_rowid())
    }

    /// Writes a changed sheet, if the account is still of this version.
    pub fn update(&self, account: &Account, at: i64) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("user/update.sql"))?;
        let email_state = account.email_state.as_str();
        let changed = bind_sheet(
            &mut statement,
            &account.sheet,
            named_params! {
                ":id": account.id, ":version": account.version, ":email_state": email_state,
                ":mismatch_reason": account.mismatch_reason, ":issuer": account.issuer,
                ":conflict": account.conflict, ":language": account.language, ":at": at,
            },
        )?;
        Ok(changed == 1)
    }

    /// Keeps the code that an account had so far.
    pub fn insert_alias(
        &self,
        account: i64,
        old: &CodiceFiscale,
        reason: &str,
        at: i64,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO account_alias (account_id, codice_fiscale, reason, replaced_at) \
                   VALUES (?1, ?2, ?3, ?4)";
        self.db.prepare_cached(sql)?.execute((account, old.as_str(), reason, at))?;
        Ok(())
    }

    /// Moves an account from one of the states to another.
    pub fn set_state(
        &self,
        account: i64,
        state: AccountState,
        reason: Option<&str>,
        at: i64,
    ) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("user/set_state.sql"))?.execute((account, state.as_str(), reason, at))?;
        Ok(())
    }

    /// Raises or lowers what the credentials allow.
    pub fn set_level(&self, account: i64, level: Level, at: i64) -> Result<(), StoreError> {
        let sql = "UPDATE account SET level = ?2, version = version + 1, updated_at = ?3 WHERE id = ?1";
        self.db.prepare_cached(sql)?.execute((account, level.as_str(), at))?;
        Ok(())
    }

    /// A second person confirmed the contacts that changed.
    pub fn confirm_contacts(&self, account: i64, at: i64) -> Result<(), StoreError> {
        let sql =
            "UPDATE contact_change SET confirmed_at = ?2 WHERE account_id = ?1 AND confirmed_at IS NULL";
        self.db.prepare_cached(sql)?.execute((account, at))?;
        Ok(())
    }

    /// A second person refused the contacts that changed: they stay frozen until somebody confirms them.
    pub fn block_contacts(&self, account: i64) -> Result<(), StoreError> {
        // The last second of the year 9999.
        let sql = "UPDATE contact_change SET until = 253402300799000 \
                   WHERE account_id = ?1 AND confirmed_at IS NULL";
        self.db.prepare_cached(sql)?.execute([account])?;
        Ok(())
    }

    /// The address answered: a message to it came back with what it carried.
    pub fn set_email_state(&self, account: i64, state: EmailState) -> Result<(), StoreError> {
        self.db
            .prepare_cached("UPDATE account SET email_state = ?2 WHERE id = ?1")?
            .execute((account, state.as_str()))?;
        Ok(())
    }

    /// Flags an account: another set of data arrived for its codice fiscale.
    pub fn set_conflict(&self, account: i64) -> Result<(), StoreError> {
        self.db.prepare_cached("UPDATE account SET conflict = 1 WHERE id = ?1")?.execute([account])?;
        Ok(())
    }

    /// Freezes a contact that changed.
    pub fn freeze(&self, account: i64, field: &str, at: i64, by: i64, until: i64) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("user/freeze.sql"))?.execute((account, field, at, by, until))?;
        Ok(())
    }
}

/// Runs a statement with every column of a sheet, and those of its own.
fn bind_sheet(
    statement: &mut rusqlite::Statement<'_>,
    sheet: &Sheet,
    own: &[(&str, &dyn ToSql)],
) -> Result<usize, StoreError> {
    let text = |date: Option<jiff::civil::Date>| date.map(|it| it.to_string());
    let (membership, document) = (sheet.membership.as_ref(), sheet.stated_document.as_ref());
    let code = sheet.codice_fiscale.as_str();
    let base = sheet.codice_fiscale.base();
    let base = base.as_str();
    let key = name_key(&sheet.surname, &sheet.name);
    let sex = sheet.sex.to_string();
    let (born, since) = (text(sheet.born), text(membership.and_then(|it| it.since)));
    let expires = text(document.and_then(|it| it.expires));
    let requested = text(sheet.requested_on);
    let birth_code = sheet.birth_code.map(|it| it.to_string());
    let address = &sheet.address;
    let association = membership.map(|it| it.association.as_str());
    let number = membership.map(|it| it.number.as_str());
    let kind = document.map(|it| it.kind.as_str());
    let document_number = document.map(|it| it.number.as_str());
    let channel = sheet.channel.map(|it| it.as_str());
    let (email, pec) = (sheet.email.as_ref().map(|it| it.as_str()), sheet.pec.as_ref().map(|it| it.as_str()));
    let mobile = sheet.mobile.as_ref().map(|it| it.as_str());
    let phone = sheet.phone.as_ref().map(|it| it.as_str());
    let fax = sheet.fax.as_ref().map(|it| it.as_str());
    let cap = address.cap.as_ref().map(|it| it.as_str());
    let vat = sheet.vat.as_ref().map(|it| it.to_string());
    let mut given: Vec<(&str, &dyn ToSql)> = vec![
        (":codice_fiscale", &code),
        (":base_code", &base),
        (":surname", &sheet.surname),
        (":name", &sheet.name),
        (":name_key", &key),
        (":sex", &sex),
        (":born", &born),
        (":birthplace", &sheet.birthplace),
        (":birth_province", &sheet.birth_province),
        (":birth_code", &birth_code),
        (":citizen", &sheet.citizen),
        (":email", &email),
        (":pec", &pec),
        (":mobile", &mobile),
        (":phone", &phone),
        (":fax", &fax),
        (":street", &address.street),
        (":house_number", &address.house_number),
        (":cap", &cap),
        (":town", &address.town),
        (":province", &address.province),
        (":vat", &vat),
        (":association", &association),
        (":membership", &number),
        (":member_since", &since),
        (":document_kind", &kind),
        (":document_number", &document_number),
        (":document_expires", &expires),
        (":requested_on", &requested),
        (":channel", &channel),
    ];
    given.extend_from_slice(own);
    Ok(statement.execute(given.as_slice())?)
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Account> {
    let membership = match (row.get("association")?, row.get("membership")?) {
        (Some(association), Some(number)) => {
            Some(Membership { association, number, since: parsed(row, "member_since")? })
        }
        _ => None,
    };
    let document = match (parsed(row, "document_kind")?, row.get("document_number")?) {
        (Some(kind), Some(number)) => {
            Some(StatedDocument { kind, number, expires: parsed(row, "document_expires")? })
        }
        _ => None,
    };
    let sheet = Sheet {
        codice_fiscale: needed(row, "codice_fiscale")?,
        surname: row.get("surname")?,
        name: row.get("name")?,
        sex: needed(row, "sex")?,
        born: parsed(row, "born")?,
        birthplace: row.get("birthplace")?,
        birth_province: row.get("birth_province")?,
        birth_country: parsed::<Belfiore>(row, "birth_code")?.filter(|code| code.is_foreign()),
        birth_code: parsed(row, "birth_code")?,
        citizen: row.get("citizen")?,
        email: parsed(row, "email")?,
        pec: parsed(row, "pec")?,
        mobile: stored_phone(row, "mobile")?,
        phone: stored_phone(row, "phone")?,
        fax: stored_phone(row, "fax")?,
        address: Address {
            street: row.get("street")?,
            house_number: row.get("house_number")?,
            cap: parsed(row, "cap")?,
            town: row.get("town")?,
            province: row.get("province")?,
        },
        vat: parsed(row, "vat")?,
        membership,
        stated_document: document,
        requested_on: parsed(row, "requested_on")?,
        channel: parsed(row, "channel")?,
    };
    Ok(Account {
        id: row.get("id")?,
        sheet,
        profile: row.get("profile")?,
        state: needed(row, "state")?,
        level: needed(row, "level")?,
        email_state: needed(row, "email_state")?,
        organisation: row.get("organisation")?,
        issuer: row.get("issuer")?,
        mismatch_reason: row.get("mismatch_reason")?,
        conflict: row.get("conflict")?,
        language: row.get("language")?,
        closed_reason: row.get("closed_reason")?,
        version: row.get("version")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}

/// A column that holds the text of a value; what does not parse is an inconsistent row.
fn parsed<T: FromStr>(row: &Row<'_>, column: &'static str) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<String>>(column)?.map(|text| text.parse().map_err(|_| unreadable(column))).transpose()
}

/// A number that today's rule refuses can still be read: `office doctor` names it.
fn stored_phone(row: &Row<'_>, column: &'static str) -> rusqlite::Result<Option<Phone>> {
    let text = row.get::<_, Option<String>>(column)?;
    text.map(|text| Phone::stored(&text).ok_or_else(|| unreadable(column))).transpose()
}

fn needed<T: FromStr>(row: &Row<'_>, column: &'static str) -> rusqlite::Result<T> {
    parsed(row, column)?.ok_or_else(|| unreadable(column))
}

fn unreadable(column: &'static str) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(0, column.to_owned(), Type::Text)
}
