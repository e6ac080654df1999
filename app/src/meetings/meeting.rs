//! A meeting folded from its acts, and what may be done in it now.

use super::act::Act;
use super::model::{Attendance, Call, Decision, DecisionState, MeetingState};
use crate::kernel::error::FieldErrors;
use crate::kernel::ids::MeetingId;
use crate::kernel::text::Slug;
use crate::pacts::model::Texts;
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;
use time::{Date, OffsetDateTime};

/// An act that was done: by which organisation, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When.
    pub at: OffsetDateTime,
    /// For which organisation; none for the clock.
    pub by: Option<Slug>,
    /// What.
    pub act: Act,
}

/// What a seat answered to the invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Whether it comes.
    pub comes: bool,
    /// With whom.
    pub with: String,
}

/// A decision and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What was decided.
    pub decision: Decision,
    /// What became of it.
    pub state: DecisionState,
    /// Since when.
    pub since: OffsetDateTime,
    /// What its owner says was done, or why it was dropped.
    pub note: Option<Texts>,
}

/// Where a meeting stands, with all that belongs to it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is called.
    Called,
    /// It does not take place.
    Cancelled {
        /// Why.
        why: Texts,
    },
    /// It was held.
    Held,
    /// Its draft minutes lie before the seats.
    Commenting {
        /// The draft.
        minutes: Texts,
        /// The last day for comments.
        until: Date,
    },
    /// Its minutes are adopted.
    Adopted {
        /// The minutes.
        minutes: Texts,
        /// The meeting that adopted them; the chair, where none.
        meeting: Option<MeetingId>,
    },
}

/// A meeting, as its acts made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Where it stands.
    pub stage: Stage,
    /// When, where, what about.
    pub call: Call,
    /// How often it was changed or cancelled (RFC 5545, 3.8.7.4).
    pub sequence: u32,
    /// When that was last, or when it was called.
    pub called_at: OffsetDateTime,
    /// Why it was changed last.
    pub why: Option<Texts>,
    /// What the seats answered.
    pub answers: BTreeMap<Slug, Answer>,
    /// Who was there.
    pub attendance: BTreeMap<Slug, Attendance>,
    /// Whether those were enough to decide.
    pub quorum: bool,
    /// What the seats said of the draft minutes, in order.
    pub comments: Vec<(Slug, OffsetDateTime, String)>,
    /// What was decided, by number.
    pub points: BTreeMap<u32, Point>,
}

/// As what somebody acts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// For the secretariat of the pact.
    pub secretariat: bool,
    /// For these seats.
    pub seats: BTreeSet<Slug>,
}

/// By what an act is judged besides the meeting itself.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// The moment.
    pub now: OffsetDateTime,
    /// The day in the pact's time zone.
    pub today: Date,
    /// The seats of the committee.
    pub seats: &'a BTreeSet<Slug>,
    /// Who has the chair.
    pub chair: &'a Slug,
}

/// Why an act is refused.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum No {
    /// It is not for this person.
    #[error("refused-not-found")]
    NotYours,
    /// Where the meeting stands it cannot be done.
    #[error("meeting-refused-not-now")]
    NotNow,
    /// Its time has not come.
    #[error("meeting-refused-too-early")]
    TooEarly,
    /// Its time is over.
    #[error("meeting-refused-too-late")]
    TooLate,
    /// Something is missing or wrong, by field.
    #[error("meeting-refused-incomplete")]
    Incomplete(FieldErrors),
}

impl From<FieldErrors> for No {
    fn from(errors: FieldErrors) -> Self {
        Self::Incomplete(errors)
    }
}

impl Meeting {
    /// The meeting of these steps; none where it was never called.
    pub fn of(steps: &[Step]) -> Option<Self> {
        let (first, rest) = steps.split_first()?;
        let Act::Called { call } = &first.act else { return None };
        let mut meeting = Self {
            stage: Stage::Called,
            call: call.clone(),
            sequence: 0,
            called_at: first.at,
            why: None,
            answers: BTreeMap::new(),
            attendance: BTreeMap::new(),
            quorum: false,
            comments: Vec::new(),
            points: BTreeMap::new(),
        };
        rest.iter().for_each(|step| meeting.apply(step));
        Some(meeting)
    }

    /// What one act changes.
    pub fn apply(&mut self, step: &Step) {
        let by = step.by.clone();
        match &step.act {
            Act::Founded { .. } | Act::Reformed { .. } | Act::Closed { .. } | Act::Called { .. } => {}
            Act::Changed { call, why } => self.change(call, why, step.at),
            Act::Cancelled { why } => {
                self.stage = Stage::Cancelled { why: why.clone() };
                self.called_at = step.at;
                self.sequence += 1;
            }
            Act::Asked { item } => {
                self.call.agenda.push(item.clone());
                self.called_at = step.at;
                self.sequence += 1;
            }
            Act::Answered { comes, with } => {
                let answer = Answer { comes: *comes, with: with.clone() };
                self.answers.extend(by.map(|seat| (seat, answer)));
            }
            Act::Held { attendance, quorum } => {
                (self.attendance, self.quorum) = (attendance.clone(), *quorum);
                if self.stage == Stage::Called {
                    self.stage = Stage::Held;
                }
            }
            Act::Drafted { minutes, until } => self.stage = Stage::Commenting { minutes: minutes.clone(), until: *until },
            Act::Commented { comment } => self.comments.extend(by.map(|seat| (seat, step.at, comment.clone()))),
            Act::Decided { decision } => {
                let state = if decision.owner.is_some() { DecisionState::Open } else { DecisionState::Standing };
                let point = Point { decision: decision.clone(), state, since: step.at, note: None };
                self.points.insert(decision.number, point);
            }
            Act::Adopted { minutes, meeting } => {
                self.stage = Stage::Adopted { minutes: minutes.clone(), meeting: *meeting };
            }
            Act::Late { number } => self.becomes(*number, DecisionState::Late, step.at, None),
            Act::Done { number, note } => self.becomes(*number, DecisionState::Done, step.at, Some(note)),
            Act::Dropped { number, why } => self.becomes(*number, DecisionState::Dropped, step.at, Some(why)),
        }
    }

    /// Who had said that they come to another hour or place is asked again.
    fn change(&mut self, call: &Call, why: &Texts, at: OffsetDateTime) {
        if (call.starts_at, &call.place, &call.link) != (self.call.starts_at, &self.call.place, &self.call.link) {
            self.answers.clear();
        }
        (self.call, self.why, self.called_at) = (call.clone(), Some(why.clone()), at);
        self.sequence += 1;
    }

    fn becomes(&mut self, number: u32, state: DecisionState, at: OffsetDateTime, note: Option<&Texts>) {
        if let Some(point) = self.points.get_mut(&number) {
            (point.state, point.since, point.note) = (state, at, note.cloned());
        }
    }

    /// Where it stands, as everyone may know it.
    pub const fn state(&self) -> MeetingState {
        match self.stage {
            Stage::Called => MeetingState::Called,
            Stage::Cancelled { .. } => MeetingState::Cancelled,
            Stage::Held | Stage::Commenting { .. } => MeetingState::Held,
            Stage::Adopted { .. } => MeetingState::Adopted,
        }
    }

    /// The number that the next decision bears.
    pub fn next_number(&self) -> u32 {
        self.points.keys().next_back().map_or(1, |last| last + 1)
    }
}
