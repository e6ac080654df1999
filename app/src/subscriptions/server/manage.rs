//! What a subscriber does behind the sealed address in each letter: change, leave a topic, end all. The address shows no address.

use super::LIST;
use super::entity::{request, subscriber, subscription};
use super::follow::again;
use super::news::last;
use crate::kernel::ids::SubscriberId;
use crate::kernel::locale::Lang;
use crate::kernel::text::EmailAddress;
use crate::platform::ctx::Ctx;
use crate::platform::security::ONE_CLICK;
use crate::platform::{mail, sealed};
use crate::subscriptions::model::{Pace, Topic};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, DatabaseTransaction, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};
use uuid::Uuid;

/// What the seal is for.
const PURPOSE: &str = "subscriber";

/// What stands for a subscriber in addresses.
pub fn token(ctx: &Ctx, id: SubscriberId) -> String {
    sealed::seal(ctx, PURPOSE, id.0.as_bytes())
}

/// Where a token ends all letters at once (RFC 8058).
pub fn refuse_url(ctx: &Ctx, lang: Lang, token: &str) -> String {
    ctx.config.url(&format!("/{lang}/following{}", ONE_CLICK.replace("{token}", token)))
}

/// Whom a token stands for, whether or not they still follow anything; none where this portal did not seal it.
pub fn read(ctx: &Ctx, token: &str) -> Option<SubscriberId> {
    Some(Uuid::from_slice(&sealed::open(ctx, PURPOSE, token)?).ok()?.into())
}

/// Somebody with all that they follow.
pub struct Following {
    /// Who.
    pub subscriber: subscriber::Model,
    /// What, the longest followed first.
    pub topics: Vec<Topic>,
}

/// What somebody follows; none where they follow nothing any more.
pub async fn following(ctx: &Ctx, id: SubscriberId) -> Result<Option<Following>, DbErr> {
    let db = ctx.db.read();
    let Some(subscriber) = subscriber::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let rows = subscription::Entity::find()
        .filter(subscription::COLUMN.subscriber_id.eq(id))
        .order_by_asc(subscription::COLUMN.since)
        .order_by_asc(subscription::COLUMN.topic)
        .all(db)
        .await?;
    Ok(Some(Following { subscriber, topics: rows.iter().filter_map(|row| row.topic.parse().ok()).collect() }))
}

/// Changes how often letters come, and in which language.
pub async fn change(ctx: &Ctx, id: SubscriberId, lang: Lang, pace: Pace) -> Result<(), DbErr> {
    subscriber::Entity::update_many()
        .col_expr(subscriber::Column::Lang, Expr::value(lang))
        .col_expr(subscriber::Column::Pace, Expr::value(pace))
        .filter(subscriber::COLUMN.id.eq(id))
        .exec(ctx.db.write())
        .await
        .map(drop)
}

/// Stops following a topic. With the last one, everything that is known of the subscriber goes.
pub async fn leave(ctx: &Ctx, id: SubscriberId, topic: &Topic) -> Result<(), DbErr> {
    let tx = ctx.db.begin().await?;
    subscription::Entity::delete_by_id((id, topic.to_string())).exec(&tx).await?;
    if subscription::Entity::find().filter(subscription::COLUMN.subscriber_id.eq(id)).count(&tx).await? == 0 {
        erase(&tx, id).await?;
    }
    tx.commit().await
}

/// Ends all letters; twice is as good as once.
pub async fn stop(ctx: &Ctx, id: SubscriberId) -> Result<(), DbErr> {
    let tx = ctx.db.begin().await?;
    erase(&tx, id).await?;
    tx.commit().await
}

/// Takes away everything that goes to an address, as part of an act.
pub async fn erase_address(tx: &DatabaseTransaction, email: &EmailAddress) -> Result<(), DbErr> {
    if let Some(known) = subscriber::Entity::find().filter(subscriber::COLUMN.email.eq(email.clone())).one(tx).await? {
        erase(tx, known.id).await?;
    }
    request::Entity::delete_many().filter(request::COLUMN.email.eq(email.clone())).exec(tx).await.map(drop)
}

/// Takes everything away: subscriptions and receipts with their subscriber, letters that wait or were sent, links that would confirm.
async fn erase(tx: &DatabaseTransaction, id: SubscriberId) -> Result<(), DbErr> {
    let Some(row) = subscriber::Entity::find_by_id(id).one(tx).await? else { return Ok(()) };
    mail::withdraw_letters(tx, LIST, &row.email).await?;
    request::Entity::delete_many().filter(request::COLUMN.email.eq(row.email)).exec(tx).await?;
    subscriber::Entity::delete_by_id(id).exec(tx).await.map(drop)
}

/// Lets letters go out again after they came back.
pub async fn resume(ctx: &Ctx, id: SubscriberId) -> Result<(), DbErr> {
    let tx = ctx.db.begin().await?;
    let seq = last(&tx).await?;
    again(&tx, id, seq).await?;
    tx.commit().await
}
