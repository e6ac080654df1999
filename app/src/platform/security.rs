//! What guards every request: where it may come from, and what a page may load.

use super::ctx::Ctx;
use crate::site::refusal::Refusal;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

/// The Content Security Policy of every page: nothing inline, nothing from elsewhere (CSP Level 3).
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                   connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

/// How the routes end, below a language, that take posts from anywhere: mail programs refuse mails there by themselves (RFC 8058). The
/// address in each mail is sealed.
pub const ONE_CLICK: &str = "/unsubscribe/{token}";

/// The route that takes posts of programs: what it takes is signed with a key that the operator named, and no cookie opens anything there.
pub const SIGNED: &str = "/log/cosigned";

/// Sets the security headers on every answer that has not set its own.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CSP),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), payment=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Refuses what would change something unless it comes from a page of this portal:
/// `Origin` must be ours, or absent with `Sec-Fetch-Site` not naming another site (Fetch standard).
pub async fn same_origin(State(ctx): State<Ctx>, request: Request, next: Next) -> Response {
    if is_ours(&ctx, &request) { next.run(request).await } else { Refusal::Forbidden("refused-origin").into_response() }
}

fn is_ours(ctx: &Ctx, request: &Request) -> bool {
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    // Nothing below `/api` changes anything: whatever is no question is refused there by its method.
    let asks = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) || route.starts_with("/api/");
    if asks || route.ends_with(ONE_CLICK) || route == SIGNED {
        return true;
    }
    let text = |name: &str| request.headers().get(name).map(|v| v.to_str().unwrap_or("?"));
    match (text("origin"), text("sec-fetch-site")) {
        (Some(origin), _) => origin == ctx.config.origin(),
        (None, Some(site)) => matches!(site, "same-origin" | "none"),
        (None, None) => false,
    }
}
