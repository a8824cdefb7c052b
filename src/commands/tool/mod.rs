//! Commands about the tool itself: demo, completions, manual pages.

mod completions;
mod demo;
mod man;

pub use completions::{CompletionsArgs, cmd_completions};
pub use demo::{DemoArgs, cmd_demo};
pub use man::{ManArgs, cmd_man};
