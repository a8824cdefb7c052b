use super::options::ImportOptions;
use crate::context::Context;
use crate::error::Result;
use crate::ops::import::Kind;
use crate::ui::Ui;
use std::path::PathBuf;

/// Import the registrations of a portal
///
/// The first phase of a registration for a public body, as CSV or JSON lines. Good rows become
/// accounts of the profile ente, each with a PIN pair, its password and a draft request. Nobody
/// sits before a screen: the halves that the profile shows there go to --secret-out, one line a
/// person, or leave by letter. After a kill the same command goes on with its list; a half
/// in two lists is the one of the newer list. Exit code 6 when rows were rejected.
///
/// Columns, or names of an object: codice_fiscale, cognome, nome, email, gestore (the code of a body
/// that the office knows) and privacy (Autorizzo, Non autorizzo) have to be there; data_nascita,
/// comune_nascita, provincia_nascita, comune_residenza and provincia_residenza have to be filled;
/// sesso, stato_nascita, cittadino_italiano, indirizzo, numero_civico, cap, telefono, cellulare, pec
/// and others may be. Many other spellings are known.
#[derive(clap::Args, Debug)]
pub struct ImportRegistrationsArgs {
    #[command(flatten)]
    options: ImportOptions,
    /// Write the halves for the counter to FILE (0600), never over an existing one
    #[arg(long, value_name = "FILE")]
    secret_out: Option<PathBuf>,
    /// Send them by letter instead; every row then needs an address
    #[arg(long, conflicts_with = "secret_out")]
    by_letter: bool,
}

pub fn cmd_import_registrations(ui: &mut Ui, cx: &Context, args: &ImportRegistrationsArgs) -> Result {
    args.options.import(ui, cx, Kind::Registrations, args.secret_out.as_deref(), args.by_letter)
}
