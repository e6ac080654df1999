//! What is published: for whom, corrected, taken down.

use super::*;
use crate::publications::server::access::work;
use crate::publications::server::write::correct;

#[tokio::test]
async fn a_correction_says_what_was_wrong_and_the_earlier_text_stays() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let (id, slug) = desk.published(Audience::Public, desk.draft()).await;
        let press = desk.0.actor("press").await;
        correct(ctx, &press, id).await.unwrap();
        correct(ctx, &press, id).await.unwrap();
        let edition = work(ctx.db.read(), &press, id).await.unwrap().edition;
        assert_eq!(edition.number, 2, "one correction at a time");
        let draft = Draft {
            wrong: in_english("It was a quarter."),
            summary: in_english("They fell by a quarter."),
            ..edition.draft().unwrap()
        };
        let saved = Saved { seen: 1, kind: UpdateKind::Decision, audience: Audience::Staff, draft };
        keep(ctx, &press, id, saved).await.unwrap();
        assert_eq!(desk.row(id).await.audience, Audience::Public, "what it is and for whom stays");
        desk.takes("press", id, StepKind::Submit).await.unwrap();
        assert!(matches!(desk.takes("press", id, StepKind::Approve).await, Err(Error::OwnWork)));
        desk.takes("relay", id, StepKind::Approve).await.unwrap();
        desk.takes("relay", id, StepKind::Publish).await.unwrap();
        let (status, page) = desk.asks("", &format!("/en/updates/{slug}"), None).await;
        assert!(status == 200 && page.contains("It was a quarter.") && page.contains("They fell by a quarter."));
        let (_, before) = desk.asks("", &format!("/en/updates/{slug}?edition=1"), None).await;
        assert!(before.contains("They fell by a third.") && before.contains("An earlier text"));
        let (_, changes) = desk.asks("", &format!("/en/updates/{slug}/changes"), None).await;
        assert!(changes.contains("<del>third.</del>") && changes.contains("<ins>quarter.</ins>"), "{changes}");
        let told = desk.told(&slug).await;
        assert_eq!(told[1].0, "update.corrected");
        assert_eq!((&told[1].1["wrong"]["en"], &told[1].1["tell"]), (&Value::from("It was a quarter."), &Value::from(true)));
        desk.0.is_clean().await;
    }
}

#[tokio::test]
async fn a_retraction_leaves_a_tombstone_with_its_reason() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let (id, slug) = desk.published(Audience::Public, desk.draft()).await;
        assert!(matches!(desk.takes("acme", id, StepKind::Retract).await, Err(Error::NotFound)));
        for _ in 0..2 {
            desk.takes("press", id, StepKind::Retract).await.unwrap();
        }
        let (status, page) = desk.asks("", &format!("/en/updates/{slug}"), None).await;
        assert!(status == 410 && page.contains("Because.") && !page.contains("Release times"), "{status}");
        assert_eq!(desk.asks("", &format!("/en/updates/{slug}/changes"), None).await.0, 404);
        let (_, list) = desk.asks("", "/en/updates", None).await;
        assert!(list.contains("An update that was taken down") && !list.contains("Release times"));
        let told = desk.told(&slug).await;
        assert_eq!((told.len(), told[1].1["reason"].as_str()), (2, Some("Because.")), "twice is once");
        assert!(matches!(correct(desk.0.ctx(), &desk.0.actor("press").await, id).await, Err(Error::NotNow)));
        desk.0.is_clean().await;
    }
}

#[tokio::test]
async fn what_is_for_those_inside_is_shown_to_nobody_else_and_stays_sealed() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let (_, slug) = desk.published(Audience::Members, desk.draft()).await;
        let path = format!("/en/updates/{slug}");
        for (who, status) in [("", 404), ("acme", 200), ("zenith", 200), ("press", 200)] {
            assert_eq!(desk.asks(who, &path, None).await.0, status, "{who}");
        }
        assert!(desk.told(&slug).await.is_empty());
        assert!(!desk.asks("", "/en/updates", None).await.1.contains("Release times"));
        let public = Draft { inside: in_english("Only for us."), inside_for: "staff".to_owned(), ..desk.draft() };
        let (_, slug) = desk.published(Audience::Public, public).await;
        let path = format!("/en/updates/{slug}");
        for (who, reads) in [("", false), ("acme", false), ("customs", true)] {
            let (status, page) = desk.asks(who, &path, None).await;
            assert_eq!((status, page.contains("Only for us.")), (200, reads), "{who}");
        }
        let mails = mail::newest(desk.0.ctx(), 50).await.unwrap();
        assert!(mails.iter().any(|m| m.recipient.as_str() == "acme@example.org" && m.subject.starts_with("For you")));
        desk.0.is_clean().await;
    }
}

#[tokio::test]
async fn a_monitor_publishes_without_anybodys_approval() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let id = desk.begins("watch", "watch", Audience::Public, desk.draft()).await.unwrap();
        assert!(matches!(desk.takes("customs", id, StepKind::Return).await, Err(Error::NotFound)));
        desk.takes("watch", id, StepKind::Publish).await.unwrap();
        let slug = desk.row(id).await.slug.unwrap();
        let (status, page) = desk.asks("", &format!("/fr/updates/{slug}"), None).await;
        assert!(status == 200 && !page.contains("<script>x"), "{status}");
        desk.0.is_clean().await;
    }
}
