//! The figures of cases and sanctions, counted by the database in a handful of queries whatever the number of cases.
//!
//! Times come back as how often each number of days occurred, so that a median needs no more memory than there are different days.

use crate::indicators::figures::{LEAST, hidden};
use crate::organisations::model::OrganisationKind;
use crate::pacts::procedure::Body;
use crate::platform::ctx::Ctx;
use crate::platform::figures::below;
use crate::sanctions::model::Stage;
use sea_orm::{ConnectionTrait, DbBackend, DbErr, FromQueryResult, Statement};
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

/// How often each number of days occurred.
pub type Days = BTreeMap<i64, u64>;

/// Days from the day of a final decision to its publication; the portal's day may be behind the pact's own.
pub fn days(final_on: Date, published_at: OffsetDateTime) -> i64 {
    (published_at.date() - final_on).whole_days().max(0)
}

/// How many.
pub fn many(days: &Days) -> u64 {
    days.values().sum()
}

/// The middle of them; of two, the smaller one.
pub fn median(days: &Days) -> Option<i64> {
    let half = many(days).div_ceil(2);
    let mut seen = 0;
    days.iter().find_map(|(day, n)| {
        seen += n;
        (half > 0 && seen >= half).then_some(*day)
    })
}

/// What became of the cases against one kind of organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// Respondents that were told of a case.
    pub told: u64,
    /// Cases that the first instance decided.
    pub decided: u64,
    /// Those that were appealed.
    pub appealed: u64,
    /// Appeals that changed the decision.
    pub changed: u64,
    /// Cases in which no breach was found.
    pub dismissed: u64,
}

impl std::ops::AddAssign for Outcomes {
    fn add_assign(&mut self, other: Self) {
        self.told += other.told;
        self.decided += other.decided;
        self.appealed += other.appealed;
        self.changed += other.changed;
        self.dismissed += other.dismissed;
    }
}

/// A stretch of the procedure whose length is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stretch {
    /// From the notice to the first decision.
    Decision,
    /// From there until nothing stood in its way any more.
    Final,
    /// From there to publication.
    Publication,
}

impl Stretch {
    /// All, in their order.
    pub const ALL: [Self; 3] = [Self::Decision, Self::Final, Self::Publication];
}

/// All figures of the page.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Cases by stage and kind of organisation.
    pub stages: BTreeMap<(Stage, OrganisationKind), u64>,
    /// What became of them, by kind.
    pub outcomes: BTreeMap<OrganisationKind, Outcomes>,
    /// How long each stretch took, by kind.
    pub stretches: BTreeMap<(Stretch, OrganisationKind), Days>,
    /// Days to publication by pact and body.
    pub clock: BTreeMap<(String, Body), Days>,
    /// Final measures that are not published, whatever the reason.
    pub unpublished: u64,
}

impl Figures {
    /// The kinds to show: Customs, associations and companies always, others where there are cases.
    pub fn kinds(&self) -> Vec<OrganisationKind> {
        let always = [OrganisationKind::Customs, OrganisationKind::Association, OrganisationKind::Company];
        let kinds = OrganisationKind::ALL.iter().copied();
        kinds.filter(|k| always.contains(k) || self.stages.keys().any(|(_, of)| of == k)).collect()
    }

    /// Cases at a stage, of all kinds together.
    pub fn at(&self, stage: Stage) -> u64 {
        self.stages.iter().filter(|((s, _), _)| *s == stage).map(|(_, n)| n).sum()
    }

    /// Cases at a stage by kind, in the order of these kinds. Those that are too few are not shown, nor as many of the next
    /// smallest as it takes that nobody gets at them from the number of all.
    pub fn at_by(&self, stage: Stage, kinds: &[OrganisationKind]) -> Vec<Option<u64>> {
        let of = |kind: &OrganisationKind| self.stages.get(&(stage, *kind)).copied().unwrap_or(0);
        let counts: Vec<u64> = kinds.iter().map(of).collect();
        let small: Vec<u32> = counts.iter().map(|n| u32::try_from(*n).unwrap_or(u32::MAX)).collect();
        counts.into_iter().zip(hidden(&small)).map(|(n, hidden)| (!hidden).then_some(n)).collect()
    }

    /// What became of all.
    pub fn all(&self) -> Outcomes {
        let mut all = Outcomes::default();
        self.outcomes.values().for_each(|of| all += *of);
        all
    }

    /// How long a stretch took, of all kinds together.
    pub fn took(&self, stretch: Stretch) -> Days {
        let mut all = Days::new();
        for (_, days) in self.stretches.iter().filter(|((s, _), _)| *s == stretch) {
            days.iter().for_each(|(day, n)| *all.entry(*day).or_default() += n);
        }
        all
    }
}

/// A number that may be told.
pub fn shown(n: u64) -> Option<u64> {
    (n >= u64::from(LEAST)).then_some(n)
}

/// How often each number of days lay between a final decision and its publication, as the acts count it.
pub async fn took(db: &impl ConnectionTrait) -> Result<Days, DbErr> {
    let kept = below(db, "clock/", "").await?;
    let counted = kept.into_iter().filter_map(|(days, n)| Some((days.parse().ok()?, n.unsigned_abs())));
    Ok(counted.filter(|(_, n)| *n > 0).collect())
}

