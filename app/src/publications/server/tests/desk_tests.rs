//! The desk: what is saved there, and its pages.

use super::*;
use crate::publications::server::entity::save;

#[tokio::test]
async fn what_a_colleague_saved_is_never_written_over_unseen() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let id = desk.begins("press", "customs", Audience::Public, Draft::default()).await.unwrap();
        let saved = |seen: i32, title: &str| Saved {
            seen,
            kind: UpdateKind::Progress,
            audience: Audience::Public,
            draft: Draft { title: in_english(title), ..Draft::default() },
        };
        let (press, relay) = (desk.0.actor("press").await, desk.0.actor("relay").await);
        assert_eq!(keep(ctx, &press, id, saved(1, "One")).await.unwrap(), 2);
        assert_eq!(keep(ctx, &press, id, saved(1, "One and a half")).await.unwrap(), 2, "one person's saves in a row are one");
        assert!(matches!(keep(ctx, &relay, id, saved(1, "Two")).await, Err(Error::Newer)));
        assert_eq!(keep(ctx, &relay, id, saved(2, "Two")).await.unwrap(), 3);
        let form = "seen=2&kind=progress&audience=public&title.en=Three";
        let (status, page) = desk.asks("press", &format!("/en/desk/updates/{id}/edit"), Some(form)).await;
        assert!(status == 200 && page.contains("Three") && page.contains("Somebody else saved this draft"), "{status}");
        let of = save::Entity::find().filter(save::COLUMN.update_id.eq(id)).count(ctx.db.read()).await.unwrap();
        assert_eq!(of, 3);
    }
}

#[tokio::test]
async fn every_page_of_the_desk_is_there_in_each_language() {
    let desk = Desk::on(Portal::sqlite().await).await;
    let (id, slug) = desk.published(Audience::Public, desk.draft()).await;
    let begun = desk.begins("press", "customs", Audience::Public, desk.draft()).await.unwrap();
    for lang in Lang::ALL {
        for path in [
            "/desk/updates".to_owned(),
            "/desk/updates/new".to_owned(),
            "/desk/updates/bulletin".to_owned(),
            format!("/desk/updates/{id}"),
            format!("/desk/updates/{begun}/edit"),
            format!("/desk/updates/{begun}/history"),
            format!("/updates/{slug}"),
            "/updates?q=goods&kind=progress&year=2026&language=en".to_owned(),
            "/updates/plan".to_owned(),
            "/desk".to_owned(),
        ] {
            assert_eq!(desk.asks("press", &format!("/{lang}{path}"), None).await.0, 200, "{lang} {path}");
        }
    }
    assert!(desk.asks("", "/en/updates?q=goods&kind=progress", None).await.1.contains("Release times"));
    assert!(!desk.asks("", "/en/updates?q=nowhere", None).await.1.contains("Release times"));
    let form = "seen=1&kind=progress&audience=public&body.en=%23%23+One&then=preview";
    let (status, preview) = desk.asks("press", &format!("/en/desk/updates/{begun}/edit"), Some(form)).await;
    assert!(status == 200 && preview.contains("One") && !preview.contains("<html"), "{preview}");
}
