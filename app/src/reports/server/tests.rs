//! Reports through commands and HTTP, as named actors, on both databases.

use super::Error;
use super::draft::save;
use super::entity::report;
use super::queries::{draft_of, revisions};
use super::send::send;
use crate::audit::audit;
use crate::audit::tests::another;
use crate::commitments::model::ObligationState;
use crate::commitments::server::entity::obligation;
use crate::commitments::server::settle::waive;
use crate::commitments::server::tests::Stage;
use crate::files::model::{Ground, Purpose};
use crate::files::server::{NewFile, bring};
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::open_session;
use crate::kernel::ids::ObligationId;
use crate::log::entry::Entry;
use crate::log::server::of_subject;
use crate::pacts::model::Texts;
use crate::platform::testing::Portal;
use crate::reports::model::Draft;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use sea_orm::{ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _, TransactionTrait as _};
use serde_json::{Value, json};
use tower::ServiceExt as _;

fn typed(value: &str) -> Draft {
    let narrative = Texts([("en".to_owned(), "We held two courses.".to_owned())].into());
    Draft { value: value.to_owned(), completion: "substantial".to_owned(), narrative, ..Draft::default() }
}

async fn stages() -> Vec<Stage> {
    let mut stages = Vec::new();
    for portal in Portal::each().await {
        stages.push(Stage::in_force(portal).await);
    }
    stages
}

async fn state(stage: &Stage, id: ObligationId) -> ObligationState {
    obligation::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap().state
}

