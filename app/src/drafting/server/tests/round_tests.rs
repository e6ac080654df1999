//! Rounds of consultation: opened, commented on, answered.

use super::*;
use crate::drafting::server::entity::comment as comments;

#[tokio::test]
async fn a_round_is_opened_once_on_a_text_that_can_be_read() {
    for desk in Desk::each().await {
        let (ctx, customs) = (desk.0.ctx(), desk.0.actor("customs").await);
        let id = desk.drafted().await;
        let tomorrow = Some(ctx.clock.today() + Duration::DAY);
        for (who, until) in [("brokers", tomorrow), ("acme", tomorrow)] {
            assert!(matches!(open(ctx, &desk.0.actor(who).await, id, until).await, Err(Error::NotFound)), "{who}");
        }
        for until in [None, ctx.clock.today().previous_day(), Some(ctx.clock.today() + Duration::days(400))] {
            assert!(matches!(open(ctx, &customs, id, until).await, Err(Error::Fields(_))), "{until:?}");
        }
        let work = work(ctx.db.read(), &customs, id).await.unwrap();
        let broken = Change::Text(Lang::Fr, "# Sans articles".to_owned());
        keep(ctx, &customs, id, work.draft.version, broken).await.unwrap();
        assert!(matches!(desk.opens(id, 14).await, Err(Error::Problems(_))));
        keep(ctx, &customs, id, work.draft.version + 1, Change::Text(Lang::Fr, String::new())).await.unwrap();
        assert_eq!(desk.opens(id, 14).await.unwrap(), 1);
        assert!(matches!(desk.opens(id, 14).await, Err(Error::Barred(Barred::Consulting))));
        let told: Vec<_> = mail::newest(ctx, 10).await.unwrap().into_iter().map(|m| m.recipient.to_string()).collect();
        assert_eq!(told, ["brokers@example.org"], "who is named is told");
        let frozen = desk.round(id).await.content;
        keep(ctx, &customs, id, work.draft.version + 2, Change::Text(Lang::Es, text("otro"))).await.unwrap();
        assert_eq!(desk.round(id).await.content, frozen, "writing goes on, and the round keeps its text");
        assert_eq!(desk.kinds().await, ["consultation.opened"]);
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn organisations_comment_once_until_the_end_of_the_last_day_and_are_answered_once() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let round = desk.round(id).await;
        let first = desk.made("brokers", 3);
        assert_eq!(desk.says("brokers", round.id, first.clone()).await.unwrap(), 1);
        assert_eq!(desk.says("brokers", round.id, first.clone()).await.unwrap(), 1, "the same form twice");
        let (a, b) = tokio::join!(
            desk.says("acme", round.id, desk.made("acme", 0)),
            desk.says("zenith", round.id, desk.made("zenith", 0))
        );
        assert_eq!(a.unwrap() + b.unwrap(), 5, "numbers 2 and 3");
        assert!(matches!(desk.says("customs", round.id, desk.made("customs", 1)).await, Err(Error::Nobody)), "its own text");
        assert!(matches!(desk.says("acme", round.id, desk.made("brokers", 1)).await, Err(Error::Nobody)), "for others");
        for made in [desk.made("acme", 99), Made { comment: " ".to_owned(), ..desk.made("acme", 1) }] {
            assert!(matches!(desk.says("acme", round.id, made).await, Err(Error::Fields(_))));
        }
        desk.late();
        assert!(matches!(desk.says("acme", round.id, desk.made("acme", 1)).await, Err(Error::Closed)), "late");
        assert_eq!(desk.says("brokers", round.id, first.clone()).await.unwrap(), 1, "what was said in time stands");
        let (a, b) = tokio::join!(tick(ctx), tick(ctx));
        assert!(a.is_ok() && b.is_ok());
        assert!(matches!(desk.answers("acme", first.id, Disposition::Accepted).await, Err(Error::NotFound)));
        desk.answers("customs", first.id, Disposition::Rejected).await.unwrap();
        desk.answers("customs", first.id, Disposition::Rejected).await.unwrap();
        assert!(matches!(desk.answers("customs", first.id, Disposition::Accepted).await, Err(Error::Answered)));
        let empty = answer(ctx, &desk.0.actor("customs").await, first.id, Disposition::Partly, " ").await;
        assert!(matches!(empty, Err(Error::Fields(_))));
        let told =
            ["consultation.opened", "comment.made", "comment.made", "comment.made", "consultation.closed", "comment.answered"];
        assert_eq!(desk.kinds().await, told);
        assert_eq!(comments::Entity::find_by_id(first.id).one(ctx.db.read()).await.unwrap().unwrap().comment, "Say it in hours.");
        desk.is_whole().await;
    }
}
