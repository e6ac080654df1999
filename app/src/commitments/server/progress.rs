//! How far promises are kept: of a pact by factor and completion, of one signatory over time.

use super::entity::{obligation, standing};
use super::lines::{self, Line, Sieve, Sort};
use super::said::{Said, said};
use super::tallies::{self, Dimension, Within};
use crate::commitments::model::{Completion, ObligationState};
use crate::commitments::tally::{Measure, Tally};
use crate::kernel::ids::{CommitmentId, ObligationId, OrganisationId, PactId, PartyId};
use crate::kernel::paging::Paged;
use crate::pacts::model::{PactKind, PactState};
use crate::pacts::server::entity::{pact, party};
use crate::platform::search::find::mark;
use crate::signatures::server::entity::signature;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, RelationTrait as _, Statement,
};
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

/// How a pact's promises stand.
pub struct Progress {
    /// Its obligations by where they stand, and what was said of them.
    pub tally: Tally,
    /// The same by factor.
    pub by_factor: Vec<(i32, Tally)>,
    /// Who is late, the longest first, and how many in all.
    pub late: Paged<Line>,
    /// What was said of these.
    pub said: BTreeMap<ObligationId, Said>,
}

/// How many late ones a pact's page shows.
const LATE: u64 = 8;

/// The progress of a pact; none where nothing is owed yet.
pub async fn of_pact(db: &impl ConnectionTrait, id: PactId) -> Result<Option<Progress>, DbErr> {
    let within = Within { pact: Some(id), ..Within::default() };
    let tally = tallies::total(db, &within).await?.unwrap_or_default();
    if tally.is_empty() {
        return Ok(None);
    }
    let by_factor = tallies::by(db, Dimension::Factor, &within, None).await?.unwrap_or_default();
    let late = Sieve { measure: Some(Measure::Missed), ..within.into() };
    let late = lines::page_of(db, &late, Some(tally), Sort::DueFirst, (1, LATE)).await?;
    let said = said(db, late.rows.iter().map(|l| l.id).collect()).await?;
    Ok(Some(Progress { tally, by_factor, late, said }))
}

/// How many periods a series goes back.
const PERIODS: u64 = 24;

/// The last periods of a commitment for one signatory, the oldest first, with what was said; those still running are left out.
pub async fn series(
    db: &impl ConnectionTrait,
    commitment: CommitmentId,
    organisation: OrganisationId,
    now: OffsetDateTime,
) -> Result<Vec<(Line, Option<f64>)>, DbErr> {
    let within = Within { commitment: Some(commitment), organisation: Some(organisation), ..Within::default() };
    let mut rows = lines::page(db, &within.into(), Sort::DueLast, (1, PERIODS)).await?.rows;
    rows.reverse();
    let said = said(db, rows.iter().map(|l| l.id).collect()).await?;
    let over = |line: &Line| said.contains_key(&line.id) || line.due_at <= now;
    Ok(rows.into_iter().filter(over).map(|line| (said.get(&line.id).and_then(|s| s.value), line)).map(|(v, l)| (l, v)).collect())
}

/// Where a signatory stands with a commitment.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Latest {
    /// Its obligation that tells.
    pub id: ObligationId,
    commitment_id: CommitmentId,
    ordinal: i64,
    /// Where it stands.
    pub state: ObligationState,
    /// The last day for its report.
    pub due_on: Date,
    /// How far it is kept, as the signatory last said.
    pub completion: Option<Completion>,
    /// How far it is kept, as the monitor last found.
    pub found: Option<Completion>,
}

/// Where an organisation stands with these commitments: the newest obligation whose period is over, or the one that runs.
pub async fn latest(
    db: &impl ConnectionTrait,
    of: OrganisationId,
    commitments: Vec<CommitmentId>,
) -> Result<BTreeMap<CommitmentId, Latest>, DbErr> {
    if commitments.is_empty() {
        return Ok(BTreeMap::new());
    }
    let backend = db.get_database_backend();
    let marks: Vec<_> = (2..2 + commitments.len()).map(|n| mark(backend, n)).collect();
    // The last two of each bond: the one that runs, and the one before.
    let sql = format!(
        "SELECT o.id, o.commitment_id, o.ordinal, o.state, o.due_on, o.completion, o.found \
         FROM parties p JOIN bonds b ON b.party_id = p.id \
         JOIN obligations o ON o.bond_id = b.id AND o.number >= b.next_number - 2 WHERE p.organisation_id = {} AND b.commitment_id IN ({})",
        mark(backend, 1),
        marks.join(", ")
    );
    let values = std::iter::once(of.into()).chain(commitments.into_iter().map(Into::into));
    let mut rows = Latest::find_by_statement(Statement::from_sql_and_values(backend, sql, values)).all(db).await?;
    rows.sort_by_key(|o| (o.state != ObligationState::Upcoming, o.ordinal));
    // Later ones take the place of earlier ones.
    Ok(rows.into_iter().map(|o| (o.commitment_id, o)).collect())
}

