//! Requests and the decisions on them.

use super::error::StoreError;
use super::listing::{Listing, lists};
use super::{Requests, Write, sql};
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::request::{RequestKind, RequestNumber, RequestState};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, ToSql, named_params};
use std::str::FromStr;

/// One request.
#[derive(Clone, Debug)]
pub struct Request {
    /// Row.
    pub id: i64,
    /// Its number.
    pub number: RequestNumber,
    /// What it asks for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// Raised by every edit.
    pub version: i64,
    /// Whose.
    pub account: i64,
    /// Whose, by code.
    pub codice_fiscale: CodiceFiscale,
    /// Surname of whose it is.
    pub surname: String,
    /// Name of whose it is.
    pub name: String,
    /// The profile of the account.
    pub profile: String,
    /// The version of the account.
    pub account_version: i64,
    /// The request that an exception is about.
    pub about: Option<i64>,
    /// The import that opened it.
    pub import: Option<i64>,
    /// The mobile number given with it.
    pub mobile: Option<String>,
    /// The postal code that decides which office is competent.
    pub cap: Option<String>,
    /// How it came in.
    pub channel: Option<String>,
    /// Its number in the office's register.
    pub protocol: Option<String>,
    /// The day it came in, ISO.
    pub received: Option<String>,
    /// Why it was opened.
    pub reason: Option<String>,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// Who opened it.
    pub opened_by: i64,
    /// Who opened it, by name.
    pub opener: String,
    /// When, in milliseconds since 1970.
    pub opened_at: i64,
    /// When it was last submitted.
    pub submitted_at: Option<i64>,
    /// When it should be decided.
    pub due_at: i64,
    /// Who is reviewing it.
    pub claimed_by: Option<i64>,
    /// Who is reviewing it, by name.
    pub claimer: Option<String>,
    /// Until when nobody else may.
    pub claimed_until: Option<i64>,
    /// When it ended.
    pub ended_at: Option<i64>,
}

/// What may be completed on a request while it is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestEdit {
    /// The mobile number given with it.
    pub mobile: Option<String>,
    /// The postal code that decides which office is competent.
    pub cap: Option<String>,
    /// How it came in.
    pub channel: Option<String>,
    /// The day it came in, ISO.
    pub received: Option<String>,
    /// Its number in the office's register.
    pub protocol: Option<String>,
    /// When it should be decided, in milliseconds since 1970.
    pub due_at: i64,
}

impl RequestEdit {
    /// What is written on a request.
    pub fn of(request: &Request) -> Self {
        Self {
            mobile: request.mobile.clone(),
            cap: request.cap.clone(),
            channel: request.channel.clone(),
            received: request.received.clone(),
            protocol: request.protocol.clone(),
            due_at: request.due_at,
        }
    }
}

/// A request to be opened.
#[derive(Default)]
pub struct NewRequest<'a> {
    /// Whose.
    pub account: i64,
    /// What it asks for.
    pub kind: &'a str,
    /// Where it begins.
    pub state: &'a str,
    /// The request it is about.
    pub about: Option<i64>,
    /// The import that opens it.
    pub import: Option<i64>,
    /// The mobile number given with it.
    pub mobile: Option<&'a str>,
    /// The postal code given with it.
    pub cap: Option<&'a str>,
    /// How it came in.
    pub channel: Option<&'a str>,
    /// Its number in the office's register.
    pub protocol: Option<&'a str>,
    /// The day it came in, ISO.
    pub received: Option<String>,
    /// Why.
    pub reason: Option<&'a str>,
    /// Who opens it.
    pub by: i64,
    /// The year it is numbered in.
    pub year: i16,
    /// When it should be decided.
    pub due_at: i64,
}

/// Which requests to list.
#[derive(Default)]
pub struct RequestFilter<'a> {
    /// Of this state.
    pub state: Option<&'a str>,
    /// Of this kind.
    pub kind: Option<&'a str>,
    /// Of accounts under this profile.
    pub profile: Option<&'a str>,
    /// Of this account.
    pub account: Option<i64>,
    /// Of this import.
    pub import: Option<i64>,
    /// Due before this moment.
    pub due_before: Option<i64>,
    /// After this row.
    pub after: i64,
    /// At most so many; -1 is all.
    pub limit: i64,
}

/// What a step writes beside the state.
#[derive(Default)]
pub struct Step {
    /// Whether the version rises.
    pub edit: bool,
    /// Submitted at this moment.
    pub submitted_at: Option<i64>,
    /// Ended at this moment.
    pub ended_at: Option<i64>,
    /// Why it ended.
    pub end_reason: Option<String>,
}

