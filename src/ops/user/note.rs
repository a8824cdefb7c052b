//! What staff wants to be remembered of a person: help that was given, a form that was handed out.

use super::UserError;
use super::read::get;
use crate::model::audit::AuditEvent;
use crate::model::clock::Clock;
use crate::model::codice_fiscale::CodiceFiscale;
use crate::model::profile::Form;
use crate::ops::Office;

/// Keeps a note about a person in the log.
pub fn note(
    office: &Office,
    clock: &dyn Clock,
    code: &CodiceFiscale,
    channel: Option<&str>,
    text: &str,
) -> Result<(), UserError> {
    let account = get(office, code)?.id;
    let (channel, text) = (channel.map(str::to_owned), text.to_owned());
    Ok(office.begin(clock)?.finish(&AuditEvent::UserNoted { account, channel, text })?)
}

/// Records that the form of a person's profile was handed out, and in which version (000-15).
pub fn hand_out(office: &Office, clock: &dyn Clock, code: &CodiceFiscale) -> Result<Form, UserError> {
    let account = get(office, code)?;
    let profile = office.profile(&account.profile)?;
    let form = profile.request.and_then(|rule| rule.form);
    let form = form.ok_or(UserError::NoForm { user: *code, profile: account.profile })?;
    let (name, version) = (form.name.clone(), form.version.clone());
    office.begin(clock)?.finish(&AuditEvent::FormHandedOut { account: account.id, name, version })?;
    Ok(form)
}
