//! What tells one release from another, which each entity tag holds (RFC 9110, 8.8.3): its number, its built files, its program, and what
//! the operator decided of what everyone is shown.

use super::ctx::Ctx;
use sha2::{Digest as _, Sha256};
use std::sync::LazyLock;
use std::time::{Duration, UNIX_EPOCH};

/// The length of the running program and when it was built.
static PROGRAM: LazyLock<Option<(u64, Option<Duration>)>> = LazyLock::new(|| {
    let file = std::env::current_exe().and_then(std::fs::metadata).ok()?;
    Some((file.len(), file.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok())))
});

/// The release that runs.
pub fn release(ctx: &Ctx) -> String {
    // What the page of sign-in shows.
    let providers: Vec<_> = ctx.config.providers.iter().map(|provider| (&provider.name, &provider.label)).collect();
    let (version, assets, url) = (env!("CARGO_PKG_VERSION"), &ctx.assets, &ctx.config.base_url);
    format!("{version} {} {} {:?} {url} {providers:?}", assets.css, assets.islands, *PROGRAM)
}

/// The release that runs, as a number that another one has by chance alone.
pub fn number(ctx: &Ctx) -> u64 {
    hashed(&release(ctx))
}

/// A number that another text has by chance alone.
pub fn hashed(text: &str) -> u64 {
    Sha256::digest(text).iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte))
}
