//! What programs ask of the site as a whole: whether it lives and is ready, whom to tell of a hole in it, which pages it has.

use super::Refusal;
use crate::kernel::locale::Lang;
use crate::library::server::case_ids;
use crate::organisations::server::queries::slugs as organisation_slugs;
use crate::pacts::server::counts::pact_slugs;
use crate::platform::ctx::Ctx;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use sea_orm::ConnectionTrait as _;
use std::fmt::Write as _;
use time::{Duration, Time};

/// The pages that are always there, below each language.
const PAGES: [&str; 22] = [
    "/",
    "/pacts",
    "/consultations",
    "/commitments",
    "/obligations",
    "/organisations",
    "/sanctions",
    "/sanctions/statistics",
    "/factors",
    "/assessments",
    "/risks",
    "/indicators",
    "/methods",
    "/library",
    "/log",
    "/verify",
    "/press",
    "/data",
    "/updates",
    "/updates/plan",
    "/meetings",
    "/accessibility",
];

/// `/healthz`, `/readyz`, `/sitemap.xml`, `/.well-known/security.txt`
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/healthz", get(|| async { ([(header::CACHE_CONTROL, "no-store")], "ok\n") }))
        .route("/readyz", get(ready))
        .route("/sitemap.xml", get(sitemap))
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

/// All public pages in all languages (sitemaps.org protocol 0.9), each with its other languages. Three queries.
async fn sitemap(State(ctx): State<Ctx>) -> Result<impl IntoResponse, Refusal> {
    let mut paths: Vec<String> = PAGES.map(str::to_owned).to_vec();
    paths.extend((1..=crate::factors::FACTORS).map(|n| format!("/factors/{n}")));
    paths.extend(pact_slugs(&ctx).await?.into_iter().map(|slug| format!("/pacts/{slug}")));
    paths.extend(organisation_slugs(ctx.db.read()).await?.into_iter().map(|slug| format!("/organisations/{slug}")));
    paths.extend(case_ids(&ctx).await?.into_iter().map(|id| format!("/library/{id}")));
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for path in &paths {
        let url = |lang: &Lang| ctx.config.url(&format!("/{lang}{path}"));
        let links: String = Lang::ALL.iter().fold(String::new(), |mut links, lang| {
            let _ = write!(links, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", url(lang));
            links
        });
        for lang in Lang::ALL {
            let _ = writeln!(xml, "<url><loc>{}</loc>{links}</url>", url(lang));
        }
    }
    xml.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")], xml))
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
