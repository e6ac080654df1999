//! Obligations fall due at their moment, by an act of the clock.

use super::entity::obligation;
use super::tallies::Changes;
use crate::commitments::model::ObligationState;
use crate::kernel::ids::{ObligationId, PactId};
use crate::log::entry::{Act, By};
use crate::log::server::append;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use serde_json::json;
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// How many fall due in one transaction, and so in one entry at most.
const IN_ONE_ACT: u64 = 200;

/// Records what fell due by now. What was already missed by now falls due all the same, so that its history is whole.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    while !ripe(ctx.db.read(), ctx.clock.now(), 1).await?.is_empty() {
        let tx = ctx.db.begin().await?;
        due(ctx, &tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Records some of what fell due by now, and says how many: none where nothing did.
pub async fn due(ctx: &Ctx, tx: &DatabaseTransaction) -> Result<usize, DbErr> {
    let ripe = ripe(tx, ctx.clock.now(), IN_ONE_ACT).await?;
    let count = ripe.len();
    let mut by_pact: BTreeMap<PactId, Vec<obligation::Model>> = BTreeMap::new();
    ripe.into_iter().for_each(|o| by_pact.entry(o.pact_id).or_default().push(o));
    for (pact, obligations) in by_pact {
        record(ctx, tx, pact, obligations).await?;
    }
    Ok(count)
}

async fn record(ctx: &Ctx, tx: &DatabaseTransaction, pact: PactId, obligations: Vec<obligation::Model>) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let pact = pact::Entity::find_by_id(pact).one(tx).await?.ok_or_else(|| DbErr::RecordNotFound(pact.to_string()))?;
    let ids: Vec<ObligationId> = obligations.iter().map(|o| o.id).collect();
    let act = Act::new("obligations.fell_due", now, By::portal("clock")).in_pact(pact.slug.as_str()).on(pact.slug.as_str());
    let seq = append(tx, act.with(json!({ "number": ids.len(), "obligations": ids }))).await?;
    obligation::Entity::update_many()
        .col_expr(obligation::Column::State, Expr::value(ObligationState::Due))
        .col_expr(obligation::Column::StateSince, Expr::value(now))
        .col_expr(obligation::Column::StateSeq, Expr::value(seq))
        .col_expr(obligation::Column::ChangedSeq, Expr::value(seq))
        .filter(obligation::Column::Id.is_in(ids))
        .exec(tx)
        .await?;
    let mut changes = Changes::default();
    for before in &obligations {
        changes.became(before, &obligation::Model { state: ObligationState::Due, ..before.clone() });
    }
    changes.keep(tx).await
}

async fn ripe(db: &impl ConnectionTrait, now: OffsetDateTime, limit: u64) -> Result<Vec<obligation::Model>, DbErr> {
    obligation::Entity::find()
        .filter(obligation::COLUMN.state.eq(ObligationState::Upcoming))
        .filter(obligation::COLUMN.falls_due_at.lte(now))
        .order_by_asc(obligation::COLUMN.falls_due_at)
        .order_by_asc(obligation::COLUMN.id)
        .limit(limit)
        .all(db)
        .await
}
