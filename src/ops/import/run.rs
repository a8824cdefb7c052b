//! A run under way: chunks checked on every thread, compared in the order of the file, written in
//! one transaction each.

use super::{ImportError, Listener, RowSheet, Shown};
use crate::import::{
    CheckedRow, Columns, Duplicates, Field as Column, RawRow, RowFinding, RowOutcome, Rules, check,
};
use crate::model::audit::AuditEvent;
use crate::model::clock::{Clock, Random};
use crate::model::finding::Finding;
use crate::model::organisation_code::OrganisationCode;
use crate::model::profile::{Field, Moment, Profile};
use crate::ops::office::commit_mark;
use crate::ops::organisation::refuse_unauthorised;
use crate::ops::password::{self, Provisional};
use crate::ops::pin::{self, Prepared, Press};
use crate::ops::user::{declare_privacy, differing};
use crate::ops::{Office, request};
use crate::store::{ImportRun, NewAccount, NewImportRow, Organisation, StoreError, Tx};
use jiff::Timestamp;
use rayon::prelude::*;
use serde_json::json;
use std::collections::HashMap;

/// What makes the secrets of a row; it knows nothing of the database, so every thread may use it.
pub(super) struct Maker<'a> {
    pub(super) profile: Profile,
    pub(super) press: Press<'a>,
    pub(super) language: String,
    pub(super) random: &'a dyn Random,
}

/// What an account begins with.
#[derive(Default)]
pub(super) struct Secrets {
    password: Option<Provisional>,
    pin: Option<Prepared>,
}

impl Maker<'_> {
    /// Whether the accounts begin with a pair.
    fn makes_pairs(&self) -> bool {
        self.profile.pin.as_ref().is_some_and(|pin| pin.born_at == Moment::Creation)
    }

    fn make(
        &self,
        row: &CheckedRow,
        body: Option<&Organisation>,
        now: Timestamp,
    ) -> Result<Secrets, ImportError> {
        let Some(sheet) = &row.sheet else { return Ok(Secrets::default()) };
        let (profile, language) = (&self.profile, &self.language);
        let extra = json!({
            "organisation": body.map(|it| json!({ "name": it.name, "code": it.code })),
            "association": sheet.membership.as_ref().map(|it| &it.association),
            "origin": profile.pin.as_ref().map(|it| &it.origin),
        });
        let Press { letterhead, trial, .. } = self.press;
        let password =
            password::prepare(letterhead, profile, sheet, language, trial, now, false, extra, self.random)?;
        let pin = match self.makes_pairs() {
            true => Some(self.press.prepare(profile, sheet, language, now, self.random)?),
            false => None,
        };
        Ok(Secrets { password, pin })
    }
}

/// An import under way.
pub(super) struct Run<'a> {
    pub(super) office: &'a Office,
    pub(super) clock: &'a dyn Clock,
    pub(super) rules: Rules,
    pub(super) maker: Maker<'a>,
    pub(super) columns: Columns,
    pub(super) duplicates: Duplicates,
    pub(super) bodies: HashMap<OrganisationCode, Option<Organisation>>,
    pub(super) row: ImportRun,
}

