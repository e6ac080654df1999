//! Where an obligation and a signatory stand.

use crate::kernel::words;
use time::{Date, Duration, OffsetDateTime};

words! {
    /// Where an obligation stands, as its last act says; what the clock alone changes is an act too.
    ObligationState {
        /// Its day passed without a report
        Missed = "missed",
        /// To be reported now
        Due = "due",
        /// Its period is still running
        Upcoming = "upcoming",
        /// Sent back with a question
        Returned = "returned",
        /// Reported, and not judged yet
        Reported = "reported",
        /// The monitor has concluded
        Verified = "verified",
        /// Lifted, with a reason
        Waived = "waived",
    }
}

/// How many days before its due day an obligation is called due, where its period does not end earlier.
pub const DUE_DAYS: i64 = 14;

impl ObligationState {
    /// The states of one whose report is neither there nor too late.
    pub const OPEN: [Self; 2] = [Self::Upcoming, Self::Due];

    /// Whether a report is still owed.
    pub const fn is_owed(self) -> bool {
        matches!(self, Self::Upcoming | Self::Due | Self::Missed | Self::Returned)
    }

    /// Whether a report is there.
    pub const fn is_reported(self) -> bool {
        matches!(self, Self::Reported | Self::Returned | Self::Verified)
    }

    /// Whether it can still be lifted: nothing was reported.
    pub const fn can_be_lifted(self) -> bool {
        matches!(self, Self::Upcoming | Self::Due | Self::Missed)
    }
}

/// When an obligation falls due: once its period is over (`period_to` is its last day), or [`DUE_DAYS`] before `due_at`, the end of
/// its due day, whichever comes first.
pub fn falls_due_at(period_to: Date, due_at: OffsetDateTime) -> OffsetDateTime {
    let over = period_to.next_day().unwrap_or(period_to).midnight().assume_utc();
    over.min(due_at - Duration::days(DUE_DAYS))
}

words! {
    /// A departure from good standing. Who has none is active.
    StandingStatus {
        /// Did not report what was due; ends by itself with the report
        NonCommunicating = "non_communicating",
        /// Suspended by decision
        Suspended = "suspended",
        /// Excluded by decision; ends only by a new act
        Excluded = "excluded",
    }
}

words! {
    /// How far a commitment is kept (the scale of the Open Government Partnership's Independent Reporting Mechanism).
    Completion {
        /// Nothing was done
        NotStarted = "not_started",
        /// Some of it
        Limited = "limited",
        /// Most of it
        Substantial = "substantial",
        /// All of it
        Complete = "complete",
        /// What was shown does not tell
        Unclear = "unclear",
        /// Given up
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What came of it, beside how far it was done.
    Results {
        /// None that can be seen yet
        None = "none",
        /// Some
        Limited = "limited",
        /// What was hoped for
        Expected = "expected",
        /// More than that
        Outstanding = "outstanding",
        /// What was shown does not tell
        Unclear = "unclear",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn an_obligation_falls_due_when_its_period_is_over_or_two_weeks_before_its_day() {
        let due_at = datetime!(2027-03-15 05:00:00 UTC);
        assert_eq!(falls_due_at(date!(2027 - 03 - 31), due_at), datetime!(2027-03-01 05:00:00 UTC));
        assert_eq!(falls_due_at(date!(2027 - 02 - 15), due_at), datetime!(2027-02-16 00:00:00 UTC));
    }

    #[test]
    fn a_report_is_owed_until_it_is_there() {
        let owed: Vec<_> = ObligationState::ALL.iter().filter(|s| s.is_owed()).map(|s| s.as_str()).collect();
        assert_eq!(owed, ["missed", "due", "upcoming", "returned"]);
        assert!(ObligationState::ALL.iter().all(|s| !s.can_be_lifted() || s.is_owed()));
    }
}
