use crate::context::Context;
use crate::error::{CommandError, Result};
use crate::generated::pages;
use crate::ui::Ui;
use serde_json::json;
use std::path::PathBuf;

/// Write the manual pages into a folder
#[derive(clap::Args, Debug)]
pub struct ManArgs {
    /// The folder, which must exist
    dir: PathBuf,
}

pub fn cmd_man(ui: &mut Ui, cx: &Context, args: &ManArgs) -> Result {
    cx.allow_file(&args.dir)?;
    let pages = pages();
    for (name, text) in &pages {
        let path = args.dir.join(name);
        std::fs::write(&path, text).map_err(|error| CommandError::unwritable(&path, &error))?;
    }
    let said = [("pages", pages.len().to_string())];
    Ok(ui.answer("pages-written", &said, &json!({ "pages": pages.len() }), &["pages"])?)
}
