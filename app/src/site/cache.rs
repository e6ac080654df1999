//! Rendered pages and certificates, kept for readers who are not signed in.
//!
//! What such a page says depends on its address, its language, the public log, the day and the release, and on nothing else:
//! every public fact is in the log. So the compressed bytes of a page are good until the log grows or the day turns, and
//! its entity tag (RFC 9110, 8.8.3) says just that. Nothing has to be thrown away by hand.

use super::negotiate::{encoding, has, is_page};
use super::routes::REQUEST_ID;
use super::tag::tag;
use crate::log::server as log;
use crate::platform::ctx::Ctx;
use crate::platform::release::release;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::serve::IncomingStream;
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Either, Ready, ready};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use sea_orm::DbErr;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex as PlainMutex, PoisonError, RwLock};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::sync::Mutex;
use tower::{Service, ServiceExt as _};

/// How many bytes of pages are kept in memory.
const ROOM: u64 = 8 << 20;
/// How many pages are expected, at least: so few that the room is parted in no more than two, each of which holds the longest.
const EXPECTED: usize = 64;
/// How many bytes a page takes beside its own and its address: its place.
const BESIDE: usize = 512;
/// How many different heads are remembered: most pages have one of a few.
const HEADS: usize = 16;
/// The longest page that is kept, in bytes.
const LONGEST: usize = 8 << 20;
/// How long a look at the size of the log is good: the longest time for which a page may be older than the log.
const LOOK: Duration = Duration::from_millis(50);

/// A site before which its pages are kept: what is there is answered before anything else looks at the request.
#[derive(Clone)]
pub struct Kept<S> {
    pages: Arc<Pages>,
    site: S,
    /// Who is at the other end of the connection, where there is one.
    peer: Option<SocketAddr>,
}

/// The pages that are kept, and the state of the log that they show.
struct Pages {
    ctx: Ctx,
    release: String,
    kept: Cache<Key, Answer, Weight>,
    /// The heads of the pages that came last, each once.
    heads: PlainMutex<Vec<Arc<Head>>>,
    seen: RwLock<Option<Seen>>,
    /// Held by who looks at the log, so that one does.
    looking: Mutex<()>,
}

/// What a page depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    tag: HeaderValue,
    encoding: &'static str,
    address: String,
}

impl Key {
    fn of(request: &Request, tag: HeaderValue) -> Self {
        let address = request.uri().path_and_query().map_or("/", |address| address.as_str()).to_owned();
        Self { tag, encoding: encoding(request.headers()), address }
    }
}

/// How many bytes a page takes.
#[derive(Clone)]
struct Weight;

impl Weighter<Key, Answer> for Weight {
    fn weight(&self, key: &Key, answer: &Answer) -> u64 {
        u64::try_from(key.address.len() + answer.body.len() + BESIDE).unwrap_or(u64::MAX)
    }
}

/// A page's headers and bytes.
#[derive(Clone)]
struct Answer {
    head: Arc<Head>,
    body: Bytes,
}

/// The headers of a page, and those for who has its bytes.
struct Head {
    whole: HeaderMap,
    unchanged: HeaderMap,
}

/// The tag of the log and the day, and when it was made.
#[derive(Clone)]
struct Seen {
    at: Instant,
    size: u64,
    day: i32,
    tag: HeaderValue,
}

impl<S> Kept<S> {
    /// Nothing is kept yet.
    pub fn new(ctx: Ctx, site: S) -> Self {
        let kept = Cache::with_weighter(EXPECTED, ROOM, Weight);
        let (heads, seen, looking) = (PlainMutex::default(), RwLock::default(), Mutex::default());
        let pages = Pages { release: release(&ctx), ctx, kept, heads, seen, looking };
        Self { pages: Arc::new(pages), site, peer: None }
    }
}

/// For each connection, a site that knows who is at its other end.
impl<S: Clone> Service<IncomingStream<'_, TcpListener>> for Kept<S> {
    type Response = Self;
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, stream: IncomingStream<'_, TcpListener>) -> Self::Future {
        ready(Ok(Self { peer: Some(*stream.remote_addr()), ..self.clone() }))
    }
}

impl<S> Service<Request> for Kept<S>
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + Sync + 'static,
    S::Future: Send,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, BoxFuture<'static, Result<Response, Infallible>>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.site.poll_ready(context)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let is_kept = is_page(&request);
        if is_kept && let Some(response) = self.pages.at_once(&request) {
            return Either::Left(ready(Ok(response)));
        }
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        if !is_kept {
            return Either::Right(self.site.call(request).boxed());
        }
        let (pages, site) = (Arc::clone(&self.pages), self.site.clone());
        Either::Right(async move { Ok(pages.answer(request, site).await) }.boxed())
    }
}

