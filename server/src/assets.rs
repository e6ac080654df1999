//! The built files, carried inside the binary: style, hydration module, wasm, icon.

use app::platform::ctx::{Assets, Ctx};
use app::site::negotiate::encoding;
use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use rust_embed::Embed;
use std::collections::HashMap;
use std::io::Read as _;

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
    let asset = |file: &'static str, cache| get(move |headers: HeaderMap| async move { serve(&headers, file, cache) });
    Router::new()
        .route(
            "/pkg/{*file}",
            get(|Path(file): Path<String>, headers: HeaderMap| async move {
                serve(&headers, &format!("pkg/{file}"), "public, max-age=31536000, immutable")
            }),
        )
        .route("/islands.js", asset("islands.js", "no-cache"))
        .route("/passkeys.js", asset("passkeys.js", "no-cache"))
        .route("/favicon.svg", asset("favicon.svg", "public, max-age=86400"))
        .route("/wordmark.svg", asset("wordmark.svg", "public, max-age=86400"))
        .route("/robots.txt", asset("robots.txt", "public, max-age=86400"))
}

fn serve(headers: &HeaderMap, file: &str, cache: &'static str) -> Response {
    let kind = match file.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
    let head = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)];
    if let Some(found) = Site::get(file) {
        return (head, found.data).into_response();
    }
    let Some(packed) = Site::get(&format!("{file}.br")) else { return StatusCode::NOT_FOUND.into_response() };
    if encoding(headers) == "br" {
        let packing = [(header::CONTENT_ENCODING, "br"), (header::VARY, "accept-encoding")];
        return (head, packing, packed.data).into_response();
    }
    let mut whole = Vec::new();
    match brotli::Decompressor::new(&*packed.data, 4096).read_to_end(&mut whole) {
        Ok(_) => (head, whole).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
