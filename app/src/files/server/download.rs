//! `/files/{id}`: the content of a file, streamed, to be saved and never shown by the browser; a range of it where one is asked for.

use super::access::may_open;
use super::keep::find;
use crate::files::model::FileState;
use crate::platform::ctx::Ctx;
use crate::platform::store::GetRange;
use crate::site::{Refusal, Viewer};
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{self, HeaderMap};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use std::fmt::Write as _;

/// `/files/{id}`
pub fn routes() -> Router<Ctx> {
    Router::new().route("/files/{id}", get(download))
}

async fn download(viewer: Viewer, State(ctx): State<Ctx>, Path(id): Path<String>, asked: HeaderMap) -> Result<Response, Refusal> {
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    let file = find(ctx.db.read(), id).await?.ok_or(Refusal::NotFound)?;
    if !may_open(ctx.db.read(), viewer.actor.as_ref(), &file, ctx.clock.today()).await? {
        return Err(Refusal::NotFound);
    }
    match file.state {
        FileState::Kept => {}
        FileState::Checking => return Err(Refusal::Forbidden("file-being-checked")),
        FileState::Infected => return Err(Refusal::Gone),
    }
    let etag = format!("\"{}\"", file.sha256);
    let said = |name: HeaderName| asked.get(name).and_then(|value| value.to_str().ok());
    let public = file.is_public();
    let headers = [
        (header::ETAG, etag.clone()),
        (header::CACHE_CONTROL, if public { "public, no-cache" } else { "private, no-store" }.to_owned()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::CONTENT_TYPE, file.media_type.to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{}", encoded(&file.name))),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    if said(header::IF_NONE_MATCH).is_some_and(|tags| tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag)) {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let range = said(header::RANGE).filter(|_| said(header::IF_RANGE).is_none_or(|tag| tag == etag)).and_then(range);
    let size = u64::try_from(file.size).unwrap_or_default();
    if range.as_ref().is_some_and(|range| !can_be_had(range, size)) {
        let whole = [(header::CONTENT_RANGE, format!("bytes */{size}"))];
        return Ok((StatusCode::RANGE_NOT_SATISFIABLE, whole).into_response());
    }
    let partial = range.is_some();
    let found = ctx.store.get(&file.key(), range).await.map_err(Refusal::internal)?;
    let (from, to) = (found.range.start, found.range.end);
    let mut response = (headers, Body::from_stream(found.into_stream())).into_response();
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(to - from));
    if partial {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let of = HeaderValue::try_from(format!("bytes {from}-{}/{size}", to - 1)).map_err(Refusal::internal)?;
        response.headers_mut().insert(header::CONTENT_RANGE, of);
    }
    Ok(response)
}

/// One range of bytes (RFC 9110, 14.1.2); what is several ranges or none is answered whole.
fn range(asked: &str) -> Option<GetRange> {
    let (from, to) = asked.strip_prefix("bytes=")?.split_once('-')?;
    match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to => Some(GetRange::Bounded(from..to.saturating_add(1))),
        (Ok(from), Err(_)) if to.is_empty() => Some(GetRange::Offset(from)),
        (Err(_), Ok(last)) if from.is_empty() => Some(GetRange::Suffix(last)),
        _ => None,
    }
}

const fn can_be_had(range: &GetRange, size: u64) -> bool {
    match range {
        GetRange::Bounded(bytes) => bytes.start < size,
        GetRange::Offset(from) => *from < size,
        GetRange::Suffix(last) => *last > 0,
    }
}

/// A name as `filename*` takes it (RFC 8187): every byte but letters and digits as `%XX`.
fn encoded(name: &str) -> String {
    name.bytes().fold(String::new(), |mut all, byte| {
        match byte {
            b if b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_') => all.push(char::from(b)),
            b => drop(write!(all, "%{b:02X}")),
        }
        all
    })
}
