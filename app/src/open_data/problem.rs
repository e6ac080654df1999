//! What went wrong, for programs (RFC 9457).

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use sea_orm::DbErr;
use serde::Serialize;
use utoipa::ToSchema;

/// A problem details object (RFC 9457).
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    pub kind: String,
    /// The status in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What was wrong and what to do.
    pub detail: String,
    /// Each parameter that was not taken.
    pub errors: Vec<Fault>,
}

/// A parameter that was not taken.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Fault {
    /// The parameter's name.
    pub parameter: String,
    /// Why it was not taken.
    pub reason: String,
    /// What is taken.
    pub remedy: String,
}

impl Problem {
    /// A problem of this status.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            kind: "about:blank".to_owned(),
            title: status.canonical_reason().unwrap_or_default().to_owned(),
            status: status.as_u16(),
            detail: detail.into(),
            errors: Vec::new(),
        }
    }

    /// There is no such thing.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "There is nothing at this address. /api/openapi.json lists all that there is.")
    }

    /// These parameters were not taken.
    pub fn refused(errors: Vec<Fault>) -> Self {
        let names: Vec<_> = errors.iter().map(|fault| format!("`{}`", fault.parameter)).collect();
        let detail = format!("Not taken: {}. See `errors` for why and for what is taken.", names.join(", "));
        Self { errors, ..Self::new(StatusCode::BAD_REQUEST, detail) }
    }
}

impl From<DbErr> for Problem {
    fn from(error: DbErr) -> Self {
        tracing::error!(%error, "the database failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "The fault is ours. Try again later.")
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")];
        (status, headers, serde_json::to_vec(&self).unwrap_or_default()).into_response()
    }
}
