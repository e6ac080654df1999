//! What an act may say: within the ladder and the periods, about those who were heard, and never heavier than before.

use super::act::{Act, Affiliate, Decision, Motion, Term};
use super::allow::{Moment, No, Who};
use super::bench::{Ties, places};
use super::case::Case;
use super::model::{Capacity, Seat, Source, Stage};
use super::rules::{LONGEST_EXTENSION, Rules};
use crate::commitments::calendar::add_months;
use crate::kernel::ids::PersonId;
use crate::pacts::model::Texts;
use crate::pacts::procedure::Effect;
use time::{Date, Duration};

/// The longest interim suspension, in days; another may follow.
pub const LONGEST_INTERIM: i64 = 90;
/// The longest that a court order or a law keeps a decision from the public before the ground is stated anew, in days.
pub const LONGEST_WITHHOLDING: i64 = 366;
/// The most conditions of a measure.
pub const MOST_CONDITIONS: usize = 20;

impl Case {
    pub(super) fn check(&self, who: &Who, capacity: Capacity, moment: Moment, act: &Act) -> Result<(), No> {
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
            Act::Supplemented { account: text, .. }
            | Act::Noticed { account: text, .. }
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
