//! Updates through their commands and their pages, as named actors, on both databases: Press and Relay are the communications
//! service of Customs, whose secretariat is the third who may approve.

mod desk_tests;
mod plan_tests;
mod public_tests;

use super::act::{Taken, steps, take};
use super::entity::update;
use super::write::{New, Saved, begin, keep};
use super::{Error, tick};
use crate::audit::audit;
use crate::commitments::server::tests::Stage;
use crate::evidence::verify::{Verdict, verify};
use crate::files::model::Purpose;
use crate::files::server::{NewFile, bring};
use crate::identity::server::actor::COOKIE;
use crate::identity::server::commands::{open_session, register};
use crate::kernel::ids::UpdateId;
use crate::kernel::locale::Lang;
use crate::log::entry::Entry;
use crate::log::server::of_subject;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::model::Texts;
use crate::platform::mail;
use crate::platform::testing::Portal;
use crate::publications::model::{Audience, Draft, UpdateKind};
use crate::publications::step::StepKind;
use axum::body::Body;
use axum::http::Request;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, TransactionTrait as _,
};
use serde_json::Value;
use time::Duration;
use tower::ServiceExt as _;

fn in_english(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
}

/// A stage with a communications service, and its updates.
struct Desk(Stage);

impl Desk {
    async fn on(portal: Portal) -> Self {
        let stage = Stage::in_force(portal).await;
        let ctx = stage.ctx();
        let customs = by_slug(ctx.db.read(), "customs").await.unwrap().unwrap();
        let tx = ctx.db.begin().await.unwrap();
        for name in ["press", "relay"] {
            let email = format!("{name}@example.org").parse().unwrap();
            let person = register(ctx, &tx, &email, name, Lang::En).await.unwrap();
            join(ctx, &tx, person, customs.id, MemberRole::Communications).await.unwrap();
        }
        tx.commit().await.unwrap();
        Self(stage)
    }

    fn draft(&self) -> Draft {
        Draft {
            title: in_english("Release times fell"),
            summary: in_english("They fell by a third."),
            body: in_english("**Half** of the goods leave within a day.<script>x</script>"),
            about: format!("http://localhost:3000/en/pacts/{}\n/organisations/acme", self.0.pact),
            ..Draft::default()
        }
    }

    async fn begins(&self, who: &str, of: &str, audience: Audience, draft: Draft) -> Result<UpdateId, Error> {
        let organisation = by_slug(self.0.ctx().db.read(), of).await.unwrap().unwrap().id;
        begin(self.0.ctx(), &self.0.actor(who).await, New { organisation, kind: UpdateKind::Progress, audience, draft }).await
    }

    async fn takes(&self, who: &str, id: UpdateId, kind: StepKind) -> Result<(), Error> {
        let due_at = Some(self.0.ctx().clock.now() + Duration::HOUR);
        let taken = Taken { comment: "Because.".to_owned(), due_at, tell: true, seen: None };
        take(self.0.ctx(), &self.0.actor(who).await, id, kind, taken).await
    }

    /// Published by both, at once.
    async fn published(&self, audience: Audience, draft: Draft) -> (UpdateId, String) {
        let id = self.begins("press", "customs", audience, draft).await.unwrap();
        self.takes("press", id, StepKind::Submit).await.unwrap();
        self.takes("relay", id, StepKind::Approve).await.unwrap();
        self.takes("press", id, StepKind::Publish).await.unwrap();
        (id, self.row(id).await.slug.unwrap().to_string())
    }

    async fn row(&self, id: UpdateId) -> update::Model {
        update::Entity::find_by_id(id).one(self.0.ctx().db.read()).await.unwrap().unwrap()
    }

    /// What the log tells of an update.
    async fn told(&self, slug: &str) -> Vec<(String, Value)> {
        let rows = of_subject(self.0.ctx().db.read(), slug).await.unwrap();
        let told = rows.into_iter().filter_map(|row| Entry::parse(&row.entry).ok()?.act().cloned());
        let mut told: Vec<_> = told.map(|act| (act.kind, Value::Object(act.data))).collect();
        told.sort_by_key(|(kind, _)| ["update.published", "update.corrected", "update.retracted"].iter().position(|k| k == kind));
        told
    }

