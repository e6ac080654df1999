//! The one answer for all that is not done: a page with a way onward. Only this file knows status codes.

use super::head::Head;
use super::{Page, Viewer};
use crate::platform::ctx::Ctx;
use crate::platform::i18n::{link, t, ta};
use axum::body::Body;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use futures_util::StreamExt as _;
use leptos::prelude::*;
use sea_orm::DbErr;

/// Why a request was not answered with what it asked for.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// There is nothing there, or it is not for this person to know of it.
    NotFound,
    /// There was something, and it was taken away openly.
    Gone,
    /// Not allowed; the message key says why.
    Forbidden(&'static str),
    /// Allowed only when signed in.
    SignInFirst,
    /// The domain says no; the message key says why.
    Refused(&'static str),
    /// Too often; seconds to wait.
    TooMany(u64),
    /// The form was larger, or other, than it can be.
    BadRequest,
    /// Our fault; details are in the logs under the request id.
    Internal,
}

impl From<DbErr> for Refusal {
    fn from(error: DbErr) -> Self {
        tracing::error!(%error, "the database failed");
        Self::Internal
    }
}

impl Refusal {
    /// An error of ours: logged with `what`, shown as nothing but its request id.
    pub fn internal(what: impl std::fmt::Display) -> Self {
        tracing::error!(error = %what, "internal error");
        Self::Internal
    }

    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::SignInFirst => StatusCode::UNAUTHORIZED,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    const fn keys(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotFound => ("refused-not-found-title", "refused-not-found"),
            Self::Gone => ("refused-gone-title", "refused-gone"),
            Self::Forbidden(why) => ("refused-forbidden-title", why),
            Self::SignInFirst => ("refused-sign-in-title", "refused-sign-in"),
            Self::Refused(why) => ("refused-refused-title", why),
            Self::TooMany(_) => ("refused-too-many-title", "refused-too-many"),
            Self::BadRequest => ("refused-bad-request-title", "refused-bad-request"),
            Self::Internal => ("refused-internal-title", "refused-internal"),
        }
    }
}

/// The bare status; [`pages`] turns it into a page in the reader's language.
impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Self::TooMany(seconds) = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// Turns refusals, and the router's own 404, 405, 413 and 4xx, into pages.
pub async fn pages(State(ctx): State<Ctx>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let retry = parts.clone();
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    let refusal = match response.extensions().get::<Refusal>() {
        Some(refusal) => refusal.clone(),
        None if has_its_own_words(&response) => return response,
        None => match response.status() {
            StatusCode::NOT_FOUND => Refusal::NotFound,
            StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::PAYLOAD_TOO_LARGE => Refusal::BadRequest,
            StatusCode::INTERNAL_SERVER_ERROR => Refusal::Internal,
            _ => return response,
        },
    };
    let status = if response.extensions().get::<Refusal>().is_some() { refusal.status() } else { response.status() };
    let Ok(viewer) = Viewer::from_request_parts(&mut parts, &ctx).await else { return response };
    if matches!(refusal, Refusal::SignInFirst) {
        let back: String = url::form_urlencoded::byte_serialize(retry.uri.path().as_bytes()).collect();
        return Redirect::to(&viewer.href(&format!("/sign-in?next={back}"))).into_response();
    }
    let retry_after = response.headers().get(header::RETRY_AFTER).cloned();
    let mut page = error_page(&viewer, &refusal).with_status(status).into_response();
    if let Some(wait) = retry_after {
        page.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    page
}

/// Refuses a NUL, which stands in no name here, and in no text of PostgreSQL, in an address and in a form. The API names the parameter itself.
pub async fn no_nul(request: Request, next: Next) -> Response {
    let has_nul = request.uri().path_and_query().is_some_and(|address| address.as_str().contains("%00"));
    if has_nul && !request.uri().path().starts_with("/api/") {
        return Refusal::NotFound.into_response();
    }
    let is_form = request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(FORM));
    next.run(if is_form { request.map(until_nul) } else { request }).await
}

const FORM: &[u8] = b"application/x-www-form-urlencoded";

/// A form as it comes, which breaks off at a NUL.
fn until_nul(body: Body) -> Body {
    let mut end = Vec::new();
    Body::from_stream(body.into_data_stream().map(move |bytes| {
        let bytes = bytes?;
        end.extend_from_slice(&bytes);
        if end.contains(&0) || end.windows(3).any(|three| three == b"%00") {
            return Err(axum::Error::new("a NUL"));
        }
        end.drain(..end.len().saturating_sub(2));
        Ok(bytes)
    }))
}

/// Whether what answered wrote a body meant for its asker. The framework's own refusals are bare or a line of plain text.
fn has_its_own_words(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"))
}

fn error_page(viewer: &Viewer, refusal: &Refusal) -> Page {
    let (title, why) = refusal.keys();
    let wait = if let Refusal::TooMany(s) = refusal { *s } else { 0 };
    let id = viewer.request_id.clone();
    let head = Head { unlisted: true, ..Head::default() };
    Page::with_head(viewer, viewer.lang.t(title), head, move || {
        view! {
            <h1>{t(title)}</h1>
            <p>{ta(why, &[("seconds", wait.into())])}</p>
            <p><a href=link("/")>{t("refused-onward-home")}</a></p>
            <p><a href=link("/pacts")>{t("refused-onward-pacts")}</a></p>
            <p class="note">{ta("refused-request-id", &[("id", id.into())])}</p>
        }
    })
}
