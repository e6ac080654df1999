use super::*;
use crate::log::entry::{Act, By};
use crate::platform::testing::Portal;
use axum::Router;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, COOKIE, ETAG, IF_NONE_MATCH, VARY};
use axum::response::AppendHeaders;
use axum::routing::get;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A page that counts how often it is rendered, slowly.
fn counted(ctx: &Ctx, cache: &'static str, renders: &Arc<AtomicUsize>) -> Kept<Router> {
    let renders = Arc::clone(renders);
    let page = move || {
        let n = renders.fetch_add(1, Ordering::SeqCst);
        async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            let headers = AppendHeaders([(CACHE_CONTROL, cache), (VARY, "Cookie"), (VARY, "Accept-Encoding")]);
            (headers, axum::response::Html(format!("page {n}")))
        }
    };
    Kept::new(ctx.clone(), Router::new().route("/en/x", get(page)))
}

async fn ask(router: &Kept<Router>, headers: &[(header::HeaderName, &str)]) -> (StatusCode, HeaderMap, String) {
    let request = headers.iter().fold(Request::get("/en/x?q=a"), |request, (name, value)| request.header(name, *value));
    let answer = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = answer.into_parts();
    let body = String::from_utf8(to_bytes(body, 1000).await.unwrap().to_vec()).unwrap();
    (parts.status, parts.headers, body)
}

async fn grow(ctx: &Ctx) {
    let tx = ctx.db.begin().await.unwrap();
    log::append(&tx, Act::new("party.seated", ctx.clock.now(), By::portal("clock"))).await.unwrap();
    tx.commit().await.unwrap();
    tokio::time::sleep(LOOK).await;
}

#[tokio::test]
async fn many_who_wait_for_a_page_get_one_rendering() {
    let portal = Portal::sqlite().await;
    let renders = Arc::default();
    let router = counted(&portal.ctx, "public, no-cache", &renders);
    let all = futures_util::future::join_all((0..50).map(|_| ask(&router, &[]))).await;
    assert!(all.iter().all(|(status, _, body)| *status == StatusCode::OK && body == "page 0"), "{all:?}");
    assert_eq!(renders.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_page_is_rendered_again_when_the_log_grew_or_the_day_turned_and_then_only() {
    for portal in Portal::each().await {
        let renders = Arc::default();
        let router = counted(&portal.ctx, "public, no-cache", &renders);
        let (_, first, _) = ask(&router, &[]).await;
        let tag = first[ETAG].to_str().unwrap().to_owned();
        tokio::time::sleep(LOOK).await;
        assert_eq!(ask(&router, &[]).await.2, "page 0");
        portal.ctx.clock.travel(time::Duration::hours(13));
        let (status, headers, body) = ask(&router, &[(IF_NONE_MATCH, &format!("W/\"other\", {tag}"))]).await;
        assert_eq!((status, body.as_str()), (StatusCode::NOT_MODIFIED, ""));
        assert_eq!(headers[ETAG], tag.as_str());
        assert_eq!(headers.get_all(VARY).iter().collect::<Vec<_>>(), first.get_all(VARY).iter().collect::<Vec<_>>());
        portal.ctx.clock.travel(time::Duration::hours(1));
        let (status, turned, body) = ask(&router, &[(IF_NONE_MATCH, &tag)]).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "page 1"));
        grow(&portal.ctx).await;
        let (_, grown, body) = ask(&router, &[]).await;
        assert_eq!(body, "page 2");
        assert_ne!(turned[ETAG], grown[ETAG]);
    }
}

#[tokio::test]
async fn what_is_not_for_everyone_is_rendered_for_each() {
    let portal = Portal::sqlite().await;
    let renders = Arc::default();
    let private = counted(&portal.ctx, "private, no-store", &renders);
    let all = futures_util::future::join_all((0..3).map(|_| ask(&private, &[]))).await;
    let mut bodies: Vec<&str> = all.iter().map(|(.., body)| body.as_str()).collect();
    bodies.sort_unstable();
    assert_eq!(bodies, ["page 0", "page 1", "page 2"]);
    let public = counted(&portal.ctx, "public, no-cache", &Arc::default());
    for page in ["page 0", "page 1"] {
        let (_, headers, body) = ask(&public, &[(COOKIE, "session=a")]).await;
        assert_eq!(body, page);
        assert!(!headers.contains_key(ETAG));
    }
}

#[tokio::test]
async fn each_compression_has_bytes_of_its_own() {
    let portal = Portal::sqlite().await;
    let site = portal.site();
    for (takes, sent) in [
        ("gzip, deflate, br, zstd", Some("br")),
        ("gzip;q=0.8, br;q=0", Some("gzip")),
        ("identity", None),
        ("gzip", Some("gzip")),
    ] {
        let request = Request::get("/en/pacts").header(ACCEPT_ENCODING, takes).body(Body::empty()).unwrap();
        let answer = site.clone().oneshot(request).await.unwrap();
        assert_eq!(answer.headers().get(CONTENT_ENCODING).map(|v| v.to_str().unwrap()), sent, "{takes}");
        assert!(answer.headers().contains_key(ETAG), "{takes}");
        assert!(answer.headers().contains_key("content-security-policy"), "{takes}");
    }
}

/// What hangs on a secret address, or on rows that are not in the log, is nobody else's page.
#[tokio::test]
async fn a_page_behind_a_secret_address_is_not_kept() {
    let portal = Portal::sqlite().await;
    let site = portal.site();
    for path in ["/demo/mail", "/en/sign-in/0123456789abcdef"] {
        let answer = site.clone().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(
            (answer.status(), answer.headers()[CACHE_CONTROL].as_bytes()),
            (StatusCode::OK, &b"private, no-store"[..]),
            "{path}"
        );
        assert!(!answer.headers().contains_key(ETAG), "{path}");
    }
}
