//! Roles, mandates and operators through their commands and pages, on both databases.

use super::people::{Error, end, end_of, give, manages, people};
use super::queries::by_slug;
use crate::commitments::server::access::roles_in;
use crate::commitments::server::tests::Stage;
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::identity::server::enrolment::{Whom, known};
use crate::identity::server::operators;
use crate::kernel::ids::{OrganisationId, PactId, PersonId};
use crate::kernel::locale::Lang;
use crate::organisations::model::MemberRole;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::signatures::server::entity::mandate;
use crate::signatures::server::founding::{self, Founding, found, take_all_back};
use crate::signatures::server::mandates::may_act;
use axum::http::StatusCode;
use sea_orm::{EntityTrait as _, QueryFilter as _};

fn whom(name: &str) -> Whom {
    let email = format!("{}@example.org", name.to_lowercase()).parse().unwrap();
    Whom { email, name: Some(name.parse().unwrap()), lang: Lang::Fr }
}

async fn id_of(stage: &Stage, slug: &str) -> OrganisationId {
    by_slug(stage.ctx().db.read(), slug).await.unwrap().unwrap().id
}

#[tokio::test]
async fn a_role_is_given_and_ended_once_and_told_in_the_persons_language() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        let ctx = stage.ctx();
        let nina = whom("Nina");
        let nameless = Whom { name: None, ..nina.clone() };
        let role = MemberRole::Communications;
        assert!(matches!(give(ctx, None, "customs", &nameless, role).await, Err(Error::NoName)));
        assert!(matches!(give(ctx, None, "nowhere", &nina, role).await, Err(Error::NotFound)));
        assert!(matches!(give(ctx, None, "acme", &nina, MemberRole::Monitor).await, Err(Error::NoMonitor)));
        assert!(matches!(give(ctx, None, "acme", &nina, MemberRole::Signatory).await, Err(Error::ByMandate)));
        assert!(matches!(end_of(ctx, &nina.email, "customs", role).await, Err(Error::NoPerson)), "nobody was put on record");
        assert!(give(ctx, None, "customs", &nina, role).await.unwrap());
        assert!(!give(ctx, None, "customs", &nameless, role).await.unwrap());
        let told = async || {
            let mails = mail::newest(ctx, 100).await.unwrap();
            mails.into_iter().filter(|m| m.recipient == nina.email).collect::<Vec<_>>()
        };
        let mails = told().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].subject.contains("Vous avez un rôle") && mails[0].body.contains("/fr/sign-in"));
        assert!(end_of(ctx, &nina.email, "customs", role).await.unwrap());
        assert!(!end_of(ctx, &nina.email, "customs", role).await.unwrap());
        assert_eq!(told().await.len(), 2);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn nobody_gets_a_part_in_the_monitor_and_in_another_party() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        let ctx = stage.ctx();
        let of = |slug: &str| Whom { name: None, ..whom(slug) };
        let refused = give(ctx, None, "watch", &of("acme"), MemberRole::Monitor).await;
        assert!(matches!(refused, Err(Error::NotIndependent)));
        let refused = give(ctx, None, "brokers", &of("watch"), MemberRole::Coordinator).await;
        assert!(matches!(refused, Err(Error::NotIndependent)));
        assert!(matches!(found(ctx, "zenith", &of("watch"), &founding()).await, Err(founding::Error::NotIndependent)));
        let watch = id_of(&stage, "watch").await;
        assert_eq!(people(ctx.db.read(), watch).await.unwrap().len(), 1, "nothing was left behind");
        assert!(give(ctx, None, "acme", &of("zenith"), MemberRole::Representative).await.unwrap(), "of two members one may be");
    }
}

