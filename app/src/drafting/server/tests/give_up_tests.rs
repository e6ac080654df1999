//! Drafts that are given up: in public, or before they ever were.

use super::*;
use crate::drafting::server::access::awaiting;
use crate::drafting::server::amend::{Door, begin as begin_amendment, door};
use crate::drafting::server::entity::draft;
use crate::drafting::server::give_up::give_up;

const WHY: &str = "The port was closed.";

#[tokio::test]
async fn a_draft_that_was_never_published_is_closed_and_leaves_its_name_free() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        assert!(
            matches!(give_up(ctx, &desk.0.actor("brokers").await, id, WHY).await, Err(Error::NotFound)),
            "reading is not writing"
        );
        assert!(matches!(give_up(ctx, &customs, id, " ").await, Err(Error::Fields(_))), "a reason");
        let (a, b) = tokio::join!(give_up(ctx, &customs, id, WHY), give_up(ctx, &customs, id, WHY));
        assert!(a.is_ok() && b.is_ok(), "the same form twice: {a:?} {b:?}");
        let again = give_up(ctx, &customs, id, "Another reason.").await;
        assert!(matches!(again, Err(Error::Barred(Barred::GivenUp))), "{again:?}");
        let late = keep(ctx, &customs, id, 2, Change::Text(Lang::En, text("late"))).await;
        assert!(matches!(late, Err(Error::Barred(Barred::GivenUp))), "{late:?}");
        assert!(matches!(desk.opens(id, 14).await, Err(Error::Barred(Barred::GivenUp))));
        assert!(desk.kinds().await.is_empty(), "nothing of it is in the log");
        let kept = draft::Entity::find_by_id(id).one(ctx.db.read()).await.unwrap().unwrap();
        assert!(kept.given_up_why.as_deref() == Some(WHY) && kept.slug.as_str() != SLUG);

        let next = begin(ctx, &customs, Desk::blank_or_from(SLUG, None)).await.unwrap();
        assert_ne!(next, id, "the name is free");
        let (status, page) = desk.asks("customs", &format!("/en/desk/drafts/{id}"), None).await;
        assert!(status == 200 && page.contains(WHY) && !page.contains("/give-up"), "{page}");
        assert!(desk.asks("customs", "/en/desk/drafts", None).await.1.contains("Given up"));
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn a_draft_that_was_consulted_on_is_given_up_in_public_and_stays_with_its_rounds() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let round = desk.round(id).await;
        desk.says("brokers", round.id, desk.made("brokers", 3)).await.unwrap();
        assert_eq!(awaiting(ctx.db.read(), customs.person).await.unwrap(), 1);

        let path = format!("/en/desk/drafts/{id}/give-up");
        assert!(desk.asks("customs", &format!("/en/desk/drafts/{id}"), None).await.1.contains(&path), "the way to it");
        assert_eq!(desk.asks("brokers", &path, None).await.0, 404);
        assert_eq!(desk.asks("", &path, None).await.0, 303, "sign in first");
        let (status, page) = desk.asks("customs", &path, None).await;
        assert!(status == 200 && page.contains("stay public"), "{page}");
        let (status, page) = desk.asks("customs", &path, Some("why=The+port+was+closed.")).await;
        assert!(status == 422 && page.contains(WHY), "what was typed is kept: {page}");
        assert_eq!(desk.asks("customs", &path, Some("why=&confirm=yes")).await.0, 422);
        for _ in 0..2 {
            let (status, to) = desk.asks("customs", &path, Some("why=The+port+was+closed.&confirm=yes")).await;
            assert_eq!((status, to), (303, format!("/en/desk/drafts/{id}")));
        }
        assert_eq!(desk.asks("customs", &path, None).await.0, 422, "once");
        let told = ["consultation.opened", "comment.made", "consultation.closed", "consultation.given_up"];
        assert_eq!(desk.kinds().await, told);
        tick(ctx).await.unwrap();
        assert_eq!(desk.kinds().await, told, "the clock has nothing to close");
        assert_eq!(awaiting(ctx.db.read(), customs.person).await.unwrap(), 0);
        let late = desk.says("acme", round.id, desk.made("acme", 0)).await;
        assert!(matches!(late, Err(Error::Closed)), "{late:?}");
        assert!(matches!(begin(ctx, &customs, Desk::blank_or_from(SLUG, None)).await, Err(Error::Taken)), "its name is public");

        for lang in Lang::ALL {
            for path in ["/consultations", "/consultations/border-pact/1", "/log"] {
                let (status, page) = desk.asks("", &format!("/{lang}{path}"), None).await;
                assert_eq!((status, page.matches("<h1").count()), (200, 1), "/{lang}{path}");
            }
        }
        let (_, page) = desk.asks("", "/en/consultations/border-pact/1", None).await;
        assert!(page.contains("gave this text up on") && page.contains(WHY) && page.contains("Say it in hours."), "{page}");
        assert!(desk.asks("", "/en/consultations", None).await.1.contains("Given up"));
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn an_amendment_that_was_given_up_makes_room_for_the_next() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        for slug in ["acme", "customs", "brokers"] {
            desk.0.signs(slug).await;
        }
        let mut names = Vec::new();
        for is_public in [true, true, true, false] {
            let id = begin_amendment(ctx, &customs, &desk.0.pact).await.unwrap();
            names.push(work(ctx.db.read(), &customs, id).await.unwrap().draft.slug.to_string());
            if is_public {
                desk.opens(id, 14).await.unwrap();
            }
            give_up(ctx, &customs, id, WHY).await.unwrap();
        }
        let expected = ["a-pact-version-2", "a-pact-amendment-2", "a-pact-amendment-2-2", "a-pact-amendment-2-3"];
        assert_eq!(names, expected);
        let pact = pact_by_slug(ctx.db.read(), &desk.0.pact).await.unwrap().unwrap();
        assert_eq!(door(ctx.db.read(), customs.person, &pact, ctx.clock.today()).await.unwrap(), Some(Door::Begin));
        let (_, page) = desk.asks("", "/en/pacts/a-pact", None).await;
        assert!(page.contains("gave the text up after round 1"), "the pact’s history tells of it: {page}");
        desk.is_whole().await;
    }
}
