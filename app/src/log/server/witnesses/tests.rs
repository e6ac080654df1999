//! Naming witnesses and taking what they cosign, on both databases.

use super::{Error, MOST, Refused, end, name};
use crate::audit::audit;
use crate::log::cosignature::{Cosigner, WitnessKey};
use crate::log::entry::{Act, By};
use crate::log::note::Note;
use crate::log::server::verify::Finding;
use crate::log::server::{append, current, verifier_key, verify};
use crate::platform::testing::Portal;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use ed25519_dalek::SigningKey;
use sea_orm::ConnectionTrait as _;
use time::{Duration, OffsetDateTime};
use tower::ServiceExt as _;

fn cosigner(n: u8) -> Cosigner {
    Cosigner::new(&format!("watch{n}.example/w"), SigningKey::from_bytes(&[100 + n; 32])).unwrap()
}

async fn act(portal: &Portal) {
    let tx = portal.ctx.db.begin().await.unwrap();
    append(&tx, Act::new("party.seated", portal.ctx.clock.now(), By::portal("clock"))).await.unwrap();
    tx.commit().await.unwrap();
}

async fn add(portal: &Portal, key: &WitnessKey) -> Result<(), Refused> {
    refusal(name(&portal.ctx, &"Port Watch".parse().unwrap(), key).await)
}

fn refusal<T>(done: Result<T, Error>) -> Result<T, Refused> {
    done.map_err(|error| match error {
        Error::Refused(why) => why,
        Error::Db(error) => panic!("{error}"),
    })
}

/// The checkpoint of the log as it stands.
async fn note(portal: &Portal) -> Note {
    current(&portal.ctx).await.unwrap().note.parse().unwrap()
}

async fn cosigned(portal: &Portal, by: &Cosigner, at: OffsetDateTime) -> String {
    let note = note(portal).await;
    let line = by.cosign(&note, at).unwrap();
    note.with([line]).to_string()
}

async fn post(portal: &Portal, body: impl Into<Body>) -> (u16, String) {
    let request = Request::post("/log/cosigned").body(body.into()).unwrap();
    let answer = portal.site().oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    (status, String::from_utf8_lossy(&to_bytes(answer.into_body(), usize::MAX).await.unwrap()).into_owned())
}

async fn found(portal: &Portal) -> (u64, Vec<Finding>) {
    let done = verify(&portal.ctx.db, &verifier_key(&portal.ctx).unwrap()).await.unwrap();
    (done.cosignatures, done.findings)
}

#[tokio::test]
async fn a_named_witness_cosigns_and_everyone_reads_it_under_that_checkpoint() {
    for portal in Portal::each().await {
        let (one, two) = (cosigner(1), cosigner(2));
        assert_eq!(portal.get("/log/cosigned").await.0, 404);
        add(&portal, &one.key()).await.unwrap();
        add(&portal, &two.key()).await.unwrap();
        let now = portal.ctx.clock.now();
        let text = cosigned(&portal, &one, now).await;
        for _ in 0..2 {
            assert_eq!(post(&portal, text.clone()).await, (200, text.clone()));
        }
        assert_eq!(portal.get("/log/checkpoint").await, (200, text.clone()));
        let both = cosigned(&portal, &two, now).await;
        let (_, all) = post(&portal, both).await;
        assert!(all.starts_with(&text) && all.lines().count() == 7, "{all}");

        // The log goes on: the newest checkpoint is served bare, the newest cosigned one stays to be had.
        act(&portal).await;
        let (_, bare) = portal.get("/log/checkpoint").await;
        assert_eq!((bare.lines().count(), portal.get("/log/cosigned").await), (5, (200, all)));
        assert_eq!(found(&portal).await, (2, vec![]));
        let key = portal.ctx.log_key.verifying_key();
        assert_eq!(audit(portal.ctx.db.read(), &key).await.unwrap().iter().filter(|d| d.table == "witnesses").count(), 0);
    }
}

