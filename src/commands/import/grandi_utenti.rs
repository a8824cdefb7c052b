use super::options::ImportOptions;
use crate::context::Context;
use crate::error::Result;
use crate::ops::import::Kind;
use crate::ui::Ui;

/// Import the list that an association sent
///
/// Encoding and delimiter are found out. Every fault of a row is named with its line; good rows
/// become accounts with e-mail 1 queued. The same file again issues nothing twice, also after a
/// kill. Exit code 6 when rows were rejected.
#[derive(clap::Args, Debug)]
pub struct ImportGrandiUtentiArgs {
    #[command(flatten)]
    options: ImportOptions,
}

pub fn cmd_import_grandi_utenti(ui: &mut Ui, cx: &Context, args: &ImportGrandiUtentiArgs) -> Result {
    args.options.import(ui, cx, Kind::GrandiUtenti, None, false)
}
