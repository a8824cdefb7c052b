//! Time and chance as parameters: rules never ask the machine for either.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// The present day in Italy, by which deadlines and expiry dates are counted.
    fn today(&self) -> Date {
        italian_day(self.now())
    }
}

/// The day a moment falls on in Italy.
pub fn italian_day(moment: Timestamp) -> Date {
    italian_time(moment).date()
}

/// The first moment of a day in Italy.
pub fn start_of(day: Date) -> Timestamp {
    let rome = TimeZoneDatabase::bundled().get("Europe/Rome").unwrap_or(TimeZone::UTC);
    // The first and the last days of the calendar do not begin within it.
    let edge = if day.year() > 0 { Timestamp::MAX } else { Timestamp::MIN };
    day.to_zoned(rome).map_or(edge, |it| it.timestamp())
}

/// A moment on the clocks of Italy.
pub fn italian_time(moment: Timestamp) -> DateTime {
    // The zone inside the program: the system's would be found by walking a whole folder tree.
    let rome = TimeZoneDatabase::bundled().get("Europe/Rome").unwrap_or(TimeZone::UTC);
    moment.to_zoned(rome).datetime()
}

/// A moment that stands still, for tests and for acts that must share one time.
pub struct Fixed(pub Timestamp);

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// Where unpredictable bytes come from.
pub trait Random: Send + Sync {
    /// Fills the buffer.
    fn fill(&self, bytes: &mut [u8]);
}

impl dyn Random + '_ {
    /// A number below `bound`, every one as likely: numbers from the uneven rest are drawn again.
    pub fn below(&self, bound: u32) -> u32 {
        let bound = bound.max(1);
        let limit = u32::MAX - u32::MAX % bound;
        loop {
            let mut bytes = [0; 4];
            self.fill(&mut bytes);
            let drawn = u32::from_le_bytes(bytes);
            if drawn < limit {
                return drawn % bound;
            }
        }
    }

    /// An array of unpredictable bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_last_day_of_the_calendar_is_no_day_of_the_past() {
        assert_eq!(start_of(date(2026, 11, 2)).to_string(), "2026-11-01T23:00:00Z");
        assert!(start_of(Date::MAX) > start_of(date(9999, 12, 30)));
        assert!(start_of(Date::MIN) < Timestamp::UNIX_EPOCH);
        assert_eq!(italian_day(Timestamp::MAX), date(9999, 12, 30));
    }
}
