//! Letters of each pace, and what became of an update.

use super::*;
use crate::commitments::server::tests::Stage;
use crate::platform::mail::{READER, body};
use crate::platform::testing::Portal;
use crate::subscriptions::news::{CORRECTED, RETRACTED};
use crate::subscriptions::server::entity::{mailing, receipt};
use crate::subscriptions::server::rounds::TOLD;
use sea_orm::PaginatorTrait as _;
use std::collections::BTreeSet;
use time::Duration;
use time::macros::datetime;

#[tokio::test]
async fn each_gets_a_letter_at_their_pace_once_with_all_since_the_last() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        // The tests begin on a Tuesday at ten.
        for pace in Pace::ALL {
            follows(ctx, pace.as_str().replace('_', "-").as_str(), "updates", *pace, Lang::En).await;
        }
        work(ctx).await;
        let count = async || {
            let mut all = Vec::new();
            for name in ["at-once", "daily", "weekly"] {
                all.push(letters_to(ctx, name).await.len());
            }
            all
        };
        published(ctx, "a").await;
        work(ctx).await;
        published(ctx, "b").await;
        work(ctx).await;
        assert_eq!(count().await, [2, 0, 0]);
        go_to(ctx, datetime!(2026-11-25 7:59:59 UTC));
        work(ctx).await;
        assert_eq!(count().await, [2, 0, 0]);
        go_to(ctx, datetime!(2026-11-25 8:00 UTC));
        work(ctx).await;
        assert_eq!(count().await, [2, 1, 0]);
        go_to(ctx, datetime!(2026-11-26 12:00 UTC));
        work(ctx).await;
        assert_eq!(count().await, [2, 1, 0], "a morning without news is silent");
        published(ctx, "c").await;
        go_to(ctx, datetime!(2026-11-30 8:00 UTC));
        work(ctx).await;
        work(ctx).await;
        assert_eq!(count().await, [3, 2, 1]);
        let weekly = letters_to(ctx, "weekly").await.swap_remove(0);
        for slug in ["a", "b", "c"] {
            assert!(weekly.body.contains(&format!("http://localhost:3000/en/updates/{slug}\n")), "{}", weekly.body);
        }
        assert!(weekly.subject.contains("and others"), "{}", weekly.subject);
    }
}

#[tokio::test]
async fn who_changes_pace_misses_nothing_and_gets_nothing_twice() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let id = follows(ctx, "ana", "updates", Pace::Daily, Lang::En).await;
        work(ctx).await;
        published(ctx, "a").await;
        work(ctx).await;
        manage::change(ctx, id, Lang::En, Pace::AtOnce).await.unwrap();
        published(ctx, "b").await;
        work(ctx).await;
        let letters = letters_to(ctx, "ana").await;
        assert!(letters.len() == 1 && letters[0].body.contains("/updates/a\n") && letters[0].body.contains("/updates/b\n"));
        manage::change(ctx, id, Lang::En, Pace::Daily).await.unwrap();
        ctx.clock.travel(Duration::days(2));
        work(ctx).await;
        assert_eq!(letters_to(ctx, "ana").await.len(), 1, "what was told is told");
        published(ctx, "c").await;
        ctx.clock.travel(Duration::days(1));
        work(ctx).await;
        assert!(!letters_to(ctx, "ana").await[1].body.contains("/updates/b\n"));
    }
}

#[tokio::test]
async fn several_topics_are_one_letter_in_the_readers_language_with_what_is_news_of_them() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let pact = stage.pact.clone();
        work(ctx).await;
        follows(ctx, "ana", &format!("pact:{pact}"), Pace::AtOnce, Lang::Ar).await;
        follows(ctx, "ana", "organisation:zenith", Pace::AtOnce, Lang::Ar).await;
        follows(ctx, "eva", "organisation:acme", Pace::AtOnce, Lang::En).await;
        stage.signs("zenith").await;
        work(ctx).await;
        let letters = letters_to(ctx, "ana").await;
        assert_eq!((letters.len(), letters_to(ctx, "eva").await.len()), (1, 0));
        let path = format!("http://localhost:3000/ar/pacts/{pact}/signatories\n");
        assert_eq!(letters[0].body.matches(&path).count(), 1, "news of two topics is told once: {}", letters[0].body);
        let digest = letters[0].body_digest.clone().unwrap();
        let html = body::Entity::find_by_id(digest).one(ctx.db.read()).await.unwrap().unwrap().html;
        assert!(html.contains("dir=\"rtl\"") && html.contains("color-scheme") && html.contains(READER));
        for not in ["<script", "<img", "http-equiv", "src=", "@import", "url("] {
            assert!(!html.contains(not), "{not}");
        }
        assert!(!letters[0].body.contains(READER) && letters[0].body.contains("/ar/following/"));
    }
}

