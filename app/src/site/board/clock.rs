//! The publication clock: how long what must be published takes, how long it has been waiting, and what is due next.

use crate::platform::i18n::{lang, link, t, ta};
use crate::publications::plan::{bulletin_due, first_of, last_of};
use crate::sanctions::server::register::figures::{Days, many, median, took};
use crate::sanctions::server::register::withheld::waiting;
use crate::ui::{Stat, Stats};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};
use time::Date;

/// What the clock shows.
pub struct Clock {
    /// How often each number of days lay between a final decision and its publication.
    took: Days,
    /// How many decisions are withheld, and since when the first of them.
    withheld: (u64, Option<Date>),
    /// When the newest update was published.
    updated_on: Option<Date>,
    today: Date,
}

/// Reads the clock: three queries of some rows.
pub async fn read(db: &impl ConnectionTrait, updated_on: Option<Date>, today: Date) -> Result<Clock, DbErr> {
    Ok(Clock { took: took(db).await?, withheld: waiting(db).await?, updated_on, today })
}

impl Clock {
    /// The month whose bulletins are due next, by a day in it, and when they are.
    fn next(&self) -> (Date, Date) {
        let before = first_of(self.today).previous_day().unwrap_or(self.today);
        let due = bulletin_due(before);
        if due >= self.today { (before, due) } else { (self.today, bulletin_due(last_of(self.today))) }
    }

    /// Its figures, each leading to the records behind it.
    pub fn view(&self) -> AnyView {
        let days = |n: i64, words: String, to: &str| view! { <Stat value=lang().number(n) counts=words href=link(to)/> };
        let published = many(&self.took);
        let sanctions = median(&self.took).zip(self.took.keys().next_back()).map(|(middle, longest)| {
            let of_all = ta("clock-median", &[("count", middle.into()), ("total", published.into())]);
            (
                days(middle, of_all, "/sanctions/statistics#clock"),
                days(*longest, ta("clock-longest", &[("count", (*longest).into())]), "/sanctions/statistics#clock"),
            )
        });
        let (n, since) = self.withheld;
        let withheld = since.map(|since| {
            let waits = (self.today - since).whole_days();
            let words = ta("clock-withheld", &[("count", n.into()), ("days", waits.into())]);
            view! { <Stat value=lang().number(n) counts=words href=link("/sanctions?state=withheld")/> }
        });
        let updated = self.updated_on.map(|on| {
            let n = (self.today - on).whole_days().max(0);
            days(n, ta("clock-updated", &[("count", n.into())]), "/updates")
        });
        let (month, due) = self.next();
        let left = (due - self.today).whole_days();
        let words = ta("clock-bulletins", &[("count", left.into()), ("month", lang().month(month).into())]);
        view! {
            <p>{t("clock-what")}</p>
            <Stats>{sanctions} {withheld} {updated} {days(left, words, "/updates/plan")}</Stats>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn the_bulletins_that_are_due_next_are_those_of_the_month_before_until_their_day_is_over() {
        let on = |today| Clock { took: Days::new(), withheld: (0, None), updated_on: None, today }.next();
        assert_eq!(on(date!(2026 - 12 - 10)), (date!(2026 - 11 - 30), date!(2026 - 12 - 10)));
        assert_eq!(on(date!(2026 - 12 - 11)), (date!(2026 - 12 - 11), date!(2027 - 01 - 10)));
    }
}
