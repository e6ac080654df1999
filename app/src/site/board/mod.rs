//! The board: what was promised and what came of it, side by side. Customs stands first, on the same scale as everyone.

pub mod clock;
mod table;
pub mod whole;

pub use table::Table;

use crate::commitments::model::{Completion, ObligationState};
use crate::commitments::server::pages::words;
use crate::commitments::server::tallies::{self, Dimension, Within};
use crate::commitments::tally::{Measure, Tally, found, said};
use crate::pacts::model::PartyRole;
use crate::pacts::server::pages::words::{factor, role};
use crate::platform::figures::on_day;
use crate::platform::i18n::{lang, link, t, ta};
use crate::platform::lists::list_url;
use crate::platform::search::find::mark;
use crate::ui::{Chart, Counts, Meaning, Panel, Part, Point, Shape, Stat, Stats};
use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr, Statement};
use table::Line;
use time::{Date, Duration};
use whole::{Pacts, countries_at, of_countries, of_pacts, pacts_at};

/// How many countries and pacts are shown, those with most that was missed first.
const WORST: u64 = 6;
/// How many days a week has.
const WEEK: i64 = 7;
/// Where the signatory is the next to speak, and has time.
const AWAITED: [ObligationState; 3] = [ObligationState::Due, ObligationState::Upcoming, ObligationState::Returned];
/// What is counted of the last days: types of entries.
pub const LATELY: [&str; 6] = [
    "signature.signed",
    "obligation.reported",
    "finding.published",
    "obligation.missed",
    "sanction.published",
    "update.published",
];

/// What the board shows.
pub struct Board {
    all: Tally,
    roles: Vec<(PartyRole, Tally)>,
    /// What each seat owed in each year.
    years_of: Vec<(PartyRole, Vec<(i32, Tally)>)>,
    factors: Vec<(i32, Tally)>,
    years: Vec<(i32, Tally)>,
    countries: Vec<(String, Tally)>,
    pacts: Pacts,
    /// Entries of each of [`LATELY`].
    lately: [u64; LATELY.len()],
    since: Date,
}

/// Reads the board: nine queries of some rows each and one a seat, however many obligations there are.
pub async fn read(db: &impl ConnectionTrait, today: Date) -> Result<Board, DbErr> {
    let every = Within::default();
    let roles = tallies::by::<String>(db, Dimension::Role, &every, None).await?.unwrap_or_default();
    let mut roles: Vec<_> = roles.into_iter().filter_map(|(r, tally)| r.parse().ok().map(|r: PartyRole| (r, tally))).collect();
    roles.sort_by_key(|(role, _)| *role);
    let mut years_of = Vec::with_capacity(roles.len());
    for (role, _) in &roles {
        let of_role = Within { role: Some(*role), ..Within::default() };
        years_of.push((*role, tallies::by(db, Dimension::Year, &of_role, None).await?.unwrap_or_default()));
    }
    let since = today - Duration::days(WEEK - 1);
    Ok(Board {
        all: tallies::total(db, &every).await?.unwrap_or_default(),
        roles,
        years_of,
        factors: tallies::by(db, Dimension::Factor, &every, None).await?.unwrap_or_default(),
        years: tallies::by(db, Dimension::Year, &every, None).await?.unwrap_or_default(),
        countries: countries_at(db, 0..WORST).await?,
        pacts: pacts_at(db, 0..WORST).await?,
        lately: lately(db, since).await?,
        since,
    })
}

