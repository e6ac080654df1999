//! A case: its steps, folded.

use super::act::{Act, Affiliate, Charge, Decision, Motion, Term};
use super::bench::{Bench, Open};
use super::model::{Capacity, Ending, Seat, Stage, Vote, Withholding};
use super::rules::{Rules, Span};
use crate::commitments::calendar::add_months;
use crate::kernel::ids::PersonId;
use crate::pacts::procedure::{Body, Effect};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// A step as it was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day, in the pact's time zone.
    pub on: Date,
    /// As what the actor acted.
    pub by: Capacity,
    /// Who; nobody for the clock and for the pact's own rule.
    pub person: Option<PersonId>,
    /// What.
    pub act: Act,
}

/// A measure that follows from the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Force {
    /// As decided.
    pub term: Term,
    /// The first day of its effect.
    pub begins: Date,
    /// The first day on which it is over.
    pub ends: Date,
    /// Whether it has begun.
    pub began: bool,
    /// Whether it is over although the case goes on.
    pub is_over: bool,
    /// The conditions, from 0, that the respondent says are met, and since when.
    pub shown: BTreeMap<u32, Date>,
    /// Those that are.
    pub met: BTreeMap<u32, Date>,
}

/// Whether everyone may read of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Publication {
    /// Not, for nothing in it is to be published.
    Never,
    /// It is to be, since this day.
    Due(Date),
    /// It waits.
    Withheld {
        /// Why.
        ground: Withholding,
        /// The first day on which it no longer waits.
        until: Date,
        /// Since when it is to be published; none where that is not decided yet.
        due: Option<Date>,
    },
    /// It is, since this day.
    Published(Date),
}

/// A case as its steps left it.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is judged by.
    pub rules: Rules,
    /// How far it is.
    pub stage: Stage,
    /// How it ended, if it did.
    pub ending: Option<Ending>,
    /// The last day of what is waited for.
    pub deadline: Option<Date>,
    /// Whether that day has passed, and it is known.
    pub is_late: bool,
    /// What is alleged.
    pub charge: Option<Charge>,
    /// Everyone who acted as the sanctions officer.
    pub officers: BTreeSet<PersonId>,
    /// Who decides first.
    pub first: Bench,
    /// Who hears the appeal.
    pub appeal: Bench,
    /// Whom else the notice named.
    pub affiliates: Vec<Affiliate>,
    /// Whether the respondent has opened the notice.
    pub was_read: bool,
    /// Whether the mail with the notice arrived.
    pub was_delivered: bool,
    /// The extension that is asked for, in working days.
    pub extension: Option<u32>,
    /// Whether the respondent is to be heard first.
    pub hearing_owed: bool,
    /// What the first instance decided.
    pub decided: Option<(Decision, Date)>,
    /// What holds after the appeal, or a settlement, or a second look.
    pub last: Option<(Decision, Date)>,
    /// Whether there was an appeal.
    pub was_appealed: bool,
    /// Whether it was settled.
    pub was_settled: bool,
    /// Who offers to settle, and on what.
    pub offer: Option<(Capacity, Decision)>,
    /// Until when the respondent is suspended while the case is open.
    pub interim: Option<Date>,
    /// The measure.
    pub force: Option<Force>,
    /// Who may read of it.
    pub publication: Publication,
}

impl Case {
    /// A case of which nothing is known yet.
    pub fn new(rules: Rules) -> Self {
        let (first, appeal) = (Bench::new(rules.procedure.first_instance), Bench::new(rules.procedure.appeal));
        Self {
            rules,
            stage: Stage::Allegation,
            ending: None,
            deadline: None,
            is_late: false,
            charge: None,
            officers: BTreeSet::new(),
            first,
            appeal,
            affiliates: Vec::new(),
            was_read: false,
            was_delivered: false,
            extension: None,
            hearing_owed: false,
            decided: None,
            last: None,
            was_appealed: false,
            was_settled: false,
            offer: None,
            interim: None,
            force: None,
            publication: Publication::Never,
        }
    }

