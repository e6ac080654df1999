//! The way of an edition to publication: who may take which step, and where it leads.

use crate::kernel::words;

words! {
    /// Where an edition stands.
    EditionState {
        /// Being written
        Draft = "draft",
        /// Waiting for somebody else's approval
        Submitted = "submitted",
        /// Approved
        Approved = "approved",
        /// Will be published by itself
        Scheduled = "scheduled",
        /// Published
        Published = "published",
        /// Given up before it was published
        Dropped = "dropped",
    }
}

words! {
    /// A step that somebody, or the clock, takes.
    StepKind {
        /// Asks for approval
        Submit = "submit",
        /// Takes it back to go on writing
        TakeBack = "take_back",
        /// Says something about it
        Comment = "comment",
        /// Sends it back to be changed
        Return = "return",
        /// Approves it
        Approve = "approve",
        /// Lets it be published at a moment
        Schedule = "schedule",
        /// Calls that off
        Unschedule = "unschedule",
        /// Publishes it
        Publish = "publish",
        /// Gives it up
        Drop = "drop",
        /// Takes down what was published
        Retract = "retract",
    }
}

/// What somebody is to an edition.
#[expect(clippy::struct_excessive_bools, reason = "each is asked and answered on its own")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hand {
    /// May write for the organisation.
    pub writes: bool,
    /// May approve for it.
    pub approves: bool,
    /// Wrote some of this edition.
    pub wrote: bool,
    /// The organisation is a monitor, whose word needs nobody's approval.
    pub independent: bool,
}

/// Why a step may not be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// The edition does not stand where the step begins.
    NotNow,
    /// The step is for others.
    NotYours,
    /// Who wrote it does not approve it.
    OwnWork,
}

impl StepKind {
    /// Where the step leads, for this hand, from this state.
    pub const fn take(self, from: EditionState, hand: Hand) -> Result<EditionState, Barred> {
        use EditionState as S;
        let may = match self {
            Self::Submit | Self::TakeBack | Self::Drop | Self::Retract => hand.writes,
            Self::Return | Self::Approve => hand.approves,
            Self::Comment | Self::Schedule | Self::Unschedule | Self::Publish => hand.writes || hand.approves,
        };
        if !may {
            return Err(Barred::NotYours);
        }
        match (self, from) {
            (Self::Submit, S::Draft) => Ok(S::Submitted),
            (Self::TakeBack | Self::Return, S::Submitted | S::Approved) => Ok(S::Draft),
            (Self::Comment, S::Draft | S::Submitted | S::Approved | S::Scheduled) | (Self::Retract, S::Published) => Ok(from),
            (Self::Approve, S::Submitted) if hand.wrote => Err(Barred::OwnWork),
            (Self::Approve, S::Submitted) | (Self::Unschedule, S::Scheduled) => Ok(S::Approved),
            (Self::Schedule | Self::Publish, S::Draft) if !hand.independent => Err(Barred::NotNow),
            (Self::Schedule, S::Draft | S::Approved) => Ok(S::Scheduled),
            (Self::Publish, S::Draft | S::Approved | S::Scheduled) => Ok(S::Published),
            (Self::Drop, S::Draft) => Ok(S::Dropped),
            _ => Err(Barred::NotNow),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICER: Hand = Hand { writes: true, approves: true, wrote: true, independent: false };
    const COLLEAGUE: Hand = Hand { wrote: false, ..OFFICER };
    const STRANGER: Hand = Hand { writes: false, approves: false, wrote: false, independent: false };

    #[test]
    fn nothing_is_published_on_one_persons_word() {
        // Whatever an officer who wrote it does alone, in any order, it is not published.
        let mut seen = vec![EditionState::Draft];
        let mut at = 0;
        while at < seen.len() {
            for step in StepKind::ALL {
                if let Ok(to) = step.take(seen[at], OFFICER)
                    && !seen.contains(&to)
                {
                    seen.push(to);
                }
            }
            at += 1;
        }
        assert_eq!(seen, [EditionState::Draft, EditionState::Submitted, EditionState::Dropped]);
        assert_eq!(StepKind::Approve.take(EditionState::Submitted, OFFICER), Err(Barred::OwnWork));
        assert_eq!(StepKind::Approve.take(EditionState::Submitted, COLLEAGUE), Ok(EditionState::Approved));
    }

    #[test]
    fn a_monitor_publishes_what_it_wrote_without_anybody() {
        let monitor = Hand { independent: true, ..OFFICER };
        assert_eq!(StepKind::Publish.take(EditionState::Draft, monitor), Ok(EditionState::Published));
        assert_eq!(StepKind::Schedule.take(EditionState::Draft, monitor), Ok(EditionState::Scheduled));
        assert_eq!(StepKind::Publish.take(EditionState::Draft, OFFICER), Err(Barred::NotNow));
    }

    #[test]
    fn a_stranger_takes_no_step_and_what_is_over_stays_so() {
        for step in StepKind::ALL {
            for state in EditionState::ALL {
                assert_eq!(step.take(*state, STRANGER), Err(Barred::NotYours), "{step} {state}");
            }
            assert_eq!(step.take(EditionState::Dropped, COLLEAGUE), Err(Barred::NotNow), "{step}");
        }
    }

    #[test]
    fn what_is_approved_is_changed_only_by_going_back_to_a_draft() {
        for state in [EditionState::Approved, EditionState::Scheduled] {
            let to: Vec<_> = StepKind::ALL.iter().filter_map(|s| s.take(state, OFFICER).ok()).collect();
            assert!(!to.contains(&EditionState::Submitted), "{state}: {to:?}");
        }
        assert_eq!(StepKind::TakeBack.take(EditionState::Approved, OFFICER), Ok(EditionState::Draft));
        assert_eq!(StepKind::Unschedule.take(EditionState::Scheduled, COLLEAGUE), Ok(EditionState::Approved));
    }
}
