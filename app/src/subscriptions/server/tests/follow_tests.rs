//! Asking, confirming, changing, ending.

use super::*;
use crate::commitments::server::tests::Stage;
use crate::platform::security::ONE_CLICK;
use crate::platform::testing::Portal;
use crate::subscriptions::server::entity::{receipt, request, subscriber, subscription};
use crate::subscriptions::server::follow::LINK_LIFE;
use axum::body::Body;
use axum::http::{Request, header};
use time::Duration;
use tower::ServiceExt as _;

/// The status, the place it leads to, and the body of a post.
async fn post(portal: &Portal, path: &str, headers: &[(header::HeaderName, &str)], body: String) -> (u16, String, String) {
    let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let answer = portal.site().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
    let status = answer.status().as_u16();
    let to = answer.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    (status, to, String::from_utf8_lossy(&body).into_owned())
}

const HERE: (header::HeaderName, &str) = (header::ORIGIN, "http://localhost:3000");

#[tokio::test]
async fn nobody_is_written_to_before_they_say_yes_behind_the_link() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        ask(ctx, wish("ana", "updates", Pace::AtOnce, Lang::En)).await;
        assert_eq!((rows::<subscriber::Entity>(ctx).await, mails_to(ctx, "ana").await.len()), (0, 1));
        let asking = mails_to(ctx, "ana").await.swap_remove(0);
        assert!(asking.unsubscribe.is_none() && asking.subject.contains("All updates"), "{}", asking.subject);
        let token = token_for(ctx, "ana").await.unwrap();
        let (status, page) = portal.get(&format!("/en/follow/{token}")).await;
        assert!(status == 200 && page.contains("All updates") && !page.contains("ana@"), "{page}");
        published(ctx, "first").await;
        work(ctx).await;
        assert!(
            letters_to(ctx, "ana").await.is_empty() && rows::<subscriber::Entity>(ctx).await == 0,
            "looking confirms nothing"
        );
        let (status, to, _) = post(&portal, &format!("/en/follow/{token}"), &[HERE], String::new()).await;
        assert!(status == 303 && to.starts_with("/en/following/"), "{to}");
        published(ctx, "second").await;
        work(ctx).await;
        assert_eq!(letters_to(ctx, "ana").await.len(), 1, "what happens from then on");
    }
}

#[tokio::test]
async fn following_again_is_no_new_row_and_another_topic_needs_its_own_yes() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let id = follows(ctx, "ana", "updates", Pace::Weekly, Lang::Fr).await;
        let token = token_for(ctx, "ana").await.unwrap();
        assert_eq!(follow::confirm(ctx, &token).await.unwrap(), Some(id), "the same link twice");
        assert_eq!(follows(ctx, "ana", "updates", Pace::Daily, Lang::Es).await, id);
        ask(ctx, wish("ana", "sanctions", Pace::AtOnce, Lang::En)).await;
        assert_eq!(topics(ctx, id).await, ["updates"], "asking alone changes nothing");
        let found = manage::following(ctx, id).await.unwrap().unwrap().subscriber;
        assert_eq!((found.pace, found.lang), (Pace::Daily, Lang::Es), "the last yes holds for all");
        follow::confirm(ctx, &token_for(ctx, "ana").await.unwrap()).await.unwrap().unwrap();
        ctx.clock.travel(Duration::SECOND);
        assert_eq!(topics(ctx, id).await.len(), 2);
        assert_eq!((rows::<subscriber::Entity>(ctx).await, rows::<subscription::Entity>(ctx).await), (1, 2));
    }
}

#[tokio::test]
async fn a_link_grows_old_and_what_was_not_confirmed_is_forgotten() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        ask(ctx, wish("ana", "updates", Pace::Weekly, Lang::En)).await;
        let token = token_for(ctx, "ana").await.unwrap();
        ctx.clock.travel(LINK_LIFE + Duration::SECOND);
        assert_eq!(follow::confirm(ctx, &token).await.unwrap(), None);
        work(ctx).await;
        assert_eq!((rows::<request::Entity>(ctx).await, rows::<subscriber::Entity>(ctx).await), (0, 0));
        for dead in [token.as_str(), "nothing"] {
            let (status, page) = portal.get(&format!("/en/follow/{dead}")).await;
            assert!(status == 422 && page.contains("no longer works"), "{status}");
        }
    }
}

#[tokio::test]
async fn an_address_is_sent_few_links_a_day_and_the_answer_is_always_the_same() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        follows(ctx, "known", "updates", Pace::Weekly, Lang::En).await;
        let form = |name: &str| format!("topic=updates&email={name}%40example.org&pace=weekly&lang=en");
        for name in ["known", "unknown", "known", "known", "known", "known", "known", "known"] {
            let answer = post(&portal, "/en/follow", &[HERE], form(name)).await;
            assert_eq!(answer, (303, "/en/follow/sent".to_owned(), String::new()), "{name}");
        }
        assert_eq!((mails_to(ctx, "known").await.len(), mails_to(ctx, "unknown").await.len()), (5, 1));
        ctx.clock.travel(Duration::days(1) + Duration::SECOND);
        post(&portal, "/en/follow", &[HERE], form("known")).await;
        assert_eq!(mails_to(ctx, "known").await.len(), 6);
    }
}

