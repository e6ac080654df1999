//! Sessions and their history, on both databases.

use super::export::{BY_ADDRESS, BY_PERSON, held};
use crate::identity::model::{Outcome, Way};
use crate::identity::server::actor::{Actor, COOKIE};
use crate::identity::server::browser::Browser;
use crate::identity::server::commands::{forget_expired, open_session, register, send_link, use_link};
use crate::identity::server::providers::provided::ask;
use crate::identity::server::sessions::{Entry, HISTORY, end, end_others, enter, history, open};
use crate::kernel::locale::Lang;
use crate::passkeys::server::device::{self, Device};
use crate::platform::mail::newest;
use crate::platform::testing::Portal;
use crate::signatures::server::entity::signature;
use axum::body::Body;
use axum::http::Request;
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, DbBackend, EntityTrait as _, QueryFilter as _, Statement};
use time::Duration;
use tower::ServiceExt as _;

async fn actor(portal: &Portal, name: &str) -> (Actor, String) {
    let ctx = &portal.ctx;
    let email = format!("{name}@example.org").parse().unwrap();
    let person = register(ctx, ctx.db.write(), &email, name, Lang::En).await.unwrap();
    let entry = Entry { way: Way::Mail, provider: None, browser: Browser(Some("Firefox (Linux)".to_owned())) };
    let cookie = format!("{COOKIE}={}", enter(ctx, ctx.db.write(), person, entry).await.unwrap());
    (Actor::of(ctx, &cookie).await.unwrap().unwrap(), cookie)
}

async fn page(portal: &Portal, cookie: &str) -> String {
    let request = Request::get("/en/account/security").header("cookie", cookie).body(Body::empty()).unwrap();
    let answer = portal.site().oneshot(request).await.unwrap();
    assert!(answer.headers()["cache-control"].to_str().unwrap().contains("no-store"));
    String::from_utf8_lossy(&axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap()).into_owned()
}

#[tokio::test]
async fn a_person_sees_and_ends_their_own_sessions_and_nobody_elses() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let ((ana, here), (elsewhere, there), (bo, bos)) =
            (actor(&portal, "ana").await, actor(&portal, "ana").await, actor(&portal, "bo").await);
        let shown = page(&portal, &here).await;
        assert!(shown.contains("Firefox (Linux)") && shown.contains("This browser") && shown.contains(&elsewhere.session));
        assert!(!shown.contains(&bo.session) && !shown.contains(&format!("value=\"{}\"", ana.session)));
        end(ctx, &ana, &bo.session).await.unwrap();
        assert!(Actor::of(ctx, &bos).await.unwrap().is_some(), "another's session stays");
        end(ctx, &ana, &elsewhere.session).await.unwrap();
        assert!(Actor::of(ctx, &there).await.unwrap().is_none());
        for _ in 0..2 {
            actor(&portal, "ana").await;
        }
        end_others(ctx, &ana).await.unwrap();
        assert_eq!(open(ctx, ana.person).await.unwrap().len(), 1);
        assert!(Actor::of(ctx, &here).await.unwrap().is_some() && Actor::of(ctx, &bos).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn sign_ins_and_spent_links_are_remembered_for_ninety_days() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let (ana, _) = actor(&portal, "ana").await;
        send_link(ctx, &ana.email, Lang::En, "").await.unwrap();
        let body = newest(ctx, 1).await.unwrap().remove(0).body;
        let token = body.split("/sign-in/").nth(1).unwrap().split('?').next().unwrap().to_owned();
        assert!(use_link(ctx, &token, Browser(None)).await.unwrap().is_some());
        assert!(use_link(ctx, &token, Browser(None)).await.unwrap().is_none());
        assert!(use_link(ctx, "made-up", Browser(None)).await.unwrap().is_none());
        let told = |entries: Vec<crate::identity::server::entity::sign_in::Model>| {
            entries.into_iter().map(|e| e.outcome).collect::<Vec<_>>()
        };
        let mut outcomes = told(history(ctx, ana.person).await.unwrap());
        outcomes.sort();
        assert_eq!(outcomes, [Outcome::Entered, Outcome::Entered, Outcome::Spent]);
        ctx.clock.travel(HISTORY - Duration::days(1));
        forget_expired(ctx).await.unwrap();
        assert_eq!(history(ctx, ana.person).await.unwrap().len(), 3);
        ctx.clock.travel(Duration::days(1));
        forget_expired(ctx).await.unwrap();
        assert!(history(ctx, ana.person).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn the_day_on_which_a_session_was_last_used_is_kept() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        ctx.clock.travel(Duration::hours(12));
        let (ana, cookie) = actor(&portal, "ana").await;
        ctx.clock.travel(Duration::hours(3));
        Actor::of(ctx, &cookie).await.unwrap().unwrap();
        assert_eq!(open(ctx, ana.person).await.unwrap()[0].last_used_on, Some(ctx.clock.today()));
    }
}