    /// Asks the site for a page as somebody, or posts a form; nobody where the name is empty.
    async fn asks(&self, who: &str, path: &str, form: Option<&str>) -> (u16, String) {
        let mut request = match form {
            Some(_) => Request::post(path).header("content-type", "application/x-www-form-urlencoded"),
            None => Request::get(path),
        };
        request = request.header("origin", "http://localhost:3000");
        if !who.is_empty() {
            let ctx = self.0.ctx();
            let session = open_session(ctx, ctx.db.write(), self.0.actor(who).await.person).await.unwrap();
            request = request.header("cookie", format!("{COOKIE}={session}"));
        }
        let body = Body::from(form.unwrap_or_default().to_owned());
        let answer = self.0.portal.site().oneshot(request.body(body).unwrap()).await.unwrap();
        let status = answer.status().as_u16();
        let to = answer.headers().get("location").map(|v| v.to_str().unwrap().to_owned());
        let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, to.unwrap_or_else(|| String::from_utf8_lossy(&body).into_owned()))
    }
}

#[tokio::test]
async fn two_people_are_needed_and_it_is_published_at_its_minute_once() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let id = desk.begins("press", "customs", Audience::Public, desk.draft()).await.unwrap();
        assert!(matches!(desk.takes("press", id, StepKind::Publish).await, Err(Error::NotNow)));
        desk.takes("press", id, StepKind::Submit).await.unwrap();
        assert!(matches!(desk.takes("press", id, StepKind::Approve).await, Err(Error::OwnWork)));
        desk.takes("relay", id, StepKind::Approve).await.unwrap();
        assert!(matches!(desk.takes("relay", id, StepKind::Approve).await, Err(Error::NotNow)), "twice is once");
        desk.takes("press", id, StepKind::Schedule).await.unwrap();
        tick(ctx).await.unwrap();
        assert_eq!(desk.row(id).await.slug, None, "not before its minute");
        ctx.clock.travel(Duration::HOUR);
        let (one, other) = tokio::join!(tick(ctx), tick(ctx));
        one.and(other).unwrap();
        let slug = desk.row(id).await.slug.unwrap().to_string();
        let told = desk.told(&slug).await;
        assert_eq!(told.len(), 1, "{told:?}");
        let steps: Vec<Value> = told[0].1["steps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|step| serde_json::from_str(step["text"].as_str().unwrap()).unwrap())
            .collect();
        let kinds: Vec<_> = steps.iter().map(|s| s["step"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["submit", "approve", "schedule", "publish"]);
        assert_ne!(steps[0]["person"], steps[1]["person"], "a stranger sees that two people were at work");
        assert!(steps.iter().all(|s| s["content"] == told[0].1["content"]), "what was approved is what is read");
        assert_eq!(steps[3]["person"], Value::Null, "the clock");
        let (status, evidence) = desk.asks("", &format!("/updates/{slug}/evidence.json"), None).await;
        assert_eq!((status, verify(&evidence, None).verdict), (200, Verdict::Good), "{evidence}");
        desk.0.is_clean().await;
    }
}

#[tokio::test]
async fn what_is_called_off_is_not_published_at_its_minute() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let id = desk.begins("press", "customs", Audience::Public, desk.draft()).await.unwrap();
        desk.takes("press", id, StepKind::Submit).await.unwrap();
        desk.takes("relay", id, StepKind::Approve).await.unwrap();
        assert!(matches!(desk.takes("press", id, StepKind::Unschedule).await, Err(Error::NotNow)), "nothing to call off");
        desk.takes("press", id, StepKind::Schedule).await.unwrap();
        assert!(matches!(desk.takes("press", id, StepKind::TakeBack).await, Err(Error::NotNow)), "it is called off first");
        assert!(matches!(desk.takes("acme", id, StepKind::Unschedule).await, Err(Error::NotFound)));
        desk.takes("relay", id, StepKind::Unschedule).await.unwrap();
        assert!(matches!(desk.takes("press", id, StepKind::Unschedule).await, Err(Error::NotNow)), "twice is once");
        ctx.clock.travel(Duration::HOUR);
        tick(ctx).await.unwrap();
        assert_eq!(desk.row(id).await.slug, None, "its minute passes");
        desk.takes("press", id, StepKind::Publish).await.unwrap();
        let slug = desk.row(id).await.slug.unwrap().to_string();
        assert_eq!(desk.told(&slug).await.len(), 1, "its approval still holds");
        desk.0.is_clean().await;
    }
}

