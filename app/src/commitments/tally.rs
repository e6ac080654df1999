//! Tallies: how many obligations stand where, and what was said of them. A pure count, which adds up.

use super::model::{Completion, ObligationState};
use crate::kernel::words;
use std::ops::{AddAssign, Sub};

words! {
    /// What is counted; each obligation counts under its state, and under as many others as are true of it.
    Measure {
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
        /// Lifted
        Waived = "waived",
        /// Its day passed without a report, whether one came later or not
        Late = "late",
        /// Reported before its day had passed
        OnTime = "on_time",
        /// Of the last report: nothing was done
        SaidNotStarted = "said_not_started",
        /// Of the last report: some of it
        SaidLimited = "said_limited",
        /// Of the last report: most of it
        SaidSubstantial = "said_substantial",
        /// Of the last report: all of it
        SaidComplete = "said_complete",
        /// Of the last report: it does not tell
        SaidUnclear = "said_unclear",
        /// Of the last report: given up
        SaidWithdrawn = "said_withdrawn",
        /// Of the last finding: nothing was done
        FoundNotStarted = "found_not_started",
        /// Of the last finding: some of it
        FoundLimited = "found_limited",
        /// Of the last finding: most of it
        FoundSubstantial = "found_substantial",
        /// Of the last finding: all of it
        FoundComplete = "found_complete",
        /// Of the last finding: it does not tell
        FoundUnclear = "found_unclear",
        /// Of the last finding: given up
        FoundWithdrawn = "found_withdrawn",
    }
}

/// How many measures there are.
pub const MEASURES: usize = 21;

impl Measure {
    /// The column of an obligation that tells it, and the word there; none for what is told by days.
    pub fn told_in(self) -> Option<(&'static str, &'static str)> {
        let word = self.as_str();
        match (word.strip_prefix("said_"), word.strip_prefix("found_")) {
            _ if matches!(self, Self::Late | Self::OnTime) => None,
            (Some(word), _) => Some(("completion", word)),
            (_, Some(word)) => Some(("found", word)),
            (None, None) => Some(("state", word)),
        }
    }
}

impl From<ObligationState> for Measure {
    fn from(state: ObligationState) -> Self {
        match state {
            ObligationState::Missed => Self::Missed,
            ObligationState::Due => Self::Due,
            ObligationState::Upcoming => Self::Upcoming,
            ObligationState::Returned => Self::Returned,
            ObligationState::Reported => Self::Reported,
            ObligationState::Verified => Self::Verified,
            ObligationState::Waived => Self::Waived,
        }
    }
}

/// What a signatory last said of an obligation.
pub const fn said(completion: Completion) -> Measure {
    match completion {
        Completion::NotStarted => Measure::SaidNotStarted,
        Completion::Limited => Measure::SaidLimited,
        Completion::Substantial => Measure::SaidSubstantial,
        Completion::Complete => Measure::SaidComplete,
        Completion::Unclear => Measure::SaidUnclear,
        Completion::Withdrawn => Measure::SaidWithdrawn,
    }
}

/// What the monitor last found of an obligation.
pub const fn found(completion: Completion) -> Measure {
    match completion {
        Completion::NotStarted => Measure::FoundNotStarted,
        Completion::Limited => Measure::FoundLimited,
        Completion::Substantial => Measure::FoundSubstantial,
        Completion::Complete => Measure::FoundComplete,
        Completion::Unclear => Measure::FoundUnclear,
        Completion::Withdrawn => Measure::FoundWithdrawn,
    }
}

/// What of an obligation is counted.
#[derive(Clone, Copy, Debug)]
pub struct Owed {
    /// Where it stands.
    pub state: ObligationState,
    /// Whether its day ever passed without a report.
    pub was_missed: bool,
    /// How far it is kept, as its signatory last said.
    pub completion: Option<Completion>,
    /// How far it is kept, as the monitor last found.
    pub found: Option<Completion>,
}

/// Counts, by [`Measure`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([i64; MEASURES]);

impl Tally {
    /// The tally of one obligation.
    pub fn of(owed: &Owed) -> Self {
        let mut tally = Self::default();
        let late = owed.was_missed.then_some(Measure::Late);
        let on_time = (!owed.was_missed && owed.state.is_reported()).then_some(Measure::OnTime);
        let counted = [Some(owed.state.into()), late, on_time, owed.completion.map(said), owed.found.map(found)];
        counted.into_iter().flatten().for_each(|m: Measure| tally.0[m as usize] = 1);
        tally
    }

    /// These counts, in the order of [`Measure::ALL`].
    pub const fn from_counts(counts: [i64; MEASURES]) -> Self {
        Self(counts)
    }

    /// The counts, in the order of [`Measure::ALL`].
    pub const fn counts(&self) -> &[i64; MEASURES] {
        &self.0
    }

    /// How many of a measure.
    pub fn get(&self, measure: impl Into<Measure>) -> u64 {
        self.0[measure.into() as usize].unsigned_abs()
    }

    /// How many obligations.
    pub fn total(&self) -> u64 {
        ObligationState::ALL.iter().map(|s| self.get(*s)).sum()
    }

    /// Of how many something was reported.
    pub fn reported(&self) -> u64 {
        Completion::ALL.iter().map(|c| self.get(said(*c))).sum()
    }

    /// Whether it counts nothing.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|n| *n == 0)
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(n, more)| *n += more);
    }
}

impl Sub for Tally {
    type Output = Self;

    fn sub(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(n, less)| *n -= less);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_obligation_counts_once_under_each_thing_that_is_true_of_it() {
        assert_eq!(Measure::ALL.len(), MEASURES);
        let missed = Owed { state: ObligationState::Missed, was_missed: true, completion: None, found: None };
        let judged = Owed {
            state: ObligationState::Verified,
            was_missed: true,
            completion: Some(Completion::Complete),
            found: Some(Completion::Limited),
        };
        let mut tally = Tally::of(&missed);
        tally += Tally::of(&judged);
        assert_eq!((tally.total(), tally.get(Measure::Late), tally.reported()), (2, 2, 1));
        assert_eq!((tally.get(ObligationState::Missed), tally.get(found(Completion::Limited))), (1, 1));
        assert!((tally - tally).is_empty());
        assert_eq!(tally.get(Measure::OnTime), 0, "what was missed is late for ever");
        let told = [Measure::Returned, Measure::SaidLimited, Measure::FoundComplete, Measure::Late].map(Measure::told_in);
        assert_eq!(told, [Some(("state", "returned")), Some(("completion", "limited")), Some(("found", "complete")), None]);
    }
}
