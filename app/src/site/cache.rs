//! Rendered pages, kept for readers who are not signed in.
//!
//! What such a page says depends on its address, its language, the public log, the day and the release, and on nothing else:
//! every public fact is in the log. So the compressed bytes of a page are good until the log grows or the day turns, and
//! its entity tag (RFC 9110, 8.8.3) says just that. Nothing has to be thrown away by hand.

use crate::log::server as log;
use crate::platform::ctx::Ctx;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use moka::future::Cache;
use moka::policy::EvictionPolicy;
use sea_orm::DbErr;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How many bytes of pages are kept in memory.
const ROOM: u64 = 24 << 20;
/// The longest page that is kept, in bytes.
const LONGEST: usize = 8 << 20;
/// How long a look at the size of the log is good: the longest time for which a page may be older than the log.
const LOOK: Duration = Duration::from_millis(50);

/// The pages that are kept, and the state of the log that they show.
#[derive(Clone)]
pub struct Kept {
    ctx: Ctx,
    release: String,
    pages: Cache<Key, Arc<Answer>>,
    seen: Arc<Mutex<Option<Seen>>>,
}

/// What a page depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    tag: HeaderValue,
    encoding: &'static str,
    address: String,
}

struct Answer {
    headers: HeaderMap,
    body: Bytes,
}

/// The tag of the log and the day, and when it was made.
struct Seen {
    at: Instant,
    size: u64,
    day: i32,
    tag: HeaderValue,
}

impl Kept {
    /// Nothing is kept yet.
    pub fn new(ctx: Ctx) -> Self {
        let weight =
            |key: &Key, answer: &Arc<Answer>| u32::try_from(key.address.len() + answer.body.len() + 1024).unwrap_or(u32::MAX);
        let pages = Cache::builder().weigher(weight).max_capacity(ROOM).eviction_policy(EvictionPolicy::lru()).build();
        Self { release: release(&ctx), ctx, pages, seen: Arc::default() }
    }

    /// The entity tag of every page now.
    async fn tag(&self) -> Result<HeaderValue, DbErr> {
        let mut seen = self.seen.lock().await;
        let day = self.ctx.clock.today().to_julian_day();
        if let Some(seen) = seen.as_ref()
            && seen.day == day
            && seen.at.elapsed() < LOOK
        {
            return Ok(seen.tag.clone());
        }
        let size = log::size(self.ctx.db.read()).await?;
        let same = seen.as_ref().filter(|seen| seen.day == day && seen.size == size);
        let tag = same.map_or_else(|| tag(&self.release, size, day), |seen| seen.tag.clone());
        if same.is_none() {
            self.pages.invalidate_all();
        }
        *seen = Some(Seen { at: Instant::now(), size, day, tag: tag.clone() });
        drop(seen);
        Ok(tag)
    }
}

/// What tells one release from another: its number, its built files and its program.
fn release(ctx: &Ctx) -> String {
    let program = std::env::current_exe().and_then(std::fs::metadata);
    let built = program.map(|file| (file.len(), file.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok())));
    format!("{} {} {} {:?} {}", env!("CARGO_PKG_VERSION"), ctx.assets.css, ctx.assets.islands, built.ok(), ctx.config.base_url)
}

/// A weak tag, since the same page is sent compressed in several ways.
fn tag(release: &str, size: u64, day: i32) -> HeaderValue {
    let digest = hex::encode(&Sha256::digest(format!("{release} {size} {day}"))[..12]);
    HeaderValue::try_from(format!("W/\"{digest}\"")).unwrap_or_else(|_| HeaderValue::from_static("W/\"0\""))
}

/// Answers with the page that is kept; renders it once, however many wait for it.
pub async fn kept(State(kept): State<Kept>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET || request.headers().contains_key(header::COOKIE) {
        return next.run(request).await;
    }
    let Ok(tag) = kept.tag().await else { return next.run(request).await };
    let (mut asked, _) = request.into_parts();
    let encoding = encoding(&asked.headers);
    asked.headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding));
    let has_it = asked.headers.get_all(header::IF_NONE_MATCH).iter().any(|tags| names(tags, &tag));
    let address = asked.uri.path_and_query().map_or("/", |address| address.as_str()).to_owned();
    let fresh = async || next.clone().run(Request::from_parts(asked.clone(), Body::empty())).await;
    let mut own = None;
    let render = async {
        match keep(fresh().await, &tag).await {
            Ok(answer) => Some(Arc::new(answer)),
            Err(response) => {
                own = Some(response);
                None
            }
        }
    };
    match kept.pages.optionally_get_with(Key { tag: tag.clone(), encoding, address }, render).await {
        Some(answer) => answer.again(has_it),
        None => match own {
            Some(response) => response,
            None => fresh().await,
        },
    }
}

/// The answer's bytes, if it is a page for everyone; else the answer as it was.
async fn keep(response: Response, tag: &HeaderValue) -> Result<Answer, Response> {
    let headers = response.headers();
    let is = |name, value: &str| headers.get(name).is_some_and(|v| v.as_bytes().starts_with(value.as_bytes()));
    let public = is(header::CONTENT_TYPE, "text/html") && is(header::CACHE_CONTROL, "public, no-cache");
    if response.status() != StatusCode::OK || !public || headers.contains_key(header::SET_COOKIE) {
        return Err(response);
    }
    let (parts, body) = response.into_parts();
    let mut headers = parts.headers;
    match to_bytes(body, LONGEST).await {
        Ok(body) => {
            headers.insert(header::ETAG, tag.clone());
            Ok(Answer { headers, body })
        }
        Err(_) => Err(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
    }
}

impl Answer {
    /// The answer once more, without its bytes for who has them (RFC 9110, 15.4.5).
    fn again(&self, has_it: bool) -> Response {
        let body = if has_it { Body::empty() } else { Body::from(self.body.clone()) };
        let mut response = Response::new(body);
        *response.headers_mut() = self.headers.clone();
        if has_it {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().remove(header::CONTENT_ENCODING);
        }
        response
    }
}

/// Whether the tags of `If-None-Match` name this one; weakly, as RFC 9110, 13.1.2 asks.
fn names(tags: &HeaderValue, tag: &HeaderValue) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let Ok(tag) = tag.to_str().map(opaque) else { return false };
    tags.to_str().is_ok_and(|tags| tags.split(',').any(|one| opaque(one) == tag))
}

/// The best compression that the reader takes.
fn encoding(headers: &HeaderMap) -> &'static str {
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
#[path = "cache_tests.rs"]
mod tests;
