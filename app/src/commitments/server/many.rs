//! The same change of many obligations of one pact at once: each has its own entry, as a single one has; only the statements are
//! few. For data that are made up by the thousand; people change one at a time.

use super::entity::obligation;
use super::settle::{Change, Known, entry};
use super::standing;
use super::tallies::Changes;
use crate::commitments::model::{Completion, ObligationState};
use crate::log::server::append_all;
use crate::pacts::server::entity::pact;
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait as _};
use sea_orm::{ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _};
use std::collections::{BTreeMap, BTreeSet};

/// How many change at most in one call.
pub const AT_ONCE: usize = 400;

/// Records that these obligations were reported for the first time, returned or verified, one entry each; all change alike. Returns
/// the number of the first entry; the others follow it in order.
pub async fn change_many(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    pact: &pact::Model,
    changes: &[(Known<'_>, Change)],
) -> Result<i64, DbErr> {
    let now = ctx.clock.now();
    let acts = changes.iter().map(|(known, change)| entry(now, pact, known, change)).collect::<Result<Vec<_>, _>>()?;
    let first = append_all(tx, acts).await?;
    let mut counts = Changes::default();
    let mut alike: BTreeMap<Option<Completion>, Vec<obligation::Model>> = BTreeMap::new();
    for ((known, change), seq) in changes.iter().zip(first..) {
        let after = change.done(known.o, now, seq);
        counts.became(known.o, &after);
        alike.entry(after.completion).or_default().push(after);
    }
    counts.keep(tx).await?;
    for rows in alike.values() {
        save(tx, rows).await?;
    }
    let spoke = changes.iter().map(|(known, _)| known.o).filter(|o| o.state == ObligationState::Missed);
    for party in spoke.map(|o| o.party_id).collect::<BTreeSet<_>>() {
        standing::speak_again(ctx, tx, pact, party).await?;
    }
    Ok(first)
}

/// Saves obligations that changed alike but for the numbers of their entries and the moments of their reports.
async fn save(tx: &DatabaseTransaction, rows: &[obligation::Model]) -> Result<(), DbErr> {
    let Some(like) = rows.first() else { return Ok(()) };
    let id = || Expr::col((obligation::Entity, obligation::Column::Id));
    let seqs = || rows.iter().fold(CaseStatement::new(), |seqs, o| seqs.case(id().eq(o.id), o.state_seq));
    let mut update = obligation::Entity::update_many()
        .col_expr(obligation::Column::State, Expr::value(like.state))
        .col_expr(obligation::Column::StateSince, Expr::value(like.state_since))
        .col_expr(obligation::Column::StateSeq, seqs().into())
        .col_expr(obligation::Column::ChangedSeq, seqs().into())
        .col_expr(obligation::Column::Completion, Expr::value(like.completion));
    if like.state == ObligationState::Reported {
        update = update.col_expr(obligation::Column::ReportedAt, Expr::value(like.reported_at));
    }
    update.filter(obligation::Column::Id.is_in(rows.iter().map(|o| o.id))).exec(tx).await.map(drop)
}

/// Notes what the monitor found of each, as a single one is noted, and returns them as they are now, in order. That each
/// is verified must follow in the same transaction, as their last change.
pub async fn found_many(
    tx: &DatabaseTransaction,
    found: impl Iterator<Item = (&obligation::Model, Completion)>,
) -> Result<Vec<obligation::Model>, DbErr> {
    let (mut counts, mut all) = (Changes::default(), Vec::new());
    let mut alike: BTreeMap<Completion, Vec<_>> = BTreeMap::new();
    for (before, completion) in found {
        let after = obligation::Model { found: Some(completion), ..before.clone() };
        counts.became(before, &after);
        alike.entry(completion).or_default().push(after.id);
        all.push(after);
    }
    counts.keep(tx).await?;
    for (completion, ids) in alike {
        obligation::Entity::update_many()
            .col_expr(obligation::Column::Found, Expr::value(Some(completion)))
            .filter(obligation::Column::Id.is_in(ids))
            .exec(tx)
            .await?;
    }
    Ok(all)
}
