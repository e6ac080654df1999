//! What is refused, as a reader sees it: an honest status, one heading, why, a way onward and the number of the request.

use crate::kernel::locale::Lang;
use crate::platform::ctx::Ctx;
use crate::platform::testing::Portal;
use crate::site::Refusal;
use crate::site::cache::Kept;
use crate::site::routes::site;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use axum::routing::get;
use tower::ServiceExt as _;

/// A site that also refuses on demand: `/x/{why}` below each language.
fn refusing(ctx: &Ctx) -> Kept<Router> {
    let refuse = |why: Refusal| get(move || async move { Err::<(), _>(why) });
    let lang = |lang: &Lang| {
        Router::new()
            .route(&format!("/{lang}/x/gone"), refuse(Refusal::Gone))
            .route(&format!("/{lang}/x/forbidden"), refuse(Refusal::Forbidden("refused-origin")))
            .route(&format!("/{lang}/x/refused"), refuse(Refusal::Refused("error-email")))
            .route(&format!("/{lang}/x/often"), refuse(Refusal::TooMany(42)))
            .route(&format!("/{lang}/x/bad"), refuse(Refusal::BadRequest))
            .route(&format!("/{lang}/x/fault"), refuse(Refusal::internal("on purpose")))
            .route(&format!("/{lang}/x/panic"), get(panics))
            .route(&format!("/{lang}/x/sign-in"), refuse(Refusal::SignInFirst))
    };
    site(ctx.clone(), Lang::ALL.iter().map(lang).fold(Router::new(), Router::merge))
}

async fn panics() -> &'static str {
    panic!("on purpose")
}

