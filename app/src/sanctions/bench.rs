//! A body that decides: who sits in it, who declared, what is put to the vote.

use super::act::Motion;
use super::model::{Seat, Vote};
use crate::kernel::ids::PersonId;
use crate::pacts::procedure::Body;
use std::collections::{BTreeMap, BTreeSet};

/// The seats of a body; the chair's is the last of a panel and the first of a board.
pub const fn places(body: Body) -> &'static [Seat] {
    match body {
        Body::Officer => &[Seat::Officer],
        Body::Panel => &[Seat::Customs, Seat::Associations, Seat::Chair],
        Body::AppealOfficer => &[Seat::AppealFirst],
        Body::Board => &[Seat::AppealFirst, Seat::AppealSecond, Seat::AppealThird],
    }
}

/// How many members must have voted: all of a panel, which stands for both sides; two of a board.
const fn quorum(body: Body) -> usize {
    match body {
        Body::Officer | Body::AppealOfficer => 1,
        Body::Panel => 3,
        Body::Board => 2,
    }
}

/// What ties a person to those between whom is decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "any of these ties may be there without the others")]
pub struct Ties {
    /// A role or a mandate in the respondent, or in an organisation that the measure could reach.
    pub respondent: bool,
    /// The same in who alleges.
    pub complainant: bool,
    /// In any party of the pact.
    pub party: bool,
    /// In the pact's monitor.
    pub monitor: bool,
}

impl Ties {
    /// Whether nobody can say that the person judges their own cause.
    pub const fn are_none(self) -> bool {
        !self.respondent && !self.complainant && !self.monitor
    }
}

/// A motion on which the body votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// What.
    pub motion: Motion,
    /// How each has voted.
    pub votes: BTreeMap<PersonId, Vote>,
}

/// How a vote stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// Votes are missing.
    Open,
    /// More than half of the seats are for it, and enough have voted.
    Carried,
    /// That can no longer be.
    Lost,
}

/// A body as it sits in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bench {
    /// What kind of body.
    pub body: Body,
    /// Who sits where.
    pub seats: BTreeMap<Seat, PersonId>,
    /// Who was proposed for the chair, and by whom; the other member must agree.
    pub proposed: Option<(PersonId, PersonId)>,
    /// Who declared to have no interest.
    pub declared: BTreeSet<PersonId>,
    /// Everyone who ever had a seat.
    pub ever: BTreeSet<PersonId>,
    /// What is voted on.
    pub open: Option<Open>,
}

impl Bench {
    /// An empty one.
    pub const fn new(body: Body) -> Self {
        Self { body, seats: BTreeMap::new(), proposed: None, declared: BTreeSet::new(), ever: BTreeSet::new(), open: None }
    }

    /// Whether the person sits in it.
    pub fn has(&self, person: PersonId) -> bool {
        self.seats.values().any(|p| *p == person)
    }

    /// The first seat that nobody has.
    pub fn vacant(&self) -> Option<Seat> {
        places(self.body).iter().copied().find(|seat| !self.seats.contains_key(seat))
    }

    /// Whether every seat is taken, and by people without an interest.
    pub fn is_ready(&self) -> bool {
        self.vacant().is_none() && self.seats.values().all(|p| self.declared.contains(p))
    }

    /// Gives a seat.
    pub fn seat(&mut self, seat: Seat, person: PersonId) {
        self.seats.insert(seat, person);
        self.ever.insert(person);
        self.proposed = None;
    }

    /// Takes it from who leaves; what was voted on falls with it.
    pub fn leave(&mut self, person: PersonId) {
        self.seats.retain(|_, p| *p != person);
        self.declared.remove(&person);
        self.open = None;
    }

    /// Counts the vote. `patient` waits for every member of a panel, until its time has passed: then two are enough.
    pub fn tally(open: &Open, body: Body, patient: bool) -> Tally {
        let seats = places(body).len();
        let count = |vote| open.votes.values().filter(|v| **v == vote).count();
        let (for_it, voted) = (count(Vote::For), open.votes.len());
        let quorum = if patient { quorum(body) } else { quorum(body).min(2) };
        if for_it * 2 > seats {
            if voted >= quorum { Tally::Carried } else { Tally::Open }
        } else if (seats - voted + for_it) * 2 > seats {
            Tally::Open
        } else {
            Tally::Lost
        }
    }
}
