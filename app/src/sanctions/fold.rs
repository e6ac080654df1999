//! How each step changes a case.

use super::act::{Act, Decision, Motion, Term};
use super::bench::{Bench, Open};
use super::case::{Case, Force, Publication, Step};
use super::model::{Capacity, Ending, Seat, Stage, Vote};
use super::rules::Span;
use crate::commitments::calendar::add_months;
use crate::kernel::ids::PersonId;
use crate::pacts::procedure::Body;
use std::collections::BTreeMap;
use time::Date;

impl Case {
    const fn bench_mut(&mut self) -> &mut Bench {
        match self.stage {
            Stage::Appeal => &mut self.appeal,
            _ => &mut self.first,
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
            Act::Supplemented { .. } | Act::Disciplined { .. } => {}
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
