//! Text that people type, as it may enter: nothing that steers a terminal or breaks a line of a
//! message, and no longer than a form has room for.

/// The most characters of a text.
const LONGEST: usize = 200;

/// Why a text may not enter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlainTextError {
    /// Nothing but blanks.
    #[error("the text is empty")]
    Empty,
    /// Longer than any form has room for.
    #[error("the text is longer than {LONGEST} characters")]
    TooLong,
    /// A control, a mark of direction or one without width.
    #[error("the text holds a character that cannot be seen (U+{0:04X})")]
    Hidden(u32),
}

/// The text without blanks around it, if it may enter.
pub fn plain_text(text: &str) -> Result<String, PlainTextError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PlainTextError::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(PlainTextError::TooLong);
    }
    match text.chars().find(|it| is_hidden(*it)) {
        Some(hidden) => Err(PlainTextError::Hidden(hidden.into())),
        None => Ok(text.to_owned()),
    }
}

/// The same, and nothing at all: a person may have a single name.
pub fn plain_or_empty(text: &str) -> Result<String, PlainTextError> {
    if text.trim().is_empty() { Ok(String::new()) } else { plain_text(text) }
}

/// Characters that are not seen but change what is seen, or what a terminal does: controls, marks of
/// direction, marks without width.
pub fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

/// A text from outside on one line, where everybody sees what it holds: hidden characters become `�`.
pub fn visible(text: &str) -> String {
    text.chars().map(|it| if is_hidden(it) { char::REPLACEMENT_CHARACTER } else { it }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_does_not_enter() {
        assert_eq!(plain_text(" D'Àlò "), Ok("D'Àlò".to_owned()));
        assert_eq!(plain_text(" \t"), Err(PlainTextError::Empty));
        assert_eq!(plain_text("Fer\u{202e}rari"), Err(PlainTextError::Hidden(0x202e)));
        assert_eq!(plain_text("Rossi\r\nBcc: x"), Err(PlainTextError::Hidden(0x0d)));
        assert_eq!(plain_text(&"x".repeat(201)), Err(PlainTextError::TooLong));
    }
}
