//! Publishing a draft finding with the reply beside it.

use super::review::reported;
use super::{Look, Typed, look, reply};
use crate::commitments::server::pages::record::facts;
use crate::monitoring::server::conclude::publish;
use crate::monitoring::server::queries::draft_of;
use crate::platform::ctx::Ctx;
use crate::site::{Page, Refusal, Viewer};
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};

/// The finding as it would stand in public.
pub async fn ask(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Page, Refusal> {
    let (_, owed, _) = reported(&viewer, &ctx, &id).await?;
    let now = ctx.clock.now();
    let draft = draft_of(ctx.db.read(), owed.obligation.id).await?.ok_or(Refusal::Refused("review-refused-nothing"))?;
    if !draft.is_ripe(now) {
        return Err(Refusal::Refused("review-refused-too-early"));
    }
    let what = Look { title: "publish-title", what: viewer.lang.t("publish-what"), act: "publish-now", editable: false };
    let shown = move || facts(&owed, now).into_iter().chain(reply::draft_facts(&draft)).collect();
    Ok(look(&viewer, what, Typed::default(), shown))
}

/// Publishes it.
pub async fn act(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Refusal> {
    let (actor, owed, _) = reported(&viewer, &ctx, &id).await?;
    publish(&ctx, &actor, owed.obligation.id).await?;
    Ok(Redirect::to(&viewer.href(&format!("/obligations/{id}#findings"))).into_response())
}
