//! Signing in with a passkey, which itself says whose it is: nobody types an address, and nobody learns who is known here.

use super::Error;
use super::assert::{assert, options};
use super::register::{keep, take};
use crate::identity::model::Way;
use crate::identity::server::browser::Browser;
use crate::identity::server::sessions::{Entry, enter};
use crate::kernel::ids::CeremonyId;
use crate::platform::ctx::Ctx;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::DbErr;
use serde_json::Value;

/// Begins: the ceremony, and what the browser asks of the device.
pub async fn begin(ctx: &Ctx) -> Result<(CeremonyId, Value), DbErr> {
    let challenge = ctx.random.bytes::<32>();
    let id = keep(ctx, ctx.db.write(), None, URL_SAFE_NO_PAD.encode(challenge)).await?;
    Ok((id, options(ctx, &challenge, &[])))
}

/// Finishes: opens a session of the person whose passkey answered, and returns its token.
pub async fn finish(ctx: &Ctx, id: CeremonyId, answer: &str, browser: Browser) -> Result<String, Error> {
    let challenge = URL_SAFE_NO_PAD.decode(take(ctx, id, None).await?).map_err(super::broken)?;
    let tx = ctx.db.begin().await?;
    let (passkey, _) = assert(ctx, &tx, answer, &challenge, None).await?;
    let session = enter(ctx, &tx, passkey.person_id, Entry { way: Way::Passkey, provider: None, browser }).await?;
    tx.commit().await?;
    Ok(session)
}