async fn lately(db: &impl ConnectionTrait, since: Date) -> Result<[u64; LATELY.len()], DbErr> {
    let backend = db.get_database_backend();
    let names: Vec<_> =
        LATELY.iter().flat_map(|kind| (0..WEEK).map(move |day| on_day(kind, since + Duration::days(day)))).collect();
    let marks: Vec<_> = (1..=names.len()).map(|n| mark(backend, n)).collect();
    let sql = format!("SELECT name, n FROM figures WHERE name IN ({})", marks.join(", "));
    let mut counts = [0; LATELY.len()];
    for row in db.query_all_raw(Statement::from_sql_and_values(backend, sql, names.into_iter().map(Into::into))).await? {
        let (name, n): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        if let Some(i) = LATELY.iter().position(|kind| name.split('/').nth(1) == Some(kind)) {
            counts[i] += n.unsigned_abs();
        }
    }
    Ok(counts)
}

impl Board {
    /// Whether nothing was promised yet.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What happened in the last days.
    pub fn this_week(&self) -> AnyView {
        let stats: Vec<_> = LATELY
            .iter()
            .zip(self.lately)
            .map(|(kind, n)| {
                let words = ta(&format!("board-lately-{}", kind.replace('.', "-")), &[("count", n.into())]);
                let to = list_url("/log", &[("type", kind), ("from", &self.since.to_string())], 1);
                view! { <Stat value=lang().number(n) counts=words href=to/> }
            })
            .collect();
        let what = ta("board-lately-what", &[("since", lang().date(self.since).into())]);
        view! { <p>{what}</p> <Stats>{stats}</Stats> }.into_any()
    }

    /// The table of this name; none where there is none.
    pub fn table(&self, name: &str) -> Option<Table> {
        match name {
            "board-by-role" => {
                let line = |(r, tally): &(PartyRole, Tally)| Line::of(role(*r), ("role", r.as_str()), tally);
                Some(Table::new("board-by-role", "board-by-role-name", self.roles.iter().map(line).collect()))
            }
            "board-by-pact" => Some(of_pacts(&self.pacts)),
            "board-by-country" => Some(of_countries(&self.countries)),
            "board-by-factor" => {
                let line = |(no, tally): &(i32, Tally)| {
                    let line = Line::of(t(&format!("factor-{no}-name")), ("factor", &no.to_string()), tally);
                    line.shown_as(factor(*no))
                };
                Some(Table::new("board-by-factor", "board-by-factor-name", self.factors.iter().map(line).collect()))
            }
            "board-by-year" => {
                let line = |(y, tally): &(i32, Tally)| {
                    let year = y.to_string();
                    Line::of(lang().digits(&year), ("year", &year), tally)
                };
                Some(Table::new("board-by-year", "board-by-year-name", self.years.iter().rev().map(line).collect()))
            }
            "board-judged" => Some(self.judged()),
            _ => None,
        }
    }

