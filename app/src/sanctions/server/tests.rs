//! Cases through their command, as named actors, over simulated time, on both databases.

use super::act::act;
use super::entity::{case, sanction, step};
use super::list::propose;
use super::open::{Opening, open};
use super::{Error, tick};
use crate::commitments::model::StandingStatus;
use crate::commitments::server::standing;
use crate::commitments::server::tests::Stage;
use crate::identity::server::actor::Actor;
use crate::identity::server::commands::register;
use crate::kernel::ids::CaseId;
use crate::kernel::locale::Lang;
use crate::log::entry::{Entry, Sealed};
use crate::log::server::each_entry;
use crate::organisations::model::MemberRole;
use crate::organisations::server::commands::join;
use crate::organisations::server::queries::by_slug;
use crate::pacts::draft::tests::pact as document;
use crate::pacts::model::Texts;
use crate::pacts::procedure::{Body, Effect, Procedure};
use crate::pacts::server::rights::effect_on;
use crate::pacts::version::Measure;
use crate::platform::testing::Portal;
use crate::sanctions::act::{Act, Charge, Condition, Decision, Motion, Term};
use crate::sanctions::allow::No;
use crate::sanctions::model::{ConditionKind, Ending, Practice, ReopeningGround, Seat, Source, Stage as CaseStage, Vote};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::BTreeMap;
use time::Duration;

pub fn en(text: &str) -> Texts {
    Texts([("en".to_owned(), text.to_owned())].into())
}

fn measure(level: u32, code: &str, published: bool, max_months: Option<u32>) -> Measure {
    Measure { level, code: code.to_owned(), title: en(code), published, max_months, appealable: true }
}

pub fn charge() -> Charge {
    let account = en("Two payments to speed up release.");
    Charge { source: Source::Officer, article: "3.1".to_owned(), practice: Practice::Corrupt, account, files: vec![] }
}

pub fn suspension(months: u32) -> Decision {
    let condition = Condition { kind: ConditionKind::Training, text: en("Train the export desk.") };
    let term = Term { measure: "suspension".to_owned(), months, at_once: None, conditions: vec![condition], affiliates: vec![] };
    Decision { term: Some(term), reasons: en("Both payments were made.") }
}

/// The stage of obligations with a ladder, an officer of the brokers, and people who belong to nobody.
pub struct Court {
    pub stage: Stage,
}

