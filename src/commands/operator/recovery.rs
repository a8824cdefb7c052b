use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::secret::Secret;
use crate::ops;
use crate::ui::Ui;
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
        Some(file) => cx.first_line(file)?,
        None if ui.interactive => {
            let label = ui.text.get("recovery-code", &[]);
            ui.prompt().hidden(&label)?
        }
        None => return Err(needed("--code-file").into()),
    };
    let passphrase = match &args.new_passphrase_file {
        Some(file) => cx.first_line(file)?,
        None if ui.interactive => super::super::session::new_passphrase(ui)?,
        None => return Err(needed("--new-passphrase-file").into()),
    };
    let mut target = Some(cx.secret_target(args.recovery_out.as_deref())?);
    let hand_over = |next: &Secret| -> Result {
        target.take().map_or(Ok(()), |target| Ok(ui.hand_over(target, "recovery-code", next)?))
    };
    let (clock, random) = (cx.clock(), cx.random());
    let done = ops::operator::recover(&folder, clock, random, &code, &args.name, &passphrase, hand_over);
    if let Some(target) = target {
        target.discard();
    }
    done?;
    ui.status("admin-recovered", &[("operator", args.name.clone())]);
    Ok(())
}
