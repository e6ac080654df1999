//! Letters that come back.

use super::*;
use crate::platform::testing::Portal;
use crate::subscriptions::server::bounces::{Report, take_back};
use time::Duration;

async fn is_stopped(ctx: &Ctx, id: SubscriberId) -> bool {
    manage::following(ctx, id).await.unwrap().unwrap().subscriber.stopped_at.is_some()
}

#[tokio::test]
async fn an_address_that_does_not_exist_gets_no_more_at_once_and_begins_again_when_its_owner_comes_back() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let id = follows(ctx, "ana", "updates", Pace::AtOnce, Lang::En).await;
        published(ctx, "a").await;
        work(ctx).await;
        refuse(ctx, "ana", "5.1.1").await;
        assert!(is_stopped(ctx, id).await && letters_to(ctx, "ana").await.is_empty());
        published(ctx, "b").await;
        work(ctx).await;
        assert!(letters_to(ctx, "ana").await.is_empty());
        let (_, page) = portal.get(&format!("/en/following/{}", manage::token(ctx, id))).await;
        assert!(page.contains("Your letters came back"), "{page}");
        manage::resume(ctx, id).await.unwrap();
        published(ctx, "c").await;
        work(ctx).await;
        let letters = letters_to(ctx, "ana").await;
        assert!(letters.len() == 1 && !letters[0].body.contains("/updates/b\n"), "with what happens from then on");
        refuse(ctx, "ana", "5.1.1").await;
        assert_eq!(follows(ctx, "ana", "updates", Pace::AtOnce, Lang::En).await, id);
        assert!(!is_stopped(ctx, id).await, "a new yes is as good");
    }
}

#[tokio::test]
async fn a_closed_mailbox_has_three_tries_within_thirty_days_and_what_speaks_of_us_does_not_count() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let id = follows(ctx, "ana", "updates", Pace::AtOnce, Lang::En).await;
        let returned = async |status: &str, days: i64| {
            ctx.clock.travel(Duration::days(days));
            published(ctx, &format!("on-{}", ctx.clock.now().unix_timestamp())).await;
            work(ctx).await;
            refuse(ctx, "ana", status).await;
            is_stopped(ctx, id).await
        };
        for status in ["5.7.1", "554", "5.7.26", "5.6.0", "5.7.1"] {
            assert!(!returned(status, 1).await);
        }
        assert!(!returned("5.2.2", 1).await && !returned("5.2.2", 1).await);
        assert!(!returned("550", 31).await, "the first two are long ago");
        assert!(!returned("5.2.1", 1).await);
        assert!(returned("5.2.1", 1).await);
    }
}

#[tokio::test]
async fn a_report_stops_letters_only_if_it_names_one_and_counts_once() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let id = follows(ctx, "ana", "updates", Pace::AtOnce, Lang::En).await;
        published(ctx, "a").await;
        work(ctx).await;
        let asking = mails_to(ctx, "ana").await.swap_remove(0);
        let report = |mail| Report { mail, status: "5.1.1".to_owned() };
        assert!(!take_back(ctx, &report(asking.id)).await.unwrap(), "no letter");
        assert!(!take_back(ctx, &report(ctx.random.id(ctx.clock.now()))).await.unwrap());
        assert!(!is_stopped(ctx, id).await);
        let letter = first_letter(ctx).await;
        assert!(take_back(ctx, &report(letter.id)).await.unwrap());
        assert!(is_stopped(ctx, id).await);
        assert!(!take_back(ctx, &report(letter.id)).await.unwrap(), "counted already");
    }
}