impl Court {
    pub async fn on(portal: Portal) -> Self {
        let mut text = document();
        text.sanctions_ladder = vec![
            measure(1, "reminder", false, None),
            measure(3, "published_warning", true, Some(12)),
            measure(4, "suspension", true, Some(12)),
            measure(5, "exclusion", true, Some(60)),
        ];
        text.procedure = Some(Procedure {
            first_instance: Body::Panel,
            appeal: Body::AppealOfficer,
            proposes_after_missed: Some(1),
            ..Procedure::default()
        });
        let stage = Stage::with(portal, text, None).await;
        for slug in ["acme", "customs", "brokers"] {
            stage.signs(slug).await;
        }
        let ctx = stage.ctx();
        let tx = ctx.db.begin().await.unwrap();
        for (name, of) in [("officer", Some("brokers")), ("judge1", None), ("judge2", None), ("chair", None), ("appeals", None)] {
            let person = register(ctx, &tx, &format!("{name}@example.org").parse().unwrap(), name, Lang::En).await.unwrap();
            if let Some(of) = of {
                let of = by_slug(&tx, of).await.unwrap().unwrap().id;
                join(ctx, &tx, person, of, MemberRole::SanctionsOfficer).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        for side in ["customs", "brokers"] {
            let actor = stage.actor(side).await;
            let (email, name) = ("appeals@example.org".parse().unwrap(), "appeals".parse().unwrap());
            propose(stage.ctx(), &actor, &stage.pact, &email, &name).await.unwrap();
        }
        Self { stage }
    }

    pub async fn actor(&self, name: &str) -> Actor {
        self.stage.actor(name).await
    }

    pub async fn opens(&self) -> CaseId {
        let opening =
            Opening { pact: &self.stage.pact, respondent: "acme", complainant: None, obligation: None, charge: charge() };
        open(self.stage.ctx(), &self.actor("officer").await, opening).await.unwrap()
    }

    pub async fn does(&self, who: &str, id: CaseId, what: Act) -> Result<(), Error> {
        act(self.stage.ctx(), &self.actor(who).await, id, i32::MAX, what).await
    }

    pub async fn seats(&self, id: CaseId) {
        for (by, seat, who) in [("customs", Seat::Customs, "judge1"), ("brokers", Seat::Associations, "judge2")] {
            let person = self.actor(who).await.person;
            self.does(by, id, Act::Named { seat, person }).await.unwrap();
        }
        let person = self.actor("chair").await.person;
        for member in ["judge1", "judge2"] {
            self.does(member, id, Act::Named { seat: Seat::Chair, person }).await.unwrap();
        }
        for member in ["judge1", "judge2", "chair"] {
            self.does(member, id, Act::Declared).await.unwrap();
        }
    }

    /// A case that was noticed.
    pub async fn noticed(&self) -> CaseId {
        let id = self.opens().await;
        self.seats(id).await;
        let notice = Act::Noticed { account: en("You are said to have paid twice."), affiliates: vec![], files: vec![] };
        self.does("officer", id, notice).await.unwrap();
        id
    }

    pub async fn votes(&self, id: CaseId, decision: Decision) {
        self.does("chair", id, Act::Moved { motion: Motion::Decide(decision) }).await.unwrap();
        for member in ["judge1", "judge2"] {
            self.does(member, id, Act::Voted { vote: Vote::For, dissent: None }).await.unwrap();
        }
    }

    pub async fn passes(&self, days: i64) {
        for _ in 0..days {
            self.stage.ctx().clock.travel(Duration::DAY);
            tick(self.stage.ctx()).await.unwrap();
        }
    }

    pub async fn row(&self, id: CaseId) -> case::Model {
        case::Entity::find_by_id(id).one(self.stage.ctx().db.read()).await.unwrap().unwrap()
    }

    pub async fn sanction(&self, id: CaseId) -> Option<sanction::Model> {
        sanction::Entity::find_by_id(id).one(self.stage.ctx().db.read()).await.unwrap()
    }
}

#[tokio::test]
async fn a_case_goes_from_opening_to_publication_and_release_and_the_log_proves_its_order() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        court.does("acme", id, Act::Read).await.unwrap();
        court.does("acme", id, Act::Responded { reply: en("It was a fee."), files: vec![] }).await.unwrap();
        court.does("acme", id, Act::Responded { reply: en("It was a fee."), files: vec![] }).await.unwrap();
        court.votes(id, suspension(6)).await;
        assert_eq!(court.row(id).await.stage, CaseStage::Appealable);
        assert_eq!(court.sanction(id).await, None, "nothing is public while it can be appealed");
        court.passes(40).await;
        let public = court.sanction(id).await.expect("published by itself");
        assert_eq!((public.measure.as_str(), public.level, public.ending), ("suspension", 4, None));
        assert!(public.told_on <= public.decided_on && public.decided_on < Some(public.final_on));
        let told = public.told().unwrap();
        assert_eq!((told.reply, told.reasons), (Some(en("It was a fee.")), en("Both payments were made.")));
        let seat = court.row(id).await.party_id;
        let db = court.stage.ctx().db.read();
        assert_eq!(effect_on(db, seat).await.unwrap(), Effect::Suspended);
        assert_eq!(standing::of(db, seat).await.unwrap().unwrap().status, StandingStatus::Suspended);
        court.does("acme", id, Act::ConditionShown { condition: 0, account: en("Done in May."), files: vec![] }).await.unwrap();
        court.does("officer", id, Act::ConditionMet { condition: 0 }).await.unwrap();
        assert!(court.sanction(id).await.unwrap().told().unwrap().conditions[0].met_on.is_some());
        court.does("chair", id, Act::Moved { motion: Motion::Release { reasons: en("Trained.") } }).await.unwrap();
        for member in ["judge1", "judge2"] {
            court.does(member, id, Act::Voted { vote: Vote::For, dissent: None }).await.unwrap();
        }
        let ended = court.sanction(id).await.unwrap();
        assert_eq!(ended.ending, Some(Ending::Released));
        assert_eq!(effect_on(db, seat).await.unwrap(), Effect::None);
        court.stage.is_clean().await;
        order_is_proven(&court, id).await;
    }
}

