use crate::context::Context;
use crate::error::Result;
use crate::generated::script;
use crate::ui::Ui;
use clap_complete::Shell;

/// Print the completions of a shell
#[derive(clap::Args, Debug)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub fn cmd_completions(ui: &mut Ui, _: &Context, args: &CompletionsArgs) -> Result {
    Ok(ui.out(script(args.shell))?)
}
