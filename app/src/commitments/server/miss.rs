//! Obligations whose day has passed without a report: an act of its own each, at the moment it happens, with what follows for the
//! signatory's standing.

use super::entity::obligation;
use super::settle::{Change, change};
use super::standing;
use crate::log::entry::By;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use time::OffsetDateTime;

/// How many are recorded in one transaction.
const IN_ONE_ACT: u64 = 200;

/// Records what was missed by now.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    while !overdue(ctx.db.read(), ctx.clock.now(), 1).await?.is_empty() {
        let tx = ctx.db.begin().await?;
        due(ctx, &tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Records some of what was missed by now, and says how many: none where nothing was.
pub async fn due(ctx: &Ctx, tx: &DatabaseTransaction) -> Result<usize, DbErr> {
    let missed = overdue(tx, ctx.clock.now(), IN_ONE_ACT).await?;
    for o in &missed {
        change(ctx, tx, By::portal("clock"), o, Change::Missed).await?;
        standing::fall_silent(ctx, tx, o).await?;
    }
    Ok(missed.len())
}

async fn overdue(db: &impl ConnectionTrait, now: OffsetDateTime, limit: u64) -> Result<Vec<obligation::Model>, DbErr> {
    obligation::Entity::find()
        // In the words of the index, which holds these alone.
        .filter(Expr::cust("obligations.state = 'due'"))
        .filter(obligation::COLUMN.due_at.lte(now))
        .order_by_asc(obligation::COLUMN.due_at)
        .order_by_asc(obligation::COLUMN.id)
        .limit(limit)
        .all(db)
        .await
}
