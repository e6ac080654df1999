//! Self-assessments and maps of risks through their commands and pages, on both databases.

mod page_tests;

use super::commands::*;
use super::entity::{answer as answers, code as codes, link, risk};
use super::queries::{self, progress, published, results_of, risks_of};
use crate::assessments::model::Respondents::{self, Officials, PrivateSector};
use crate::assessments::questionnaire::{Ratings, STATEMENTS};
use crate::assessments::results::Results;
use crate::assessments::risk::{Risk, Treatment};
use crate::identity::server::actor::{Actor, digest};
use crate::identity::server::commands::register as enter;
use crate::kernel::ids::RoundId;
use crate::kernel::locale::Lang;
use crate::log::entry::By;
use crate::log::server::queries::newest;
use crate::organisations::model::{MemberRole, OrganisationKind};
use crate::organisations::server::commands::{NewOrganisation, join, register};
use crate::platform::ctx::Ctx;
use crate::platform::testing::Portal;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};
use std::fmt::Write as _;
use time::Duration;
use tower::ServiceExt as _;

const CUSTOMS: &str = "customs-a";

/// A person in this role of the organisation, which is registered where it is not there.
async fn person(ctx: &Ctx, organisation: &str, kind: OrganisationKind, role: MemberRole) -> Actor {
    let tx = ctx.db.begin().await.unwrap();
    let new = NewOrganisation {
        slug: organisation.parse().unwrap(),
        kind,
        name: organisation.to_owned(),
        country: "UY".to_owned(),
        registry_number: None,
        lei: None,
        is_demo: false,
    };
    let id = register(ctx, &tx, By::portal("operator"), new).await.unwrap();
    let name = format!("{role} of {organisation}");
    let email = format!("{role}@{organisation}.example").parse().unwrap();
    let person = enter(ctx, &tx, &email, &name, Lang::En).await.unwrap();
    join(ctx, &tx, person, id, role).await.unwrap();
    tx.commit().await.unwrap();
    Actor { person, name, email, lang: Lang::En, session: String::new() }
}

async fn secretary(ctx: &Ctx) -> Actor {
    person(ctx, CUSTOMS, OrganisationKind::Customs, MemberRole::Secretariat).await
}

/// Those who are not of the secretariat of this administration, or of no administration's.
async fn others(ctx: &Ctx) -> Vec<Actor> {
    vec![
        person(ctx, CUSTOMS, OrganisationKind::Customs, MemberRole::Signatory).await,
        person(ctx, "customs-b", OrganisationKind::Customs, MemberRole::Secretariat).await,
        person(ctx, "association-a", OrganisationKind::Association, MemberRole::Secretariat).await,
    ]
}

async fn opened(ctx: &Ctx, actor: &Actor) -> RoundId {
    let today = ctx.clock.today();
    open(ctx, actor, CUSTOMS, &"Survey".parse().unwrap(), (today, today + Duration::days(10))).await.unwrap()
}

fn all(step: u8) -> Ratings {
    Ratings(vec![step; STATEMENTS.len()])
}

/// Lets so many people of a group answer alike; returns the link's token and the codes.
async fn answered(ctx: &Ctx, actor: &Actor, round: RoundId, (of, people, step): (Respondents, u16, u8)) -> (String, Vec<String>) {
    let token = renew_link(ctx, actor, round, of).await.unwrap();
    let codes = make_codes(ctx, actor, round, of, people).await.unwrap();
    for code in &codes {
        answer(ctx, &token, code, all(step)).await.unwrap();
    }
    (token, codes)
}

/// The types of the log's entries, the newest first.
async fn kinds(ctx: &Ctx) -> Vec<String> {
    newest(ctx.db.read(), 1000).await.unwrap().into_iter().map(|row| row.kind).collect()
}