impl Pages {
    /// The answer, if the page is there and a look at the log is still good.
    fn at_once(&self, request: &Request) -> Option<Response> {
        let tag = self.seen_lately()?.tag;
        let has_it = has(request.headers(), &tag);
        let answer = self.kept.get(&Key::of(request, tag))?;
        let response = answer.again(has_it);
        tracing::info!(route = "kept", status = response.status().as_u16(), "answered");
        Some(response)
    }

    /// Renders the page once, however many wait for it; what is not for everyone, for one after the other.
    async fn answer<S>(&self, request: Request, site: S) -> Response
    where
        S: Service<Request, Response = Response, Error = Infallible> + Send,
        S::Future: Send,
    {
        let ask = async |request| site.oneshot(request).await.unwrap_or_else(|never| match never {});
        let Ok(tag) = self.tag().await else { return ask(request).await };
        let has_it = has(request.headers(), &tag);
        let key = Key::of(&request, tag.clone());
        let place = match self.kept.get_value_or_guard_async(&key).await {
            Ok(answer) => return answer.again(has_it),
            Err(place) => place,
        };
        let (mut asked, _) = request.into_parts();
        asked.headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(key.encoding));
        match self.keep(ask(Request::from_parts(asked, Body::empty())).await, &tag).await {
            Ok(answer) => {
                let response = answer.again(has_it);
                // Without a place, since the log has grown, it is kept for nobody.
                drop(place.insert(answer));
                response
            }
            Err(response) => response,
        }
    }

    /// What was seen of the log, if that is still good.
    fn seen_lately(&self) -> Option<Seen> {
        let seen = self.seen.read().unwrap_or_else(PoisonError::into_inner);
        seen.clone().filter(|seen| seen.at.elapsed() < LOOK && seen.day == self.day())
    }

    fn day(&self) -> i32 {
        self.ctx.clock.today().to_julian_day()
    }

    /// The entity tag of every page now.
    async fn tag(&self) -> Result<HeaderValue, DbErr> {
        let _looking = self.looking.lock().await;
        if let Some(seen) = self.seen_lately() {
            return Ok(seen.tag);
        }
        let (size, day) = (log::size(self.ctx.db.read()).await?, self.day());
        let mut seen = self.seen.write().unwrap_or_else(PoisonError::into_inner);
        let same = seen.as_ref().filter(|seen| seen.day == day && seen.size == size);
        let tag = same.map_or_else(|| tag(&self.release, size, day), |seen| seen.tag.clone());
        if same.is_none() {
            self.kept.clear();
        }
        *seen = Some(Seen { at: Instant::now(), size, day, tag: tag.clone() });
        Ok(tag)
    }

    /// The answer's bytes, if it is a page for everyone; else the answer as it was.
    async fn keep(&self, response: Response, tag: &HeaderValue) -> Result<Answer, Response> {
        if !is_for_everyone(&response) {
            return Err(response);
        }
        let (mut parts, body) = response.into_parts();
        let body = to_bytes(body, LONGEST).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())?;
        parts.headers.remove(&REQUEST_ID);
        // Told again of each answer that is sent.
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.insert(header::ETAG, tag.clone());
        // Without the room that was left for more.
        Ok(Answer { head: self.head(parts.headers), body: Bytes::copy_from_slice(&body) })
    }

    /// The head with these headers, the same for all pages that have them.
    fn head(&self, whole: HeaderMap) -> Arc<Head> {
        let mut heads = self.heads.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(head) = heads.iter().find(|head| head.whole == whole) {
            return Arc::clone(head);
        }
        let mut unchanged = HeaderMap::new();
        for name in [header::ETAG, header::CACHE_CONTROL, header::VARY] {
            for value in whole.get_all(&name) {
                unchanged.append(name.clone(), value.clone());
            }
        }
        let head = Arc::new(Head { whole, unchanged });
        heads.push(Arc::clone(&head));
        if heads.len() > HEADS {
            heads.remove(0);
        }
        head
    }
}

fn is_for_everyone(response: &Response) -> bool {
    let headers = response.headers();
    let is = |name, value: &str| headers.get(name).is_some_and(|v| v.as_bytes().starts_with(value.as_bytes()));
    let kind = is(header::CONTENT_TYPE, "text/html") || is(header::CONTENT_TYPE, "application/pdf");
    let public = kind && is(header::CACHE_CONTROL, "public, no-cache");
    response.status() == StatusCode::OK && public && !headers.contains_key(header::SET_COOKIE)
}

impl Answer {
    /// The answer once more; without its bytes, and with what RFC 9110, 15.4.5 asks for alone, for who has them.
    fn again(&self, has_it: bool) -> Response {
        let (status, headers, body) = if has_it {
            (StatusCode::NOT_MODIFIED, &self.head.unchanged, Body::empty())
        } else {
            (StatusCode::OK, &self.head.whole, Body::from(self.body.clone()))
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers.clone();
        response
    }
}

#[cfg(test)]
#[path = "cache_tests.rs"]
mod tests;
