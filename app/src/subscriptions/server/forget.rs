//! What is forgotten by itself: wishes that nobody confirmed, and letters after a while, with the addresses that they went to.

use super::LIST;
use super::entity::request;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use sea_orm::{DbErr, EntityTrait as _, QueryFilter as _};
use time::Duration;

/// How long letters are kept, so that what comes back finds its letter.
const LETTERS_KEPT: Duration = Duration::days(30);

/// Forgets what has had its time. Two looks where there is nothing.
pub async fn forget(ctx: &Ctx) -> Result<(), DbErr> {
    let now = ctx.clock.now();
    let over = || request::COLUMN.expires_at.lt(now);
    if request::Entity::find().filter(over()).one(ctx.db.read()).await?.is_some() {
        request::Entity::delete_many().filter(over()).exec(ctx.db.write()).await?;
    }
    mail::forget_letters(ctx, LIST, now - LETTERS_KEPT).await
}
