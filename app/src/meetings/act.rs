//! What is done in committees and meetings: the acts of people and of the clock, with all that each says.

use super::model::{Attendance, Call, Decision, Item, Terms};
use crate::kernel::acts;
use crate::kernel::ids::MeetingId;
use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use std::collections::BTreeMap;
use time::Date;

acts! {
    /// An act of a committee or of one of its meetings. Its spelling is the type of its entry in the log.
    Act,
    /// A committee is founded on its terms of reference
    Founded = "committee.founded" {
        /// The terms
        terms: Terms,
    },
    /// Its terms change
    Reformed = "committee.changed" {
        /// The terms that hold now
        terms: Terms,
    },
    /// It meets no more
    Closed = "committee.closed" {
        /// Why
        why: Texts,
    },
    /// A meeting is called
    Called = "meeting.called" {
        /// When, where, what about
        call: Call,
    },
    /// What was called changes
    Changed = "meeting.changed" {
        /// What holds now
        call: Call,
        /// Why
        why: Texts,
    },
    /// It does not take place
    Cancelled = "meeting.cancelled" {
        /// Why
        why: Texts,
    },
    /// A seat puts an item on the agenda
    Asked = "agenda.asked" {
        /// Which
        item: Item,
    },
    /// A seat says whether it comes
    Answered = "invitation.answered" {
        /// Whether
        comes: bool,
        /// With whom; read by the seats alone
        with: String,
    },
    /// Who was there
    Held = "meeting.held" {
        /// Seat by seat
        attendance: BTreeMap<Slug, Attendance>,
        /// Whether enough of them were there to decide
        quorum: bool,
    },
    /// The minutes are sent to the seats for comments
    Drafted = "minutes.drafted" {
        /// In Markdown, by language
        minutes: Texts,
        /// The last day for comments, in the pact's time zone
        until: Date,
    },
    /// A seat comments on the draft
    Commented = "minutes.commented" {
        /// What
        comment: String,
    },
    /// Something was decided
    Decided = "decision.recorded" {
        /// What
        decision: Decision,
    },
    /// The minutes are adopted and do not change any more
    Adopted = "minutes.adopted" {
        /// In Markdown, by language
        minutes: Texts,
        /// The later meeting that adopted them; the chair, where none
        meeting: Option<MeetingId>,
    },
    /// The day of an action point has passed
    Late = "action.late" {
        /// The decision's number
        number: u32,
    },
    /// Its owner has done it
    Done = "action.done" {
        /// The decision's number
        number: u32,
        /// What was done
        note: Texts,
    },
    /// It is no longer asked for
    Dropped = "action.dropped" {
        /// The decision's number
        number: u32,
        /// Why
        why: Texts,
    },
}

impl ActKind {
    /// Whether it stays between the seats even where the committee is public: minutes that nobody has adopted yet.
    pub const fn is_between_seats(self) -> bool {
        matches!(self, Self::Drafted | Self::Commented)
    }

    /// Who does it.
    pub const fn by(self) -> Hand {
        match self {
            Self::Founded
            | Self::Reformed
            | Self::Closed
            | Self::Called
            | Self::Changed
            | Self::Cancelled
            | Self::Held
            | Self::Drafted
            | Self::Decided
            | Self::Dropped => Hand::Secretariat,
            Self::Asked | Self::Answered | Self::Commented => Hand::Seat,
            Self::Adopted => Hand::SecretariatOrChair,
            Self::Done => Hand::Owner,
            Self::Late => Hand::Clock,
        }
    }
}

/// By whose hand an act is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The secretariat of the pact.
    Secretariat,
    /// A seat of the committee.
    Seat,
    /// The seat that has the chair, or the secretariat for the next meeting.
    SecretariatOrChair,
    /// The organisation that has to act.
    Owner,
    /// Nobody's: the day has passed.
    Clock,
}
