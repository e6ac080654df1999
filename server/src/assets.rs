//! The built files, carried inside the binary: style, hydration module, wasm, icon.

use app::platform::ctx::{Assets, Ctx};
use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use rust_embed::Embed;
use std::collections::HashMap;

#[derive(Embed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// The hashed names of the built files, from their manifest; under `cargo leptos watch` there is none.
pub fn names() -> Assets {
    if std::env::var_os("LEPTOS_WATCH").is_some() {
        let css = "/pkg/pacthouse.css".to_owned();
        return Assets { embed: css.clone(), css, islands: "/islands.js".to_owned(), passkeys: "/passkeys.js".to_owned() };
    }
    let manifest: HashMap<String, String> =
        Site::get("manifest.json").and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
    let path = |name: &str| manifest.get(name).map(|file| format!("/{file}")).unwrap_or_default();
    Assets { css: path("css"), embed: path("embed"), islands: path("islands"), passkeys: path("passkeys") }
}

/// Serves the built files. Those with a hash in their name never change.
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route(
            "/pkg/{*file}",
            get(|Path(file): Path<String>| async move { serve(&format!("pkg/{file}"), "public, max-age=31536000, immutable") }),
        )
        .route("/islands.js", get(|| async { serve("islands.js", "no-cache") }))
        .route("/passkeys.js", get(|| async { serve("passkeys.js", "no-cache") }))
        .route("/favicon.svg", get(|| async { serve("favicon.svg", "public, max-age=86400") }))
        .route("/wordmark.svg", get(|| async { serve("wordmark.svg", "public, max-age=86400") }))
        .route("/robots.txt", get(|| async { serve("robots.txt", "public, max-age=86400") }))
}

fn serve(file: &str, cache: &'static str) -> Response {
    match Site::get(file) {
        Some(found) => {
            let kind = match file.rsplit('.').next() {
                Some("css") => "text/css; charset=utf-8",
                Some("js") => "text/javascript; charset=utf-8",
                Some("wasm") => "application/wasm",
                Some("svg") => "image/svg+xml",
                _ => "text/plain; charset=utf-8",
            };
            ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)], found.data).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
