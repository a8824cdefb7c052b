//! Dates are ISO (`1980-01-31`) or Italian (`31/01/1980`). Nothing else is guessed: `01/31/80` means two days.

use jiff::civil::Date;

/// How a date was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// `1980-01-31`.
    Iso,
    /// `31/01/1980`, also with hyphens or dots.
    Italian,
    /// Either of them before a midnight, as databases and spreadsheets write a day.
    Midnight,
}

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Neither of the two forms.
    #[error("`{0}` is not a date like 31/01/1980 or 1980-01-31")]
    Form(String),
    /// A right form, but no such day.
    #[error("`{0}` is not in the calendar")]
    Impossible(String),
}

/// Reads a date, and says in which form it stood.
pub fn parse_date(text: &str) -> Result<(Date, DateForm), DateError> {
    // The usual form has a way of its own: a list has several of them a row.
    if let &[a, b, b'/', c, d, b'/', ref year @ ..] = text.as_bytes()
        && let (Some(day), Some(month), Some(year)) =
            (number(&[a, b], 2), number(&[c, d], 2), number(year, 4))
        && year >= 1000
        && let Ok(date) = Date::new(year, month as i8, day as i8)
    {
        return Ok((date, DateForm::Italian));
    }
    let text = text.trim();
    let wrong = || DateError::Form(text.to_owned());
    if let Some((day, time)) = text.split_once([' ', 'T']) {
        // Any other time tells that the day was reckoned somewhere else.
        return if is_midnight(time) {
            parse_date(day).map(|(date, _)| (date, DateForm::Midnight))
        } else {
            Err(wrong())
        };
    }
    let separator =
        text.bytes().find(|b| !b.is_ascii_digit()).filter(|b| b"/-.".contains(b)).ok_or_else(wrong)?;
    let mut parts = text.as_bytes().split(|b| *b == separator);
    let (Some(first), Some(month), Some(last), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(wrong());
    };
    let ((year, day), form) = match (first.len(), last.len()) {
        (4, 1..=2) if separator == b'-' => ((first, last), DateForm::Iso),
        (1..=2, 4) => ((last, first), DateForm::Italian),
        _ => return Err(wrong()),
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return Err(wrong());
    };
    let date =
        i8::try_from(month).ok().zip(i8::try_from(day).ok()).map(|(month, day)| Date::new(year, month, day));
    match date {
        Some(Ok(date)) => Ok((date, form)),
        _ => Err(DateError::Impossible(text.to_owned())),
    }
}

/// A date as Italians write it: `31/01/1980`.
pub fn italian(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `00:00`, `0.00.00`, `00:00:00.000`; a `Z` would be midnight in Greenwich, which is another day's evening elsewhere.
fn is_midnight(time: &str) -> bool {
    let parts = time.trim().split([':', '.']);
    parts.clone().count() >= 2
        && parts.clone().count() <= 4
        && parts.into_iter().all(|part| !part.is_empty() && part.bytes().all(|b| b == b'0'))
}

fn number(digits: &[u8], longest: usize) -> Option<i16> {
    let plain = (1..=longest).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
    plain.then(|| digits.iter().fold(0, |number, b| number * 10 + i16::from(b - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn iso_and_italian_dates_are_read() {
        for written in ["31/01/1980", "31-01-1980", "31.1.1980", " 31/1/1980 "] {
            assert_eq!(parse_date(written), Ok((date(1980, 1, 31), DateForm::Italian)));
        }
        assert_eq!(italian(date(1980, 1, 31)), "31/01/1980");
        assert_eq!(parse_date("1980-01-31"), Ok((date(1980, 1, 31), DateForm::Iso)));
    }

    #[test]
    fn a_day_before_a_midnight_is_that_day() {
        for written in [
            "31/01/1980 00:00:00",
            "1980-01-31T00:00:00",
            "1980-01-31 00:00:00.000",
            "31/1/1980 0:00",
            "31/01/1980 0.00.00",
        ] {
            assert_eq!(parse_date(written), Ok((date(1980, 1, 31), DateForm::Midnight)), "{written}");
        }
        for another in [
            "1980-01-30T23:00:00Z",
            "1980-01-31 12:00",
            "1980-01-31T",
            "31/01/1980 0",
            "1980-01-31 00:00 00:00",
        ] {
            assert!(parse_date(another).is_err(), "{another}");
        }
    }

    #[test]
    fn a_day_that_never_was_is_not_a_wrong_form() {
        for never in ["30/02/1990", "29/02/1900", "01/31/1980", "1980-31-12", "00/01/1980"] {
            assert_eq!(parse_date(never), Err(DateError::Impossible(never.into())));
        }
        for wrong in
            ["", "31/01/80", "1980/01/31", "31/01-1980", "31 gennaio 1980", "1/2", "1/2/1980/3", "+1/2/1980"]
        {
            assert_eq!(parse_date(wrong), Err(DateError::Form(wrong.into())));
        }
    }
}