impl Run<'_> {
    pub(super) fn begin(&mut self) -> Result<(), StoreError> {
        let tx = self.office.begin(self.clock)?;
        let row = &self.row;
        let by = self.office.actor.id;
        let id = tx.import().begin(&row.kind, &row.file, &row.encoding, &row.delimiter, by, tx.at())?;
        tx.finish(&AuditEvent::ImportStarted { run: id, file: row.file.clone() })?;
        self.row.id = id;
        Ok(())
    }

    pub(super) fn end(&mut self, sha256: &str, encoding: &str) -> Result<(), StoreError> {
        let tx = self.office.begin(self.clock)?;
        self.row.sha256 = Some(sha256.to_owned());
        self.row.encoding = encoding.to_owned();
        self.row.finished_at = Some(tx.at());
        tx.import().update(&self.row)?;
        let count = |number: i64| number as u64;
        tx.finish(&AuditEvent::ImportFinished {
            run: self.row.id,
            sha256: sha256.to_owned(),
            rows: count(self.row.rows),
            imported: count(self.row.imported),
            rejected: count(self.row.rejected),
            skipped: count(self.row.skipped),
        })
    }

    /// Checks rows on every thread, compares them in order, hashes those to be taken on every
    /// thread, and writes them in one transaction.
    pub(super) fn chunk(
        &mut self,
        rows: &[RawRow],
        dry_run: bool,
        threads: &rayon::ThreadPool,
        listener: &mut dyn Listener,
    ) -> Result<Vec<CheckedRow>, ImportError> {
        let (columns, rules, today) = (&self.columns, &self.rules, self.clock.today());
        let mut checked: Vec<CheckedRow> =
            threads.install(|| rows.par_iter().map(|row| check(row, columns, rules, today)).collect());
        // One snapshot for the chunk: a lock a look-up would cost as much as the look-up.
        let snapshot = self.office.store.snapshot()?;
        // In an office without accounts nobody is known, and nobody can be taken for somebody else.
        let is_empty = self.office.store.user().is_none()?;
        let mut bodies = Vec::with_capacity(checked.len());
        for row in &mut checked {
            bodies.push(self.body(row)?);
            self.reach(row);
            self.duplicates.judge(row);
            if let (true, Some(code)) = (row.has(Finding::PrivacyRefused), &row.codice_fiscale) {
                self.duplicates.refused(code);
            }
            if row.sheet.is_some() && (is_empty || !self.known(row)?) {
                if !is_empty {
                    self.doubt(row)?;
                }
                self.duplicates.take(row);
            }
        }
        drop(snapshot);
        if dry_run {
            self.count(&checked);
            return Ok(checked);
        }
        let (maker, now) = (&self.maker, self.clock.now());
        let make = |(row, body): (&CheckedRow, &Option<Organisation>)| maker.make(row, body.as_ref(), now);
        let secrets: Vec<Secrets> =
            threads.install(|| checked.par_iter().zip(&bodies).map(make).collect::<Result<_, _>>())?;
        self.write(&mut checked, &bodies, &secrets, listener)?;
        Ok(checked)
    }

    /// The body that a row names, where the office has it. Asked once a run: counting its accounts takes longer with
    /// each of them.
    fn body(&mut self, row: &mut CheckedRow) -> Result<Option<Organisation>, StoreError> {
        let Some(code) = row.organisation.filter(|_| row.sheet.is_some()) else { return Ok(None) };
        let found = match self.bodies.get(&code) {
            Some(found) => found.clone(),
            None => {
                let found = self.office.store.organisation().by_code(code.as_str())?;
                let found = found.filter(|it| refuse_unauthorised(it, self.clock.today()).is_ok());
                self.bodies.insert(code, found.clone());
                found
            }
        };
        if found.is_none() {
            let column = self.columns.header(Column::Organisation).map(str::to_owned);
            let (finding, typed) = (Finding::OrganisationUnknown, Some(code.to_string()));
            row.turn(RowOutcome::Rejected, RowFinding { finding, column, typed, proposal: None });
        }
        Ok(found)
    }

    /// Refuses a row whose person the halves of a pair could not reach.
    fn reach(&self, row: &mut CheckedRow) {
        let profile = &self.maker.profile;
        if self.maker.makes_pairs() && row.sheet.as_ref().is_some_and(|sheet| !pin::reaches(profile, sheet)) {
            row.turn(RowOutcome::Rejected, RowFinding::whole_row(Finding::HalfUnreachable));
        }
    }

    /// Whether the office has the person already; then the row is no longer to be taken.
    fn known(&self, row: &mut CheckedRow) -> Result<bool, StoreError> {
        let Some(sheet) = &row.sheet else { return Ok(false) };
        let Some(id) = self.office.store.user().id_by_codice_fiscale(&sheet.codice_fiscale)? else {
            return Ok(false);
        };
        // The same row needs no second look; another one may say the same in other letters.
        let differ = if self.office.store.import().digest_of(id, &self.row.kind)? == Some(row.digest) {
            Vec::new()
        } else {
            let account = self.office.store.user().by_id(id)?;
            account.map(|account| differing(&account, sheet, row.organisation)).unwrap_or_default()
        };
        if differ.is_empty() {
            row.turn(RowOutcome::Skipped, RowFinding::whole_row(Finding::AlreadyRegistered));
        } else {
            let (fields, typed): (Vec<_>, Vec<_>) = differ.into_iter().unzip();
            let (column, typed) = (Some(fields.join(", ")), Some(typed.join(", ")));
            let found = RowFinding { finding: Finding::DuplicateConflict, column, typed, proposal: None };
            row.turn(RowOutcome::Rejected, found);
        }
        Ok(true)
    }

    /// Doubts a row whose person may have an account under another code.
    fn doubt(&self, row: &mut CheckedRow) -> Result<(), StoreError> {
        let Some(sheet) = row.sheet.as_ref().filter(|_| !row.has(Finding::PerhapsSamePerson)) else {
            return Ok(());
        };
        if let Some((other, what)) = self.office.store.user().same_person(sheet)? {
            let (finding, column, proposal) = (Finding::PerhapsSamePerson, Some(what), Some(other));
            row.doubt(RowFinding { finding, column, typed: None, proposal });
        }
        Ok(())
    }

    fn write(
        &mut self,
        checked: &mut [CheckedRow],
        bodies: &[Option<Organisation>],
        secrets: &[Secrets],
        listener: &mut dyn Listener,
    ) -> Result<(), ImportError> {
        let mut tx = self.office.begin(self.clock)?;
        let before = self.row.imported;
        for ((row, body), secrets) in checked.iter_mut().zip(bodies).zip(secrets) {
            // Looked at once more inside: somebody may have registered the person meanwhile.
            if row.sheet.is_some() {
                self.known(row)?;
            }
            let account = self.insert(&mut tx, row, body.as_ref().map(|it| it.id), secrets)?;
            if row.has(Finding::DuplicateConflict) {
                self.flag(&mut tx, row)?;
            }
            if let (true, Some(code)) = (row.has(Finding::PrivacyRefused), row.codice_fiscale) {
                // Where the person is registered, somebody has to ask what holds.
                self.flag(&mut tx, row)?;
                let (kind, codice_fiscale) = (Finding::PrivacyRefused.to_string(), code.to_string());
                tx.record(&AuditEvent::UserRefused { kind, codice_fiscale })?;
            }
            let sheet = RowSheet::of(row);
            tx.import().insert_row(
                self.row.id,
                &NewImportRow {
                    line: sheet.line,
                    codice_fiscale: sheet.codice_fiscale.as_deref(),
                    outcome: &sheet.outcome,
                    findings: &sheet.findings.to_string(),
                    account,
                    digest: row.digest,
                },
            )?;
        }
        self.count(checked);
        tx.import().update(&self.row)?;
        let imported = (self.row.imported - before) as u64;
        let shown: Vec<Shown<'_>> = checked
            .iter()
            .zip(secrets)
            .filter_map(|(row, secrets)| {
                let half = secrets.pin.as_ref()?.on_screen.as_ref()?;
                Some(Shown { line: row.line, sheet: row.sheet.as_ref()?, half })
            })
            .collect();
        if !shown.is_empty() {
            let mark = commit_mark(&tx)?;
            listener
                .halves(&shown, &mark)
                .map_err(|error| ImportError::Halves { reason: error.to_string() })?;
        }
        tx.finish(&AuditEvent::ImportBatch { run: self.row.id, rows: checked.len() as u64, imported })?;
        Ok(())
    }

    fn insert(
        &self,
        tx: &mut Tx<'_>,
        row: &CheckedRow,
        organisation: Option<i64>,
        secrets: &Secrets,
    ) -> Result<Option<i64>, ImportError> {
        let Some(sheet) = &row.sheet else { return Ok(None) };
        let profile = &self.maker.profile;
        let id = tx.user().insert(
            &NewAccount {
                sheet,
                profile: &profile.name,
                organisation,
                issuer: Some(profile.issuer.as_str()).filter(|it| !it.is_empty()),
                privacy: profile.mandatory.contains(&Field::Privacy).then_some("accepted"),
                mismatch_reason: row.accepted_reason.as_deref(),
                language: &self.maker.language,
            },
            tx.at(),
        )?;
        if let Some(password) = &secrets.password {
            password.store_first(tx, id)?;
        }
        if profile.mandatory.contains(&Field::Privacy) {
            declare_privacy(self.office, tx, id, None)?;
        }
        request::open_at_creation(tx, profile, id, sheet, Some(self.row.id), self.office.actor.id)?;
        tx.record(&AuditEvent::UserCreated {
            account: id,
            profile: profile.name.clone(),
            mismatch: row.accepted_reason.clone(),
        })?;
        if let Some(pin) = &secrets.pin {
            let generation = pin.store(tx, id)?;
            tx.record(&AuditEvent::PinIssued { account: id, generation })?;
        }
        Ok(Some(id))
    }

    /// Other data arrived for a person who is registered: somebody has to ask which is right.
    fn flag(&self, tx: &mut Tx<'_>, row: &CheckedRow) -> Result<(), StoreError> {
        let Some(code) = row.codice_fiscale else { return Ok(()) };
        let Some(account) = tx.user().by_codice_fiscale(&code)? else { return Ok(()) };
        if !account.conflict {
            tx.user().set_conflict(account.id)?;
            tx.record(&AuditEvent::UserConflict {
                account: account.id,
                line: Some(row.line),
                run: Some(self.row.id),
            })?;
        }
        Ok(())
    }

    fn count(&mut self, checked: &[CheckedRow]) {
        for row in checked {
            self.row.rows += 1;
            match row.outcome {
                RowOutcome::Ready => self.row.imported += 1,
                RowOutcome::Warned => {
                    self.row.imported += 1;
                    self.row.warnings += 1;
                }
                RowOutcome::Rejected => self.row.rejected += 1,
                RowOutcome::Skipped => self.row.skipped += 1,
            }
        }
    }
}
