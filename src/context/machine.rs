//! The machine's clock and random source.

#[cfg(debug_assertions)]
use crate::config::Config;
use crate::model::clock::{Clock, Random};
use jiff::{SignedDuration, Timestamp};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

/// The machine's clock, and by how many milliseconds the office's time is ahead of it.
#[derive(Default)]
pub struct SystemClock(AtomicI64);

impl SystemClock {
    /// What the machine says.
    #[expect(clippy::disallowed_methods, reason = "this is the room in which the time is asked for")]
    pub fn machine() -> Timestamp {
        #[cfg(debug_assertions)]
        if let Some(fixed) = Config::fixed_time() {
            return fixed;
        }
        // A clock far beyond all calendars stands at their end.
        Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::MAX)
    }

    /// By how many milliseconds the office's time is ahead.
    pub fn ahead(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// From now on the office's time is ahead.
    pub fn go_ahead(&self, milliseconds: i64) {
        self.0.store(milliseconds, Ordering::Relaxed);
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_millis(self.ahead());
        let machine = Self::machine();
        machine.checked_add(ahead).unwrap_or(machine)
    }
}

/// The system's random source.
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // It answered when the command began; nothing made without it would be safe.
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}

/// Asks the system for a random byte: nothing made where there is none would be safe, and no table of texts is read
/// there, since its keys are hashed at random.
pub fn expect_random() -> Result<(), getrandom::Error> {
    getrandom::fill(&mut [0; 1])
}