#[tokio::test]
async fn the_form_says_what_is_wrong_and_knows_only_what_is_public() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let portal = &stage.portal;
    let (status, _, page) =
        post(portal, "/en/follow", &[HERE], "topic=updates&email=nonsense&pace=hourly&lang=xx".to_owned()).await;
    assert_eq!(status, 422);
    for id in ["email-error", "pace-error", "lang-error"] {
        assert!(page.contains(id), "{id}");
    }
    assert!(page.contains("value=\"nonsense\""));
    assert_eq!(post(portal, "/en/follow", &[HERE], "topic=x".to_owned()).await.0, 422);
    let pact = &stage.pact;
    let (status, page) = portal.get(&format!("/en/follow?topic=pact%3A{pact}")).await;
    assert!(status == 200 && page.contains(&format!("/en/pacts/{pact}")));
    for nothing in ["pact%3Anothing", "organisation%3Anobody", "commitment%3Anothing%2FIP-01"] {
        assert_eq!(portal.get(&format!("/en/follow?topic={nothing}")).await.0, 404, "{nothing}");
    }
    assert_eq!(portal.get("/en/follow").await.0, 200);
}

#[tokio::test]
async fn the_sealed_page_changes_leaves_and_ends_without_a_session_and_shows_no_address() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let id = follows(ctx, "ana", "updates", Pace::AtOnce, Lang::En).await;
        ctx.clock.travel(Duration::SECOND);
        assert_eq!(follows(ctx, "ana", "sanctions", Pace::AtOnce, Lang::En).await, id);
        published(ctx, "first").await;
        work(ctx).await;
        let path = format!("/en/following/{}", manage::token(ctx, id));
        let (status, page) = portal.get(&path).await;
        assert!(status == 200 && page.contains("register of sanctions") && !page.contains("ana@"), "{page}");
        let said = async |body: &str| post(&portal, &path, &[HERE], body.to_owned()).await.0;
        assert_eq!(said("act=change&pace=daily&lang=ar").await, 303);
        let found = manage::following(ctx, id).await.unwrap().unwrap().subscriber;
        assert_eq!((found.pace, found.lang), (Pace::Daily, Lang::Ar));
        for bad in ["act=change&pace=never&lang=en", "act=leave&topic=x", "act=", ""] {
            assert_eq!(said(bad).await, 400, "{bad}");
        }
        assert_eq!((said("act=leave&topic=updates").await, topics(ctx, id).await), (303, vec!["sanctions".to_owned()]));
        assert_eq!(rows::<receipt::Entity>(ctx).await, 1);
        assert_eq!(said("act=leave&topic=sanctions").await, 303, "the last one");
        let left =
            (rows::<subscriber::Entity>(ctx).await, rows::<receipt::Entity>(ctx).await, rows::<request::Entity>(ctx).await);
        assert_eq!((left, letters_to(ctx, "ana").await.len()), ((0, 0, 0), 0), "nothing of the address stays");
        assert!(portal.get(&path).await.1.contains("You follow nothing here"));
        assert_eq!(said("act=end").await, 303, "twice is as good as once");
        let elsewhere = (header::ORIGIN, "https://elsewhere.example");
        assert_eq!(post(&portal, &path, &[elsewhere], "act=end".to_owned()).await.0, 403);
    }
}

#[tokio::test]
async fn one_click_ends_all_letters_from_anywhere_and_only_with_what_was_sealed_for_it() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        for lang in Lang::ALL {
            let id = follows(ctx, "ana", "updates", Pace::AtOnce, *lang).await;
            published(ctx, &format!("in-{lang}")).await;
            work(ctx).await;
            let letter = letters_to(ctx, "ana").await.swap_remove(0);
            let address = letter.unsubscribe.unwrap();
            let path = address.strip_prefix("http://localhost:3000").unwrap().to_owned();
            assert!(path.starts_with(&format!("/{lang}/following/unsubscribe/")), "{path}");
            let (status, page) = portal.get(&path).await;
            assert!(status == 200 && page.contains("<form") && !topics(ctx, id).await.is_empty(), "looking ends nothing");
            for _ in 0..2 {
                let elsewhere = (header::ORIGIN, "https://mail.example");
                assert_eq!(post(&portal, &path, &[elsewhere], "List-Unsubscribe=One-Click".to_owned()).await.0, 200);
                assert_eq!(post(&portal, &path, &[], "List-Unsubscribe=One-Click".to_owned()).await.0, 200);
                assert!(topics(ctx, id).await.is_empty() && letters_to(ctx, "ana").await.is_empty());
            }
            ctx.clock.travel(Duration::days(1));
        }
        let id = follows(ctx, "eva", "updates", Pace::AtOnce, Lang::En).await;
        let token = manage::token(ctx, id);
        for at in 0..token.len() {
            let mut other = token.clone().into_bytes();
            other[at] = if other[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(manage::read(ctx, &String::from_utf8(other).unwrap()), None, "{at}");
        }
        let path = format!("/en/mail{}", ONE_CLICK.replace("{token}", &token));
        assert_eq!(post(&portal, &path, &[], String::new()).await.0, 404, "sealed for another purpose");
        assert_eq!(topics(ctx, id).await, ["updates"]);
    }
}
