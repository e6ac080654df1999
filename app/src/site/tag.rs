//! The entity tag of every page for everyone (RFC 9110, 8.8.3): the release, the size of the log, and the day.

use crate::platform::ctx::Ctx;
use axum::http::HeaderValue;
use sha2::{Digest as _, Sha256};
use std::time::UNIX_EPOCH;

/// What tells one release from another: its number, its built files and its program.
pub(super) fn release(ctx: &Ctx) -> String {
    let program = std::env::current_exe().and_then(std::fs::metadata);
    let built = program.map(|file| (file.len(), file.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok())));
    // What the page of sign-in shows.
    let providers: Vec<_> = ctx.config.providers.iter().map(|provider| (&provider.name, &provider.label)).collect();
    let (version, assets, url) = (env!("CARGO_PKG_VERSION"), &ctx.assets, &ctx.config.base_url);
    format!("{version} {} {} {:?} {url} {providers:?}", assets.css, assets.islands, built.ok())
}

/// A weak tag, since the same page is sent compressed in several ways.
pub(super) fn tag(release: &str, size: u64, day: i32) -> HeaderValue {
    let digest = hex::encode(&Sha256::digest(format!("{release} {size} {day}"))[..12]);
    HeaderValue::try_from(format!("W/\"{digest}\"")).unwrap_or_else(|_| HeaderValue::from_static("W/\"0\""))
}
