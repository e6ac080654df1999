//! The one source of time. Instants are whole seconds in UTC, so that they read and sort alike in every store.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use time::{Date, Duration, OffsetDateTime, UtcOffset};

/// Tells the time: the machine's, or in tests one that moves only when told.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still; seconds since the Unix epoch.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at`.
    pub fn fixed(at: OffsetDateTime) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at.unix_timestamp())))
    }

    /// This moment, to the second.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    pub fn now(&self) -> OffsetDateTime {
        let seconds = match self {
            Self::System => OffsetDateTime::now_utc().unix_timestamp(),
            Self::Fixed(at) => at.load(Ordering::SeqCst),
        };
        OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// Today's date in UTC.
    pub fn today(&self) -> Date {
        self.now().to_offset(UtcOffset::UTC).date()
    }

    /// Moves a fixed clock; a system clock is not moved.
    pub fn travel(&self, by: Duration) {
        if let Self::Fixed(at) = self {
            at.fetch_add(by.whole_seconds(), Ordering::SeqCst);
        }
    }
}
