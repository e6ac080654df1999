//! Invitations of a list on their way: row by row, so many within one act, by whichever server comes first.

use super::entity::{list, row};
use crate::invitations::model::{ListState, RowState};
use crate::organisations::server::entity::organisation;
use crate::pacts::members::{Member, RowProblem, RowProblemKind};
use crate::pacts::server::entity::pact;
use crate::pacts::server::invite::{Refused, bring_in};
use crate::platform::ctx::Ctx;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    TransactionTrait as _,
};

/// How many rows are brought in within one act, so that other acts come in between.
const AT_ONCE: u64 = 10;

/// Brings a batch in; says whether there may be more.
pub(super) async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let next = || {
        let under_way = list::Entity::find().filter(list::COLUMN.state.eq(ListState::Sending));
        under_way.order_by_asc(list::COLUMN.uploaded_at)
    };
    // A look that disturbs no writer.
    if next().one(ctx.db.read()).await?.is_none() {
        return Ok(false);
    }
    let tx = ctx.db.begin().await?;
    let Some(list) = next().one(&tx).await? else { return Ok(false) };
    let waiting = row::Entity::find()
        .filter(row::COLUMN.list_id.eq(list.id))
        .filter(row::COLUMN.state.eq(RowState::Waiting))
        .order_by_asc(row::COLUMN.position)
        .limit(AT_ONCE)
        .all(&tx)
        .await?;
    let pact = pact::Entity::find_by_id(list.pact_id).one(&tx).await?;
    let association = organisation::Entity::find_by_id(list.association_id).one(&tx).await?;
    match pact.zip(association) {
        Some((pact, association)) if !waiting.is_empty() => {
            for row in waiting {
                bring(ctx, &tx, (&pact, &association), row).await?;
            }
        }
        _ => end(&tx, &list).await?,
    }
    tx.commit().await?;
    Ok(true)
}

async fn end(tx: &DatabaseTransaction, list: &list::Model) -> Result<(), DbErr> {
    list::Entity::update_many()
        .col_expr(list::Column::State, Expr::value(ListState::Done))
        .filter(list::COLUMN.id.eq(list.id))
        .exec(tx)
        .await
        .map(drop)
}

/// Brings one row in, and notes what became of it. What it holds of people is forgotten with that.
async fn bring(
    ctx: &Ctx,
    tx: &DatabaseTransaction,
    (pact, association): (&pact::Model, &organisation::Model),
    row: row::Model,
) -> Result<(), DbErr> {
    let member: Member = serde_json::from_str(&row.content).map_err(|error| DbErr::Json(error.to_string()))?;
    // A row that is refused half-way leaves nothing behind.
    let half = tx.begin().await?;
    // What happened since the list was started is looked at again.
    let brought = if pact.state.takes_signatures() {
        bring_in(ctx, &half, pact, association, &member).await
    } else {
        Err(Refused::Key("invitation-refused-not-open".to_owned()))
    };
    let (state, content) = match brought {
        Ok(is_new) => {
            half.commit().await?;
            (if is_new { RowState::Invited } else { RowState::Known }, String::new())
        }
        Err(Refused::Key(key)) => {
            half.rollback().await?;
            let problem = RowProblem { line: member.line, column: String::new(), kind: RowProblemKind::Refused(key) };
            let said = serde_json::to_string(&[problem]).map_err(|error| DbErr::Json(error.to_string()))?;
            (RowState::Refused, said)
        }
        Err(Refused::Db(error)) => return Err(error),
    };
    row::Entity::update_many()
        .col_expr(row::Column::State, Expr::value(state))
        .col_expr(row::Column::Content, Expr::value(content))
        .filter(row::COLUMN.list_id.eq(row.list_id))
        .filter(row::COLUMN.position.eq(row.position))
        .exec(tx)
        .await
        .map(drop)
}
