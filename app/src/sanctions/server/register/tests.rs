//! The register over cases that went their whole way, as an anonymous reader and programs of others see it, on both databases.

use super::figures::{Stretch, median, read, took};
use super::filter::{Filter, Sieve};
use super::queries::page;
use crate::evidence::{Verdict, verify};
use crate::kernel::ids::CaseId;
use crate::log::server::verifier_key;
use crate::pacts::model::Texts;
use crate::platform::testing::Portal;
use crate::sanctions::act::{Act, Motion};
use crate::sanctions::model::{Stage, Vote, Withholding};
use crate::sanctions::server::tests::{Court, suspension};
use axum::body::Body;
use axum::http::{Request, header};
use serde_json::Value;
use time::Duration;
use tower::ServiceExt as _;

fn en(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
}

/// A case that is public and in effect.
async fn published(court: &Court) -> CaseId {
    let id = court.noticed().await;
    court.does("acme", id, Act::Responded { reply: en("It was a <fee>."), files: vec![] }).await.unwrap();
    court.votes(id, suspension(6)).await;
    court.passes(40).await;
    id
}

async fn release(court: &Court, id: CaseId) {
    court.does("chair", id, Act::Moved { motion: Motion::Release { reasons: en("Trained.") } }).await.unwrap();
    for member in ["judge1", "judge2"] {
        court.does(member, id, Act::Voted { vote: Vote::For, dissent: None }).await.unwrap();
    }
}

/// A case that was decided and may not be published.
async fn withheld(court: &Court) -> CaseId {
    let id = court.noticed().await;
    let until = (court.stage.ctx().clock.now() + Duration::days(300)).date();
    court.does("acme", id, Act::Responded { reply: en("No."), files: vec![] }).await.unwrap();
    court.votes(id, suspension(6)).await;
    let order = Act::Withheld { ground: Withholding::CourtOrder, reference: "Order 7/2026".to_owned(), until };
    court.does("officer", id, order).await.unwrap();
    court.passes(40).await;
    id
}

async fn get(court: &Court, path: &str) -> String {
    let (status, body) = court.stage.portal.get(path).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

#[tokio::test]
async fn the_page_of_a_sanction_answers_alone_who_what_for_by_whom_what_was_replied_until_when_and_what_would_end_it() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        assert!(get(&court, "/en/sanctions").await.contains("No sanction is public yet"));
        let id = published(&court).await;
        let row = court.sanction(id).await.unwrap();
        let page = get(&court, &format!("/en/sanctions/{id}")).await;
        for told in [
            "acme",
            "Corrupt practice",
            "#p-3.1",
            "You are said to have paid twice.",
            "A panel of three with a neutral chair",
            "Both payments were made.",
            "It was a &lt;fee&gt;.",
            "Train the export desk.",
            "The notice came before the decision.",
            "may not sign",
            &crate::kernel::locale::Lang::En.date(row.ends_on),
            &format!("/en/log/{}", row.log_seq),
            &format!("/sanctions/{id}/evidence.json"),
        ] {
            assert!(page.contains(told), "{told} in {page}");
        }
        for nobody in ["judge1", "judge2", "chair@", "appeals"] {
            assert!(!page.contains(nobody), "{nobody}");
        }
        for lang in ["fr", "es", "ar"] {
            let page = get(&court, &format!("/{lang}/sanctions/{id}")).await;
            assert!(page.contains("lang=\"en\"") && page.contains("Both payments were made."), "{lang}");
        }
        release(&court, id).await;
        let figures = read(court.stage.ctx()).await.unwrap();
        let all = figures.all();
        assert_eq!((figures.at(Stage::Closed), all.told, all.decided, all.appealed, figures.unpublished), (1, 1, 1, 0, 0));
        assert_eq!(Stretch::ALL.map(|s| median(&figures.took(s)).is_some()), [true; 3]);
        let page = get(&court, &format!("/en/sanctions/{id}")).await;
        assert!(page.contains("Released early") && page.contains("This measure is over") && page.contains("Trained."));
        for unknown in ["nothing", "0190a5d0-0000-7000-8000-000000000001"] {
            assert_eq!(court.stage.portal.get(&format!("/en/sanctions/{unknown}")).await.0, 404);
            assert_eq!(court.stage.portal.get(&format!("/sanctions/{unknown}/evidence.json")).await.0, 404);
        }
    }
}