/// One decision.
#[derive(Clone, Debug)]
pub struct Decision {
    /// `review` or `approval`.
    pub step: String,
    /// `accepted`, `returned`, `rejected` or `approved`.
    pub outcome: String,
    /// Who, by row.
    pub operator_id: i64,
    /// Who.
    pub operator: String,
    /// Version of the request it was taken on.
    pub version: i64,
    /// Version of the account it was taken on.
    pub account_version: i64,
    /// SHA-256 of the papers it was taken on, in hexadecimal, separated by blanks.
    pub documents: String,
    /// What was looked at, separated by blanks.
    pub checks: String,
    /// The warnings of papers that were accepted, each with the reason, as a JSON object.
    pub warnings: Option<String>,
    /// Its reason.
    pub reason: Option<String>,
    /// Its note.
    pub note: Option<String>,
    /// When, in milliseconds since 1970.
    pub decided_at: i64,
    /// The key that signed.
    pub verifying: [u8; 32],
    /// Its signature.
    pub signature: [u8; 64],
}

impl RequestFilter<'_> {
    fn listing<R>(&self, run: impl FnOnce(&Listing<'_, Request>) -> R) -> R {
        let values: [(&str, &dyn ToSql); 8] = [
            (":state", &self.state),
            (":kind", &self.kind),
            (":profile", &self.profile),
            (":account_id", &self.account),
            (":import_id", &self.import),
            (":due_before", &self.due_before),
            (":after", &self.after),
            (":limit", &self.limit),
        ];
        run(&Listing { text: sql!("request/list.sql"), values: &values, read })
    }
}

/// Which of the requests that wait for a reviewer.
pub struct QueueFilter<'a> {
    /// Of accounts under this profile.
    pub profile: Option<&'a str>,
    /// Only what can be claimed at this moment.
    pub free_at: Option<i64>,
    /// Those that wait behind this one.
    pub after: Option<&'a Request>,
    /// At most so many; -1 is all.
    pub limit: i64,
}

impl QueueFilter<'_> {
    fn listing<R>(&self, run: impl FnOnce(&Listing<'_, Request>) -> R) -> R {
        let (after_at, after_id) = self.after.map(|it| (it.opened_at, it.id)).unzip();
        let values: [(&str, &dyn ToSql); 5] = [
            (":profile", &self.profile),
            (":free_at", &self.free_at),
            (":after_at", &after_at),
            (":after_id", &after_id),
            (":limit", &self.limit),
        ];
        run(&Listing { text: sql!("request/queue.sql"), values: &values, read })
    }
}

