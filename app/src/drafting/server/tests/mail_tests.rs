//! Who is told by mail of comments and of their answers.

use super::*;
use crate::identity::server::entity::person;
use sea_orm::Set;

/// To whom the mails went whose subject begins like this, and what they say; in no order.
async fn told(desk: &Desk, about: &str) -> Vec<(String, String)> {
    let mails = mail::newest(desk.0.ctx(), 100).await.unwrap();
    let about = mails.into_iter().filter(|mail| mail.subject.starts_with(about));
    about.map(|mail| (mail.recipient.to_string(), mail.body.replace(['\u{2068}', '\u{2069}'], ""))).collect()
}

#[tokio::test]
async fn who_writes_is_told_of_comments_once_an_hour_and_of_all_of_them() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let round = desk.round(id).await;
        let first = desk.made("brokers", 3);
        for _ in 0..2 {
            desk.says("brokers", round.id, first.clone()).await.unwrap();
        }
        let mails = told(&desk, "Comments on").await;
        assert_eq!(mails.len(), 1, "the same form twice is told once");
        let (to, body) = &mails[0];
        assert!(to == "customs@example.org" && body.contains("A comment was made in round 1"), "{to}: {body}");
        assert!(body.contains("/en/consultations/border-pact/1#comments"), "{body}");

        for who in ["acme", "zenith"] {
            desk.says(who, round.id, desk.made(who, 0)).await.unwrap();
        }
        tick(ctx).await.unwrap();
        assert_eq!(told(&desk, "Comments on").await.len(), 1, "the hour is not over");
        ctx.clock.travel(Duration::HOUR);
        let (a, b) = tokio::join!(tick(ctx), tick(ctx));
        assert!(a.is_ok() && b.is_ok());
        let mails = told(&desk, "Comments on").await;
        assert_eq!(mails.len(), 2, "what came meanwhile is told once");
        assert!(mails.iter().any(|(_, body)| body.contains("2 comments were made")), "{mails:?}");
        ctx.clock.travel(Duration::HOUR);
        tick(ctx).await.unwrap();
        assert_eq!(told(&desk, "Comments on").await.len(), 2, "nothing new");
        desk.is_whole().await;
    }
}

#[tokio::test]
async fn who_commented_is_told_in_their_language_what_becomes_of_it() {
    for desk in Desk::each().await {
        let ctx = desk.0.ctx();
        let id = desk.drafted().await;
        desk.opens(id, 14).await.unwrap();
        let round = desk.round(id).await;
        let french = person::ActiveModel {
            id: Set(desk.0.actor("acme").await.person),
            lang: Set(Lang::Fr),
            ..person::ActiveModel::default()
        };
        person::Entity::update(french).exec(ctx.db.write()).await.unwrap();
        let (first, second) = (desk.made("brokers", 3), desk.made("acme", 0));
        desk.says("brokers", round.id, first.clone()).await.unwrap();
        desk.says("acme", round.id, second.clone()).await.unwrap();
        for _ in 0..2 {
            desk.answers("customs", first.id, Disposition::Rejected).await.unwrap();
        }
        desk.answers("customs", second.id, Disposition::Partly).await.unwrap();
        let mails = told(&desk, "Answer to your comment").await;
        assert_eq!(mails.len(), 1, "the same answer twice is told once");
        let (to, body) = &mails[0];
        assert_eq!(to, "brokers@example.org");
        for said in ["Rejected", "Hours cannot be kept.", "/en/consultations/border-pact/1?article=3#comment-1"] {
            assert!(body.contains(said), "{said} in {body}");
        }
        let mails = told(&desk, "Réponse à votre commentaire").await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].0 == "acme@example.org" && mails[0].1.contains("Accepté en partie"), "{mails:?}");
        assert!(mails[0].1.contains("/fr/consultations/border-pact/1?article=0#comment-2"), "{mails:?}");
    }
}
