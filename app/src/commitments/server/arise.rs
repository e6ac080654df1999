//! Obligations arise: the first when a signatory is bound, each later one when the period before it ends.

use super::bind::calendar_of;
use super::entity::{bond, obligation};
use super::zone;
use crate::commitments::calendar::{Period, Rhythm};
use crate::commitments::model::ObligationState;
use crate::kernel::ids::{BondId, CommitmentId, ObligationId, OrganisationId, PactId, PartyId};
use crate::kernel::instant;
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::organisations::server::entity::organisation;
use crate::pacts::model::{Frequency, PactState};
use crate::pacts::server::entity::{commitment, pact, party, version};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, FromQueryResult, JoinType, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, RelationTrait as _, Set,
};
use serde_json::json;
use std::collections::HashMap;
use time::{Date, OffsetDateTime};

/// How many obligations one entry of the log tells of, so that it stays well below its limit.
const IN_ONE_ENTRY: usize = 200;
/// How many bonds are looked after in one transaction.
const IN_ONE_ACT: u64 = 1000;

/// A bond whose next obligation arises, with what its schedule needs.
#[derive(Clone, Debug, FromQueryResult)]
struct Bound {
    id: BondId,
    party_id: PartyId,
    commitment_id: CommitmentId,
    since: Date,
    next_number: i32,
    pact_id: PactId,
    organisation_id: OrganisationId,
    slug: String,
    version: i32,
    code: String,
    frequency: Frequency,
    frequency_days: i32,
    first_due_after_days: i32,
}

impl Bound {
    fn rhythm(&self) -> Rhythm {
        Rhythm {
            since: self.since,
            first_due_after_days: self.first_due_after_days,
            frequency: self.frequency,
            frequency_days: self.frequency_days,
        }
    }
}

/// Lets arise what the clock makes due, in acts of their own.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    while !ready(ctx.db.read(), ctx.clock.now(), None, 1).await?.is_empty() {
        let tx = ctx.db.begin().await?;
        due(ctx, &tx, None).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Lets one obligation arise from each bond whose time has come, in one pact or in all; again until no time has come.
pub async fn due(ctx: &Ctx, tx: &DatabaseTransaction, pact: Option<PactId>) -> Result<u64, DbErr> {
    let mut arisen = 0;
    loop {
        let bonds = ready(tx, ctx.clock.now(), pact, IN_ONE_ACT).await?;
        if bonds.is_empty() {
            return Ok(arisen);
        }
        let mut by_pact: HashMap<PactId, Vec<Bound>> = HashMap::new();
        bonds.into_iter().for_each(|b| by_pact.entry(b.pact_id).or_default().push(b));
        for (id, bonds) in by_pact {
            let pact = pact::Entity::find_by_id(id).one(tx).await?.ok_or_else(|| DbErr::RecordNotFound(id.to_string()))?;
            for bonds in bonds.chunks(IN_ONE_ENTRY) {
                record(ctx, tx, &pact, bonds).await?;
                arisen += bonds.len() as u64;
            }
        }
    }
}

/// The bonds whose next obligation arises by `now`, those of pacts in force.
async fn ready(db: &impl ConnectionTrait, now: OffsetDateTime, pact: Option<PactId>, limit: u64) -> Result<Vec<Bound>, DbErr> {
    let mut found = bond::Entity::find()
        .select_only()
        .columns([
            bond::Column::Id,
            bond::Column::PartyId,
            bond::Column::CommitmentId,
            bond::Column::Since,
            bond::Column::NextNumber,
        ])
        .columns([party::Column::PactId, party::Column::OrganisationId])
        .column(organisation::Column::Slug)
        .column_as(version::Column::Number, "version")
        .columns([
            commitment::Column::Code,
            commitment::Column::Frequency,
            commitment::Column::FrequencyDays,
            commitment::Column::FirstDueAfterDays,
        ])
        .join(JoinType::InnerJoin, bond::Relation::Party.def())
        .join(JoinType::InnerJoin, party::Relation::Organisation.def())
        .join(JoinType::InnerJoin, party::Relation::Pact.def())
        .join(JoinType::InnerJoin, bond::Relation::Commitment.def())
        .join(JoinType::InnerJoin, commitment::Relation::Version.def())
        .filter(bond::COLUMN.ended_at.is_null())
        .filter(bond::COLUMN.next_at.lte(now))
        .filter(pact::COLUMN.state.eq(PactState::InForce));
    if let Some(pact) = pact {
        found = found.filter(party::COLUMN.pact_id.eq(pact));
    }
    found.order_by_asc(bond::COLUMN.next_at).order_by_asc(bond::COLUMN.id).limit(limit).into_model().all(db).await
}

