//! Taking a file away again, from whatever it was added to.

use super::{case, mine, of_a_mandate, paper, path, report, update};
use crate::files::model::Purpose;
use crate::files::server::keep::{find, remove};
use crate::platform::ctx::Ctx;
use crate::site::{Refusal, Viewer};
use axum::extract::{Path, State};
use axum::response::Redirect;

/// Takes a file of a report away again.
pub async fn take_away(viewer: Viewer, ctx: State<Ctx>, Path((id, file)): Path<(String, String)>) -> Result<Redirect, Refusal> {
    away(viewer, ctx, report(&id)?, file).await
}

/// Takes a file of a case away again.
pub async fn take_from_case(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, case(&id)?, file).await
}

/// Takes a file of an update away again.
pub async fn take_from_update(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, update(&id)?, file).await
}

/// Takes the scan of a signature on paper away again.
pub async fn take_from_paper(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, paper(&id)?, file).await
}

/// Takes a file of a mandate away again.
pub async fn take_from_mandate(
    viewer: Viewer,
    ctx: State<Ctx>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Redirect, Refusal> {
    away(viewer, ctx, of_a_mandate(&id)?, file).await
}

async fn away(viewer: Viewer, State(ctx): State<Ctx>, purpose: Purpose, file: String) -> Result<Redirect, Refusal> {
    let actor = mine(&viewer, &ctx, purpose).await?;
    let file = file.parse().map_err(|_| Refusal::NotFound)?;
    if find(ctx.db.read(), file).await?.is_some_and(|file| file.purpose != purpose) {
        return Err(Refusal::NotFound);
    }
    remove(&ctx, actor, file).await?;
    Ok(Redirect::to(&viewer.href(&path(purpose))))
}
