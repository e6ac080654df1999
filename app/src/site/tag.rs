//! The entity tag of every page for everyone (RFC 9110, 8.8.3): the release, the size of the log, and the day.

use axum::http::HeaderValue;
use sha2::{Digest as _, Sha256};

/// A weak tag, since the same page is sent compressed in several ways.
pub(super) fn tag(release: &str, size: u64, day: i32) -> HeaderValue {
    let digest = hex::encode(&Sha256::digest(format!("{release} {size} {day}"))[..12]);
    HeaderValue::try_from(format!("W/\"{digest}\"")).unwrap_or_else(|_| HeaderValue::from_static("W/\"0\""))
}
