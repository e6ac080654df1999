//! What follows from a case: rights, standing, publication that waits, proof of service, and cases in other pacts.

use super::entity::{sanction, withholding};
use super::load::load;
use super::tests::{Court, suspension};
use super::{Error, tick};
use crate::commitments::model::StandingStatus;
use crate::commitments::server::standing;
use crate::kernel::ids::{CaseId, PartyId};
use crate::kernel::locale::Lang;
use crate::log::entry::By;
use crate::organisations::server::queries::by_slug;
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::{PactKind, PartyRole, Texts};
use crate::pacts::procedure::{Effect, Procedure};
use crate::pacts::server::commands::{Adoption, adopt, open as open_pact, seat};
use crate::pacts::server::entity::party;
use crate::pacts::server::queries::pact_by_slug;
use crate::pacts::server::rights::effect_on;
use crate::platform::mail::Postman;
use crate::platform::testing::Portal;
use crate::sanctions::act::{Act, ActKind, Affiliate, Decision, Motion};
use crate::sanctions::allow::No;
use crate::sanctions::model::{Ending, Relation, Source, Stage as CaseStage, Vote, Withholding};
use crate::signatures::model::SignRefusal;
use crate::signatures::server::Error as SignError;
use crate::signatures::server::prepare::{Request, prepare};
use crate::signatures::server::sign::sign;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use time::Duration;

fn en(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
}

impl Court {
    async fn seat_of(&self, slug: &str) -> PartyId {
        let db = self.stage.ctx().db.read();
        let organisation = by_slug(db, slug).await.unwrap().unwrap().id;
        let found = party::Entity::find().filter(party::COLUMN.organisation_id.eq(organisation)).one(db).await;
        found.unwrap().unwrap().id
    }

    async fn effect(&self, slug: &str) -> Effect {
        effect_on(self.stage.ctx().db.read(), self.seat_of(slug).await).await.unwrap()
    }

    async fn kinds(&self, id: CaseId) -> Vec<ActKind> {
        let file = load(self.stage.ctx().db.read(), id).await.unwrap().unwrap();
        file.rows.into_iter().map(|row| row.kind).collect()
    }

    async fn all_for(&self, id: CaseId, motion: Motion) {
        self.does("chair", id, Act::Moved { motion }).await.unwrap();
        for member in ["judge1", "judge2"] {
            self.does(member, id, Act::Voted { vote: Vote::For, dissent: None }).await.unwrap();
        }
    }

    async fn sign_again(&self, slug: &str, pact: &str) -> Result<(), SignError> {
        let (ctx, actor) = (self.stage.ctx(), self.actor(slug).await);
        let request = Request { pact, version: 1, organisation: slug, lang: Lang::En };
        let prepared = prepare(ctx, &actor, request).await?;
        sign(ctx, &actor, prepared.id, &prepared.code, Lang::En).await.map(drop)
    }
}