async fn record(ctx: &Ctx, tx: &DatabaseTransaction, pact: &pact::Model, bonds: &[Bound]) -> Result<(), DbErr> {
    let (now, calendar) = (ctx.clock.now(), calendar_of(pact));
    let mut arising = Vec::new();
    for bond in bonds {
        let never = || DbErr::Custom(format!("no working day for obligation {} of {}", bond.next_number, bond.code));
        let period = bond.rhythm().period(bond.next_number, &calendar).ok_or_else(never)?;
        let ends = period.due_on.next_day().ok_or_else(never)?;
        arising.push((ctx.random.id(now), bond, period, zone::start_of(ends, &calendar)?));
    }
    let told: Vec<_> = arising.iter().map(|(id, bond, p, due_at)| told(*id, bond, p, *due_at)).collect();
    let act = Act::new("obligations.arose", now, By::portal("clock")).in_pact(pact.slug.as_str()).on(pact.slug.as_str());
    let log_seq = append(tx, act.with(json!({ "number": told.len(), "obligations": told }))).await?;
    let rows = arising.iter().map(|(id, bond, p, due_at)| row(*id, bond, p, *due_at, (now, log_seq)));
    obligation::Entity::insert_many(rows).exec_without_returning(tx).await?;
    for (_, bond, period, _) in &arising {
        let next = period.to.next_day().ok_or_else(|| DbErr::Custom("the calendar ends here".to_owned()))?;
        bond::Entity::update_many()
            .col_expr(bond::Column::NextNumber, Expr::value(bond.next_number + 1))
            .col_expr(bond::Column::NextAt, Expr::value(zone::start_of(next, &calendar)?))
            .filter(bond::COLUMN.id.eq(bond.id))
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// What the log says of one that arises.
fn told(id: ObligationId, bond: &Bound, p: &Period, due_at: OffsetDateTime) -> serde_json::Value {
    json!({
        "id": id,
        "organisation": bond.slug,
        "commitment": bond.code,
        "version": bond.version,
        "number": p.number,
        "period_from": p.from.to_string(),
        "period_to": p.to.to_string(),
        "due_on": p.due_on.to_string(),
        "due_at": instant::format(due_at),
    })
}

fn row(
    id: ObligationId,
    bond: &Bound,
    p: &Period,
    due_at: OffsetDateTime,
    (now, log_seq): (OffsetDateTime, i64),
) -> obligation::ActiveModel {
    obligation::ActiveModel {
        id: Set(id),
        bond_id: Set(bond.id),
        pact_id: Set(bond.pact_id),
        commitment_id: Set(bond.commitment_id),
        party_id: Set(bond.party_id),
        organisation_id: Set(bond.organisation_id),
        number: Set(p.number),
        period_from: Set(p.from),
        period_to: Set(p.to),
        due_on: Set(p.due_on),
        due_at: Set(due_at),
        state: Set(ObligationState::Open),
        state_since: Set(now),
        state_seq: Set(log_seq),
        missed_at: Set(None),
        reported_at: Set(None),
        waived_because: Set(None),
        log_seq: Set(log_seq),
    }
}
