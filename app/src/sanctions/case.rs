//! A case: its steps, folded.

use super::act::{Act, Affiliate, Charge, Decision, Term};
use super::bench::Bench;
use super::model::{Capacity, Ending, Seat, Stage, Withholding};
use super::rules::Rules;
use crate::kernel::ids::PersonId;
use crate::pacts::procedure::Effect;
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
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that some step leaves")]
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
}
