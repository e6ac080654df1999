//! Amendments: what a later version changes, until when it is to be signed anew, and who has.
//!
//! An amendment is a version beside the one in force. Until its own rule of entry is met the earlier one stays the text of the pact; who
//! does not sign it stays bound by what they signed.

use super::version::Undertaking;
use crate::kernel::words;
use time::{Date, Duration};

/// For how many days before the last day it is reminded of, the longest first.
pub const REMINDED: [i32; 3] = [30, 7, 1];
/// The longest time for signing anew, in days.
const LONGEST: i64 = 366;

words! {
    /// What becomes of a commitment in a later version.
    Becomes {
        /// It is new
        Added = "added",
        /// It says something else
        Changed = "changed",
        /// It is there no more
        Dropped = "dropped",
    }
}

/// What a later version does to the commitments, in its order; what is dropped stands at the end. A commitment is known again by its code;
/// that its paragraph has another number changes nothing.
pub fn changes<'a>(before: &'a [Undertaking], after: &'a [Undertaking]) -> Vec<(Becomes, &'a Undertaking)> {
    let known = |c: &Undertaking, of: &'a [Undertaking]| of.iter().find(|other| other.code == c.code);
    let now = after.iter().filter_map(|c| match known(c, before) {
        None => Some((Becomes::Added, c)),
        Some(was) if is_same(was, c) => None,
        Some(_) => Some((Becomes::Changed, c)),
    });
    let gone = before.iter().filter(|c| known(c, after).is_none()).map(|c| (Becomes::Dropped, c));
    now.chain(gone).collect()
}

/// Whether two commitments ask for the same.
pub fn is_same(a: &Undertaking, b: &Undertaking) -> bool {
    Undertaking { article: String::new(), ..a.clone() } == Undertaking { article: String::new(), ..b.clone() }
}

/// The last day for signing anew, if it can be that one: after today, and within a year.
pub fn resign_by(day: Option<Date>, today: Date) -> Result<Date, &'static str> {
    let day = day.ok_or("amendment-until-missing")?;
    if day <= today {
        return Err("amendment-until-past");
    }
    if day > today + Duration::days(LONGEST) { Err("amendment-until-far") } else { Ok(day) }
}

/// Which reminder is due, so many days before the last one, after `reminded` was made; what was slept through is not made up for.
pub fn reminder(days_left: i64, reminded: Option<i32>) -> Option<i32> {
    let due = REMINDED.into_iter().rev().find(|days| days_left <= i64::from(*days))?;
    (days_left >= 0 && reminded.is_none_or(|last| due < last)).then_some(due)
}

/// Whether a signatory is asked to sign the newest version, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resigning {
    /// Until this day, which is not over.
    Asked(Date),
    /// Until this day, and it has not.
    Late(Date),
    /// No more: it declined on this day, and stays bound by what it signed.
    Declined(Date),
}

impl Resigning {
    /// How a signatory stands whose signature in effect is on version `signed`; none where it is not asked, or has signed.
    pub fn of(signed: i32, (newest, resign_by): (i32, Option<Date>), today: Date) -> Option<Self> {
        let day = resign_by.filter(|_| signed < newest)?;
        Some(if today > day { Self::Late(day) } else { Self::Asked(day) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pacts::draft::tests::pact;
    use time::macros::date;

    #[test]
    fn a_commitment_is_known_again_by_its_code_and_not_by_its_paragraph() {
        let before = pact().commitments;
        assert!(changes(&before, &before).is_empty());
        let mut after = before.clone();
        after[0].article = "9.9".to_owned();
        assert!(changes(&before, &after).is_empty());
        after[0].indicator.target = 77.into();
        let gone = after.pop().unwrap();
        let mut new = gone.clone();
        new.code = "NEW-1".to_owned();
        after.push(new);
        let told: Vec<_> = changes(&before, &after).into_iter().map(|(what, c)| (what, c.code.clone())).collect();
        assert_eq!(
            told,
            [
                (Becomes::Changed, before[0].code.clone()),
                (Becomes::Added, "NEW-1".to_owned()),
                (Becomes::Dropped, gone.code.clone())
            ]
        );
    }

    #[test]
    fn the_last_day_is_after_today_and_within_a_year() {
        let today = date!(2026 - 11 - 24);
        assert_eq!(resign_by(today.next_day(), today), Ok(date!(2026 - 11 - 25)));
        assert_eq!(resign_by(None, today), Err("amendment-until-missing"));
        assert_eq!(resign_by(Some(today), today), Err("amendment-until-past"));
        assert_eq!(resign_by(Some(date!(2027 - 12 - 01)), today), Err("amendment-until-far"));
    }

    #[test]
    fn who_has_not_signed_anew_is_asked_until_the_last_day_is_over() {
        let (day, newest) = (date!(2026 - 12 - 24), (2, Some(date!(2026 - 12 - 24))));
        assert_eq!(Resigning::of(1, newest, day), Some(Resigning::Asked(day)));
        assert_eq!(Resigning::of(1, newest, day.next_day().unwrap()), Some(Resigning::Late(day)));
        assert_eq!(Resigning::of(2, newest, date!(2027 - 12 - 24)), None);
        assert_eq!(Resigning::of(1, (1, None), day), None);
    }

    #[test]
    fn each_reminder_is_due_once_and_none_after_the_last_day() {
        assert_eq!(reminder(31, None), None);
        assert_eq!(reminder(30, None), Some(30));
        assert_eq!(reminder(20, Some(30)), None);
        assert_eq!(reminder(5, Some(30)), Some(7));
        assert_eq!(reminder(0, Some(7)), Some(1));
        assert_eq!(reminder(0, Some(1)), None);
        assert_eq!(reminder(-1, None), None);
    }
}