    /// A table under its heading, and where all its lines stand, if these are not all.
    fn section(&self, name: &'static str, all: Option<[&'static str; 2]>) -> AnyView {
        let all = all.map(|[to, words]| view! { <p><a href=link(to)>{t(words)}</a></p> });
        view! {
            <h3>{t(name)}</h3>
            {self.table(name).map(|table| table.view(name))}
            {all}
        }
        .into_any()
    }

    /// What was promised, and what came of it.
    pub fn kept(&self) -> AnyView {
        view! {
            {words::stats(&self.all, &[])}
            {self.standing().with_files("standing")}
            {self.section("board-by-role", None)}
            {self.lateness().map(|chart| chart.with_files("lateness"))}
            <h3>{t("board-judged")}</h3>
            <p>{t("board-judged-what")}</p>
            {self.judged().view("board-judged")}
            {self.section("board-by-pact", Some(["/board/pacts", "board-all-pacts"]))}
            {self.section("board-by-country", Some(["/board/countries", "board-all-countries"]))}
            {self.section("board-by-factor", None)}
            {self.section("board-by-year", None)}
        }
        .into_any()
    }

    /// Where the promises of each seat stand, Customs first, each seat's as a whole.
    pub fn standing(&self) -> Chart {
        let parts = [
            (Meaning::Good, "progress-verified"),
            (Meaning::Pending, "board-waiting"),
            (Meaning::Open, "board-open"),
            (Meaning::Bad, "progress-missed"),
        ];
        let rows = self.roles.iter().map(|(seat, tally)| Counts {
            label: role(*seat),
            counts: vec![
                tally.get(ObligationState::Verified),
                tally.get(ObligationState::Reported),
                AWAITED.iter().map(|state| tally.get(*state)).sum(),
                tally.get(ObligationState::Missed),
            ],
            href: Some(list_url("/obligations", &[("role", seat.as_str())], 1)),
        });
        Chart {
            title: t("board-standing"),
            description: t("board-standing-what"),
            head: std::iter::once("board-by-role-name").chain(parts.map(|(_, key)| key)).map(t).collect(),
            shape: Shape::Stacked {
                rows: rows.collect(),
                parts: parts.map(|(meaning, key)| Part { meaning, label: t(key) }).to_vec(),
            },
        }
    }

    /// How often each seat was late, year by year on one scale; none before there are two years to compare.
    pub fn lateness(&self) -> Option<Chart> {
        let owed =
            |tallies: &[(i32, Tally)], year| tallies.iter().find(|(y, _)| *y == year).map(|(_, tally)| *tally).map(share_late);
        let years: Vec<_> = self.years.iter().filter(|(_, tally)| share_late(*tally).is_some()).map(|(year, _)| *year).collect();
        if years.len() < 2 {
            return None;
        }
        let panels: Vec<_> = self
            .years_of
            .iter()
            .map(|(seat, tallies)| Panel {
                label: role(*seat),
                points: years.iter().map(|year| percent(*year, owed(tallies, *year).flatten())).collect(),
            })
            .collect();
        let highest = panels.iter().flat_map(|panel| &panel.points).filter_map(|point| point.value).fold(1.0, f64::max);
        Some(Chart {
            title: t("board-lateness"),
            description: t("board-lateness-what"),
            head: std::iter::once(t("board-by-year-name")).chain(self.years_of.iter().map(|(seat, _)| role(*seat))).collect(),
            shape: Shape::Multiples { panels, top: highest },
        })
    }

    /// The self-report and the finding, two records on one scale.
    fn judged(&self) -> Table {
        let line = |completion: &Completion| {
            let cells = [said(*completion), found(*completion)]
                .map(|measure| (self.all.get(measure), list_url("/obligations", &[("status", measure.as_str())], 1)));
            Line::new(t(&format!("completion-{completion}")), cells.into())
        };
        let head = ["report-completion", "board-said", "board-found"].into();
        Table::with_head("board-judged", head, Completion::ALL.iter().map(line).collect())
    }
}

/// Of those that were late or on time, how many were late, in percent and rounded; none where there are none. What was late and lifted
/// later was late.
fn share_late(tally: Tally) -> Option<u64> {
    let late = tally.get(Measure::Late);
    let came = late + tally.get(Measure::OnTime);
    (came > 0).then(|| (late * 200 + came) / (2 * came))
}

#[expect(clippy::cast_precision_loss, reason = "percents are small")]
fn percent(year: i32, value: Option<u64>) -> Point {
    let shown = value.map(|n| ta("unit-percent", &[("number", lang().number(n).into())])).unwrap_or_default();
    Point { label: lang().digits(&year.to_string()), value: value.map(|n| n as f64), shown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commitments::tally::Owed;

    #[test]
    fn what_was_late_and_lifted_was_late_and_what_was_lifted_in_time_was_neither() {
        let mut all = Tally::default();
        for (state, was_missed) in [
            (ObligationState::Waived, true),
            (ObligationState::Waived, false),
            (ObligationState::Upcoming, false),
            (ObligationState::Verified, false),
            (ObligationState::Reported, false),
            (ObligationState::Returned, false),
        ] {
            all += Tally::of(&Owed { state, was_missed, completion: None, found: None });
        }
        assert_eq!((share_late(all), share_late(Tally::default())), (Some(25), None));
    }
}
