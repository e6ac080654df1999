//! What the clock alone does in a case: it ends periods, says which were missed, begins and ends measures, and publishes.

use super::act::Act;
use super::case::{Case, Publication};
use super::model::Stage;
use time::Date;

impl Case {
    /// What is due on a day, one at a time: asked again after each, until there is nothing.
    pub fn due(&self, today: Date) -> Option<Act> {
        let over = self.deadline.is_some_and(|last| last < today);
        if let Some(force) = self.force.as_ref().filter(|_| self.ending.is_none()) {
            if !force.began && force.begins <= today {
                return Some(Act::Began);
            }
            if force.began && !force.is_over && force.ends <= today && !self.waits_for_publication(today) {
                return Some(Act::Expired);
            }
        }
        if self.interim.is_some_and(|until| until <= today) {
            return Some(Act::InterimOver);
        }
        match (&self.publication, self.stage) {
            (Publication::Withheld { until, .. }, _) if *until <= today => return Some(Act::WithholdingLifted),
            (Publication::Due(_), Stage::Final | Stage::Closed) => return Some(Act::Published),
            _ => {}
        }
        match self.stage {
            // A request that nobody answered in its time is granted.
            Stage::Response if over => Some(self.extension.map_or(Act::ResponseOver, |days| Act::ExtensionGranted { days })),
            Stage::Appealable if over => Some(Act::AppealOver),
            Stage::Allegation | Stage::Review | Stage::Decision | Stage::Appeal | Stage::Reconsideration
                if over && !self.is_late =>
            {
                Some(Act::DeadlineMissed { stage: self.stage })
            }
            _ => None,
        }
    }

    /// Whether publication is due now, so that it comes before the end of a measure that was over when its server slept.
    fn waits_for_publication(&self, today: Date) -> bool {
        if self.stage != Stage::Final {
            return false;
        }
        match self.publication {
            Publication::Due(_) => true,
            Publication::Withheld { until, due, .. } => due.is_some() && until <= today,
            Publication::Never | Publication::Published(_) => false,
        }
    }

    /// The first day on which the clock has something to do, if nobody acts before.
    pub fn wakes_on(&self) -> Option<Date> {
        let force = self.force.as_ref().filter(|f| !f.is_over && self.ending.is_none());
        let force = force.map(|f| if f.began { f.ends } else { f.begins });
        let deadline = self.deadline.filter(|_| !self.is_late).and_then(Date::next_day);
        let publication = match self.publication {
            Publication::Due(day) if self.is_decided() => Some(day),
            Publication::Withheld { until, .. } => Some(until),
            Publication::Due(_) | Publication::Never | Publication::Published(_) => None,
        };
        [force, deadline, publication, self.interim].into_iter().flatten().min()
    }
}
