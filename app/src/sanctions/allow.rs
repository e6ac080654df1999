//! What may be done in a case, by whom and when. Everything else is refused, with the reason.

use super::act::{Act, ActKind, Motion};
use super::bench::{Bench, Open, Tally, Ties, places};
use super::case::{Case, Publication};
use super::model::{Capacity, Ending, Seat, Stage, Vote};
use crate::kernel::ids::PersonId;
use crate::pacts::procedure::Body;
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;
use time::Date;

/// Why an act is refused. Its `Display` is a message key.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum No {
    /// It is not for this person to do.
    #[error("case-refused-not-yours")]
    NotYours,
    /// The case is not where this can be done.
    #[error("case-refused-not-now")]
    NotNow,
    /// The person belongs to a party to the matter, or to the monitor.
    #[error("case-refused-party")]
    Party,
    /// The person sat in the other instance, or brought the case.
    #[error("case-refused-other-instance")]
    OtherInstance,
    /// The chair belongs to a party of the pact.
    #[error("case-refused-not-neutral")]
    NotNeutral,
    /// The body is not complete, or somebody in it has not declared.
    #[error("case-refused-bench")]
    Bench,
    /// The respondent asked to be heard first.
    #[error("case-refused-hearing")]
    HearingOwed,
    /// The time for it is over.
    #[error("case-refused-too-late")]
    TooLate,
    /// It was done already.
    #[error("case-refused-done")]
    Done,
    /// Another motion is open, or none is.
    #[error("case-refused-motion")]
    Motion,
    /// The ladder has no such measure.
    #[error("case-refused-measure")]
    Measure,
    /// Shorter than a month, or longer than the ladder allows.
    #[error("case-refused-months")]
    Months,
    /// Heavier than what was decided before.
    #[error("case-refused-heavier")]
    Heavier,
    /// It would reach somebody whom the notice did not name.
    #[error("case-refused-affiliate")]
    Affiliate,
    /// Nothing is said where something must be.
    #[error("case-refused-reasons")]
    Reasons,
    /// A day or a number that does not fit.
    #[error("case-refused-period")]
    Period,
    /// There is no such condition.
    #[error("case-refused-condition")]
    Condition,
}

/// Who acts, and as what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// The person; nobody for the clock.
    pub person: Option<PersonId>,
    /// What the person may act as by their roles. Who sits in a body is known from the case itself.
    pub capacities: BTreeSet<Capacity>,
    /// What ties the person to the matter.
    pub ties: Ties,
}

impl Who {
    /// The clock.
    pub fn clock() -> Self {
        Self { person: None, capacities: [Capacity::Clock].into(), ties: Ties::default() }
    }
}

/// What else an act is judged by.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The day in the pact's time zone.
    pub today: Date,
    /// What ties who is to have a seat.
    pub candidate: Ties,
}

impl Case {
    /// As what somebody acts, if at all: the first capacity of the act that the person has.
    pub fn capacity(&self, who: &Who, kind: ActKind) -> Result<Capacity, No> {
        let has = |capacity: &&Capacity| match **capacity {
            Capacity::Bench => self.stage != Stage::Appeal && who.person.is_some_and(|p| self.first.has(p)),
            Capacity::AppealBench => self.stage == Stage::Appeal && who.person.is_some_and(|p| self.appeal.has(p)),
            other => who.capacities.contains(&other),
        };
        let capacity = kind.by().iter().find(has).copied().ok_or(No::NotYours)?;
        match capacity {
            Capacity::Bench | Capacity::AppealBench if !who.ties.are_none() => Err(No::Party),
            Capacity::Officer if who.ties.respondent => Err(No::Party),
            // Whoever hears the appeal does not run the case, nor does a member of the panel.
            Capacity::Officer if self.decides_elsewhere(who.person) => Err(No::OtherInstance),
            Capacity::Customs | Capacity::Associations | Capacity::Complainant if self.decides_elsewhere(who.person) => {
                Err(No::OtherInstance)
            }
            other => Ok(other),
        }
    }

    fn decides_elsewhere(&self, person: Option<PersonId>) -> bool {
        let panel = self.first.body == Body::Panel;
        person.is_some_and(|p| self.appeal.ever.contains(&p) || (panel && self.first.ever.contains(&p)))
    }

