//! The term of a pact: for how long it is in force, and what carries it on. A part of the version document.
//!
//! All days are days of the pact's own calendar. A term of months that begins on a day ends on the day before the same day of its last
//! month; a pact that begins on a 31st keeps to the last day of shorter months.

use super::draft::{Problem, ProblemKind};
use super::filling::Values;
use super::lasting::Lasting;
use super::template::Template;
use crate::kernel::words;
use serde::{Deserialize, Serialize};
use time::Date;

words! {
    /// What happens when a term has run.
    Renewal {
        /// It goes on for as long again, unless Customs or an association gives notice in time
        Tacit = "tacit",
        /// It goes on for as long again if Customs and all associations agree to it before the end
        Agreement = "agreement",
        /// It ends
        None = "none",
    }
}

words! {
    /// In what a template counts a term.
    Unit {
        /// Months
        Months = "months",
        /// Years
        Years = "years",
    }
}

words! {
    /// What a signatory says about the end of a term.
    Said {
        /// That it does not want it to go on
        Notice = "notice",
        /// That it agrees to go on
        Agreed = "agreed",
        /// That it ends the pact before its term
        Termination = "termination",
    }
}

/// For how many days before the end of a term it is announced, the longest first.
pub const ANNOUNCED: [i32; 4] = [90, 30, 7, 1];

/// For how long a pact is in force, as a version's document says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// In months.
    pub months: u32,
    /// What happens at its end.
    pub renewal: Renewal,
    /// How many months before the end notice is given at the latest; it counts where a term is renewed without more.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub notice_months: u32,
    /// After how many months a signatory's word ends it before its term; without it, nobody's does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terminable_months: Option<u32>,
}

/// How a template speaks of the term: which of its places holds the length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermRule {
    /// The place that holds a whole number.
    pub place: String,
    /// Of what.
    pub unit: Unit,
    /// What happens at the end.
    pub renewal: Renewal,
    /// How many months before the end notice is given at the latest.
    #[serde(default)]
    pub notice_months: u32,
    /// After how many months a signatory's word ends it before its term.
    #[serde(default)]
    pub terminable_months: Option<u32>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_zero(n: &u32) -> bool {
    *n == 0
}

impl Unit {
    const fn months(self) -> u32 {
        match self {
            Self::Months => 1,
            Self::Years => 12,
        }
    }
}

/// How many months before the end signatories may agree to go on.
const AGREED_AHEAD: i32 = 12;
/// After how many months a signatory's word ends a pact whose text knows no term.
pub const WITHOUT_TERM: u32 = 3;
/// The longest term, in months: a century.
pub const LONGEST: u32 = 1200;

/// The term that a template's rule and the values of its places make; none where the template has no rule.
pub fn term(template: &Template, values: &Values, problems: &mut Vec<Problem>) -> Option<Term> {
    let rule = template.term.as_ref()?;
    // That the value is missing, or no number, is said where all values are checked.
    let count = values.get(&rule.place)?.as_u64()?;
    let months = u32::try_from(count).ok().and_then(|n| n.checked_mul(rule.unit.months()));
    let months = months.filter(|months| (1..=LONGEST).contains(months));
    if months.is_none() {
        let most = i64::from(LONGEST / rule.unit.months());
        problems.push(Problem::field(format!("values.{}", rule.place), ProblemKind::Range { least: 1, most }));
    }
    let lasting = Lasting { months, ..Lasting::from(rule) };
    for (field, fits) in [("notice_months", lasting.takes_notice()), ("terminable_months", lasting.takes_termination())] {
        if !fits {
            let most = i64::from(months.unwrap_or(LONGEST)) - 1;
            problems.push(Problem::field(format!("term.{field}"), ProblemKind::Range { least: 0, most }));
        }
    }
    lasting.term()
}

impl Term {
    /// The last day of a term that begins on this day; none beyond the calendar.
    pub fn last_day(&self, first: Date) -> Option<Date> {
        later(first, self.months.cast_signed())?.previous_day()
    }

    /// The last day on which notice can be given of a term that ends on this day.
    pub fn notice_until(&self, ends_on: Date) -> Option<Date> {
        later(ends_on, -self.notice_months.cast_signed())
    }

    /// The day on which a pact ends that somebody ends today.
    pub fn terminated_on(&self, today: Date) -> Option<Date> {
        later(today, self.terminable_months?.cast_signed())
    }

    /// Whether the pact goes on when its term has run: without more unless notice was given, or since all who decide have agreed.
    pub const fn goes_on(&self, noticed: bool, agreed: bool, terminating: bool) -> bool {
        let goes_on = match self.renewal {
            Renewal::Tacit => !noticed,
            Renewal::Agreement => agreed,
            Renewal::None => false,
        };
        goes_on && !terminating
    }

    /// What a signatory may say today of a term that ends on `ends_on`, who said `own` of it before.
    pub fn open_to(&self, ends_on: Date, today: Date, terminating: bool, own: &[Said]) -> Vec<Said> {
        let opens = later(ends_on, -AGREED_AHEAD);
        let is_open = |said: &Said| match said {
            Said::Notice => self.renewal == Renewal::Tacit && self.notice_until(ends_on).is_some_and(|last| today <= last),
            Said::Agreed => self.renewal == Renewal::Agreement && opens.is_some_and(|first| today >= first),
            Said::Termination => self.terminated_on(today).is_some_and(|day| day < ends_on),
        };
        if terminating || today > ends_on {
            return Vec::new();
        }
        Said::ALL.iter().copied().filter(|said| is_open(said) && !own.contains(said)).collect()
    }
}

