use super::load;
use crate::pacts::model::PactState;
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::signed::signatories_by_pact;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use tower::ServiceExt as _;

async fn get(portal: &Portal, path: &str) -> (StatusCode, String) {
    let answer = portal.site().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
    let status = answer.status();
    let body = axum::body::to_bytes(answer.into_body(), 1 << 22).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn the_demonstration_loads_once_and_stands_in_several_states() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        load(ctx).await.unwrap();
        let before = crate::log::server::of_pact(ctx.db.read(), "demo-integrity-pact", 1000).await.unwrap().len();
        load(ctx).await.unwrap();
        let after = crate::log::server::of_pact(ctx.db.read(), "demo-integrity-pact", 1000).await.unwrap().len();
        assert_eq!(before, after);
        for (slug, state, signed) in [
            ("demo-integrity-pact", PactState::Open, 4),
            ("demo-cooperation-memorandum", PactState::InForce, 2),
            ("demo-performance-contract", PactState::InForce, 2),
        ] {
            let pact = pact_by_slug(ctx.db.read(), slug).await.unwrap().unwrap();
            assert!(pact.is_demo);
            assert_eq!((slug, pact.state), (slug, state));
            assert_eq!(signatories_by_pact(ctx.db.read(), vec![pact.id]).await.unwrap()[&pact.id], signed, "{slug}");
        }
    }
}

#[tokio::test]
async fn it_has_mails_to_show_of_what_is_owed_and_of_what_stayed_away() {
    let portal = super::sqlite().await;
    let (_, page) = get(&portal, "/demo/mail").await;
    assert!(page.contains("/mail/unsubscribe/"), "a mail that may be refused");
}

#[tokio::test]
async fn every_page_of_pacts_and_organisations_answers_in_each_language() {
    let portal = super::sqlite().await;
    for lang in ["en", "fr", "es", "ar"] {
        for path in [
            "/pacts",
            "/pacts?q=port&kind=integrity_pact&state=open&country=PE&page=1",
            "/pacts?page=99",
            "/pacts/demo-integrity-pact",
            "/pacts/demo-integrity-pact/text",
            "/pacts/demo-performance-contract/text?version=1&text=fr",
            "/pacts/demo-integrity-pact/signatories",
            "/pacts/demo-integrity-pact/signatories?state=withdrawn",
            "/pacts/demo-integrity-pact/commitments",
            "/commitments",
            "/commitments?role=customs&factor=4&q=system",
            "/organisations",
            "/organisations?kind=customs",
            "/organisations/andes-freight",
        ] {
            let (status, body) = get(&portal, &format!("/{lang}{path}")).await;
            assert_eq!(status, StatusCode::OK, "/{lang}{path}");
            for key in ["pacts-", "commitments-", "organisations-", "signatories-", "party-role-", "frequency-", "unit-", "text-"]
            {
                assert!(!body.contains(&format!(">{key}")), "a message is missing: {key} in /{lang}{path}");
            }
        }
    }
    for path in
        ["/en/pacts/nothing", "/en/pacts/demo-integrity-pact/text?version=2", "/en/organisations/nobody", "/en/commitments/x"]
    {
        assert_eq!(get(&portal, path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_stranger_recomputes_the_digest_from_the_canonical_form() {
    let portal = super::sqlite().await;
    let (status, json) = get(&portal, "/pacts/demo-integrity-pact/versions/1.json").await;
    assert_eq!(status, StatusCode::OK);
    let hex = crate::pacts::version::digest(&json);
    let (_, page) = get(&portal, "/en/pacts/demo-integrity-pact/text").await;
    let shown = hex.trim_start_matches("sha256:");
    assert!(shown.as_bytes().chunks(8).all(|group| page.contains(std::str::from_utf8(group).unwrap())));
    assert_eq!(get(&portal, "/pacts/demo-integrity-pact/versions/2.json").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_register_names_who_signed_and_why_somebody_withdrew() {
    let portal = super::sqlite().await;
    let (_, page) = get(&portal, "/en/pacts/demo-integrity-pact/signatories").await;
    for words in ["Rosa Medina", "Director General", "The company no longer imports through this port.", "Invited", "/en/log/"] {
        assert!(page.contains(words), "{words}");
    }
    let (_, text) = get(&portal, "/ar/pacts/demo-integrity-pact/text").await;
    assert!(text.contains("lang=\"en\" dir=\"ltr\"") && text.contains("id=\"p-3.1\"") && text.contains("id=\"art-14\""));
}