#[tokio::test]
async fn a_letter_tells_the_newest_and_says_that_there_is_more() {
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    follows(ctx, "ana", "updates", Pace::AtOnce, Lang::En).await;
    for n in 0..TOLD + 5 {
        published(ctx, &format!("n{n}")).await;
    }
    work(ctx).await;
    let letter = letters_to(ctx, "ana").await.swap_remove(0);
    assert_eq!(letter.body.matches("/en/updates/").count(), TOLD);
    assert!(!letter.body.contains("/updates/n4\n") && letter.body.contains("/updates/n5\n"));
    assert!(letter.body.contains("more than fits"));
}

#[tokio::test]
async fn a_thousand_readers_in_four_languages_share_four_bodies_and_several_portals_write_to_each_once() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        crate::subscriptions::server::seed::subscribers(ctx, 1200, "updates").await;
        work(ctx).await;
        published(ctx, "a").await;
        tokio::join!(work(ctx), work(ctx), work(ctx));
        let letters = mails::Entity::find().all(ctx.db.read()).await.unwrap();
        let readers: BTreeSet<_> = letters.iter().map(|mail| mail.recipient.clone()).collect();
        assert_eq!((letters.len(), readers.len()), (1200, 1200));
        assert_eq!(rows::<body::Entity>(ctx).await, 4);
        assert_eq!(rows::<receipt::Entity>(ctx).await, 1200);
        assert!(letters.iter().all(|mail| mail.body.is_empty()), "what is shared is not copied");
        let under_way = mailing::Entity::find().filter(mailing::COLUMN.under_way.eq(true)).count(ctx.db.read()).await.unwrap();
        assert_eq!(under_way, 0);
        ctx.clock.travel(Duration::days(40));
        work(ctx).await;
        assert_eq!((rows::<mails::Entity>(ctx).await, rows::<body::Entity>(ctx).await), (0, 0), "letters are forgotten");
    }
}

#[tokio::test]
async fn what_became_of_an_update_is_told_to_those_who_got_it_whatever_their_pace_and_to_nobody_else() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        follows(ctx, "at-once", "updates", Pace::AtOnce, Lang::En).await;
        let id = follows(ctx, "now-weekly", "updates", Pace::AtOnce, Lang::Fr).await;
        follows(ctx, "weekly", "updates", Pace::Weekly, Lang::En).await;
        work(ctx).await;
        published(ctx, "a").await;
        work(ctx).await;
        manage::change(ctx, id, Lang::Fr, Pace::Weekly).await.unwrap();
        follows(ctx, "late", "updates", Pace::AtOnce, Lang::En).await;
        let count = async || {
            let mut all = Vec::new();
            for name in ["at-once", "now-weekly", "weekly", "late"] {
                all.push(letters_to(ctx, name).await.len());
            }
            all
        };
        done(ctx, CORRECTED, "a", json!({"number": 2, "tell": false, "wrong": {"en": "A typo."}})).await;
        work(ctx).await;
        assert_eq!(count().await, [1, 1, 0, 0], "not told where the desk so chose");
        done(ctx, CORRECTED, "a", json!({"number": 3, "tell": true, "wrong": {"en": "The rate was 4, not 40."}})).await;
        tokio::join!(work(ctx), work(ctx));
        assert_eq!(count().await, [2, 2, 0, 0]);
        let told = letters_to(ctx, "at-once").await.swap_remove(1);
        assert!(told.subject.starts_with("Correction: ") && told.body.contains("The rate was 4, not 40."), "{}", told.body);
        assert!(letters_to(ctx, "now-weekly").await[1].subject.starts_with("Correction : "), "in their language");
        done(ctx, RETRACTED, "a", json!({"reason": "It was not ours to say.", "tell": true})).await;
        work(ctx).await;
        work(ctx).await;
        assert_eq!(count().await, [3, 3, 0, 0]);
        assert!(letters_to(ctx, "at-once").await[2].body.contains("It was not ours to say."));
    }
}

#[tokio::test]
async fn the_bodies_of_letters_hold_no_mark_that_somebody_wrote() {
    let portal = Portal::sqlite().await;
    let ctx = &portal.ctx;
    follows(ctx, "ana", "updates", Pace::AtOnce, Lang::En).await;
    published(ctx, "a").await;
    work(ctx).await;
    done(ctx, CORRECTED, "a", json!({"tell": true, "wrong": {"en": format!("http://evil.example/{READER}")}})).await;
    work(ctx).await;
    let bodies = body::Entity::find().all(ctx.db.read()).await.unwrap();
    assert!(bodies.iter().all(|body| body.plain.matches(READER).count() == 1 && body.html.matches(READER).count() == 1));
}
