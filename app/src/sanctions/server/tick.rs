//! What the clock does in all cases. Several servers may do it at once: each step is taken once.

use super::act::{attempt, settle};
use super::entity::{case, notice};
use super::load::load;
use super::{Error, propose};
use crate::kernel::ids::CaseId;
use crate::platform::ctx::Ctx;
use crate::platform::mail::entity as mail;
use crate::sanctions::act::Act;
use crate::sanctions::allow::Who;
use sea_orm::{
    ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

/// How many cases are looked at in one round.
const AT_ONCE: u64 = 100;

/// Does what is due by now.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    propose::tick(ctx).await?;
    for id in due(ctx).await?.into_iter().chain(delivered(ctx).await?) {
        match wake(ctx, id).await {
            Ok(()) => {}
            Err(Error::Db(error)) => return Err(error),
            Err(error) => tracing::error!(%error, "a case could not go on"),
        }
    }
    Ok(())
}

async fn due(ctx: &Ctx) -> Result<Vec<CaseId>, DbErr> {
    case::Entity::find()
        .select_only()
        .column(case::Column::Id)
        .filter(case::COLUMN.wakes_at.lte(ctx.clock.now()))
        .order_by_asc(case::COLUMN.wakes_at)
        .limit(AT_ONCE)
        .into_tuple()
        .all(ctx.db.read())
        .await
}

/// The cases whose notice was taken by the mail server and that do not know it yet.
async fn delivered(ctx: &Ctx) -> Result<Vec<CaseId>, DbErr> {
    let waiting = notice::Entity::find().limit(AT_ONCE).all(ctx.db.read()).await?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let taken: Vec<crate::kernel::ids::MailId> = mail::Entity::find()
        .select_only()
        .column(mail::Column::Id)
        .filter(mail::Column::Id.is_in(waiting.iter().map(|n| n.mail_id)))
        .filter(mail::COLUMN.sent_at.is_not_null())
        .into_tuple()
        .all(ctx.db.read())
        .await?;
    Ok(waiting.into_iter().filter(|n| taken.contains(&n.mail_id)).map(|n| n.case_id).collect())
}

async fn wake(ctx: &Ctx, id: CaseId) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    wake_within(ctx, &tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Does what is due by now in one case, as a part of what the transaction does.
pub async fn wake_within(ctx: &Ctx, tx: &DatabaseTransaction, id: CaseId) -> Result<(), Error> {
    let Some(mut file) = load(tx, id).await? else { return Ok(()) };
    if prove(tx, id).await? && !file.case.was_delivered {
        attempt(ctx, tx, &mut file, &Who::clock(), Act::Delivered).await?;
    }
    settle(ctx, tx, &mut file).await
}

/// Whether a mail with the notice was taken by the mail server; it is then waited for no longer.
async fn prove(tx: &DatabaseTransaction, id: CaseId) -> Result<bool, DbErr> {
    let waiting = notice::Entity::find().filter(notice::COLUMN.case_id.eq(id)).all(tx).await?;
    let mails = mail::Entity::find().filter(mail::Column::Id.is_in(waiting.iter().map(|n| n.mail_id))).all(tx).await?;
    let sent = mails.iter().any(|m| m.sent_at.is_some());
    if sent {
        notice::Entity::delete_many().filter(notice::COLUMN.case_id.eq(id)).exec(tx).await?;
    }
    Ok(sent)
}