#[tokio::test]
async fn only_who_looks_after_an_organisation_gives_its_roles_and_never_their_own() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        let ctx = stage.ctx();
        let (brokers, acme) = (stage.actor("brokers").await, stage.actor("acme").await);
        let role = MemberRole::Representative;
        assert!(matches!(give(ctx, Some(&acme), "acme", &whom("Nina"), role).await, Err(Error::NotFound)), "no manager");
        assert!(matches!(give(ctx, Some(&brokers), "acme", &whom("Nina"), role).await, Err(Error::NotFound)), "of another");
        let own = Whom { name: None, ..whom("brokers") };
        assert!(matches!(give(ctx, Some(&brokers), "brokers", &own, role).await, Err(Error::Own)));
        assert!(give(ctx, Some(&brokers), "brokers", &whom("Nina"), role).await.unwrap());
        let all = people(ctx.db.read(), id_of(&stage, "brokers").await).await.unwrap();
        let mine = all.iter().find(|(_, p)| p.id == brokers.person).unwrap().0.id;
        assert!(matches!(end(ctx, &brokers, "brokers", mine).await, Err(Error::Own)));
        let given = all.iter().find(|(_, p)| p.id != brokers.person).unwrap().0.id;
        assert!(matches!(end(ctx, &acme, "brokers", given).await, Err(Error::NotFound)));
        for _ in 0..2 {
            end(ctx, &brokers, "brokers", given).await.unwrap();
        }
        assert_eq!(people(ctx.db.read(), id_of(&stage, "brokers").await).await.unwrap().len(), 1);
    }
}

fn founding() -> Founding {
    Founding {
        pact: None,
        title: "Director General".parse().unwrap(),
        document: "Decree 12/2026".parse().unwrap(),
        vouched_by: "Ministry of Finance".parse().unwrap(),
        from: None,
        until: None,
    }
}

#[tokio::test]
async fn a_founding_mandate_holds_until_it_is_taken_back_in_the_open() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        let ctx = stage.ctx();
        let (nina, customs) = (whom("Nina"), id_of(&stage, "customs").await);
        let past = Founding { until: ctx.clock.today().previous_day(), ..founding() };
        assert!(matches!(found(ctx, "customs", &nina, &past).await, Err(founding::Error::Past)));
        let nowhere = Founding { pact: Some("nowhere".to_owned()), ..founding() };
        assert!(matches!(found(ctx, "customs", &nina, &nowhere).await, Err(founding::Error::NoPact)));
        assert!(found(ctx, "customs", &nina, &founding()).await.unwrap());
        ctx.clock.travel(time::Duration::DAY);
        assert!(!found(ctx, "customs", &nina, &founding()).await.unwrap(), "the same on the next day is nothing new");
        let nina_id = known(ctx.db.read(), &nina.email).await.unwrap().unwrap().id;
        let any_pact: PactId = ctx.random.id(ctx.clock.now());
        assert!(may_act(ctx.db.read(), nina_id, customs, any_pact, ctx.clock.today()).await.unwrap());
        assert_eq!(roles_in(ctx.db.read(), nina_id, customs).await.unwrap(), [MemberRole::Signatory]);
        let refused = end_of(ctx, &nina.email, "customs", MemberRole::Signatory).await;
        assert!(matches!(refused, Err(Error::Mandate)), "the mandate goes first");
        let reason = "She left.".parse().unwrap();
        assert_eq!(take_all_back(ctx, &nina.email, "customs", &reason).await.unwrap(), 1);
        assert_eq!(take_all_back(ctx, &nina.email, "customs", &reason).await.unwrap(), 0);
        assert!(!may_act(ctx.db.read(), nina_id, customs, any_pact, ctx.clock.today()).await.unwrap());
        assert_eq!(roles_in(ctx.db.read(), nina_id, customs).await.unwrap(), []);
        let since = Founding { from: ctx.clock.today().previous_day(), ..founding() };
        assert!(matches!(found(ctx, "customs", &nina, &since).await, Err(founding::Error::Other)));
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn an_operator_looks_after_all_organisations_until_dismissed() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        let ctx = stage.ctx();
        let nina = whom("Nina");
        assert!(operators::name(ctx, &nina).await.unwrap());
        assert!(!operators::name(ctx, &nina).await.unwrap());
        let id = known(ctx.db.read(), &nina.email).await.unwrap().unwrap().id;
        let acme = id_of(&stage, "acme").await;
        assert!(manages(ctx.db.read(), id, acme).await.unwrap());

        assert!(found(ctx, "customs", &whom("Olga"), &founding()).await.unwrap());
        let held = mandate::Entity::find().filter(mandate::COLUMN.document.eq("Decree 12/2026")).one(ctx.db.read()).await;
        let held = held.unwrap().unwrap().id;
        let (secretary, broker) = (stage.actor("customs").await.person, stage.actor("brokers").await.person);
        let visit = async |who: PersonId, method: &str, path: &str, form: &str| {
            let token = open_session(ctx, ctx.db.write(), who).await.unwrap();
            stage.portal.visit(&format!("{COOKIE}={token}"), method, path, form).await
        };
        let here = "/en/desk/people/customs/mandates";
        let (revoking, files) = (format!("{here}/{held}/revoke"), format!("/en/desk/mandates/{held}/files"));
        assert!(visit(id, "GET", "/en/desk/people/customs", "").await.2.contains(here));
        let shown = visit(id, "GET", here, "").await.2;
        assert!(shown.contains("Olga") && shown.contains(&revoking) && shown.contains(&files), "{shown}");
        let looks = visit(secretary, "GET", here, "").await.2;
        assert!(looks.contains("Olga") && !looks.contains(&revoking), "nobody vouches for their own: {looks}");
        let of_others = [(broker, here), (secretary, revoking.as_str()), (secretary, files.as_str())];
        for (who, path) in of_others.into_iter().chain([(id, "/en/desk/people/acme/mandates")]) {
            assert_eq!(visit(who, "GET", path, "").await.0, StatusCode::NOT_FOUND, "{path}");
        }
        assert!(visit(id, "GET", &files, "").await.2.contains(here), "documents, and the way back");
        assert_eq!(visit(secretary, "POST", &revoking, "reason=She+left.").await.0, StatusCode::NOT_FOUND);
        assert_eq!(visit(id, "POST", &revoking, "reason=").await.0, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(visit(id, "POST", &revoking, "reason=She+left.").await.1, here);
        assert!(visit(secretary, "GET", here, "").await.2.contains("She left."));
        let told = mail::newest(ctx, 100).await.unwrap();
        assert_eq!(told.iter().filter(|mail| mail.recipient == whom("Olga").email).count(), 2, "recorded, and taken back");
        stage.is_clean().await;

        assert!(operators::dismiss(ctx, &nina.email).await.unwrap());
        assert!(!operators::dismiss(ctx, &nina.email).await.unwrap());
        assert!(!manages(ctx.db.read(), id, acme).await.unwrap());
    }
}

