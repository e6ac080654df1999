//! What everyone reads of a case once it is public, made from the record alone. No natural person is in it.

use super::act::{Act, Affiliate, Condition, Decision, Motion};
use super::case::{Case, Step};
use super::model::{Capacity, Discipline, ReopeningGround};
use crate::pacts::model::Texts;
use serde::{Deserialize, Serialize};
use time::Date;

/// What is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What the respondent was told.
    pub account: Texts,
    /// What it answered; none where it was silent.
    pub reply: Option<Texts>,
    /// Why the first instance decided as it did, or on what it was settled.
    pub reasons: Texts,
    /// What was said against it on appeal.
    pub grounds: Option<Texts>,
    /// What the appeal was decided for, or the second look.
    pub last_reasons: Option<Texts>,
    /// Why the measure began at once, if it did.
    pub at_once: Option<Texts>,
    /// Why the decision was looked at again, if it was.
    pub reopened: Option<ReopeningGround>,
    /// Why it ended early, or lasts longer.
    pub afterwards: Option<Texts>,
    /// What would end it earlier, and how far that is.
    pub conditions: Vec<Progress>,
    /// Whom else it reaches.
    pub affiliates: Vec<Affiliate>,
    /// What Customs did within its own house.
    pub discipline: Vec<Outcome>,
}

/// A condition and how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The condition.
    #[serde(flatten)]
    pub condition: Condition,
    /// Since when the respondent says that it is met.
    #[serde(with = "crate::pacts::model::iso_date")]
    pub shown_on: Option<Date>,
    /// Since when it is.
    #[serde(with = "crate::pacts::model::iso_date")]
    pub met_on: Option<Date>,
}

/// What Customs did, without a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What.
    pub outcome: Discipline,
    /// To how many officials.
    pub officials: u32,
    /// What is to be known of it.
    pub account: Texts,
}

impl Told {
    /// What is told of a case with these steps.
    pub fn of(case: &Case, steps: &[Step]) -> Self {
        let mut told = Self::default();
        steps.iter().for_each(|step| told.read(step));
        if let Some((decision, _)) = &case.decided {
            told.reasons.clone_from(&decision.reasons);
        }
        told.read_last(case);
        if let Some(force) = &case.force {
            let on = |days: &std::collections::BTreeMap<u32, Date>, n: usize| {
                u32::try_from(n).ok().and_then(|n| days.get(&n).copied())
            };
            let conditions = force.term.conditions.iter().enumerate();
            told.conditions = conditions
                .map(|(n, c)| Progress { condition: c.clone(), shown_on: on(&force.shown, n), met_on: on(&force.met, n) })
                .collect();
            told.affiliates.clone_from(&force.term.affiliates);
            told.at_once.clone_from(&force.term.at_once);
        }
        told
    }

    fn read(&mut self, step: &Step) {
        match &step.act {
            Act::Noticed { account, .. } => self.account.clone_from(account),
            Act::Responded { reply, .. } => self.reply = Some(reply.clone()),
            Act::Appealed { grounds, .. } => self.grounds = Some(grounds.clone()),
            Act::AppealWithdrawn => self.grounds = None,
            Act::Reopened { ground, .. } => self.reopened = Some(*ground),
            Act::Disciplined { outcome, officials, account } => {
                self.discipline.push(Outcome { outcome: *outcome, officials: *officials, account: account.clone() });
            }
            Act::Carried { motion: Motion::Release { reasons } | Motion::Prolong { reasons, .. } } => {
                self.afterwards = Some(reasons.clone());
            }
            _ => {}
        }
    }

    fn read_last(&mut self, case: &Case) {
        let (Some((last, on)), first) = (&case.last, &case.decided) else { return };
        match first {
            Some((decision, day)) if (decision, day) == (last, on) => {}
            None => self.reasons.clone_from(&last.reasons),
            Some(_) => self.last_reasons = Some(last.reasons.clone()),
        }
    }
}

/// Whether what holds now is another measure than the first instance decided.
pub fn is_changed(case: &Case) -> bool {
    let weight = |d: &Decision| d.term.as_ref().map(|t| (t.measure.clone(), t.months, t.conditions.len(), t.affiliates.len()));
    match (&case.decided, &case.last) {
        (Some((first, _)), Some((last, _))) => weight(first) != weight(last),
        _ => false,
    }
}

/// As what an act is told to the public: never by whom.
pub const fn actor(capacity: Capacity, case: &Case) -> &'static str {
    match capacity {
        Capacity::Bench => case.first.body.as_str(),
        Capacity::AppealBench => case.appeal.body.as_str(),
        other => other.as_str(),
    }
}
