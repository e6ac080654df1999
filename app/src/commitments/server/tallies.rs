//! The counts of obligations that dashboards and lists show, kept by the acts that change them: a page reads a handful of rows
//! however many obligations there are. The audit counts everything again and compares.

use crate::commitments::tally::{MEASURES, Measure, Tally};
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId};
use crate::pacts::model::PartyRole;
use migrations::tallies::{CELL, CELL_OF_ALL_PACTS, DIMENSIONS, GROUPINGS};
use sea_orm::sea_query::{Expr, ExprTrait as _, Func, Order, Query, SelectStatement, SimpleExpr};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, TryGetable};
use std::ops::Range;
use uuid::Uuid;

mod kept;

pub use kept::{Changes, Counted, each, recount};

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
    const ALL: [Self; 7] =
        [Self::Pact, Self::Role, Self::Country, Self::Factor, Self::Year, Self::Organisation, Self::Commitment];

    const fn bit(self) -> i16 {
        DIMENSIONS[self as usize].1
    }

    const fn column(self) -> &'static str {
        DIMENSIONS[self as usize].0
    }

    /// What the column holds in rows that are not grouped by it.
    fn nothing(self) -> SimpleExpr {
        match self {
            Self::Pact | Self::Organisation | Self::Commitment => Uuid::nil().into(),
            Self::Role | Self::Country => "".into(),
            Self::Factor | Self::Year => 0.into(),
        }
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
    /// The one of several conditions of which pacts have counts of their own.
    fn foremost(&self) -> Self {
        let Self { role, country, factor, year, .. } = self.clone();
        match (country, factor, year) {
            (country @ Some(_), ..) => Self { country, ..Self::default() },
            (_, factor @ Some(_), _) => Self { factor, ..Self::default() },
            (_, _, year @ Some(_)) => Self { year, ..Self::default() },
            _ => Self { role, ..Self::default() },
        }
    }

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

/// The rows that answer a question: those of the very grouping, or the cells that make it up; none where neither is kept. What rows are not
/// grouped by holds nothing, which is said too, for the key begins with it.
fn rows(within: &Within, by: Option<Dimension>) -> Option<(SelectStatement, bool)> {
    let conditions = within.conditions();
    let bits = conditions.iter().fold(by.map_or(0, Dimension::bit), |bits, (d, _)| bits | d.bit());
    let is_exact = GROUPINGS.contains(&bits);
    let cells = if bits & Dimension::Pact.bit() == 0 { CELL_OF_ALL_PACTS } else { CELL };
    let grouping = if is_exact { bits } else { (bits & !cells == 0).then_some(cells)? };
    let mut rows = Query::select().from(TALLIES).and_where(Expr::col("grouping_by").eq(grouping)).to_owned();
    for (_, condition) in conditions {
        rows.and_where(condition);
    }
    for dimension in Dimension::ALL.into_iter().filter(|d| grouping & d.bit() == 0) {
        rows.and_where(Expr::col(dimension.column()).eq(dimension.nothing()));
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
/// first; of pacts within several things, of those that come first within one of these. None where they are not kept.
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
        if dimension == Dimension::Pact {
            // The cells of all pacts are as many as there are pacts: those of the foremost are looked at.
            let foremost = Box::pin(by::<Uuid>(db, dimension, &within.foremost(), most)).await?.unwrap_or_default();
            rows.and_where(Expr::col(column).is_in(foremost.into_iter().map(|(id, _)| id)));
        }
    } else if let Some((measure, places)) = most {
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
