//! The counts of obligations that dashboards and lists show, kept by the acts that change them: a page reads a handful of rows
//! however many obligations there are. The audit counts everything again and compares.

use super::entity::obligation;
use crate::commitments::tally::{MEASURES, Measure, Owed, Tally};
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId};
use crate::pacts::model::PartyRole;
use migrations::tallies::{CELL, DIMENSIONS, GROUPINGS, KEY, recount as statements};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, OnConflict, Order, Query, SelectStatement, SimpleExpr};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, QueryResult, TryGetable};
use std::collections::HashMap;
use std::ops::Range;
use uuid::Uuid;

/// The table.
const TALLIES: &str = "tallies";

/// What obligations may be alike in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Their pact.
    Pact,
    /// The seat of who owes them.
    Role,
    /// The country of who owes them.
    Country,
    /// The factor of their commitment.
    Factor,
    /// The year of their due day.
    Year,
    /// Who owes them.
    Organisation,
    /// Their commitment.
    Commitment,
}

impl Dimension {
    const fn bit(self) -> i16 {
        DIMENSIONS[self as usize].1
    }

    const fn column(self) -> &'static str {
        DIMENSIONS[self as usize].0
    }
}

/// The obligations that are counted; what is not given holds nothing out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Within {
    /// Those of one pact.
    pub pact: Option<PactId>,
    /// Those of organisations in this seat.
    pub role: Option<PartyRole>,
    /// Those of organisations of this country.
    pub country: Option<String>,
    /// Those of commitments to this factor.
    pub factor: Option<i32>,
    /// Those due in this year.
    pub year: Option<i32>,
    /// Those of one organisation.
    pub organisation: Option<OrganisationId>,
    /// Those of one commitment.
    pub commitment: Option<CommitmentId>,
}

