//! What the feed and the entities of the register share. The tables themselves are part of the open data.

use crate::kernel::ids::CaseId;
use crate::log::server::size;
use crate::platform::ctx::Ctx;
use crate::platform::release;
use crate::site::Refusal;
use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use sea_orm::DbErr;

/// How many sanctions are read at once.
pub(super) const AT_ONCE: u64 = 500;

/// The page of a sanction, whole.
pub(super) fn address(ctx: &Ctx, id: CaseId) -> String {
    format!("{}/en/sanctions/{id}", ctx.config.url(""))
}

pub(super) fn broken(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(error.to_string())
}

/// Data for programs of others.
pub(super) fn data(kind: &'static str, name: &str, tag: &str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "public, no-cache".to_owned()),
        (header::ETAG, tag.to_owned()),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
    ];
    (headers, body).into_response()
}

/// What the data depend on: the log, the release, and `of` what was asked for.
pub(super) async fn tag(ctx: &Ctx, of: &str) -> Result<String, Refusal> {
    Ok(format!("W/\"{}-{:016x}{of}\"", size(ctx.db.read()).await?, release::number(ctx)))
}
