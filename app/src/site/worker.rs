//! What happens by itself: mails go out, and what the clock alone changes is done at its moment. Neither waits for the other.

use crate::commitments;
use crate::drafting;
use crate::files::server as files;
use crate::identity::server::commands::forget_expired;
use crate::invitations;
use crate::meetings;
use crate::monitoring;
use crate::notifications;
use crate::pacts::server::commands::tick;
use crate::pacts::server::seating;
use crate::passkeys;
use crate::platform::ctx::Ctx;
use crate::platform::mail::Postman;
use crate::publications;
use crate::sanctions;
use crate::signatures::server::{ending, sign};
use crate::subscriptions;
use sea_orm::DbErr;
use std::time::Duration;
use tokio::sync::watch;

/// How long the worker rests when nothing is due.
const REST: Duration = Duration::from_millis(500);

/// Runs until `stop` says so, then finishes what is in hand; several servers may run it at once.
pub async fn run(ctx: Ctx, postman: Postman, stop: watch::Receiver<bool>) {
    tokio::join!(acts(ctx, stop.clone()), mails(postman, stop));
}

async fn acts(ctx: Ctx, mut stop: watch::Receiver<bool>) {
    while !rests(round(&ctx).await, &mut stop).await {}
}

async fn mails(mut postman: Postman, mut stop: watch::Receiver<bool>) {
    while !rests(postman.round().await, &mut stop).await {}
}

/// Rests unless more is due at once; says whether to stop.
async fn rests(round: Result<bool, DbErr>, stop: &mut watch::Receiver<bool>) -> bool {
    let more = round.unwrap_or_else(|error| {
        tracing::error!(%error, "the worker will try again");
        false
    });
    let rest = if more { Duration::ZERO } else { REST };
    // Who can no longer say "stop" has gone already.
    tokio::time::timeout(rest, stop.wait_for(|stop| *stop)).await.is_ok()
}

/// One round of all acts that may be due; says whether there is more.
pub async fn round(ctx: &Ctx) -> Result<bool, DbErr> {
    tick(ctx).await?;
    seating::tick(ctx).await?;
    drafting::server::tick(ctx).await?;
    commitments::server::tick(ctx).await?;
    sanctions::server::tick(ctx).await?;
    publications::server::tick(ctx).await?;
    meetings::server::tick(ctx).await?;
    let more = monitoring::server::flags::tick(ctx).await?;
    let more = notifications::server::tick(ctx).await? || more;
    let more = subscriptions::server::tick(ctx).await? || more;
    let more = invitations::server::tick(ctx).await? || more;
    let more = ending::tick(ctx).await? || more;
    forget_expired(ctx).await?;
    files::round(ctx).await?;
    sign::forget_expired(ctx).await?;
    passkeys::server::forget_expired(ctx).await?;
    Ok(more)
}
