//! Bringing the portal to rest: what the worker would find to do in what was made up, so that a server which is started on it measures
//! pages and not the past. The mails of it are marked as sent, for nobody is there to read them.

use super::cases::{deliver, wake};
use super::{Asked, Error};
use crate::log::server::size;
use crate::monitoring::server::flags;
use crate::platform::ctx::Ctx;
use crate::platform::random::Random;
use crate::sanctions::server::entity::cursor;
use crate::subscriptions::server::news::place;
use crate::{sanctions, subscriptions};
use sea_orm::{DbErr, EntityTrait as _};
use time::OffsetDateTime;

/// Does what is due in cases until `now`, and reads the log for what pacts' own rules propose, and for what is news; `tell` hears how many
/// entries of how many were read.
pub async fn rest(
    ctx: &Ctx,
    now: OffsetDateTime,
    Asked { scale, seed }: Asked,
    tell: impl Fn(i64, i64) + Send,
) -> Result<(), Error> {
    let tx = ctx.db.begin().await?;
    wake(ctx, &tx, now).await?;
    tx.commit().await?;
    loop {
        let heard = heard(ctx).await?;
        // Cut off and begun again, it goes on with other draws.
        let chance = Random::seeded(&format!("{scale} {seed} {} {heard}", size(ctx.db.read()).await?));
        sanctions::server::tick(&ctx.by_chance(chance)).await?;
        if self::heard(ctx).await? == heard {
            break;
        }
        tell(heard, 2 * last(ctx).await?);
    }
    deliver(ctx, ctx.db.write()).await?;
    while subscriptions::server::tick(ctx).await? {
        let last = last(ctx).await?;
        tell(last + place(ctx.db.read()).await?, 2 * last);
    }
    while flags::tick(ctx).await? {}
    Ok(())
}

/// The number of the log's last entry.
async fn last(ctx: &Ctx) -> Result<i64, DbErr> {
    Ok(size(ctx.db.read()).await?.cast_signed() - 1)
}

/// How far the log was read for the rules.
async fn heard(ctx: &Ctx) -> Result<i64, DbErr> {
    Ok(cursor::Entity::find_by_id(1).one(ctx.db.read()).await?.map_or(-1, |cursor| cursor.seq))
}
