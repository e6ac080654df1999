//! What should be published and when: a bulletin for each month of a pact in force, and a notice of what happened.

use time::{Date, Duration};

/// The day of the next month by which the bulletin of a month is due.
const BULLETIN_DAY: u8 = 10;
/// How many days a notice may take.
const NOTICE: Duration = Duration::days(7);
/// How many months back a missing bulletin is asked for.
const MONTHS: usize = 6;

/// The months for which a pact in force since `since` owes a bulletin, each with its first and its last day: the one that runs,
/// and the last six that are over.
pub fn months(since: Date, today: Date) -> Vec<(Date, Date)> {
    let mut months = Vec::new();
    let mut first = first_of(today);
    for _ in 0..=MONTHS {
        let last = last_of(first);
        if last < since {
            break;
        }
        months.push((first, last));
        first = first_of(first - Duration::DAY);
    }
    months
}

/// The day by which the bulletin of a month is due that ends on `last`.
pub fn bulletin_due(last: Date) -> Date {
    (last + Duration::DAY).replace_day(BULLETIN_DAY).unwrap_or(last)
}

/// The day by which a notice is due of what happened on `day`.
pub fn notice_due(day: Date) -> Date {
    day + NOTICE
}

/// The first day of the month of `day`.
pub fn first_of(day: Date) -> Date {
    day.replace_day(1).unwrap_or(day)
}

/// The last day of the month of `day`.
pub fn last_of(day: Date) -> Date {
    let next = first_of(first_of(day) + Duration::days(31));
    next - Duration::DAY
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_pact_owes_a_bulletin_for_the_running_month_and_six_before_but_none_from_before_its_time() {
        let months = super::months(date!(2020 - 01 - 01), date!(2026 - 03 - 15));
        assert_eq!(months.len(), 7);
        assert_eq!(months[0], (date!(2026 - 03 - 01), date!(2026 - 03 - 31)));
        assert_eq!(months[6], (date!(2025 - 09 - 01), date!(2025 - 09 - 30)));
        assert_eq!(super::months(date!(2026 - 02 - 28), date!(2026 - 03 - 01)).len(), 2);
        assert_eq!(super::months(date!(2026 - 03 - 02), date!(2026 - 03 - 02)).len(), 1);
    }

    #[test]
    fn the_bulletin_of_a_month_is_due_on_the_tenth_of_the_next() {
        assert_eq!(bulletin_due(date!(2026 - 12 - 31)), date!(2027 - 01 - 10));
        assert_eq!(last_of(date!(2028 - 02 - 10)), date!(2028 - 02 - 29));
        assert_eq!(notice_due(date!(2026 - 02 - 25)), date!(2026 - 03 - 04));
    }
}