async fn ask(router: &Kept<Router>, path: &str) -> (Response<()>, String) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let (parts, body) = router.clone().oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    (Response::from_parts(parts, ()), String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn each_refusal_is_a_page_in_the_readers_language() {
    let portal = Portal::sqlite().await;
    let router = refusing(&portal.ctx);
    let cases = [
        ("nowhere", 404, "refused-not-found-title", "refused-not-found"),
        ("x/gone", 410, "refused-gone-title", "refused-gone"),
        ("x/forbidden", 403, "refused-forbidden-title", "refused-origin"),
        ("x/refused", 422, "refused-refused-title", "error-email"),
        ("x/often", 429, "refused-too-many-title", "refused-too-many"),
        ("x/bad", 400, "refused-bad-request-title", "refused-bad-request"),
        ("x/fault", 500, "refused-internal-title", "refused-internal"),
        ("x/panic", 500, "refused-internal-title", "refused-internal"),
    ];
    for lang in Lang::ALL {
        for (path, status, title, why) in cases {
            let (answer, page) = ask(&router, &format!("/{lang}/{path}")).await;
            let told = format!("{lang} {path}");
            assert_eq!(answer.status().as_u16(), status, "{told}");
            assert!(page.contains(&format!(r#"<html lang="{lang}" dir="{}""#, lang.dir())), "{told}");
            assert_eq!(page.matches("<h1").count(), 1, "{told}");
            assert!(page.contains(&format!("<h1>{}</h1>", lang.t(title))), "{told}: {page}");
            let why = lang.ta(why, &[("seconds", 42.into())]);
            assert!(page.contains(&why.replace('\'', "&#x27;")) || page.contains(&why), "{told}: {why}");
            assert!(page.contains(&format!(r#"href="/{lang}/pacts""#)), "{told}: a way onward");
            let id = answer.headers()["x-request-id"].to_str().unwrap();
            assert!(page.contains(id), "{told}: the number of the request");
            assert_eq!(answer.headers()["cache-control"], "private, no-store", "{told}");
            assert_eq!(
                answer.headers().get("retry-after").map(|w| w.to_str().unwrap()),
                (status == 429).then_some("42"),
                "{told}"
            );
            assert!(answer.headers().contains_key("content-security-policy"), "{told}");
        }
    }
}

#[tokio::test]
async fn whoever_must_sign_in_first_is_led_there_and_back() {
    let portal = Portal::sqlite().await;
    let (answer, _) = ask(&refusing(&portal.ctx), "/fr/x/sign-in").await;
    assert_eq!(answer.status(), 303);
    let to = answer.headers()["location"].to_str().unwrap();
    assert!(to.starts_with("/fr/sign-in?next=") && to.ends_with("x%2Fsign-in"), "{to}");
}

#[tokio::test]
async fn a_post_from_elsewhere_is_refused_as_a_page() {
    let portal = Portal::sqlite().await;
    let request = Request::post("/es/sign-in").header("origin", "https://elsewhere.example").body(Body::empty()).unwrap();
    let answer = portal.site().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 403);
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    assert!(String::from_utf8_lossy(&body).contains(&Lang::Es.t("refused-origin")));
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused_as_a_page() {
    let portal = Portal::sqlite().await;
    let request = Request::post("/en/sign-in")
        .header("origin", "http://localhost:3000")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(format!("email={}", "a".repeat(300_000))))
        .unwrap();
    let answer = portal.site().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 413);
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    assert!(String::from_utf8_lossy(&body).contains(&Lang::En.t("refused-bad-request")));
}

#[tokio::test]
async fn the_dashboard_stands_empty_and_with_the_demonstration() {
    for portal in Portal::each().await {
        for lang in Lang::ALL {
            let (status, page) = portal.get(&format!("/{lang}/")).await;
            assert_eq!(status, 200);
            assert!(page.contains(&lang.t("home-no-pact-title")) && page.contains(&lang.t("home-no-entry-title")));
        }
        crate::demo::load(&portal.ctx).await.unwrap();
        for lang in Lang::ALL {
            let (status, page) = portal.get(&format!("/{lang}/")).await;
            assert_eq!(status, 200);
            for seen in [
                "pacts?state=",
                "/log?type=signature.signed&amp;from=",
                "/organisations?seat=customs\"",
                "/obligations?status=waived\"",
                "/obligations?status=on_time\"",
                "/obligations?status=found_complete\"",
                "status=late\"",
                "/charts/board-by-role.csv?lang=",
                "/board/countries\"",
                "/updates/plan\"",
                "<svg",
                "class=\"timeline\"",
            ] {
                assert!(page.contains(seen), "{lang}: {seen}");
            }
            for whole in ["pacts", "countries"] {
                let (status, page) = portal.get(&format!("/{lang}/board/{whole}")).await;
                assert!(status == 200 && page.contains("status=missed\"") && page.contains("?lang="), "{lang}: {whole}");
            }
            let data = page.matches("<script type=\"application/ld+json\"").count();
            assert_eq!((page.matches("<script").count(), data), (1, 1), "data, and no script where there is no island");
            let customs = page.find(&lang.t("party-role-customs")).unwrap();
            let association = page.find(&lang.t("party-role-association")).unwrap();
            assert!(customs < association, "{lang}: Customs stands first");
        }
    }
}

#[tokio::test]
async fn what_no_database_can_be_asked_is_no_fault_of_ours() {
    for portal in Portal::each().await {
        for (path, status) in [
            ("/en/pacts/%00", 404),
            ("/en/obligations?country=%00", 404),
            ("/embed/pacts/a%00", 404),
            ("/api/v1/pacts/%00", 404),
            ("/api/v1/obligations?country=%00", 400),
            ("/api/v1/sanctions?from=-9999-01-01", 400),
            ("/en/log?from=-009999-01-01", 200),
            ("/en/sanctions?from=-9999-01-01", 200),
        ] {
            let (answer, page) = portal.get(path).await;
            assert_eq!(answer, status, "{path}");
            assert!(!path.starts_with("/en/pacts") || page.contains(&Lang::En.t("refused-not-found-title")), "{page}");
        }
        let (answer, _, page) = portal.visit("", "POST", "/en/sign-in", "email=a%00b%40example.org").await;
        assert!(answer == 400 && page.contains(&Lang::En.t("refused-bad-request")), "{answer}: {page}");
    }
}

/// The paths that a sitemap locates.
fn located(map: &str) -> Vec<String> {
    let urls = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    urls.map(|url| url.strip_prefix("http://localhost:3000").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn programs_learn_whether_the_portal_is_ready_and_which_pages_it_has() {
    for portal in Portal::each().await {
        assert_eq!(portal.get("/healthz").await, (200, "ok\n".to_owned()));
        let (status, said) = portal.get("/readyz").await;
        assert_eq!((status, said.as_str()), (503, "database ok\nfiles ok\nlog key failed\n"), "the key's file is not there yet");
        std::fs::write(&portal.ctx.config.log_key_file, hex::encode(portal.ctx.log_key.to_bytes())).unwrap();
        assert_eq!(portal.get("/readyz").await.0, 200);
        let (status, text) = portal.get("/.well-known/security.txt").await;
        assert_eq!(status, 200);
        assert!(text.contains("Contact: mailto:pacthouse@localhost\n") && text.contains("Expires: 2027-11-24T00:00:00Z\n"));
        crate::demo::load(&portal.ctx).await.unwrap();
        let parts = located(&portal.get("/sitemap.xml").await.1);
        let mut listed = Vec::new();
        for part in &parts {
            let (status, map) = portal.get(part).await;
            let paths = located(&map);
            assert!(status == 200 && !paths.is_empty() && paths.len() <= 50_000, "{part}");
            listed.extend(paths);
        }
        assert!(listed.len() > 4 * (7 + 10 + 78));
        for kind in ["organisations/", "pacts/", "commitments/", "sanctions/", "updates/", "indicators/", "library/"] {
            assert!(listed.iter().any(|path| path.starts_with(&format!("/en/{kind}"))), "{kind}");
        }
        // Of commitments, which are alike, some will do.
        let (alike, others): (Vec<_>, Vec<_>) =
            listed.iter().filter(|path| path.starts_with("/ar/")).partition(|path| path.starts_with("/ar/commitments/"));
        for path in alike.into_iter().step_by(9).chain(others) {
            assert_eq!(portal.get(path).await.0, 200, "{path}");
        }
        for wrong in ["pacts-2", "pacts-0", "pacts-9999999999999999", "pacts", "secrets-1"] {
            assert_eq!(portal.get(&format!("/sitemap.xml?part={wrong}")).await.0, 404, "{wrong}");
        }
    }
}

#[tokio::test]
async fn the_head_says_where_a_page_is_and_what_it_is_about() {
    let portal = crate::demo::sqlite().await;
    let (_, page) = portal.get("/ar/organisations/customs-andina?utm_source=x").await;
    let here = "http://localhost:3000/ar/organisations/customs-andina";
    for said in [
        format!(r#"<link rel="canonical" href="{here}""#),
        format!(r#"<meta property="og:url" content="{here}""#),
        r#"hreflang="fr" href="http://localhost:3000/fr/organisations/customs-andina""#.to_owned(),
        r#"<meta property="og:locale" content="ar_EG""#.to_owned(),
        r#""@type":"GovernmentOrganization""#.to_owned(),
    ] {
        assert!(page.contains(&said), "{said} in {page}");
    }
    assert!(!page.contains("og:image"), "no picture where there is none");
    for private in ["/en/nothing-here", "/en/sign-in"] {
        let (_, page) = portal.get(private).await;
        assert_eq!(page.contains("noindex"), private.ends_with("here"), "{private}");
    }
}
