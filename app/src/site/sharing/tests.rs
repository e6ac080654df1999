//! What is made for the pages of others, on both databases.

use crate::kernel::locale::Lang;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{HeaderMap, Request, header};
use tower::ServiceExt as _;

async fn ask(portal: &Portal, request: Request<Body>) -> (u16, HeaderMap, Vec<u8>) {
    let answer = portal.site().oneshot(request).await.unwrap();
    let (parts, body) = answer.into_parts();
    (parts.status.as_u16(), parts.headers, axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec())
}

async fn get(portal: &Portal, path: &str) -> (u16, HeaderMap, Vec<u8>) {
    ask(portal, Request::get(path).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_card_may_be_framed_by_anybody_and_asks_for_nothing() {
    for portal in crate::demo::each().await {
        for lang in Lang::ALL {
            let (status, headers, body) = get(&portal, &format!("/embed/pacts/demo-airport-pact?lang={lang}")).await;
            let body = String::from_utf8(body).unwrap();
            let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(status == 200 && policy.contains("frame-ancestors *") && policy.contains("default-src 'none'"));
            let varies = headers.get_all(header::VARY).iter().any(|by| by.to_str().unwrap().to_lowercase().contains("cookie"));
            assert!(!headers.contains_key(header::SET_COOKIE) && !varies, "no cookie is set or read");
            assert!(!body.contains("<script") && body.contains(&format!("dir=\"{}\"", lang.dir())), "{body}");
            assert!(body.contains(&lang.t("embed-late")), "{lang}");
        }
        let (status, headers, _) = get(&portal, "/embed/pacts/nowhere").await;
        assert_eq!((status, headers.contains_key(header::SET_COOKIE)), (404, false));
        let (_, headers, _) = get(&portal, "/en/pacts/demo-airport-pact").await;
        assert!(headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("frame-ancestors 'none'"), "pages are not");
    }
}

#[tokio::test]
async fn every_public_chart_is_a_picture_and_a_table() {
    for portal in crate::demo::each().await {
        for name in [
            "signatories",
            "signatures",
            "standing",
            "factors",
            "factors-coverage",
            "board-by-role",
            "board-by-pact",
            "board-by-country?of=1",
            "board-by-pact?of=200000000000000000",
            "board-judged",
            "sanctions",
            "completion?of=demo-airport-pact",
            "indicator?of=demo-release-times",
        ] {
            let (name, query) = name.split_once('?').unwrap_or((name, ""));
            for (format, kind) in [("svg", "image/svg+xml"), ("csv", "text/csv; charset=utf-8; header=present")] {
                let path = format!("/charts/{name}.{format}?lang=ar&{query}");
                let (status, headers, body) = get(&portal, &path).await;
                assert_eq!((status, headers[header::CONTENT_TYPE].to_str().unwrap()), (200, kind), "{path}");
                assert!(!body.is_empty());
            }
        }
        let (_, _, roles) = get(&portal, "/charts/board-by-role.csv?lang=en").await;
        let roles = String::from_utf8(roles).unwrap();
        let (_, page) = portal.get("/en/").await;
        let customs = roles.lines().find(|line| line.starts_with("Customs,")).unwrap();
        let reported = customs.split(',').nth(3).unwrap();
        let link = format!("/en/obligations?role=customs&amp;status=reported\">{reported}<");
        assert!(page.contains(&link), "the table and its data say the same: {customs}");
        for none in [
            "/charts/board-nothing.csv",
            "/charts/nothing.svg",
            "/charts/signatories.exe",
            "/charts/completion.svg?of=nowhere",
            "/charts/assessment.png?of=x",
        ] {
            assert_eq!(get(&portal, none).await.0, 404, "{none}");
        }
    }
}

#[tokio::test]
async fn a_picture_in_pixels_is_drawn_once_and_then_known() {
    let portal = crate::demo::sqlite().await;
    let (status, headers, png) = get(&portal, "/charts/signatories.png?lang=ar").await;
    assert_eq!((status, &png[1..4]), (200, &b"PNG"[..]));
    assert_eq!(u32::from_be_bytes(png[16..20].try_into().unwrap()), 2400, "as wide as print wants it");
    let again = Request::get("/charts/signatories.png?lang=ar").header(header::IF_NONE_MATCH, &headers[header::ETAG]);
    assert_eq!(ask(&portal, again.body(Body::empty()).unwrap()).await.0, 304);
    portal.ctx.clock.travel(time::Duration::days(1));
    let tomorrow = get(&portal, "/charts/signatories.png?lang=ar").await.1;
    assert_ne!(tomorrow[header::ETAG], headers[header::ETAG], "the day in the picture is another");
}

#[tokio::test]
async fn the_code_to_copy_names_the_record_and_what_is_not_there_is_not() {
    let portal = crate::demo::sqlite().await;
    for (query, code) in [
        ("pact=demo-airport-pact", "src=\"http://localhost:3000/embed/pacts/demo-airport-pact?lang=en\""),
        ("organisation=customs-andina", "(http://localhost:3000/badge/organisations/customs-andina.svg?lang=en)"),
    ] {
        let (status, page) = portal.get(&format!("/en/share?{query}")).await;
        assert!(status == 200 && page.replace("&quot;", "\"").contains(code), "{page}");
    }
    for none in ["", "?pact=nowhere", "?organisation=nobody"] {
        assert_eq!(portal.get(&format!("/en/share{none}")).await.0, 404);
    }
}