impl Said {
    /// The type of its entry in the log.
    pub const fn entry(self) -> &'static str {
        match self {
            Self::Notice => "pact.notice_given",
            Self::Agreed => "pact.renewal_agreed",
            Self::Termination => "pact.termination_given",
        }
    }

    /// Whether it is said with a reason.
    pub const fn needs_reason(self) -> bool {
        match self {
            Self::Notice | Self::Termination => true,
            Self::Agreed => false,
        }
    }
}

/// The day on which a pact ends whose text knows no term, and that somebody ends today.
pub fn terminated_without_term(today: Date) -> Option<Date> {
    later(today, WITHOUT_TERM.cast_signed())
}

/// The same day so many months later, or the last of a month that is shorter.
fn later(day: Date, months: i32) -> Option<Date> {
    let count = day.year().checked_mul(12)?.checked_add(i32::from(u8::from(day.month())) - 1)?.checked_add(months)?;
    let (year, month) = (count.div_euclid(12), u8::try_from(count.rem_euclid(12) + 1).ok()?);
    let month = time::Month::try_from(month).ok()?;
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).ok()
}

/// Which announcement is due, so many days before the end, after `announced` was made; that nobody hears twice of the same.
pub fn announcement(days_left: i64, announced: Option<i32>) -> Option<i32> {
    let due = ANNOUNCED.into_iter().rev().find(|days| days_left <= i64::from(*days))?;
    (days_left >= 0 && announced.is_none_or(|last| due < last)).then_some(due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::draft::tests::template;
    use serde_json::json;
    use time::macros::date;

    fn term_of(months: u32, notice_months: u32) -> Term {
        Term { months, renewal: Renewal::Tacit, notice_months, terminable_months: None }
    }

    #[test]
    fn a_term_ends_on_the_day_before_the_same_day() {
        assert_eq!(term_of(36, 6).last_day(date!(2027 - 01 - 01)), Some(date!(2029 - 12 - 31)));
        assert_eq!(term_of(1, 0).last_day(date!(2027 - 01 - 31)), Some(date!(2027 - 02 - 27)));
        assert_eq!(term_of(12, 0).last_day(date!(2028 - 02 - 29)), Some(date!(2029 - 02 - 27)));
        assert_eq!(term_of(1200, 0).last_day(date!(9950 - 01 - 01)), None);
    }

    #[test]
    fn notice_is_given_so_many_months_before_the_end() {
        assert_eq!(term_of(36, 6).notice_until(date!(2029 - 12 - 31)), Some(date!(2029 - 06 - 30)));
        assert_eq!(term_of(36, 0).notice_until(date!(2029 - 12 - 31)), Some(date!(2029 - 12 - 31)));
    }

    #[test]
    fn the_end_is_announced_once_at_each_distance_and_never_after_it() {
        assert_eq!(announcement(91, None), None);
        assert_eq!(announcement(90, None), Some(90));
        assert_eq!(announcement(60, Some(90)), None);
        assert_eq!(announcement(6, Some(90)), Some(7), "what was slept through is not made up for");
        assert_eq!(announcement(1, Some(7)), Some(1));
        assert_eq!(announcement(0, Some(7)), Some(1));
        assert_eq!(announcement(0, Some(1)), None);
        assert_eq!(announcement(-1, Some(90)), None);
    }

    #[test]
    fn what_may_be_said_depends_on_the_day_and_on_what_was_said() {
        let (ends_on, early, late) = (date!(2029 - 12 - 31), date!(2028 - 01 - 01), date!(2029 - 11 - 01));
        let tacit = term_of(36, 6);
        assert_eq!(tacit.open_to(ends_on, early, false, &[]), [Said::Notice]);
        assert_eq!(tacit.open_to(ends_on, early, false, &[Said::Notice]), []);
        assert_eq!(tacit.open_to(ends_on, late, false, &[]), []);
        let agreed = Term { renewal: Renewal::Agreement, terminable_months: Some(3), ..term_of(36, 0) };
        assert_eq!(agreed.open_to(ends_on, early, false, &[]), [Said::Termination]);
        assert_eq!(agreed.open_to(ends_on, late, false, &[]), [Said::Agreed]);
        assert_eq!(agreed.open_to(ends_on, date!(2029 - 06 - 01), false, &[]), [Said::Agreed, Said::Termination]);
        assert_eq!(agreed.open_to(ends_on, late, true, &[]), []);
        assert_eq!(agreed.open_to(ends_on, date!(2030 - 01 - 01), false, &[]), []);
        assert!(tacit.goes_on(false, false, false) && !tacit.goes_on(true, false, false));
        assert!(agreed.goes_on(false, true, false) && !agreed.goes_on(false, false, false) && !agreed.goes_on(false, true, true));
    }

    #[test]
    fn the_place_that_the_rule_names_gives_the_length() {
        let mut template = template();
        let rule = r#"{ "place": "duration_years", "unit": "years", "renewal": "none" }"#;
        template.term = Some(serde_json::from_str(rule).unwrap());
        let of = |value| {
            let mut problems = Vec::new();
            let values = [("duration_years".to_owned(), value)].into();
            (term(&template, &values, &mut problems), problems.len())
        };
        assert_eq!(of(json!(3)), (Some(Term { renewal: Renewal::None, ..term_of(36, 0) }), 0));
        assert_eq!(of(json!(0)), (None, 1));
        assert_eq!(of(json!(101)), (None, 1));
        assert_eq!(of(json!("three")), (None, 0));
    }
}
