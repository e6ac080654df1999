//! Brotli for answers that are whole in memory: with a window of their size, where the layer for streams clears four megabytes for each.

use super::negotiate::encoding;
use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use brotli::enc::BrotliEncoderParams;
use std::io;

/// The smallest and the largest answer that is compressed here, in bytes; the layer for streams has the others.
const SIZES: std::ops::RangeInclusive<u64> = 64..=1 << 20;
/// As the layer for streams: 11 would take a hundred times as long.
const QUALITY: i32 = 4;

/// Compresses what is text for who takes Brotli.
pub async fn whole(request: Request, next: Next) -> Response {
    let takes = encoding(request.headers()) == "br";
    let response = next.run(request).await;
    let Some(size) = response.body().size_hint().exact().filter(|size| takes && SIZES.contains(size) && is_text(&response))
    else {
        return response;
    };
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let Ok(small) = brotli(&bytes, size) else { return Response::from_parts(parts, Body::from(bytes)) };
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, Body::from(small))
}

/// Pages, feeds and records; not what is asked for in ranges, compressed already, or sent as it comes.
fn is_text(response: &Response) -> bool {
    let headers = response.headers();
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let text =
        kind.starts_with("text/") && !kind.starts_with("text/event-stream") || kind.contains("json") || kind.contains("xml");
    text && !headers.contains_key(header::CONTENT_ENCODING) && !headers.contains_key(header::ACCEPT_RANGES)
}

fn brotli(mut bytes: &[u8], size: u64) -> io::Result<Vec<u8>> {
    let window = (u64::BITS - size.leading_zeros()).clamp(16, 20).cast_signed();
    let hint = bytes.len();
    let params = BrotliEncoderParams { quality: QUALITY, lgwin: window, size_hint: hint, ..BrotliEncoderParams::default() };
    let mut small = Vec::with_capacity(hint / 4);
    brotli::BrotliCompress(&mut bytes, &mut small, &params)?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use crate::platform::testing::Portal;
    use axum::body::{Body, to_bytes};
    use axum::http::{Request, header};
    use std::io::Read as _;
    use tower::ServiceExt as _;

    #[tokio::test]
    async fn a_page_is_the_same_when_it_is_decompressed_and_caches_are_told_on_what_it_depends() {
        let portal = Portal::sqlite().await;
        let ask = async |path: &str, takes: &str| {
            let request = Request::get(path).header(header::COOKIE, "a=1").header(header::ACCEPT_ENCODING, takes);
            let (parts, body) = portal.site().oneshot(request.body(Body::empty()).unwrap()).await.unwrap().into_parts();
            (parts.headers, to_bytes(body, usize::MAX).await.unwrap())
        };
        for path in ["/en/", "/ar/pacts", "/api/openapi.json"] {
            let (_, plain) = ask(path, "identity").await;
            let (headers, small) = ask(path, "gzip, br").await;
            assert_eq!(headers[header::CONTENT_ENCODING], "br", "{path}");
            assert!(headers.get_all(header::VARY).iter().any(|v| v == "accept-encoding"), "{path}: {headers:?}");
            let told = headers.get(header::CONTENT_LENGTH).is_none_or(|length| *length == *small.len().to_string());
            assert!(told && small.len() < plain.len(), "{path}: {headers:?}");
            let mut page = Vec::new();
            brotli::Decompressor::new(&small[..], 4096).read_to_end(&mut page).unwrap();
            assert_eq!(page, plain, "{path}");
            assert!(!ask(path, "br;q=0").await.0.contains_key(header::CONTENT_ENCODING), "{path}");
        }
    }
}