#[tokio::test]
async fn a_round_is_opened_once_and_another_only_after_it() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        let (today, title) = (ctx.clock.today(), "Survey".parse().unwrap());
        let days = (today, today + Duration::days(10));
        let backwards = open(ctx, &actor, CUSTOMS, &title, (days.1, days.0)).await;
        assert!(matches!(backwards, Err(Error::Dates)));
        let id = open(ctx, &actor, CUSTOMS, &title, days).await.unwrap();
        assert_eq!(open(ctx, &actor, CUSTOMS, &title, days).await.unwrap(), id, "the same again is nothing new");
        let other = open(ctx, &actor, CUSTOMS, &"Other".parse().unwrap(), days).await;
        assert!(matches!(other, Err(Error::OneOpen)));
        close(ctx, &actor, id).await.unwrap();
        close(ctx, &actor, id).await.unwrap();
        assert_ne!(open(ctx, &actor, CUSTOMS, &title, days).await.unwrap(), id);
    }
}

#[tokio::test]
async fn only_the_secretariat_of_the_administration_runs_a_round_or_a_map() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        let id = opened(ctx, &actor).await;
        let days = (ctx.clock.today(), ctx.clock.today());
        let known = keep_risk(ctx, &actor, None, row(risk("Valuation"))).await.unwrap();
        for other in others(ctx).await {
            let name = &other.name;
            assert!(matches!(open(ctx, &other, CUSTOMS, &"X".parse().unwrap(), days).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(renew_link(ctx, &other, id, Officials).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(close_link(ctx, &other, id, Officials).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(make_codes(ctx, &other, id, Officials, 1).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(close(ctx, &other, id).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(publish(ctx, &other, id).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(keep_risk(ctx, &other, Some(known), row(risk("Mine"))).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(forget_risk(ctx, &other, known).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(remember_commitment(ctx, &other, known, "C-01").await, Err(Error::NotFound)), "{name}");
            assert!(matches!(publish_risks(ctx, &other, CUSTOMS).await, Err(Error::NotFound)), "{name}");
        }
    }
}

#[tokio::test]
async fn a_code_answers_once_in_its_own_round_and_group() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        let round = opened(ctx, &actor).await;
        let (token, codes) = answered(ctx, &actor, round, (Officials, 2, 4)).await;
        assert!(matches!(answer(ctx, &token, &codes[0], all(1)).await, Err(Error::UsedCode)));
        assert!(matches!(answer(ctx, &token, "0000-0000-0000-0000", all(1)).await, Err(Error::WrongCode)));
        let private = make_codes(ctx, &actor, round, PrivateSector, 1).await.unwrap();
        assert!(matches!(answer(ctx, &token, &private[0], all(1)).await, Err(Error::WrongCode)), "of the other group");
        let spare = make_codes(ctx, &actor, round, Officials, 1).await.unwrap();
        answer(ctx, &token, &spare[0].to_lowercase().replace('-', " "), all(3)).await.unwrap();
        let last = make_codes(ctx, &actor, round, Officials, 1).await.unwrap().remove(0);
        let (a, b) = tokio::join!(answer(ctx, &token, &last, all(1)), answer(ctx, &token, &last, all(5)));
        assert!(a.is_ok() != b.is_ok(), "two at once with one code");
        assert_eq!(answers::Entity::find().count(ctx.db.read()).await.unwrap(), 4);
        assert!(matches!(make_codes(ctx, &actor, round, Officials, 0).await, Err(Error::TooManyCodes)));
        let too_many = u16::try_from(MOST_CODES).unwrap();
        assert!(matches!(make_codes(ctx, &actor, round, Officials, too_many).await, Err(Error::TooManyCodes)));
    }
}

#[tokio::test]
async fn a_link_works_until_it_is_renewed_closed_or_its_days_are_over() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        let round = opened(ctx, &actor).await;
        let code = make_codes(ctx, &actor, round, Officials, 1).await.unwrap().remove(0);
        let first = renew_link(ctx, &actor, round, Officials).await.unwrap();
        let second = renew_link(ctx, &actor, round, Officials).await.unwrap();
        assert!(matches!(answer(ctx, &first, &code, all(3)).await, Err(Error::DeadLink)));
        ctx.clock.travel(Duration::days(11));
        assert!(matches!(answer(ctx, &second, &code, all(3)).await, Err(Error::Closed)), "the last day is over");
        ctx.clock.travel(Duration::days(-11));
        close_link(ctx, &actor, round, Officials).await.unwrap();
        close_link(ctx, &actor, round, Officials).await.unwrap();
        assert!(matches!(answer(ctx, &second, &code, all(3)).await, Err(Error::DeadLink)));
        let third = renew_link(ctx, &actor, round, Officials).await.unwrap();
        close(ctx, &actor, round).await.unwrap();
        assert!(matches!(answer(ctx, &third, &code, all(3)).await, Err(Error::DeadLink)), "the round is closed");
        assert!(matches!(renew_link(ctx, &actor, round, Officials).await, Err(Error::Closed)));
        assert!(matches!(make_codes(ctx, &actor, round, Officials, 1).await, Err(Error::Closed)));
    }
}

#[tokio::test]
async fn what_is_kept_ties_no_answer_to_a_code_a_person_or_an_hour() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        let round = opened(ctx, &actor).await;
        let (token, given) = answered(ctx, &actor, round, (Officials, 1, 4)).await;
        let link = link::Entity::find().one(ctx.db.read()).await.unwrap().unwrap();
        let code = codes::Entity::find().one(ctx.db.read()).await.unwrap().unwrap();
        assert_eq!(link.token_hash, digest(&token));
        assert!(code.used && code.code_hash == digest(&given[0].replace('-', "")));
        let kept = answers::Entity::find().one(ctx.db.read()).await.unwrap().unwrap();
        let (seconds, _) = kept.id.0.get_timestamp().unwrap().to_unix();
        assert_eq!(seconds % 86_400, 0, "the id tells the day alone");
        assert_eq!(kept.answered_on, ctx.clock.today());
        assert_eq!(kinds(ctx).await, ["organisation.registered"], "neither rounds nor answers are in the log");
    }
}