    /// Whether the person may do this now, before it is known what the act says.
    pub fn may(&self, who: &Who, kind: ActKind, today: Date) -> Result<Capacity, No> {
        let capacity = self.capacity(who, kind)?;
        if capacity == Capacity::Clock {
            return Ok(capacity);
        }
        let in_time = self.deadline.is_none_or(|last| today <= last);
        self.is_time_for(kind, capacity)?;
        match kind {
            // Whoever takes a case up where one officer decides has the seat.
            ActKind::Opened | ActKind::TakenUp if self.first.body == Body::Officer && !who.ties.are_none() => Err(No::Party),
            ActKind::Noticed if !self.first.is_ready() => Err(No::Bench),
            ActKind::ExtensionAsked | ActKind::ExtensionGranted | ActKind::Appealed if !in_time => Err(No::TooLate),
            ActKind::Read if self.was_read => Err(No::Done),
            ActKind::ExtensionAsked if self.extension.is_some() => Err(No::Done),
            ActKind::HearingAsked if self.hearing_owed => Err(No::Done),
            ActKind::HearingWaived | ActKind::HearingHeld if !self.hearing_owed => Err(No::NotNow),
            ActKind::ExtensionRefused if self.extension.is_none() => Err(No::NotNow),
            ActKind::Declared if who.person.is_some_and(|p| self.bench().declared.contains(&p)) => Err(No::Done),
            ActKind::Moved => self.may_move(who.person),
            ActKind::Voted => self.may_vote(who.person),
            ActKind::SettlementAccepted | ActKind::SettlementRefused | ActKind::SettlementOffered => {
                self.may_settle(kind, capacity)
            }
            ActKind::ConditionShown | ActKind::ConditionMet if !self.has_conditions() => Err(No::Condition),
            ActKind::Named if !self.has_room(capacity) => Err(No::Done),
            _ => Ok(()),
        }?;
        Ok(capacity)
    }

    /// Whether the case is where this can be done.
    fn is_time_for(&self, kind: ActKind, capacity: Capacity) -> Result<(), No> {
        use Stage as S;
        let fits = match kind {
            ActKind::Alleged | ActKind::Opened => self.charge.is_none(),
            _ if self.charge.is_none() => false,
            ActKind::TakenUp => self.stage == S::Allegation,
            ActKind::Supplemented | ActKind::Declined => matches!(self.stage, S::Allegation | S::Review),
            ActKind::Noticed => self.stage == S::Review,
            ActKind::Named => matches!(self.stage, S::Review | S::Response | S::Decision | S::Reconsideration | S::Appeal),
            ActKind::Declared | ActKind::Recused => !self.is_decided() && self.stage != S::Appealable,
            ActKind::Moved | ActKind::Voted => self.stage != S::Appealable && self.ending.is_none(),
            ActKind::Read => !matches!(self.stage, S::Allegation | S::Review),
            ActKind::ExtensionAsked | ActKind::ExtensionGranted | ActKind::ExtensionRefused => self.stage == S::Response,
            ActKind::Responded | ActKind::HearingAsked | ActKind::HearingWaived | ActKind::HearingHeld => {
                matches!(self.stage, S::Response | S::Decision)
            }
            ActKind::Appealed => self.stage == S::Appealable,
            ActKind::AppealWithdrawn => self.stage == S::Appeal,
            ActKind::SettlementOffered | ActKind::SettlementAccepted | ActKind::SettlementRefused => {
                matches!(self.stage, S::Response | S::Decision | S::Appealable | S::Appeal)
            }
            ActKind::Withheld => {
                self.decided.is_some() && matches!(self.publication, Publication::Never | Publication::Due(_))
                    || matches!(self.publication, Publication::Withheld { .. })
            }
            ActKind::WithholdingLifted => matches!(self.publication, Publication::Withheld { .. }),
            ActKind::Reopened => self.stage == S::Final || matches!(self.ending, Some(Ending::Released | Ending::Expired)),
            ActKind::ConditionShown | ActKind::ConditionMet => {
                self.force.as_ref().is_some_and(|f| f.began && !f.is_over) && self.ending.is_none()
            }
            ActKind::Disciplined => self.is_decided() && self.decided.is_some(),
            ActKind::Delivered
            | ActKind::Carried
            | ActKind::Lost
            | ActKind::ResponseOver
            | ActKind::DeadlineMissed
            | ActKind::AppealOver
            | ActKind::InterimOver
            | ActKind::Began
            | ActKind::Expired
            | ActKind::Published => capacity == Capacity::Clock,
        };
        if fits { Ok(()) } else { Err(No::NotNow) }
    }