lists!(Requests, RequestFilter<'_>, Request, "Requests in the order they were opened.");

impl<A> Requests<'_, A> {
    /// The request of a number.
    pub fn by_number(&self, number: RequestNumber) -> Result<Option<Request>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("request/by_number.sql"))?;
        Ok(statement.query_row((number.year, number.number), read).optional()?)
    }

    /// The request of a row.
    pub fn by_id(&self, id: i64) -> Result<Option<Request>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("request/by_id.sql"))?;
        Ok(statement.query_row([id], read).optional()?)
    }

    /// What waits for a reviewer, the oldest first.
    pub fn queue(&self, filter: &QueueFilter<'_>) -> Result<Vec<Request>, StoreError> {
        filter.listing(|listing| listing.all(self.db))
    }

    /// The same, one after the other.
    pub fn each_queued<E: From<StoreError>>(
        &self,
        filter: &QueueFilter<'_>,
        give: impl FnMut(Request) -> Result<(), E>,
    ) -> Result<(), E> {
        filter.listing(|listing| listing.each(self.db, give))
    }

    /// Requests of a profile that were begun before a moment and never submitted.
    pub fn abandoned(&self, profile: &str, before: i64) -> Result<Vec<Request>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("request/abandoned.sql"))?;
        let rows = statement.query_map(named_params! { ":profile": profile, ":before": before }, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// SHA-256 of the papers of a request, as decisions name them.
    pub fn papers(&self, id: i64) -> Result<String, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT documents FROM request_papers WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0))?)
    }

    /// Whether a second person approved credentials of an account.
    pub fn is_approved(&self, account: i64) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT 1 FROM request WHERE account_id = ?1 AND state = 'approved' \
             AND kind IN ('dispositive', 'ente', 'punto-cliente')",
        )?;
        Ok(statement.exists([account])?)
    }

    /// The exceptions about a request that a second person granted.
    pub fn exceptions(&self, about: i64) -> Result<Vec<RequestNumber>, StoreError> {
        let mut statement = self.db.prepare_cached(
            "SELECT year, number FROM request WHERE about_id = ?1 AND kind = 'exception' AND state = 'approved'",
        )?;
        let rows = statement
            .query_map([about], |row| Ok(RequestNumber { year: row.get(0)?, number: row.get(1)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The decisions on a request, in order.
    pub fn decisions(&self, id: i64) -> Result<Vec<Decision>, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("decision/list.sql"))?;
        let rows = statement.query_map([id], |row| {
            Ok(Decision {
                step: row.get("step")?,
                outcome: row.get("outcome")?,
                operator_id: row.get("operator_id")?,
                operator: row.get("operator")?,
                version: row.get("version")?,
                account_version: row.get("account_version")?,
                documents: row.get("documents")?,
                checks: row.get("checks")?,
                warnings: row.get("warnings")?,
                reason: row.get("reason")?,
                note: row.get("note")?,
                decided_at: row.get("decided_at")?,
                verifying: row.get("verifying")?,
                signature: row.get("signature")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Requests<'_, Write> {
    /// Opens a request, and gives its row and number.
    pub fn insert(&self, new: &NewRequest<'_>, at: i64) -> Result<(i64, RequestNumber), StoreError> {
        let mut statement = self.db.prepare_cached(sql!("request/insert.sql"))?;
        let submitted_at = (new.state == RequestState::Submitted.as_str()).then_some(at);
        Ok(statement.query_row(
            named_params! {
                ":year": new.year, ":account_id": new.account, ":kind": new.kind, ":state": new.state,
                ":about_id": new.about, ":import_id": new.import, ":mobile": new.mobile, ":cap": new.cap,
                ":channel": new.channel, ":protocol": new.protocol, ":received": new.received,
                ":reason": new.reason, ":opened_by": new.by, ":opened_at": at,
                ":submitted_at": submitted_at, ":due_at": new.due_at,
            },
            |row| Ok((row.get(0)?, RequestNumber { year: new.year, number: row.get(1)? })),
        )?)
    }

    /// Takes a step from what the rules were checked on; false when somebody else was faster.
    pub fn step(&self, request: &Request, to: RequestState, step: &Step) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("request/step.sql"))?;
        let changed = statement.execute(named_params! {
            ":id": request.id, ":from": request.state.as_str(), ":version": request.version,
            ":state": to.as_str(), ":new_version": request.version + i64::from(step.edit),
            ":submitted_at": step.submitted_at, ":claimed_by": None::<i64>, ":claimed_until": None::<i64>,
            ":ended_at": step.ended_at, ":end_reason": step.end_reason,
        })?;
        Ok(changed == 1)
    }

    /// Writes what may still be completed on a request; false when somebody else was faster.
    pub fn edit(&self, request: &Request, edit: &RequestEdit) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("request/edit.sql"))?;
        let changed = statement.execute(named_params! {
            ":id": request.id, ":version": request.version, ":state": request.state.as_str(),
            ":mobile": edit.mobile, ":cap": edit.cap, ":channel": edit.channel, ":received": edit.received,
            ":protocol": edit.protocol, ":due_at": edit.due_at,
        })?;
        Ok(changed == 1)
    }

    /// Claims a request for a reviewer; false when somebody else holds it.
    pub fn claim(&self, id: i64, operator: i64, now: i64, until: i64) -> Result<bool, StoreError> {
        let mut statement = self.db.prepare_cached(sql!("request/claim.sql"))?;
        let changed = statement.execute(named_params! {
            ":id": id, ":operator": operator, ":now": now, ":until": until,
        })?;
        Ok(changed == 1)
    }

    /// Records a decision; the schema refuses one that four eyes do not allow.
    pub fn decide(&self, request: i64, decision: &Decision) -> Result<(), StoreError> {
        self.db.prepare_cached(sql!("decision/insert.sql"))?.execute(named_params! {
            ":request_id": request, ":step": decision.step, ":outcome": decision.outcome,
            ":operator_id": decision.operator_id, ":version": decision.version,
            ":account_version": decision.account_version, ":documents": decision.documents,
            ":checks": decision.checks, ":warnings": decision.warnings, ":reason": decision.reason, ":note": decision.note,
            ":decided_at": decision.decided_at, ":verifying": decision.verifying,
            ":signature": decision.signature,
        })?;
        Ok(())
    }
}

fn word<T: FromStr>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Request> {
    Ok(Request {
        id: row.get("id")?,
        number: RequestNumber { year: row.get("year")?, number: row.get("number")? },
        kind: word(row, "kind")?,
        state: word(row, "state")?,
        version: row.get("version")?,
        account: row.get("account_id")?,
        codice_fiscale: word(row, "codice_fiscale")?,
        surname: row.get("surname")?,
        name: row.get("name")?,
        profile: row.get("profile")?,
        account_version: row.get("account_version")?,
        about: row.get("about_id")?,
        import: row.get("import_id")?,
        mobile: row.get("mobile")?,
        cap: row.get("cap")?,
        channel: row.get("channel")?,
        protocol: row.get("protocol")?,
        received: row.get("received")?,
        reason: row.get("reason")?,
        end_reason: row.get("end_reason")?,
        opened_by: row.get("opened_by")?,
        opener: row.get("opener")?,
        opened_at: row.get("opened_at")?,
        submitted_at: row.get("submitted_at")?,
        due_at: row.get("due_at")?,
        claimed_by: row.get("claimed_by")?,
        claimer: row.get("claimer")?,
        claimed_until: row.get("claimed_until")?,
        ended_at: row.get("ended_at")?,
    })
}
