//! How many checks flag what waits for review: counted once for each report that arrives, so that the queue can be sifted by it.

use super::entity::review_flags;
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::indicators::server::signs::{Signs, of_commitment};
use crate::kernel::ids::CommitmentId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::commitment;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ColumnTrait as _, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _, RelationTrait as _,
    Set,
};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// How many reports are looked at in one round.
const IN_ONE_ROUND: u64 = 200;

/// Counts for reports that arrived since; several servers may do it at once.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    let since = Expr::col((obligation::Entity, obligation::Column::StateSince));
    let counted = Expr::col((review_flags::Entity, review_flags::Column::CountedAt));
    let arrived = obligation::Entity::find()
        .join(JoinType::LeftJoin, review_flags::Relation::Obligation.def().rev())
        .filter(obligation::COLUMN.state.eq(ObligationState::Reported))
        .filter(Condition::any().add(counted.clone().is_null()).add(counted.lt(since)))
        .order_by_asc(obligation::COLUMN.id)
        .limit(IN_ONE_ROUND)
        .find_also_related(commitment::Entity)
        .find_also(obligation::Entity, organisation::Entity);
    let mut signs: HashMap<CommitmentId, Signs> = HashMap::new();
    for row in arrived.all(ctx.db.read()).await? {
        let (o, Some(c), Some(by)) = row else { continue };
        if let Entry::Vacant(unread) = signs.entry(c.id) {
            unread.insert(of_commitment(ctx.db.read(), &c).await?);
        }
        let flags = signs.get(&c.id).map_or(0, |signs| concerning(signs, &o, &by.name));
        let row = review_flags::ActiveModel { obligation_id: Set(o.id), flags: Set(flags), counted_at: Set(ctx.clock.now()) };
        let again = OnConflict::column(review_flags::Column::ObligationId)
            .update_columns([review_flags::Column::Flags, review_flags::Column::CountedAt])
            .to_owned();
        review_flags::Entity::insert(row).on_conflict(again).exec_without_returning(ctx.db.write()).await?;
    }
    Ok(())
}

/// How many flags concern this period of this signatory.
fn concerning(signs: &Signs, o: &obligation::Model, by: &str) -> i32 {
    let period = (o.period_from, o.period_to);
    let count = signs.found.iter().filter(|(_, all)| all.iter().any(|c| c.organisation == by && c.period == period)).count();
    i32::try_from(count).unwrap_or(i32::MAX)
}
