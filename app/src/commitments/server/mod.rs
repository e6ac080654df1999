//! Bonds, obligations and standing on the server.

pub mod access;
pub mod arise;
pub mod bind;
pub mod due;
pub mod entity;
pub mod lines;
pub mod miss;
pub mod pages;
pub mod progress;
pub mod said;
pub mod settle;
pub mod standing;
pub mod zone;

#[cfg(test)]
pub mod tests;

use crate::platform::ctx::Ctx;
use sea_orm::DbErr;

/// Does what the clock alone makes due: obligations arise, and those whose day has passed are missed. Several servers may do it
/// at once: each obligation arises and is missed once.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    arise::tick(ctx).await?;
    miss::tick(ctx).await
}