/// A stranger opens the seals from the log alone, and finds the notice before the decision, each at its moment.
async fn order_is_proven(court: &Court, id: CaseId) {
    let (mut sealed, mut opened) = (BTreeMap::new(), Vec::new());
    each_entry(court.stage.ctx().db.read(), |seq, _, text| match Entry::parse(text).unwrap() {
        Entry::Sealed(seal) => drop(sealed.insert(seq, seal)),
        Entry::Act(act) if act.kind == "case.step_opened" && act.subject == Some(id.to_string()) => opened.push(act.data),
        Entry::Act(_) => {}
    })
    .await
    .unwrap();
    let mut order = Vec::new();
    for data in &opened {
        let seal: &Sealed = &sealed[&data["sealed"].as_i64().unwrap()];
        let salt = hex::decode(data["salt"].as_str().unwrap()).unwrap().try_into().unwrap();
        let text = data["text"].as_str().unwrap();
        assert!(seal.is_opened_by(&salt, text));
        let step: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(step["at"], seal.at.unix_timestamp(), "the sealed text bears the moment of its entry");
        order.push((data["sealed"].as_i64().unwrap(), step["act"].as_str().unwrap().to_owned()));
    }
    let place = |act: &str| order.iter().find(|(_, a)| a == act).unwrap_or_else(|| panic!("{act} in {order:?}")).0;
    assert!(
        place("noticed") < place("responded") && place("responded") < place("carried") && place("carried") < place("appeal_over")
    );
    assert!(order.iter().all(|(_, act)| !["named", "voted", "moved", "declared"].contains(&act.as_str())), "{order:?}");
    let steps = step::Entity::find()
        .filter(step::COLUMN.case_id.eq(id))
        .order_by_asc(step::COLUMN.number)
        .all(court.stage.ctx().db.read())
        .await
        .unwrap();
    assert!(steps.windows(2).all(|pair| pair[0].number + 1 == pair[1].number && pair[0].sealed_seq < pair[1].sealed_seq));
    assert_eq!(sealed.len(), steps.len(), "each step was sealed once");
}

