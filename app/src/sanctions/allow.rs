//! What may be done in a case, by whom and when. Everything else is refused, with the reason.

use super::act::{Act, ActKind, Affiliate, Decision, Motion, Term};
use super::bench::{Bench, Tally, Ties, places};
use super::case::{Case, Publication};
use super::model::{Capacity, Ending, Seat, Source, Stage};
use super::rules::{LONGEST_EXTENSION, Rules};
use crate::commitments::calendar::add_months;
use crate::kernel::ids::PersonId;
use crate::pacts::model::Texts;
use crate::pacts::procedure::{Body, Effect};
use std::collections::BTreeSet;
use thiserror::Error;
use time::{Date, Duration};

/// The longest interim suspension, in days; another may follow.
pub const LONGEST_INTERIM: i64 = 90;
/// The longest that a court order or a law keeps a decision from the public before the ground is stated anew, in days.
pub const LONGEST_WITHHOLDING: i64 = 366;
/// The most conditions of a measure.
pub const MOST_CONDITIONS: usize = 20;

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
        };
        let in_time = self.deadline.is_none_or(|last| today <= last);
        self.is_time_for(kind, capacity)?;
        match kind {
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
            ActKind::Declined => matches!(self.stage, S::Allegation | S::Review),
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
    fn has_room(&self, capacity: Capacity) -> bool {
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
            (Act::Moved { motion }, Some(person)) => self.verdict(motion, person, super::model::Vote::For),
            (Act::Voted { vote, .. }, Some(person)) => {
                let motion = self.bench().open.as_ref().map(|o| o.motion.clone()).ok_or(No::Motion)?;
                self.verdict(&motion, person, *vote)
            }
            _ => None,
        };
        Ok((capacity, [Some(act), verdict].into_iter().flatten().collect()))
    }

    fn verdict(&self, motion: &Motion, person: PersonId, vote: super::model::Vote) -> Option<Act> {
        let bench = self.bench();
        let mut open =
            bench.open.clone().unwrap_or_else(|| super::bench::Open { motion: motion.clone(), votes: Default::default() });
        open.votes.insert(person, vote);
        match Bench::tally(&open, bench.body, !self.is_late) {
            Tally::Open => None,
            Tally::Carried => Some(Act::Carried { motion: motion.clone() }),
            Tally::Lost => Some(Act::Lost),
        }
    }

    fn check(&self, who: &Who, capacity: Capacity, moment: Moment, act: &Act) -> Result<(), No> {
        if capacity == Capacity::Clock {
            return self.check_clock(moment, act);
        }
        match act {
            Act::Alleged { charge } | Act::Opened { charge } => {
                said(&charge.account)?;
                let proper = match charge.source {
                    Source::Allegation => capacity == Capacity::Complainant,
                    _ => capacity != Capacity::Complainant,
                };
                if proper { Ok(()) } else { Err(No::NotYours) }
            }
            Act::Named { seat, person } => self.check_seat(who, capacity, *seat, *person, moment.candidate),
            Act::Declined { reasons } => said(reasons),
            Act::Noticed { account: text, .. }
            | Act::Responded { reply: text, .. }
            | Act::Appealed { grounds: text, .. }
            | Act::Reopened { reasons: text, .. }
            | Act::Disciplined { account: text, .. } => said(text),
            Act::Recused { reason } | Act::ExtensionRefused { reason } => filled(reason),
            Act::ExtensionAsked { days, reason } => filled(reason).and_then(|()| extension(*days)),
            Act::ExtensionGranted { days } => extension(*days),
            Act::HearingHeld { on, minutes, .. } => {
                filled(minutes)?;
                if *on <= moment.today { Ok(()) } else { Err(No::Period) }
            }
            Act::Moved { motion } => self.check_motion(motion, moment.today),
            Act::SettlementOffered { decision } => {
                said(&decision.reasons)?;
                self.check_term(decision.term.as_ref().ok_or(No::Measure)?)?;
                self.check_ceiling(decision)
            }
            Act::Withheld { reference, until, .. } => {
                filled(reference)?;
                within(moment.today, *until, LONGEST_WITHHOLDING)
            }
            Act::ConditionShown { condition, account, .. } => said(account).and_then(|()| self.check_condition(*condition)),
            Act::ConditionMet { condition } => self.check_condition(*condition),
            _ => Ok(()),
        }
    }

    /// The clock does what is due and nothing else; a seat in the appeal is drawn by lot.
    fn check_clock(&self, moment: Moment, act: &Act) -> Result<(), No> {
        match act {
            Act::Alleged { charge } if self.charge.is_none() => {
                let by_itself = matches!(charge.source, Source::MissedObligation | Source::Recognition);
                if by_itself { Ok(()) } else { Err(No::NotYours) }
            }
            Act::Named { seat, person } if self.has_room(Capacity::Clock) => {
                self.check_seat(&Who::clock(), Capacity::Clock, *seat, *person, moment.candidate)
            }
            Act::Delivered if !self.was_delivered && !matches!(self.stage, Stage::Allegation | Stage::Review) => Ok(()),
            act if self.due(moment.today).as_ref() == Some(act) => Ok(()),
            _ => Err(No::NotNow),
        }
    }

    fn check_seat(&self, who: &Who, by: Capacity, seat: Seat, person: PersonId, ties: Ties) -> Result<(), No> {
        let proper = match (by, seat) {
            (Capacity::Officer, Seat::Officer) => who.person == Some(person),
            (Capacity::Customs, Seat::Customs)
            | (Capacity::Associations, Seat::Associations)
            | (Capacity::Bench, Seat::Chair) => true,
            (Capacity::Clock, seat) => self.appeal.vacant() == Some(seat),
            _ => false,
        };
        if !proper {
            return Err(No::NotYours);
        }
        if !ties.are_none() {
            return Err(No::Party);
        }
        let appeal = !places(self.first.body).contains(&seat);
        let elsewhere = if appeal { self.first.ever.contains(&person) } else { self.appeal.ever.contains(&person) };
        let left = (if appeal { &self.appeal } else { &self.first }).ever.contains(&person);
        if elsewhere || (seat != Seat::Officer && self.officers.contains(&person)) {
            return Err(No::OtherInstance);
        }
        if left {
            return Err(No::Done);
        }
        if seat == Seat::Chair && ties.party { Err(No::NotNeutral) } else { Ok(()) }
    }

    fn check_motion(&self, motion: &Motion, today: Date) -> Result<(), No> {
        let open = matches!(self.stage, Stage::Review | Stage::Response | Stage::Decision);
        match motion {
            Motion::Decide(decision) => self.check_decision(decision),
            Motion::Interim { until, reasons } => {
                said(reasons)?;
                let possible = self.rules.ladder.iter().any(|m| Effect::of(&m.code) != Effect::None);
                if !open || !possible {
                    return Err(No::NotNow);
                }
                within(today, *until, LONGEST_INTERIM)
            }
            Motion::LiftInterim { reasons } => {
                said(reasons)?;
                if self.interim.is_some() { Ok(()) } else { Err(No::NotNow) }
            }
            Motion::Release { reasons } | Motion::Prolong { reasons, .. } => {
                said(reasons)?;
                let force = self.force.as_ref().filter(|f| f.began && self.stage == Stage::Final).ok_or(No::NotNow)?;
                let Motion::Prolong { until, .. } = motion else { return Ok(()) };
                let measure = self.rules.measure(&force.term.measure).ok_or(No::Measure)?;
                let most = i32::try_from(Rules::longest(measure)).ok().and_then(|months| add_months(force.begins, months));
                if *until > force.ends && most.is_some_and(|most| *until <= most) { Ok(()) } else { Err(No::Period) }
            }
        }
    }

    fn check_decision(&self, decision: &Decision) -> Result<(), No> {
        if !matches!(self.stage, Stage::Decision | Stage::Appeal | Stage::Reconsideration) {
            return Err(No::NotNow);
        }
        if self.stage == Stage::Decision && self.hearing_owed {
            return Err(No::HearingOwed);
        }
        said(&decision.reasons)?;
        decision.term.as_ref().map_or(Ok(()), |term| self.check_term(term))?;
        self.check_ceiling(decision)
    }

    /// A measure within the ladder, against those who were heard.
    fn check_term(&self, term: &Term) -> Result<(), No> {
        let measure = self.rules.measure(&term.measure).ok_or(No::Measure)?;
        if !(1..=Rules::longest(measure)).contains(&term.months) {
            return Err(No::Months);
        }
        if let Some(why) = &term.at_once {
            said(why)?;
        }
        if term.conditions.len() > MOST_CONDITIONS {
            return Err(No::Condition);
        }
        term.conditions.iter().try_for_each(|c| said(&c.text))?;
        let known = |a: &Affiliate| self.affiliates.contains(a);
        if term.affiliates.iter().all(known) { Ok(()) } else { Err(No::Affiliate) }
    }

    /// Nothing heavier than what was decided before: not a higher rung, not longer, no new condition, nobody else.
    fn check_ceiling(&self, decision: &Decision) -> Result<(), No> {
        let (Some((before, _)), Some(term)) = (self.last.as_ref(), decision.term.as_ref()) else { return Ok(()) };
        let Some(before) = &before.term else { return Err(No::Heavier) };
        let level = |code: &str| self.rules.measure(code).map(|m| m.level);
        let lighter = level(&term.measure) <= level(&before.measure)
            && term.months <= before.months
            && (term.at_once.is_none() || before.at_once.is_some())
            && term.conditions.iter().all(|c| before.conditions.contains(c))
            && term.affiliates.iter().all(|a| before.affiliates.contains(a));
        if lighter { Ok(()) } else { Err(No::Heavier) }
    }

    fn check_condition(&self, condition: u32) -> Result<(), No> {
        let count = self.force.as_ref().map_or(0, |f| f.term.conditions.len());
        if (condition as usize) < count { Ok(()) } else { Err(No::Condition) }
    }
}

/// Something must be said, in one language at least.
fn said(texts: &Texts) -> Result<(), No> {
    if texts.0.values().any(|text| !text.trim().is_empty()) { Ok(()) } else { Err(No::Reasons) }
}

fn filled(text: &str) -> Result<(), No> {
    if text.trim().is_empty() { Err(No::Reasons) } else { Ok(()) }
}

fn extension(days: u32) -> Result<(), No> {
    if (1..=LONGEST_EXTENSION).contains(&days) { Ok(()) } else { Err(No::Period) }
}

/// After today, and within so many days of it.
fn within(today: Date, until: Date, most: i64) -> Result<(), No> {
    let fits = until > today && today.checked_add(Duration::days(most)).is_some_and(|last| until <= last);
    if fits { Ok(()) } else { Err(No::Period) }
}