    fn may_move(&self, person: Option<PersonId>) -> Result<(), No> {
        let bench = self.bench();
        if bench.open.is_some() {
            Err(No::Motion)
        } else if !bench.is_ready() || !person.is_some_and(|p| bench.declared.contains(&p)) {
            Err(No::Bench)
        } else {
            Ok(())
        }
    }

    fn may_vote(&self, person: Option<PersonId>) -> Result<(), No> {
        let bench = self.bench();
        let open = bench.open.as_ref().ok_or(No::Motion)?;
        let person = person.filter(|p| bench.declared.contains(p)).ok_or(No::Bench)?;
        if open.votes.contains_key(&person) { Err(No::Done) } else { Ok(()) }
    }

    /// An offer is taken by the other side, and put aside by either.
    fn may_settle(&self, kind: ActKind, capacity: Capacity) -> Result<(), No> {
        let by = self.offer.as_ref().map(|(by, _)| *by);
        match (kind, by) {
            (ActKind::SettlementOffered, Some(_)) => Err(No::Done),
            (ActKind::SettlementAccepted | ActKind::SettlementRefused, None) => Err(No::NotNow),
            (ActKind::SettlementAccepted, Some(by)) if by == capacity => Err(No::NotYours),
            _ => Ok(()),
        }
    }

    fn has_conditions(&self) -> bool {
        self.force.as_ref().is_some_and(|f| !f.term.conditions.is_empty())
    }

    /// Whether there is a seat that somebody in this capacity gives.
    pub(super) fn has_room(&self, capacity: Capacity) -> bool {
        let free = |seat| places(self.first.body).contains(&seat) && !self.first.seats.contains_key(&seat);
        match capacity {
            Capacity::Officer => free(Seat::Officer),
            Capacity::Customs => free(Seat::Customs),
            Capacity::Associations => free(Seat::Associations),
            Capacity::Bench => free(Seat::Chair) && self.first.seats.len() == 2,
            Capacity::Clock => self.stage == Stage::Appeal && self.appeal.vacant().is_some(),
            Capacity::AppealBench | Capacity::Respondent | Capacity::Complainant => false,
        }
    }

    /// What follows from an act: the act itself, and what it makes the body decide. Refused where it may not be done, or says what
    /// it may not say.
    pub fn attempt(&self, who: &Who, moment: Moment, act: Act) -> Result<(Capacity, Vec<Act>), No> {
        let capacity = self.may(who, act.kind(), moment.today)?;
        self.check(who, capacity, moment, &act)?;
        let verdict = match (&act, who.person) {
            (Act::Moved { motion }, Some(person)) => self.verdict(motion, person, Vote::For),
            (Act::Voted { vote, .. }, Some(person)) => {
                let motion = self.bench().open.as_ref().map(|o| o.motion.clone()).ok_or(No::Motion)?;
                self.verdict(&motion, person, *vote)
            }
            _ => None,
        };
        Ok((capacity, [Some(act), verdict].into_iter().flatten().collect()))
    }

    fn verdict(&self, motion: &Motion, person: PersonId, vote: Vote) -> Option<Act> {
        let bench = self.bench();
        let fresh = || Open { motion: motion.clone(), votes: BTreeMap::new() };
        let mut open = bench.open.clone().unwrap_or_else(fresh);
        open.votes.insert(person, vote);
        match Bench::tally(&open, bench.body, !self.is_late) {
            Tally::Open => None,
            Tally::Carried => Some(Act::Carried { motion: motion.clone() }),
            Tally::Lost => Some(Act::Lost),
        }
    }
}