#[tokio::test]
async fn a_later_cosignature_of_the_same_checkpoint_takes_the_place_of_the_one_before_and_never_the_reverse() {
    for portal in Portal::each().await {
        let one = cosigner(1);
        add(&portal, &one.key()).await.unwrap();
        let first = cosigned(&portal, &one, portal.ctx.clock.now()).await;
        post(&portal, first.clone()).await;
        portal.ctx.clock.travel(Duration::minutes(5));
        let later = cosigned(&portal, &one, portal.ctx.clock.now()).await;
        assert_eq!(post(&portal, later.clone()).await, (200, later.clone()));
        assert_eq!(post(&portal, first).await, (200, later.clone()));
        assert_eq!(found(&portal).await, (1, vec![]));
    }
}

#[tokio::test]
async fn what_is_no_cosignature_of_this_log_by_a_named_witness_in_its_time_is_refused() {
    for portal in Portal::each().await {
        let (one, stranger) = (cosigner(1), cosigner(2));
        add(&portal, &one.key()).await.unwrap();
        act(&portal).await;
        let now = portal.ctx.clock.now();
        let good = cosigned(&portal, &one, now).await;
        let last = |text: &str| text.lines().last().unwrap().to_owned();
        act(&portal).await;
        let newer = note(&portal).await;
        let elsewhere = format!("{newer}{}\n", last(&good));
        let refused = |text: String| async { post(&portal, text).await };
        assert_eq!(refused(elsewhere).await.0, 403, "the line of another checkpoint");
        assert_eq!(refused(cosigned(&portal, &stranger, now).await).await.0, 403, "a stranger");
        assert_eq!(refused(newer.to_string()).await.0, 403, "nobody");
        for far in [Duration::minutes(11), Duration::minutes(-11), Duration::days(-400)] {
            let (status, why) = refused(cosigned(&portal, &one, now + far).await).await;
            assert_eq!(status, 422, "{far}");
            assert!(why.contains("Set your clock"), "{why}");
        }
        assert_eq!(refused(good.replacen("\n2\n", "\n3\n", 1)).await.0, 422, "a checkpoint that was not signed");
        for (bad, status) in [(String::new(), 400), ("<html>".to_owned(), 400), ("a\n".repeat(9000), 413)] {
            assert_eq!(refused(bad).await.0, status);
        }
        assert_eq!(post(&portal, vec![0xff, 0xfe]).await.0, 400);
        assert_eq!(found(&portal).await, (0, vec![]));
        assert_eq!(post(&portal, good).await.0, 200, "an earlier checkpoint of this log is as good");
    }
}

#[tokio::test]
async fn a_checkpoint_that_the_portal_signed_and_no_longer_holds_is_not_taken() {
    for portal in Portal::each().await {
        let one = cosigner(1);
        add(&portal, &one.key()).await.unwrap();
        let lost = cosigned(&portal, &one, portal.ctx.clock.now()).await;
        portal.ctx.db.write().execute_unprepared("DELETE FROM log_checkpoints").await.unwrap();
        let (status, why) = post(&portal, lost).await;
        assert!(status == 422 && why.contains("keep it"), "{status} {why}");
    }
}

#[tokio::test]
async fn no_key_watches_twice_nor_the_logs_own_and_not_more_than_readers_take() {
    for portal in Portal::each().await {
        let one = cosigner(1);
        add(&portal, &one.key()).await.unwrap();
        assert_eq!(add(&portal, &one.key()).await, Err(Refused::Named));
        let renamed = Cosigner::new("other.example/w", SigningKey::from_bytes(&[101; 32])).unwrap();
        assert_eq!(add(&portal, &renamed.key()).await, Err(Refused::Named), "one key under two names would count twice");
        let same_name = Cosigner::new("watch1.example/w", SigningKey::from_bytes(&[3; 32])).unwrap();
        assert_eq!(add(&portal, &same_name.key()).await, Err(Refused::Named));
        let own = Cosigner::new("self.example/w", portal.ctx.log_key.clone()).unwrap();
        assert_eq!(add(&portal, &own.key()).await, Err(Refused::OwnKey));
        for n in 2..=u8::try_from(MOST).unwrap() {
            add(&portal, &cosigner(n).key()).await.unwrap();
        }
        assert_eq!(add(&portal, &cosigner(99).key()).await, Err(Refused::Many));
    }
}

