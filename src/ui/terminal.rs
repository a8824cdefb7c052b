//! The terminal: what may reach it, and how wide it is.

use crate::model::plain::is_hidden;
use rustix::termios;
use std::io;

/// Columns of the terminal that standard output is; none where it is no terminal.
pub(super) fn width() -> Option<u16> {
    termios::tcgetwinsize(io::stdout()).ok().map(|size| size.ws_col).filter(|columns| *columns > 0)
}

/// Text from outside without what steers a terminal: C0, C1, bidirectional and zero-width
/// characters become `�`.
pub use crate::model::plain::visible as safe;

/// The same, with line breaks and tabs kept.
pub fn safe_lines(text: &str) -> String {
    text.chars()
        .map(
            |character| {
                if is_hidden(character) && !matches!(character, '\n' | '\t') { '\u{FFFD}' } else { character }
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_steers_the_terminal() {
        assert_eq!(safe("Rossi\x1b[2J\u{202E}\u{200B}\n"), "Rossi\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}");
        assert_eq!(safe("Nicolò D'Àlò"), "Nicolò D'Àlò");
    }
}
