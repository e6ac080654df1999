//! The calendar against one that counts day by day and knows nothing of it.

use super::*;
use proptest::prelude::*;
use time::macros::date;

/// The naive calendar: walks from day to day with a diary in hand, and never adds months.
pub fn diary(rhythm: &Rhythm, calendar: &WorkingCalendar, years: i32) -> Vec<Period> {
    let mut today = rhythm.since;
    for _ in 0..rhythm.first_due_after_days {
        today = today.next_day().unwrap();
    }
    let first = today;
    let last = Date::from_calendar_date(rhythm.since.year() + years, Month::December, 31).unwrap();
    let mut found = Vec::new();
    let mut from = rhythm.since;
    while today <= last {
        if falls_on(rhythm.frequency, first, today) {
            let mut to = today;
            for _ in 0..(rhythm.first_due_after_days - rhythm.frequency_days).max(0) {
                to = to.previous_day().unwrap();
            }
            let mut due_on = today;
            while !calendar.works(due_on) {
                due_on = due_on.next_day().unwrap();
            }
            found.push(Period { number: i32::try_from(found.len()).unwrap() + 1, from, to, due_on });
            from = to.next_day().unwrap();
        }
        today = today.next_day().unwrap();
    }
    found
}

/// Whether a rhythm that began on `first` comes round on `day`.
fn falls_on(frequency: Frequency, first: Date, day: Date) -> bool {
    let apart = (day.year() - first.year()) * 12 + i32::from(u8::from(day.month())) - i32::from(u8::from(first.month()));
    let same_day = day.day() == first.day();
    let last_instead = first.day() > day.day() && day.next_day().unwrap().month() != day.month();
    let month = |every: i32| apart >= 0 && apart % every == 0 && (same_day || last_instead);
    match frequency {
        Frequency::Weekly => (day - first).whole_days() % 7 == 0,
        Frequency::Monthly => month(1),
        Frequency::Quarterly => month(3),
        Frequency::Semiannual => month(6),
        Frequency::Annual => month(12),
        Frequency::Biennial => month(24),
    }
}

const NOMINAL: [(Frequency, i32); 6] = [
    (Frequency::Weekly, 7),
    (Frequency::Monthly, 30),
    (Frequency::Quarterly, 91),
    (Frequency::Semiannual, 182),
    (Frequency::Annual, 365),
    (Frequency::Biennial, 730),
];

fn any_calendar() -> impl Strategy<Value = WorkingCalendar> {
    let holidays = prop::collection::btree_set(0_i64..1500, 0..60);
    let weekend = prop::sample::subsequence(RestDay::ALL.to_vec(), 0..=4);
    (holidays, weekend).prop_map(|(days, weekend)| WorkingCalendar {
        time_zone: "UTC".to_owned(),
        weekend: weekend.into_iter().collect(),
        holidays: days.into_iter().map(|d| date!(2026 - 01 - 01) + Duration::days(d)).collect(),
    })
}

proptest! {
    #[test]
    fn three_years_of_any_rhythm_are_those_of_a_diary(
        start in 0_i64..1200, first in 0_i32..400, (frequency, frequency_days) in prop::sample::select(NOMINAL.to_vec()),
        calendar in any_calendar(),
    ) {
        let since = date!(2026 - 01 - 01) + Duration::days(start);
        let rhythm = Rhythm { since, first_due_after_days: first, frequency, frequency_days };
        let diary = diary(&rhythm, &calendar, 3);
        let ours: Vec<_> = (1..=i32::try_from(diary.len()).unwrap()).map(|n| rhythm.period(n, &calendar).unwrap()).collect();
        prop_assert_eq!(ours, diary);
    }

    #[test]
    fn periods_follow_each_other_without_gap_or_overlap(
        first in 0_i32..400, (frequency, frequency_days) in prop::sample::select(NOMINAL.to_vec()), number in 1_i32..60,
    ) {
        let rhythm = Rhythm { since: date!(2026 - 01 - 31), first_due_after_days: first, frequency, frequency_days };
        let calendar = WorkingCalendar::default();
        let (this, next) = (rhythm.period(number, &calendar).unwrap(), rhythm.period(number + 1, &calendar).unwrap());
        prop_assert_eq!(this.to.next_day().unwrap(), next.from);
        prop_assert!(this.from <= this.to.next_day().unwrap() && this.to <= this.due_on && this.due_on <= next.due_on);
    }
}

#[test]
fn a_month_without_the_day_ends_on_its_last_and_the_next_has_the_day_again() {
    let rhythm =
        Rhythm { since: date!(2027 - 01 - 01), first_due_after_days: 30, frequency: Frequency::Monthly, frequency_days: 30 };
    let calendar = WorkingCalendar { weekend: BTreeSet::new(), ..WorkingCalendar::default() };
    let due: Vec<_> = (1..=4).map(|n| rhythm.period(n, &calendar).unwrap().due_on).collect();
    assert_eq!(due, [date!(2027 - 01 - 31), date!(2027 - 02 - 28), date!(2027 - 03 - 31), date!(2027 - 04 - 30)]);
}

#[test]
fn a_report_that_is_due_later_than_one_rhythm_after_the_start_has_time_to_be_prepared() {
    let rhythm =
        Rhythm { since: date!(2027 - 01 - 01), first_due_after_days: 45, frequency: Frequency::Monthly, frequency_days: 30 };
    let first = rhythm.period(1, &WorkingCalendar::default()).unwrap();
    assert_eq!((first.from, first.to, first.due_on), (date!(2027 - 01 - 01), date!(2027 - 01 - 31), date!(2027 - 02 - 15)));
}

#[test]
fn a_due_day_moves_over_weekend_and_holidays_and_the_rhythm_stays() {
    let calendar = WorkingCalendar { holidays: [date!(2027 - 02 - 01)].into(), ..WorkingCalendar::default() };
    assert_eq!(calendar.working_day_from(date!(2027 - 01 - 30)), Some(date!(2027 - 02 - 02)));
    let friday: WorkingCalendar =
        serde_json::from_str(r#"{"time_zone":"Africa/Cairo","weekend":["friday","saturday"],"holidays":["2027-01-31"]}"#)
            .unwrap();
    assert_eq!(friday.working_day_from(date!(2027 - 01 - 29)), Some(date!(2027 - 02 - 01)));
}

#[test]
fn a_calendar_without_any_working_day_says_so_and_a_wrong_holiday_is_named() {
    let never = WorkingCalendar { weekend: RestDay::ALL.iter().copied().collect(), ..WorkingCalendar::default() };
    assert_eq!(never.working_day_from(date!(2027 - 01 - 01)), None);
    let wrong = serde_json::from_str::<WorkingCalendar>(r#"{"time_zone":"UTC","holidays":["2027-02-30"]}"#).unwrap_err();
    assert!(wrong.to_string().contains("2027-02-30"), "{wrong}");
}

#[test]
fn working_days_are_counted_from_the_day_after_and_over_days_of_rest() {
    let mut calendar = WorkingCalendar::default();
    let friday = date!(2026 - 11 - 27);
    assert_eq!(calendar.working_days_after(friday, 0), Some(friday));
    assert_eq!(calendar.working_days_after(friday, 1), Some(date!(2026 - 11 - 30)));
    assert_eq!(calendar.working_days_after(friday, 10), Some(date!(2026 - 12 - 11)));
    calendar.holidays.insert(date!(2026 - 12 - 08));
    assert_eq!(calendar.working_days_after(friday, 10), Some(date!(2026 - 12 - 14)));
}
