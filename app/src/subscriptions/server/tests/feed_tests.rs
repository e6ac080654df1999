//! Feeds.

use super::*;
use crate::commitments::server::tests::Stage;
use crate::pacts::server::entity::commitment;
use crate::platform::testing::Portal;
use axum::body::Body;
use axum::http::{Request, header};
use tower::ServiceExt as _;

#[tokio::test]
async fn each_topic_has_its_feed_in_four_languages_with_ids_that_stay() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        work(ctx).await;
        let pact = stage.pact.clone();
        let (status, feed) = stage.portal.get(&format!("/feeds/pacts/{pact}.atom?lang=es")).await;
        assert_eq!(status, 200);
        let feed: atom_syndication::Feed = feed.parse().unwrap();
        assert!(feed.entries.len() > 3 && feed.lang.as_deref() == Some("es"));
        let (_, english) = stage.portal.get(&format!("/feeds/pacts/{pact}.atom")).await;
        let english: atom_syndication::Feed = english.parse().unwrap();
        let ids = |feed: &atom_syndication::Feed| feed.entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&feed), ids(&english));
        assert!(ids(&feed)[0].starts_with("ni:///sha-256;"));
        assert!(english.entries.iter().any(|entry| entry.title.value.contains("entered into force")));
        let (status, feed) = stage.portal.get("/feeds/organisations/acme.atom").await;
        assert!(status == 200 && feed.contains("signed version"), "{feed}");
        let one = commitment::Entity::find().one(ctx.db.read()).await.unwrap().unwrap();
        assert_eq!(stage.portal.get(&format!("/feeds/commitments/{}.atom", one.id)).await.0, 200);
        for path in ["/feeds/updates.atom", "/feeds/sanctions.atom"] {
            assert_eq!(stage.portal.get(path).await.0, 200, "{path}");
        }
        for path in
            ["/feeds/pacts/nothing.atom", "/feeds/pacts/x", "/feeds/organisations/nobody.atom", "/feeds/commitments/x.atom"]
        {
            assert_eq!(stage.portal.get(path).await.0, 404, "{path}");
        }
        for (page, feed) in [
            (format!("/en/pacts/{pact}"), format!("/feeds/pacts/{pact}.atom?lang=en")),
            ("/en/organisations/acme".to_owned(), "/feeds/organisations/acme.atom?lang=en".to_owned()),
            (format!("/en/commitments/{}", one.id), format!("/feeds/commitments/{}.atom?lang=en", one.id)),
            ("/en/sanctions".to_owned(), "/feeds/sanctions.atom?lang=en".to_owned()),
        ] {
            let (_, html) = stage.portal.get(&page).await;
            assert!(html.contains(&format!("type=\"application/atom+xml\" href=\"{feed}\"")), "{page}");
            assert!(html.contains("/en/follow?topic="), "{page}");
        }
    }
}

#[tokio::test]
async fn a_feed_that_has_not_changed_is_not_sent_again() {
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    published(ctx, "a").await;
    work(ctx).await;
    let ask = async |tag: &str| {
        let request = Request::get("/feeds/updates.atom?lang=fr").header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
        let answer = portal.site().oneshot(request).await.unwrap();
        (answer.status().as_u16(), answer.headers()[header::ETAG].to_str().unwrap().to_owned())
    };
    let (status, tag) = ask("\"other\"").await;
    assert_eq!((status, ask(&tag).await.0), (200, 304));
    published(ctx, "b").await;
    work(ctx).await;
    assert_eq!(ask(&tag).await.0, 200);
}
