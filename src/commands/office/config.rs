use crate::context::Context;
use crate::error::Result;
use crate::ops;
use crate::ui::Ui;
use serde::Serialize;

/// Read and change the settings
///
/// `office config list` shows every key, `get KEY` one, `set KEY VALUE` changes one.
#[derive(clap::Args, Debug)]
pub struct OfficeConfigArgs {
    #[command(subcommand)]
    what: ConfigCommand,
}

#[derive(clap::Subcommand, Debug)]
enum ConfigCommand {
    /// Show every setting
    List,
    /// Show one setting
    Get {
        /// The setting
        key: String,
    },
    /// Change one setting
    Set {
        /// The setting
        key: String,
        /// Its new value
        value: String,
    },
}

/// A setting with what it is for.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    setting: ops::settings::Setting,
    about: String,
}

pub fn cmd_office_config(ui: &mut Ui, cx: &Context, args: &OfficeConfigArgs) -> Result {
    let office = cx.unlock(ui, "office", "config")?;
    let columns = ["key", "value", "set", "about"];
    let told = |setting: ops::settings::Setting, ui: &Ui| Told {
        about: ui.text.get(&format!("setting-{}", setting.key), &[]),
        setting,
    };
    match &args.what {
        ConfigCommand::List => {
            let all: Vec<Told> = ops::settings::list(&office)?.into_iter().map(|it| told(it, ui)).collect();
            ui.rows(&all, &columns)?;
        }
        ConfigCommand::Get { key } => {
            ui.object(&told(ops::settings::get(&office, key)?, ui), &columns, &[])?
        }
        ConfigCommand::Set { key, value } => {
            let set = ops::settings::set(&office, cx.clock(), key, value)?;
            ui.object(&told(set, ui), &columns, &[])?;
        }
    }
    Ok(())
}
