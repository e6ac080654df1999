//! `/uploads`: the resumable upload protocol tus 1.0.0 (core, creation, termination), for the page's island and for any client
//! of it. A refusal is a problem document (RFC 9457) whose title is a sentence in the language that was asked for.

use super::Error;
use super::entity::upload;
use super::uploads::{self, Declared};
use crate::files::model::{MAX_SIZE, Refused};
use crate::identity::server::actor::Actor;
use crate::platform::ctx::Ctx;
use crate::site::Viewer;
use axum::extract::{FromRequestParts, Path, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{head, options};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::collections::HashMap;
use tracing::Instrument as _;

const VERSION: &str = "1.0.0";
const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const METADATA: HeaderName = HeaderName::from_static("upload-metadata");
/// The type of a piece.
const PIECE: &str = "application/offset+octet-stream";

/// `/uploads` and `/uploads/{id}`
pub fn routes() -> Router<Ctx> {
    Router::new()
        .route("/uploads", options(abilities).post(create))
        .route("/uploads/{id}", head(stands).patch(receive).delete(end))
}

/// A signed-in client that speaks this version.
pub struct Client {
    viewer: Viewer,
    actor: Actor,
}

impl FromRequestParts<Ctx> for Client {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, ctx: &Ctx) -> Result<Self, Response> {
        let viewer = Viewer::from_request_parts(parts, ctx).await.map_err(IntoResponse::into_response)?;
        if parts.headers.get(RESUMABLE).is_none_or(|version| version != VERSION) {
            return Err((StatusCode::PRECONDITION_FAILED, [("tus-version", VERSION)]).into_response());
        }
        match viewer.actor.clone() {
            Some(actor) => Ok(Self { viewer, actor }),
            None => Err(problem(&viewer, StatusCode::UNAUTHORIZED, "refused-sign-in")),
        }
    }
}

impl Client {
    async fn mine(&self, ctx: &Ctx, id: &str) -> Result<upload::Model, Response> {
        let Ok(id) = id.parse() else { return Err(self.refuse(Error::NotFound)) };
        uploads::mine(ctx, &self.actor, id).await.map_err(|error| self.refuse(error))
    }

    fn refuse(&self, error: Error) -> Response {
        let (status, key) = match error {
            Error::NotFound => (StatusCode::NOT_FOUND, "refused-not-found"),
            Error::Refused(why @ Refused::TooLarge) => (StatusCode::PAYLOAD_TOO_LARGE, why.as_str()),
            Error::Refused(why) => (StatusCode::UNPROCESSABLE_ENTITY, why.as_str()),
            Error::Frozen => (StatusCode::FORBIDDEN, "file-refused-frozen"),
            Error::Elsewhere(at) => return answer(StatusCode::CONFLICT, [(OFFSET, HeaderValue::from(at))]),
            Error::Store(_) | Error::Io(_) | Error::Db(_) => {
                tracing::error!(%error, "an upload failed");
                (StatusCode::INTERNAL_SERVER_ERROR, "refused-internal-title")
            }
        };
        problem(&self.viewer, status, key)
    }

    fn bad_request(&self) -> Response {
        problem(&self.viewer, StatusCode::BAD_REQUEST, "refused-bad-request")
    }
}

fn problem(viewer: &Viewer, status: StatusCode, key: &str) -> Response {
    let body = Json(json!({ "title": viewer.lang.t(key), "status": status.as_u16() }));
    let mut response = (status, body).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response.headers_mut().insert(RESUMABLE, HeaderValue::from_static(VERSION));
    response
}

fn answer<const N: usize>(status: StatusCode, more: [(HeaderName, HeaderValue); N]) -> Response {
    let always = [(RESUMABLE, HeaderValue::from_static(VERSION)), (header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    let mut response = status.into_response();
    response.headers_mut().extend(always.into_iter().chain(more));
    response
}

async fn abilities() -> Response {
    let able = [("tus-version", VERSION), ("tus-extension", "creation,termination")];
    let able = able.map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
    let [version, extensions] = able;
    answer(StatusCode::NO_CONTENT, [version, extensions, (HeaderName::from_static("tus-max-size"), HeaderValue::from(MAX_SIZE))])
}

async fn create(client: Client, State(ctx): State<Ctx>, headers: HeaderMap) -> Result<Response, Response> {
    let metadata = metadata(&headers);
    let said = |key: &str| metadata.get(key).map(String::as_str).unwrap_or_default();
    let withheld = match said("withheld") {
        "" => None,
        ground => Some(ground.parse().map_err(|_| client.bad_request())?),
    };
    let declared = Declared {
        purpose: said("purpose").parse().map_err(|_| client.bad_request())?,
        name: said("filename"),
        size: number(&headers, &LENGTH).ok_or_else(|| client.bad_request())?,
        withheld,
    };
    let id = uploads::begin(&ctx, &client.actor, declared).await.map_err(|error| client.refuse(error))?;
    let place = HeaderValue::try_from(format!("/uploads/{id}")).map_err(|_| client.bad_request())?;
    Ok(answer(StatusCode::CREATED, [(header::LOCATION, place), (OFFSET, HeaderValue::from(0))]))
}

async fn stands(client: Client, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Response> {
    let upload = client.mine(&ctx, &id).await?;
    let at = [(OFFSET, HeaderValue::from(upload.received)), (LENGTH, HeaderValue::from(upload.size))];
    Ok(answer(StatusCode::OK, at))
}

async fn receive(client: Client, State(ctx): State<Ctx>, Path(id): Path<String>, request: Request) -> Result<Response, Response> {
    if request.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind != PIECE) {
        return Err(answer(StatusCode::UNSUPPORTED_MEDIA_TYPE, []));
    }
    let offset = number(request.headers(), &OFFSET).ok_or_else(|| client.bad_request())?;
    let upload = client.mine(&ctx, &id).await?;
    // In a task of its own: when the connection breaks its handler is dropped, and what arrived must still be stored.
    let task = async move { uploads::receive(&ctx, upload, offset, request.into_body()).await };
    let done = tokio::spawn(task.in_current_span()).await;
    let done = done.unwrap_or_else(|died| Err(std::io::Error::other(died).into()));
    match done {
        Ok(upload::Model { refused: Some(why), .. }) => Err(client.refuse(why.into())),
        Ok(upload) => Ok(answer(StatusCode::NO_CONTENT, [(OFFSET, HeaderValue::from(upload.received))])),
        Err(error) => Err(client.refuse(error)),
    }
}

async fn end(client: Client, State(ctx): State<Ctx>, Path(id): Path<String>) -> Result<Response, Response> {
    let upload = client.mine(&ctx, &id).await?;
    uploads::end(&ctx, &client.actor, upload).await.map_err(|error| client.refuse(error))?;
    Ok(answer(StatusCode::NO_CONTENT, []))
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<i64> {
    headers.get(name)?.to_str().ok()?.parse().ok().filter(|n| *n >= 0)
}

/// `Upload-Metadata`: pairs of a key and a value in Base64, parted by commas.
fn metadata(headers: &HeaderMap) -> HashMap<String, String> {
    let pairs = headers.get(METADATA).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let pair = |pair: &str| {
        let (key, value) = pair.trim().split_once(' ')?;
        Some((key.to_owned(), String::from_utf8(STANDARD.decode(value.trim()).ok()?).ok()?))
    };
    pairs.split(',').filter_map(pair).collect()
}
