//! Following on the server.

mod bounces;
mod compose;
mod elsewhere;
mod entity;
pub mod feeds;
mod follow;
mod forget;
mod letter;
pub mod manage;
pub mod news;
mod notices;
pub mod pages;
mod rounds;
#[cfg(any(test, feature = "testing"))]
#[expect(clippy::expect_used, reason = "only for tests")]
pub mod seed;
pub mod topics;
mod updates;

#[cfg(test)]
mod tests;

pub use bounces::{Report, report, take_back};

use crate::platform::ctx::Ctx;
use sea_orm::DbErr;

/// The name of the list of which all letters are.
const LIST: &str = "letters";

/// Does a part of what is due, and says whether there may be more. Cheap where nothing is: a few looks along indexes.
pub async fn tick(ctx: &Ctx) -> Result<bool, DbErr> {
    let more = news::read(ctx).await?;
    let more = notices::tick(ctx).await? || more;
    let more = rounds::tick(ctx).await? || more;
    bounces::tick(ctx).await?;
    forget::forget(ctx).await?;
    Ok(more)
}