/// What speaks for a signatory, beside what it missed. Nothing of it is made into one score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recognition {
    /// How many of its last reports came on time, one after the other.
    pub on_time: u64,
    /// In how many pacts it was the first of its role to sign.
    pub firsts: u64,
    /// Under how many certifications in force its signature stands.
    pub certified: u64,
}

/// How far back a row of reports on time is counted.
const LONGEST_ROW: u64 = 200;

/// What speaks for an organisation at `now`.
pub async fn recognition(db: &impl ConnectionTrait, of: OrganisationId, now: OffsetDateTime) -> Result<Recognition, DbErr> {
    let passed: Vec<(ObligationState, OffsetDateTime, Option<OffsetDateTime>)> = obligation::Entity::find()
        .select_only()
        .columns([obligation::Column::State, obligation::Column::DueAt, obligation::Column::ReportedAt])
        .filter(obligation::COLUMN.organisation_id.eq(of))
        .filter(obligation::COLUMN.due_at.lte(now))
        .filter(obligation::COLUMN.state.ne(ObligationState::Waived))
        .order_by_desc(obligation::COLUMN.due_on)
        .order_by_desc(obligation::COLUMN.ordinal)
        .limit(LONGEST_ROW)
        .into_tuple()
        .all(db)
        .await?;
    let kept = passed.iter().take_while(|(state, due, reported)| obligation::days_late(*state, *due, *reported, now) == 0);
    let on_time = kept.count() as u64;
    let certified: Vec<PartyId> = party::Entity::find()
        .select_only()
        .column(party::Column::Id)
        .distinct()
        .join(JoinType::InnerJoin, party::Relation::Pact.def())
        .join(JoinType::InnerJoin, signature::Relation::Party.def().rev())
        .filter(party::COLUMN.organisation_id.eq(of))
        .filter(pact::COLUMN.kind.eq(PactKind::Certification))
        .filter(pact::COLUMN.state.eq(PactState::InForce))
        .filter(signature::in_effect())
        .into_tuple()
        .all(db)
        .await?;
    Ok(Recognition { on_time, firsts: firsts(db, of).await?, certified: certified.len() as u64 })
}

/// How many of an organisation's signatures had none before them in the same pact and role.
async fn firsts(db: &impl ConnectionTrait, of: OrganisationId) -> Result<u64, DbErr> {
    let backend = db.get_database_backend();
    let sql = format!(
        "SELECT COUNT(*) FROM signatures s JOIN parties p ON p.id = s.party_id WHERE p.organisation_id = {} AND NOT EXISTS \
         (SELECT 1 FROM parties q JOIN signatures e ON e.party_id = q.id \
         WHERE q.pact_id = p.pact_id AND q.role = p.role AND e.log_seq < s.log_seq)",
        mark(backend, 1)
    );
    let found = db.query_one_raw(Statement::from_sql_and_values(backend, sql, [of.into()])).await?;
    found.map_or(Ok(0), |row| row.try_get_by_index::<i64>(0)).map(i64::unsigned_abs)
}

/// Departures from good standing, by seat.
pub type Departures = BTreeMap<PartyId, standing::Model>;

/// The departures from good standing that last.
pub async fn departures(db: &impl ConnectionTrait, of: Vec<PartyId>) -> Result<Departures, DbErr> {
    let rows = standing::Entity::find()
        .filter(standing::Column::PartyId.is_in(of))
        .filter(standing::COLUMN.until.is_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|s| (s.party_id, s)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_first_of_its_role_to_sign_a_pact_is_one_organisation() {
        let portal = crate::demo::sqlite().await;
        let db = portal.ctx.db.read();
        let seats = party::Entity::find().all(db).await.unwrap();
        let signed = signature::Entity::find().order_by_asc(signature::COLUMN.log_seq).all(db).await.unwrap();
        let is_first = |seat: &party::Model| {
            let alike = |p: &party::Model| p.pact_id == seat.pact_id && p.role == seat.role;
            let first = signed.iter().find(|s| seats.iter().any(|p| p.id == s.party_id && alike(p)));
            first.is_some_and(|s| s.party_id == seat.id)
        };
        for seat in &seats {
            let own = seats.iter().filter(|p| p.organisation_id == seat.organisation_id && is_first(p)).count() as u64;
            assert_eq!(firsts(db, seat.organisation_id).await.unwrap(), own, "{seat:?}");
        }
        let first = seats.iter().filter(|seat| is_first(seat)).count();
        assert!(first > 0 && first < seats.len(), "{first} of {}", seats.len());
    }
}
