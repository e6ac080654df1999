use super::*;
use crate::commitments::server::settle::waive;
use crate::kernel::text::NonEmptyText;
use crate::monitoring::server::conclude::publish as publish_finding;
use crate::monitoring::server::queries::{awaiting_answer, awaiting_reply, awaiting_review, draft_of, findings, thread};
use crate::monitoring::server::thread::{reply, write};
use crate::monitoring::server::{Error, queue};
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::platform::testing::Portal;
use time::Duration;
use time::macros::date;

#[tokio::test]
async fn an_accepted_report_is_verified_and_the_finding_agrees_with_it_in_public_at_once() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (id, seen) = stage.reported().await;
        let watch = stage.actor("watch").await;
        accept(stage.ctx(), &watch, id, seen).await.unwrap();
        let found = findings(stage.ctx().db.read(), id).await.unwrap();
        assert_eq!((found.len(), found[0].completion, found[0].results, found[0].number), (1, Completion::Complete, None, 1));
        assert_eq!(stage.state(id).await, ObligationState::Verified);
        let again = accept(stage.ctx(), &watch, id, seen).await;
        assert!(matches!(again, Err(Error::Nothing)));
        let kinds = stage.kinds().await;
        assert_eq!(kinds.iter().filter(|k| *k == "finding.published").count(), 1);
        assert_eq!(kinds.iter().filter(|k| *k == "obligation.verified").count(), 1);
        assert!(stage.mails().await.contains(&("acme@example.org".to_owned(), Lang::En.t("mail-finding-subject"))));
        stage.reports("acme", id).await;
        assert_eq!(stage.state(id).await, ObligationState::Reported, "a newer revision waits for the monitor again");
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn only_the_monitor_concludes_asks_and_rates_and_never_on_what_it_owes_itself() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        stage.signs("watch").await;
        let (id, seen) = stage.reported().await;
        for slug in ["acme", "zenith", "customs", "brokers"] {
            let actor = stage.actor(slug).await;
            assert!(matches!(accept(stage.ctx(), &actor, id, seen).await, Err(Error::NotFound)), "{slug}");
            assert!(matches!(draft(stage.ctx(), &actor, id, seen, lower()).await, Err(Error::NotFound)), "{slug}");
            assert!(matches!(send_back(stage.ctx(), &actor, id, seen, words("Why?")).await, Err(Error::NotFound)), "{slug}");
            assert!(matches!(publish_finding(stage.ctx(), &actor, id).await, Err(Error::NotFound)), "{slug}");
        }
        let own = stage.obligations("watch").await[0].id;
        // The monitor reports too, on its own commitments, and judges none of them.
        let watch = stage.actor("watch").await;
        assert!(matches!(accept(stage.ctx(), &watch, own, seen).await, Err(Error::NotFound)));
        assert_eq!(stage.state(id).await, ObligationState::Reported);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_report_is_sent_back_with_a_question_both_sides_write_and_a_revision_or_the_answer_settles_it() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (id, seen) = stage.reported().await;
        let (watch, acme, now) = (stage.actor("watch").await, stage.actor("acme").await, stage.ctx().clock.now());
        let db = stage.ctx().db.read();
        let early = write(stage.ctx(), &acme, id, words("May I ask?")).await;
        assert!(matches!(early, Err(Error::Closed)), "the monitor begins the thread");
        assert_eq!(awaiting_review(db, watch.person, now).await.unwrap().len(), 1);
        send_back(stage.ctx(), &watch, id, seen, words("Which offices?")).await.unwrap();
        assert_eq!(stage.state(id).await, ObligationState::Returned);
        assert!(matches!(send_back(stage.ctx(), &watch, id, seen, words("Which?")).await, Err(Error::Nothing)));
        assert!(stage.mails().await.contains(&("acme@example.org".to_owned(), Lang::En.t("mail-returned-subject"))));
        assert!(awaiting_review(db, watch.person, now).await.unwrap().is_empty(), "it is the signatory's turn");
        assert_eq!(awaiting_answer(db, acme.person, now).await.unwrap()[0].id, id);
        for _ in 0..2 {
            write(stage.ctx(), &acme, id, words("North and east.")).await.unwrap();
        }
        assert!(awaiting_answer(db, acme.person, now).await.unwrap().is_empty());
        assert_eq!(awaiting_review(db, watch.person, now).await.unwrap()[0].id, id, "the answer waits for the monitor");
        write(stage.ctx(), &watch, id, words("And the south?")).await.unwrap();
        let said: Vec<_> = thread(db, id).await.unwrap().into_iter().map(|m| m.body).collect();
        assert_eq!(said, ["Which offices?", "North and east.", "And the south?"]);
        for slug in ["zenith", "customs", "brokers"] {
            let other = stage.actor(slug).await;
            assert!(matches!(write(stage.ctx(), &other, id, words("Me too.")).await, Err(Error::NotFound)), "{slug}");
            assert_eq!(stage.asks(slug, &format!("/en/obligations/{id}/thread"), None).await.0, 404, "{slug}");
        }
        stage.reports("acme", id).await;
        assert_eq!(stage.state(id).await, ObligationState::Reported);
        assert!(matches!(accept(stage.ctx(), &watch, id, seen).await, Err(Error::Newer)), "another revision came");
        accept(stage.ctx(), &watch, id, stage.seen(id).await).await.unwrap();
        assert!(matches!(write(stage.ctx(), &acme, id, words("Thanks.")).await, Err(Error::Closed)));
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_rating_waits_for_the_reply_or_for_ten_working_days_and_the_reply_stands_beside_it() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (id, seen) = stage.reported().await;
        let (watch, acme) = (stage.actor("watch").await, stage.actor("acme").await);
        let db = stage.ctx().db.read();
        assert!(matches!(reply(stage.ctx(), &acme, id, in_english("No.")).await, Err(Error::NotFound)), "there is no draft");
        // 24 November 2026 is a Tuesday: ten working days later it is Tuesday in two weeks.
        assert_eq!(draft(stage.ctx(), &watch, id, seen, lower()).await.unwrap(), date!(2026 - 12 - 08));
        assert!(findings(db, id).await.unwrap().is_empty(), "a draft is not public");
        assert!(matches!(publish_finding(stage.ctx(), &watch, id).await, Err(Error::TooEarly)));
        let now = stage.ctx().clock.now();
        assert!(awaiting_review(db, watch.person, now).await.unwrap().is_empty());
        assert!(awaiting_reply(db, acme.person, now).await.unwrap()[0].due.is_some());
        let zenith = stage.actor("zenith").await;
        assert!(matches!(reply(stage.ctx(), &zenith, id, in_english("Hear, hear.")).await, Err(Error::NotFound)));
        assert!(matches!(reply(stage.ctx(), &acme, id, Texts::default()).await, Err(Error::Incomplete(_))));
        for _ in 0..2 {
            reply(stage.ctx(), &acme, id, in_english("They were closed.")).await.unwrap();
        }
        assert!(matches!(reply(stage.ctx(), &acme, id, in_english("Wait.")).await, Err(Error::Replied)));
        assert!(awaiting_reply(db, acme.person, now).await.unwrap().is_empty());
        assert_eq!(awaiting_review(db, watch.person, now).await.unwrap()[0].id, id, "it may be published");
        publish_finding(stage.ctx(), &watch, id).await.unwrap();
        assert!(matches!(publish_finding(stage.ctx(), &watch, id).await, Err(Error::Nothing)));
        let found = findings(db, id).await.unwrap();
        assert_eq!(found[0].grounds().unwrap().reply, Some(in_english("They were closed.")));
        assert_eq!((found[0].completion, stage.state(id).await), (Completion::Limited, ObligationState::Verified));
        // A correction is another finding beside it; this time nobody replies.
        let better = Rating { completion: Completion::Substantial, ..lower() };
        draft(stage.ctx(), &watch, id, seen, better).await.unwrap();
        stage.passes(14).await;
        assert!(matches!(publish_finding(stage.ctx(), &watch, id).await, Err(Error::TooEarly)), "the last day is not over");
        stage.passes(1).await;
        publish_finding(stage.ctx(), &watch, id).await.unwrap();
        let all: Vec<_> = findings(db, id).await.unwrap().into_iter().map(|f| (f.number, f.completion)).collect();
        assert_eq!(all, [(2, Completion::Substantial), (1, Completion::Limited)]);
        assert_eq!(stage.kinds().await.iter().filter(|k| *k == "obligation.verified").count(), 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_newer_revision_does_not_keep_a_finding_back_and_waits_for_the_monitor_itself() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (id, seen) = stage.reported().await;
        let watch = stage.actor("watch").await;
        draft(stage.ctx(), &watch, id, seen, lower()).await.unwrap();
        stage.passes(15).await;
        stage.reports("acme", id).await;
        publish_finding(stage.ctx(), &watch, id).await.unwrap();
        assert_eq!(findings(stage.ctx().db.read(), id).await.unwrap()[0].report_id, seen);
        assert_eq!(stage.state(id).await, ObligationState::Reported, "the newer revision is not judged yet");
        let o = obligation::Entity::find_by_id(id).one(stage.ctx().db.read()).await.unwrap().unwrap();
        let (_, told) = stage.portal.get(&format!("/api/v1/obligations/{id}")).await;
        let told: serde_json::Value = serde_json::from_str(&told).unwrap();
        assert!(o.changed_seq > o.state_seq, "what was found is a change, though the state stays");
        assert_eq!(told["changed_seq"], o.changed_seq);
        assert_eq!(told["updated_at"], crate::kernel::instant::format(stage.ctx().clock.now()));
        accept(stage.ctx(), &watch, id, stage.seen(id).await).await.unwrap();
        assert_eq!(stage.state(id).await, ObligationState::Verified);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_draft_is_taken_back_by_another_by_a_question_and_by_acceptance() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (id, seen) = stage.reported().await;
        let (watch, acme) = (stage.actor("watch").await, stage.actor("acme").await);
        let db = stage.ctx().db.read();
        draft(stage.ctx(), &watch, id, seen, lower()).await.unwrap();
        reply(stage.ctx(), &acme, id, in_english("They were closed.")).await.unwrap();
        draft(stage.ctx(), &watch, id, seen, Rating { completion: Completion::Unclear, ..lower() }).await.unwrap();
        assert_eq!(draft_of(db, id).await.unwrap().unwrap().reply, None, "who judges anew hears anew");
        send_back(stage.ctx(), &watch, id, seen, words("Closed since when?")).await.unwrap();
        assert!(draft_of(db, id).await.unwrap().is_none());
        draft(stage.ctx(), &watch, id, seen, lower()).await.unwrap();
        assert_eq!(stage.state(id).await, ObligationState::Returned);
        accept(stage.ctx(), &watch, id, seen).await.unwrap();
        assert_eq!(stage.state(id).await, ObligationState::Verified, "without another revision");
        assert!(draft_of(db, id).await.unwrap().is_none());
        assert_eq!(findings(db, id).await.unwrap().len(), 1);
        stage.is_clean().await;
    }
}