#[tokio::test]
async fn what_is_withheld_stands_with_its_ground_and_its_end_and_without_a_name() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = withheld(&court).await;
        let (list, one) = (get(&court, "/en/sanctions").await, get(&court, &format!("/en/sanctions/{id}")).await);
        for page in [&list, &one, &get(&court, "/en/sanctions?state=withheld").await] {
            assert!(page.contains("Court order") && page.contains("Withheld"));
            assert!(!page.contains("acme") && !page.contains("Order 7"), "{page}");
        }
        let filtered = get(&court, "/en/sanctions?organisation=acme").await;
        assert!(!filtered.contains("Court order"), "a filter by name says nothing of what is withheld");
        assert!(!get(&court, "/data/sanctions.jsonl").await.contains("acme"));
        assert_eq!(court.stage.portal.get(&format!("/sanctions/{id}/evidence.json")).await.0, 404);
        assert!(get(&court, "/en/sanctions/statistics").await.contains("Court order"));
        assert_eq!(read(court.stage.ctx()).await.unwrap().unpublished, 1);
    }
}

#[tokio::test]
async fn the_list_is_sifted_by_what_is_asked() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = published(&court).await;
        let pact = court.stage.pact.clone();
        let day = court.sanction(id).await.unwrap().published_at.date().to_string();
        let link = format!("/en/sanctions/{id}");
        let all = [
            ("q=ACM", "q=zenith"),
            ("q=payment+made", "q=payment+zenith"),
            ("organisation=acme", "organisation=customs"),
            (&format!("pact={pact}"), "pact=other"),
            ("ground=corrupt", "ground=collusive"),
            ("measure=suspension", "measure=exclusion"),
            ("state=in_effect", "state=ended"),
            (&format!("from={day}&to={day}"), "to=2020-01-01"),
            ("country=", "country=XX"),
        ];
        for (with, without) in all {
            assert!(get(&court, &format!("/en/sanctions?{with}")).await.contains(&link), "{with}");
            assert!(!get(&court, &format!("/en/sanctions?{without}")).await.contains(&link), "{without}");
        }
        let db = court.stage.ctx().db.read();
        for sort in ["", "oldest", "level"] {
            assert_eq!(page(db, &Sieve::default(), sort, (1, 25)).await.unwrap().rows.len(), 1, "{sort}");
        }
        let wrong = Filter { ground: "no such".to_owned(), ..Filter::default() };
        assert!(wrong.sieve(db, None).await.unwrap().is_none());
        for (what, slug) in [("organisation", "acme"), ("pact", pact.as_str())] {
            let page = get(&court, &format!("/en/{what}s/{slug}")).await;
            let (_, section) = page.split_once("<section id=\"sanctions\">").unwrap();
            let (section, _) = section.split_once("</section>").unwrap();
            assert!(section.contains(&link) && section.contains(&format!("/en/sanctions?{what}={slug}\"")), "{what}: {section}");
        }
        assert!(get(&court, "/ar/sanctions/statistics").await.contains("/ar/sanctions?state=in_effect"));
        let home = get(&court, "/en").await;
        assert!(home.contains("/en/sanctions/statistics#clock"), "how soon it was public: {home}");
        let days = took(db).await.unwrap();
        assert_eq!(days, read(court.stage.ctx()).await.unwrap().took(Stretch::Publication));
    }
}

#[tokio::test]
async fn the_data_and_the_feed_tell_the_same_and_are_sent_again_only_when_the_log_grew() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = published(&court).await;
        let csv = get(&court, "/data/sanctions.csv").await;
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let head = reader.headers().unwrap().clone();
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        let field = |name: &str| rows[0][head.iter().position(|h| h == name).unwrap()].to_owned();
        assert_eq!(rows.len(), 1);
        assert_eq!((field("id"), field("measure"), field("state")), (id.to_string(), "suspension".into(), "in_effect".into()));
        let lines = get(&court, "/data/sanctions.jsonl").await;
        let line: Value = serde_json::from_str(lines.trim()).unwrap();
        assert_eq!(line["content"]["reasons"]["en"], "Both payments were made.");
        let feed = get(&court, "/feeds/sanctions.atom?lang=fr").await;
        assert!(feed.contains(&format!("<id>urn:uuid:{id}</id>")) && feed.contains("xml:lang=\"fr\""), "{feed}");
        let updated = |feed: &str| feed.split("<updated>").nth(2).unwrap()[..20].to_owned();
        let again =
            |tag: String| Request::get("/data/sanctions.csv").header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
        let answer = court.stage.portal.site().oneshot(again("W/\"0\"".to_owned())).await.unwrap();
        let tag = answer.headers()[header::ETAG].to_str().unwrap().to_owned();
        assert_eq!(court.stage.portal.site().oneshot(again(tag.clone())).await.unwrap().status(), 304);
        court.stage.ctx().clock.travel(Duration::HOUR);
        release(&court, id).await;
        assert_eq!(court.stage.portal.site().oneshot(again(tag)).await.unwrap().status(), 200);
        let later = get(&court, "/feeds/sanctions.atom?lang=fr").await;
        assert!(updated(&later) > updated(&feed), "{later}");
        assert!(get(&court, "/data/sanctions.csv").await.contains(",ended,released,"));
    }
}