    /// A case from its steps.
    pub fn of<'a>(rules: Rules, steps: impl IntoIterator<Item = &'a Step>) -> Self {
        let mut case = Self::new(rules);
        steps.into_iter().for_each(|step| case.apply(step));
        case
    }

    /// The body whose turn it is.
    pub const fn bench(&self) -> &Bench {
        match self.stage {
            Stage::Appeal => &self.appeal,
            _ => &self.first,
        }
    }

    const fn bench_mut(&mut self) -> &mut Bench {
        match self.stage {
            Stage::Appeal => &mut self.appeal,
            _ => &mut self.first,
        }
    }

    /// Whether the case is over, or nothing is left but the measure.
    pub const fn is_decided(&self) -> bool {
        matches!(self.stage, Stage::Final | Stage::Closed)
    }

    /// What the respondent may not do on this day.
    pub fn effect(&self) -> Effect {
        let force = self.force.as_ref().filter(|f| f.began && !f.is_over && self.ending.is_none());
        let lasting = force.map_or(Effect::None, |f| Effect::of(&f.term.measure));
        if lasting == Effect::None && self.interim.is_some() { Effect::Suspended } else { lasting }
    }

    /// Whom the case waits for.
    pub fn awaits(&self) -> Option<Capacity> {
        let owed = match self.stage {
            Stage::Allegation => Capacity::Officer,
            Stage::Review => self.sitting().unwrap_or(Capacity::Officer),
            Stage::Response if self.extension.is_some() => Capacity::Officer,
            Stage::Response | Stage::Appealable => Capacity::Respondent,
            Stage::Decision if self.hearing_owed => Capacity::Officer,
            Stage::Decision | Stage::Reconsideration => self.sitting().unwrap_or(Capacity::Bench),
            Stage::Appeal => Capacity::AppealBench,
            Stage::Final | Stage::Closed => return None,
        };
        Some(owed)
    }

    /// Who must see to it that the first instance can sit; nobody where it can.
    fn sitting(&self) -> Option<Capacity> {
        match self.first.vacant() {
            Some(Seat::Customs) => Some(Capacity::Customs),
            Some(Seat::Associations) => Some(Capacity::Associations),
            Some(Seat::Officer) => Some(Capacity::Officer),
            Some(_) => Some(Capacity::Bench),
            None => (!self.first.is_ready()).then_some(Capacity::Bench),
        }
    }

    /// Takes a step that was allowed.
    pub fn apply(&mut self, step: &Step) {
        let on = step.on;
        if let (Capacity::Officer, Some(person)) = (step.by, step.person) {
            self.officers.insert(person);
        }
        match &step.act {
            Act::Alleged { charge } => {
                self.charge = Some(charge.clone());
                self.enter(Stage::Allegation, Some(self.rules.until(on, Span::REVIEW)));
            }
            Act::Opened { charge } => {
                self.charge = Some(charge.clone());
                self.review(step);
            }
            Act::TakenUp => self.review(step),
            Act::Declined { .. } => self.close(Ending::Declined),
            Act::Named { seat, person } => self.name(*seat, *person, step.person),
            Act::Declared => {
                self.bench_mut().declared.extend(step.person);
            }
            Act::Recused { .. } => step.person.into_iter().for_each(|p| self.bench_mut().leave(p)),
            Act::Noticed { affiliates, .. } => {
                self.affiliates.clone_from(affiliates);
                self.enter(Stage::Response, Some(self.rules.until(on, Span::ANSWER)));
            }
            Act::Delivered => self.was_delivered = true,
            Act::Read => self.was_read = true,
            Act::ExtensionAsked { days, .. } => self.extension = Some(*days),
            Act::ExtensionGranted { days } => {
                self.extension = None;
                self.deadline = self.deadline.map(|day| self.rules.after(day, *days));
            }
            Act::ExtensionRefused { .. } => self.extension = None,
            Act::Responded { .. } if self.stage == Stage::Response => self.deliberate(on),
            Act::ResponseOver => self.deliberate(on),
            // What was put to the vote before all was heard falls.
            Act::HearingAsked => (self.hearing_owed, self.first.open) = (true, None),
            Act::HearingWaived | Act::HearingHeld { .. } => self.hearing_owed = false,
            Act::Moved { motion } => {
                let votes = step.person.into_iter().map(|p| (p, Vote::For)).collect();
                self.bench_mut().open = Some(Open { motion: motion.clone(), votes });
            }
            Act::Voted { vote, .. } => {
                if let (Some(open), Some(person)) = (&mut self.bench_mut().open, step.person) {
                    open.votes.insert(person, *vote);
                }
            }
            Act::Carried { motion } => {
                self.bench_mut().open = None;
                self.carry(motion, on);
            }
            Act::Lost => self.bench_mut().open = None,
            Act::Appealed { .. } => {
                self.was_appealed = true;
                self.enter(Stage::Appeal, Some(self.rules.until(on, Span::APPEAL_DECISION)));
            }
            Act::AppealWithdrawn | Act::AppealOver => self.finish(on),
            Act::SettlementOffered { decision } => self.offer = Some((step.by, decision.clone())),
            Act::SettlementRefused => self.offer = None,
            Act::SettlementAccepted => {
                if let Some((_, decision)) = self.offer.take() {
                    self.was_settled = true;
                    self.last = Some((decision, on));
                    self.finish(on);
                }
            }
            Act::Withheld { ground, until, .. } => {
                let due = if let Publication::Due(day) = self.publication { Some(day) } else { None };
                self.publication = Publication::Withheld { ground: *ground, until: *until, due };
            }
            Act::WithholdingLifted => {
                if let Publication::Withheld { due, .. } = self.publication {
                    self.publication = due.map_or(Publication::Never, Publication::Due);
                }
            }
            Act::Reopened { .. } => {
                let was_over = self.ending.take().is_some();
                self.force.iter_mut().for_each(|f| f.is_over |= was_over);
                self.enter(Stage::Reconsideration, Some(self.rules.until(on, Span::APPEAL_DECISION)));
            }
            Act::ConditionShown { condition, .. } => {
                self.force.iter_mut().for_each(|f| f.shown.extend([(*condition, on)]));
            }
            Act::ConditionMet { condition } => {
                self.force.iter_mut().for_each(|f| f.met.extend([(*condition, on)]));
            }
            Act::DeadlineMissed { .. } => self.is_late = true,
            Act::InterimOver => self.interim = None,
            Act::Began => {
                self.interim = None;
                self.force.iter_mut().for_each(|f| f.began = true);
            }
            Act::Expired if self.stage == Stage::Final => self.close(Ending::Expired),
            Act::Expired => self.force.iter_mut().for_each(|f| f.is_over = true),
            Act::Published => self.publication = Publication::Published(on),
            Act::Responded { .. } => self.first.open = None,
            Act::Disciplined { .. } => {}
        }
    }

    fn enter(&mut self, stage: Stage, deadline: Option<Date>) {
        (self.stage, self.deadline, self.is_late) = (stage, deadline, false);
    }

    fn review(&mut self, step: &Step) {
        self.enter(Stage::Review, Some(self.rules.until(step.on, Span::REVIEW)));
        if let (Body::Officer, Some(person)) = (self.first.body, step.person) {
            self.first.seat(Seat::Officer, person);
        }
    }

    /// The chair is proposed by one of the two members and has the seat when the other names the same person.
    fn name(&mut self, seat: Seat, person: PersonId, by: Option<PersonId>) {
        let bench = match seat {
            Seat::Officer | Seat::Customs | Seat::Associations | Seat::Chair => &mut self.first,
            Seat::AppealFirst | Seat::AppealSecond | Seat::AppealThird => &mut self.appeal,
        };
        match (seat, by, bench.proposed) {
            (Seat::Chair, Some(by), Some((other, proposed))) if other != by && proposed == person => bench.seat(seat, person),
            (Seat::Chair, Some(by), _) => bench.proposed = Some((by, person)),
            _ => bench.seat(seat, person),
        }
    }

    fn deliberate(&mut self, on: Date) {
        self.extension = None;
        self.enter(Stage::Decision, Some(self.rules.until(on, Span::DECISION)));
    }

    fn carry(&mut self, motion: &Motion, on: Date) {
        match motion {
            Motion::Interim { until, .. } => self.interim = Some(*until),
            Motion::LiftInterim { .. } => self.interim = None,
            Motion::Release { .. } => self.close(Ending::Released),
            Motion::Prolong { until, .. } => self.force.iter_mut().for_each(|f| f.ends = *until),
            Motion::Decide(decision) => self.decide(decision.clone(), on),
        }
    }

    fn decide(&mut self, decision: Decision, on: Date) {
        let first = self.stage == Stage::Decision;
        // An offer from before may be heavier than what was decided.
        self.offer = None;
        if first {
            self.decided = Some((decision.clone(), on));
        }
        self.last = Some((decision, on));
        let term = self.last.as_ref().and_then(|(d, _)| d.term.clone());
        let appealable = term.as_ref().and_then(|t| self.rules.measure(&t.measure)).is_some_and(|m| m.appealable);
        match term {
            None if first => self.close(Ending::Dismissed),
            None => self.close(Ending::Annulled),
            Some(term) if first && appealable => {
                if term.at_once.is_some() || !self.rules.procedure.appeal_suspends {
                    self.force = Some(force(term, on));
                }
                self.enter(Stage::Appealable, Some(self.rules.until(on, Span::APPEAL)));
            }
            Some(_) => self.finish(on),
        }
    }

    /// Nothing stands in the way of the last decision any more: its measure begins, or goes on in the form it has now.
    fn finish(&mut self, on: Date) {
        let Some(term) = self.last.as_ref().and_then(|(d, _)| d.term.clone()) else { return self.close(Ending::Dismissed) };
        let public = self.rules.measure(&term.measure).is_some_and(|m| m.published);
        self.force = Some(match self.force.take() {
            Some(running) if running.began => {
                let fresh = force(term, running.begins);
                Force { began: true, is_over: running.is_over, shown: running.shown, met: running.met, ..fresh }
            }
            _ => force(term, on),
        });
        self.offer = None;
        if self.force.as_ref().is_some_and(|f| f.is_over) {
            self.close(Ending::Expired);
        } else {
            self.enter(Stage::Final, None);
        }
        self.publication = match self.publication {
            Publication::Never if public => Publication::Due(on),
            Publication::Withheld { ground, until, .. } if public => Publication::Withheld { ground, until, due: Some(on) },
            ref other => other.clone(),
        };
    }

    fn close(&mut self, ending: Ending) {
        self.enter(Stage::Closed, None);
        (self.ending, self.interim, self.offer, self.extension) = (Some(ending), None, None, None);
        self.first.open = None;
        self.appeal.open = None;
        // What was annulled before it was public never becomes so.
        if ending == Ending::Annulled && !matches!(self.publication, Publication::Published(_)) {
            self.publication = Publication::Never;
        }
    }
}

fn force(term: Term, begins: Date) -> Force {
    let ends = i32::try_from(term.months).ok().and_then(|months| add_months(begins, months)).unwrap_or(Date::MAX);
    Force { term, begins, ends, began: false, is_over: false, shown: BTreeMap::new(), met: BTreeMap::new() }
}
