//! What is generated from the command tree and committed: completions and manual pages.

use crate::cli::Cli;
use clap::CommandFactory;
use clap_complete::Shell;

/// The completions that are committed: file name and text.
pub fn completions() -> Vec<(String, String)> {
    [(Shell::Bash, "sportello.bash"), (Shell::Zsh, "_sportello"), (Shell::Fish, "sportello.fish")]
        .into_iter()
        .map(|(shell, name)| (name.to_owned(), script(shell)))
        .collect()
}

/// The completions of a shell.
pub fn script(shell: Shell) -> String {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "sportello", &mut text);
    String::from_utf8_lossy(&text).into_owned()
}

/// The manual pages: file name and text.
pub fn pages() -> Vec<(String, String)> {
    let mut root = Cli::command();
    root.build();
    let mut pages = Vec::new();
    collect(&root, "sportello", &mut pages);
    pages
}

fn collect(command: &clap::Command, name: &str, pages: &mut Vec<(String, String)>) {
    let titled = command.clone().name(name.to_owned()).display_name(name.to_owned());
    let mut text = Vec::new();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(titled).date("").render(&mut text);
    pages.push((format!("{name}.1"), String::from_utf8_lossy(&text).into_owned()));
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        collect(sub, &format!("{name}-{}", sub.get_name()), pages);
    }
}
