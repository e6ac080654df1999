//! The demonstration, loaded once for all tests that begin with it.

use crate::platform::ctx::Ctx;
use crate::platform::testing::{Beginning, Portal};

static LOADED: Beginning = Beginning::new();

async fn prepare(ctx: &Ctx) {
    super::load(ctx).await.expect("the demonstration loads");
}

/// A portal on SQLite with the demonstration.
pub async fn sqlite() -> Portal {
    LOADED.sqlite(prepare).await
}

/// One portal with the demonstration on each database there is.
pub async fn each() -> Vec<Portal> {
    let mut portals = vec![sqlite().await];
    portals.extend(LOADED.postgres(prepare).await);
    portals
}
