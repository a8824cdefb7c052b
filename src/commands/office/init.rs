use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::model::plain::plain_text;
use crate::ops::{self, founding::Founding};
use crate::ui::{Secured, Ui};
use serde_json::json;
use std::path::PathBuf;

/// Found an office in a new folder
///
/// Makes the encrypted database, the first admin and a recovery code. The code is shown once, or
/// written to --recovery-out: keep it on paper, away from the office.
#[derive(clap::Args, Debug)]
pub struct OfficeInitArgs {
    /// The office's name, as messages are signed
    #[arg(long, value_name = "TEXT", value_parser = plain_text)]
    name: String,
    /// The first admin
    #[arg(long, value_name = "NAME", default_value = "admin")]
    admin: String,
    /// Take the admin's passphrase from the first line of FILE
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
    /// Write the recovery code to FILE instead of the terminal
    #[arg(long, value_name = "FILE")]
    recovery_out: Option<PathBuf>,
    /// Found an office for trying: cheap hashing, never to be used for real people
    #[arg(long)]
    trial: bool,
}

pub fn cmd_office_init(ui: &mut Ui, cx: &Context, args: &OfficeInitArgs) -> Result {
    ops::operator::check_name(&args.admin)?;
    let folder = cx.folder()?;
    let passphrase = match &args.new_passphrase_file {
        Some(file) => cx.passphrase(file)?,
        None if ui.interactive => super::super::session::new_passphrase(ui)?,
        None => return Err(CommandError::ValueNeeded { option: "--new-passphrase-file".to_owned() }.into()),
    };
    let act = format!("office init {}", folder.path().display());
    let is_founded = |uuid: &str| ops::founding::is_founded(&folder, uuid);
    let new = Founding { name: &args.name, admin: &args.admin, passphrase: &passphrase, trial: args.trial };
    match cx.secret_target("--recovery-out", args.recovery_out.as_deref(), &act, &is_founded)? {
        Secured::Ready(target) => ui.handing_over(Some(target), "recovery-code", |show_code| {
            ops::founding::found(&folder, &new, cx.clock(), cx.random(), show_code)
        })?,
        Secured::Finished => ui.status("finished-before", &[]),
    }
    let shown = folder.path().display().to_string();
    let office = json!({ "name": args.name, "trial": args.trial, "folder": shown, "admin": args.admin });
    let said = [("name", args.name.clone()), ("folder", shown)];
    ui.answer("office-founded", &said, &office, &["name", "trial", "folder", "admin"])?;
    ui.hint(&format!("sportello login --operator {}", args.admin));
    Ok(())
}
