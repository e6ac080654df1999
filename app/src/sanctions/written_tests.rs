//! The procedure written down a second time, for the walks: who may do what when, in flags of its own.

use super::act::{Act, Decision, Motion};
use super::case::Case;
use time::Date;

/// The procedure as a reader of the pact would tell it, kept in flags of its own.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "flags are how a reader would tick it off")]
pub struct Written {
    charged: bool,
    under_review: bool,
    told: Option<Date>,
    answer_until: Option<Date>,
    extension_open: bool,
    answered_or_over: bool,
    hearing_open: bool,
    decided: Option<Date>,
    appeal_until: Option<Date>,
    in_appeal: bool,
    again: bool,
    settled: bool,
    final_since: Option<Date>,
    over: bool,
    published: Option<Date>,
    annulled: bool,
}

impl Written {
    /// Whether the table lets an act of this kind happen at all at this point, whoever does it.
    pub fn has_room_for(&self, act: &Act, today: Date) -> bool {
        let before_decision = self.decided.is_none() && !self.over && !self.settled;
        match act {
            Act::Alleged { .. } | Act::Opened { .. } => !self.charged,
            Act::TakenUp => self.charged && !self.under_review && self.told.is_none() && !self.over,
            Act::Supplemented { .. } | Act::Declined { .. } => self.charged && self.told.is_none() && !self.over,
            Act::Noticed { .. } => self.under_review && self.told.is_none() && !self.over,
            Act::ExtensionAsked { .. } | Act::ExtensionRefused { .. } => {
                self.told.is_some() && !self.answered_or_over && before_decision
            }
            Act::ExtensionGranted { .. } => self.told.is_some() && !self.answered_or_over && before_decision,
            Act::Responded { .. } | Act::HearingAsked | Act::HearingWaived | Act::HearingHeld { .. } => {
                self.told.is_some() && before_decision
            }
            Act::ResponseOver => {
                !self.answered_or_over && !self.extension_open && self.answer_until.is_some_and(|last| last < today)
            }
            Act::Carried { motion: Motion::Decide(_) } => {
                self.in_appeal || self.again || (self.answered_or_over && !self.hearing_open && before_decision)
            }
            Act::Appealed { .. } => {
                self.appeal_until.is_some_and(|last| today <= last) && !self.in_appeal && self.final_since.is_none() && !self.over
            }
            Act::AppealOver => self.appeal_until.is_some_and(|last| last < today) && self.final_since.is_none(),
            Act::AppealWithdrawn => self.in_appeal,
            Act::SettlementAccepted => self.told.is_some() && self.final_since.is_none() && !self.over,
            Act::Published => self.final_since.is_some() && !self.again && self.published.is_none() && !self.annulled,
            Act::Reopened { .. } => self.final_since.is_some() && !self.again && !self.annulled,
            _ => self.charged,
        }
    }

    pub fn note(&mut self, case: &Case, act: &Act, today: Date) {
        match act {
            Act::Alleged { .. } => self.charged = true,
            Act::Opened { .. } => (self.charged, self.under_review) = (true, true),
            Act::TakenUp => self.under_review = true,
            Act::Declined { .. } | Act::Carried { motion: Motion::Release { .. } } => self.over = true,
            Act::Noticed { .. } => (self.told, self.answer_until) = (Some(today), Some(weekdays_after(today, 15))),
            Act::ExtensionAsked { .. } => self.extension_open = true,
            Act::ExtensionGranted { days } => {
                self.extension_open = false;
                self.answer_until = self.answer_until.map(|last| weekdays_after(last, *days));
            }
            Act::ExtensionRefused { .. } => self.extension_open = false,
            Act::Responded { .. } | Act::ResponseOver => (self.answered_or_over, self.extension_open) = (true, false),
            Act::HearingAsked => self.hearing_open = true,
            Act::HearingWaived | Act::HearingHeld { .. } => self.hearing_open = false,
            Act::Carried { motion: Motion::Decide(decision) } => self.decide(case, decision, today),
            Act::Appealed { .. } => (self.in_appeal, self.appeal_until) = (true, None),
            Act::AppealOver | Act::AppealWithdrawn => self.becomes_final(today),
            Act::SettlementAccepted => {
                self.settled = true;
                self.becomes_final(today);
            }
            Act::Published => self.published = Some(today),
            Act::Reopened { .. } => self.again = true,
            _ => {}
        }
    }

    fn becomes_final(&mut self, today: Date) {
        (self.in_appeal, self.again, self.appeal_until) = (false, false, None);
        self.final_since = self.final_since.or(Some(today));
    }

    fn decide(&mut self, case: &Case, decision: &Decision, today: Date) {
        let first = !self.in_appeal && !self.again;
        match (&decision.term, first) {
            (None, true) => (self.decided, self.over) = (Some(today), true),
            (None, false) => {
                (self.over, self.annulled) = (true, self.published.is_none());
                (self.in_appeal, self.again) = (false, false);
                self.annulled = true;
            }
            (Some(term), true) => {
                let appealable = case.rules.measure(&term.measure).unwrap().appealable;
                self.decided = Some(today);
                if appealable { self.appeal_until = Some(weekdays_after(today, 20)) } else { self.becomes_final(today) }
            }
            (Some(_), false) => self.becomes_final(today),
        }
    }
}

/// So many days after a day that are neither Saturday nor Sunday, counted one by one.
fn weekdays_after(mut day: Date, mut count: u32) -> Date {
    while count > 0 {
        day = day.next_day().unwrap();
        if day.weekday().number_days_from_monday() < 5 {
            count -= 1;
        }
    }
    day
}
