//! How far a long command has got: on a terminal only, on standard error.

use super::Ui;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;

/// A bar with rate and time left; nothing where nobody watches.
pub struct Progress(ProgressBar);

impl Ui {
    /// A bar towards `total` steps, or one that only counts.
    pub fn progress(&self, total: Option<u64>) -> Progress {
        if self.quiet || !std::io::stderr().is_terminal() {
            return Progress(ProgressBar::hidden());
        }
        let template = match total {
            Some(_) => "{bar:30} {pos}/{len} {per_sec} {eta}",
            None => "{spinner} {pos} {per_sec}",
        };
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr()).with_style(style);
        Progress(bar)
    }
}

impl Progress {
    /// Moves to a position.
    pub fn at(&self, position: u64) {
        self.0.set_position(position);
    }

    /// Moves to a position on the way to an end that was not known at the beginning.
    pub fn at_of(&self, position: u64, total: u64) {
        self.0.set_length(total);
        self.0.set_position(position);
    }

    /// Leaves no trace.
    pub fn done(self) {
        self.0.finish_and_clear();
    }
}