#[tokio::test]
async fn a_witness_that_ended_cosigns_no_more_stays_on_record_and_may_come_back() {
    for portal in Portal::each().await {
        let one = cosigner(1);
        add(&portal, &one.key()).await.unwrap();
        let text = cosigned(&portal, &one, portal.ctx.clock.now()).await;
        post(&portal, text.clone()).await;
        assert_eq!(refusal(end(&portal.ctx, "watch2.example/w").await), Err(Refused::Nobody));
        refusal(end(&portal.ctx, "watch1.example/w").await).unwrap();
        assert_eq!(refusal(end(&portal.ctx, "watch1.example/w").await), Err(Refused::Nobody));
        assert_eq!((post(&portal, text).await.0, portal.get("/log/cosigned").await.0), (403, 404));
        let (_, page) = portal.get("/en/log").await;
        assert!(page.contains("Nobody watches yet") && page.contains("Watches no more") && page.contains("Watched until"));
        assert!(page.contains("watch1.example/w is no longer a witness of this log."), "{page}");
        add(&portal, &one.key()).await.unwrap();
        let key = portal.ctx.log_key.verifying_key();
        assert_eq!(audit(portal.ctx.db.read(), &key).await.unwrap().iter().filter(|d| d.table == "witnesses").count(), 0);
        assert_eq!(found(&portal).await, (1, vec![]));
    }
}

#[tokio::test]
async fn a_cosignature_that_was_changed_where_it_is_kept_is_found() {
    for portal in Portal::each().await {
        let one = cosigner(1);
        add(&portal, &one.key()).await.unwrap();
        post(&portal, cosigned(&portal, &one, portal.ctx.clock.now()).await).await;
        let wrong = vec![Finding::Cosignature(1, "watch1.example/w".to_owned())];
        for change in ["line = REPLACE(line, 'watch1', 'watch9')", "line = 'nothing'", "at = '2001-01-01 00:00:00+00:00'"] {
            let tx = sea_orm::TransactionTrait::begin(portal.ctx.db.write()).await.unwrap();
            tx.execute_unprepared(&format!("UPDATE cosignatures SET {change}")).await.unwrap();
            assert_eq!(super::verify(&tx).await.unwrap(), (1, wrong.clone()), "{change}");
            tx.rollback().await.unwrap();
        }
    }
}

#[tokio::test]
async fn the_page_of_the_log_says_who_watches_and_how_far_behind_and_is_not_kept() {
    let portal = Portal::sqlite().await;
    let (_, page) = portal.get("/en/log").await;
    assert!(page.contains("Nobody watches yet") && page.contains("pacthouse witness URL --key FILE"));
    let one = cosigner(1);
    add(&portal, &one.key()).await.unwrap();
    assert!(portal.get("/en/log").await.1.contains("Named, has not cosigned yet"));
    post(&portal, cosigned(&portal, &one, portal.ctx.clock.now()).await).await;
    let (_, page) = portal.get("/en/log").await;
    assert!(page.contains("Port Watch") && page.contains("Has seen every entry") && page.contains(&one.key().to_string()));
    assert!(page.contains("The log of one entry, on") && page.contains("/log/cosigned"));
    act(&portal).await;
    act(&portal).await;
    assert!(portal.get("/fr/log").await.1.contains("En retard de 2 entrées"));
    assert!(portal.get("/ar/log").await.1.contains("متأخر بقيدين"));
}

#[tokio::test]
async fn who_posts_without_end_is_told_to_wait() {
    let portal = Portal::sqlite().await;
    let few = portal.ctx.configured(|config| config.limits.guarded_per_minute = 2);
    let site = crate::site::routes::site(few, axum::Router::new());
    let mut seen = Vec::new();
    for _ in 0..3 {
        let request = Request::post("/log/cosigned").body(Body::from("x")).unwrap();
        seen.push(site.clone().oneshot(request).await.unwrap().status().as_u16());
    }
    assert_eq!(seen, [400, 400, 429]);
}
