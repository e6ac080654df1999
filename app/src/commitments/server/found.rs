//! Obligations that words find: the latest [`MOST`] that the filters let through, walked in their order so that a common word costs
//! no more than a rare one.

use super::lines::{Line, Sieve, Sort, days_of, of};
use crate::commitments::model::ObligationState;
use crate::commitments::tally::Measure;
use crate::kernel::ids::PactId;
use crate::kernel::paging::Paged;
use crate::pacts::model::PartyRole;
use crate::platform::search::find::{MOST, Query, mark, obligations};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use time::Date;

/// What facets look at.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Brief {
    /// Its place among all.
    pub ordinal: i64,
    /// The last day for its report.
    pub due_on: Date,
    /// Where it stands.
    pub state: ObligationState,
    /// The seat of who owes it.
    pub role: PartyRole,
    /// The country of who owes it.
    pub country: String,
    /// The factor of its commitment.
    pub factor: i32,
    /// Its pact.
    pub pact_id: PactId,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The latest, [`MOST`] at most.
    pub rows: Vec<Brief>,
    /// Whether there are more.
    pub has_more: bool,
}

/// Finds what has all these words within the sieve.
pub async fn found(db: &impl ConnectionTrait, sieve: &Sieve, query: &Query) -> Result<Found, DbErr> {
    let backend = db.get_database_backend();
    let (from, asked, order) = obligations(db, query).await?;
    let (mut narrowed, mut values) = (Vec::new(), vec![asked]);
    for (column, compared, value) in conditions(sieve) {
        values.push(value);
        narrowed.push(format!(" AND o.{column} {compared} {}", mark(backend, values.len())));
    }
    match sieve.measure {
        Some(Measure::Late) => narrowed.push(" AND o.missed_at IS NOT NULL".to_owned()),
        Some(Measure::OnTime) => narrowed.push(" AND o.missed_at IS NULL AND o.reported_at IS NOT NULL".to_owned()),
        _ => {}
    }
    let sql = format!(
        "SELECT o.ordinal, o.due_on, o.state, o.role, o.country, o.factor, o.pact_id FROM {from}{} ORDER BY {order} LIMIT {}",
        narrowed.concat(),
        MOST + 1
    );
    let mut rows = Brief::find_by_statement(Statement::from_sql_and_values(backend, sql, values)).all(db).await?;
    let has_more = rows.len() as u64 > MOST;
    rows.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    Ok(Found { rows, has_more })
}

impl Found {
    /// One page of them in this order.
    pub async fn page(
        &mut self,
        db: &impl ConnectionTrait,
        sort: Sort,
        (page, per_page): (u64, u64),
    ) -> Result<Paged<Line>, DbErr> {
        self.rows.sort_by_key(|b| (b.due_on, b.ordinal));
        if sort == Sort::DueLast {
            self.rows.reverse();
        }
        let ordinals: Vec<i64> = self.rows.iter().map(|b| b.ordinal).collect();
        let paged = Paged::cut(ordinals, page, per_page);
        Ok(Paged { rows: of(db, &paged.rows).await?, page: paged.page, total: paged.total, per_page })
    }
}

/// Columns of obligations with what they are compared to.
fn conditions(sieve: &Sieve) -> Vec<(&'static str, &'static str, Value)> {
    let within = &sieve.within;
    let year = within.year.and_then(days_of);
    [
        sieve.measure.and_then(Measure::told_in).map(|(column, word)| (column, "=", word.into())),
        within.pact.map(|id| ("pact_id", "=", id.into())),
        within.role.map(|role| ("role", "=", role.into())),
        within.country.clone().map(|country| ("country", "=", country.into())),
        within.factor.map(|factor| ("factor", "=", factor.into())),
        year.map(|(first, _)| ("due_on", ">=", first.into())),
        year.map(|(_, last)| ("due_on", "<=", last.into())),
        within.organisation.map(|id| ("organisation_id", "=", id.into())),
        within.commitment.map(|id| ("commitment_id", "=", id.into())),
    ]
    .into_iter()
    .flatten()
    .collect()
}
