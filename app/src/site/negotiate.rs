//! What a reader says of a page: whether it is one for everyone, which one it has already, and how it takes one compressed (RFC 9110,
//! 12.5.3 and 13.1.2).

use crate::kernel::locale::Lang;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, header};

/// Whether a page may be there that is kept: one in a language, one to embed, or a certificate, asked for by who is not signed in.
pub(super) fn is_page(request: &Request) -> bool {
    let path = request.uri().path();
    let first = path.split('/').nth(1).unwrap_or_default();
    let named = first == "embed" || first.parse::<Lang>().is_ok() || path.ends_with("/certificate.pdf");
    named && request.method() == Method::GET && !request.headers().contains_key(header::COOKIE)
}

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
pub fn encoding(headers: &HeaderMap) -> &'static str {
    let takes = |name: &str| {
        let all = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
        all.flat_map(|value| value.split(',')).any(|one| {
            let mut parts = one.split(';').map(str::trim);
            parts.next() == Some(name) && parts.all(|weight| !matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
    };
    ["br", "gzip"].into_iter().find(|name| takes(name)).unwrap_or("identity")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    #[test]
    fn pages_for_everyone_are_those_in_a_language_those_to_embed_and_certificates() {
        let asked = |method: Method, path: &str, cookie: Option<&str>| {
            let request = Request::builder().method(method).uri(path);
            let request = cookie.into_iter().fold(request, |request, cookie| request.header(header::COOKIE, cookie));
            is_page(&request.body(Body::empty()).unwrap())
        };
        for path in ["/en", "/ar/", "/fr/pacts?page=2", "/embed/pacts/one", "/signatures/0/certificate.pdf"] {
            assert!(asked(Method::GET, path, None), "{path}");
            assert!(!asked(Method::POST, path, None), "{path} is posted");
            assert!(!asked(Method::GET, path, Some("a=1")), "{path} is for who is signed in");
        }
        for path in ["/", "/enough", "/api/v1/pacts", "/log/checkpoint", "/pkg/site.css", "*"] {
            assert!(!asked(Method::GET, path, None), "{path}");
        }
    }
}
