//! What a case is judged by: the signed text's procedure, ladder and periods, with what holds where it is silent.

use crate::commitments::calendar::WorkingCalendar;
use crate::pacts::procedure::Procedure;
use crate::pacts::version::{Document, Measure};
use std::collections::BTreeMap;
use time::Date;

/// A period of a procedure: its name among a document's deadlines, and the working days where the document has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span(&'static str, u32);

impl Span {
    /// To look at an allegation and form the body.
    pub const REVIEW: Self = Self("review_working_days", 30);
    /// To answer the notice.
    pub const ANSWER: Self = Self("answer_working_days", 15);
    /// To decide, from the answer or the end of its time.
    pub const DECISION: Self = Self("decision_working_days", 40);
    /// To appeal.
    pub const APPEAL: Self = Self("appeal_working_days", 20);
    /// To decide an appeal, or to look at a decision again.
    pub const APPEAL_DECISION: Self = Self("appeal_decision_working_days", 40);
}

/// The most working days by which the time to answer can be extended at once.
pub const LONGEST_EXTENSION: u32 = 30;
/// The longest that a measure lasts which the ladder gives no length, in months.
pub const MONTHS_WHERE_SILENT: u32 = 12;

/// All that a case is judged by: fixed by the version that the respondent signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Who decides, and how.
    pub procedure: Procedure,
    /// The measures, from the mildest.
    pub ladder: Vec<Measure>,
    deadlines: BTreeMap<String, u32>,
    calendar: WorkingCalendar,
}

impl Rules {
    /// The rules of a document, counted in the pact's working days; none where it has no ladder.
    pub fn of(document: &Document, calendar: WorkingCalendar) -> Option<Self> {
        let ladder = document.sanctions_ladder.clone();
        let procedure = document.procedure.clone().unwrap_or_default();
        (!ladder.is_empty()).then(|| Self { procedure, ladder, deadlines: document.deadlines.clone(), calendar })
    }

    /// Working days of a period.
    pub fn days(&self, span: Span) -> u32 {
        self.deadlines.get(span.0).copied().unwrap_or(span.1)
    }

    /// The last day of a period that is counted from a day, which is not counted itself. A calendar without work for two months
    /// gives the day itself, so that nobody waits for ever.
    pub fn until(&self, from: Date, span: Span) -> Date {
        self.after(from, self.days(span))
    }

    /// So many working days after a day.
    pub fn after(&self, from: Date, days: u32) -> Date {
        self.calendar.working_days_after(from, days).unwrap_or(from)
    }

    /// A rung of the ladder by its name.
    pub fn measure(&self, code: &str) -> Option<&Measure> {
        self.ladder.iter().find(|m| m.code == code)
    }

    /// The longest that a measure may last, in months.
    pub fn longest(measure: &Measure) -> u32 {
        measure.max_months.unwrap_or(MONTHS_WHERE_SILENT)
    }
}