#[tokio::test]
async fn a_report_is_frozen_when_it_is_sent_and_a_correction_stands_beside_it() {
    for stage in stages().await {
        let (acme, id) = (stage.actor("acme").await, stage.obligations("acme").await[0].id);
        save(stage.ctx(), &acme, id, typed("72,5")).await.unwrap();
        assert_eq!(state(&stage, id).await, ObligationState::Upcoming, "a draft is nobody's business");
        let first = send(stage.ctx(), &acme, id).await.unwrap();
        assert_eq!(state(&stage, id).await, ObligationState::Reported);
        assert!(draft_of(stage.ctx().db.read(), id).await.unwrap().is_none());
        save(stage.ctx(), &acme, id, typed("70")).await.unwrap();
        let refused = send(stage.ctx(), &acme, id).await.unwrap_err();
        assert!(matches!(&refused, Error::Incomplete(errors) if errors.of("correction").is_some()), "{refused:?}");
        let reason = Draft {
            correction: "One office was counted twice.".to_owned(),
            offices: "office,value,count\nNorth,75.5,120\nSouth,31.5,3\nEast,62.5,7".to_owned(),
            ..typed("70")
        };
        save(stage.ctx(), &acme, id, reason).await.unwrap();
        send(stage.ctx(), &acme, id).await.unwrap();
        let all = revisions(stage.ctx().db.read(), id).await.unwrap();
        assert_eq!(all.iter().map(|r| (r.revision, r.value)).collect::<Vec<_>>(), [(2, Some(70.0)), (1, Some(72.5))]);
        assert_eq!(all[1].id, first);
        let owed = obligation::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        let commitment = owed.commitment_id;
        let (_, told) = stage.portal.get(&format!("/api/v1/reports?commitment={commitment}&organisation=acme")).await;
        let told: Value = serde_json::from_str(&told).unwrap();
        let [corrected, stands] = told["items"].as_array().unwrap().as_slice() else { panic!("{told}") };
        assert_eq!((&corrected["value"], &stands["value"]), (&json!(72.5), &json!(70.0)));
        let hidden = |office: &str| json!({ "office": office, "value": null, "count": null });
        let north = json!({ "office": "North", "value": 75.5, "count": 120 });
        assert_eq!(stands["offices"], json!([north, hidden("South"), hidden("East")]), "small numbers are for nobody");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn the_entry_tells_the_files_that_went_with_a_report_and_no_change_of_them_goes_unseen() {
    for stage in stages().await {
        let (ctx, acme, id) = (stage.ctx(), stage.actor("acme").await, stage.obligations("acme").await[0].id);
        save(ctx, &acme, id, typed("80")).await.unwrap();
        for (name, withheld) in [("open.txt", None), ("closed.txt", Some(Ground::PersonalData))] {
            let (file, purpose, person) = (ctx.random.id(ctx.clock.now()), Purpose::Report(id), acme.person);
            let new = NewFile { id: file, purpose, person, name: name.to_owned(), withheld, upload: None };
            bring(ctx, new, name.as_bytes()).await.unwrap();
        }
        send(ctx, &acme, id).await.unwrap();
        stage.is_clean().await;
        let entries = of_subject(ctx.db.read(), &id.to_string()).await.unwrap();
        let told = Entry::parse(&entries.last().unwrap().entry).unwrap().act().unwrap().data.clone();
        assert_eq!(told["evidence"].as_array().map(Vec::len), Some(2));
        let grounds: Vec<_> = told["withheld"].as_object().unwrap().values().cloned().collect();
        assert_eq!(grounds, ["personal_data"]);
        let text = serde_json::to_string(&told).unwrap();
        assert!(!text.contains("open.txt") && !text.contains("closed.txt"), "a name is no business of the log");

        let nobodys = another(ctx.db.backend(), "report_id", "uuid");
        let moved = format!("UPDATE files SET report_id = {nobodys} WHERE name = 'open.txt'");
        let tampered = [
            "DELETE FROM files WHERE name = 'open.txt'",
            "UPDATE files SET sha256 = sha256 || 'x' WHERE name = 'open.txt'",
            "UPDATE files SET name = 'other.txt' WHERE name = 'open.txt'",
            "UPDATE files SET size = size + 1 WHERE name = 'open.txt'",
            "UPDATE files SET media_type = 'text/csv' WHERE name = 'open.txt'",
            "UPDATE files SET withheld = 'protected_by_law' WHERE name = 'open.txt'",
            "UPDATE files SET withheld = 'protected_by_law' WHERE name = 'closed.txt'",
            "UPDATE files SET withheld = NULL WHERE name = 'closed.txt'",
            "UPDATE files SET frozen_at = NULL WHERE name = 'open.txt'",
            "UPDATE files SET report_id = NULL WHERE name = 'open.txt'",
            moved.as_str(),
            "UPDATE files SET purpose = 'report:00000000-0000-0000-0000-000000000001' WHERE name = 'open.txt'",
        ];
        for sql in tampered {
            let tx = ctx.db.write().begin().await.unwrap();
            assert_eq!(tx.execute_unprepared(sql).await.unwrap().rows_affected(), 1, "{sql}");
            let found = audit(&tx, &ctx.log_key.verifying_key()).await.unwrap();
            tx.rollback().await.unwrap();
            assert!(!found.is_empty(), "{sql}: the audit did not see it");
        }
    }
}

#[tokio::test]
async fn the_same_report_sent_twice_or_at_once_is_one_revision() {
    for stage in stages().await {
        let (acme, id) = (stage.actor("acme").await, stage.obligations("acme").await[0].id);
        save(stage.ctx(), &acme, id, typed("80")).await.unwrap();
        let (a, b) = tokio::join!(send(stage.ctx(), &acme, id), send(stage.ctx(), &acme, id));
        assert_eq!(a.unwrap(), b.unwrap());
        send(stage.ctx(), &acme, id).await.unwrap();
        assert_eq!(report::Entity::find().count(stage.ctx().db.read()).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn only_who_reports_for_the_signatory_writes_or_sends() {
    for stage in stages().await {
        let id = stage.obligations("acme").await[0].id;
        save(stage.ctx(), &stage.actor("acme").await, id, typed("80")).await.unwrap();
        for slug in ["zenith", "customs", "brokers", "watch"] {
            let actor = stage.actor(slug).await;
            let refused = save(stage.ctx(), &actor, id, typed("1")).await.unwrap_err();
            assert!(matches!(refused, Error::NotFound), "{slug}: {refused:?}");
            let refused = send(stage.ctx(), &actor, id).await.unwrap_err();
            assert!(matches!(refused, Error::NotFound), "{slug}: {refused:?}");
        }
        assert_eq!(report::Entity::find().count(stage.ctx().db.read()).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn what_was_lifted_takes_no_report() {
    for stage in stages().await {
        let (acme, id) = (stage.actor("acme").await, stage.obligations("acme").await[0].id);
        waive(stage.ctx(), &stage.actor("watch").await, id, "The port was closed".parse().unwrap()).await.unwrap();
        save(stage.ctx(), &acme, id, typed("80")).await.unwrap();
        assert!(matches!(send(stage.ctx(), &acme, id).await, Err(Error::Waived)));
    }
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_the_draft_is_seen_by_nobody_else() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let id = stage.obligations("acme").await[0].id;
    let path = format!("/en/obligations/{id}/report");
    let visit = |slug: &'static str, method: &'static str, form: &'static str| {
        let (stage, path) = (&stage, path.clone());
        async move {
            let token = open_session(stage.ctx(), stage.ctx().db.write(), stage.actor(slug).await.person).await.unwrap();
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header(header::COOKIE, format!("{COOKIE}={token}"))
                .header(header::ORIGIN, "http://localhost:3000")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(form))
                .unwrap();
            let answer = stage.portal.site().oneshot(request).await.unwrap();
            let status = answer.status();
            let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
            (status, String::from_utf8_lossy(&body).into_owned())
        }
    };
    let (status, page) = visit("acme", "POST", "then=check&value=many&narrative.en=Half+of+it+is+done").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Half of it is done") && page.contains("value=\"many\"") && page.contains("This is not a number"));
    let (status, page) = visit("acme", "GET", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Half of it is done"), "what was typed is kept");
    assert_eq!(visit("watch", "GET", "").await.0, StatusCode::NOT_FOUND);
    let (_, record) = stage.portal.get(&format!("/en/obligations/{id}")).await;
    assert!(!record.contains("Half of it is done"));
}
