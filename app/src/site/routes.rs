//! Every URL of the site, one line each.

use super::{refusal, viewer::Viewer};
use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::platform::security;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderName;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Redirect;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};

/// The largest form that is taken, in bytes.
const FORM_LIMIT: usize = 256 * 1024;

/// The pages under one language.
fn pages() -> Router<Ctx> {
    Router::new()
        .route("/accessibility", get(super::accessibility::accessibility))
        .route("/styleguide", get(super::styleguide::styleguide))
        .route("/log", get(crate::log::server::pages::list))
        .route("/log/{seq}", get(crate::log::server::pages::entry))
        .route("/verify", get(crate::evidence::server::pages::page))
}

/// What has no language: data, log, health.
fn bare() -> Router<Ctx> {
    Router::new().route("/", get(choose_language)).merge(crate::log::server::routes())
}

async fn choose_language(viewer: Viewer) -> Redirect {
    Redirect::to(&viewer.href("/"))
}

/// The whole site with its guards; `files` serves the built assets.
pub fn site(ctx: Ctx, files: Router<Ctx>) -> Router {
    let request_id = HeaderName::from_static("x-request-id");
    let site = Lang::ALL.iter().fold(bare().merge(files), |site, lang| site.nest(&format!("/{lang}"), pages()));
    site.fallback(|| async { refusal::Refusal::NotFound })
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .layer(from_fn_with_state(ctx.clone(), security::same_origin))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(ctx.clone(), refusal::pages))
        .layer(from_fn(security::headers))
        .layer(CompressionLayer::new())
        .layer(PropagateRequestIdLayer::new(request_id.clone()))
        .layer(SetRequestIdLayer::new(request_id, MakeRequestUuid))
        .with_state(ctx)
}
