//! Updates through their commands and their pages, as named actors, on both databases: Press and Relay are the communications
//! service of Customs, whose secretariat is the third who may approve.

use super::access::work;
use super::act::{Taken, steps, take};
use super::bulletin::{bulletin, notice};
use super::entity::{save, update};
use super::plan::{self, What};
use super::write::{New, Saved, begin, correct, keep};
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
use crate::pacts::server::queries::pact_by_slug;
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

#[tokio::test]
async fn a_bulletin_counts_what_the_log_holds_in_four_languages() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        let pact = pact_by_slug(ctx.db.read(), &desk.0.pact).await.unwrap().unwrap();
        let today = ctx.clock.today();
        let drafted = bulletin(ctx, &pact, (today, today)).await.unwrap();
        assert_eq!(drafted.languages().len(), 4);
        let text = &drafted.body.0["en"];
        let signed = format!("[3](/en/log?pact={}&type=signature.signed&from={today}&to={today})", pact.slug);
        assert!(text.contains(&signed) && text.contains("(/en/organisations/acme)"), "{text}");
        let empty = bulletin(ctx, &pact, (today - Duration::days(9), today - Duration::days(8))).await.unwrap();
        assert!(empty.body.0["en"].contains("[0]") && empty.summary.0["en"].contains("nobody signed"), "{:?}", empty.summary);
        let force = of_subject(ctx.db.read(), &desk.0.pact).await.unwrap();
        let entry = force.iter().find(|row| row.kind == "pact.entered_into_force").unwrap();
        let (kind, draft) = notice(ctx, entry.seq).await.unwrap();
        assert_eq!((kind, draft.languages().len()), (UpdateKind::Decision, 4));
        assert!(matches!(notice(ctx, 0).await, Err(Error::NotFound)), "nothing is to be told of this");
    }
}

#[tokio::test]
async fn the_plan_asks_for_each_month_and_act_until_it_is_told() {
    for portal in Portal::each().await {
        let desk = Desk::on(portal).await;
        let ctx = desk.0.ctx();
        ctx.clock.travel(Duration::days(50));
        let today = ctx.clock.today();
        let items = plan::plan(ctx.db.read(), None, today).await.unwrap();
        let late = items.iter().filter(|i| i.due_on < today).count();
        assert!(late >= 2 && items.iter().all(|i| i.by.as_ref().is_some_and(|o| o.slug.as_str() == "customs")), "{items:?}");
        let Some(What::Bulletin(from, to)) = items.iter().map(|i| i.what.clone()).find(|w| matches!(w, What::Bulletin(..)))
        else {
            panic!("a bulletin is owed");
        };
        let draft = Draft { period_from: from.to_string(), period_to: to.to_string(), ..desk.draft() };
        let id = desk.begins("press", "customs", Audience::Public, draft.clone()).await.unwrap();
        let saved = Saved { seen: 1, kind: UpdateKind::Bulletin, audience: Audience::Public, draft };
        keep(ctx, &desk.0.actor("press").await, id, saved).await.unwrap();
        desk.takes("press", id, StepKind::Submit).await.unwrap();
        desk.takes("relay", id, StepKind::Approve).await.unwrap();
        desk.takes("relay", id, StepKind::Publish).await.unwrap();
        let left = plan::plan(ctx.db.read(), None, today).await.unwrap();
        assert_eq!(left.len(), items.len() - 1);
        assert!(!left.iter().any(|i| i.what == What::Bulletin(from, to)));
        let form = "organisation=customs&kind=progress&title=The+new+scanner&pact=&due=2027-02-01&step=add";
        assert_eq!(desk.asks("press", "/en/desk/updates/planned", Some(form)).await.0, 303);
        assert_eq!(desk.asks("acme", "/en/desk/updates/planned", Some(form)).await.0, 404);
        let (_, page) = desk.asks("", "/en/updates/plan", None).await;
        assert!(page.contains("The new scanner") && page.contains("days late"));
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