/// Counts everything. Four queries.
pub async fn read(ctx: &Ctx) -> Result<Figures, DbErr> {
    let (mut figures, db, backend) = (Figures::default(), ctx.db.read(), ctx.db.backend());
    let ask = |sql: String| Statement::from_string(backend, sql);
    let sql = "SELECT o.kind AS kind, c.stage AS stage, COUNT(*) AS n, COUNT(c.told_at) AS told, COUNT(c.decided_at) AS decided, \
               COUNT(*) FILTER (WHERE c.was_appealed) AS appealed, \
               COUNT(*) FILTER (WHERE c.was_appealed AND c.was_changed) AS changed, \
               COUNT(*) FILTER (WHERE c.ending = 'dismissed' AND c.decided_at IS NOT NULL) AS dismissed \
               FROM cases c JOIN organisations o ON o.id = c.organisation_id GROUP BY o.kind, c.stage";
    for row in Counted::find_by_statement(ask(sql.to_owned())).all(db).await? {
        figures.stages.insert((row.stage, row.kind), row.n.unsigned_abs());
        *figures.outcomes.entry(row.kind).or_default() += row.outcomes();
    }
    for row in Timed::find_by_statement(ask(times(backend))).all(db).await? {
        let stretch = if row.stretch == "decision" { Stretch::Decision } else { Stretch::Final };
        *figures.stretches.entry((stretch, row.kind)).or_default().entry(row.days.max(0)).or_default() += row.n.unsigned_abs();
    }
    for row in Clocked::find_by_statement(ask(publication(backend))).all(db).await? {
        let (days, n) = (row.days.max(0), row.n.unsigned_abs());
        *figures.stretches.entry((Stretch::Publication, row.kind)).or_default().entry(days).or_default() += n;
        *figures.clock.entry((row.pact, row.body)).or_default().entry(days).or_default() += n;
    }
    // What was annulled once it was public has no measure any more and is still there.
    let sql = "SELECT (SELECT COUNT(*) FROM cases WHERE measure IS NOT NULL AND final_at IS NOT NULL) \
               - (SELECT COUNT(*) FROM sanctions WHERE ending IS NULL OR ending <> 'annulled') AS n";
    figures.unpublished =
        Alone::find_by_statement(ask(sql.to_owned())).one(db).await?.map_or(0, |row| row.n.max(0).unsigned_abs());
    Ok(figures)
}

/// Days between two columns of instants.
fn between(backend: DbBackend, from: &str, to: &str) -> String {
    match backend {
        DbBackend::Sqlite => format!("CAST(julianday(date({to})) - julianday(date({from})) AS INTEGER)"),
        _ => format!("CAST(({to} AT TIME ZONE 'UTC')::date - ({from} AT TIME ZONE 'UTC')::date AS BIGINT)"),
    }
}

fn times(backend: DbBackend) -> String {
    let part = |stretch: &str, from: &str, to: &str, which: &str| {
        format!(
            "SELECT '{stretch}' AS stretch, o.kind AS kind, {} AS days, COUNT(*) AS n FROM cases c \
             JOIN organisations o ON o.id = c.organisation_id WHERE {from} IS NOT NULL AND {to} IS NOT NULL {which} GROUP BY 2, 3",
            between(backend, from, to)
        )
    };
    let decision = part("decision", "c.told_at", "c.decided_at", "");
    // Where no breach was found there was nothing to appeal.
    format!("{decision} UNION ALL {}", part("final", "c.decided_at", "c.final_at", "AND c.measure IS NOT NULL"))
}

fn publication(backend: DbBackend) -> String {
    let days = match backend {
        DbBackend::Sqlite => "CAST(julianday(date(s.published_at)) - julianday(s.final_on) AS INTEGER)",
        _ => "CAST((s.published_at AT TIME ZONE 'UTC')::date - s.final_on AS BIGINT)",
    };
    format!(
        "SELECT p.slug AS pact, s.body AS body, o.kind AS kind, {days} AS days, COUNT(*) AS n FROM sanctions s \
         JOIN pacts p ON p.id = s.pact_id JOIN organisations o ON o.id = s.organisation_id GROUP BY 1, 2, 3, 4"
    )
}

#[derive(FromQueryResult)]
struct Counted {
    kind: OrganisationKind,
    stage: Stage,
    n: i64,
    told: i64,
    decided: i64,
    appealed: i64,
    changed: i64,
    dismissed: i64,
}

impl Counted {
    const fn outcomes(&self) -> Outcomes {
        Outcomes {
            told: self.told.unsigned_abs(),
            decided: self.decided.unsigned_abs(),
            appealed: self.appealed.unsigned_abs(),
            changed: self.changed.unsigned_abs(),
            dismissed: self.dismissed.unsigned_abs(),
        }
    }
}

#[derive(FromQueryResult)]
struct Timed {
    stretch: String,
    kind: OrganisationKind,
    days: i64,
    n: i64,
}

#[derive(FromQueryResult)]
struct Clocked {
    pact: String,
    body: Body,
    kind: OrganisationKind,
    days: i64,
    n: i64,
}

#[derive(FromQueryResult)]
struct Alone {
    n: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_and_of_two_the_smaller() {
        assert_eq!(median(&Days::new()), None);
        assert_eq!(median(&Days::from([(3, 1)])), Some(3));
        assert_eq!(median(&Days::from([(3, 1), (9, 1)])), Some(3));
        assert_eq!(median(&Days::from([(1, 1), (5, 3), (90, 2)])), Some(5));
        assert_eq!(median(&Days::from([(0, 4), (2, 3)])), Some(0));
    }

    #[test]
    fn a_small_number_is_not_told_nor_found_by_taking_the_others_from_the_sum() {
        use OrganisationKind::{Association, Company, Customs};
        let stages = [((Stage::Appeal, Customs), 2), ((Stage::Appeal, Association), 8), ((Stage::Appeal, Company), 20)];
        let figures = Figures { stages: stages.into(), ..Figures::default() };
        let kinds = figures.kinds();
        assert_eq!(figures.at(Stage::Appeal), 30);
        assert_eq!(figures.at(Stage::Review), 0);
        assert_eq!(figures.at_by(Stage::Appeal, &kinds), [None, None, Some(20)]);
    }
}