#[tokio::test]
async fn a_stranger_verifies_the_evidence_while_the_measure_holds_and_when_it_is_over() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = published(&court).await;
        let key = verifier_key(court.stage.ctx()).unwrap().to_string();
        let path = format!("/sanctions/{id}/evidence.json");
        let before = get(&court, &path).await;
        let report = verify(&before, Some(&key));
        assert_eq!(report.verdict, Verdict::Good, "{report:?}");
        release(&court, id).await;
        let after = get(&court, &path).await;
        let report = verify(&after, Some(&key));
        assert_eq!(report.verdict, Verdict::Good, "{report:?}");
        assert!(after.contains("sanction.changed") && !before.contains("sanction.changed"));
        let forged = after.replace("Both payments were made.", "One payment was made.");
        assert_eq!(verify(&forged, None).verdict, Verdict::False);
    }
}

/// Gives the entities to the Python package `followthemoney`: what it says, or why it refuses. None where there is no such Python.
fn judged(entities: &str) -> Option<Result<Value, String>> {
    let Ok(python) = std::env::var("PACTHOUSE_TEST_PYTHON") else {
        eprintln!("skipped: PACTHOUSE_TEST_PYTHON is not set");
        return None;
    };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/tests/ftm.py");
    let pipe = std::process::Stdio::piped;
    let mut child = std::process::Command::new(python).arg(script).stdin(pipe()).stdout(pipe()).stderr(pipe()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), entities.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    let said = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Some(if done.status.success() { Ok(serde_json::from_slice(&done.stdout).unwrap()) } else { Err(said(done.stderr)) })
}

/// The entities, of which the first that has this property lacks it.
fn without(entities: &str, property: &str) -> String {
    let (mut lines, mut gone) = (Vec::new(), false);
    for line in entities.lines() {
        let mut entity: Value = serde_json::from_str(line).unwrap();
        gone = gone || entity["properties"].as_object_mut().unwrap().remove(property).is_some();
        lines.push(entity.to_string());
    }
    lines.join("\n") + "\n"
}

#[tokio::test]
async fn followthemoney_takes_the_entities_and_an_ended_sanction_has_its_end_and_no_risk() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = published(&court).await;
        let row = court.sanction(id).await.unwrap();
        let (sanction, acme) = (format!("localhost-3000-sanction-{id}"), "localhost-3000-organisation-acme");
        let now = get(&court, "/data/sanctions.ftm.json").await;
        assert!(now.contains("\"reg.action\"") && now.contains(&sanction), "{now}");
        release(&court, id).await;
        let later = get(&court, "/data/sanctions.ftm.json").await;
        assert!(!later.contains("topics"), "{later}");
        let ended = court.sanction(id).await.unwrap().ended_on.unwrap().to_string();
        assert!(later.contains(&ended));
        let Some(judgement) = judged(&now) else { return };
        let judgement = judgement.unwrap();
        assert_eq!(judgement["risky"], serde_json::json!([acme]));
        assert_eq!(judgement["ends"][&sanction], serde_json::json!([row.ends_on.to_string()]));
        let judgement = judged(&later).unwrap().unwrap();
        assert_eq!(judgement["risky"], serde_json::json!([]));
        assert_eq!(judgement["ends"][&sanction], serde_json::json!([ended]));
        for (from, to) in [
            (ended.as_str(), "soon"),
            ("\"Sanction\"", "\"Punishment\""),
            ("\"provisions\"", "\"penalty\""),
            (acme, "localhost-3000-organisation-other"),
            ("\"country\":[\"uy\"]", "\"country\":[\"nowhere\"]"),
        ] {
            let broken = later.replacen(from, to, 1);
            assert_ne!(broken, later, "{from}");
            assert!(judged(&broken).unwrap().is_err(), "{from} as {to} is accepted");
        }
        for required in ["entity", "name"] {
            let without = without(&later, required);
            assert_ne!(without, later, "{required}");
            let refused = judged(&without).unwrap().expect_err("an entity that lacks what its schema requires is accepted");
            assert!(refused.contains("without") && refused.contains(required), "{refused}");
        }
    }
}