#[tokio::test]
async fn who_saved_a_draft_does_not_approve_it_and_a_stranger_does_nothing() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let id = desk.begins("press", "customs", Audience::Public, Draft::default()).await.unwrap();
        assert!(matches!(desk.takes("press", id, StepKind::Submit).await, Err(Error::Incomplete(_))), "nothing is written");
        let saved = Saved { seen: 1, kind: UpdateKind::Decision, audience: Audience::Public, draft: desk.draft() };
        assert_eq!(keep(ctx, &desk.0.actor("relay").await, id, saved).await.unwrap(), 2);
        for (who, kind) in [("acme", StepKind::Submit), ("watch", StepKind::Comment), ("brokers", StepKind::Drop)] {
            assert!(matches!(desk.takes(who, id, kind).await, Err(Error::NotFound)), "{who} {kind}");
            assert_eq!(desk.asks(who, &format!("/en/desk/updates/{id}"), None).await.0, 404);
        }
        assert!(matches!(desk.begins("acme", "customs", Audience::Public, desk.draft()).await, Err(Error::NotFound)));
        assert!(matches!(desk.begins("customs", "customs", Audience::Public, desk.draft()).await, Err(Error::NotFound)));
        desk.takes("press", id, StepKind::Submit).await.unwrap();
        for author in ["press", "relay"] {
            assert!(matches!(desk.takes(author, id, StepKind::Approve).await, Err(Error::OwnWork)), "{author}");
        }
        desk.takes("customs", id, StepKind::Return).await.unwrap();
        assert!(matches!(desk.takes("customs", id, StepKind::Approve).await, Err(Error::NotNow)));
        desk.takes("press", id, StepKind::Submit).await.unwrap();
        desk.takes("customs", id, StepKind::Approve).await.unwrap();
        desk.takes("press", id, StepKind::TakeBack).await.unwrap();
        assert!(
            matches!(desk.takes("press", id, StepKind::Publish).await, Err(Error::NotNow)),
            "an approval ends with the draft"
        );
        let said = steps(ctx, id).await.unwrap();
        assert_eq!(
            said.iter().filter(|s| s.kind == StepKind::Return).map(|s| s.comment.as_str()).collect::<Vec<_>>(),
            ["Because."]
        );
        let mails = mail::newest(ctx, 50).await.unwrap();
        assert!(mails.iter().any(|m| m.recipient.as_str() == "customs@example.org" && m.subject.contains("Release times fell")));
        desk.0.is_clean().await;
    }
}

#[tokio::test]
async fn the_entry_tells_what_is_attached_and_no_change_of_it_goes_unseen() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let id = desk.begins("press", "customs", Audience::Public, desk.draft()).await.unwrap();
        let (file, person) = (ctx.random.id(ctx.clock.now()), desk.0.actor("press").await.person);
        let (purpose, name) = (Purpose::Update(id), "figures.txt".to_owned());
        bring(ctx, NewFile { id: file, purpose, person, name, withheld: None, upload: None }, b"Half of them.").await.unwrap();
        for (who, kind) in [("press", StepKind::Submit), ("relay", StepKind::Approve), ("press", StepKind::Publish)] {
            desk.takes(who, id, kind).await.unwrap();
        }
        desk.0.is_clean().await;
        let told = desk.told(desk.row(id).await.slug.unwrap().as_str()).await;
        assert_eq!(told[0].1["attachments"]["evidence"].as_array().map(Vec::len), Some(1));
        for sql in ["UPDATE files SET sha256 = sha256 || 'x'", "UPDATE files SET withheld = 'personal_data'", "DELETE FROM files"]
        {
            let tx = ctx.db.write().begin().await.unwrap();
            assert_eq!(tx.execute_unprepared(sql).await.unwrap().rows_affected(), 1, "{sql}");
            let found = audit(&tx, &ctx.log_key.verifying_key()).await.unwrap();
            tx.rollback().await.unwrap();
            assert!(!found.is_empty(), "{sql}: the audit did not see it");
        }
    }
}

#[tokio::test]
async fn what_is_given_up_before_it_is_published_takes_no_further_step_and_is_read_by_nobody() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let id = desk.begins("press", "customs", Audience::Public, desk.draft()).await.unwrap();
        desk.takes("press", id, StepKind::Drop).await.unwrap();
        for kind in [StepKind::Submit, StepKind::Publish, StepKind::Drop] {
            assert!(matches!(desk.takes("press", id, kind).await, Err(Error::NotNow)), "{kind}");
        }
        assert_eq!(desk.row(id).await.slug, None);
        assert!(!desk.asks("", "/en/updates", None).await.1.contains("Release times fell"));
        desk.0.is_clean().await;
    }
}
