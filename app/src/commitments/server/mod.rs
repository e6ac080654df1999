//! Bonds, obligations and standing on the server.

pub mod access;
pub mod arise;
pub mod bind;
pub mod due;
pub mod entity;
pub mod facets;
pub mod fall_due;
pub mod found;
pub mod lines;
pub mod many;
pub mod miss;
pub mod pages;
pub mod progress;
pub mod said;
pub mod settle;
pub mod standing;
pub mod tallies;
pub mod zone;

#[cfg(test)]
pub mod tests;

use crate::platform::ctx::Ctx;
use sea_orm::DbErr;

/// Does what the clock alone makes due: obligations arise, fall due, and are missed once their day has passed. Several servers may
/// do it at once: each happens once.
pub async fn tick(ctx: &Ctx) -> Result<(), DbErr> {
    arise::tick(ctx).await?;
    fall_due::tick(ctx).await?;
    miss::tick(ctx).await
}