impl Within {
    fn conditions(&self) -> Vec<(Dimension, SimpleExpr)> {
        let is = |d: Dimension, value: SimpleExpr| (d, Expr::col(d.column()).eq(value));
        [
            self.pact.map(|id| is(Dimension::Pact, id.0.into())),
            self.role.map(|role| is(Dimension::Role, role.as_str().into())),
            self.country.clone().map(|country| is(Dimension::Country, country.into())),
            self.factor.map(|factor| is(Dimension::Factor, factor.into())),
            self.year.map(|year| is(Dimension::Year, year.into())),
            self.organisation.map(|id| is(Dimension::Organisation, id.0.into())),
            self.commitment.map(|id| is(Dimension::Commitment, id.0.into())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// The rows that answer a question: those of the very grouping, or the cells that make it up; none where neither is kept.
fn rows(within: &Within, by: Option<Dimension>) -> Option<(SelectStatement, bool)> {
    let conditions = within.conditions();
    let bits = conditions.iter().fold(by.map_or(0, Dimension::bit), |bits, (d, _)| bits | d.bit());
    let is_exact = GROUPINGS.contains(&bits);
    let grouping = if is_exact { bits } else { (bits & !CELL == 0).then_some(CELL)? };
    let mut rows = Query::select().from(TALLIES).and_where(Expr::col("grouping_by").eq(grouping)).to_owned();
    for (_, condition) in conditions {
        rows.and_where(condition);
    }
    for measure in Measure::ALL {
        let column = Expr::col(measure.as_str());
        rows.expr(if is_exact { column } else { Func::sum(column).cast_as("bigint") });
    }
    Some((rows, is_exact))
}

/// The counts of all within; none where they are not kept, which is so only where an organisation or a commitment is asked for
/// together with something else.
pub async fn total(db: &impl ConnectionTrait, within: &Within) -> Result<Option<Tally>, DbErr> {
    let Some((rows, _)) = rows(within, None) else { return Ok(None) };
    let found = db.query_one(&rows).await?;
    found.map_or_else(|| Ok(Some(Tally::default())), |row| tally(&row).map(Some))
}

/// The counts of what is alike, by what it is alike in; where `most` is given, the places `most.1` of those with most of `most.0`
/// first. None where they are not kept.
pub async fn by<K: TryGetable>(
    db: &impl ConnectionTrait,
    dimension: Dimension,
    within: &Within,
    most: Option<(Measure, Range<u64>)>,
) -> Result<Option<Vec<(K, Tally)>>, DbErr> {
    let Some((mut rows, is_exact)) = rows(within, Some(dimension)) else { return Ok(None) };
    let column = dimension.column();
    rows.expr(Expr::col(column));
    if !is_exact {
        rows.group_by_col(column);
    }
    if let Some((measure, places)) = most {
        rows.order_by_expr(Expr::cust(format!("{}", MEASURES_FROM_ONE + measure as usize)), Order::Desc);
        rows.offset(places.start).limit(places.end.saturating_sub(places.start));
    }
    rows.order_by(column, Order::Asc);
    let found = db.query_all(&rows).await?;
    let counted = found.iter().map(|row| Ok((row.try_get_by_index(MEASURES)?, tally(row)?))).collect::<Result<_, DbErr>>()?;
    Ok(Some(counted))
}

/// How many there are that are alike in this.
pub async fn many(db: &impl ConnectionTrait, dimension: Dimension) -> Result<u64, DbErr> {
    let count = Expr::cust("COUNT(*)");
    let alike = Expr::col("grouping_by").eq(dimension.bit());
    let found = db.query_one(Query::select().expr(count).from(TALLIES).and_where(alike)).await?;
    found.map_or(Ok(0), |row| row.try_get_by_index::<i64>(0).map(i64::unsigned_abs))
}

/// Columns of a result are numbered from one in `ORDER BY`.
const MEASURES_FROM_ONE: usize = 1;

fn tally(row: &QueryResult) -> Result<Tally, DbErr> {
    let mut counts = [0; MEASURES];
    for (i, count) in counts.iter_mut().enumerate() {
        *count = row.try_get_by_index::<Option<i64>>(i)?.unwrap_or(0);
    }
    Ok(Tally::from_counts(counts))
}

/// The rows under which an obligation is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    grouping: i16,
    pact: Uuid,
    role: &'static str,
    country: String,
    factor: i32,
    year: i32,
    organisation: Uuid,
    commitment: Uuid,
}

impl Key {
    fn of(o: &obligation::Model, grouping: i16) -> Self {
        let has = |d: Dimension| grouping & d.bit() != 0;
        let id = |d, id| if has(d) { id } else { Uuid::nil() };
        Self {
            grouping,
            pact: id(Dimension::Pact, o.pact_id.0),
            role: if has(Dimension::Role) { o.role.as_str() } else { "" },
            country: if has(Dimension::Country) { o.country.clone() } else { String::new() },
            factor: if has(Dimension::Factor) { o.factor } else { 0 },
            year: if has(Dimension::Year) { o.due_on.year() } else { 0 },
            organisation: id(Dimension::Organisation, o.organisation_id.0),
            commitment: id(Dimension::Commitment, o.commitment_id.0),
        }
    }

    fn values(self) -> [SimpleExpr; 8] {
        [
            self.grouping.into(),
            self.pact.into(),
            self.role.into(),
            self.country.into(),
            self.factor.into(),
            self.year.into(),
            self.organisation.into(),
            self.commitment.into(),
        ]
    }
}

/// What an act changes of the counts.
#[derive(Default)]
pub struct Changes(HashMap<Key, Tally>);

impl Changes {
    /// An obligation has arisen.
    pub fn arose(&mut self, o: &obligation::Model) {
        self.add(o, Tally::of(&counted_of(o)));
    }

    /// An obligation has changed.
    pub fn became(&mut self, before: &obligation::Model, after: &obligation::Model) {
        self.add(after, Tally::of(&counted_of(after)) - Tally::of(&counted_of(before)));
    }

    fn add(&mut self, o: &obligation::Model, change: Tally) {
        for grouping in GROUPINGS {
            *self.0.entry(Key::of(o, grouping)).or_default() += change;
        }
    }

    /// Writes them, in the transaction of the act.
    pub async fn keep(self, tx: &DatabaseTransaction) -> Result<(), DbErr> {
        let changes: Vec<_> = self.0.into_iter().filter(|(_, change)| !change.is_empty()).collect();
        for changes in changes.chunks(AT_ONCE) {
            let mut insert = Query::insert();
            insert.into_table(TALLIES).columns(KEY.into_iter().chain(Measure::ALL.iter().map(|m| m.as_str())));
            for (key, change) in changes {
                insert.values_panic(key.clone().values().into_iter().chain(change.counts().iter().map(|n| (*n).into())));
            }
            let mut known = OnConflict::columns(KEY);
            for measure in Measure::ALL.iter().map(|m| m.as_str()) {
                known.value(measure, Expr::col((TALLIES, measure)).add(Expr::col(("excluded", measure))));
            }
            tx.execute(insert.on_conflict(known)).await?;
        }
        Ok(())
    }
}

/// How many rows are written in one statement, which may have 32,766 values.
const AT_ONCE: usize = 1000;

fn counted_of(o: &obligation::Model) -> Owed {
    Owed { state: o.state, was_missed: o.missed_at.is_some(), completion: o.completion, found: o.found }
}

/// Counts everything again, for who has written obligations other than by acts.
pub async fn recount(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    for statement in statements(tx.get_database_backend()) {
        tx.execute_unprepared(&statement).await?;
    }
    Ok(())
}

/// A row of the table.
pub struct Counted {
    /// The bits of what it is grouped by.
    pub grouping: i16,
    /// The pact, if it is grouped by pact.
    pub pact: Option<PactId>,
    /// The seat, or nothing.
    pub role: String,
    /// The country, or nothing.
    pub country: String,
    /// The factor, or 0.
    pub factor: i32,
    /// The year, or 0.
    pub year: i32,
    /// The organisation, if it is grouped by organisation.
    pub organisation: Option<OrganisationId>,
    /// The commitment, if it is grouped by commitment.
    pub commitment: Option<CommitmentId>,
    /// The counts.
    pub tally: Tally,
}

/// Hears every row.
pub async fn each(db: &impl ConnectionTrait, mut hear: impl FnMut(Counted)) -> Result<(), DbErr> {
    let mut rows = Query::select().from(TALLIES).to_owned();
    for column in Measure::ALL.iter().map(|m| m.as_str()).chain(KEY) {
        rows.column(column);
    }
    for row in db.query_all(&rows).await? {
        let id = |i: usize| row.try_get_by_index(MEASURES + i).map(|id: Uuid| (!id.is_nil()).then_some(id));
        hear(Counted {
            grouping: row.try_get_by_index(MEASURES)?,
            pact: id(1)?.map(PactId),
            role: row.try_get_by_index(MEASURES + 2)?,
            country: row.try_get_by_index(MEASURES + 3)?,
            factor: row.try_get_by_index(MEASURES + 4)?,
            year: row.try_get_by_index(MEASURES + 5)?,
            organisation: id(6)?.map(OrganisationId),
            commitment: id(7)?.map(CommitmentId),
            tally: tally(&row)?,
        });
    }
    Ok(())
}