#[tokio::test]
async fn four_answers_are_shown_to_nobody_and_five_are() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        let round = opened(ctx, &actor).await;
        answered(ctx, &actor, round, (Officials, 4, 4)).await;
        assert_eq!(progress(ctx.db.read(), round).await.unwrap()[&Officials].answers, None);
        assert!(matches!(publish(ctx, &actor, round).await, Err(Error::StillOpen)));
        answered(ctx, &actor, round, (PrivateSector, 5, 2)).await;
        assert_eq!(progress(ctx.db.read(), round).await.unwrap()[&PrivateSector].answers, Some(5));
        close(ctx, &actor, round).await.unwrap();
        let results = results_of(ctx.db.read(), round).await.unwrap();
        assert!(results.figure(Officials, 1).is_none() && results.figure(PrivateSector, 1).is_some());

        let next = opened(ctx, &actor).await;
        answered(ctx, &actor, next, (Officials, 4, 4)).await;
        close(ctx, &actor, next).await.unwrap();
        assert!(matches!(publish(ctx, &actor, next).await, Err(Error::TooFew)));
    }
}

#[tokio::test]
async fn a_published_round_is_frozen_and_its_entry_holds_the_suppressed_figures_and_nothing_personal() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        let round = opened(ctx, &actor).await;
        let (_, given) = answered(ctx, &actor, round, (Officials, 6, 4)).await;
        answered(ctx, &actor, round, (PrivateSector, 4, 1)).await;
        close(ctx, &actor, round).await.unwrap();
        publish(ctx, &actor, round).await.unwrap();
        publish(ctx, &actor, round).await.unwrap();
        assert_eq!(kinds(ctx).await.iter().filter(|kind| *kind == "assessment.published").count(), 1);
        let (assessment, _) = published(ctx.db.read()).await.unwrap().remove(0);
        let entry = newest(ctx.db.read(), 1).await.unwrap().remove(0).entry;
        let told: serde_json::Value = serde_json::from_str(&entry).unwrap();
        assert_eq!(serde_json::from_value::<Results>(told["data"]["results"].clone()).unwrap(), assessment.results);
        assert_eq!(told["data"]["results"]["private_sector"], serde_json::json!({"answers": null, "factors": []}));
        for secret in [actor.name.as_str(), actor.email.as_str(), &given[0], &digest(&given[0].replace('-', ""))] {
            assert!(!entry.contains(secret), "{secret}");
        }
        // What comes later is a round of its own.
        let next = opened(ctx, &actor).await;
        answered(ctx, &actor, next, (Officials, 5, 1)).await;
        close(ctx, &actor, next).await.unwrap();
        publish(ctx, &actor, next).await.unwrap();
        let rounds = published(ctx.db.read()).await.unwrap();
        assert_eq!((rounds[0].0.number, rounds[1].0.number, &rounds[1].0.results), (2, 1, &assessment.results));
    }
}

