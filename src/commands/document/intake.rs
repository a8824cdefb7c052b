use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::ops::{
    self,
    document::{Filed, Left},
};
use crate::pdf::Sandbox;
use crate::ui::{Format, Ui};
use serde::Serialize;
use std::path::PathBuf;
use std::time::Duration;

/// File a folder of scans by what their names say
///
/// A name is CODICEFISCALE_kind.pdf, for an identity document CODICEFISCALE_identity_type_lastday.pdf; a manifest says
/// the same in columns file, codice_fiscale, kind, type, expires and document_number. What was filed moves into the
/// folder `filed`; what cannot be matched stays and is listed with the reason, exit code 6.
#[derive(clap::Args, Debug)]
pub struct DocumentIntakeArgs {
    /// The folder
    folder: PathBuf,
    /// Take code and kind from a CSV
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// Go on with what comes into the folder, until stopped
    #[arg(long)]
    watch: bool,
}

/// A file as people read of it: the reason in words.
#[derive(Serialize)]
struct Row<'f> {
    #[serde(flatten)]
    filed: &'f Filed,
    reason: Option<String>,
}

const COLUMNS: [&str; 5] = ["file", "outcome", "request", "kind", "reason"];

/// Between two looks at the folder.
const PAUSE: Duration = Duration::from_secs(2);

pub fn cmd_document_intake(ui: &mut Ui, cx: &Context, args: &DocumentIntakeArgs) -> Result {
    args.manifest.as_deref().map_or(Ok(()), |file| cx.allow_named("--manifest", file))?;
    let stop = cx.stop_flag()?;
    let mut known: Vec<(String, String)> = Vec::new();
    while !stop() {
        let office = cx.unlock(ui, "document", "intake")?;
        cx.allow_file(&args.folder)?;
        let sandbox = Sandbox::new();
        let manifest = args.manifest.as_deref();
        let mut looked_at =
            ops::document::intake(&office, cx.clock(), &sandbox, &args.folder, manifest, &stop)?;
        // What stays where it is, for the same reason, was told once.
        let left = |it: &Filed| it.reason.as_ref().map(|reason| (it.file.clone(), reason.clone()));
        let left_now: Vec<_> = looked_at.iter().filter_map(left).collect();
        looked_at.retain(|it| left(it).is_none_or(|it| !known.contains(&it)));
        known = left_now;
        if !looked_at.is_empty() || !args.watch {
            tell(ui, &looked_at)?;
        }
        if stop() {
            break;
        }
        if !args.watch {
            let left = looked_at.iter().filter(|it| it.outcome == "left").count();
            let filed = looked_at.len() - left;
            return if left == 0 { Ok(()) } else { Err(CommandError::FilesLeft { filed, left }.into()) };
        }
        drop(office);
        std::thread::sleep(PAUSE);
    }
    Err(CommandError::Stopped.into())
}

fn tell(ui: &Ui, looked_at: &[Filed]) -> Result {
    if ui.format != Format::Table {
        return Ok(ui.rows(looked_at, &COLUMNS)?);
    }
    let said = |left: &Left| {
        let args = ui.text.spoken(&crate::error::shown(&left.args));
        ui.text.maybe(&format!("error-{}", left.kind), &args)
    };
    let row = |filed| Row { filed, reason: filed.why.as_ref().and_then(said) };
    Ok(ui.rows(&looked_at.iter().map(row).collect::<Vec<_>>(), &COLUMNS)?)
}
