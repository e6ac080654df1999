//! The states of an invitation, and when the silent are reminded.

use crate::kernel::words;
use time::{Date, Duration, OffsetDateTime};

/// How many days an invitation is open.
pub const TERM_DAYS: i64 = 30;
/// How many reminders an invitation may bring.
pub const MOST_REMINDERS: i32 = 3;
/// How long after the invitation, or the last reminder, the next reminder may go.
pub const PAUSE: Duration = Duration::days(7);

words! {
    /// What became of an invitation in public. A signature is an act of its own.
    InvitationState {
        /// It waits for an answer
        Invited = "invited",
        /// The organisation said no
        Declined = "declined",
        /// Its term passed without an answer
        Lapsed = "lapsed",
        /// It reached somebody who is not the one to answer
        Misdirected = "misdirected",
    }
}

words! {
    /// Where an invitation stands for its inviter.
    Answer {
        /// Nobody opened it
        Invited = "invited",
        /// It was opened
        Opened = "opened",
        /// The organisation signed
        Signed = "signed",
        /// It signed, and that signature counts no longer
        Ended = "ended",
        /// The organisation declined
        Declined = "declined",
        /// It lapsed, or reached the wrong person
        Lapsed = "lapsed",
    }
}

words! {
    /// How far a list of members has come.
    ListState {
        /// It waits for its check to be accepted
        Waiting = "waiting",
        /// Its invitations go out
        Sending = "sending",
        /// All went out
        Done = "done",
    }
}

words! {
    /// What became of a row of a list.
    RowState {
        /// Good, and not invited yet
        Waiting = "waiting",
        /// Not good
        Bad = "bad",
        /// Invited
        Invited = "invited",
        /// Invited before, or has signed
        Known = "known",
        /// Refused when its turn came
        Refused = "refused",
    }
}

words! {
    /// Where a mandate stands on a day.
    MandateState {
        /// It holds
        Valid = "valid",
        /// Its first day is to come
        NotYet = "not_yet",
        /// Its last day has passed
        Expired = "expired",
        /// It was taken back
        Revoked = "revoked",
    }
}

impl MandateState {
    /// Where a mandate stands on `today` that holds from a day until another, if it has a last one, and was taken back or not.
    pub fn of((from, until, revoked): (Date, Option<Date>, bool), today: Date) -> Self {
        if revoked {
            Self::Revoked
        } else if from > today {
            Self::NotYet
        } else if until.is_some_and(|until| until < today) {
            Self::Expired
        } else {
            Self::Valid
        }
    }
}

/// Whether somebody silent may be reminded now, who was invited at `invited`, and `reminders` times reminded, at last at `last`.
pub fn may_remind(now: OffsetDateTime, invited: OffsetDateTime, reminders: i32, last: Option<OffsetDateTime>) -> bool {
    reminders < MOST_REMINDERS && last.unwrap_or(invited) + PAUSE <= now
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn the_silent_are_reminded_three_times_at_most_and_not_twice_in_a_week() {
        let (invited, week) = (datetime!(2026-11-02 9:00 UTC), PAUSE);
        assert!(!may_remind(invited + Duration::days(6), invited, 0, None));
        assert!(may_remind(invited + week, invited, 0, None));
        assert!(!may_remind(invited + week + Duration::days(6), invited, 1, Some(invited + week)));
        assert!(may_remind(invited + week + week, invited, 1, Some(invited + week)));
        assert!(!may_remind(invited + week * 4, invited, MOST_REMINDERS, Some(invited + week)));
    }
}
