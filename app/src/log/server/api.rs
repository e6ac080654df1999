//! What programs read of the log (C2SP tlog-tiles): checkpoint, tiles, key, proofs.

use super::{LogError, checkpoints, queries, witnesses};
use crate::log::tile::{Tile, TileKind, bundle};
use crate::platform::ctx::Ctx;
use crate::site::Refusal;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// `/log/…`, without a language.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/log/checkpoint", get(checkpoint))
        .route("/log/key", get(key))
        .route("/log/tile/{*path}", get(tile))
        .route("/log/proof/{seq}", get(proof))
        .merge(witnesses::routes())
}

/// A full tile never changes; what a partial one shows does not either, but it gives way to the full one.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const FOR_SECONDS: &str = "public, max-age=5";
const TEXT: &str = "text/plain; charset=utf-8";

impl From<LogError> for Refusal {
    fn from(error: LogError) -> Self {
        Self::internal(error)
    }
}

fn answer(kind: &'static str, cache: &'static str, body: impl IntoResponse) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, cache), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")], body).into_response()
}

/// Always the newest, with the lines of the witnesses who cosigned that one already.
async fn checkpoint(State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    let current = checkpoints::current(&ctx).await?;
    Ok(answer(TEXT, FOR_SECONDS, witnesses::queries::with_lines(ctx.db.read(), &current).await?))
}

async fn key(State(ctx): State<Ctx>) -> Result<Response, Refusal> {
    Ok(answer(TEXT, FOR_SECONDS, format!("{}\n", checkpoints::verifier_key(&ctx)?)))
}

async fn proof(State(ctx): State<Ctx>, Path(seq): Path<String>) -> Result<Response, Refusal> {
    let seq: u32 = seq.parse().map_err(|_| Refusal::NotFound)?;
    let (_, proof) = checkpoints::prove(&ctx, seq.into()).await?.ok_or(Refusal::NotFound)?;
    Ok(answer(TEXT, FOR_EVER, proof.to_string()))
}

async fn tile(State(ctx): State<Ctx>, Path(path): Path<String>) -> Result<Response, Refusal> {
    let tile: Tile = path.parse().map_err(|_| Refusal::NotFound)?;
    let body = match tile.kind {
        TileKind::Entries => entries(&ctx, tile).await?,
        TileKind::Hashes(_) => hashes(&ctx, tile).await?,
    };
    Ok(answer("application/octet-stream", FOR_EVER, body.ok_or(Refusal::NotFound)?))
}

/// The tile's hashes; none unless all are there.
async fn hashes(ctx: &Ctx, tile: Tile) -> Result<Option<Vec<u8>>, Refusal> {
    let Some(first) = tile.first_node() else { return Ok(None) };
    let row = queries::row_of_nodes(ctx.db.read(), first, tile.width).await?;
    Ok((row.len() as u64 == tile.width).then(|| row.concat()))
}

/// The tile's entries; none unless all are there.
async fn entries(ctx: &Ctx, tile: Tile) -> Result<Option<Vec<u8>>, Refusal> {
    let Some(start) = tile.start().filter(|start| i64::try_from(*start).is_ok()) else { return Ok(None) };
    let row = queries::row_of_entries(ctx.db.read(), start, tile.width).await?;
    if row.len() as u64 != tile.width {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    row.iter().try_for_each(|entry| bundle(&mut bytes, entry)).ok_or_else(|| Refusal::internal("an entry is too long"))?;
    Ok(Some(bytes))
}
