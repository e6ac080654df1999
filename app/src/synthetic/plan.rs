//! What is made up and when, worked out from the scale alone: how large each pact is, on which day it begins, and what happens in it
//! on each day until today. All pacts go on side by side, so that the log runs forward.

use super::TooSmall;
use crate::commitments::calendar::{Rhythm, WorkingCalendar};
use crate::commitments::model::DUE_DAYS;
use crate::pacts::model::Frequency;
use sea_orm::DbErr;
use std::collections::BTreeMap;
use time::{Date, Duration, OffsetDateTime, Time};

/// About how many obligations a pact has: forty seats, of which 38 owe ten commitments in five periods, and the monitor one.
pub const IN_A_PACT: u64 = 1905;
/// The fewest that still show every kind of seat.
pub const LEAST: u64 = 200;
/// How many obligations a seat has of each quarterly commitment: four periods are over, the fifth is running.
const PERIODS: u64 = 5;
/// The obligations of a seat that owes one commitment to each of the ten factors.
const OF_A_SEAT: u64 = 10 * PERIODS;
/// How many days ago the first pact began, and over how many days the others follow. After 370 to 446 days the fifth quarter is
/// always running, so that no obligation waits to arise and none too many has.
const BEGAN: i64 = 446;
const FOUNDING: i64 = 76;
/// Days from a signature to the first report, and between two: a quarter.
pub const QUARTER: i32 = 91;

/// How large a pact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its associations.
    pub associations: u64,
    /// Its companies.
    pub companies: u64,
    /// The quarterly commitments that Customs owes beyond its ten.
    pub quarterly: u64,
    /// The biennial ones: one obligation each, so that the number comes out to the last one.
    pub biennial: u64,
    /// The cases that end in a published sanction: one to a thousand obligations.
    pub cases: u64,
}

impl Size {
    /// The pact with exactly so many obligations.
    const fn of(obligations: u64) -> Self {
        let owed = obligations - PERIODS;
        let (seats, rest) = (owed / OF_A_SEAT, owed % OF_A_SEAT);
        let associations = if seats < 8 { 1 } else { 3 };
        let companies = seats - 1 - associations;
        let thousands = (obligations + 500) / 1000;
        let cases = if thousands == 0 { 1 } else { thousands };
        Self { associations, companies, quarterly: rest / PERIODS, biennial: rest % PERIODS, cases }
    }
}

/// What happens in a pact at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// The obligations of the next period arise.
    Arise,
    /// Those that are due within two weeks fall due.
    FallDue,
    /// What was not reported is missed.
    Miss,
    /// Of those who still owe, so many in a hundred report.
    Report(u64),
    /// Of those who missed their day, so many in a hundred report late.
    ReportLate(u64),
    /// Of what waits, the monitor looks at so many in a hundred.
    Review(u64),
    /// Of what was missed, the monitor lifts so many in a hundred.
    Waive(u64),
    /// The pact's cases are opened, each with its panel.
    Open,
    /// Their respondents are told.
    Notice,
    /// They answer.
    Answer,
    /// The panel decides; what follows the clock does.
    Decide,
}

/// A deed with its moment, its pact and the due day that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// When.
    pub at: OffsetDateTime,
    /// What.
    pub deed: Deed,
    /// The pact's number, from 0.
    pub pact: u64,
    /// The due day of the obligations.
    pub due_on: Date,
}

/// All that is made up.
pub struct Plan {
    sizes: Vec<Size>,
    today: Date,
    days: Vec<Vec<Cell>>,
}

impl Plan {
    /// So many obligations that end today, in pacts of about `in_a_pact`.
    pub fn new(scale: u64, in_a_pact: u64, today: Date) -> Result<Self, TooSmall> {
        if scale < LEAST {
            return Err(TooSmall { scale, least: LEAST });
        }
        let pacts = ((scale + in_a_pact / 2) / in_a_pact).max(1);
        let sizes = (0..pacts).map(|p| Size::of(scale / pacts + u64::from(p < scale % pacts))).collect();
        let mut plan = Self { sizes, today, days: Vec::new() };
        let mut days: BTreeMap<Date, Vec<Cell>> = BTreeMap::new();
        (0..pacts).flat_map(|p| plan.cells(p)).for_each(|cell| days.entry(cell.at.date()).or_default().push(cell));
        days.values_mut().for_each(|cells| cells.sort_unstable());
        plan.days = days.into_values().collect();
        Ok(plan)
    }