fn risk(process: &str) -> Risk {
    Risk {
        pact: None,
        process: process.to_owned(),
        risk: "A value is lowered for a payment.".to_owned(),
        likelihood: 4,
        impact: 5,
        controls: String::new(),
        measure: "Review by lot.".to_owned(),
        owner: "Head of valuation".to_owned(),
        status: Treatment::Identified,
        commitment: None,
    }
}

fn row(risk: Risk) -> RiskRow<'static> {
    RiskRow { organisation: CUSTOMS, risk }
}

#[tokio::test]
async fn a_map_is_kept_changed_and_published_as_editions_that_stay() {
    for portal in Portal::each().await {
        let ctx = &portal.ctx;
        let actor = secretary(ctx).await;
        assert!(matches!(publish_risks(ctx, &actor, CUSTOMS).await, Err(Error::NoRisks)));
        let impossible = keep_risk(ctx, &actor, None, row(Risk { likelihood: 6, ..risk("Valuation") })).await;
        assert!(matches!(impossible, Err(Error::Step)));
        let foreign = Risk { pact: Some("no-pact".parse().unwrap()), ..risk("Valuation") };
        assert!(matches!(keep_risk(ctx, &actor, None, row(foreign)).await, Err(Error::NotFound)));
        let id = keep_risk(ctx, &actor, None, row(risk("Valuation"))).await.unwrap();
        assert_eq!(keep_risk(ctx, &actor, None, row(risk("Valuation"))).await.unwrap(), id, "the same form twice");
        remember_commitment(ctx, &actor, id, "C-01").await.unwrap();
        let first = publish_risks(ctx, &actor, CUSTOMS).await.unwrap();
        assert_eq!(publish_risks(ctx, &actor, CUSTOMS).await.unwrap(), first, "the same map twice");
        keep_risk(ctx, &actor, Some(id), row(Risk { likelihood: 1, ..risk("Valuation") })).await.unwrap();
        let kept = risks_of(ctx.db.read(), risk::Entity::find().one(ctx.db.read()).await.unwrap().unwrap().organisation_id);
        assert_eq!(kept.await.unwrap()[0].1.commitment.as_deref(), Some("C-01"), "a change forgets no commitment");
        assert_ne!(publish_risks(ctx, &actor, CUSTOMS).await.unwrap(), first);
        forget_risk(ctx, &actor, id).await.unwrap();
        let editions = super::queries::editions(ctx.db.read()).await.unwrap();
        assert_eq!((editions[0].0.number, editions[1].0.number), (2, 1));
        assert!(editions[1].0.risks.contains("\"likelihood\":4"));
        let entry = newest(ctx.db.read(), 1).await.unwrap().remove(0).entry;
        assert!(!entry.contains("Valuation") && entry.contains("\"levels\":{\"high\":0,\"low\":0,\"moderate\":1,\"severe\":0}"));
        let key = ctx.log_key.verifying_key();
        assert_eq!(crate::audit::audit(ctx.db.read(), &key).await.unwrap(), []);
    }
}