#[tokio::test]
async fn the_monitor_lifts_what_is_owed_but_judges_nothing_that_was_not_reported() {
    let stage = Stage::in_force(Portal::sqlite().await).await;
    let (id, seen) = stage.reported().await;
    let owed = stage.obligations("acme").await[1].id;
    let watch = stage.actor("watch").await;
    assert!(matches!(draft(stage.ctx(), &watch, owed, seen, lower()).await, Err(Error::Nothing)));
    let reason: NonEmptyText = "The office burnt down.".parse().unwrap();
    waive(stage.ctx(), &watch, owed, reason.clone()).await.unwrap();
    assert!(waive(stage.ctx(), &watch, id, reason).await.is_err(), "what was reported is judged, not lifted");
    assert!(matches!(draft(stage.ctx(), &watch, owed, seen, lower()).await, Err(Error::Nothing)));
}

#[tokio::test]
async fn who_has_a_part_in_another_party_of_the_pact_judges_nothing_in_it() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (id, seen) = stage.reported().await;
        let watch = stage.actor("watch").await;
        let zenith = by_slug(stage.ctx().db.read(), "zenith").await.unwrap().unwrap();
        join(stage.ctx(), stage.ctx().db.write(), watch.person, zenith.id, MemberRole::Communications).await.unwrap();
        assert!(matches!(accept(stage.ctx(), &watch, id, seen).await, Err(Error::NotFound)));
        assert!(awaiting_review(stage.ctx().db.read(), watch.person, stage.ctx().clock.now()).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn the_queue_is_sifted_searched_and_counted_in_the_database() {
    for portal in Portal::each().await {
        let stage = Stage::in_force(portal).await;
        let (id, seen) = stage.reported().await;
        for o in stage.obligations("customs").await.into_iter().take(2) {
            stage.ctx().clock.travel(Duration::HOUR);
            stage.reports("customs", o.id).await;
        }
        let watch = stage.actor("watch").await;
        let (db, now) = (stage.ctx().db.read(), stage.ctx().clock.now());
        let scope = super::super::queries::monitored(db, watch.person).await.unwrap();
        let all = || queue::Sieve::of(queue::Turn::Monitor);
        let found = queue::page(db, &scope, &all(), now, 1).await.unwrap();
        assert_eq!((found.total, found.rows[0].id), (3, id), "the oldest first");
        let count = async |sieve: queue::Sieve| queue::count(db, &scope, &sieve, now).await.unwrap();
        assert_eq!(count(queue::Sieve { kind: Some(OrganisationKind::Customs), ..all() }).await, 2);
        assert_eq!(count(queue::Sieve { words: "ACM".to_owned(), ..all() }).await, 1);
        assert_eq!(count(queue::Sieve { words: "100%".to_owned(), ..all() }).await, 0, "a percent sign is no wildcard");
        assert_eq!(count(queue::Sieve { pact: "another".to_owned(), ..all() }).await, 0);
        assert_eq!(count(queue::Sieve { commitment: found.rows[0].code.clone(), ..all() }).await, 1);
        send_back(stage.ctx(), &watch, id, seen, words("Why?")).await.unwrap();
        assert_eq!(count(all()).await, 2);
        assert_eq!(count(queue::Sieve { turn: queue::Turn::Party, ..all() }).await, 1);
        let zenith = stage.actor("zenith").await;
        assert!(super::super::queries::monitored(db, zenith.person).await.unwrap().is_empty());
    }
}