#[tokio::test]
async fn a_person_corrects_their_name_and_language_and_what_they_signed_stays() {
    for portal in crate::demo::each().await {
        let ctx = &portal.ctx;
        let email = "ana.duarte@demo.example".parse().unwrap();
        let person = register(ctx, ctx.db.write(), &email, "", Lang::En).await.unwrap();
        let cookie = format!("{COOKIE}={}", open_session(ctx, ctx.db.write(), person).await.unwrap());
        let path = "/en/account/security/details";
        assert!(ask(&portal, path, "", Some("name=Eve&language=en")).await.1.contains("/en/sign-in"));
        let (status, refused, _) = ask(&portal, path, &cookie, Some("name=+&language=ar")).await;
        assert!(status == 422 && refused.contains("aria-invalid=\"true\""), "{refused}");
        for _ in 0..2 {
            let (status, to, _) = ask(&portal, path, &cookie, Some("name=Ana+Duarte+Silva&language=fr")).await;
            assert_eq!((status, to.as_str()), (303, "/en/account/security?done=saved"));
        }
        let ana = Actor::of(ctx, &cookie).await.unwrap().unwrap();
        assert_eq!((ana.name.as_str(), ana.lang, ana.email.as_str()), ("Ana Duarte Silva", Lang::Fr, "ana.duarte@demo.example"));
        let letters = newest(ctx, 1000).await.unwrap();
        let letters: Vec<_> = letters.into_iter().filter(|mail| mail.subject == Lang::Fr.t("mail-details-subject")).collect();
        assert!(letters.len() == 1 && letters[0].body.contains("Ana Duarte Silva"), "told once: {letters:?}");
        let signed = signature::Entity::find().filter(signature::COLUMN.person_id.eq(person)).all(ctx.db.read()).await.unwrap();
        assert!(!signed.is_empty() && signed.iter().all(|s| s.person_name == "Ana Duarte"));
    }
}

#[tokio::test]
async fn passkeys_are_shown_with_the_other_ways_in() {
    for portal in Portal::each().await {
        let (ana, cookie) = actor(&portal, "ana").await;
        device::register(&portal.ctx, &ana, &mut Device::new(1)).await;
        let shown = page(&portal, &cookie).await;
        assert!(
            shown.contains("Laptop") && shown.contains("Not used yet") && shown.contains("/en/account/passkeys\""),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_person_takes_away_all_that_is_held_of_them_and_nothing_of_others() {
    for portal in crate::demo::each().await {
        let ctx = &portal.ctx;
        let email: crate::kernel::text::EmailAddress = "ana.duarte@demo.example".parse().unwrap();
        let person = register(ctx, ctx.db.write(), &email, "", Lang::En).await.unwrap();
        let entry = Entry { way: Way::Demo, provider: None, browser: Browser(None) };
        let cookie = format!("{COOKIE}={}", enter(ctx, ctx.db.write(), person, entry).await.unwrap());
        let ana = Actor::of(ctx, &cookie).await.unwrap().unwrap();
        let held = held(ctx, &ana).await.unwrap();
        let tables = &held["tables"];
        assert_eq!(tables["people"][0]["email"], "ana.duarte@demo.example");
        assert_eq!(
            (tables["sessions"][0]["way"].as_str(), tables["sign_ins"][0]["outcome"].as_str()),
            (Some("demo"), Some("entered"))
        );
        assert!(tables["memberships"].as_array().is_some_and(|rows| !rows.is_empty()));
        let text = held.to_string();
        assert!(!text.contains(&ana.session) && !text.contains("token_hash"), "nothing that opens doors");
        assert!(!tables["people"].to_string().contains("bruno"), "nobody else's");
        let anonymous = Request::get("/account/export.json").body(Body::empty()).unwrap();
        assert_eq!(portal.site().oneshot(anonymous).await.unwrap().status(), 303);
    }
}

#[tokio::test]
async fn every_column_that_says_whose_a_row_is_is_taken_away() {
    for portal in Portal::each().await {
        let db = portal.ctx.db.read();
        let sql = match portal.ctx.db.backend() {
            DbBackend::Sqlite => {
                "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name IN \
                 ('person_id', 'uploaded_by', 'email', 'recipient')"
            }
            _ => {
                "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name \
                 IN ('person_id', 'uploaded_by', 'email', 'recipient')"
            }
        };
        let rows = db.query_all_raw(Statement::from_string(portal.ctx.db.backend(), sql)).await.unwrap();
        let held = BY_PERSON.iter().chain(&BY_ADDRESS).map(|(table, column)| format!("{table}.{column}"));
        let held: Vec<_> = held.chain(["people.email".to_owned()]).collect();
        for row in rows {
            let column: String = row.try_get_by_index(0).unwrap();
            assert!(held.contains(&column), "{column}: put it into what a person takes away");
        }
    }
}