    /// How large each pact is.
    pub fn sizes(&self) -> &[Size] {
        &self.sizes
    }

    /// How large the pact of this number is.
    pub fn size(&self, pact: u64) -> Result<Size, DbErr> {
        let found = usize::try_from(pact).ok().and_then(|pact| self.sizes.get(pact));
        found.copied().ok_or_else(|| DbErr::Custom(format!("there is no pact {pact}")))
    }

    /// The days after the founding on which something happens, each with its deeds in order.
    pub fn days(&self) -> &[Vec<Cell>] {
        &self.days
    }

    /// When the pact of this number is founded: at eight on its day.
    pub fn founded(&self, pact: u64) -> OffsetDateTime {
        let later = FOUNDING * pact.cast_signed() / i64::try_from(self.sizes.len()).unwrap_or(i64::MAX).max(1);
        at(self.today - Duration::days(BEGAN - later), 8)
    }

    /// When all of it has happened.
    pub fn end(&self) -> OffsetDateTime {
        at(self.today, 0)
    }

    fn cells(&self, pact: u64) -> Vec<Cell> {
        let since = self.founded(pact).date();
        let rhythm = Rhythm { since, first_due_after_days: QUARTER, frequency: Frequency::Quarterly, frequency_days: QUARTER };
        let mut cells = Vec::new();
        for number in 1..=5 {
            let Some(period) = rhythm.period(number, &WorkingCalendar::default()) else { continue };
            let due_on = period.due_on;
            let mut cell = |day: Date, hour, deed| cells.push(Cell { at: at(day, hour), deed, pact, due_on });
            if number > 1 {
                cell(period.from, 0, Deed::Arise);
            }
            let after = |days| due_on + Duration::days(days);
            cell(after(1 - DUE_DAYS), 0, Deed::FallDue);
            cell(after(-5), 9, Deed::Report(36));
            cell(after(-1), 10, Deed::Report(55));
            cell(due_on, 11, Deed::Report(83));
            cell(after(1), 0, Deed::Miss);
            cell(after(9), 9, Deed::ReportLate(45));
            cell(after(12), 14, Deed::Review(60));
            cell(after(26), 14, Deed::Review(80));
            cell(after(30), 15, Deed::Waive(40));
        }
        // The cases of different pacts are opened on different days.
        let opened = since + Duration::days(100 + pact.cast_signed() * 13 % 90);
        for (days, deed) in [(0, Deed::Open), (1, Deed::Notice), (11, Deed::Answer), (22, Deed::Decide)] {
            cells.push(Cell { at: at(opened + Duration::days(days), 16), deed, pact, due_on: opened });
        }
        cells.retain(|cell| cell.at <= self.end());
        cells
    }
}

fn at(day: Date, hour: i64) -> OffsetDateTime {
    day.with_time(Time::MIDNIGHT).assume_utc() + Duration::hours(hour)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn the_sizes_add_up_to_the_scale_whatever_it_is() {
        for scale in [200, 201, 249, 500, 777, 1905, 2857, 2858, 10_000, 123_457] {
            let plan = Plan::new(scale, IN_A_PACT, date!(2026 - 11 - 24)).unwrap();
            let of = |s: &Size| (1 + s.associations + s.companies) * OF_A_SEAT + PERIODS * (1 + s.quarterly) + s.biennial;
            assert_eq!(plan.sizes().iter().map(of).sum::<u64>(), scale);
            assert!(plan.sizes().iter().all(|s| s.companies > 0));
        }
        assert!(Plan::new(199, IN_A_PACT, date!(2026 - 11 - 24)).is_err());
    }

    #[test]
    fn every_pact_is_founded_before_the_first_report_and_is_in_its_fifth_quarter_on_any_day() {
        let mut today = date!(2026 - 01 - 01);
        while today < date!(2028 - 12 - 31) {
            let plan = Plan::new(100_000, IN_A_PACT, today).unwrap();
            let last = plan.founded(plan.sizes().len() as u64 - 1);
            assert!(plan.days().iter().flatten().all(|cell| cell.at > last), "{today}");
            let arisen = plan.days().iter().flatten().filter(|cell| cell.deed == Deed::Arise).count();
            assert_eq!(arisen, 4 * plan.sizes().len(), "{today}");
            let ended = plan.days().iter().flatten().filter(|cell| cell.deed == Deed::Miss).count();
            assert_eq!(ended, 4 * plan.sizes().len(), "{today}");
            today += Duration::days(5);
        }
    }
}