#[tokio::test]
async fn the_page_of_roles_keeps_what_was_typed_and_asks_before_a_role_ends() {
    for portal in Portal::each().await {
        let stage = Stage::on(portal, None).await;
        let ctx = stage.ctx();
        let actor = stage.actor("brokers").await;
        let token = open_session(ctx, ctx.db.write(), actor.person).await.unwrap();
        let cookie = format!("{COOKIE}={token}");
        let visit = async |method: &str, path: &str, form: &str| stage.portal.visit(&cookie, method, path, form).await;
        let (status, _, page) = visit("GET", "/en/desk/people", "").await;
        assert!(status == StatusCode::OK && page.contains("/en/desk/people/brokers"));
        assert_eq!(visit("GET", "/en/desk/people/acme", "").await.0, StatusCode::NOT_FOUND);
        let here = "/en/desk/people/brokers";
        let form = "email=nina%40example.org&role=representative&language=es&name=";
        let (status, _, page) = visit("POST", here, form).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains("nina@example.org") && page.contains("Give the person’s name"));
        let (status, to, _) = visit("POST", here, &format!("{form}Nina")).await;
        assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, here));
        let all = people(ctx.db.read(), id_of(&stage, "brokers").await).await.unwrap();
        let given = all.iter().find(|(_, p)| p.name == "Nina").unwrap().0.id;
        let ending = format!("{here}/{given}/end");
        assert!(visit("GET", here, "").await.2.contains(&ending));
        assert!(visit("GET", &ending, "").await.2.contains("Nina"));
        assert_eq!(visit("POST", &ending, "step=act").await.0, StatusCode::SEE_OTHER);
        assert!(!visit("GET", here, "").await.2.contains("Nina"));
    }
}