#[tokio::test]
async fn an_interim_suspension_binds_at_once_is_not_public_and_ends_by_itself() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        let until = court.stage.ctx().clock.today() + Duration::days(10);
        court.all_for(id, Motion::Interim { until, reasons: en("Evidence is at risk.") }).await;
        assert_eq!(court.effect("acme").await, Effect::Suspended);
        let refused = court.sign_again("acme", &court.stage.pact).await;
        assert!(matches!(refused, Err(SignError::May(SignRefusal::Barred))), "{refused:?}");
        assert!(standing::of(court.stage.ctx().db.read(), court.seat_of("acme").await).await.unwrap().is_none());
        court.passes(10).await;
        assert_eq!(court.effect("acme").await, Effect::None);
        assert!(court.kinds(id).await.contains(&ActKind::InterimOver));
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn an_interim_suspension_is_lifted_by_the_body_before_its_day() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        let lift = || Motion::LiftInterim { reasons: en("The evidence is safe.") };
        let early = court.does("chair", id, Act::Moved { motion: lift() }).await;
        assert!(matches!(early, Err(Error::No(No::NotNow))), "there is none: {early:?}");
        let until = court.stage.ctx().clock.today() + Duration::days(10);
        court.all_for(id, Motion::Interim { until, reasons: en("Evidence is at risk.") }).await;
        assert_eq!(court.effect("acme").await, Effect::Suspended);
        let other = court.does("acme", id, Act::Moved { motion: lift() }).await;
        assert!(matches!(other, Err(Error::No(No::NotYours))), "{other:?}");
        court.all_for(id, lift()).await;
        assert_eq!(court.effect("acme").await, Effect::None, "at once");
        court.passes(11).await;
        assert!(!court.kinds(id).await.contains(&ActKind::InterimOver), "nothing is left to end");
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn an_appeal_that_is_withdrawn_lets_the_decision_stand() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        court.does("acme", id, Act::Responded { reply: en("It was a fee."), files: vec![] }).await.unwrap();
        court.votes(id, suspension(6)).await;
        let early = court.does("acme", id, Act::AppealWithdrawn).await;
        assert!(matches!(early, Err(Error::No(No::NotNow))), "{early:?}");
        court.does("acme", id, Act::Appealed { grounds: en("The fee was legal."), files: vec![] }).await.unwrap();
        assert_eq!(court.row(id).await.stage, CaseStage::Appeal);
        let other = court.does("officer", id, Act::AppealWithdrawn).await;
        assert!(matches!(other, Err(Error::No(No::NotYours))), "{other:?}");
        court.does("acme", id, Act::AppealWithdrawn).await.unwrap();
        assert_eq!(court.row(id).await.stage, CaseStage::Final);
        tick(court.stage.ctx()).await.unwrap();
        let public = court.sanction(id).await.expect("public at once");
        assert!(!public.is_changed && public.measure == "suspension");
        assert_eq!(court.effect("acme").await, Effect::Suspended);
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_measure_lasts_longer_within_what_the_ladder_allows_and_no_more() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        court.does("acme", id, Act::Responded { reply: en("It was a fee."), files: vec![] }).await.unwrap();
        court.votes(id, suspension(2)).await;
        court.passes(40).await;
        let ends = court.sanction(id).await.unwrap().ends_on;
        let longer = |days| Motion::Prolong { until: ends + Duration::days(days), reasons: en("The training is not done.") };
        for days in [0, 400] {
            let refused = court.does("chair", id, Act::Moved { motion: longer(days) }).await;
            assert!(matches!(refused, Err(Error::No(No::Period))), "{days}: {refused:?}");
        }
        court.all_for(id, longer(30)).await;
        assert_eq!(court.sanction(id).await.unwrap().ends_on, ends + Duration::days(30));
        let left = (ends - court.stage.ctx().clock.today()).whole_days();
        court.passes(left + 1).await;
        assert_eq!(court.effect("acme").await, Effect::Suspended, "its first end passes");
        court.passes(30).await;
        assert_eq!(court.sanction(id).await.unwrap().ending, Some(Ending::Expired));
        assert_eq!(court.effect("acme").await, Effect::None);
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_measure_reaches_affiliates_that_the_notice_named_and_nobody_else() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.opens().await;
        court.seats(id).await;
        let zenith = Affiliate { organisation: "zenith".parse().unwrap(), relation: Relation::Controlled };
        let notice = Act::Noticed { account: en("Paid."), affiliates: vec![zenith.clone()], files: vec![] };
        court.does("officer", id, notice).await.unwrap();
        court.does("acme", id, Act::Responded { reply: en("No."), files: vec![] }).await.unwrap();
        let mut decision = suspension(6);
        if let Some(term) = &mut decision.term {
            (term.at_once, term.affiliates) = (Some(en("A witness is at risk.")), vec![zenith]);
        }
        court.votes(id, decision).await;
        for slug in ["acme", "zenith"] {
            assert_eq!(court.effect(slug).await, Effect::Suspended, "{slug}: at once");
        }
        assert_eq!(court.effect("brokers").await, Effect::None);
        assert!(court.sanction(id).await.is_none(), "in effect, but not public while it can be appealed");
        court.passes(40).await;
        assert!(court.sanction(id).await.is_some());
        court.passes(200).await;
        for slug in ["acme", "zenith"] {
            assert_eq!(court.effect(slug).await, Effect::None, "{slug}: it ended by itself");
        }
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn what_a_court_withholds_is_shown_as_withheld_and_published_when_that_ends() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        court.does("acme", id, Act::Responded { reply: en("No."), files: vec![] }).await.unwrap();
        court.votes(id, suspension(12)).await;
        let until = court.stage.ctx().clock.today() + Duration::days(60);
        let order = Act::Withheld { ground: Withholding::CourtOrder, reference: "Order 7".to_owned(), until };
        court.does("officer", id, order).await.unwrap();
        let shown = || async { withholding::Entity::find_by_id(id).one(court.stage.ctx().db.read()).await.unwrap() };
        assert!(shown().await.is_none(), "before it is final there is nothing to withhold");
        court.passes(40).await;
        let row = shown().await.expect("withheld, and shown as such");
        assert_eq!((row.until_on, row.lifted_seq), (until, None));
        assert_eq!(court.effect("acme").await, Effect::Suspended, "the measure is in force");
        assert!(sanction::Entity::find().one(court.stage.ctx().db.read()).await.unwrap().is_none());
        court.passes(21).await;
        assert!(shown().await.unwrap().lifted_seq.is_some() && court.sanction(id).await.is_some());
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_settlement_needs_both_sides_and_a_request_that_nobody_answers_is_granted() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        let asked = Act::ExtensionAsked { days: 5, reason: "Papers abroad.".to_owned() };
        court.does("acme", id, asked).await.unwrap();
        court.passes(25).await;
        assert_eq!(court.row(id).await.stage, CaseStage::Response, "the time is longer now");
        court.does("officer", id, Act::SettlementOffered { decision: suspension(2) }).await.unwrap();
        assert!(court.does("officer", id, Act::SettlementAccepted).await.is_err());
        court.does("acme", id, Act::SettlementAccepted).await.unwrap();
        tick(court.stage.ctx()).await.unwrap();
        let public = court.sanction(id).await.expect("what was settled is public at once");
        assert!(public.is_settled && public.decided_on.is_none() && public.appeal_body.is_none());
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn the_notice_is_served_by_mail_too_and_its_delivery_is_on_record() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        tick(court.stage.ctx()).await.unwrap();
        assert!(!court.kinds(id).await.contains(&ActKind::Delivered), "no mail has left yet");
        Postman::new(court.stage.ctx().clone(), tokio::sync::watch::channel(false).1).unwrap().round().await.unwrap();
        tick(court.stage.ctx()).await.unwrap();
        tick(court.stage.ctx()).await.unwrap();
        assert_eq!(court.kinds(id).await.iter().filter(|k| **k == ActKind::Delivered).count(), 1);
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn another_pact_takes_a_published_measure_up_only_where_its_rule_says_so() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let ctx = court.stage.ctx();
        for (slug, recognises) in [("other-pact", vec![court.stage.pact.parse().unwrap()]), ("third-pact", vec![])] {
            let tx = ctx.db.begin().await.unwrap();
            let mut text = document();
            text.pact = slug.parse().unwrap();
            text.kind = PactKind::Memorandum;
            text.entry_into_force.signatures = [(PartyRole::Customs, 1)].into();
            text.entry_into_force.not_before = None;
            text.procedure = Some(Procedure { recognises, ..Procedure::default() });
            let (summary, country) = (Texts::default(), "UY".to_owned());
            let adoption = Adoption { document: text, summary, country, is_demo: false, calendar: None };
            let by = || By::portal("operator");
            adopt(ctx, &tx, by(), adoption).await.unwrap();
            open_pact(ctx, &tx, by(), slug).await.unwrap();
            for (organisation, role) in [("customs", PartyRole::Customs), ("acme", PartyRole::Member)] {
                seat(ctx, &tx, by(), (slug, organisation, role)).await.unwrap();
            }
            tx.commit().await.unwrap();
            for organisation in ["acme", "customs"] {
                court.sign_again(organisation, slug).await.unwrap();
            }
        }
        let id = court.noticed().await;
        court.does("acme", id, Act::Responded { reply: en("No."), files: vec![] }).await.unwrap();
        court.votes(id, suspension(6)).await;
        court.passes(40).await;
        let cases = super::entity::case::Entity::find().all(ctx.db.read()).await.unwrap();
        let recognised: Vec<_> = cases.iter().filter(|c| c.source == Source::Recognition).collect();
        let other = pact_by_slug(ctx.db.read(), "other-pact").await.unwrap().unwrap().id;
        assert_eq!(recognised.iter().map(|c| c.pact_id).collect::<Vec<_>>(), [other]);
        assert_eq!(recognised[0].stage, CaseStage::Allegation, "proposed, never imposed");
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn who_is_excluded_neither_reports_nor_signs_until_the_measure_ends() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        court.does("acme", id, Act::Responded { reply: en("No."), files: vec![] }).await.unwrap();
        let mut decision = suspension(2);
        if let Some(term) = &mut decision.term {
            "exclusion".clone_into(&mut term.measure);
        }
        court.votes(id, decision).await;
        court.passes(40).await;
        let seat = court.seat_of("acme").await;
        let standing = || async { standing::of(court.stage.ctx().db.read(), seat).await.unwrap().map(|s| s.status) };
        assert_eq!((court.effect("acme").await, standing().await), (Effect::Excluded, Some(StandingStatus::Excluded)));
        let refused = court.sign_again("acme", &court.stage.pact).await;
        assert!(matches!(refused, Err(SignError::May(SignRefusal::Barred))), "{refused:?}");
        court.passes(70).await;
        assert_eq!(court.effect("acme").await, Effect::None);
        assert_ne!(standing().await, Some(StandingStatus::Excluded), "the end of the measure was an act of its own");
        let ended = sanction::Entity::find_by_id(id).one(court.stage.ctx().db.read()).await.unwrap().unwrap();
        assert_eq!(ended.ending, Some(Ending::Expired), "and it stays on the record");
        let again = court.sign_again("acme", &court.stage.pact).await;
        assert!(matches!(again, Err(SignError::May(SignRefusal::AlreadySigned))), "its signature stood all the while: {again:?}");
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn what_is_not_taken_up_and_what_is_no_breach_ends_and_is_never_public() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let court = &court;
        let ending = |id| async move {
            let file = load(court.stage.ctx().db.read(), id).await.unwrap().unwrap();
            (file.row.stage, file.case.ending)
        };
        let declined = court.opens().await;
        let refused = court.does("acme", declined, Act::Declined { reasons: en("It is ours.") }).await;
        assert!(refused.is_err(), "only the officer");
        court.does("officer", declined, Act::Declined { reasons: en("The invoice explains it.") }).await.unwrap();
        assert_eq!(ending(declined).await, (CaseStage::Closed, Some(Ending::Declined)));
        let dismissed = court.noticed().await;
        court.does("acme", dismissed, Act::Responded { reply: en("A fee, with a receipt."), files: vec![] }).await.unwrap();
        court.votes(dismissed, Decision { term: None, reasons: en("The receipt is genuine.") }).await;
        court.passes(60).await;
        assert_eq!(ending(dismissed).await, (CaseStage::Closed, Some(Ending::Dismissed)));
        assert_eq!(court.effect("acme").await, Effect::None);
        assert!(sanction::Entity::find().one(court.stage.ctx().db.read()).await.unwrap().is_none(), "nothing is public");
        court.stage.is_clean().await;
    }
}
