//! How many checks flag what waits for review: counted once for each report that arrives, so that the queue can be sifted by it.

use super::entity::review_flags;
use crate::commitments::server::entity::obligation;
use crate::indicators::server::signs::{Signs, of_commitment};
use crate::kernel::ids::CommitmentId;
use crate::organisations::server::entity::organisation;
use crate::pacts::server::entity::commitment;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait as _, JoinType, QueryFilter as _, QueryOrder as _, QuerySelect as _, RelationTrait as _,
    Set,
};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// How many reports are looked at in one round.
const IN_ONE_ROUND: u64 = 200;

/// Counts for the next reports that arrived, in the order of the log, and says whether there may be more; several servers may do it
/// at once.
pub async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let arrived = arrived(ctx.db.read()).await?;
    let more = arrived.len() as u64 == IN_ONE_ROUND;
    let (mut signs, mut rows): (HashMap<CommitmentId, Signs>, _) = (HashMap::new(), Vec::new());
    for (o, c, by) in arrived {
        let (Some(c), Some(by)) = (c, by) else { continue };
        if let Entry::Vacant(unread) = signs.entry(c.id) {
            unread.insert(of_commitment(ctx.db.read(), &c).await?);
        }
        let flags = signs.get(&c.id).map_or(0, |signs| concerning(signs, &o, &by.name));
        rows.push(review_flags::ActiveModel { obligation_id: Set(o.id), flags: Set(flags), counted_seq: Set(o.state_seq) });
    }
    if !rows.is_empty() {
        let again = OnConflict::column(review_flags::Column::ObligationId)
            .update_columns([review_flags::Column::Flags, review_flags::Column::CountedSeq])
            .to_owned();
        review_flags::Entity::insert_many(rows).on_conflict(again).exec_without_returning(ctx.db.write()).await?;
    }
    Ok(more)
}

type Arrived = (obligation::Model, Option<commitment::Model>, Option<organisation::Model>);

/// The next reports that are not counted. Those of one log entry may have been parted by the end of a round.
async fn arrived(db: &impl ConnectionTrait) -> Result<Vec<Arrived>, DbErr> {
    let newest: Option<Option<i64>> = review_flags::Entity::find()
        .select_only()
        .column_as(review_flags::COLUMN.counted_seq.max(), "newest")
        .into_tuple()
        .one(db)
        .await?;
    let seq = Expr::col((obligation::Entity, obligation::Column::StateSeq));
    let counted = Expr::col((review_flags::Entity, review_flags::Column::CountedSeq));
    obligation::Entity::find()
        .join(JoinType::LeftJoin, review_flags::Relation::Obligation.def().rev())
        // In the words of the index, which holds these alone.
        .filter(Expr::cust("obligations.state = 'reported'"))
        .filter(obligation::COLUMN.state_seq.gte(newest.flatten().unwrap_or(0)))
        .filter(Condition::any().add(counted.clone().is_null()).add(counted.lt(seq)))
        .order_by_asc(obligation::COLUMN.state_seq)
        .limit(IN_ONE_ROUND)
        .find_also_related(commitment::Entity)
        .find_also(obligation::Entity, organisation::Entity)
        .all(db)
        .await
}

/// How many flags concern this period of this signatory.
fn concerning(signs: &Signs, o: &obligation::Model, by: &str) -> i32 {
    let period = (o.period_from, o.period_to);
    let count = signs.found.iter().filter(|(_, all)| all.iter().any(|c| c.organisation == by && c.period == period)).count();
    i32::try_from(count).unwrap_or(i32::MAX)
}
