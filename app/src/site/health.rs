//! What programs ask of the site as a whole: whether it lives and is ready, whom to tell of a hole in it, which pages it has
//! (`sitemap.rs`).

use crate::platform::ctx::Ctx;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use sea_orm::ConnectionTrait as _;
use time::{Duration, Time};

/// `/healthz`, `/readyz`, `/sitemap.xml`, `/.well-known/security.txt`
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/healthz", get(|| async { ([(header::CACHE_CONTROL, "no-store")], "ok\n") }))
        .route("/readyz", get(ready))
        .route("/sitemap.xml", get(super::sitemap::show))
        .route("/.well-known/security.txt", get(security))
}

/// 200 when the database and the store of files answer and the log's key is the one in its file; else 503 and what is amiss.
async fn ready(State(ctx): State<Ctx>) -> impl IntoResponse {
    let database = ctx.db.read().execute_unprepared("SELECT 1").await.is_ok();
    let key = std::fs::read_to_string(&ctx.config.log_key_file)
        .is_ok_and(|held| hex::decode(held.trim()).is_ok_and(|bytes| bytes == ctx.log_key.to_bytes()));
    let files = ctx.store.answers().await;
    let word = |good: bool| if good { "ok" } else { "failed" };
    let status = if database && files && key { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = format!("database {}\nfiles {}\nlog key {}\n", word(database), word(files), word(key));
    (status, [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "text/plain; charset=utf-8")], body)
}

/// Whom to tell of a hole (RFC 9116): the sender of the portal's mails. Holds for a year from the day it is asked for.
async fn security(State(ctx): State<Ctx>) -> impl IntoResponse {
    let from = &ctx.config.mail_from;
    let address = from.rsplit_once('<').map_or(from.as_str(), |(_, rest)| rest.trim_end_matches('>'));
    let expires = (ctx.clock.today() + Duration::days(365)).with_time(Time::MIDNIGHT).assume_utc();
    let text = format!(
        "Contact: mailto:{address}\nExpires: {}\nPreferred-Languages: en, fr, es, ar\nCanonical: {}\n",
        crate::kernel::instant::format(expires),
        ctx.config.url("/.well-known/security.txt"),
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=86400")], text)
}
