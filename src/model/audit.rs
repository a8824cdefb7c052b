//! What the log records: one event a transaction, in words that stay.

use super::account::Level;
use super::request::{PaperKind, RequestKind, RequestState};
use super::role::{Role, Scope};
use serde::Serialize;
use strum::VariantNames;

/// What an event is about: a table and a rowid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub id: i64,
}

/// A change of one field of a sheet.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The field.
    pub field: &'static str,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
}

/// Every act that the log knows. The tag is the stable word of the act; the fields are its
/// detail, kept aside from the chain so that it can be erased.
#[derive(Clone, Debug, Serialize, VariantNames)]
#[serde(tag = "action", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[allow(missing_docs)]
pub enum AuditEvent {
    OfficeCreated { name: String, trial: bool },
    OfficeUpgraded { from: i64, to: i64 },
    CopyAccepted { from: i64, lost: i64, reason: String, messages: usize },
    ClockBehind { machine: String, office: String },
    SettingChanged { id: i64, key: String, old: Option<String>, new: String },
    OperatorAdded { id: i64, name: String, roles: Vec<Role> },
    OperatorGranted { id: i64, roles: Vec<Role> },
    OperatorRevoked { id: i64, roles: Vec<Role> },
    OperatorDisabled { id: i64 },
    OperatorPassphrase { id: i64, own: bool },
    ServiceAdded { id: i64, name: String, scopes: Vec<Scope>, expires: String },
    AdminRecovered { id: i64, name: String },
    RecoveryRenewed { id: i64 },
    LoggedIn { id: i64 },
    DispatchKeysGivenUp { id: i64 },
    UserCreated { account: i64, profile: String, mismatch: Option<String> },
    UserRefused { kind: String, codice_fiscale: String },
    UserEdited { account: i64, changes: Vec<Change>, evidence: Option<String> },
    UserSuspended { account: i64, reason: String },
    UserRestored { account: i64, reason: String },
    UserClosed { account: i64, reason: String },
    UserConflict { account: i64, line: Option<u64>, run: Option<i64> },
    UserDeclared { account: i64, kind: String, version: String },
    UserNoted { account: i64, channel: Option<String>, text: String },
    FormHandedOut { account: i64, name: String, version: String },
    UserReadInFull { account: i64 },
    UsersReadInFull { rows: usize },
    OrganisationAdded { organisation: i64, code: String },
    OrganisationEdited { organisation: i64 },
    OrganisationClosed { organisation: i64, reason: String },
    AccountActivated { account: i64 },
    ActivationFailed { account: i64, tries: i64 },
    AccessGranted { account: i64, level: Level },
    AccessFailed { account: i64, tries: i64 },
    TriesForgotten { account: i64 },
    FirstAccess { account: i64 },
    LevelRaised { account: i64, by: String },
    LevelLowered { account: i64, by: String },
    PasswordChanged { account: i64, generation: i64 },
    PasswordRecovered { account: i64, generation: i64, by: String },
    RecoveryFailed { account: i64, attempt: i64 },
    PinFailed { account: i64, tries: i64 },
    PinRead { account: i64 },
    PasswordIssued { account: i64, generation: i64 },
    PasswordExpired { account: i64, generation: i64, reason: String },
    PinIssued { account: i64, generation: i64 },
    PinCollected { account: i64, by: String, document: String, holder_document: String },
    PinRevoked { account: i64, generation: i64, reason: String },
    PinResent { account: i64, generation: i64 },
    ImportStarted { run: i64, file: String },
    ImportBatch { run: i64, rows: u64, imported: u64 },
    ImportFinished { run: i64, sha256: String, rows: u64, imported: u64, rejected: u64, skipped: u64 },
    MessageSending { message: i64, attempt: i64 },
    MessageSent { message: i64 },
    MessageFailed { message: i64, state: &'static str, error: String },
    MessageRetried { message: i64 },
    MessageCancelled { message: i64, reason: String },
    PinReminded { account: i64, message: i64 },
    MessageReturned { message: i64, day: String, reason: String },
    ContactNotReached { account: i64, message: i64, reason: String },
    MessagesReadInFull { rows: usize },
    RequestOpened { request: i64, account: i64, kind: RequestKind },
    RequestChanged { request: i64, version: i64 },
    RequestReminded { request: i64, missing: String },
    RequestEdited { request: i64 },
    RequestSubmitted { request: i64, version: i64 },
    RequestEnded { request: i64, state: RequestState, reason: Option<String> },
    RequestClaimed { request: i64 },
    RequestReleased { request: i64 },
    RequestReopened { request: i64, version: i64 },
    RequestReviewed { request: i64, version: i64, outcome: String, reason: Option<String> },
    RequestDecided { request: i64, account: i64, version: i64, outcome: String, reason: Option<String> },
    DocumentAdded { request: i64, document: i64, kind: PaperKind },
    DocumentRemoved { request: i64, document: i64 },
    DocumentRead { request: i64, document: i64 },
    DocumentPurged { request: i64, document: i64 },
    IdentityProved { proof: i64, account: i64 },
    DelegationGranted { delegation: i64, account: i64 },
    DelegationRevoked { delegation: i64, account: i64, reason: String },
    CompanyImported { company: i64 },
    CompanyConverted { company: i64, account: i64 },
    CompanyPostponed { company: i64, to: String, reason: String },
    CompanyDisabled { company: i64, from: String, exception: Option<String> },
    CompanyTold { company: i64, kind: &'static str, day: String },
    UserRenamed { account: i64, old: String, new: String, reason: String },
    CredentialRevoked { account: i64, reason: String },
    Refused { noun: String, verb: String, kind: String },
}

impl AuditEvent {
    /// What the event is about.
    pub fn subject(&self) -> Option<Subject> {
        use AuditEvent as E;
        let (table, id) = match self {
            E::OfficeCreated { .. }
            | E::OfficeUpgraded { .. }
            | E::CopyAccepted { .. }
            | E::ClockBehind { .. } => ("office", 1),
            E::SettingChanged { id, .. } => ("setting", *id),
            E::OperatorAdded { id, .. }
            | E::OperatorGranted { id, .. }
            | E::OperatorRevoked { id, .. }
            | E::OperatorDisabled { id }
            | E::OperatorPassphrase { id, .. }
            | E::ServiceAdded { id, .. }
            | E::AdminRecovered { id, .. }
            | E::RecoveryRenewed { id }
            | E::LoggedIn { id }
            | E::DispatchKeysGivenUp { id } => ("operator", *id),
            E::UserCreated { account, .. }
            | E::UserEdited { account, .. }
            | E::UserSuspended { account, .. }
            | E::UserRestored { account, .. }
            | E::UserClosed { account, .. }
            | E::UserConflict { account, .. }
            | E::UserReadInFull { account }
            | E::UserDeclared { account, .. }
            | E::ContactNotReached { account, .. }
            | E::PinReminded { account, .. }
            | E::UserNoted { account, .. }
            | E::FormHandedOut { account, .. }
            | E::AccountActivated { account }
            | E::ActivationFailed { account, .. }
            | E::AccessGranted { account, .. }
            | E::AccessFailed { account, .. }
            | E::TriesForgotten { account }
            | E::FirstAccess { account }
            | E::LevelRaised { account, .. }
            | E::LevelLowered { account, .. }
            | E::PasswordChanged { account, .. }
            | E::PasswordRecovered { account, .. }
            | E::RecoveryFailed { account, .. }
            | E::PinFailed { account, .. }
            | E::PinRead { account }
            | E::PasswordIssued { account, .. }
            | E::PasswordExpired { account, .. }
            | E::PinIssued { account, .. }
            | E::PinCollected { account, .. }
            | E::PinRevoked { account, .. }
            | E::PinResent { account, .. }
            | E::IdentityProved { account, .. }
            | E::DelegationGranted { account, .. }
            | E::DelegationRevoked { account, .. }
            | E::UserRenamed { account, .. }
            | E::CredentialRevoked { account, .. } => ("account", *account),
            E::RequestOpened { request, .. }
            | E::RequestChanged { request, .. }
            | E::RequestReminded { request, .. }
            | E::RequestEdited { request }
            | E::RequestSubmitted { request, .. }
            | E::RequestEnded { request, .. }
            | E::RequestClaimed { request }
            | E::RequestReleased { request }
            | E::RequestReopened { request, .. }
            | E::RequestReviewed { request, .. }
            | E::RequestDecided { request, .. }
            | E::DocumentAdded { request, .. }
            | E::DocumentRemoved { request, .. }
            | E::DocumentRead { request, .. }
            | E::DocumentPurged { request, .. } => ("request", *request),
            E::CompanyImported { company }
            | E::CompanyConverted { company, .. }
            | E::CompanyPostponed { company, .. }
            | E::CompanyDisabled { company, .. }
            | E::CompanyTold { company, .. } => ("company_code", *company),
            E::OrganisationAdded { organisation, .. }
            | E::OrganisationEdited { organisation }
            | E::OrganisationClosed { organisation, .. } => ("organisation", *organisation),
            E::ImportStarted { run, .. } | E::ImportBatch { run, .. } | E::ImportFinished { run, .. } => {
                ("import_run", *run)
            }
            E::MessageSending { message, .. }
            | E::MessageSent { message }
            | E::MessageFailed { message, .. }
            | E::MessageRetried { message }
            | E::MessageCancelled { message, .. }
            | E::MessageReturned { message, .. } => ("message", *message),
            E::UserRefused { .. }
            | E::UsersReadInFull { .. }
            | E::MessagesReadInFull { .. }
            | E::Refused { .. } => return None,
        };
        Some(Subject { table, id })
    }
}
