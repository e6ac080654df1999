//! Keeping the counts: what an act changes of them, and all of them anew.

use super::{Dimension, TALLIES, tally};
use crate::commitments::server::entity::obligation;
use crate::commitments::tally::{MEASURES, Measure, Owed, Tally};
use crate::kernel::ids::{CommitmentId, OrganisationId, PactId};
use migrations::tallies::{GROUPINGS, KEY, recount as statements};
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict, Query, SimpleExpr};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};
use std::collections::HashMap;
use uuid::Uuid;

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
