use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::role::Role;
use crate::model::secret::Secret;
use crate::ops::{self, operator::Recovery};
use crate::ui::{SecretTarget, Secured, Ui};
use serde_json::json;
use std::path::PathBuf;

/// Make a new admin with the recovery code
///
/// The code is used up; the next one is shown once, or written to --recovery-out. Everybody is
/// told at the next login.
#[derive(clap::Args, Debug)]
pub struct OperatorRecoveryArgs {
    /// The new admin
    name: String,
    /// Take the recovery code from the first line of FILE
    #[arg(long, value_name = "FILE")]
    code_file: Option<PathBuf>,
    /// Take the new admin's passphrase from the first line of FILE
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
    /// Write the next recovery code to FILE instead of the terminal
    #[arg(long, value_name = "FILE")]
    recovery_out: Option<PathBuf>,
}

pub fn cmd_operator_recovery(ui: &mut Ui, cx: &Context, args: &OperatorRecoveryArgs) -> Result {
    let folder = cx.office_folder()?;
    let needed = |option: &str| CommandError::ValueNeeded { option: option.to_owned() };
    let code = match &args.code_file {
        Some(file) => cx.passphrase(file)?,
        None if ui.interactive => {
            let label = ui.text.get("recovery-code", &[]);
            ui.prompt().hidden(&label)?
        }
        None => return Err(needed("--code-file").into()),
    };
    let passphrase = match &args.new_passphrase_file {
        Some(file) => cx.passphrase(file)?,
        None if ui.interactive => super::super::session::new_passphrase(ui)?,
        None => return Err(needed("--new-passphrase-file").into()),
    };
    let (out, act) = (args.recovery_out.as_deref(), format!("operator recovery {}", args.name));
    // A file that a cut off run left may hold the only code that still opens: it is replaced by the next code alone.
    let left = out.and_then(|path| SecretTarget::left(path, &cx.act_of(&act)));
    let secured = || -> Result<Option<SecretTarget>> {
        match cx.secret_target("--recovery-out", out, &act, &|_| false)? {
            Secured::Ready(target) => Ok(Some(target)),
            Secured::Finished => Ok(None),
        }
    };
    let mut target = if left.is_none() { secured()? } else { None };
    let hand_over = |next: &Secret| -> Result {
        if target.is_none() {
            target = secured()?;
        }
        target.as_mut().map_or(Ok(()), |target| Ok(ui.hand_over(target, "recovery-code", next, "")?))
    };
    let recovery = Recovery { code: &code, left: left.as_ref(), name: &args.name, passphrase: &passphrase };
    let done = ops::operator::recover(&folder, cx.clock(), cx.random(), &recovery, hand_over);
    match (target, &done) {
        (Some(target), Ok(())) => ui.settle(target.into_file()),
        // Once the next code is in the file, it may be the one that opens: the same command finds out.
        (Some(target), Err(_)) if target.is_written() => {}
        (Some(target), Err(_)) => target.discard(),
        (None, Ok(())) => out.into_iter().for_each(SecretTarget::settle_left),
        (None, Err(_)) => {}
    }
    done?;
    let folder = folder.path().display().to_string();
    let admin = json!({ "name": args.name, "roles": [Role::Admin], "folder": folder });
    Ok(ui.answer(
        "admin-recovered",
        &[("operator", args.name.clone())],
        &admin,
        &["name", "roles", "folder"],
    )?)
}
