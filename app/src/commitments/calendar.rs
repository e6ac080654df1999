//! When obligations arise and fall due: the rhythm of a commitment on the working calendar of its pact.
//!
//! The first report is due so many days after the signatory was bound; later ones follow by the calendar (a month is a month, and
//! its end where the day is missing), counted from the first due day so that nothing drifts. A report has time to be prepared
//! where the first one is due later than one rhythm after the start: every period then ends that many days before its due day.
//! A due day that is no working day moves to the next one; the rhythm does not move with it.

use crate::kernel::words;
use crate::pacts::model::Frequency;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::{Date, Duration, Month, Weekday};

/// One period of a commitment and the day on which its report is due. Days are inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// From 1.
    pub number: i32,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// The last day for the report.
    pub due_on: Date,
}

/// The rhythm of one commitment for one signatory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// The first day on which the signatory is bound.
    pub since: Date,
    /// Days from then to the first report.
    pub first_due_after_days: i32,
    /// How often.
    pub frequency: Frequency,
    /// About how many days a period has.
    pub frequency_days: i32,
}

impl Rhythm {
    /// The period of this number, from 1; none beyond the last date that can be written.
    pub fn period(&self, number: i32, calendar: &WorkingCalendar) -> Option<Period> {
        let due = self.nominal_due(number)?;
        let to = self.period_end(number)?;
        let from = if number <= 1 { self.since } else { self.period_end(number - 1)?.next_day()? };
        Some(Period { number, from, to, due_on: calendar.working_day_from(due)? })
    }

    /// The days that a signatory has to prepare a report once its period is over.
    pub fn days_to_prepare(&self) -> i64 {
        i64::from(self.first_due_after_days - self.frequency_days).max(0)
    }

    fn nominal_due(&self, number: i32) -> Option<Date> {
        let first = self.since.checked_add(Duration::days(self.first_due_after_days.into()))?;
        let steps = number.checked_sub(1)?;
        match months(self.frequency) {
            Some(months) => add_months(first, months.checked_mul(steps)?),
            None => first.checked_add(Duration::weeks(steps.into())),
        }
    }

    fn period_end(&self, number: i32) -> Option<Date> {
        self.nominal_due(number)?.checked_sub(Duration::days(self.days_to_prepare()))
    }
}

/// Months from one report to the next; none where they are counted in weeks.
const fn months(frequency: Frequency) -> Option<i32> {
    match frequency {
        Frequency::Weekly => None,
        Frequency::Monthly => Some(1),
        Frequency::Quarterly => Some(3),
        Frequency::Semiannual => Some(6),
        Frequency::Annual => Some(12),
        Frequency::Biennial => Some(24),
    }
}

/// The same day so many months later, or the last of that month where it has no such day.
pub fn add_months(day: Date, months: i32) -> Option<Date> {
    let whole = day.year().checked_mul(12)?.checked_add(i32::from(u8::from(day.month())) - 1)?.checked_add(months)?;
    let month = Month::try_from(u8::try_from(whole.rem_euclid(12) + 1).ok()?).ok()?;
    let year = whole.div_euclid(12);
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).ok()
}

/// The days on which a pact's parties do not work, and the time zone in which their days begin and end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(sea_orm::FromJsonQueryResult))]
#[serde(deny_unknown_fields)]
pub struct WorkingCalendar {
    /// The time zone by its IANA name, as `America/Lima`.
    pub time_zone: String,
    /// The days of rest in each week, from `monday`; at most six.
    #[serde(default = "weekend")]
    pub weekend: BTreeSet<RestDay>,
    /// Public holidays.
    #[serde(default, with = "days")]
    pub holidays: BTreeSet<Date>,
}

words! {
    /// A day of the week on which nobody works.
    RestDay {
        /// Monday
        Monday = "monday",
        /// Tuesday
        Tuesday = "tuesday",
        /// Wednesday
        Wednesday = "wednesday",
        /// Thursday
        Thursday = "thursday",
        /// Friday
        Friday = "friday",
        /// Saturday
        Saturday = "saturday",
        /// Sunday
        Sunday = "sunday",
    }
}

impl RestDay {
    const fn of(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

fn weekend() -> BTreeSet<RestDay> {
    [RestDay::Saturday, RestDay::Sunday].into()
}

impl Default for WorkingCalendar {
    /// UTC, Saturdays and Sundays, no holidays: what holds for a pact that says nothing.
    fn default() -> Self {
        Self { time_zone: "UTC".to_owned(), weekend: weekend(), holidays: BTreeSet::new() }
    }
}

/// The longest row of days without work that is looked through for a working day.
const LONGEST_REST: usize = 60;

impl WorkingCalendar {
    /// Whether the parties work on this day.
    pub fn works(&self, day: Date) -> bool {
        !self.weekend.contains(&RestDay::of(day.weekday())) && !self.holidays.contains(&day)
    }

    /// The day itself, or the next on which there is work; none if there is none for two months.
    pub fn working_day_from(&self, day: Date) -> Option<Date> {
        std::iter::successors(Some(day), |day| day.next_day()).take(LONGEST_REST).find(|day| self.works(*day))
    }

    /// So many working days after the day, which is not counted itself.
    pub fn working_days_after(&self, day: Date, count: u32) -> Option<Date> {
        (0..count).try_fold(day, |day, _| self.working_day_from(day.next_day()?))
    }
}

/// Sets of dates as `["2027-01-01"]` (ISO 8601).
mod days {
    use serde::ser::SerializeSeq as _;
    use serde::{Deserialize as _, Deserializer, Serializer};
    use std::collections::BTreeSet;
    use time::Date;
    use time::format_description::well_known::Iso8601;

    pub fn serialize<S: Serializer>(days: &BTreeSet<Date>, s: S) -> Result<S::Ok, S::Error> {
        let mut list = s.serialize_seq(Some(days.len()))?;
        for day in days {
            list.serialize_element(&day.format(&Iso8601::DATE).map_err(serde::ser::Error::custom)?)?;
        }
        list.end()
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<BTreeSet<Date>, D::Error> {
        let texts = Vec::<String>::deserialize(d)?;
        texts
            .iter()
            .map(|text| {
                Date::parse(text, &Iso8601::DATE).map_err(|why| serde::de::Error::custom(format!("holiday `{text}`: {why}")))
            })
            .collect()
    }
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
pub mod tests;
