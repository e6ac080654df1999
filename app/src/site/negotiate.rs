//! What a reader says of a page: which one it has already, and how it takes one compressed (RFC 9110, 12.5.3 and 13.1.2).

use axum::http::{HeaderMap, HeaderValue, header};

/// Whether who asks has the page with this tag.
pub(super) fn has(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    headers.get_all(header::IF_NONE_MATCH).iter().any(|tags| names(tags, tag))
}

/// Whether the tags of `If-None-Match` name this one; weakly, as RFC 9110, 13.1.2 asks.
fn names(tags: &HeaderValue, tag: &HeaderValue) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let Ok(tag) = tag.to_str().map(opaque) else { return false };
    tags.to_str().is_ok_and(|tags| tags.split(',').any(|one| opaque(one) == tag))
}

/// The best compression that the reader takes.
pub(super) fn encoding(headers: &HeaderMap) -> &'static str {
    let takes = |name: &str| {
        let all = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
        all.flat_map(|value| value.split(',')).any(|one| {
            let mut parts = one.split(';').map(str::trim);
            parts.next() == Some(name) && parts.all(|weight| !matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
    };
    ["br", "gzip"].into_iter().find(|name| takes(name)).unwrap_or("identity")
}
