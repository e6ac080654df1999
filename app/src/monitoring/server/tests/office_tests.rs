use super::*;
use crate::kernel::text::NonEmptyText;
use crate::monitoring::model::TaskKind;
use crate::monitoring::server::Error;
use crate::monitoring::server::appoint::{NewTask, NewTerm, appoint, declare, record_task};
use crate::monitoring::server::office::{declaration, publication, task, term};
use crate::monitoring::server::publish::retract;
use crate::platform::testing::Portal;
use sea_orm::PaginatorTrait as _;
use time::macros::date;

fn term_of_two_years() -> NewTerm {
    NewTerm { since: date!(2026 - 01 - 15), until: date!(2028 - 01 - 14), appointed: "By consensus.".parse().unwrap() }
}

fn visit(obligation: Option<ObligationId>) -> NewTask {
    NewTask { kind: TaskKind::Visit, done_on: date!(2026 - 11 - 20), what: in_english("Saw two offices."), obligation }
}

#[tokio::test]
async fn the_secretariat_records_the_term_and_the_monitor_what_it_declares_and_did() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (ctx, pact) = (stage.ctx(), stage.pact.clone());
        let (customs, watch) = (stage.actor("customs").await, stage.actor("watch").await);
        for _ in 0..2 {
            appoint(ctx, &customs, &pact, term_of_two_years()).await.unwrap();
            declare(ctx, &watch, &pact, in_english("Nothing to declare.")).await.unwrap();
            record_task(ctx, &watch, &pact, visit(None)).await.unwrap();
        }
        let db = ctx.db.read();
        assert_eq!(term::Entity::find().count(db).await.unwrap(), 1, "twice is once");
        assert_eq!(declaration::Entity::find().count(db).await.unwrap(), 1);
        assert_eq!(task::Entity::find().count(db).await.unwrap(), 1);
        ctx.clock.travel(time::Duration::days(365));
        declare(ctx, &watch, &pact, in_english("Nothing to declare.")).await.unwrap();
        assert_eq!(declaration::Entity::find().count(db).await.unwrap(), 2, "a renewal stands beside what it renews");
        let kinds = stage.kinds().await;
        for kind in ["monitor.appointed", "monitor.declared", "monitor.task_recorded"] {
            assert!(kinds.iter().any(|k| k == kind), "{kind}");
        }
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn nobody_else_records_these_and_what_is_wrong_is_refused() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (ctx, pact) = (stage.ctx(), stage.pact.clone());
        for slug in ["acme", "zenith", "customs", "brokers", "watch"] {
            let actor = stage.actor(slug).await;
            if slug != "customs" {
                assert!(matches!(appoint(ctx, &actor, &pact, term_of_two_years()).await, Err(Error::NotFound)), "{slug}");
            }
            if slug != "watch" {
                assert!(matches!(declare(ctx, &actor, &pact, in_english("No.")).await, Err(Error::NotFound)), "{slug}");
                assert!(matches!(record_task(ctx, &actor, &pact, visit(None)).await, Err(Error::NotFound)), "{slug}");
            }
        }
        let (customs, watch) = (stage.actor("customs").await, stage.actor("watch").await);
        let backwards = NewTerm { until: date!(2025 - 01 - 01), ..term_of_two_years() };
        assert!(matches!(appoint(ctx, &customs, &pact, backwards).await, Err(Error::Incomplete(_))));
        assert!(matches!(declare(ctx, &watch, &pact, Texts::default()).await, Err(Error::Incomplete(_))));
        let tomorrow = NewTask { done_on: date!(2026 - 11 - 25), ..visit(None) };
        assert!(matches!(record_task(ctx, &watch, &pact, tomorrow).await, Err(Error::Incomplete(_))));
        let nowhere = visit(Some(ctx.random.id(ctx.clock.now())));
        assert!(matches!(record_task(ctx, &watch, &pact, nowhere).await, Err(Error::Incomplete(_))));
        record_task(ctx, &watch, &pact, visit(Some(stage.obligations("acme").await[0].id))).await.unwrap();
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_publication_is_published_once_and_taken_down_it_leaves_its_reason() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (ctx, pact, watch) = (stage.ctx(), stage.pact.clone(), stage.actor("watch").await);
        let empty = save(ctx, &watch, &pact, None, Typed::default()).await.unwrap();
        assert!(matches!(publish(ctx, &watch, &pact, empty).await, Err(Error::Incomplete(_))));
        let id = stage.writes(&watch).await.unwrap();
        let name = publish(ctx, &watch, &pact, id).await.unwrap();
        assert_eq!(publish(ctx, &watch, &pact, id).await.unwrap(), name, "twice is once");
        let second = stage.writes(&watch).await.unwrap();
        let other = publish(ctx, &watch, &pact, second).await.unwrap();
        assert_eq!((name.as_str(), other.as_str()), ("2026-01-01-to-2026-06-30", "2026-01-01-to-2026-06-30-2"));
        let path = format!("/en/pacts/{pact}/monitor/{name}");
        let (status, page) = stage.asks("", &path, None).await;
        assert_eq!(status, 200);
        assert!(page.contains("<strong>Most</strong> of it was kept.") && !page.contains("<script>x"));
        let reason: NonEmptyText = "It named a witness.".parse().unwrap();
        for _ in 0..2 {
            retract(ctx, &watch, &pact, name.as_str(), reason.clone()).await.unwrap();
        }
        let (status, page) = stage.asks("", &path, None).await;
        assert_eq!(status, 410);
        assert!(page.contains("It named a witness.") && !page.contains("of it was kept"));
        assert_eq!(stage.asks("", &format!("/en/pacts/{pact}/monitor/{other}"), None).await.0, 200);
        assert_eq!(publication::Entity::find().count(ctx.db.read()).await.unwrap(), 2);
        assert_eq!(stage.kinds().await.iter().filter(|k| *k == "monitor.retracted").count(), 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn every_page_answers_whom_it_is_for_in_each_language_and_nobody_else() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let (id, seen) = stage.reported().await;
    let watch = stage.actor("watch").await;
    record_task(stage.ctx(), &watch, &stage.pact, visit(Some(id))).await.unwrap();
    let draft_of_publication = stage.writes(&watch).await.unwrap();
    crate::site::worker::round(stage.ctx()).await.unwrap();
    let monitor = format!("/pacts/{}/monitor", stage.pact);
    let pages = [
        "/desk/review".to_owned(),
        "/desk/review?turn=party&q=a&kind=company&flagged=yes".to_owned(),
        "/desk/tasks".to_owned(),
        format!("/obligations/{id}/review"),
        format!("/obligations/{id}/review/accept"),
        format!("/obligations/{id}/review/return"),
        format!("/obligations/{id}/review/rate"),
        format!("{monitor}/new"),
        format!("{monitor}/declaration"),
        format!("{monitor}/drafts/{draft_of_publication}"),
        format!("{monitor}/drafts/{draft_of_publication}/preview"),
    ];
    for lang in Lang::ALL {
        for page in &pages {
            let path = format!("/{lang}{page}");
            let (status, body) = stage.asks("watch", &path, None).await;
            assert_eq!(status, 200, "{path}: {body}");
            assert_eq!(body.matches("<h1").count(), 1, "{path}");
            assert_eq!(stage.asks("acme", &path, None).await.0, 404, "{path}");
        }
        let path = format!("/{lang}{monitor}");
        assert_eq!(stage.asks("", &path, None).await.0, 200, "{path}");
        assert_eq!(stage.asks("customs", &format!("{path}/term"), None).await.0, 200);
        assert_eq!(stage.asks("watch", &format!("{path}/term"), None).await.0, 404);
    }
    let form = format!("report={seen}&step=check&completion=limited&results=limited&reasons.en=Two+showed+nothing.");
    let rate = format!("/en/obligations/{id}/review/rate");
    let (status, page) = stage.asks("watch", &rate, Some(&form.replace("limited&results", "&results"))).await;
    assert!(status == 422 && page.contains("Two showed nothing."), "what was typed is not lost");
    let (status, page) = stage.asks("watch", &rate, Some(&form)).await;
    assert!(status == 200 && page.contains("Two showed nothing."), "{page}");
    let (status, to) = stage.asks("watch", &rate, Some(&form.replace("check", "act"))).await;
    assert_eq!((status, to), (303, format!("/en/obligations/{id}/review#draft")));
    let reply = format!("/en/obligations/{id}/reply");
    for lang in Lang::ALL {
        assert_eq!(stage.asks("acme", &reply.replace("/en/", &format!("/{lang}/")), None).await.0, 200);
    }
    assert_eq!(stage.asks("zenith", &reply, None).await.0, 404);
    assert_eq!(stage.asks("acme", &reply, Some("step=act&reply.en=")).await.0, 422);
    assert_eq!(stage.asks("acme", &reply, Some("step=act&reply.en=Closed.")).await.0, 303);
    let publish = format!("/en/obligations/{id}/review/publish");
    let (status, page) = stage.asks("watch", &publish, None).await;
    assert!(status == 200 && page.contains("Closed."));
    assert_eq!(stage.asks("watch", &publish, Some("step=act")).await.0, 303);
    let (status, page) = stage.asks("watch", &format!("/en/obligations/{id}/review"), None).await;
    assert!(status == 200 && page.contains("Closed.") && page.contains("Two showed nothing."));
}
