//! What happens by itself: mails go out, and what the clock alone changes is done at its moment.

use crate::commitments;
use crate::files::server as files;
use crate::identity::server::commands::forget_expired;
use crate::pacts::server::commands::tick;
use crate::platform::ctx::Ctx;
use crate::platform::mail;
use crate::signatures::server::sign;
use sea_orm::DbErr;
use std::time::Duration;

/// Runs until the server stops; several servers may run it at once.
pub async fn run(ctx: Ctx) {
    loop {
        if let Err(error) = round(&ctx).await {
            tracing::error!(%error, "the worker will try again");
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// One round of all that may be due.
pub async fn round(ctx: &Ctx) -> Result<(), DbErr> {
    tick(ctx).await?;
    commitments::server::tick(ctx).await?;
    mail::send_due(ctx).await?;
    forget_expired(ctx).await?;
    files::round(ctx).await?;
    sign::forget_expired(ctx).await
}