#[tokio::test]
async fn nobody_judges_their_own_cause_and_nobody_hears_a_case_twice() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.opens().await;
        let person = |name: &'static str| async { court.actor(name).await.person };
        let name = |seat, person| Act::Named { seat, person };
        let refused = court.does("customs", id, name(Seat::Customs, person("acme").await)).await;
        assert!(matches!(refused, Err(Error::No(No::Party))), "{refused:?}");
        let refused = court.does("customs", id, name(Seat::Customs, person("watch").await)).await;
        assert!(matches!(refused, Err(Error::No(No::Party))), "{refused:?}");
        let refused = court.does("customs", id, name(Seat::Customs, person("officer").await)).await;
        assert!(matches!(refused, Err(Error::No(No::OtherInstance))), "{refused:?}");
        let refused = court.does("customs", id, name(Seat::Associations, person("judge1").await)).await;
        assert!(matches!(refused, Err(Error::No(No::NotYours))), "{refused:?}");
        assert!(matches!(court.does("acme", id, Act::Declared).await, Err(Error::NotFound)), "it does not know of it yet");
        assert!(matches!(court.does("judge1", id, Act::Declared).await, Err(Error::NotFound)));
        court.seats(id).await;
        let notice = Act::Noticed { account: en("Paid."), affiliates: vec![], files: vec![] };
        court.does("officer", id, notice).await.unwrap();
        court.does("acme", id, Act::Responded { reply: en("No."), files: vec![] }).await.unwrap();
        court.votes(id, suspension(6)).await;
        court.does("acme", id, Act::Appealed { grounds: en("The fee was legal."), files: vec![] }).await.unwrap();
        // The only one on the list is drawn; the panel has no part in it.
        let heavier = Act::Moved { motion: Motion::Decide(suspension(7)) };
        assert!(matches!(court.does("chair", id, heavier.clone()).await, Err(Error::No(No::NotYours))));
        court.does("appeals", id, Act::Declared).await.unwrap();
        assert!(matches!(court.does("appeals", id, heavier).await, Err(Error::No(No::Heavier))));
        assert_eq!(court.sanction(id).await, None, "nothing is public before the appeal is decided");
        court.does("appeals", id, Act::Moved { motion: Motion::Decide(suspension(3)) }).await.unwrap();
        tick(court.stage.ctx()).await.unwrap();
        let public = court.sanction(id).await.expect("public at once");
        assert!(public.is_changed && public.appeal_body == Some(Body::AppealOfficer));
        court.passes(100).await;
        let ended = court.sanction(id).await.unwrap();
        assert_eq!((ended.ending, ended.ended_on), (Some(Ending::Expired), Some(ended.ends_on)));
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_second_look_softens_or_annuls_what_was_decided_and_never_makes_it_heavier() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        let id = court.noticed().await;
        let again = |ground| Act::Reopened { ground, reasons: en("A receipt was found."), files: vec![] };
        court.does("acme", id, Act::Responded { reply: en("It was a fee."), files: vec![] }).await.unwrap();
        let refused = court.does("acme", id, again(ReopeningGround::NewFacts)).await;
        assert!(matches!(refused, Err(Error::No(No::NotNow))), "nothing is decided yet: {refused:?}");
        court.votes(id, suspension(6)).await;
        court.passes(40).await;
        let (seat, db) = (court.row(id).await.party_id, court.stage.ctx().db.read());
        let refused = court.does("customs", id, again(ReopeningGround::NewFacts)).await;
        assert!(matches!(refused, Err(Error::NotFound)), "once its seat is given, the case is none of its business: {refused:?}");

        court.does("acme", id, again(ReopeningGround::NewFacts)).await.unwrap();
        assert_eq!(court.row(id).await.stage, CaseStage::Reconsideration);
        assert_eq!(effect_on(db, seat).await.unwrap(), Effect::Suspended, "it holds until something else is decided");
        let heavier = Act::Moved { motion: Motion::Decide(suspension(7)) };
        assert!(matches!(court.does("chair", id, heavier).await, Err(Error::No(No::Heavier))));
        court.votes(id, suspension(3)).await;
        assert_eq!(court.row(id).await.stage, CaseStage::Final);
        let softened = court.sanction(id).await.unwrap();
        assert!(softened.is_changed && softened.ending.is_none());

        court.does("officer", id, again(ReopeningGround::Acquittal)).await.unwrap();
        court.votes(id, Decision { term: None, reasons: en("A court found that nothing was paid.") }).await;
        assert_eq!(court.row(id).await.stage, CaseStage::Closed);
        assert_eq!(court.sanction(id).await.unwrap().ending, Some(Ending::Annulled), "what was public stays, and says so");
        assert_eq!(effect_on(db, seat).await.unwrap(), Effect::None);
        assert_eq!(standing::of(db, seat).await.unwrap().map(|s| s.status), None);
        let refused = court.does("acme", id, again(ReopeningGround::NewFacts)).await;
        assert!(matches!(refused, Err(Error::No(No::NotNow))), "it is over: {refused:?}");
        court.stage.is_clean().await;
    }
}

#[tokio::test]
async fn a_critical_obligation_that_was_missed_proposes_a_case_once_and_imposes_nothing() {
    for portal in Portal::each().await {
        let court = Court::on(portal).await;
        court.stage.passes(250).await;
        tick(court.stage.ctx()).await.unwrap();
        tick(court.stage.ctx()).await.unwrap();
        let cases = case::Entity::find().all(court.stage.ctx().db.read()).await.unwrap();
        assert!(!cases.is_empty() && cases.iter().all(|c| c.stage == CaseStage::Allegation && c.effect == Effect::None));
        let mut respondents: Vec<_> = cases.iter().map(|c| c.organisation_id).collect();
        respondents.sort();
        respondents.dedup();
        assert_eq!(respondents.len(), cases.len(), "one for each");
        court.stage.is_clean().await;
    }
}
