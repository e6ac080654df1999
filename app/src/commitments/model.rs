//! Where an obligation and a signatory stand.

use crate::kernel::words;
use time::OffsetDateTime;

words! {
    /// What became of an obligation, as its last act says.
    ObligationState {
        /// Nothing yet; by the clock it is upcoming or due
        Open = "open",
        /// Reported, and waiting for the monitor
        Reported = "reported",
        /// Sent back with a question
        Returned = "returned",
        /// The monitor has concluded
        Verified = "verified",
        /// Its day passed without a report
        Missed = "missed",
        /// Lifted, with a reason
        Waived = "waived",
    }
}

words! {
    /// What a reader is told of an obligation: its state, and for an open one what the clock makes of it.
    Status {
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
    /// Whether a report is still owed.
    pub const fn is_owed(self) -> bool {
        matches!(self, Self::Open | Self::Missed | Self::Returned)
    }

    /// Whether it can still be lifted: nothing was reported.
    pub const fn can_be_lifted(self) -> bool {
        matches!(self, Self::Open | Self::Missed)
    }

    /// What the reader is told at `now`; `due_at` is the end of the due day, and `period_over` says whether the period has ended.
    pub fn status(self, due_at: OffsetDateTime, period_over: bool, now: OffsetDateTime) -> Status {
        match self {
            Self::Open if now >= due_at => Status::Missed,
            Self::Open if period_over || now >= due_at - time::Duration::days(DUE_DAYS) => Status::Due,
            Self::Open => Status::Upcoming,
            Self::Reported => Status::Reported,
            Self::Returned => Status::Returned,
            Self::Verified => Status::Verified,
            Self::Missed => Status::Missed,
            Self::Waived => Status::Waived,
        }
    }
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
    use time::Duration;
    use time::macros::datetime;

    #[test]
    fn what_is_open_is_upcoming_then_due_then_missed_by_the_clock_alone() {
        let due_at = datetime!(2027-03-15 05:00:00 UTC);
        let at = |before: Duration, over| ObligationState::Open.status(due_at, over, due_at - before);
        assert_eq!(at(Duration::days(20), false), Status::Upcoming);
        assert_eq!(at(Duration::days(20), true), Status::Due);
        assert_eq!(at(Duration::days(14), false), Status::Due);
        assert_eq!(at(Duration::seconds(1), true), Status::Due);
        assert_eq!(at(Duration::ZERO, true), Status::Missed);
        assert_eq!(ObligationState::Verified.status(due_at, true, due_at + Duration::DAY), Status::Verified);
    }

    #[test]
    fn a_report_is_owed_until_it_is_there() {
        let owed: Vec<_> = ObligationState::ALL.iter().filter(|s| s.is_owed()).map(|s| s.as_str()).collect();
        assert_eq!(owed, ["open", "returned", "missed"]);
        assert!(ObligationState::ALL.iter().all(|s| !s.can_be_lifted() || s.is_owed()));
    }
}
