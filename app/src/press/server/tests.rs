//! Contacts through their commands and pages, as named actors, on both databases.

use super::Error;
use super::commands::{designate, end};
use super::queries::services;
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::log::server::of_subject;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::Texts;
use crate::platform::testing::Portal;
use crate::press::model::{Contact, Written};

fn office(person: Option<&str>) -> Contact {
    let texts = |text: &str| Texts([("en".to_owned(), text.to_owned())].into());
    let (service, person) = (texts("Press office"), person.map(str::to_owned));
    Contact::read(Written { service, email: "press@customs.example", hours: texts("9 to 17"), person, ..Written::default() })
        .unwrap()
}

async fn with_officer(portal: Portal) -> (Stage, crate::identity::server::actor::Actor) {
    let stage = Stage::in_force(portal).await;
    let officer = stage.actor("customs").await;
    let customs = by_slug(stage.ctx().db.read(), "customs").await.unwrap().unwrap();
    join(stage.ctx(), stage.ctx().db.write(), officer.person, customs.id, MemberRole::Communications).await.unwrap();
    (stage, officer)
}

#[tokio::test]
async fn a_service_is_designated_changed_and_ended_in_the_open() {
    for portal in Portal::each().await {
        let (stage, officer) = with_officer(portal).await;
        let ctx = stage.ctx();
        let (_, page) = stage.portal.get("/en/press").await;
        assert!(page.contains("No communications service is designated"), "an administration without one is shown");
        for _ in 0..2 {
            designate(ctx, &officer, "customs", office(None)).await.unwrap();
        }
        let (_, page) = stage.portal.get("/en/press").await;
        assert!(page.contains("press@customs.example") && !page.contains("Ask for"), "nobody is named unasked");
        designate(ctx, &officer, "customs", office(Some(&officer.name))).await.unwrap();
        assert!(stage.portal.get("/en/press").await.1.contains("Ask for"));
        for _ in 0..2 {
            end(ctx, &officer, "customs").await.unwrap();
        }
        let (_, page) = stage.portal.get("/en/press").await;
        assert!(page.contains("No communications service is designated") && !page.contains("press@customs.example"));
        designate(ctx, &officer, "customs", office(None)).await.unwrap();
        let mut told = of_subject(ctx.db.read(), "customs").await.unwrap();
        told.sort_by_key(|entry| entry.seq);
        let told: Vec<_> = told.into_iter().map(|entry| entry.kind).filter(|kind| kind.starts_with("press.")).collect();
        assert_eq!(told, ["press.designated", "press.designated", "press.ended", "press.designated"], "twice is once");
        assert_eq!(audit(ctx.db.read(), &ctx.log_key.verifying_key()).await.unwrap(), []);
    }
}

#[tokio::test]
async fn nobody_speaks_for_another_house_or_in_the_name_of_another() {
    for portal in Portal::each().await {
        let (stage, officer) = with_officer(portal).await;
        let ctx = stage.ctx();
        let other = stage.actor("acme").await;
        assert!(matches!(designate(ctx, &other, "customs", office(None)).await, Err(Error::NotFound)), "of another house");
        assert!(matches!(designate(ctx, &other, "acme", office(None)).await, Err(Error::NotFound)), "in another role");
        assert!(matches!(end(ctx, &other, "customs").await, Err(Error::NotFound)));
        let foreign = office(Some("Somebody Else"));
        assert!(matches!(designate(ctx, &officer, "customs", foreign).await, Err(Error::NotFound)), "who is named chose so");
        assert!(matches!(designate(ctx, &officer, "nowhere", office(None)).await, Err(Error::NotFound)));
        let found = services(ctx.db.read()).await.unwrap();
        assert!(found.iter().all(|(_, service)| service.is_none()), "nothing was written");
    }
}
